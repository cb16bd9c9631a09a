// One model of the catalogue: its row with what can be done, below it how its download stands, a
// question, or its details.
import QtQuick
import QtQuick.Templates as T
import Mynah

Column {
    id: root

    required property CatalogueViewModel catalogue
    required property int index
    required property string file
    required property string name
    required property string badge
    required property int badgeKind
    required property string facts
    required property string size
    required property string memory
    required property string released
    required property string training
    required property string licence
    required property string sources
    required property string checksum
    required property int status
    required property string text
    required property bool problem
    required property real progress
    readonly property bool running: status === CatalogueListModel.Active
    readonly property bool begun: status !== CatalogueListModel.Available && status !== CatalogueListModel.Present
    property bool open: false
    property bool asking: false

    onBegunChanged: asking = false

    Rectangle {
        visible: root.index > 0
        width: parent.width
        height: Theme.hairline
        color: Theme.borderSubtle
    }
    T.Button {
        id: row
        objectName: "catalogueRow"
        width: parent.width
        height: Math.max(Theme.modelRow, texts.implicitHeight + 2 * Theme.space2)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: root.name
        Accessible.role: Accessible.Button
        Accessible.name: root.name
        Accessible.description: [root.badge, root.text, root.facts, root.memory, root.size].filter(t => t.length > 0).join(", ")
        onClicked: root.open = !root.open
        Keys.onReturnPressed: root.open = !root.open
        Keys.onEnterPressed: root.open = !root.open

        contentItem: Item {
            Icon {
                id: picture
                anchors { left: parent.left; leftMargin: Theme.space4; verticalCenter: parent.verticalCenter }
                size: Theme.icon
                source: root.problem ? "qrc:/Mynah/icons/warning.svg"
                    : root.running ? "qrc:/Mynah/icons/download.svg" : "qrc:/Mynah/icons/models.svg"
                color: root.problem ? Theme.warningGraphic : Theme.textSecondary
            }
            Column {
                id: texts
                anchors {
                    left: picture.right; leftMargin: Theme.space3
                    right: actions.left; rightMargin: Theme.space3
                    verticalCenter: parent.verticalCenter
                }
                spacing: Theme.space0
                Flow {
                    width: parent.width
                    spacing: Theme.space2
                    Text {
                        width: Math.min(implicitWidth, parent.width)
                        text: root.name
                        textFormat: Text.PlainText
                        elide: Text.ElideMiddle
                        horizontalAlignment: Text.AlignLeft
                        color: Theme.textPrimary
                        font.pixelSize: Theme.body
                        font.weight: Font.Medium
                    }
                    Badge {
                        visible: text.length > 0
                        kind: root.badgeKind
                        text: root.badge
                    }
                }
                Text {
                    width: parent.width
                    visible: text.length > 0
                    text: root.text.length > 0 && !root.problem ? root.text : root.facts
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                }
                Text {
                    width: parent.width
                    visible: text.length > 0 && !root.begun
                    text: root.memory
                    textFormat: Text.PlainText
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                }
            }
            CatalogueActions {
                id: actions
                anchors { right: parent.right; rightMargin: Theme.space3; verticalCenter: parent.verticalCenter }
                catalogue: root.catalogue
                file: root.file
                name: root.name
                size: root.size
                status: root.status
                tight: row.width < Theme.pageMax * 0.7
                onRemoveRequested: {
                    root.asking = true
                    confirm.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }
        background: Rectangle {
            color: row.down ? Theme.surfacePressed : row.hovered ? Theme.surfaceHover : "transparent"
            radius: Theme.radiusCard
            FocusRing {
                ringMargin: 2
                visible: row.visualFocus
            }
        }
    }
    Item {
        width: parent.width
        height: visible ? bar.height + Theme.space3 : 0
        visible: root.progress >= 0 && root.running && !root.problem
        ProgressLine {
            id: bar
            objectName: "downloadProgress"
            anchors {
                left: parent.left; leftMargin: Theme.space4 + Theme.icon + Theme.space3
                right: parent.right; rightMargin: Theme.space4
            }
            value: Math.max(0, root.progress)
            Accessible.name: qsTr("Download of \u2066%1\u2069").arg(root.name)
        }
    }
    ModelCardFoot {
        width: parent.width
        visible: root.problem && !root.asking
        text: root.text
        PushButton {
            objectName: "downloadAgain"
            visible: root.status === CatalogueListModel.Mismatch
            text: qsTr("Download again")
            onClicked: root.catalogue.downloadAgain(root.file)
        }
        PushButton {
            objectName: "keepUnverified"
            visible: root.status === CatalogueListModel.Mismatch
            kind: PushButton.Outlined
            //: The downloaded file, although its checksum is another one
            text: qsTr("Keep, unchecked")
            onClicked: root.catalogue.keepUnverified(root.file)
        }
        PushButton {
            objectName: "downloadAnyway"
            visible: root.status === CatalogueListModel.OtherFile
            kind: PushButton.Outlined
            //: Although the file is another one than expected
            text: qsTr("Download it anyway")
            onClicked: root.catalogue.keepUnverified(root.file)
        }
    }
    ModelCardFoot {
        width: parent.width
        visible: root.asking
        text: root.asking ? root.catalogue.removeQuestion(root.file) : ""
        PushButton {
            id: confirm
            objectName: "confirmRemove"
            kind: PushButton.Destructive
            text: qsTr("Stop and remove")
            onClicked: root.catalogue.remove(root.file)
        }
        PushButton {
            text: root.running ? qsTr("Go on") : qsTr("Keep")
            onClicked: root.asking = false
        }
    }
    Loader {
        width: parent.width
        active: root.open
        visible: active
        sourceComponent: CatalogueDetails {
            file: root.file
            released: root.released
            training: root.training
            licence: root.licence
            sources: root.sources
            checksum: root.checksum
            onCopyRequested: root.catalogue.copyDetails(root.file)
        }
    }
}
