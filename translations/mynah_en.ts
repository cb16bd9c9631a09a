<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln conversation, with all its versions</numerusform>
            <numerusform>%Ln conversations, with all their versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Export %Ln conversation</numerusform>
            <numerusform>Export %Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln answer.</numerusform>
            <numerusform>%Ln answers, written together. The others stay as versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln answer at once</numerusform>
            <numerusform>%Ln answers at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln answer at once</numerusform>
            <numerusform>%Ln answers at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Read up to %1, with %Ln bookmark on the way</numerusform>
            <numerusform>Read up to %1, with %Ln bookmarks on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>with texts of up to %Ln token</numerusform>
            <numerusform>with texts of up to %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>Exported %Ln conversation to “%1”</numerusform>
            <numerusform>Exported %Ln conversations to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>Imported %Ln conversation</numerusform>
            <numerusform>Imported %Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln file was not imported</numerusform>
            <numerusform>%Ln files were not imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>Deleted %Ln conversation</numerusform>
            <numerusform>Deleted %Ln conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln layer</numerusform>
            <numerusform>%Ln layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 of %Ln layer on %2, the rest on the processor</numerusform>
            <numerusform>%1 of %Ln layers on %2, the rest on the processor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln model. There is too much in it to look at everything.</numerusform>
            <numerusform>%Ln models. There is too much in it to look at everything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln model, with the folders in it</numerusform>
            <numerusform>%Ln models, with the folders in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>after %Ln hour</numerusform>
            <numerusform>after %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>Title and full text of the only conversation were searched.</numerusform>
            <numerusform>Titles and full text of all %Ln conversations were searched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln core</numerusform>
            <numerusform>%Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln s ago</numerusform>
            <numerusform>%Ln s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min ago</numerusform>
            <numerusform>%Ln min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln conversation was written to ⁨%1⁩.</numerusform>
            <numerusform>%Ln conversations were written to ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>%Ln back-up beside it, %1.</numerusform>
            <numerusform>%Ln back-ups beside it, %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
