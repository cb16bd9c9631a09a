// Answers that are written together: side by side, as a square of four, or as tabs.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Item {
    id: root

    required property ChatViewModel chat
    readonly property SeveralAnswersModel answers: chat.several
    readonly property int fitting: Math.max(1, Math.floor((width + Theme.space3) / (Theme.answerCardMin + Theme.space3)))
    readonly property bool square: answers.count === 4 && fitting < 4 && fitting > 1 && height > 2 * Theme.answerCardMin
    readonly property bool tabbed: answers.count > fitting && !square
    readonly property int columns: tabbed ? 1 : square ? 2 : Math.max(1, answers.count)
    property int shownTab: 0

    onVisibleChanged: shownTab = 0

    Text {
        id: caption
        anchors { left: parent.left; right: tabs.visible ? tabs.left : parent.right; top: parent.top }
        rightPadding: tabs.visible ? Theme.space3 : 0
        height: Math.max(implicitHeight, tabs.visible ? Theme.control : 0)
        verticalAlignment: Text.AlignVCenter
        text: root.answers.greedy
            ? qsTr("The temperature is 0: all answers will be the same.")
            : root.answers.writing
            ? qsTr("%Ln answers, written together. The others stay as versions.", "", root.answers.count)
            : qsTr("Choose the answer to go on with. The others stay as versions.")
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        color: root.answers.greedy ? Theme.warning : Theme.textSecondary
        font.pixelSize: Theme.label
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Segments {
        id: tabs
        objectName: "answerTabs"
        anchors { right: parent.right; top: parent.top }
        visible: root.tabbed
        accessibleName: qsTr("Answers")
        maximumWidth: root.width * 0.6
        model: {
            const labels = []
            for (let i = 0; i < root.answers.count; ++i)
                labels.push(Number(i + 1).toLocaleString(Qt.locale(), "f", 0))
            return labels
        }
        currentIndex: root.shownTab
        onActivated: index => root.shownTab = index
    }
    Grid {
        id: grid
        anchors {
            left: parent.left; right: parent.right
            top: caption.bottom; topMargin: Theme.space2; bottom: parent.bottom
        }
        columns: root.columns
        spacing: Theme.space3
        layoutDirection: LayoutMirroring.enabled ? Qt.RightToLeft : Qt.LeftToRight
        readonly property int rowsShown: root.square ? 2 : 1
        Repeater {
            model: root.answers
            AnswerCard {
                required property int index
                number: index + 1
                style: cardStyle
                visible: !root.tabbed || root.shownTab === index
                width: Math.floor((grid.width - (root.columns - 1) * grid.spacing) / root.columns)
                height: Math.floor((grid.height - (grid.rowsShown - 1) * grid.spacing) / grid.rowsShown)
                chosen: root.answers.chosen === index
                onCopyRequested: text => root.chat.copyText(text)
                onChoiceRequested: root.chat.chooseAnswer(index)
                onLinkRequested: address => linkDialog.ask(address)
            }
        }
    }
    LinkDialog { id: linkDialog }
    BlockStyle { // goes after the cards
        id: cardStyle
        bodySize: Theme.body
        bodyLine: Theme.answerLine
    }
}
