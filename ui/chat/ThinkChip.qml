// Whether the model thinks before it answers; the menu says how long.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

ToggleChip {
    id: root

    required property ChatOptionsViewModel options
    readonly property bool thinks: options.thinking > 0

    signal menuClosed()

    function openMenu() { menu.open() }

    visible: options.canThink
    checkable: false
    checked: thinks
    icon.source: "qrc:/Mynah/icons/thinking.svg"
    text: qsTr("Think")
    //: The mode is "Off", "Hardly", "On" …
    tip: qsTr("Thinking: %1. Right-click or press Alt+Down for how long.").arg(options.thinkingModes[options.thinking] ?? "")
    Accessible.description: options.thinkingModes[options.thinking] ?? ""
    onClicked: options.toggleThinking()
    onPressAndHold: openMenu()
    Keys.onMenuPressed: openMenu()
    Keys.onDownPressed: openMenu()
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.openMenu()
    }

    MenuPopup {
        id: menu
        objectName: "thinkMenu"
        x: root.width - width
        y: -height - Theme.space1
        onClosed: root.menuClosed()
        Instantiator {
            model: root.options.thinkingModes
            delegate: MenuRow {
                required property int index
                required property string modelData
                text: modelData
                checkable: true
                checked: root.options.thinking === index
                onTriggered: {
                    root.options.thinking = index
                    checked = Qt.binding(() => root.options.thinking === index)
                }
            }
            onObjectAdded: (index, row) => menu.insertItem(index, row as T.MenuItem)
            onObjectRemoved: (index, row) => menu.removeItem(row as T.MenuItem)
        }
    }
}
