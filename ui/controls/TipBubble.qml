// A word about what the pointer is on. The bubble is made when it is first wanted: a conversation
// on the screen has a hundred buttons.
import QtQuick

Loader {
    id: root

    property string text
    property bool shown: false

    anchors.fill: parent
    active: shown || item
    sourceComponent: Item {
        TipPopup {
            shown: root.shown
            text: root.text
        }
    }
}
