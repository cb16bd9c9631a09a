// A number of the panel: what it is, its value, a slider, what it does, and Reset where it differs.
import QtQuick
import Mynah

Column {
    id: root

    property string title
    property string explanation
    property string valueText
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property real value
    property bool differs: false
    signal changed(real value)
    signal resetRequested()

    width: parent ? parent.width : 0

    PanelLabel {
        text: root.title
        valueText: root.valueText
        differs: root.differs
        onResetRequested: root.resetRequested()
    }
    ValueSlider {
        id: slider
        width: parent.width
        accessibleName: root.title
        valueText: root.valueText
        onMoved: root.changed(value)
        Binding {
            target: slider; property: "value"; value: root.value
            when: !slider.pressed
            restoreMode: Binding.RestoreNone
        }
    }
    PanelNote { text: root.explanation }
}
