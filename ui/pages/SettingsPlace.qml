// Makes the Settings page when it is wanted.
import QtQuick
import QtQuick.Templates as T
import Mynah

Loader {
    id: root

    required property Settings settings
    required property SystemLook look
    required property ModelViewModel models
    required property StorageViewModel storage
    required property SettingsPageViewModel facts
    property bool narrow: false
    property bool sideBarButton: false
    property string wanted
    readonly property bool covered: T.Overlay.overlay !== null && T.Overlay.overlay.visibleChildren.length > 0
    signal sideBarRequested()
    signal temporaryChatRequested()
    signal everythingErased()
    signal closeRequested()

    /// Goes to a section or a single setting; empty: where the page begins.
    function show(name) {
        wanted = name
        showWanted()
    }
    function showWanted() {
        if (item && wanted.length > 0)
            item.show(wanted)
        else if (item)
            item.focusSearch()
    }

    onLoaded: showWanted()
    sourceComponent: SettingsPage {
        objectName: "settingsPage"
        settings: root.settings
        look: root.look
        models: root.models
        storage: root.storage
        facts: root.facts
        narrow: root.narrow
        sideBarButton: root.sideBarButton
        onSideBarRequested: root.sideBarRequested()
        onTemporaryChatRequested: root.temporaryChatRequested()
    }
    Shortcut {
        // Esc is the open dialog's or list's, and what is typed into the search goes first.
        sequence: "Esc"
        enabled: root.item !== null && !root.covered && root.item.filter.length === 0
        onActivated: root.closeRequested()
    }
    Connections {
        target: root.storage
        function onErased() { root.everythingErased() }
    }
}
