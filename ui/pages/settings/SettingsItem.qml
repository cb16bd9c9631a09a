// A row of the Settings page that "Find a setting" finds by its words.
import QtQuick
import Mynah

SettingRow {
    id: root

    required property string name             // for openSettings()
    required property SettingsSection section
    property string keywords                  // further words that find it
    property bool there: true                 // false: it does not apply now
    readonly property bool found: there && section.facts.matches(
        section.filter, section.title + " " + title + " " + explanation + " " + keywords)

    visible: found
}
