// What keeps the model from saying the same again.
import QtQuick
import Mynah

Column {
    id: root

    required property ChatOptionsViewModel options

    x: Theme.space4
    width: parent ? parent.width - 2 * Theme.space4 : 0
    bottomPadding: Theme.space4
    spacing: Theme.space2

    PanelSlider {
        title: qsTr("Presence penalty")
        explanation: qsTr("Makes words less likely that were used already.")
        valueText: root.options.number(root.options.presence, 1)
        from: 0; to: 2; stepSize: 0.1
        value: root.options.presence
        differs: root.options.differing.includes("presence")
        onChanged: value => root.options.presence = value
        onResetRequested: root.options.reset("presence")
    }
    PanelSlider {
        title: qsTr("Frequency penalty")
        explanation: qsTr("The same, more with each time.")
        valueText: root.options.number(root.options.frequency, 1)
        from: 0; to: 2; stepSize: 0.1
        value: root.options.frequency
        differs: root.options.differing.includes("frequency")
        onChanged: value => root.options.frequency = value
        onResetRequested: root.options.reset("frequency")
    }
    PanelSlider {
        title: qsTr("Penalty half-life")
        explanation: qsTr("After so many tokens a penalty counts half.")
        valueText: root.options.halfLife >= to ? qsTr("endless")
                                               : root.options.number(root.options.halfLife, 0)
        from: 0; to: 2000; stepSize: 10
        value: root.options.halfLife
        differs: root.options.differing.includes("halfLife")
        onChanged: value => root.options.halfLife = value
        onResetRequested: root.options.reset("halfLife")
    }
    PanelSlider {
        title: qsTr("Top-k")
        explanation: qsTr("Only so many of the likeliest words.")
        valueText: root.options.topK === 0 ? qsTr("all") : root.options.number(root.options.topK, 0)
        from: 0; to: 200; stepSize: 5
        value: root.options.topK
        differs: root.options.differing.includes("topK")
        onChanged: value => root.options.topK = Math.round(value)
        onResetRequested: root.options.reset("topK")
    }
}
