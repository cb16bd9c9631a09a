// What is kept on the disk.
import QtQuick
import QtQuick.Dialogs
import Mynah

SettingsSection {
    id: root

    required property StorageViewModel storage
    readonly property bool free: storage.work.length === 0

    name: "storage"
    title: qsTr("Storage")

    SavedStatesRow {
        section: root
        name: "states"
        storage: root.storage
        onCleanUpRequested: cleanUp.open()
    }
    SettingsItem {
        section: root
        name: "stateLimit"
        title: qsTr("Most that saved states may take")
        explanation: qsTr("When there are more, the oldest go first. The newest of each conversation stay longest.")
        keywords: qsTr("limit cap budget")
        ChoiceBox {
            objectName: "budgetBox"
            width: Theme.chipNarrow
            accessibleName: qsTr("Most that saved states may take")
            enabled: root.storage.known
            model: root.storage.known ? root.storage.budgetNames : []
            currentIndex: root.storage.budgetIndex
            onActivated: index => root.storage.chooseBudget(index)
        }
    }
    WorkRow { storage: root.storage }
    SettingsItem {
        section: root
        name: "weightCache"
        title: qsTr("Prepared models")
        explanation: root.storage.cacheEmpty ? qsTr("None is kept. They let a model load faster the next time.")
                                             : qsTr("%1, so that models load faster. They can be made again.").arg(root.storage.cache)
        keywords: qsTr("cache weights clear")
        PushButton {
            objectName: "clearCacheButton"
            visible: !root.storage.cacheEmpty
            enabled: root.free
            text: qsTr("Clear")
            onClicked: root.storage.clearCache()
        }
    }
    SettingsItem {
        section: root
        name: "place"
        there: root.storage.databaseFile.length > 0
        title: qsTr("Your conversations lie in one file")
        explanation: qsTr("\u2066%1\u2069, %2.").arg(root.storage.databaseFile).arg(root.storage.databaseSize)
                     + (root.storage.backUps.length > 0 ? " " + root.storage.backUps : "")
        keywords: qsTr("database folder back-up")
        PushButton {
            text: qsTr("Show in file manager")
            onClicked: root.storage.showDatabase()
        }
    }
    SettingsItem {
        section: root
        name: "exportAll"
        title: qsTr("Export everything")
        explanation: qsTr("Every conversation with all its versions, in one file that Mynah and other programs can read.")
        keywords: qsTr("save back-up JSON")
        PushButton {
            objectName: "exportAllButton"
            enabled: root.free
            text: qsTr("Export…")
            onClicked: exportDialog.open()
        }
    }
    SettingsItem {
        section: root
        name: "erase"
        title: qsTr("Delete everything")
        explanation: qsTr("All conversations, states and bookmarks, for good.")
        keywords: qsTr("erase remove reset")
        PushButton {
            objectName: "eraseButton"
            enabled: root.free
            kind: PushButton.Outlined
            text: qsTr("Delete…")
            onClicked: erase.open()
        }
    }

    data: [
        CleanUpDialog {
            id: cleanUp
            storage: root.storage
        },
        EraseDialog {
            id: erase
            storage: root.storage
        },
        FileDialog {
            id: exportDialog
            title: qsTr("Export all conversations")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "json"
            nameFilters: [qsTr("Conversations (*.json)")]
            onAccepted: root.storage.exportEverything(selectedFile)
        }
    ]
}
