// The other pages, at the foot of the side bar: a row each, or only icons where that takes too much.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Item {
    id: root

    property string page: "chat"
    property bool low: false
    signal pageRequested(string name)

    implicitHeight: (low ? icons.implicitHeight : rows.implicitHeight) + 2 * Theme.space2

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    component Place: Rectangle {
        id: place
        required property string name
        property alias text: button.text
        property alias source: button.icon.source
        implicitWidth: button.implicitWidth
        implicitHeight: button.implicitHeight
        radius: Theme.radius
        color: root.page === name ? Theme.surfaceSelected : "transparent"
        IconButton {
            id: button
            anchors.fill: parent
            Accessible.checkable: true
            Accessible.checked: root.page === place.name
            onClicked: root.pageRequested(root.page === place.name ? "chat" : place.name)
        }
    }
    Row {
        id: icons
        visible: root.low
        anchors { left: parent.left; leftMargin: Theme.space2; verticalCenter: parent.verticalCenter }
        spacing: Theme.space1
        Place {
            name: "completion"
            text: qsTr("Completion")
            source: "qrc:/Mynah/icons/continue.svg"
        }
        Place {
            name: "models"
            text: qsTr("Models")
            source: "qrc:/Mynah/icons/models.svg"
        }
        Place {
            name: "settings"
            text: qsTr("Settings")
            source: "qrc:/Mynah/icons/settings.svg"
        }
    }
    Column {
        id: rows
        visible: !root.low
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
