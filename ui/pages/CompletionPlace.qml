// Holds the completion page from the first time that it is opened.
import QtQuick
import Mynah

Loader {
    id: root

    required property CompletionViewModel completion
    required property ModelViewModel models
    property bool shown: false
    property bool narrow: false
    property bool sideBarButton: false
    signal sideBarRequested()
    signal openFileRequested()

    active: shown || item
    visible: shown
    onShownChanged: if (shown && item) item.focusField()
    onLoaded: item.focusField()
    sourceComponent: CompletionPage {
        completion: root.completion
        models: root.models
        narrow: root.narrow
        sideBarButton: root.sideBarButton
        onSideBarRequested: root.sideBarRequested()
        onOpenFileRequested: root.openFileRequested()
    }
}
