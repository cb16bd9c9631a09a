<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Parlez avec des modèles de langage RWKV sur cet ordinateur.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>version build numéro</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>De Mynah et de chacun de ses composants.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>open source code source droit d’auteur copyright licence Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>À propos de cette version</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>Réponse %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuer avec celle-ci</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Texte en cours d’écriture</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Revenir ici</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Nouvelle conversation à partir d’ici</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Exporter un fichier d’état…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Enregistrer un signet</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nom du signet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>Télécharger ⁦%1⁩, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>Suspendre le téléchargement de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>Reprendre le téléchargement de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>Annuler le téléchargement de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Charger ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>Téléchargement de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Garder sans vérification</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Arrêter et supprimer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>modèles RWKV officiels, téléchargés seulement à votre demande</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Type de modèles</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Seulement ce qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Aucun modèle de ce type ne tient dans la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Les afficher tous</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Emplacement des téléchargements</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>Modifier l’emplacement des téléchargements</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>En utiliser une plus récente…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Utiliser une liste de modèles plus récente</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>Choisir l’emplacement des téléchargements</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Choisir une liste de modèles</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>Listes de modèles (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle conversation temporaire</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Masquer le volet</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Afficher le volet</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Nettoyer les états enregistrés</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Un état enregistré permet à une conversation de reprendre aussitôt. S’il n’existe plus, le modèle relit la conversation avant de répondre. Aucun texte n’est supprimé.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Seulement ce qui dépasse la limite</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Tout sauf les signets et le plus récent de chaque conversation</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Rechercher une action ou une conversation</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle conversation temporaire</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privé incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>chercher trouver texte intégral historique</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Épingler ou désépingler la conversation</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Dupliquer la conversation</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Sélectionner des conversations</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Réfléchir avant de répondre</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Aller au champ de message</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>changer charger</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>dossiers précision appareil mémoire</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>touches clavier aide</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Afficher ou masquer les conversations</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>barre latérale</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Afficher ou masquer le volet</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>état signets mémoire</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Aller à la conversation</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Défiler vers le haut</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Défiler vers le bas</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apparence du système</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>zoom taille</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>options préférences paramètres</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation mouvement effets</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>Ce qui s’ouvre au démarrage</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>démarrage lancement</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Touche d’envoi</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>entrée retour enter</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>États enregistrés et nettoyage</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espace disque</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Limite des états enregistrés</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Modèles préparés</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Emplacement des conversations</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>base de données fichier</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>sauvegarde JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>effacer supprimer</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>réseau journal log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>Processeur et threads</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>cœurs appareil</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>À propos de Mynah et licences</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>rechercher chercher trouver texte occurrence</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exporter la conversation…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>enregistrer markdown texte pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importer des conversations…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>charger importer json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Écrire plusieurs réponses à la fois</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>versions comparer</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>continuer compléter texte prompt histoire complétion</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Continuer le texte de la page Texte libre</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Afficher la probabilité du mot suivant ou du précédent</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>Écrivez le début d’un texte. Le modèle continue là où vous vous arrêtez.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Rétablir le texte</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Enregistrer comme fichier texte…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Effacer le texte</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>Nombre maximal de tokens écrits à la fois</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Plus élevée, plus libre&#xa0;; à 0, le token le plus probable est toujours choisi</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>Le choix se fait parmi les tokens les plus probables qui atteignent ensemble cette part</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Colorer selon la probabilité</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Annuler la suite</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>Lecture&#xa0;: %L1 tokens sur %L2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Écrivez un message…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Choisir un dossier pour les conversations</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Conversations (*.json *.md *.txt)</translation>
    </message>
</context>
<context>
    <name>ConversationItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A conversation for the screen reader: its title, its group (&quot;Yesterday&quot;) and its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>Plus d’actions pour «&#xa0;⁨%1⁩&#xa0;»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Vos conversations apparaîtront ici. Elles sont conservées uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>processeur CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU carte graphique vidéo</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>Carte graphique</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Graphique intégré</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Graphique virtuel</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Graphique logiciel, lent&#xa0;: utilisé seulement là où il est choisi</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Non utilisé&#xa0;: avec le pilote %1, ses calculs étaient faux lors du test.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>Non utilisé&#xa0;: avec le pilote %1, ses calculs étaient faux lors du test de %2.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Non utilisé&#xa0;: le pilote %1 a planté ou s’est bloqué pendant le test.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>Non utilisé&#xa0;: impossible de l’ouvrir pour le tester.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Un pilote graphique a planté pendant la recherche d’appareils. Seul le processeur est utilisé.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Un pilote graphique n’a pas répondu pendant la recherche d’appareils. Seul le processeur est utilisé.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>Impossible de recenser les appareils de cet ordinateur. Seul le processeur est utilisé.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Test de %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Recherche de cartes graphiques…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>Threads du processeur</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Avec moins de threads, les autres programmes disposent de plus de puissance. S’applique au chargement d’un modèle.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>cœurs vitesse CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Autant que de cœurs</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>Le modèle chargé utilise encore l’ancien nombre</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Le rechargement prend un instant. La conversation est conservée.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Recharger maintenant</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Cartes graphiques</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU carte graphique vidéo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Test des graphiques</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Chaque appareil est testé une fois, puis à chaque changement de pilote. S’il calcule mal, il n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester à nouveau</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>Le disque est trop plein : il faut %1, et %2 sont libres. Le téléchargement reprend de lui-même dès qu’il y a de la place.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Ce disque n’accepte pas de fichiers de cette taille. Choisissez un autre dossier pour les téléchargements.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>Impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>Il y a déjà un fichier nommé %1. Déplacez-le ou renommez-le.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>La somme de contrôle ne correspond pas : le fichier diffère de celui qui est publié.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 est introuvable. Cet ordinateur est-il en ligne ?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 n’envoie plus rien.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La connexion à %1 a été coupée.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>Le serveur proxy des réglages réseau de cet ordinateur ne répond pas.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>Le serveur proxy demande un nom et un mot de passe. Indiquez-les dans les réglages réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 n’a pas pu prouver son identité, rien n’a donc été téléchargé. L’horloge de cet ordinateur est peut-être fausse, ou quelqu’un lit en chemin.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 mène à une adresse qui n’est pas sûre.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 n’a plus ce fichier.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 ne donne pas ce fichier à tout le monde.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 est surchargé.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 n’envoie pas le fichier comme il le devrait.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>Le fichier sur %1 n’a pas la taille de celui qui est publié.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Commence quand un autre téléchargement est terminé</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Vérification de ce qui est arrivé</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 Nouvel essai dans %2.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>Suspendu à %1 · reprend là où il s’est arrêté</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>Téléchargé, et la somme de contrôle est juste</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>Téléchargé, mais non comparé à une somme de contrôle publiée</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Déposez un modèle pour l’ouvrir, ou des conversations exportées pour les importer</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>De quoi allons-nous parler&#xa0;?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Ouvrez un modèle pour commencer</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>Dans n’importe quelle langue. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah fait tourner des modèles RWKV à partir d’un fichier sur cet ordinateur. Vous pouvez aussi déposer le fichier ici.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Ouvrir un fichier de modèle…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporaire&#xa0;: rien n’est enregistré</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln conversation, avec toutes ses versions</numerusform>
            <numerusform>%Ln conversations, avec toutes leurs versions</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>tous les états enregistrés, signets, personas et brouillons</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>les sauvegardes du fichier des conversations, et ce qui a été conservé d’un fichier endommagé</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>ce que le programme retient dans ce fichier</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Tout supprimer&#xa0;?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Seront supprimés définitivement, sans pouvoir être relus dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>Les fichiers de modèle, les fichiers exportés et les réglages de cette fenêtre sont conservés.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Oui, tout supprimer</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Choisir un vocabulaire…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Le retrouver…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Autres modèles…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Charger quand même</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Impossible d’ouvrir le fichier</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>Ce fichier n’est pas un modèle</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Ce fichier est incomplet</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>Ce fichier de modèle est endommagé</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Ce type de modèle n’est pas encore pris en charge</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>Le vocabulaire manque ou ne convient pas</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>L’état enregistré ne correspond pas à ce modèle</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Mémoire insuffisante</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>L’appareil ne répond plus</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>Impossible d’enregistrer vos conversations</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Vos conversations sont ouvertes dans un autre programme</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>Le fichier de vos conversations est endommagé</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>Le modèle a calculé une valeur qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>Impossible d’ouvrir le modèle</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>La réponse n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Il a peut-être été déplacé ou supprimé. Indiquez où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>Le disque a signalé une erreur. Vérifiez-le ou copiez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Choisissez un fichier de modèle RWKV, par exemple un fichier .pth, .safetensors ou .gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Il manque une partie à la fin. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Ses informations se contredisent. Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>Le fichier est entier, mais d’un type que ce programme ne prend pas en charge. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>Le modèle a besoin du vocabulaire de son entraînement, dans un fichier à part.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>La conversation n’a pas changé. Réessayez pour la faire relire depuis le début.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>Le début de la réponse est enregistré. Réessayez.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>Impossible d’ouvrir le fichier des conversations. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>Le disque est peut-être plein. Ce qui est à l’écran est conservé jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Relancez Mynah&#xa0;: il récupère ce qui est lisible et conserve le fichier endommagé.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>Le fichier est peut-être endommagé, ou sa précision ne convient pas. Réessayez ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>La conversation n’a pas changé. Réessayez.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Vos conversations ont été réparées</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>Leur fichier était endommagé sur le disque. Tous les messages sont là.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>Leur fichier était endommagé sur le disque. Ce qui était lisible est là&#xa0;; les détails indiquent ce qui ne l’était pas.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Le fichier endommagé a été conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>Impossible d’ouvrir vos conversations</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Fermez l’autre programme, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>To read and to edit. Headings, code and formulas stay as they are.</source>
        <translation>Pour lire et modifier. Les titres, le code et les formules restent tels quels.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Seulement ce qui a été dit, tour par tour.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Pour imprimer et transmettre.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Tout, avec toutes les versions de chaque réponse. Mynah peut l’importer à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Exporter %Ln conversation</numerusform>
            <numerusform>Exporter %Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un emplacement…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1&#xa0;M de paramètres</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1&#xa0;Md de paramètres</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Rechercher dans cette conversation</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>Replié. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Dossiers de modèles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>Les nouveaux fichiers de ces dossiers apparaissent d’eux-mêmes. Rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>Ne pas chercher dans ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>Ne pas chercher ici</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Choisir un dossier contenant des modèles</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>Les rôles avec lesquels le modèle a été entraîné. Une conversation garde son format&#xa0;; avec un autre, elle est relue depuis le début.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Combien de temps le modèle réfléchit avant de répondre.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Retenir la réflexion</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>Les réponses suivantes connaissent la réflexion, pas seulement ce qui a été dit.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Réponses longues</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Continue après les lignes vides, pour les listes et le code. Certains modèles ne savent alors plus s’arrêter.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Garder les lignes vides</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>Vos messages sont lus tels quels. Une ligne vide peut passer pour la fin de votre tour.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Token de départ</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Commence une conversation par le token 0, comme l’attendent la plupart des modèles.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>La fenêtre change aussitôt.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>thème sombre clair couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>S’applique aux messages et à toute la fenêtre.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>zoom police grand petit</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Les volets et les messages apparaissent sans mouvement. Le système le demande.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Les volets et les messages apparaissent sans mouvement.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation mouvement effets</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Ouvre la dernière conversation, avec son modèle.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Ouvre une conversation vide, avec le dernier modèle.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Reprendre où j’en étais</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Cette conversation a eu lieu avec ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>Aller au plus récent</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>⁦%1⁩ reste prêt jusque-là</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>⁦%1⁩ arrive ensuite</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>Chargement de ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Il sera chargé dès que cette réponse sera écrite.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Arrêter et changer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Fichier vérifié</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Poids préparés</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Préparation des poids</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Vérification des poids</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Prêt à répondre</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>⁨%1⁩ – Mynah</source>
        <translation>⁨%1⁩ – Mynah</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Answer again</source>
        <translation>Répondre à nouveau</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Plusieurs autres réponses</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Créer une branche ici</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Oublier la suite</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Message modifié</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>Longueur maximale atteinte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Réponse en cours d’écriture</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Charger ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>Plus d’actions pour ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Il sera chargé dès que cette réponse sera écrite.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Chargement du modèle</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>En veille pour libérer de la mémoire. Il revient avec votre prochain message.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Ouvrir un fichier de modèle</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Modèles (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>Où se trouve maintenant le fichier du modèle&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Choisir le vocabulaire du modèle</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabulaires (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Couches dessus</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>Autant de couches que possible</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Charger</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>Mettre à la corbeille…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>Mettre en veille</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>Modèles avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Modèles récents</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Aucun modèle connu pour l’instant</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>Il n’y a pas encore de modèles ici</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Ouvrez un fichier de modèle RWKV, déposez-en un sur cette fenêtre ou placez-le dans ⁦%1⁩. Les noms se terminent par .pth, .safetensors, .st, .gguf ou .bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Ouvrez un fichier de modèle RWKV ou déposez-en un sur cette fenêtre. Les noms se terminent par .pth, .safetensors, .st, .gguf ou .bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>recherche de modèles…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Quand un modèle n’est pas utilisé</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Le mettre en veille pour libérer sa mémoire</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Il revient de lui-même avec votre prochain message.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Mettre en veille un modèle inutilisé</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Nouvelle conversation avec…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle conversation temporaire</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>Réinitialiser «&#xa0;⁨%1⁩&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Enregistrer comme persona…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Nouvelle conversation avec lui</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nom du persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Supprimé&#xa0;: «&#xa0;⁨%1⁩&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Sauf un téléchargement que vous lancez vous-même. Il n’y a pas de compte, rien n’est compté et aucune mise à jour n’est recherchée.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>réseau internet connexion télémétrie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>Ce que le programme signale de son travail et de ses erreurs. Rien de ce que vous ou un modèle écrivez n’y figure.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>rapport fichier</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Conversations temporaires</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>Elles ne sont écrites nulle part et disparaissent dès que vous les quittez.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privé incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle conversation temporaire</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Rien à signaler pour l’instant.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ rattrape son retard</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Lecture de la conversation</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>Revenir à ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>Nouveau titre</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Pénalité de présence</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Rend moins probables les mots déjà employés.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Pénalité de fréquence</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>De même, un peu plus à chaque fois.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Demi-vie des pénalités</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Après ce nombre de tokens, une pénalité compte pour moitié.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Seulement ce nombre de mots parmi les plus probables.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le volet</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>États enregistrés</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>Grâce à eux, une conversation reprend aussitôt. Le nettoyage ne supprime aucun texte.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>nettoyer instantanés disque espace</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>États enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SearchResultItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A result for the screen reader: the title of the conversation, the found text and its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Older messages were found, too. Type another word to see fewer.</source>
        <translation>Des messages plus anciens correspondent aussi. Ajoutez un mot pour en voir moins.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Graine fixe</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>La même question reçoit alors la même réponse.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Textes d’arrêt</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>Un par ligne. Une réponse s’arrête avant chacun d’eux&#xa0;; %1 est un saut de ligne.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Arrêter (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>Aucun réglage ne s’appelle «&#xa0;⁨%1⁩&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Réglages de cette conversation</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>Ce que le modèle doit savoir ou comment il doit répondre</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>Lu une fois avant le premier message.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Longueur de réponse</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>Réponse la plus longue, en tokens.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Plus élevée, plus surprenante&#xa0;; plus basse, plus précise.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>Seulement les mots les plus probables jusqu’à cette part.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Graine et textes d’arrêt</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Format de prompt</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Utiliser pour les nouvelles conversations</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>La température est à 0&#xa0;: toutes les réponses seront identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln réponse. Les autres restent disponibles comme versions.</numerusform>
            <numerusform>%Ln réponses, écrites ensemble. Les autres restent disponibles comme versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Choisissez la réponse avec laquelle continuer. Les autres restent disponibles comme versions.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln réponse à la fois</numerusform>
            <numerusform>%Ln réponses à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Plusieurs réponses à la fois</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Une réponse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln réponse à la fois</numerusform>
            <numerusform>%Ln réponses à la fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Masquer les conversations</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Rechercher dans toutes les conversations</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Largeur de la liste des conversations</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Texte libre</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Supprimé&#xa0;: «&#xa0;⁨%1⁩&#xa0;»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>Ce que le modèle a lu</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>Sa mémoire garde la même taille, aussi longue que soit la conversation.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Commencée avec</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Exporter un fichier d’état…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Importer un fichier d’état…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>Partir d’un état ajusté…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exporter l’état</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>États (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Importer un état</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>Choisir un état ajusté</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>États ajustés (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Lu jusqu’ici&#xa0;: %1, avec %Ln signet en chemin</numerusform>
            <numerusform>Lu jusqu’ici&#xa0;: %1, avec %Ln signets en chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Rien n’est encore lu</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>début</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Vous pouvez déjà écrire</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Écriture dans une autre conversation…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Barre d’état</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Mémoire utilisée par Mynah, sur toute celle de cet ordinateur</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>État enregistré</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporaire&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Rien ne quitte cet ordinateur</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Espace maximal des états enregistrés</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Au-delà, les plus anciens partent en premier. Les plus récents de chaque conversation restent le plus longtemps.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>limite plafond maximum budget</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Modèles préparés</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>Aucun pour l’instant. Avec eux, un modèle se charge plus vite la fois suivante.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, pour que les modèles se chargent plus vite. Ils peuvent être recréés.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>cache poids vider effacer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Vos conversations sont dans un seul fichier</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>base de données dossier sauvegarde</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Chaque conversation avec toutes ses versions, dans un seul fichier que Mynah et d’autres programmes peuvent lire.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>enregistrer sauvegarde JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Toutes les conversations, tous les états et signets, définitivement.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>effacer supprimer réinitialiser</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Conversations (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>Réfléchir</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>Réflexion&#xa0;: %1. Pour la durée, clic droit ou Alt+Bas.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>Réflexion de %1&#xa0;s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Masquer la réflexion</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Afficher la réflexion</translation>
    </message>
</context>
<context>
    <name>TokenPopup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Version %L1 sur %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Envoyer avec</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>⁦Maj+Entrée⁩ va alors à la ligne.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>⁦Entrée⁩ va alors à la ligne.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>touche entrée retour</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Parlez avec des modèles de langage RWKV sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>Fichier de modèle à ouvrir.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>Fichier de vocabulaire World.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>Fichier qui conserve les conversations.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>La réponse commence.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La réponse est terminée.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>%L1&#xa0;% de la conversation est lu.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · état ajusté</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>Autres conversations et fichiers</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Conversation et raisonnement</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Suit des instructions</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>plus de 100 langues</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Mémoire : %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>avec des textes d’au plus %Ln token</numerusform>
            <numerusform>avec des textes d’au plus %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>inconnue de Mynah</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>aucune n’est publiée</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recommandé pour cet ordinateur</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Tient en %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>La liste date du %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 n’est pas une liste de modèles que Mynah peut lire. La liste actuelle reste.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 est plus ancienne que la liste actuelle, qui reste.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 sert jusqu’à la fermeture de Mynah : elle n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>Arrêter ce téléchargement et supprimer les %1 déjà arrivés ?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>Le télécharger (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>Vocabulaire des modèles %1</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>Automatique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>À peine</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>aléatoire</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Conversation temporaire</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ tokens/s</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ tokens/s</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>La conversation est relue</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>Ce que le modèle en avait retenu était endommagé sur le disque et a été retiré. Aucun message n’est perdu.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1&#xa0;%⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(fin du texte)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ tokens lus</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ tokens écrits</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ tokens/s</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>le modèle a terminé le texte ici</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Exportation… %1 sur %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Importation… %1 sur %2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln conversation exportée vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%Ln conversations exportées vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exporté vers «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>L’exportation n’a pas abouti</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>Rien n’a pu être écrit dans «&#xa0;%1&#xa0;». Le disque est peut-être plein, ou vous n’avez pas le droit d’écrire dans ce dossier. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>La conversation n’a pas pu être lue. Elle n’a pas changé. Réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation importée</numerusform>
            <numerusform>%Ln conversations importées</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>Le fichier ne contenait aucune conversation.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été importé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln fichier n’a pas été importé</numerusform>
            <numerusform>%Ln fichiers n’ont pas été importés</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>Il ne contient aucune conversation lisible ici. Les fichiers exportés par Mynah, ChatGPT (conversations.json) et RWKV-Runner le sont.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>Impossible d’ouvrir le fichier. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>Le fichier est endommagé. Exportez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>Le fichier est trop grand pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>Les conversations n’ont pas pu être enregistrées. Le disque est peut-être plein.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (copie)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation supprimée</numerusform>
            <numerusform>%Ln conversations supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Supprimé&#xa0;: «&#xa0;⁨%1⁩&#xa0;»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1&#xa0;h</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1&#xa0;j</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ tokens</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ tokens/s</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln couche</numerusform>
            <numerusform>%Ln couches</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>largeur %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>tokeniseur World</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>tokeniseur 20B</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>lit des octets</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Tient en %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 en mémoire</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 est toujours chargé, et cette conversation n’a pas changé.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 revient avec votre prochain message, et cette conversation n’a pas changé.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 ne tient pas en mémoire</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>En %1, il lui faut %2, et il y a de la place pour %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>Charger en %1 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>Le processeur prend le relais</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 n’a pas assez de mémoire pour ce modèle.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>%1 n’a pas pu être utilisé pour ce modèle.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 ne répond plus. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, car %2 n’a pas de place pour ce modèle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 couche sur %Ln sur %2, le reste sur le processeur</numerusform>
            <numerusform>%1 couches sur %Ln sur %2, le reste sur le processeur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 avec %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln cœur</numerusform>
            <numerusform>%Ln cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, %3 de mémoire</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Cet ordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Ce dossier n’existe pas ou ne peut pas être lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln modèle. Le dossier est trop rempli pour tout parcourir.</numerusform>
            <numerusform>%Ln modèles. Le dossier est trop rempli pour tout parcourir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Le dossier de Mynah, encore sans modèles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln modèle, sous-dossiers compris</numerusform>
            <numerusform>%Ln modèles, sous-dossiers compris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modèle</numerusform>
            <numerusform>%Ln modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>Comme le fichier</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>la précision dans laquelle les modèles sont publiés</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>la moitié de la mémoire de fp16, presque les mêmes réponses</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>un quart de la mémoire de fp16, des réponses un peu moins bonnes</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, rien n’est converti</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto&#xa0;: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Processeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Environ %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>sur les %1 disponibles, %2 restent libres</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>ne tient pas&#xa0;: il y a de la place pour %1. Avec %2, cela tient.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>ne tient pas&#xa0;: il y a de la place pour %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>après %Ln minute</numerusform>
            <numerusform>après %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>après %Ln heure</numerusform>
            <numerusform>après %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>Aucun programme n’affiche les dossiers. Le fichier se trouve dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>Impossible de mettre %1 à la corbeille. Le disque n’en a peut-être pas, ou le fichier est protégé.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>Mettre %1 (%2) à la corbeille&#xa0;? Vos conversations sont conservées.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>Mettre %1 à la corbeille&#xa0;? Vos conversations sont conservées.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>au total, dont %1 sur la carte graphique</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>ne tient pas&#xa0;: il y a de la place pour %1. Les couches qui tiennent vont sur la carte graphique, le reste sur le processeur.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (copie)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>Aucun résultat pour «&#xa0;⁨%1⁩&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>La recherche a porté sur le titre et le texte de %Ln conversation.</numerusform>
            <numerusform>La recherche a porté sur les titres et le texte des %Ln conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>Le fichier de réglages n’a pas pu être lu&#xa0;: les réglages par défaut s’appliquent. L’ancien fichier a été conservé sous ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>Le fichier de réglages ⁨%1⁩ n’a pas pu être lu&#xa0;: les réglages par défaut s’appliquent.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln cœur</numerusform>
            <numerusform>%Ln cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · %3 de mémoire</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in hundredths: &quot;80 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>mynah::SeveralAnswersModel</name>
    <message>
        <source>Reached the longest length</source>
        <translation>Longueur maximale atteinte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ tokens</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>écriture · ⁦%L1⁩ tokens</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 est incomplet&#xa0;: il manque la fin.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 est d’un type qui ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>Mémoire insuffisante pour lire %1.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 n’est pas un état enregistré, ou est endommagé.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>Les modèles RWKV 5.2, 6 et 7 peuvent partir d’un état ajusté. ⁨%1⁩ ne le peut pas.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 n’est pas un état ajusté pour ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Écriture de l’état…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Impossible de lire l’état enregistré.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>L’état a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Lecture de l’état…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Ouvrez d’abord le modèle pour lequel l’état a été ajusté.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>L’état n’a pas pu être conservé.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>«&#xa0;⁨%1⁩&#xa0;» est maintenant dans les signets.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>«&#xa0;⁨%1⁩&#xa0;» est maintenant dans les signets. Il peut servir tant que ⁨%2⁩ est ouvert.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>Impossible de lire les états enregistrés.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>Rien d’une conversation temporaire n’est enregistré&#xa0;: il n’y a donc pas d’état à conserver.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Rien n’a encore été lu. Vous pourrez enregistrer un signet après la première réponse.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Une réponse est en cours d’écriture. Son état sera enregistré à la fin.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>Aucun état de cette conversation n’est enregistré pour ⁨%1⁩. Il lira la conversation avec votre prochain message.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>Les messages les plus récents seront lus avec le prochain.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>il y a %Ln&#xa0;s</numerusform>
            <numerusform>il y a %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
            <numerusform>il y a %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>Le signet n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>C’est possible une fois la réponse écrite et un modèle ouvert.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Cet état vient d’un autre modèle, ou du même avec une autre précision.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Cet état vient de ⁨%1⁩, tel qu’il était ouvert alors. Ouvrez ce modèle, avec la même précision, pour en partir.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>La conversation n’a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>Le signet n’a pas pu être renommé.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>Le signet n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>Une conversation est partie de ce signet et en a besoin. Supprimez d’abord cette conversation.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Lecture des conversations…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Opération arrêtée. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Lecture de la conversation %1 sur %2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln conversation a été écrite dans ⁨%1⁩.</numerusform>
            <numerusform>%Ln conversations ont été écrites dans ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>%Ln sauvegarde à côté, %1.</numerusform>
            <numerusform>%Ln sauvegardes à côté, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>Dont %1 pour les signets, qui sont toujours conservés.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Recherche des états superflus…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Opération arrêtée. Ce qui a déjà été retiré ne revient pas.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Retrait des anciens états&#xa0;: encore %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Réduction du fichier. Ce que vous envoyez entre-temps est enregistré juste après.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Nettoyage terminé&#xa0;: le fichier est passé de %1 à %2. Aucun texte n’a été supprimé.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Retrait des modèles préparés…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Terminé&#xa0;: %1 de nouveau libres. Les modèles seront préparés à nouveau lors de leur chargement.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Suppression de toutes les données…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Lecture&#xa0;: %1 tokens sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>lit %1 tokens/s</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>reprend aussitôt</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>lit %1 tokens</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>lit %1 tokens, %2</translation>
    </message>
</context>
</TS>
