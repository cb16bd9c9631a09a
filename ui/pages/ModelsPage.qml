// The model files of this computer: what they are, how they are loaded, where they are looked for.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

PageFrame {
    id: root

    required property ChatViewModel chat
    required property ModelViewModel models
    required property ModelListModel modelList
    required property ModelsPageViewModel page
    required property CatalogueViewModel catalogue
    signal openFileRequested()
    signal openVocabularyRequested()
    signal findFileRequested()

    objectName: "modelsPage"
    title: qsTr("Models")
    onVisibleChanged: if (visible) page.refresh()

    actions: [
        PushButton {
            objectName: "foldersButton"
            icon.source: "qrc:/Mynah/icons/folder.svg"
            text: qsTr("Folders")
            onClicked: folders.open()
        },
        PushButton {
            icon.source: "qrc:/Mynah/icons/file.svg"
            text: qsTr("Open file…")
            onClicked: root.openFileRequested()
        }
    ]

    Text {
        width: parent.width
        text: root.page.computer
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: Theme.textTertiary
        font.pixelSize: Theme.label
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ModelsProblem { text: root.page.deviceProblem }
    ModelsProblem { text: root.page.problem }
    Item { width: 1; height: Theme.space3; visible: error.visible }
    ErrorCardView {
        id: error
        width: parent.width
        chat: root.chat
        models: root.models
        catalogue: root.catalogue
        onOpenFileRequested: root.openFileRequested()
        onOpenVocabularyRequested: root.openVocabularyRequested()
        onFindFileRequested: root.findFileRequested()
        onModelsRequested: root.showItem(list)
    }
    ModelsHeading {
        text: qsTr("On this computer")
        note: root.page.scanning ? qsTr("looking for models…") : ""
    }
    Card {
        id: list
        width: parent.width
        visible: root.modelList.count > 0
        Repeater {
            objectName: "modelCards"
            model: root.modelList
            ModelCard {
                width: list.width - 2 * Theme.hairline
                models: root.models
                page: root.page
            }
        }
    }
    ModelsEmpty {
        objectName: "modelsEmpty"
        width: parent.width
        visible: root.modelList.count === 0 && !root.page.scanning
        folder: root.page.ownFolder
        onOpenFileRequested: root.openFileRequested()
        onFoldersRequested: folders.open()
    }
    CatalogueSection {
        width: parent.width
        catalogue: root.catalogue
    }
    ModelsHeading { text: qsTr("When a model is not used") }
    Card {
        width: parent.width
        SettingRow {
            title: qsTr("Put it away to free its memory")
            explanation: qsTr("It comes back by itself with your next message.")
            ChoiceBox {
                objectName: "unloadAfter"
                accessibleName: qsTr("Put an unused model away")
                model: root.page.unloadChoices
                currentIndex: root.page.unloadAfter
                onActivated: index => root.page.unloadAfter = index
            }
        }
    }

    FoldersDialog {
        id: folders
        page: root.page
    }
}
