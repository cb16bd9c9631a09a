// All settings on one page: sections at the side (above, where it is narrow), and a search.
import QtQuick
import Mynah

PageFrame {
    id: root

    required property Settings settings
    required property SystemLook look
    required property ModelViewModel models
    required property StorageViewModel storage
    required property SettingsPageViewModel facts
    signal temporaryChatRequested()

    readonly property bool sideList: !narrow && width >= Theme.pageMax
    readonly property list<string> names: ["general", "writing", "storage", "privacy", "devices", "about"]
    readonly property list<string> titles: [qsTr("General"), qsTr("Writing"), qsTr("Storage"), qsTr("Privacy"),
                                            qsTr("Devices"), qsTr("About")]
    readonly property list<SettingsSection> sections: [general, writing, storageSection, privacy, devices, about]
    readonly property string filter: search.text.trim()
    readonly property bool nothing: !general.found && !writing.found && !storageSection.found && !privacy.found
                                    && !devices.found && !about.found
    property string current: "general"
    property string wanted // where the page goes once its rows have their places

    /// Goes to a section, or to a single setting, and gives it the focus.
    function show(name) {
        search.clear()
        wanted = name
        Window.window.update()
    }
    function goToWanted() {
        const name = wanted
        wanted = ""
        for (let i = 0; i < sections.length; ++i) {
            const row = sections[i].row(name)
            if (sections[i].name === name || row)
                return goTo(sections[i], row)
        }
    }
    function goTo(section, row) {
        const most = Math.max(0, flickable.contentHeight - flickable.height)
        const at = row ? row.mapToItem(column, 0, 0).y - Theme.space5 : section.y
        flickable.contentY = Math.max(0, Math.min(most, at))
        current = section.name
        const control = row ? row.nextItemInFocusChain(true) : null
        if (control)
            control.forceActiveFocus(Qt.TabFocusReason)
    }
    /// Which section stands at the top; at the end of the page the last one counts.
    function sectionAtTop(): string {
        let name = names[0]
        for (let i = 0; i < sections.length; ++i)
            if (sections[i].visible && sections[i].y <= flickable.contentY + Theme.control)
                name = names[i]
        return flickable.atYEnd && flickable.contentHeight > flickable.height ? names[names.length - 1] : name
    }
    function focusSearch() { search.forceActiveFocus(Qt.TabFocusReason) }

    title: qsTr("Settings")
    actions: SearchField {
        id: search
        objectName: "findSetting"
        width: Math.min(Theme.fieldMedium + Theme.gapWide, root.width / 2)
        placeholderText: qsTr("Find a setting")
        onTextEdited: root.flickable.contentY = 0
    }
    Component.onCompleted: storage.refresh()
    Connections { // a page that was just made has not laid out its rows yet
        target: root.Window.window
        enabled: root.wanted.length > 0
        function onAfterAnimating() { root.goToWanted() }
    }
    Connections {
        target: root.flickable
        function onMovementEnded() { root.current = root.sectionAtTop() }
    }

    ChoiceBox {
        objectName: "sectionBox"
        visible: !root.sideList && root.filter.length === 0
        width: parent.width
        accessibleName: qsTr("Section")
        model: root.titles
        currentIndex: root.names.indexOf(root.current)
        onActivated: index => root.show(root.names[index])
    }
    Item {
        visible: !root.sideList
        width: 1
        height: Theme.space4
    }
    Item {
        width: parent.width
        height: Math.max(column.implicitHeight, empty.visible ? empty.implicitHeight : 0)

        SettingsNav {
            visible: root.sideList
            y: root.flickable.contentY
            anchors { left: parent.left; leftMargin: -Theme.inset }
            width: Theme.chipNarrow + Theme.controlLarge / 2
            names: root.names
            titles: root.titles
            icons: ["settings", "keyboard", "storage", "privacy", "device-cpu", "info"]
            current: root.filter.length > 0 ? "" : root.current
            onChosen: name => root.show(name)
        }
        Text {
            id: empty
            objectName: "nothingFound"
            anchors { left: column.left; right: column.right }
            visible: root.nothing
            text: qsTr("No setting is called “\u2068%1\u2069”.").arg(root.filter)
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            color: Theme.textSecondary
            font.pixelSize: Theme.body
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Column {
            id: column
            anchors {
                left: parent.left; right: parent.right
                leftMargin: root.sideList ? Theme.chipNarrow + Theme.controlLarge : 0
            }
            topPadding: Theme.space2
            GeneralSettings {
                id: general
                filter: root.filter
                facts: root.facts
                settings: root.settings
                look: root.look
            }
            WritingSettings {
                id: writing
                filter: root.filter
                facts: root.facts
                settings: root.settings
            }
            StorageSettings {
                id: storageSection
                filter: root.filter
                facts: root.facts
                storage: root.storage
            }
            PrivacySettings {
                id: privacy
                filter: root.filter
                facts: root.facts
                onTemporaryChatRequested: root.temporaryChatRequested()
            }
            DevicesSettings {
                id: devices
                filter: root.filter
                facts: root.facts
                settings: root.settings
                models: root.models
            }
            AboutSettings {
                id: about
                filter: root.filter
                facts: root.facts
            }
        }
    }
}
