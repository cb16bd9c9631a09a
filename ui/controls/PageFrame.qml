// A page beside the conversation: title, actions at the end of its head, and a scrolling column.
import QtQuick
import QtQuick.Templates as T
import Mynah

Rectangle {
    id: root

    property string title
    property bool narrow: false
    property bool sideBarButton: false
    property alias actions: actionRow.data
    default property alias content: body.data
    property alias flickable: flick
    readonly property int sideMargin: narrow ? Theme.space4 : Theme.space5 + Theme.space5
    signal sideBarRequested()

    /// Scrolls until the item is seen.
    function showItem(item) {
        const top = item.mapToItem(body, 0, 0).y
        const most = Math.max(0, flick.contentHeight - flick.height)
        if (top < flick.contentY || top + item.height > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(most, top - Theme.space4))
    }

    color: Theme.surfaceWindow
    Accessible.role: Accessible.Pane
    Accessible.name: title
    onActiveFocusItemInsideChanged: if (activeFocusItemInside) Qt.callLater(follow)
    readonly property Item activeFocusItemInside: {
        const item = Window.activeFocusItem
        for (let up = item; up; up = up.parent)
            if (up === body)
                return item
        return null
    }
    function follow() {
        if (activeFocusItemInside && activeFocusItemInside.height < flick.height)
            showItem(activeFocusItemInside)
    }

    Item {
        id: head
        anchors {
            left: column.left; right: column.right; top: parent.top; topMargin: Theme.space3
        }
        height: Math.max(Theme.headerBar - Theme.space1, actionRow.implicitHeight + Theme.space2)
        IconButton {
            id: bar
            visible: root.sideBarButton
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            icon.source: "qrc:/Mynah/icons/panel-left.svg"
            mirrorIcon: true
            text: qsTr("Show conversations")
            onClicked: root.sideBarRequested()
        }
        Text {
            anchors {
                left: bar.visible ? bar.right : parent.left; leftMargin: bar.visible ? Theme.space2 : 0
                right: actionRow.left; rightMargin: Theme.space3
                verticalCenter: parent.verticalCenter
            }
            text: root.title
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Row {
            id: actionRow
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            spacing: Theme.space2
        }
    }
    Item {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(Theme.pageMax, root.width - 2 * root.sideMargin)
    }
    Flickable {
        id: flick
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: body.implicitHeight + Theme.space5
        T.ScrollBar.vertical: ThinScrollBar {}
        Column {
            id: body
            x: (flick.width - width) / 2
            width: column.width
        }
    }
}
