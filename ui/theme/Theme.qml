// Every colour, size and duration of the window.
pragma Singleton

import QtQuick

QtObject {
    /// "system", "light" or "dark"; the window binds it to the user's choice.
    property string choice: "system"
    /// The user's text size; multiplies every size here but borders, radii and the marker.
    property real factor: 1
    property bool reduceMotion: false
    function px(size: real): int { return Math.round(size * factor) }

    /// What the system asks for; the window binds these to it.
    property bool systemDark: false
    property bool highContrast: false
    /// A fixed-pitch family for code; the platform's fonts are used everywhere else.
    property string mono: "monospace"
    readonly property bool dark: choice === "dark" || (choice !== "light" && systemDark)

    readonly property color surfaceWindow: dark ? "#181613" : "#FDFCFA"
    readonly property color surfaceSidebar: dark ? "#121110" : "#F5F2EC"
    readonly property color surfaceRaised: dark ? "#211E1A" : "#FFFFFF"
    readonly property color surfaceSunken: dark ? "#131210" : "#F7F4EE"
    readonly property color surfaceHover: dark ? "#2A2621" : "#ECE7DE"
    readonly property color surfacePressed: dark ? "#332E28" : "#E3DCD0"
    readonly property color surfaceSelected: dark ? "#2C2822" : "#EAE3D7"
    readonly property color surfaceTooltip: dark ? "#F3EDE3" : "#26211C"
    readonly property color scrim: dark ? "#99000000" : "#661E1A16"
    readonly property color textPrimary: dark ? "#F0EAE1" : "#1E1A16"
    readonly property color textSecondary: highContrast ? textPrimary : dark ? "#C1B8AB" : "#564E45"
    readonly property color textTertiary: highContrast ? textPrimary : dark ? "#A0968A" : "#685F55"
    readonly property color textDisabled: dark ? "#5F574E" : "#A79D91"
    readonly property color textOnTooltip: dark ? "#1E1A16" : "#FBF7F0"
    readonly property color toastAction: dark ? "#8A4A00" : "#FFBC45"
    readonly property color textLink: dark ? "#F5B553" : "#8A4A00"
    readonly property color borderSubtle: highContrast ? borderControl : dark ? "#2B2722" : "#E9E3D9"
    readonly property color borderStrong: highContrast ? borderControl : dark ? "#3D3730" : "#D8CFC1"
    readonly property color borderControl: highContrast ? textPrimary : dark ? "#7D7468" : "#8C8275"
    readonly property color accent: dark ? "#F7AE2B" : "#F7AE2B"
    readonly property color accentHover: dark ? "#FFBF4D" : "#EDA11A"
    readonly property color accentPressed: dark ? "#DE9A1C" : "#DE930C"
    readonly property color textOnAccent: dark ? "#1E1A16" : "#1E1A16"
    readonly property color accentGraphic: dark ? "#F0A52A" : "#C46800"
    readonly property color accentSoft: dark ? "#2E2415" : "#FFF3DB"
    readonly property color accentSoftBorder: dark ? "#5C451D" : "#EBCF98"
    readonly property color textOnAccentSoft: dark ? "#F8D698" : "#5A3200"
    readonly property color controlOn: dark ? "#F7AE2B" : "#221D18"
    readonly property color controlOnHover: dark ? "#FFBF4D" : "#3A332C"
    readonly property color controlOnGlyph: dark ? "#1E1A16" : "#FFBC45"
    readonly property color trackOff: dark ? "#3D3730" : "#D8CFC1"
    readonly property color progressTip: dark ? "#FFDFA0" : "#F7AE2B"
    readonly property color buttonTonal: dark ? "#2C2822" : "#EEE9E0"
    readonly property color buttonTonalHover: dark ? "#37322B" : "#E5DED2"
    readonly property color buttonTonalPressed: dark ? "#413B33" : "#DBD2C4"
    readonly property color primary: dark ? "#F7AE2B" : "#221D18"
    readonly property color primaryHover: dark ? "#FFBF4D" : "#3A332C"
    readonly property color primaryPressed: dark ? "#DE9A1C" : "#4C443B"
    readonly property color textOnPrimary: dark ? "#1E1A16" : "#FFFBF4"
    readonly property color primaryGlyph: dark ? "#1E1A16" : "#FFBC45"
    readonly property color userBubble: dark ? "#2B2721" : "#F0EAE0"
    readonly property color textOnUserBubble: dark ? "#F0EAE1" : "#1E1A16"
    readonly property color codeBackground: dark ? "#121110" : "#F7F4EE"
    readonly property color codeHeader: dark ? "#1E1B18" : "#F0ECE4"
    readonly property color codeText: dark ? "#E6DFD4" : "#2A2520"
    readonly property color codeInline: dark ? "#2A2621" : "#F1ECE3"
    readonly property color synKeyword: dark ? "#D89BDB" : "#8B3A8F"
    readonly property color synType: dark ? "#6FC5CF" : "#0F6B75"
    readonly property color synFunction: dark ? "#8DB7F2" : "#2B5CA8"
    readonly property color synString: dark ? "#A5CB84" : "#3B6E1F"
    readonly property color synNumber: dark ? "#F0AE6B" : "#9A4A00"
    readonly property color synComment: dark ? "#978D80" : "#6E665B"
    readonly property color synPreproc: dark ? "#EE9AA3" : "#A03A48"
    readonly property color selection: dark ? "#6B4A12" : "#FFDC99"
    readonly property color textOnSelection: dark ? "#FFF6E6" : "#1E1A16"
    readonly property color findHit: dark ? "#4A3818" : "#FFE9BF"
    readonly property color findCurrent: dark ? "#F7AE2B" : "#F7AE2B"
    readonly property color success: dark ? "#83CB96" : "#276B3C"
    readonly property color successSoft: dark ? "#18261B" : "#E8F3E8"
    readonly property color successGraphic: dark ? "#5FB277" : "#3C8B53"
    readonly property color warning: dark ? "#F3BD66" : "#7E4E00"
    readonly property color warningSoft: dark ? "#2E2415" : "#FFF3DB"
    readonly property color warningGraphic: dark ? "#F0A52A" : "#C46800"
    readonly property color error: dark ? "#F6A195" : "#A8261C"
    readonly property color errorSoft: dark ? "#2F1A17" : "#FBF0EC"
    readonly property color errorBorder: dark ? "#6A332B" : "#E8C3BA"
    readonly property color errorGraphic: dark ? "#E9685A" : "#C8372B"
    readonly property color textOnErrorButton: dark ? "#1E1A16" : "#FFFFFF"
    readonly property color errorButton: dark ? "#F08A7D" : "#B42E22"
    readonly property color errorButtonHover: dark ? "#F6A195" : "#A8261C"
    readonly property color focusRing: dark ? "#F7AE2B" : "#C46800"
    readonly property color fieldFocus: dark ? "#A9803C" : "#A3753A"

    readonly property int space0: px(2)
    readonly property int space1: px(4)
    readonly property int space2: px(8)
    readonly property int space3: px(12)
    readonly property int space4: px(16)
    readonly property int space5: px(24)
    readonly property int space6: px(32)
    readonly property int inset: px(10)
    readonly property int popupPadding: px(6)
    readonly property int composerInset: px(7)
    readonly property int bubblePadding: px(9)
    readonly property int gapWide: px(14)

    readonly property int radiusSmall: 4
    readonly property int radius: 8
    readonly property int radiusSend: 10
    readonly property int radiusCard: 12
    readonly property int radiusPalette: 16
    readonly property int radiusBubble: 16
    readonly property int radiusKey: 5
    readonly property int radiusSegment: 6

    readonly property int hairline: 1
    readonly property int focusBorder: 2
    readonly property int marker: 3

    readonly property int caption: px(12)
    readonly property int label: px(13)
    readonly property int body: px(14)
    readonly property int message: px(16)
    readonly property int display: px(28)
    readonly property int title: px(20)
    readonly property int captionLine: px(16)
    readonly property int labelLine: px(18)
    readonly property int bodyLine: px(20)
    readonly property int messageLine: px(24)
    readonly property int titleLine: px(28)
    readonly property int displayLine: px(36)

    readonly property int control: px(32)
    readonly property int controlLarge: px(36)
    readonly property int headerBar: px(52)
    readonly property int statusLine: px(28)
    readonly property int sideBarMin: px(220)
    readonly property int sideBarMax: px(360)
    readonly property int sideBar: px(264)
    readonly property int rightPanel: px(320)
    readonly property int rightPanelMin: px(280)
    readonly property int rightPanelMax: px(420)
    readonly property int drawer: px(300)
    readonly property int column: px(780)
    readonly property int columnWide: px(1080)
    readonly property int pageMax: px(820)
    readonly property int palette: px(600)
    readonly property int dialog: px(720)
    readonly property int dialogSmall: px(440)
    readonly property int bubbleMax: px(560)
    readonly property int modelPopup: px(420)
    readonly property int menuWidth: px(236)
    readonly property int menuLine: px(13)
    readonly property int conversationRow: px(52)
    readonly property int foundRow: px(68)
    readonly property int switcherRow: px(52)
    readonly property int paletteRow: px(40)
    readonly property int paletteField: px(56)
    readonly property int modelRow: px(60)
    readonly property int settingRow: px(52)
    readonly property int foldRow: px(40)
    readonly property int tableRow: px(31)
    readonly property int codeHead: px(32)
    readonly property int listInset: px(22)
    readonly property int answerCardMin: px(240)
    readonly property int answerLine: px(22)
    readonly property int composerMin: px(52)
    readonly property int composerMax: px(240)
    readonly property int caretWidth: px(8)
    readonly property int caretHeight: px(17)
    readonly property int numberField: px(84)
    readonly property int fieldMedium: px(208)
    readonly property int switchWidth: px(36)
    readonly property int switchHeight: px(20)
    readonly property int checkBox: px(18)
    readonly property int sliderTrack: px(4)
    readonly property int sliderThumb: px(16)
    readonly property int memoryBar: px(8)
    readonly property int emptyMark: px(54)
    readonly property int chipNarrow: px(150)
    readonly property int chipWide: px(260)
    readonly property int badge: px(20)
    readonly property int keyCap: px(22)
    readonly property int toast: px(40)
    readonly property int toastMax: px(480)
    readonly property int icon: px(20)
    readonly property int iconSmall: px(16)
    readonly property int iconLarge: px(24)
    readonly property int scrollBar: px(6)
    readonly property int progress: px(6)
    readonly property int breakpointDrawer: px(860)
    readonly property int breakpointPanel: px(1080)
    readonly property int breakpointCompact: px(480)

    readonly property int fastMs: reduceMotion ? 0 : 90
    readonly property int baseMs: reduceMotion ? 0 : 160
    readonly property int slowMs: reduceMotion ? 0 : 220
    readonly property int outMs: reduceMotion ? 0 : 120
    readonly property int copiedMs: 1600
    readonly property int undoMs: 10000
    readonly property int foundMs: 3000
    readonly property int tooltipMs: 600
}
