// How messages are written.
import QtQuick
import Mynah

SettingsSection {
    id: root

    required property Settings settings

    name: "writing"
    title: qsTr("Writing")

    SettingsItem {
        id: send
        section: root
        name: "send"
        title: qsTr("Send with")
        explanation: root.settings.enterSends ? qsTr("\u2066Shift+Enter\u2069 then breaks the line.")
                                              : qsTr("\u2066Enter\u2069 then breaks the line.")
        keywords: qsTr("key return")
        Segments {
            objectName: "sendSegments"
            accessibleName: qsTr("Send with")
            maximumWidth: send.width - 2 * Theme.space4
            model: ["Enter", "Ctrl+Enter"]
            currentIndex: root.settings.enterSends ? 0 : 1
            onActivated: index => root.settings.enterSends = index === 0
        }
    }
}
