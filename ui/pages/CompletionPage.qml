// Any text, which the model goes on with.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Mynah

FocusScope {
    id: root

    required property CompletionViewModel completion
    required property ModelViewModel models
    property bool narrow: false
    property bool sideBarButton: false
    readonly property int sideMargin: narrow ? Theme.space4 : Theme.space5 + Theme.space5
    readonly property bool compact: column.width < Theme.dialogSmall + Theme.fieldMedium
    signal sideBarRequested()
    signal openFileRequested()

    function focusField() { field.forceActiveFocus() }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Completion")
    Keys.onPressed: event => {
        if (event.modifiers & Qt.ControlModifier && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)) {
            root.completion.goOn()
            event.accepted = true
        } else if (event.key === Qt.Key_Escape && root.completion.running) {
            root.completion.stop()
            event.accepted = true
        }
    }
    Binding { target: root.completion; property: "tint"; value: root.completion.shade ? Theme.surfaceRaised : Theme.accentSoft }
    Binding { target: root.completion; property: "unlikely"; value: Theme.findHit }

    Rectangle {
        anchors.fill: parent
        color: Theme.surfaceWindow
    }
    Item {
        id: column
        anchors {
            top: parent.top; bottom: parent.bottom; horizontalCenter: parent.horizontalCenter
            topMargin: Theme.space3; bottomMargin: Theme.space3
        }
        width: Math.min(Theme.pageMax, root.width - 2 * root.sideMargin)

        CompletionHead {
            id: head
            anchors { left: parent.left; right: parent.right; top: parent.top }
            completion: root.completion
            compact: root.compact
            sideBarButton: root.sideBarButton
            onSideBarRequested: root.sideBarRequested()
            onSaveRequested: saveDialog.open()
        }
        CompletionField {
            id: field
            z: 1 // the popup of a token may stand over what is below
            anchors {
                left: parent.left; right: parent.right
                top: head.bottom; topMargin: Theme.space1; bottom: foot.top; bottomMargin: Theme.space3
            }
            focus: true
            completion: root.completion
        }
        Column {
            id: foot
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            spacing: Theme.space2

            CompletionNotice {
                width: parent.width
                completion: root.completion
            }
            ProgressLine {
                visible: root.completion.reading && root.completion.readingTotal > 64
                width: parent.width
                value: root.completion.readingTotal > 0 ? root.completion.readingDone / root.completion.readingTotal : 0
                Accessible.name: qsTr("Reading the text")
            }
            CompletionOptions {
                width: parent.width
                completion: root.completion
            }
            Flow {
                width: parent.width
                spacing: Theme.space2
                PushButton {
                    objectName: "continueTextButton"
                    visible: !root.completion.running
                    enabled: root.models.ready ? root.completion.canContinue : true
                    kind: PushButton.Primary
                    icon.source: root.models.ready ? "qrc:/Mynah/icons/continue.svg" : ""
                    text: root.models.ready ? qsTr("Continue") : qsTr("Open a model file…")
                    onClicked: {
                        if (!root.models.ready)
                            return root.openFileRequested()
                        root.completion.goOn()
                        root.focusField()
                    }
                }
                PushButton {
                    objectName: "stopTextButton"
                    visible: root.completion.running
                    kind: PushButton.Primary
                    icon.source: "qrc:/Mynah/icons/stop.svg"
                    text: qsTr("Stop")
                    onClicked: {
                        root.completion.stop()
                        root.focusField()
                    }
                }
                PushButton {
                    objectName: "undoContinuationButton"
                    enabled: root.completion.canUndo
                    icon.source: "qrc:/Mynah/icons/undo.svg"
                    text: qsTr("Undo continuation")
                    onClicked: {
                        root.completion.undoContinuation()
                        root.focusField()
                    }
                }
                Text {
                    objectName: "completionFigures"
                    height: Theme.control
                    verticalAlignment: Text.AlignVCenter
                    leftPadding: Theme.space2
                    text: root.completion.reading
                        ? (root.completion.readingTotal > 0
                           ? qsTr("Reading %L1 of %L2 tokens").arg(root.completion.readingDone).arg(root.completion.readingTotal)
                           : qsTr("Reading…"))
                        : root.completion.figures
                    color: Theme.textTertiary
                    font.pixelSize: Theme.caption
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
            }
        }
    }
    FileDialog {
        id: saveDialog
        title: qsTr("Save the text")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text files (*.txt)"), qsTr("All files (*)")]
        onAccepted: root.completion.saveAs(selectedFile)
    }
}
