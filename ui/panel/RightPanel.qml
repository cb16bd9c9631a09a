// What belongs to the conversation beside it: tabs, of which one is shown.
import QtQuick
import QtQuick.Templates as T
import Mynah

Rectangle {
    id: root

    required property StateViewModel memory
    required property ChatOptionsViewModel options
    required property PersonaListModel personas
    required property Settings settings
    signal closeRequested()

    readonly property bool showsState: settings.panelTab === 1

    function focusTab() { (showsState ? stateTab : settingsTab).forceActiveFocus(Qt.TabFocusReason) }

    color: Theme.surfaceSidebar
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Panel")

    Item {
        id: head
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.headerBar
        T.TabBar {
            id: tabs
            anchors { left: parent.left; leftMargin: Theme.inset; right: close.left; top: parent.top; bottom: parent.bottom }
            currentIndex: root.showsState ? 1 : 0
            onCurrentIndexChanged: if (currentIndex !== root.settings.panelTab) root.settings.panelTab = currentIndex
            contentItem: ListView {
                model: tabs.contentModel
                currentIndex: tabs.currentIndex
                orientation: ListView.Horizontal
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentWidth > width
            }
            PanelTab {
                id: settingsTab
                objectName: "settingsTabButton"
                width: implicitWidth
                text: qsTr("Settings")
            }
            PanelTab {
                id: stateTab
                objectName: "stateTabButton"
                width: implicitWidth
                text: qsTr("State")
            }
        }
        IconButton {
            id: close
            objectName: "closePanel"
            anchors { right: parent.right; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
            icon.source: "qrc:/Mynah/icons/close.svg"
            text: qsTr("Close the panel")
            onClicked: root.closeRequested()
        }
        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: Theme.hairline
            color: Theme.borderSubtle
        }
    }
    Loader {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        active: !root.showsState
        visible: active
        sourceComponent: SettingsTab {
            options: root.options
            personas: root.personas
        }
    }
    StateTab {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        visible: root.showsState
        memory: root.memory
    }
    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: Theme.hairline
        color: Theme.borderSubtle
    }
}
