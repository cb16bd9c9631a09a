// The edge of the right panel that drags its width.
import QtQuick
import Mynah

Item {
    id: root

    required property Settings settings

    width: Theme.space2

    HoverHandler { cursorShape: Qt.SplitHCursor }
    DragHandler {
        property int startWidth: 0
        target: null
        xAxis.enabled: true
        yAxis.enabled: false
        dragThreshold: 2
        cursorShape: Qt.SplitHCursor
        onActiveChanged: if (active) startWidth = root.settings.panelWidth
        onTranslationChanged: {
            if (!active)
                return
            const way = root.LayoutMirroring.enabled ? 1 : -1
            root.settings.panelWidth = startWidth + way * translation.x / Theme.factor
        }
    }
}
