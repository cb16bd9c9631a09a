// How many layers of a model go to the graphics card; shown where one is chosen.
import QtQuick
import Mynah

Item {
    id: root

    required property ModelsPageViewModel page
    required property real fieldX
    readonly property real labelWidth: label.implicitWidth
    readonly property bool automatic: page.gpuLayers < 0

    visible: page.onGpu && page.layers > 0
    width: parent ? parent.width : 0
    height: Theme.control

    Text {
        id: label
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        text: qsTr("Layers on it")
        color: Theme.textSecondary
        font.pixelSize: Theme.label
    }
    ValueSlider {
        id: slider
        objectName: "layersSlider"
        anchors { left: parent.left; leftMargin: root.fieldX; verticalCenter: parent.verticalCenter }
        width: Theme.fieldMedium
        accessibleName: qsTr("Layers on the graphics card")
        valueText: amount.text
        from: 0
        to: Math.max(1, root.page.layers)
        stepSize: 1
        value: root.automatic ? root.page.layers : root.page.gpuLayers
        onMoved: root.page.gpuLayers = value
    }
    Text {
        id: amount
        anchors { left: slider.right; leftMargin: Theme.space3; verticalCenter: parent.verticalCenter }
        text: root.page.gpuLayersText
        color: Theme.textPrimary
        font.pixelSize: Theme.label
    }
    IconButton {
        objectName: "layersReset"
        visible: !root.automatic
        anchors { left: amount.right; leftMargin: Theme.space2; verticalCenter: parent.verticalCenter }
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/undo.svg"
        mirrorIcon: true
        text: qsTr("As many layers as fit")
        onClicked: root.page.gpuLayers = -1
    }
}
