<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Habla con modelos de lenguaje RWKV en este equipo.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>versión compilación build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>De Mynah y de cada una de sus partes.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>open source código abierto derechos de autor copyright licencia Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>Acerca de esta versión</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>Respuesta %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Seguir con esta</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Texto que se está escribiendo</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Iniciar chat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Iniciar un chat desde aquí</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Exportar archivo de estado…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Guardar marcador</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nombre del marcador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>Descargar ⁦%1⁩, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>Pausar la descarga de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>Reanudar la descarga de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>Cancelar la descarga de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Cargar ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>Descarga de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Conservar sin verificar</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Descargar de todos modos</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Detener y eliminar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de verificación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>modelos RWKV oficiales, se descargan solo si usted lo pide</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Tipo de modelos</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Solo lo que cabe en este equipo</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Ningún modelo de este tipo cabe en la memoria de este equipo.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostrarlos todos</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Dónde van las descargas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>Cambiar dónde van las descargas</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>Usar una más reciente…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Usar una lista de modelos más reciente</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>Elegir dónde van las descargas</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Elegir una lista de modelos</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>Listas de modelos (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Abrir archivo de modelo…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Ocultar el panel</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar el panel</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Limpiar estados guardados</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Con un estado guardado, una conversación sigue al instante. Si ya no está, el modelo vuelve a leer la conversación antes de responder. No se elimina ningún texto.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Solo lo que supera el límite</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Todos menos los marcadores y el más reciente de cada conversación</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Busca una acción o una conversación</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No hay resultados para «%1».</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>abrir</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privado incógnito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renombrar conversación</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>buscar encontrar texto completo historial</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Fijar o desfijar conversación</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Duplicar conversación</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Seleccionar conversaciones</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Eliminar conversación</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ir al campo de mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Salto de línea</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>cambiar cargar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>carpetas precisión dispositivo memoria</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Abrir archivo de modelo…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas teclado ayuda</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Mostrar u ocultar conversaciones</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>estado marcadores memoria</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Ir a la conversación</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Desplazar hacia arriba</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Desplazar hacia abajo</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apariencia clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apariencia oscura</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apariencia según el sistema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>zoom tamaño</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>opciones preferencias configuración</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación movimiento efectos</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>Qué se abre al iniciar</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>inicio arranque</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Tecla para enviar</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>enter intro retorno</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>Estados guardados y limpieza</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espacio en disco</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Límite de estados guardados</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Modelos preparados</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Dónde se guardan las conversaciones</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>base de datos archivo fichero</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>copia de seguridad respaldo JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar eliminar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>red registro log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>Procesador e hilos</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>núcleos dispositivo</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Acerca de Mynah y licencias</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>buscar encontrar texto coincidencia resultado</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exportar conversación…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>guardar exportar markdown texto pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importar conversaciones…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>cargar importar json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Escribir varias respuestas a la vez</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>versiones comparar</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>continuar completar texto prompt historia relato completion</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Continuar el texto de la página Texto libre</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Mostrar la probabilidad de la palabra siguiente o de la anterior</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>Escribe el comienzo de un texto. El modelo sigue donde lo dejes.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Recuperar el texto</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Guardar como archivo de texto…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Borrar el texto</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>Máximo de tokens que se escriben de una vez</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Más alta, más libre; con 0 se elige siempre el token más probable</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>Solo se elige entre los tokens más probables que juntos alcanzan esta proporción</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Colorear por probabilidad</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Deshacer la continuación</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>Leyendo %L1 de %L2 tokens</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Escribe un mensaje…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversación</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Elegir una carpeta para las conversaciones</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Conversaciones (*.json *.md *.txt)</translation>
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
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>Más acciones para «⁨%1⁩»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Tus conversaciones aparecerán aquí. Solo se guardan en este equipo.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>procesador CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU gráfica vídeo video</translation>
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
        <translation>Tarjeta gráfica</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Gráficos integrados</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Gráficos virtuales</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Gráficos por software, lentos: solo se usan donde se eligen</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>No se usa: con el controlador %1 calculó mal en su prueba.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>No se usa: con el controlador %1 calculó mal en la prueba de %2.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>No se usa: el controlador %1 falló o se bloqueó durante la prueba.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>No se usa: no se pudo abrir para probarlo.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Un controlador gráfico falló mientras se buscaban dispositivos. Solo se usa el procesador.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Un controlador gráfico no respondió mientras se buscaban dispositivos. Solo se usa el procesador.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>No se pudo obtener la lista de dispositivos de este equipo. Solo se usa el procesador.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Probando %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Buscando tarjetas gráficas…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>Hilos del procesador</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Con menos hilos queda más procesador para otros programas. Se aplica al cargar un modelo.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>núcleos velocidad CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>El modelo cargado aún usa el número anterior</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Volver a cargarlo tarda un momento. La conversación se conserva.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Tarjetas gráficas</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU gráfica vídeo video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Prueba de los gráficos</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Cada dispositivo se prueba una vez, y otra cuando cambia su controlador. El que calcula mal no se usa.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>El disco está demasiado lleno: se necesitan %1 y hay %2 libres. Continúa por sí sola cuando haya espacio.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Este disco no admite archivos de este tamaño. Elija otra carpeta para las descargas.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>Ya hay un archivo con el nombre %1. Muévalo o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>La suma de verificación no coincide: el archivo es distinto del publicado.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>No se encuentra %1. ¿Tiene conexión este equipo?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede acceder a %1.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 ha dejado de enviar.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Se cortó la conexión con %1.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>El servidor proxy de la configuración de red de este equipo no responde.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>El servidor proxy pide un nombre y una contraseña. Escríbalos en la configuración de red de este equipo.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 no pudo demostrar su identidad, así que no se descargó nada. Puede que el reloj de este equipo esté mal o que alguien lea por el camino.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 lleva a una dirección que no es segura.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 ya no tiene este archivo.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 no entrega este archivo a todo el mundo.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 está saturado.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 no envía el archivo como debería.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>El archivo en %1 tiene otro tamaño que el publicado.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Empieza cuando termine otra descarga</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Comprobando lo recibido</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 Se intenta de nuevo en %2.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>En pausa en %1 · sigue donde se detuvo</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>Descargado, y la suma de verificación es correcta</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>Descargado, pero sin comparar con una suma de verificación publicada</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Suelta un modelo para abrirlo o conversaciones exportadas para importarlas</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>¿De qué hablamos?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Abre un modelo para empezar</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>En cualquier idioma. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah ejecuta modelos RWKV desde un archivo en este equipo. También puedes soltar el archivo aquí.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir un archivo de modelo…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporal: no se guarda nada</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln conversación, con todas sus versiones</numerusform>
            <numerusform>%Ln conversaciones, con todas sus versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>todos los estados guardados, marcadores, personalidades y borradores</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>las copias de seguridad del archivo de conversaciones y lo que se guardó de uno dañado</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>lo que el programa recuerda en ese archivo</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>¿Eliminar todo?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Se elimina para siempre, sin que se pueda volver a leer del archivo:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>Los archivos de modelo, los archivos exportados y los ajustes de esta ventana se conservan.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Sí, eliminar todo</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Elegir un vocabulario…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Buscarlo…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Otros modelos…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Cargar de todos modos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>Este archivo no es un modelo</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Este archivo está incompleto</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>Este archivo de modelo está dañado</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Este tipo de modelo aún no se puede usar</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>El vocabulario falta o no corresponde</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>El estado guardado no corresponde a este modelo</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>No hay memoria suficiente</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>El dispositivo dejó de responder</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>No se pueden guardar tus conversaciones</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Tus conversaciones están abiertas en otro programa</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>El archivo de tus conversaciones está dañado</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>El modelo calculó algo que no es un número</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>No se puede abrir el modelo</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>No se pudo escribir la respuesta</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Puede que se haya movido o eliminado. Elige dónde está ahora.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>El disco dio un error. Revisa el disco o copia el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Elige un archivo de modelo RWKV, por ejemplo uno que termine en .pth, .safetensors o .gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Falta una parte al final. Descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Sus datos se contradicen. Descárgalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>El archivo está completo, pero es de un tipo que este programa no ejecuta. Elige otro.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>El modelo necesita el vocabulario con el que se entrenó, en un archivo aparte.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>La conversación no ha cambiado. Inténtalo de nuevo para que se lea desde el principio.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Cierra otros programas o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>La respuesta hasta este punto está guardada. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>No se puede abrir el archivo de conversaciones. No se ha modificado.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>Puede que el disco esté lleno. Lo que ves en pantalla se conserva hasta que cierres la ventana.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Vuelve a iniciar Mynah: guarda lo que se puede leer y conserva el archivo dañado.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>Puede que el archivo esté dañado o que su precisión no sea adecuada. Inténtalo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>La conversación no ha cambiado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Se han reparado tus conversaciones</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>El archivo que las guarda estaba dañado en el disco. No falta ningún mensaje.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>El archivo que las guarda estaba dañado en el disco. Lo que se pudo leer está ahí; los detalles indican lo que no.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Se conservó el archivo dañado: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>No se pueden abrir tus conversaciones</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Cierra el otro programa e inténtalo de nuevo.</translation>
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
        <translation>Texto sin formato (*.txt)</translation>
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
        <translation>Texto sin formato</translation>
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
        <translation>Para leer y editar. Los títulos, el código y las fórmulas quedan como están.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Solo lo que se dijo, turno a turno.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Para imprimir y compartir.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Todo, con todas las versiones de cada respuesta. Mynah puede volver a importarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Exportar %Ln conversación</numerusform>
            <numerusform>Exportar %Ln conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversación</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Elegir una ubicación…</translation>
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
        <translation>%1&#xa0;M de parámetros</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1&#xa0;mil&#xa0;M de parámetros</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>Expandido</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>Contraído. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Carpetas con modelos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>Los archivos nuevos de estas carpetas aparecen solos. Nada de lo que contienen se modifica.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>No buscar en ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>No buscar aquí</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Elegir una carpeta con modelos</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>Los roles con los que se entrenó el modelo. Una conversación conserva su formato; si lo cambias, se lee desde el principio.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Cuánto piensa el modelo antes de responder.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Recordar el razonamiento</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>Las respuestas siguientes conocen también lo que se pensó, no solo lo que se dijo.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Respuestas largas</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Sigue tras las líneas en blanco, para listas y código. Algunos modelos no saben entonces cuándo parar.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Conservar líneas en blanco</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>Tus mensajes se leen tal cual. Una línea en blanco puede parecer el final de tu turno.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Token inicial</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Empieza la conversación con el token 0, como espera la mayoría de los modelos.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>La ventana cambia al momento.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>tema oscuro claro colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>Se aplica a los mensajes y a toda la ventana.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>zoom fuente letra grande pequeña</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Los paneles y los mensajes aparecen sin movimiento. Lo pide el sistema.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Los paneles y los mensajes aparecen sin movimiento.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación movimiento efectos</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Abre la última conversación con su modelo.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Abre un chat vacío con el último modelo.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Seguir donde estaba</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Empezar un chat nuevo</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Esta conversación se mantuvo con ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a lo último</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>⁦%1⁩ sigue listo hasta entonces</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>Después, ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>Cargando ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Se carga en cuanto termine esta respuesta.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Detener y cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Archivo comprobado</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Pesos preparados</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Preparando los pesos</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Comprobando los pesos</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Listo para responder</translation>
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
        <translation>Responder de nuevo</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Varias respuestas más</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Ramificar desde aquí</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Olvidar lo que sigue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Mensaje modificado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>Longitud máxima alcanzada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tu mensaje</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Respuesta en curso</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Mostrar lo que seguía</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Cargar ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>Más acciones para ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Se carga en cuanto termine esta respuesta.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Comprobando el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>En reposo para liberar memoria. Vuelve con tu próximo mensaje.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir un archivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Modelos (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>¿Dónde está ahora el archivo del modelo?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Elegir el vocabulario del modelo</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabularios (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Capas en él</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>Tantas capas como quepan</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>Poner en reposo</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>Modelos con «%1»</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Modelos recientes</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>Aún no hay modelos aquí</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Abre un archivo de modelo RWKV, suelta uno en esta ventana o ponlo en ⁦%1⁩. Sus nombres terminan en .pth, .safetensors, .st, .gguf o .bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Abre un archivo de modelo RWKV o suelta uno en esta ventana. Sus nombres terminan en .pth, .safetensors, .st, .gguf o .bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>buscando modelos…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Cuando un modelo no se usa</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Ponerlo en reposo para liberar su memoria</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Vuelve por sí solo con tu próximo mensaje.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Poner en reposo un modelo sin usar</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Nuevo chat con…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Personalidades…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>Restablecer «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>Personalidad</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personalidades</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Guardar como personalidad…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Nuevo chat con ella</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nombre de la personalidad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Se eliminó «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Salvo las descargas que inicies tú. No hay cuenta, no se recopila nada y no se buscan actualizaciones.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>red internet conexión telemetría</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>Lo que el programa anota sobre su trabajo y sus fallos. No contiene nada de lo que escribes tú ni de lo que escribe un modelo.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>informe archivo</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Chats temporales</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>No se escriben en ningún sitio y desaparecen al salir de ellos.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privado incógnito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ se pone al día</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Leyendo la conversación</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>Volver a ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>Nuevo título</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Penalización de presencia</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Hace menos probables las palabras ya usadas.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalización de frecuencia</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>Igual, y más con cada repetición.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Semivida de la penalización</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Tras estos tokens, una penalización cuenta la mitad.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>infinita</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Solo este número de palabras, las más probables.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>Estados guardados</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>Con ellos, una conversación sigue al instante. La limpieza no elimina ningún texto.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>limpiar instantáneas disco espacio</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>Estados guardados: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
        <translation>También hay mensajes más antiguos. Escribe otra palabra para ver menos.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Semilla fija</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>La misma pregunta recibe entonces la misma respuesta.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Textos de parada</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>Uno por línea. La respuesta termina antes de cualquiera de ellos; %1 es un salto de línea.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Detener (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Busca un ajuste</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>Ningún ajuste se llama «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Ajustes de esta conversación</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personalidad</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>Lo que el modelo debe saber o cómo debe responder</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>Se lee una vez antes del primer mensaje.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Longitud de la respuesta</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>Máximo de la respuesta, en tokens.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Más alta, más sorprendente; más baja, más precisa.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>Solo las palabras más probables hasta esta proporción.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Semilla y textos de parada</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Usar en chats nuevos</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>La temperatura es 0: todas las respuestas serán iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln respuesta. Las demás quedan como versiones.</numerusform>
            <numerusform>%Ln respuestas, escritas a la vez. Las demás quedan como versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Elige la respuesta con la que seguir. Las demás quedan como versiones.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln respuesta a la vez</numerusform>
            <numerusform>%Ln respuestas a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Varias respuestas a la vez</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln respuesta a la vez</numerusform>
            <numerusform>%Ln respuestas a la vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Busca un atajo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>No hay resultados para «%1».</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversaciones</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar en todas las conversaciones</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Ancho de la lista de conversaciones</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Texto libre</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Se eliminó «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>Lo que ha leído el modelo</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>Su memoria ocupa siempre lo mismo, por larga que sea la conversación.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Empezó desde</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Exportar archivo de estado…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Importar archivo de estado…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>Empezar desde un estado ajustado…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exportar el estado</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>Estados (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Importar un estado</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>Elegir un estado ajustado</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>Estados ajustados (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Leído hasta el %1, con %Ln marcador en el camino</numerusform>
            <numerusform>Leído hasta el %1, con %Ln marcadores en el camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>inicio</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Ya puedes escribir</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Escribiendo en otra conversación…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Memoria que usa Mynah, del total de este equipo</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Estado guardado</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporal: no se guarda nada</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Máximo que pueden ocupar los estados guardados</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Cuando hay más, primero se van los más antiguos. Los más recientes de cada conversación son los que más duran.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>límite tope máximo presupuesto</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Modelos preparados</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>No hay ninguno. Con ellos, un modelo se carga más rápido la próxima vez.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, para que los modelos se carguen más rápido. Se pueden volver a crear.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>caché cache pesos vaciar borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Tus conversaciones están en un solo archivo</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>base de datos carpeta copia de seguridad respaldo</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Cada conversación con todas sus versiones, en un archivo que Mynah y otros programas pueden leer.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>guardar copia de seguridad respaldo JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Todas las conversaciones, los estados y los marcadores, para siempre.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>borrar eliminar restablecer</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Conversaciones (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>Razonamiento: %1. Haz clic derecho o pulsa Alt+Abajo para elegir cuánto.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>Pensó durante %1&#xa0;s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Ocultar el razonamiento</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Mostrar el razonamiento</translation>
    </message>
</context>
<context>
    <name>TokenPopup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Versión %L1 de %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar con</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>⁦Shift+Enter⁩ inserta entonces un salto de línea.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>⁦Enter⁩ inserta entonces un salto de línea.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>tecla intro retorno</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Habla con modelos de lenguaje RWKV en este equipo.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>Archivo de modelo que se abre.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>Archivo de vocabulario World.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>Archivo que guarda las conversaciones.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>Empieza la respuesta.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>La respuesta está completa.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>Leído el %L1&#xa0;% de la conversación.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · estado ajustado</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>De otras conversaciones y archivos</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Conversación y razonamiento</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Sigue instrucciones</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>más de 100 idiomas</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Memoria: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>con textos de hasta %Ln token</numerusform>
            <numerusform>con textos de hasta %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah no la conoce</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>no se ha publicado ninguna</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recomendado para este equipo</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Demasiado grande para este equipo</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Cabe en este equipo</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Cabe como %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>La lista es del %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 no es una lista de modelos que Mynah pueda leer. Se mantiene la lista en uso.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 es más antigua que la lista en uso, que se mantiene.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 se usa hasta cerrar Mynah: no se pudo guardar.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>¿Detener esta descarga y eliminar los %1 recibidos?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>Descargarlo (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>Vocabulario para modelos %1</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>Automático: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Apenas</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>aleatoria</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
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
        <translation>La conversación se lee de nuevo</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>Lo que el modelo recordaba de ella estaba dañado en el disco y se ha quitado. No se pierde ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>No se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1&#xa0;%⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(fin del texto)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ tokens leídos</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ tokens escritos</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ tokens/s</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>el modelo terminó el texto aquí</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Exportando… %1 de %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Importando… %1 de %2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln conversación exportada a «%1»</numerusform>
            <numerusform>%Ln conversaciones exportadas a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportado a «%1»</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>No se pudo exportar</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>No se pudo escribir nada en «%1». Puede que el disco esté lleno o que no tengas permiso para escribir en la carpeta. Elige otra ubicación.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>No se pudo leer la conversación. No ha cambiado. Inténtalo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación importada</numerusform>
            <numerusform>%Ln conversaciones importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>No había ninguna conversación en el archivo.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>No se importó «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln archivo no se importó</numerusform>
            <numerusform>%Ln archivos no se importaron</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>No contiene conversaciones que se puedan leer aquí. Se pueden leer archivos exportados por Mynah, ChatGPT (conversations.json) y RWKV-Runner.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>No se puede abrir el archivo. Puede que se haya movido o eliminado.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>El archivo está dañado. Expórtalo o cópialo de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>El archivo es demasiado grande para la memoria de este equipo.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>No se pudieron guardar las conversaciones. Puede que el disco esté lleno.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (copia)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación eliminada</numerusform>
            <numerusform>%Ln conversaciones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Se eliminó «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>%L1&#xa0;d</translation>
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
        <translation>versión %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln capa</numerusform>
            <numerusform>%Ln capas</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>ancho %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>tokenizador World</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>tokenizador 20B</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>lee bytes</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Cabe como %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Demasiado grande para este equipo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 en memoria</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 sigue cargado, y esta conversación no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 vuelve con tu próximo mensaje, y esta conversación no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 no cabe en la memoria</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>Con %1 necesita %2, y hay espacio para %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>Cargar como %1 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Cierra otros programas o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>El procesador continúa</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 no tiene memoria suficiente para este modelo.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>%1 no se pudo usar para este modelo.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 dejó de responder. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, porque en %2 no cabe este modelo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 de %Ln capa en %2, el resto en el procesador</numerusform>
            <numerusform>%1 de %Ln capas en %2, el resto en el procesador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, %3 de memoria</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este equipo: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Esta carpeta no existe o no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln modelo. La carpeta contiene demasiado para revisarlo todo.</numerusform>
            <numerusform>%Ln modelos. La carpeta contiene demasiado para revisarlo todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>La carpeta de Mynah, aún sin modelos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln modelo, con las subcarpetas</numerusform>
            <numerusform>%Ln modelos, con las subcarpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln modelo</numerusform>
            <numerusform>%Ln modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>la precisión en la que se publican los modelos</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>la mitad de memoria que fp16, casi las mismas respuestas</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>una cuarta parte de la memoria de fp16, responde algo peor</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, sin conversión</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Procesador: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Unos %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>de los %1 disponibles; quedan libres %2</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>no cabe: hay espacio para %1. Con %2 sí cabe.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>no cabe: hay espacio para %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>tras %Ln minuto</numerusform>
            <numerusform>tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>tras %Ln hora</numerusform>
            <numerusform>tras %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>No hay ningún programa que muestre carpetas. El archivo está en %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>No se pudo mover %1 a la papelera. Puede que el disco no tenga papelera o que el archivo esté protegido.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>¿Mover %1 (%2) a la papelera? Tus conversaciones se conservan.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>¿Mover %1 a la papelera? Tus conversaciones se conservan.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>en total, %1 en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>no cabe: hay sitio para %1. Las capas que caben van a la tarjeta gráfica; el resto, al procesador.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (copia)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>No hay resultados para «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>Se ha buscado en el título y el texto de %Ln conversación.</numerusform>
            <numerusform>Se ha buscado en los títulos y el texto de las %Ln conversaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>No se pudo leer el archivo de ajustes, así que se usan los predeterminados. El archivo anterior se conserva como ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>No se pudo leer el archivo de ajustes ⁨%1⁩, así que se usan los predeterminados.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln núcleo</numerusform>
            <numerusform>%Ln núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · %3 de memoria</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
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
        <translation>Longitud máxima alcanzada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ tokens</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>escribiendo · ⁦%L1⁩ tokens</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 está incompleto: falta el final.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 es de un tipo que no se puede usar aquí.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 contiene valores que no son números.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>No hay memoria suficiente para leer %1.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 no es un estado guardado o está dañado.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>Los modelos RWKV 5.2, 6 y 7 pueden empezar desde un estado ajustado. ⁨%1⁩ no puede.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 no es un estado ajustado para ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Escribiendo el estado…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>No se puede leer el estado guardado.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>El estado se escribió en %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Leyendo el estado…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Abre primero el modelo para el que se ajustó el estado.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>No se pudo conservar el estado.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>«⁨%1⁩» ya está entre los marcadores.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>«⁨%1⁩» ya está entre los marcadores. Se puede usar mientras ⁨%2⁩ esté abierto.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>No se pueden leer los estados guardados.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>De un chat temporal no se guarda nada, así que no hay ningún estado que conservar.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>No hay ningún modelo abierto.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Aún no se ha leído nada. Podrás guardar un marcador después de la primera respuesta.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Se está escribiendo una respuesta. Su estado se guarda cuando termina.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>No hay ningún estado de esta conversación guardado para ⁨%1⁩. La lee con tu próximo mensaje.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>Los mensajes más recientes se leen con el próximo.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>hace %Ln&#xa0;s</numerusform>
            <numerusform>hace %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %Ln&#xa0;min</numerusform>
            <numerusform>hace %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>No se pudo guardar el marcador.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>Se puede cuando la respuesta está escrita y hay un modelo abierto.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Este estado es de otro modelo o de otra precisión del mismo.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Este estado es de ⁨%1⁩, tal como se abrió entonces. Abre ese modelo, con la misma precisión, para empezar desde él.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>No se pudo iniciar el chat.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>No se pudo renombrar el marcador.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>No se pudo eliminar el marcador.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>Una conversación empezó desde este marcador y lo necesita. Elimina primero esa conversación.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Leyendo las conversaciones…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Leyendo la conversación %1 de %2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>Se escribió %Ln conversación en ⁨%1⁩.</numerusform>
            <numerusform>Se escribieron %Ln conversaciones en ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>Junto a él, %Ln copia de seguridad, %1.</numerusform>
            <numerusform>Junto a él, %Ln copias de seguridad, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>De ello, %1 son de marcadores, que siempre se conservan.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Buscando estados que no hacen falta…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Detenido. Lo que ya se quitó no vuelve.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Quitando estados antiguos: quedan %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Reduciendo el archivo. Lo que envíes mientras tanto se guarda justo después.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Limpieza terminada: el archivo ocupaba %1 y ahora ocupa %2. No se eliminó ningún texto.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Quitando los modelos preparados…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Listo: %1 libres de nuevo. Los modelos se preparan otra vez al cargarlos.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Eliminando todo…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Leyendo %1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>lee %1 tokens/s</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>sigue al instante</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>lee %1 tokens</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>lee %1 tokens, %2</translation>
    </message>
</context>
</TS>
