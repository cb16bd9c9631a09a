// ‹ 2/3 ›: which of several versions of a message is shown.
import QtQuick
import Mynah

Row {
    id: root

    required property int version
    required property int versions
    property bool canSwitch: true
    signal switched(int by)

    visible: versions > 1

    IconButton {
        objectName: "previousVersion"
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/chevron-left.svg"
        mirrorIcon: true
        enabled: root.canSwitch && root.version > 1
        text: qsTr("Previous version")
        onClicked: root.switched(-1)
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("\u2066%L1/%L2\u2069").arg(root.version).arg(root.versions)
        color: Theme.textTertiary
        font.pixelSize: Theme.caption
        Accessible.name: qsTr("Version %L1 of %L2").arg(root.version).arg(root.versions)
    }
    IconButton {
        objectName: "nextVersion"
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/chevron-right.svg"
        mirrorIcon: true
        enabled: root.canSwitch && root.version < root.versions
        text: qsTr("Next version")
        onClicked: root.switched(1)
    }
}
