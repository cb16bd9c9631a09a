// Hands the theme what the user and the system want.
import QtQuick
import QtQml
import Mynah

Item {
    id: root

    required property Settings settings
    required property SystemLook look

    Binding { target: Theme; property: "choice"; value: root.settings.theme }
    Binding { target: Theme; property: "factor"; value: root.settings.textSize }
    Binding { target: Theme; property: "reduceMotion"; value: root.settings.reduceMotion }
    Binding { target: Theme; property: "systemDark"; value: root.look.dark }
    Binding { target: Theme; property: "highContrast"; value: root.look.highContrast }
    Binding { target: Theme; property: "mono"; value: root.look.monoFamily }
}
