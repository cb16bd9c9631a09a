// F1: every shortcut.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

DialogBox {
    id: root

    required property list<AppAction> actions
    readonly property bool two: width >= Theme.dialog * 0.85

    maximumWidth: Theme.dialog
    rejectText: ""
    header: Item {
        implicitHeight: Theme.paletteField + Theme.space2
        Text {
            anchors {
                left: parent.left; leftMargin: Theme.space5
                right: find.left; rightMargin: Theme.space3
                verticalCenter: parent.verticalCenter
            }
            text: qsTr("Shortcuts")
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: Theme.textPrimary
            font.pixelSize: Theme.title
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SearchField {
            id: find
            objectName: "shortcutSearch"
            anchors { right: close.left; rightMargin: Theme.space2; verticalCenter: parent.verticalCenter }
            width: Math.min(Theme.sideBarMin, root.width / 2)
            placeholderText: qsTr("Find a shortcut")
            focus: true
        }
        IconButton {
            id: close
            anchors { right: parent.right; rightMargin: Theme.space4; verticalCenter: parent.verticalCenter }
            icon.source: "qrc:/Mynah/icons/close.svg"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
    onAboutToShow: {
        find.clear()
        find.forceActiveFocus()
        first.refresh()
        second.refresh()
    }

    ShortcutColumn {
        id: first
        actions: root.actions
        query: find.text
        column: 0
        columns: root.two ? 2 : 1
    }
    ShortcutColumn {
        id: second
        actions: root.actions
        query: find.text
        column: 1
        columns: 2
    }
    contentItem: Flickable {
        id: flick
        contentWidth: width - (bar.visible ? bar.width + Theme.space1 : 0)
        implicitHeight: contentHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(left.implicitHeight, right.visible ? right.implicitHeight : 0, Theme.control)
        T.ScrollBar.vertical: ThinScrollBar { id: bar }

        Text {
            visible: first.count === 0 && (second.count === 0 || !root.two)
            width: parent.width
            text: qsTr("Nothing found for “%1”.").arg(find.text)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.body
        }
        component Rows: Column {
            id: rows
            property alias model: repeater.model
            Repeater {
                id: repeater
                delegate: Item {
                    id: row
                    required property string heading
                    required property string text
                    required property var keys
                    required property int index
                    width: rows.width
                    height: heading.length > 0 ? label.implicitHeight + Theme.gapWide + (index > 0 ? Theme.space2 : 0)
                                               : Math.max(Theme.control, label.implicitHeight + Theme.space1)
                    Accessible.role: heading.length > 0 ? Accessible.Heading : Accessible.StaticText
                    Accessible.name: heading.length > 0 ? heading : text
                    Accessible.description: keys.join(" ")
                    Text {
                        id: label
                        anchors { left: parent.left; right: caps.left; rightMargin: Theme.space2 }
                        y: row.heading.length > 0 ? parent.height - height - Theme.popupPadding : (parent.height - height) / 2
                        text: row.heading.length > 0 ? row.heading : row.text
                        wrapMode: Text.Wrap
                        horizontalAlignment: Text.AlignLeft
                        color: row.heading.length > 0 ? Theme.textTertiary : Theme.textPrimary
                        font.pixelSize: row.heading.length > 0 ? Theme.caption : Theme.body
                        font.weight: row.heading.length > 0 ? Font.DemiBold : Font.Normal
                        Accessible.ignored: true
                    }
                    Row {
                        id: caps
                        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                        spacing: Theme.space1
                        LayoutMirroring.enabled: false
                        Repeater {
                            model: row.keys
                            KeyCap {
                                required property string modelData
                                text: modelData
                            }
                        }
                    }
                }
            }
        }
        Rows {
            id: left
            anchors.left: parent.left
            width: root.two ? Math.floor((flick.contentWidth - 2 * Theme.space5) / 2) : flick.contentWidth
            model: first
        }
        Rows {
            id: right
            anchors.right: parent.right
            visible: root.two
            width: left.width
            model: root.two ? second : null
        }
    }
}
