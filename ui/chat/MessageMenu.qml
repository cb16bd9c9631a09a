// More that can be done with a message.
import QtQuick
import Mynah

MenuPopup {
    id: root

    required property ChatViewModel chat
    property string plain
    property string markdown

    /// Under a button, or where the pointer is.
    function show(text, source, button) {
        plain = text
        markdown = source
        button ? popup(button, 0, button.height) : popup()
    }

    MenuRow {
        text: qsTr("Copy")
        icon.source: "qrc:/Mynah/icons/copy.svg"
        onTriggered: root.chat.copyText(root.plain)
    }
    MenuRow {
        objectName: "copyMarkdown"
        text: qsTr("Copy as Markdown")
        icon.source: "qrc:/Mynah/icons/file.svg"
        onTriggered: root.chat.copyText(root.markdown)
    }
}
