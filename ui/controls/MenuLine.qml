import QtQuick
import QtQuick.Templates as T
import Mynah

T.MenuSeparator {
    implicitHeight: Theme.menuLine
    contentItem: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.hairline
            color: Theme.borderSubtle
        }
    }
}
