// One section of the Settings page: a heading and a card of rows; gone while the search finds none.
import QtQuick
import Mynah

Column {
    id: root

    required property string name       // for openSettings()
    required property string title
    required property string filter     // what is typed into "Find a setting"
    required property SettingsPageViewModel facts
    default property alias rows: card.rows
    readonly property bool found: {
        for (let i = 0; i < rows.length; ++i)
            if (rows[i].found)
                return true
        return false
    }

    /// The row of that name; null when it is in another section.
    function row(name) {
        for (let i = 0; i < rows.length; ++i)
            if (rows[i].name === name)
                return rows[i]
        return null
    }

    visible: found
    width: parent ? parent.width : 0
    spacing: Theme.space2
    bottomPadding: Theme.labelLine
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Text {
        width: parent.width
        height: Theme.labelLine
        text: root.title
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
        color: Theme.textPrimary
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Card {
        id: card
        width: parent.width
    }
}
