// The sections of the Settings page, one under the other.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

Column {
    id: root

    required property list<string> names
    required property list<string> titles
    required property list<string> icons
    property string current
    signal chosen(string name)

    spacing: Theme.space0
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    Repeater {
        model: root.names
        T.Button {
            id: entry
            required property int index
            required property string modelData
            readonly property bool selected: root.current === modelData
            objectName: "section-" + modelData
            width: root.width
            implicitHeight: Theme.controlLarge
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            text: root.titles[index]
            Accessible.role: Accessible.PageTab
            Accessible.name: text
            Accessible.selected: selected
            onClicked: root.chosen(modelData)
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            contentItem: Item {
                Icon {
                    id: picture
                    anchors { left: parent.left; leftMargin: Theme.inset; verticalCenter: parent.verticalCenter }
                    size: Theme.iconSmall
                    source: "qrc:/Mynah/icons/" + root.icons[entry.index] + ".svg"
                    color: Theme.textSecondary
                }
                Text {
                    anchors {
                        left: picture.right; leftMargin: Theme.inset
                        right: parent.right; rightMargin: Theme.space2
                        verticalCenter: parent.verticalCenter
                    }
                    text: entry.text
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textPrimary
                    font.pixelSize: Theme.label
                    font.weight: Font.Medium
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: entry.down ? Theme.surfacePressed : entry.selected ? Theme.surfaceSelected
                    : entry.hovered ? Theme.surfaceHover : "transparent"
                Rectangle {
                    anchors { left: parent.left; top: parent.top; bottom: parent.bottom; topMargin: Theme.bubblePadding; bottomMargin: Theme.bubblePadding }
                    visible: entry.selected
                    width: Theme.marker
                    radius: 2
                    color: Theme.accentGraphic
                }
                FocusRing {
                    ringMargin: 2
                    visible: entry.visualFocus
                }
            }
        }
    }
}
