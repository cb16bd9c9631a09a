// The edge of the side bar: dragged, or moved by the arrow keys; twice clicked it goes back.
import QtQuick
import Mynah

Item {
    id: root

    required property Settings settings
    readonly property int way: LayoutMirroring.enabled ? -1 : 1
    readonly property int step: 10

    objectName: "sideBarGrip"
    width: Theme.space2
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Width of the list of conversations")
    Accessible.focusable: true
    Accessible.onIncreaseAction: settings.sideBarWidth += step
    Accessible.onDecreaseAction: settings.sideBarWidth -= step
    Keys.onRightPressed: settings.sideBarWidth += way * step
    Keys.onLeftPressed: settings.sideBarWidth -= way * step

    Rectangle {
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; bottom: parent.bottom }
        visible: root.activeFocus || hover.hovered || drag.active
        width: Theme.focusBorder
        color: root.activeFocus ? Theme.focusRing : Theme.borderStrong
    }
    HoverHandler {
        id: hover
        cursorShape: Qt.SplitHCursor
    }
    TapHandler { onDoubleTapped: root.settings.sideBarWidth = Theme.sideBar / Theme.factor }
    DragHandler {
        id: drag
        property int startWidth: 0
        target: null
        xAxis.enabled: true
        yAxis.enabled: false
        dragThreshold: 2
        cursorShape: Qt.SplitHCursor
        onActiveChanged: if (active) startWidth = root.settings.sideBarWidth
        onTranslationChanged: {
            if (active)
                root.settings.sideBarWidth = startWidth + root.way * translation.x / Theme.factor
        }
    }
}
