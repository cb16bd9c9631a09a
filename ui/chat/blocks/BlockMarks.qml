// What lies behind a text: the ground of inline code, and what a search found.
pragma ComponentBehavior: Bound
import QtQuick
import Mynah

Repeater {
    id: root

    required property Item edit

    Rectangle {
        required property rect rect
        required property int kind
        x: root.edit.x + rect.x
        y: root.edit.y + rect.y
        width: rect.width
        height: rect.height
        radius: Theme.radiusSmall
        color: kind === TextMarks.CurrentHit ? Theme.findCurrent : kind === TextMarks.Hit ? Theme.findHit : Theme.codeInline
    }
}
