// A list to choose one of.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

T.ComboBox {
    id: control

    property string accessibleName
    property url iconSource

    implicitWidth: Theme.fieldMedium
    implicitHeight: Theme.controlLarge
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox
    Accessible.name: accessibleName
    Accessible.description: displayText

    contentItem: Item {
        Icon {
            id: picture
            visible: control.iconSource.toString().length > 0
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            size: Theme.iconSmall
            source: control.iconSource
            color: Theme.textSecondary
        }
        Text {
            anchors {
                left: picture.visible ? picture.right : parent.left
                leftMargin: picture.visible ? Theme.space2 : 0
                right: parent.right; rightMargin: Theme.iconSmall + Theme.space2
                verticalCenter: parent.verticalCenter
            }
            text: control.displayText
            textFormat: Text.PlainText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            color: control.enabled ? Theme.textPrimary : Theme.textDisabled
            font.pixelSize: Theme.label
        }
        Icon {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            size: Theme.iconSmall
            source: "qrc:/Mynah/icons/chevron-down.svg"
            color: Theme.textSecondary
        }
    }
    indicator: null
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.surfacePressed : control.hovered ? Theme.surfaceHover : Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: control.enabled ? Theme.borderControl : Theme.borderSubtle
        FocusRing { visible: control.visualFocus }
    }
    delegate: T.ItemDelegate {
        id: row
        required property int index
        width: ListView.view ? ListView.view.width : 0
        height: Theme.control
        text: control.textAt(index)
        highlighted: control.highlightedIndex === index
        hoverEnabled: true
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        contentItem: Item {
            Icon {
                id: mark
                anchors { left: parent.left; leftMargin: Theme.inset; verticalCenter: parent.verticalCenter }
                size: Theme.iconSmall
                source: control.currentIndex === row.index ? "qrc:/Mynah/icons/check.svg" : ""
                color: Theme.accentGraphic
            }
            Text {
                anchors {
                    left: mark.right; leftMargin: Theme.space2
                    right: parent.right; rightMargin: Theme.inset
                    verticalCenter: parent.verticalCenter
                }
                text: row.text
                textFormat: Text.PlainText
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                color: Theme.textPrimary
                font.pixelSize: Theme.label
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: row.down ? Theme.surfacePressed : row.highlighted ? Theme.surfaceHover : "transparent"
        }
    }
    popup: T.Popup {
        y: control.height + Theme.space1
        width: Math.max(control.width, Theme.fieldMedium)
        height: Math.min(contentItem.implicitHeight + 2 * padding,
                         8 * Theme.control + 2 * padding,
                         (control.Window.height > 0 ? control.Window.height : Theme.palette) - 2 * Theme.space2)
        padding: Theme.popupPadding
        margins: Theme.space2
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ThinScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radiusCard
            color: Theme.surfaceRaised
            border.width: Theme.hairline
            border.color: Theme.borderStrong
        }
    }
}
