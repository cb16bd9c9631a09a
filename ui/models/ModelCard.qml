// One model file on the Models page: its row, and below it, when they are open, its details, how
// far it is loaded, or the question whether it goes to the wastebasket.
import QtQuick
import QtQuick.Templates as T
import Mynah

Column {
    id: root

    required property ModelViewModel models
    required property ModelsPageViewModel page
    required property int index
    required property string path
    required property string name
    required property string facts
    required property string memory
    required property string badge
    required property string problem
    required property bool inUse
    required property bool resting
    readonly property bool usable: problem.length === 0
    readonly property bool open: usable && page.openPath === path
    readonly property bool loading: models.loading && models.loadingPath === path
    property bool asking: false

    function toggle() {
        if (usable)
            page.openPath = open ? "" : path
    }

    Rectangle {
        visible: root.index > 0
        width: parent.width
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    T.Button {
        id: row
        objectName: "modelRow"
        width: parent.width
        height: Math.max(Theme.modelRow, texts.implicitHeight + 2 * Theme.space2)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: root.name
        Accessible.role: Accessible.Button
        Accessible.name: root.name
        Accessible.description: [root.inUse ? qsTr("In use") : "", root.badge, root.facts].filter(t => t.length > 0).join(", ")
        onClicked: root.toggle()
        Keys.onReturnPressed: root.toggle()
        Keys.onEnterPressed: root.toggle()
        Keys.onMenuPressed: menu.open()

        contentItem: Item {
            Icon {
                id: picture
                anchors { left: parent.left; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
                size: Theme.icon
                source: root.usable ? "qrc:/Mynah/icons/file.svg" : "qrc:/Mynah/icons/warning.svg"
                color: root.usable ? Theme.textSecondary : Theme.warningGraphic
            }
            Column {
                id: texts
                anchors {
                    left: picture.right; leftMargin: Theme.space3
                    right: actions.left; rightMargin: Theme.space3
                    verticalCenter: parent.verticalCenter
                }
                Row {
                    width: parent.width
                    spacing: Theme.space2
                    Text {
                        width: Math.min(implicitWidth, parent.width - (state.visible ? state.width + parent.spacing : 0))
                        anchors.verticalCenter: parent.verticalCenter
                        text: root.name
                        textFormat: Text.PlainText
                        elide: Text.ElideMiddle
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.textPrimary
                        font.pixelSize: Theme.body
                        font.weight: Font.Medium
                    }
                    Badge {
                        id: state
                        anchors.verticalCenter: parent.verticalCenter
                        visible: text.length > 0
                        kind: root.inUse && !root.resting ? Badge.Success : Badge.Neutral
                        iconSource: root.inUse && !root.resting ? "qrc:/Mynah/icons/check.svg" : ""
                        //: The model was put away to free its memory
                        text: root.resting ? qsTr("Put away") : root.inUse ? qsTr("In use") : root.badge
                    }
                }
                Text {
                    width: parent.width
                    text: root.facts
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                }
            }
            Row {
                id: actions
                anchors { right: parent.right; rightMargin: Theme.space3; verticalCenter: parent.verticalCenter }
                spacing: Theme.space1
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: text.length > 0 && !root.open
                    rightPadding: Theme.space2
                    text: root.memory
                    color: Theme.textSecondary
                    font.pixelSize: Theme.label
                }
                PushButton {
                    objectName: "loadRow"
                    visible: root.usable && !root.open && !root.loading && (!root.inUse || root.resting)
                    text: qsTr("Load")
                    Accessible.name: qsTr("Load \u2066%1\u2069").arg(root.name)
                    onClicked: root.page.load(root.path)
                }
                IconButton {
                    visible: root.open
                    icon.source: "qrc:/Mynah/icons/chevron-up.svg"
                    text: qsTr("Close the details")
                    onClicked: root.toggle()
                }
                IconButton {
                    id: more
                    objectName: "modelMore"
                    icon.source: "qrc:/Mynah/icons/more.svg"
                    text: qsTr("More for \u2066%1\u2069").arg(root.name)
                    tip: qsTr("More")
                    onClicked: menu.visible ? menu.close() : menu.open()

                    ModelMenu {
                        id: menu
                        x: more.mirrored ? 0 : more.width - width
                        y: more.height + Theme.space1
                        models: root.models
                        page: root.page
                        path: root.path
                        usable: root.usable
                        inMemory: root.inUse && !root.resting
                        detailsOpen: root.open
                        onDetailsRequested: root.toggle()
                        onTrashRequested: {
                            root.asking = true
                            confirm.forceActiveFocus(Qt.TabFocusReason)
                        }
                    }
                }
            }
        }
        background: Rectangle {
            color: row.down ? Theme.surfacePressed : row.hovered && root.usable ? Theme.surfaceHover : "transparent"
            radius: Theme.radiusCard
            FocusRing {
                ringMargin: 2
                visible: row.visualFocus
            }
        }
    }
    Loader {
        width: parent.width
        active: root.open
        visible: active
        sourceComponent: ModelDetails {
            page: root.page
            busy: root.loading
            onLoadRequested: root.page.load(root.path)
        }
    }
    ModelCardFoot {
        width: parent.width
        visible: root.loading
        text: root.models.waiting ? qsTr("It is loaded as soon as this answer is written.")
                                  : root.models.loadingText.length > 0 ? root.models.loadingText : qsTr("Checking the file")
        progress: root.models.progress
        PushButton {
            text: qsTr("Cancel")
            onClicked: root.models.cancelLoading()
        }
    }
    ModelCardFoot {
        width: parent.width
        visible: root.asking
        text: root.asking ? root.page.trashQuestion(root.path) : ""
        PushButton {
            id: confirm
            objectName: "confirmTrash"
            kind: PushButton.Destructive
            text: qsTr("Move to wastebasket")
            onClicked: {
                root.asking = false
                root.page.moveToTrash(root.path)
            }
        }
        PushButton {
            text: qsTr("Cancel")
            onClicked: root.asking = false
        }
    }
}
