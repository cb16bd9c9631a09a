import QtQuick
import QtQuick.Templates as T
import Mynah

T.ScrollBar {
    id: control

    implicitWidth: Theme.scrollBar + 2 * Theme.space0
    padding: Theme.space0
    minimumSize: 0.06
    policy: T.ScrollBar.AsNeeded
    visible: size < 1
    Accessible.ignored: true // the view scrolls by keys

    contentItem: Rectangle {
        implicitWidth: Theme.scrollBar
        radius: Theme.scrollBar / 2
        color: control.pressed ? Theme.borderControl : Theme.borderStrong
    }
}
