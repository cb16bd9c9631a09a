// What can be done with a message: a row of icons under it.
import QtQuick
import Mynah

Row {
    id: root

    required property bool fromUser
    required property bool last
    required property bool cut
    required property bool temporary
    required property bool canChange
    required property int version
    required property int versions
    signal copyRequested()
    signal regenerateRequested()
    signal severalRequested(Item at)
    signal continueRequested()
    signal editRequested()
    signal branchRequested()
    signal rewindRequested()
    signal versionRequested(int by)
    signal menuRequested(Item at)
    readonly property bool activeFocusInside: {
        for (let i = 0; i < children.length; ++i)
            if (children[i].activeFocus)
                return true
        return false
    }

    CopyButton { onClicked: root.copyRequested() }
    IconButton {
        objectName: "regenerateButton"
        visible: !root.fromUser && !root.temporary
        enabled: root.canChange
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/regenerate.svg"
        text: qsTr("Answer again")
        onClicked: root.regenerateRequested()
    }
    IconButton {
        id: several
        objectName: "answerSeveralButton"
        visible: !root.fromUser && !root.temporary
        enabled: root.canChange
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/several.svg"
        text: qsTr("Several other answers")
        onClicked: root.severalRequested(several)
    }
    IconButton {
        objectName: "continueButton"
        visible: !root.fromUser && root.cut && root.last && !root.temporary
        enabled: root.canChange
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/continue.svg"
        text: qsTr("Continue")
        onClicked: root.continueRequested()
    }
    IconButton {
        objectName: "editButton"
        visible: root.fromUser && !root.temporary
        enabled: root.canChange
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/edit.svg"
        text: qsTr("Edit")
        onClicked: root.editRequested()
    }
    IconButton {
        objectName: "branchButton"
        visible: !root.fromUser && !root.temporary
        enabled: root.canChange
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/branch.svg"
        text: qsTr("Branch from here")
        onClicked: root.branchRequested()
    }
    IconButton {
        objectName: "rewindButton"
        visible: !root.fromUser && !root.last && !root.temporary
        enabled: root.canChange
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/history.svg"
        text: qsTr("Forget what comes after")
        onClicked: root.rewindRequested()
    }
    IconButton {
        id: more
        objectName: "moreButton"
        iconSize: Theme.iconSmall
        icon.source: "qrc:/Mynah/icons/more.svg"
        text: qsTr("More")
        onClicked: root.menuRequested(more)
    }
    VersionSwitch {
        version: root.version
        versions: root.versions
        canSwitch: root.canChange
        onSwitched: by => root.versionRequested(by)
    }
}
