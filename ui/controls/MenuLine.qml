import QtQuick
import QtQuick.Templates as T
import Mynah

T.MenuSeparator {
    implicitHeight: 13
    implicitWidth: 208
    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.hairline
            color: Theme.borderSubtle
        }
    }
}
