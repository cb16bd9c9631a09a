// What can be done with a model file.
import QtQuick
import Mynah

MenuPopup {
    id: root

    required property ModelViewModel models
    required property ModelsPageViewModel page
    required property string path
    property bool usable: true
    property bool inMemory: false
    property bool detailsOpen: false
    signal detailsRequested()
    signal trashRequested()

    MenuRow {
        objectName: "menuLoad"
        text: root.inMemory ? qsTr("Put away", "action") : qsTr("Load")
        icon.source: root.inMemory ? "qrc:/Mynah/icons/stop.svg" : "qrc:/Mynah/icons/resume.svg"
        enabled: root.usable
        onTriggered: root.inMemory ? root.models.unload() : root.page.load(root.path)
    }
    MenuRow {
        text: root.detailsOpen ? qsTr("Close the details") : qsTr("Details")
        icon.source: "qrc:/Mynah/icons/info.svg"
        enabled: root.usable
        onTriggered: root.detailsRequested()
    }
    MenuLine {}
    MenuRow {
        text: qsTr("Show in file manager")
        icon.source: "qrc:/Mynah/icons/folder.svg"
        onTriggered: root.page.showInFileManager(root.path)
    }
    MenuRow {
        text: qsTr("Copy details")
        icon.source: "qrc:/Mynah/icons/copy.svg"
        onTriggered: root.page.copyDetails(root.path)
    }
    MenuLine {}
    MenuRow {
        objectName: "menuHide"
        text: qsTr("Remove from list")
        icon.source: "qrc:/Mynah/icons/close.svg"
        onTriggered: root.page.removeFromList(root.path)
    }
    MenuRow {
        objectName: "menuTrash"
        text: qsTr("Move to wastebasket…")
        icon.source: "qrc:/Mynah/icons/delete.svg"
        destructive: true
        onTriggered: root.trashRequested()
    }
}
