// Every action of the program: shortcuts, the palette and the list of keys are made from these.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Mynah

Item {
    id: root

    required property ChatViewModel chat
    required property ConversationListModel conversations
    required property ChatOptionsViewModel options
    required property Settings settings
    /// False while a dialog is open: its keys are its own.
    property bool active: true

    signal pageRequested(string page)
    signal settingRequested(string name) // empty: the page alone
    signal composerRequested()
    signal openFileRequested()
    signal modelsRequested()
    signal renameRequested()
    signal searchRequested()
    signal selectionRequested()
    signal exportRequested()
    signal importRequested()
    signal sideBarToggled()
    signal panelToggled()
    signal pageScrolled(int direction)
    signal fullScreenToggled()
    signal paletteRequested()
    signal shortcutsRequested()
    signal findRequested()
    signal findNextRequested(bool backwards)
    signal quitRequested()

    readonly property string groupChat: qsTr("Conversation")
    readonly property string groupModel: qsTr("Model")
    readonly property string groupView: qsTr("Window")
    readonly property string groupWriting: qsTr("Writing")
    readonly property string groupSettings: qsTr("Settings")

    function lastAnswer(): int {
        return root.chat.messages.count - 1
    }

    readonly property list<AppAction> all: [
        AppAction {
            group: root.groupChat; text: qsTr("New chat"); icon: "new-chat"; shortcuts: ["Ctrl+N"]
            onTriggered: { root.chat.newChat(); root.composerRequested() }
        },
        AppAction {
            group: root.groupChat; text: qsTr("New temporary chat"); icon: "privacy"; shortcuts: ["Ctrl+Shift+N"]
            keywords: qsTr("private incognito")
            onTriggered: { root.chat.newTemporaryChat(); root.composerRequested() }
        },
        AppAction {
            group: root.groupChat; text: qsTr("Rename conversation"); icon: "rename"; shortcuts: ["F2"]
            enabled: root.chat.conversation !== 0
            onTriggered: root.renameRequested()
        },
        AppAction {
            group: root.groupChat; text: qsTr("Search conversations"); icon: "search"; shortcuts: ["Ctrl+K"]
            keywords: qsTr("find full text history")
            onTriggered: root.searchRequested()
        },
        AppAction {
            group: root.groupChat; text: qsTr("Find in this conversation"); icon: "search"; shortcuts: ["Ctrl+F"]
            keywords: qsTr("search text hit")
            enabled: root.chat.messages.count > 0
            onTriggered: { root.pageRequested("chat"); root.findRequested() }
        },
        AppAction {
            group: root.groupChat; text: qsTr("Next hit"); shortcuts: ["F3", "Ctrl+G"]; inPalette: false
            onTriggered: root.findNextRequested(false)
        },
        AppAction {
            group: root.groupChat; text: qsTr("Previous hit"); shortcuts: ["Shift+F3", "Ctrl+Shift+G"]; inPalette: false
            onTriggered: root.findNextRequested(true)
        },
        AppAction {
            group: root.groupChat; text: qsTr("Pin or unpin conversation"); icon: "pin"
            enabled: root.chat.conversation !== 0
            onTriggered: root.conversations.setPinned(root.chat.conversation, !root.conversations.isPinned(root.chat.conversation))
        },
        AppAction {
            group: root.groupChat; text: qsTr("Duplicate conversation"); icon: "duplicate"
            enabled: root.chat.conversation !== 0
            onTriggered: root.conversations.duplicate(root.chat.conversation)
        },
        AppAction {
            group: root.groupChat; text: qsTr("Export conversation…"); icon: "export"; shortcuts: ["Ctrl+E"]
            keywords: qsTr("save markdown text pdf json")
            enabled: root.chat.conversation !== 0
            onTriggered: root.exportRequested()
        },
        AppAction {
            group: root.groupChat; text: qsTr("Import conversations…"); icon: "import"
            keywords: qsTr("load json ChatGPT RWKV-Runner")
            onTriggered: root.importRequested()
        },
        AppAction {
            group: root.groupChat; text: qsTr("Select conversations"); icon: "check"
            enabled: root.conversations.count > 0
            onTriggered: root.selectionRequested()
        },
        AppAction {
            group: root.groupChat; text: qsTr("Delete conversation"); icon: "delete"
            enabled: root.chat.conversation !== 0
            onTriggered: root.conversations.remove(root.chat.conversation)
        },
        AppAction {
            group: root.groupChat; text: qsTr("Stop the answer"); icon: "stop"; shortcuts: ["Esc"]
            enabled: root.chat.canStop
            onTriggered: root.chat.stop()
        },
        AppAction {
            group: root.groupChat; text: qsTr("Answer again"); icon: "regenerate"; shortcuts: ["Ctrl+R"]
            enabled: root.chat.canSend && root.chat.messages.count > 1
            onTriggered: root.chat.regenerate(root.lastAnswer())
        },
        AppAction {
            group: root.groupChat; text: qsTr("Think before answering"); icon: "thinking"
            shortcuts: ["Ctrl+Shift+K"]
            enabled: root.options.canThink
            onTriggered: root.options.toggleThinking()
        },
        AppAction {
            group: root.groupWriting; text: qsTr("Write several answers at once"); icon: "several"
            keywords: qsTr("versions compare"); value: root.chat.answersAtOnce.toLocaleString(Qt.locale(), "f", 0)
            onTriggered: root.chat.answersAtOnce = root.chat.answersAtOnce % 4 + 1
        },
        AppAction {
            group: root.groupWriting; text: qsTr("Go to the message field"); icon: "edit"; shortcuts: ["Ctrl+L"]
            onTriggered: root.composerRequested()
        },
        AppAction {
            group: root.groupWriting; text: root.settings.enterSends ? qsTr("Send") : qsTr("Break the line")
            shortcuts: ["Enter"]; global: false; inPalette: false
        },
        AppAction {
            group: root.groupWriting; text: root.settings.enterSends ? qsTr("Break the line") : qsTr("Send")
            shortcuts: [root.settings.enterSends ? "Shift+Enter" : "Ctrl+Enter"]; global: false; inPalette: false
        },
        AppAction {
            group: root.groupModel; text: qsTr("Choose a model"); icon: "models"; shortcuts: ["Ctrl+M"]
            keywords: qsTr("switch load")
            onTriggered: root.modelsRequested()
        },
        AppAction {
            group: root.groupModel; text: qsTr("Models"); icon: "storage"
            keywords: qsTr("folders precision device memory")
            onTriggered: root.pageRequested("models")
        },
        AppAction {
            group: root.groupModel; text: qsTr("Open model file…"); icon: "folder"; shortcuts: ["Ctrl+O"]
            onTriggered: root.openFileRequested()
        },
        AppAction {
            group: root.groupView; text: qsTr("All actions"); icon: "search"; shortcuts: ["Ctrl+Shift+P"]
            inPalette: false
            onTriggered: root.paletteRequested()
        },
        AppAction {
            group: root.groupView; text: qsTr("Shortcuts"); icon: "keyboard"; shortcuts: ["F1", "Ctrl+/"]
            keywords: qsTr("keys help")
            onTriggered: root.shortcutsRequested()
        },
        AppAction {
            group: root.groupView; text: qsTr("Show or hide conversations"); icon: "panel-left"; shortcuts: ["Ctrl+B"]
            keywords: qsTr("side bar")
            onTriggered: root.sideBarToggled()
        },
        AppAction {
            group: root.groupView; text: qsTr("Show or hide the panel"); icon: "panel-right"; shortcuts: ["Ctrl+I"]
            keywords: qsTr("state bookmarks memory")
            onTriggered: root.panelToggled()
        },
        AppAction {
            group: root.groupView; icon: "continue"
            //: A page where the model goes on with any text
            text: qsTr("Completion")
            keywords: qsTr("continue text prompt story")
            onTriggered: root.pageRequested("completion")
        },
        AppAction {
            group: root.groupWriting; text: qsTr("Continue the text of the completion page")
            shortcuts: ["Ctrl+Enter"]; global: false; inPalette: false
        },
        AppAction {
            group: root.groupWriting; text: qsTr("Show how likely the next word was, or the one before")
            shortcuts: ["F8", "Shift+F8"]; global: false; inPalette: false
        },
        AppAction {
            group: root.groupView; text: qsTr("Go to the conversation"); icon: "history"
            onTriggered: { root.pageRequested("chat"); root.composerRequested() }
        },
        AppAction {
            group: root.groupView; text: qsTr("Scroll up"); shortcuts: ["PgUp"]; inPalette: false
            onTriggered: root.pageScrolled(-1)
        },
        AppAction {
            group: root.groupView; text: qsTr("Scroll down"); shortcuts: ["PgDown"]; inPalette: false
            onTriggered: root.pageScrolled(1)
        },
        AppAction {
            group: root.groupView; text: qsTr("Light appearance"); icon: "sun"
            onTriggered: root.settings.theme = "light"
        },
        AppAction {
            group: root.groupView; text: qsTr("Dark appearance"); icon: "moon"
            onTriggered: root.settings.theme = "dark"
        },
        AppAction {
            group: root.groupView; text: qsTr("Appearance as the system"); icon: "settings"
            onTriggered: root.settings.theme = "system"
        },
        AppAction {
            group: root.groupView; text: qsTr("Larger text"); icon: "plus"; shortcuts: ["Ctrl++", "Ctrl+="]
            keywords: qsTr("zoom size"); value: qsTr("%L1 %").arg(Math.round(root.settings.textSize * 100))
            onTriggered: root.settings.textSize += 0.1
        },
        AppAction {
            group: root.groupView; text: qsTr("Smaller text"); shortcuts: ["Ctrl+-"]
            keywords: qsTr("zoom size"); value: qsTr("%L1 %").arg(Math.round(root.settings.textSize * 100))
            onTriggered: root.settings.textSize -= 0.1
        },
        AppAction {
            group: root.groupView; text: qsTr("Normal text size"); shortcuts: ["Ctrl+0"]
            onTriggered: root.settings.textSize = 1
        },
        AppAction {
            group: root.groupView; text: qsTr("Full screen"); shortcuts: ["F11"]
            onTriggered: root.fullScreenToggled()
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Settings"); icon: "settings"; shortcuts: ["Ctrl+,"]
            keywords: qsTr("options preferences")
            onTriggered: root.settingRequested("")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Language of the window"); icon: "language"
            onTriggered: root.settingRequested("language")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Text size"); icon: "settings"
            onTriggered: root.settingRequested("textSize")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Reduce motion"); icon: "settings"; keywords: qsTr("animation")
            onTriggered: root.settingRequested("reduceMotion")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("What opens at the start"); icon: "settings"; keywords: qsTr("launch")
            onTriggered: root.settingRequested("start")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Key that sends"); icon: "keyboard"; keywords: qsTr("enter return")
            onTriggered: root.settingRequested("send")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Saved states and cleaning up"); icon: "storage"; keywords: qsTr("disk space")
            onTriggered: root.settingRequested("states")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Limit of saved states"); icon: "storage"; keywords: qsTr("disk space")
            onTriggered: root.settingRequested("stateLimit")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Prepared models"); icon: "storage"; keywords: qsTr("cache")
            onTriggered: root.settingRequested("weightCache")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Where conversations are kept"); icon: "folder"; keywords: qsTr("database file")
            onTriggered: root.settingRequested("place")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Export all conversations"); icon: "export"; keywords: qsTr("back-up JSON")
            onTriggered: root.settingRequested("exportAll")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Delete everything"); icon: "delete"; keywords: qsTr("erase")
            onTriggered: root.settingRequested("erase")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Privacy"); icon: "privacy"; keywords: qsTr("network log")
            onTriggered: root.settingRequested("network")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("Processor and threads"); icon: "device-cpu"; keywords: qsTr("cores device")
            onTriggered: root.settingRequested("threads")
        },
        AppAction {
            group: root.groupSettings; text: qsTr("About Mynah and licences"); icon: "info"; keywords: qsTr("version")
            onTriggered: root.settingRequested("licences")
        },
        AppAction {
            group: root.groupView; text: qsTr("Quit"); shortcuts: ["Ctrl+Q"]
            onTriggered: root.quitRequested()
        }
    ]

    Instantiator {
        model: root.all
        delegate: Shortcut {
            required property AppAction modelData
            sequences: modelData.shortcuts
            enabled: root.active && modelData.enabled && modelData.global && modelData.shortcuts.length > 0
            onActivated: modelData.trigger()
            onActivatedAmbiguously: modelData.trigger()
        }
    }
}
