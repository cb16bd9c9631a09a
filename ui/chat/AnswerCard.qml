// One of several answers: what it is, its text, and the button to go on with it.
import QtQuick
import QtQuick.Templates as T
import Mynah

Rectangle {
    id: root

    required property MarkdownStyle style
    required property string answerText
    required property bool done
    required property string status
    property int number: 1
    property bool chosen: false
    signal copyRequested(string text)
    signal choiceRequested()
    signal linkRequested(string address)

    readonly property string title: qsTr("Answer %L1").arg(number)

    objectName: "answerCard" + number
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: chosen ? Theme.focusBorder : Theme.hairline
    border.color: chosen ? Theme.accentGraphic : Theme.borderSubtle
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Item {
        id: head
        anchors {
            left: parent.left; leftMargin: Theme.space4
            right: parent.right; rightMargin: Theme.space2
            top: parent.top
        }
        height: Theme.headerBar - Theme.space2
        Text {
            id: name
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            text: root.title
            color: Theme.textPrimary
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Text {
            anchors {
                left: name.right; leftMargin: Theme.space2
                right: copy.visible ? copy.left : parent.right
                rightMargin: copy.visible ? Theme.space1 : Theme.space2
                verticalCenter: parent.verticalCenter
            }
            text: root.status
            elide: Text.ElideRight
            horizontalAlignment: LayoutMirroring.enabled ? Text.AlignLeft : Text.AlignRight
            color: Theme.textTertiary
            font.pixelSize: Theme.label
        }
        CopyButton {
            id: copy
            visible: root.done
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            onClicked: root.copyRequested(blocks.blocks.plainText())
        }
    }
    Rectangle {
        id: line
        anchors { left: parent.left; right: parent.right; top: head.bottom; leftMargin: root.border.width; rightMargin: root.border.width }
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    Flickable {
        id: flick
        property bool following: true
        anchors {
            left: parent.left; right: parent.right; top: line.bottom; bottom: button.top
            leftMargin: Theme.space4; rightMargin: Theme.space1
            topMargin: Theme.space3; bottomMargin: Theme.space3
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: blocks.height
        activeFocusOnTab: contentHeight > height
        T.ScrollBar.vertical: ThinScrollBar {
            id: bar
            onPressedChanged: flick.following = flick.atYEnd
        }
        Accessible.role: Accessible.Grouping
        Accessible.name: root.title
        Keys.onPressed: event => {
            const page = event.key === Qt.Key_PageDown ? 0.9 : event.key === Qt.Key_PageUp ? -0.9
                       : event.key === Qt.Key_Down ? 0.1 : event.key === Qt.Key_Up ? -0.1 : 0
            if (page === 0)
                return
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + page * height))
            following = atYEnd
            event.accepted = true
        }
        onMovementEnded: following = atYEnd
        onContentYChanged: if (moving || bar.pressed) following = atYEnd
        onContentHeightChanged: follow()
        onHeightChanged: follow()
        function follow() {
            if (!root.done && following && contentHeight > height)
                contentY = contentHeight - height
        }

        MessageBlocks {
            id: blocks
            objectName: "answerText"
            anchors.left: parent.left
            width: flick.width - Theme.space3 // the scroll bar stands beside the text
            height: implicitHeight
            style: root.style
            streaming: !root.done
            text: root.answerText
        }
        Connections {
            target: blocks.blocks
            function onThoughtToggled() { blocks.thoughtOpen = !blocks.thoughtOpen }
            function onLinkRequested(address) { root.linkRequested(address) }
        }
        FocusRing {
            ringMargin: 0
            parent: flick
            visible: flick.activeFocus
        }
    }
    PushButton {
        id: button
        objectName: "goOnButton" + root.number
        anchors {
            left: parent.left; right: parent.right; bottom: parent.bottom
            margins: Theme.space4
        }
        height: Theme.controlLarge
        kind: root.chosen ? PushButton.Primary : PushButton.Secondary
        icon.source: root.chosen ? "qrc:/Mynah/icons/check.svg" : ""
        text: qsTr("Go on with this one")
        onClicked: root.choiceRequested()
    }
}
