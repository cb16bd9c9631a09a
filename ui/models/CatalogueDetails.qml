// What is known about a model of the catalogue.
import QtQuick
import Mynah

Item {
    id: root

    required property string file
    required property string released
    required property string training
    required property string licence
    required property string sources
    required property string checksum
    signal copyRequested()

    implicitHeight: content.implicitHeight + Theme.space4

    Column {
        id: content
        anchors {
            left: parent.left; leftMargin: Theme.space4 + Theme.icon + Theme.space3
            right: parent.right; rightMargin: Theme.space3
            top: parent.top
        }
        spacing: Theme.space2

        CatalogueFact { width: parent.width; name: qsTr("Published"); value: root.released }
        CatalogueFact { width: parent.width; name: qsTr("Trained"); value: root.training }
        CatalogueFact { width: parent.width; name: qsTr("Licence"); value: root.licence }
        CatalogueFact { width: parent.width; name: qsTr("Sources"); value: root.sources }
        CatalogueFact { width: parent.width; name: qsTr("Checksum"); value: root.checksum }
        CatalogueFact { width: parent.width; name: qsTr("File"); value: "\u2066" + root.file + "\u2069" }
        PushButton {
            property bool copied: false
            kind: PushButton.Outlined
            icon.source: copied ? "qrc:/Mynah/icons/check.svg" : "qrc:/Mynah/icons/copy.svg"
            text: copied ? qsTr("Copied") : qsTr("Copy details")
            onClicked: {
                root.copyRequested()
                copied = true
            }
        }
    }
}
