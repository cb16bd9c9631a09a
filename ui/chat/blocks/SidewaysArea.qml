// What may be wider than its room: scrolls sideways by wheel, by its thumb and with the text cursor.
import QtQuick
import QtQuick.Templates as T
import Mynah

Flickable {
    id: root

    property bool hovered: false

    function reach(left, right) {
        if (left < contentX)
            contentX = Math.max(0, left - Theme.space5)
        else if (right > contentX + width)
            contentX = Math.min(contentWidth - width, right - width + Theme.space5)
    }

    interactive: false
    clip: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    T.ScrollBar.horizontal: ThinScrollBar {
        orientation: Qt.Horizontal
        implicitHeight: Theme.scrollBar + 2 * Theme.space0
        visible: size < 1 && (root.hovered || pressed)
    }
    WheelHandler {
        enabled: root.contentWidth > root.width
        orientation: Qt.Horizontal
        onWheel: event => root.turn(event.pixelDelta.x || event.angleDelta.x / 2)
    }
    WheelHandler {
        enabled: root.contentWidth > root.width
        acceptedModifiers: Qt.ShiftModifier
        onWheel: event => root.turn(event.pixelDelta.y || event.angleDelta.y / 2)
    }
    function turn(by) { contentX = Math.max(0, Math.min(contentWidth - width, contentX - by)) }
}
