// What leaves this computer, and what is kept of a conversation.
import QtQuick
import Mynah

SettingsSection {
    id: root

    signal temporaryChatRequested()

    name: "privacy"
    title: qsTr("Privacy")

    SettingsItem {
        section: root
        name: "network"
        title: qsTr("Nothing leaves this computer")
        explanation: qsTr("Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.")
        keywords: qsTr("network internet connection telemetry")
    }
    SettingsItem {
        section: root
        name: "log"
        there: root.facts.logFolder.length > 0
        title: qsTr("Log")
        explanation: qsTr("What the program reports of its own work and faults. Nothing that you or a model write is in it.")
        keywords: qsTr("report file")
        PushButton {
            objectName: "showLogButton"
            text: qsTr("Show log")
            onClicked: {
                root.facts.readLog()
                logDialog.open()
            }
        }
    }
    SettingsItem {
        section: root
        name: "temporary"
        title: qsTr("Temporary chats")
        explanation: qsTr("They are written nowhere, and gone when you leave them.")
        keywords: qsTr("private incognito")
        PushButton {
            text: qsTr("New temporary chat")
            icon.source: "qrc:/Mynah/icons/privacy.svg"
            onClicked: root.temporaryChatRequested()
        }
    }

    data: [
        TextDialog {
            id: logDialog
            objectName: "logDialog"
            title: qsTr("Log")
            text: root.facts.log
            emptyText: qsTr("Nothing has been reported yet.")
            facts: root.facts
            folderText: qsTr("Show in file manager")
            onFolderRequested: root.facts.showLogFolder()
        }
    ]
}
