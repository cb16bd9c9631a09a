// The place of the right panel: beside the chat, or a drawer over it where that is too narrow.
import QtQuick
import QtQuick.Templates as T
import QtQuick.Controls.Basic
import Mynah

Item {
    id: root

    required property StateViewModel memory
    required property ChatOptionsViewModel options
    required property PersonaListModel personas
    required property Settings settings
    property bool asDrawer: false
    property bool available: true // false: the chat is not shown
    readonly property bool open: asDrawer ? drawer.opened : settings.panelOpen
    signal focusReleased() // the focus has to go somewhere else

    function toggle() {
        if (open)
            close()
        else if (asDrawer)
            drawer.open()
        else
            settings.panelOpen = true
    }
    function close() {
        if (asDrawer)
            drawer.close()
        else
            settings.panelOpen = false
        focusReleased()
    }

    width: inline.active ? Theme.px(settings.panelWidth) : 0
    onAsDrawerChanged: if (!asDrawer) drawer.close()
    onAvailableChanged: if (!available) drawer.close()

    Loader {
        id: inline
        active: root.available && !root.asDrawer && root.settings.panelOpen
        anchors.fill: parent
        sourceComponent: panel
    }
    PanelGrip {
        visible: inline.active
        anchors { top: parent.top; bottom: parent.bottom; horizontalCenter: parent.left }
        settings: root.settings
    }
    Component {
        id: panel
        RightPanel {
            objectName: "rightPanel"
            memory: root.memory
            options: root.options
            personas: root.personas
            settings: root.settings
            onCloseRequested: root.close()
        }
    }
    Drawer {
        id: drawer
        objectName: "panelDrawer"
        edge: root.LayoutMirroring.enabled ? Qt.LeftEdge : Qt.RightEdge
        width: Math.min(Theme.px(root.settings.panelWidth), (parent ? parent.width : 0) - Theme.space5)
        height: parent ? parent.height : 0
        interactive: root.asDrawer && root.available
        dragMargin: 0
        padding: 0
        background: Rectangle { color: Theme.surfaceSidebar }
        T.Overlay.modal: Rectangle { color: Theme.scrim }
        onOpened: if (inDrawer.item) inDrawer.item.focusTab()
        onClosed: root.focusReleased()
        Loader {
            id: inDrawer
            anchors.fill: parent
            active: drawer.visible
            sourceComponent: panel
        }
    }
}
