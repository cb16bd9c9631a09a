import QtQuick
import QtQuick.Templates as T
import Mynah

T.Menu {
    id: control

    implicitWidth: Theme.menuWidth
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.popupPadding
    margins: Theme.space2
    overlap: 0
    delegate: MenuRow {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: control.contentModel
        interactive: false
        currentIndex: control.currentIndex
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.borderStrong
    }
}
