// A number with its label; what is no number in its range goes back to what it was.
import QtQuick
import Mynah

Row {
    id: root

    property string label
    property string tip
    property double value: 0
    property int decimals: 0
    property double least: 0
    property double most: 1
    signal chosen(double value)

    readonly property string shownValue: Number(value).toLocaleString(Qt.locale(), "f", decimals).replace(Qt.locale().groupSeparator, "")

    spacing: Theme.space2
    onShownValueChanged: field.text = shownValue

    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: root.label
        color: Theme.textSecondary
        font.pixelSize: Theme.label
        Accessible.ignored: true
        HoverHandler { id: hover }
        TipBubble {
            shown: hover.hovered
            text: root.tip
        }
    }
    InputField {
        id: field
        width: Theme.numberField
        accessibleName: root.label
        text: root.shownValue
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onFinished: {
            let number = NaN
            try { number = Number.fromLocaleString(Qt.locale(), text) } catch (error) {}
            if (number >= root.least && number <= root.most)
                root.chosen(number)
            text = root.shownValue
        }
    }
}
