// The program itself.
import QtQuick
import Mynah

SettingsSection {
    id: root

    name: "about"
    title: qsTr("About")

    SettingsItem {
        section: root
        name: "version"
        title: root.facts.version.length > 0 ? qsTr("Mynah %1").arg(root.facts.version) : "Mynah"
        explanation: qsTr("Talk with RWKV language models on this computer.")
        keywords: qsTr("version build")
        PushButton {
            objectName: "factsButton"
            text: qsTr("Details…")
            onClicked: build.open()
        }
    }
    SettingsItem {
        section: root
        name: "licences"
        title: qsTr("Licences")
        explanation: qsTr("Of Mynah and of every part that it is made of.")
        keywords: qsTr("open source copyright Qt SQLite")
        PushButton {
            objectName: "licencesButton"
            text: qsTr("Show…")
            onClicked: licences.open()
        }
    }

    data: [
        TextDialog {
            id: build
            title: qsTr("About this build")
            facts: root.facts
            text: root.facts.buildFacts
        },
        TextDialog {
            id: licences
            objectName: "licencesDialog"
            readonly property var parts: root.facts.licences // a list of value types
            title: qsTr("Licences")
            facts: root.facts
            text: visible && box.currentIndex >= 0 ? root.facts.licenceText(parts[box.currentIndex].file) : ""
            head: ChoiceBox {
                id: box
                objectName: "licenceBox"
                width: parent ? parent.width : 0
                accessibleName: qsTr("Part")
                model: root.facts.licenceNames
            }
        }
    ]
}
