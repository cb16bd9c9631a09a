// One of the program's icons in one colour.
import QtQuick
import QtQuick.Controls.impl
import Mynah

IconImage {
    property int size: Theme.icon

    sourceSize: Qt.size(size, size)
    width: size
    height: size
    Accessible.ignored: true
}
