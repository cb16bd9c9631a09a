// An error in place: what happened, what to do, and a button that helps.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ChatViewModel chat
    signal openFileRequested()
    signal openVocabularyRequested()
    signal quitRequested()

    visible: chat.error.title.length > 0
    implicitHeight: visible ? content.height + 2 * Theme.space4 : 0
    radius: Theme.radiusCard
    color: Theme.errorSoft
    border.width: Theme.hairline
    border.color: Theme.errorBorder
    Accessible.role: Accessible.AlertMessage
    Accessible.name: chat.error.title + ". " + chat.error.text

    Icon {
        id: picture
        anchors { left: parent.left; top: parent.top; margins: Theme.space4 }
        source: "qrc:/Mynah/icons/error.svg"
        color: Theme.errorGraphic
    }
    Column {
        id: content
        anchors {
            left: picture.right; leftMargin: Theme.space3
            right: parent.right; rightMargin: Theme.space4 + Theme.control
            top: parent.top; topMargin: Theme.space4
        }
        spacing: Theme.space1
        Text {
            width: parent.width
            text: root.chat.error.title
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
        }
        Text {
            width: parent.width
            text: root.chat.error.text
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            lineHeight: Theme.bodyLine
            lineHeightMode: Text.FixedHeight
            color: Theme.textSecondary
            font.pixelSize: Theme.body
        }
        Item { width: 1; height: Theme.space1 }
        Flow {
            width: parent.width
            spacing: Theme.space2
            PushButton {
                objectName: "errorAction"
                readonly property int help: root.chat.error.action
                visible: help === 1 || help === 3 || help === 4 || (help === 2 && root.chat.canAnswer)
                kind: PushButton.Primary
                text: help === 1 ? qsTr("Choose a file…")
                                 : help === 2 ? qsTr("Try again")
                                              : help === 3 ? qsTr("Quit") : qsTr("Choose a vocabulary…")
                onClicked: {
                    if (help === 1)
                        root.openFileRequested()
                    else if (help === 2)
                        root.chat.answerLast()
                    else if (help === 3)
                        root.quitRequested()
                    else
                        root.openVocabularyRequested()
                }
            }
            PushButton {
                property bool copied: false
                kind: PushButton.Plain
                icon.source: copied ? "qrc:/Mynah/icons/check.svg" : "qrc:/Mynah/icons/copy.svg"
                text: copied ? qsTr("Copied") : qsTr("Copy details")
                onClicked: {
                    root.chat.copyText(root.chat.error.details)
                    copied = true
                }
            }
        }
    }
    IconButton {
        anchors { right: parent.right; top: parent.top; margins: Theme.space2 }
        visible: !root.chat.storageFailed
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/close.svg"
        text: qsTr("Dismiss")
        onClicked: root.chat.dismissError()
    }
}
