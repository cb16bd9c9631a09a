// How many answers: a menu of numbers.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Mynah

MenuPopup {
    id: root

    property int from: 1
    /// The one that is marked; 0: none.
    property int current: 0
    signal chosen(int count)

    Instantiator {
        model: 5 - root.from
        onObjectAdded: (index, object) => root.insertItem(index, object)
        onObjectRemoved: (index, object) => root.removeItem(object)
        delegate: MenuRow {
            required property int index
            readonly property int count: root.from + index
            objectName: "answers" + count
            text: count === 1 ? qsTr("One answer") : qsTr("%Ln answers at once", "", count)
            checkable: root.current > 0
            checked: root.current === count
            onTriggered: root.chosen(count)
        }
    }
}
