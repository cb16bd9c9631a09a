// What can be done with a model of the catalogue, at the end of its row.
import QtQuick
import Mynah

Row {
    id: root

    required property CatalogueViewModel catalogue
    required property string file
    required property string name
    required property string size
    required property int status
    /// There is no room for labels.
    property bool tight: false
    signal removeRequested()

    readonly property bool begun: status !== CatalogueListModel.Available && status !== CatalogueListModel.Present

    spacing: Theme.space1

    Text {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.status === CatalogueListModel.Available
        rightPadding: Theme.space2
        text: root.size
        color: Theme.textSecondary
        font.pixelSize: Theme.label
    }
    PushButton {
        objectName: "downloadRow"
        visible: root.status === CatalogueListModel.Available && !root.tight
        icon.source: "qrc:/Mynah/icons/download.svg"
        text: qsTr("Download")
        Accessible.name: qsTr("Download \u2066%1\u2069, %2").arg(root.name).arg(root.size)
        onClicked: root.catalogue.download(root.file)
    }
    IconButton {
        visible: root.status === CatalogueListModel.Available && root.tight
        icon.source: "qrc:/Mynah/icons/download.svg"
        text: qsTr("Download \u2066%1\u2069, %2").arg(root.name).arg(root.size)
        tip: qsTr("Download")
        onClicked: root.catalogue.download(root.file)
    }
    IconButton {
        objectName: "pauseRow"
        visible: root.status === CatalogueListModel.Active
        icon.source: "qrc:/Mynah/icons/pause.svg"
        text: qsTr("Pause the download of \u2066%1\u2069").arg(root.name)
        tip: qsTr("Pause")
        onClicked: root.catalogue.pause(root.file)
    }
    PushButton {
        objectName: "resumeRow"
        visible: root.status === CatalogueListModel.Paused || root.status === CatalogueListModel.Failed
                 || root.status === CatalogueListModel.OtherFile
        icon.source: "qrc:/Mynah/icons/resume.svg"
        text: root.status === CatalogueListModel.Paused ? qsTr("Resume") : qsTr("Try again")
        Accessible.name: qsTr("Resume the download of \u2066%1\u2069").arg(root.name)
        onClicked: root.catalogue.resume(root.file)
    }
    IconButton {
        objectName: "removeRow"
        visible: root.begun
        icon.source: "qrc:/Mynah/icons/close.svg"
        text: qsTr("Cancel the download of \u2066%1\u2069").arg(root.name)
        tip: qsTr("Cancel")
        onClicked: root.removeRequested()
    }
    PushButton {
        objectName: "loadDownloaded"
        visible: root.status === CatalogueListModel.Present
        text: qsTr("Load")
        Accessible.name: qsTr("Load \u2066%1\u2069").arg(root.name)
        onClicked: root.catalogue.load(root.file)
    }
}
