// An error in place: what happened, what to do, and a button that helps.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ChatViewModel chat
    required property ModelViewModel models
    required property CatalogueViewModel catalogue
    signal openFileRequested()
    signal openVocabularyRequested()
    signal findFileRequested()
    signal modelsRequested()
    signal quitRequested()

    visible: chat.error.title.length > 0
    implicitHeight: visible ? content.height + 2 * Theme.space4 : 0
    radius: Theme.radiusCard
    color: Theme.errorSoft
    border.width: Theme.hairline
    border.color: Theme.errorBorder
    Accessible.role: Accessible.AlertMessage
    Accessible.name: chat.error.title + ". " + chat.error.text

    function help(action) {
        switch (action) {
        case 1: return openFileRequested()
        case 2: return chat.answerLast()
        case 3: return quitRequested()
        case 4: return openVocabularyRequested()
        case 5: return findFileRequested()
        case 6: return models.loadAsOffered()
        case 7: return chat.reopenStorage()
        }
    }

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
        Text {
            width: parent.width
            visible: text.length > 0
            topPadding: Theme.space1
            text: root.chat.error.file
            textFormat: Text.PlainText
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
            color: Theme.textTertiary
            font.family: Theme.mono
            font.pixelSize: Theme.caption
        }
        Text {
            objectName: "vocabularyText"
            width: parent.width
            visible: text.length > 0
            text: root.chat.error.vocabulary.length > 0 ? root.catalogue.vocabularyText : ""
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.label
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Item { width: 1; height: Theme.space1 }
        Flow {
            width: parent.width
            spacing: Theme.space2
            PushButton {
                objectName: "errorVocabulary"
                visible: root.chat.error.vocabulary.length > 0 && root.catalogue.vocabularyOffer.length > 0
                enabled: !root.catalogue.vocabularyBusy
                kind: PushButton.Primary
                icon.source: "qrc:/Mynah/icons/download.svg"
                text: root.catalogue.vocabularyOffer
                onClicked: root.catalogue.fetchVocabulary()
            }
            PushButton {
                objectName: "errorAction"
                readonly property int help: root.chat.error.action
                // In the order of ErrorCard's actions.
                readonly property list<string> texts: ["", qsTr("Choose a file…"), qsTr("Try again"), qsTr("Quit"),
                    qsTr("Choose a vocabulary…"), qsTr("Find it…"), root.chat.error.actionText, qsTr("Try again")]
                visible: help !== 0 && (help !== 2 || root.chat.canAnswer)
                kind: root.chat.error.vocabulary.length > 0 && root.catalogue.vocabularyOffer.length > 0
                    ? PushButton.Outlined : PushButton.Primary
                text: texts[help]
                onClicked: root.help(help)
            }
            PushButton {
                objectName: "errorModels"
                visible: root.chat.error.offersModels
                kind: PushButton.Outlined
                text: qsTr("Other models…")
                onClicked: root.modelsRequested()
            }
            PushButton {
                objectName: "errorAnyway"
                visible: root.chat.error.offersAnyway
                kind: PushButton.Plain
                //: Load a model although it does not fit into memory
                text: qsTr("Load anyway")
                onClicked: root.models.loadAnyway()
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
