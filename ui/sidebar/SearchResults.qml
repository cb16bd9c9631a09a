// What the search found: titles, then messages. Arrows move, Enter opens, Esc clears.
// Not Bound: Qt 6.4 makes the labels of sections in a context of their own, which that forbids.
import QtQuick
import QtQuick.Templates as T
import Mynah

FocusScope {
    id: root

    required property ChatViewModel chat
    required property SearchViewModel search
    signal opened()
    signal fieldRequested()
    signal cleared()

    /// The keyboard goes to the first result, when there is one.
    function take() {
        if (list.count === 0)
            return
        list.currentIndex = Math.max(0, list.currentIndex)
        list.forceActiveFocus()
    }
    function open(row) {
        list.currentIndex = row
        chat.openMessage(search.conversationAt(row), search.messageAt(row))
        opened()
    }

    ListView {
        id: list
        objectName: "searchResults"
        anchors { fill: parent; leftMargin: Theme.space2; rightMargin: Theme.space2 }
        focus: true
        clip: true
        model: root.search
        reuseItems: true
        currentIndex: -1
        activeFocusOnTab: count > 0
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        boundsBehavior: Flickable.StopAtBounds
        bottomMargin: Theme.space2
        Accessible.role: Accessible.List
        Accessible.name: root.search.foundText
        T.ScrollBar.vertical: ThinScrollBar {
            parent: root
            anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        }

        function goTo(row) {
            currentIndex = Math.max(0, Math.min(count - 1, row))
            positionViewAtIndex(currentIndex, ListView.Contain)
            if (currentIndex === 0)
                positionViewAtBeginning()
        }
        readonly property int pageRows: Math.max(1, Math.floor(height / Theme.foundRow) - 1)
        onActiveFocusChanged: if (activeFocus && currentIndex < 0) goTo(0)
        Keys.onShortcutOverride: event => {
            event.accepted = [Qt.Key_PageUp, Qt.Key_PageDown, Qt.Key_Escape].includes(event.key)
        }
        Keys.onPressed: event => {
            const step = { [Qt.Key_Up]: -1, [Qt.Key_Down]: 1, [Qt.Key_PageUp]: -pageRows,
                           [Qt.Key_PageDown]: pageRows, [Qt.Key_Home]: -count, [Qt.Key_End]: count }[event.key]
            event.accepted = true
            if (event.key === Qt.Key_Up && currentIndex <= 0)
                root.fieldRequested()
            else if (step !== undefined)
                goTo(currentIndex + step)
            else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Space].includes(event.key))
                root.open(currentIndex)
            else if (event.key === Qt.Key_Escape)
                root.cleared()
            else
                event.accepted = false
        }

        section.property: "group"
        section.delegate: GroupLabel {}
        delegate: SearchResultItem {
            width: ListView.view.width
            keyboardHere: list.activeFocus && ListView.isCurrentItem
            selected: ListView.isCurrentItem && conversationId === root.chat.conversation
            onClicked: root.open(index)
        }
        footer: Text {
            visible: root.search.hasMore
            width: ListView.view.width
            height: visible ? implicitHeight : 0
            padding: Theme.inset
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Older messages were found, too. Type another word to see fewer.")
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
    }
    Column {
        objectName: "nothingFound"
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.space5; rightMargin: Theme.space5; topMargin: Theme.controlLarge + Theme.space3 }
        visible: root.search.nothingFound
        spacing: Theme.space1
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.iconLarge
            source: "qrc:/Mynah/icons/search.svg"
            color: Theme.textTertiary
        }
        Item { width: 1; height: Theme.space1 }
        Text {
            width: parent.width
            text: root.search.foundText
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            color: Theme.textPrimary
            font.pixelSize: Theme.label
            font.weight: Font.DemiBold
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Text {
            width: parent.width
            text: root.search.searchedText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            lineHeightMode: Text.FixedHeight
            lineHeight: Theme.captionLine
            color: Theme.textTertiary
            font.pixelSize: Theme.caption
        }
        Item { width: 1; height: Theme.space1 }
        PushButton {
            objectName: "clearSearch"
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Clear search")
            onClicked: root.cleared()
        }
    }
}
