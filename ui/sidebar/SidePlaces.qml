// The other pages, at the foot of the side bar.
import QtQuick
import Mynah

Item {
    id: root

    property string page: "chat"
    signal pageRequested(string name)

    implicitHeight: rows.implicitHeight + 2 * Theme.space2

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    Column {
        id: rows
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.space2 }
        spacing: Theme.space0
        NavButton {
            objectName: "completionNav"
            width: parent.width
            selected: root.page === "completion"
            icon.source: "qrc:/Mynah/icons/continue.svg"
            text: qsTr("Completion")
            onClicked: root.pageRequested(selected ? "chat" : "completion")
        }
        NavButton {
            objectName: "modelsNav"
            width: parent.width
            selected: root.page === "models"
            icon.source: "qrc:/Mynah/icons/models.svg"
            text: qsTr("Models")
            onClicked: root.pageRequested(selected ? "chat" : "models")
        }
        NavButton {
            objectName: "settingsNav"
            width: parent.width
            selected: root.page === "settings"
            icon.source: "qrc:/Mynah/icons/settings.svg"
            text: qsTr("Settings")
            shortcutText: "Ctrl+,"
            onClicked: root.pageRequested(selected ? "chat" : "settings")
        }
    }
}
