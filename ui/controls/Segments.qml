// Two to five choices beside each other. Where they do not fit, a ChoiceBox takes their place.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mynah

FocusScope {
    id: root

    property list<string> model
    /// Names of icons beside the labels, or empty.
    property list<string> icons
    property int currentIndex: 0
    property string accessibleName
    /// Wider than this, the choices become a list.
    property int maximumWidth: Number.MAX_SAFE_INTEGER
    signal activated(int index)

    readonly property bool asList: measure.implicitWidth + Theme.space1 > maximumWidth

    implicitWidth: asList ? Math.min(maximumWidth, Theme.fieldMedium) : measure.implicitWidth + Theme.space1
    implicitHeight: asList ? Theme.controlLarge : Theme.control
    Accessible.role: Accessible.Grouping
    Accessible.name: accessibleName

    function choose(index) {
        if (index < 0 || index >= model.length || index === currentIndex)
            return
        activated(index)
    }

    Row { // the width that the labels want
        id: measure
        visible: false
        Repeater {
            model: root.model
            Item {
                id: one
                required property int index
                required property string modelData
                implicitWidth: metrics.advanceWidth + 2 * Theme.space3
                               + (root.icons.length > one.index ? Theme.iconSmall + Theme.space2 : 0)
                implicitHeight: 1
                TextMetrics {
                    id: metrics
                    text: one.modelData
                    font.pixelSize: Theme.label
                    font.weight: Font.Medium
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: !root.asList
        radius: Theme.radius
        color: Theme.buttonTonal
        Row {
            anchors { fill: parent; margins: Theme.space0 }
            Repeater {
                model: root.asList ? [] : root.model
                T.Button {
                    id: segment
                    required property int index
                    required property string modelData
                    readonly property bool chosen: root.currentIndex === index
                    width: measure.implicitWidth > 0 && measure.children[index]
                        ? measure.children[index].implicitWidth
                          + (root.width - Theme.space1 - measure.implicitWidth) / root.model.length : 0
                    height: parent.height
                    text: modelData
                    hoverEnabled: true
                    // One stop of the Tab key for all of them: the chosen one.
                    focusPolicy: chosen || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    focus: chosen
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: text
                    Accessible.checkable: true
                    Accessible.checked: chosen
                    onClicked: root.choose(index)
                    Keys.onLeftPressed: root.choose(index + (mirrored ? 1 : -1))
                    Keys.onRightPressed: root.choose(index + (mirrored ? -1 : 1))
                    onChosenChanged: if (chosen && root.activeFocus) forceActiveFocus(Qt.TabFocusReason)
                    contentItem: Item {
                        Row {
                            anchors.centerIn: parent
                            spacing: Theme.space2
                            Icon {
                                visible: root.icons.length > segment.index
                                anchors.verticalCenter: parent.verticalCenter
                                size: Theme.iconSmall
                                source: visible ? "qrc:/Mynah/icons/" + root.icons[segment.index] + ".svg" : ""
                                color: segment.chosen ? Theme.textPrimary : Theme.textSecondary
                            }
                            Text {
                                anchors.verticalCenter: parent.verticalCenter
                                text: segment.text
                                color: !root.enabled ? Theme.textDisabled
                                    : segment.chosen || segment.hovered ? Theme.textPrimary : Theme.textSecondary
                                font.pixelSize: Theme.label
                                font.weight: Font.Medium
                            }
                        }
                    }
                    background: Rectangle {
                        radius: Theme.radiusSegment
                        color: segment.chosen ? Theme.surfaceRaised
                            : segment.down ? Theme.buttonTonalPressed
                            : segment.hovered ? Theme.buttonTonalHover : "transparent"
                        border.width: segment.chosen ? Theme.hairline : 0
                        border.color: Theme.borderControl
                        FocusRing {
                            visible: segment.visualFocus
                        }
                    }
                }
            }
        }
    }
    ChoiceBox {
        visible: root.asList
        anchors.fill: parent
        model: root.asList ? root.model : []
        currentIndex: root.currentIndex
        accessibleName: root.accessibleName
        onActivated: index => root.choose(index)
    }
}
