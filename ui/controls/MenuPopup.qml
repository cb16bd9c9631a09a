import QtQuick
import QtQuick.Templates as T
import Mynah

T.Menu {
    id: control

    /// As wide as the longest row wants, and as the window lets it.
    implicitWidth: {
        let widest = Theme.menuWidth - leftPadding - rightPadding
        for (let i = 0; i < count; ++i)
            widest = Math.max(widest, itemAt(i)?.implicitWidth ?? 0)
        const room = parent?.Window.window?.width ?? Theme.dialogSmall
        return Math.min(widest + leftPadding + rightPadding, room - 2 * margins)
    }
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.popupPadding
    margins: Theme.space2
    overlap: 0
    delegate: MenuRow {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: control.contentModel
        interactive: contentHeight > height
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        currentIndex: control.currentIndex
        T.ScrollBar.vertical: ThinScrollBar {}
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.surfaceRaised
        border.width: Theme.hairline
        border.color: Theme.borderStrong
    }
}
