// How far loading a model has come.
import QtQuick
import Mynah

Rectangle {
    id: root

    required property ModelViewModel models

    visible: models.loading
    implicitHeight: visible ? content.height + 2 * Theme.space4 : 0
    radius: Theme.radiusCard
    color: Theme.surfaceRaised
    border.width: Theme.hairline
    border.color: Theme.borderSubtle

    Column {
        id: content
        anchors {
            left: parent.left; right: parent.right; top: parent.top
            margins: Theme.space4
        }
        spacing: Theme.space1
        Text {
            width: parent.width
            elide: Text.ElideMiddle
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Loading \u2066%1\u2069").arg(root.models.loadingName)
            color: Theme.textPrimary
            font.pixelSize: Theme.body
            font.weight: Font.DemiBold
        }
        Text {
            width: parent.width
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            text: root.models.stage + (root.models.ready
                ? " · " + qsTr("\u2066%1\u2069 stays ready until then").arg(root.models.name) : "")
            color: Theme.textSecondary
            font.pixelSize: Theme.label
        }
        Item { width: 1; height: Theme.space1 }
        ProgressLine {
            width: parent.width
            value: root.models.progress
            Accessible.name: qsTr("Loading the model")
        }
    }
}
