// The models that can be downloaded: which of them are shown, their rows, and where they go.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Mynah

Column {
    id: root

    required property CatalogueViewModel catalogue

    ModelsHeading {
        text: qsTr("Catalogue")
        note: qsTr("official RWKV models, fetched only when you ask for them")
    }
    Item {
        readonly property bool stacked: families.width + fitting.width + Theme.space4 > width
        width: parent.width
        height: (stacked ? families.height + fitting.height + Theme.space1
                         : Math.max(families.height, fitting.height)) + Theme.space3
        Segments {
            id: families
            objectName: "catalogueFamilies"
            anchors { left: parent.left; top: parent.top }
            accessibleName: qsTr("Kind of models")
            maximumWidth: root.width
            model: root.catalogue.families
            currentIndex: root.catalogue.family
            onActivated: index => root.catalogue.family = index
        }
        Row {
            id: fitting
            anchors { right: parent.right; bottom: parent.bottom; bottomMargin: Theme.space3 }
            spacing: Theme.space2
            Text {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Only what fits this computer")
                color: Theme.textSecondary
                font.pixelSize: Theme.label
                TapHandler { onTapped: only.click() }
            }
            SwitchButton {
                id: only
                objectName: "onlyFitting"
                anchors.verticalCenter: parent.verticalCenter
                Accessible.name: label.text
                checked: root.catalogue.onlyFitting
                onToggled: root.catalogue.onlyFitting = checked
            }
        }
    }
    ModelsProblem { text: root.catalogue.problem }
    Item { width: 1; height: Theme.space3; visible: root.catalogue.problem.length > 0 }
    Card {
        id: card
        width: parent.width
        visible: root.catalogue.list.count > 0
        Repeater {
            objectName: "catalogueCards"
            model: root.catalogue.list
            CatalogueCard {
                width: card.width - 2 * Theme.hairline
                catalogue: root.catalogue
            }
        }
    }
    Card {
        objectName: "catalogueEmpty"
        width: parent.width
        visible: root.catalogue.list.count === 0
        SettingRow {
            title: qsTr("No model of this kind fits into the memory of this computer.")
            PushButton {
                text: qsTr("Show all of them")
                onClicked: root.catalogue.onlyFitting = false
            }
        }
    }
    Item { width: 1; height: Theme.space3 }
    Card {
        width: parent.width
        SettingRow {
            title: qsTr("Where downloads go")
            explanation: "\u2066" + root.catalogue.folder + "\u2069"
            PushButton {
                objectName: "downloadFolder"
                text: qsTr("Change…")
                Accessible.name: qsTr("Change where downloads go")
                onClicked: folderDialog.open()
            }
        }
        SettingRow {
            title: qsTr("List of models")
            explanation: root.catalogue.listText
            PushButton {
                objectName: "newerList"
                text: qsTr("Use a newer one…")
                Accessible.name: qsTr("Use a newer list of models")
                onClicked: listDialog.open()
            }
        }
    }
    FolderDialog {
        id: folderDialog
        title: qsTr("Choose where downloads go")
        onAccepted: root.catalogue.chooseFolder(selectedFolder)
    }
    FileDialog {
        id: listDialog
        title: qsTr("Choose a list of models")
        nameFilters: [qsTr("Lists of models (*.json)")]
        onAccepted: root.catalogue.useList(selectedFile)
    }
}
