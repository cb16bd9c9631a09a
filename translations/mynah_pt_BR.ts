<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Converse com modelos de linguagem RWKV neste computador.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>versão compilação build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Do Mynah e de cada uma de suas partes.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>open source código aberto direitos autorais copyright licença Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>Sobre esta versão</translation>
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
        <translation>Resposta %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Continuar com esta</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Texto sendo escrito</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nome do marcador</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Iniciar chat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Voltar a este ponto</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Iniciar um chat a partir daqui</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Exportar arquivo de estado…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Salvar marcador</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nome do marcador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>Baixar ⁦%1⁩, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>Pausar o download de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>Retomar o download de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>Cancelar o download de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Carregar ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>Download de ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar novamente</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Manter sem verificar</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Baixar mesmo assim</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Parar e remover</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
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
        <translation>Treinado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
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
        <translation>modelos RWKV oficiais, baixados somente quando você pede</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Tipo de modelos</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Somente o que cabe neste computador</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Nenhum modelo deste tipo cabe na memória deste computador.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Para onde vão os downloads</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>Alterar para onde vão os downloads</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>Usar uma mais recente…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Usar uma lista de modelos mais recente</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>Escolher para onde vão os downloads</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Escolher uma lista de modelos</translation>
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
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Novo chat temporário</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Abrir arquivo de modelo…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Ocultar o painel</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Mostrar o painel</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Limpar estados salvos</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Com um estado salvo, a conversa continua na hora. Sem ele, o modelo lê a conversa de novo antes de responder. Nenhum texto é excluído.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Só o que passa do limite</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Todos, menos os marcadores e o mais recente de cada conversa</translation>
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
        <translation>Busque uma ação ou conversa</translation>
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
        <translation>Nada encontrado para “%1”.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
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
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Novo chat temporário</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privado anônimo incógnito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renomear conversa</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar nas conversas</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>buscar encontrar pesquisar texto completo histórico</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Fixar ou desafixar conversa</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Duplicar conversa</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Selecionar conversas</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Excluir conversa</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Pensar antes de responder</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ir para o campo de mensagem</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Quebrar a linha</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>trocar carregar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>pastas precisão dispositivo memória</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Abrir arquivo de modelo…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas as ações</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>teclas teclado ajuda</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Mostrar ou ocultar conversas</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>barra lateral</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar ou ocultar o painel</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>estado marcadores memória</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Ir para a conversa</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rolar para cima</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rolar para baixo</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Aparência clara</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aparência escura</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Aparência como no sistema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>zoom tamanho</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>opções preferências ajustes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação movimento efeitos</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>O que abre ao iniciar</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>início inicialização</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Tecla de envio</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>enter return retorno</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>Estados salvos e limpeza</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>espaço em disco</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Limite de estados salvos</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Modelos preparados</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Onde ficam as conversas</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>banco de dados arquivo</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas as conversas</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>backup cópia de segurança JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>apagar excluir</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>rede registro log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>Processador e threads</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>núcleos dispositivo</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Sobre o Mynah e licenças</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>buscar procurar texto ocorrência resultado</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exportar conversa…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>salvar exportar markdown texto pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importar conversas…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>carregar importar json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Escrever várias respostas de uma vez</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>versões comparar</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>continuar completar texto prompt história conto completion</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Continuar o texto da página Texto livre</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Mostrar a probabilidade da próxima palavra ou da anterior</translation>
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
        <translation>Escreva o começo de um texto. O modelo continua de onde você parar.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Recuperar o texto</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Salvar como arquivo de texto…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Limpar o texto</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>Máximo de tokens escritos de uma vez</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Mais alta, mais livre; com 0, é sempre escolhido o token mais provável</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>A escolha é feita só entre os tokens mais prováveis que, juntos, chegam a esta proporção</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Colorir por probabilidade</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Lendo o texto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Desfazer a continuação</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>Lendo %L1 de %L2 tokens</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Salvar o texto</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Escreva uma mensagem…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversa</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Escolher uma pasta para as conversas</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Conversas (*.json *.md *.txt)</translation>
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
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>Mais ações para “⁨%1⁩”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Suas conversas vão aparecer aqui. Elas ficam só neste computador.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
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
        <translation>processador CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU placa de vídeo gráfica</translation>
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
        <translation>Placa de vídeo</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Vídeo integrado</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Vídeo virtual</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Vídeo por software, lento: usado só onde for escolhido</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Não é usado: com o driver %1, calculou errado no teste.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>Não é usado: com o driver %1, calculou errado no teste de %2.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Não é usado: o driver %1 falhou ou travou durante o teste.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>Não é usado: não foi possível abri-lo para o teste.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Um driver de vídeo falhou durante a busca de dispositivos. Só o processador é usado.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Um driver de vídeo não respondeu durante a busca de dispositivos. Só o processador é usado.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>Não foi possível listar os dispositivos deste computador. Só o processador é usado.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Testando %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Procurando placas de vídeo…</translation>
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
        <translation>Threads do processador</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Menos threads deixam mais processador para outros programas. Vale quando um modelo é carregado.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>núcleos velocidade CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Uma por núcleo</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>O modelo carregado ainda usa o número anterior</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Recarregar leva um instante. A conversa é mantida.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Recarregar agora</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Placas de vídeo</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU placa de vídeo gráfica</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Teste do vídeo</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Cada dispositivo é testado uma vez, e de novo quando o driver muda. O que calcula errado não é usado.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
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
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>O disco está cheio demais: são necessários %1 e há %2 livres. O download continua sozinho quando houver espaço.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Este disco não aceita arquivos deste tamanho. Escolha outra pasta para os downloads.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>Não é possível gravar em %1.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>Já existe um arquivo com o nome %1. Mova-o ou renomeie-o.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>A soma de verificação não confere: o arquivo é diferente do publicado.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 não foi encontrado. Este computador está on-line?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Não é possível acessar %1.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 parou de enviar.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>A conexão com %1 caiu.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>O servidor proxy das configurações de rede deste computador não responde.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>O servidor proxy pede um nome e uma senha. Informe-os nas configurações de rede deste computador.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 não conseguiu provar quem é, por isso nada foi baixado. O relógio deste computador pode estar errado, ou alguém no caminho está lendo junto.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 leva a um endereço que não é seguro.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 não tem mais este arquivo.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 não entrega este arquivo a qualquer um.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 está sobrecarregado.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 não envia o arquivo como deveria.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>O arquivo em %1 tem tamanho diferente do publicado.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Começa quando outro download terminar</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Verificando o que chegou</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 Nova tentativa em %2.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>Pausado em %1 · continua de onde parou</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>Baixado, e a soma de verificação está certa</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>Baixado, mas não comparado com uma soma de verificação publicada</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Solte um modelo para abri-lo ou conversas exportadas para importá-las</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>Sobre o que vamos conversar?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Abra um modelo para começar</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>Em qualquer idioma. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>O Mynah executa modelos RWKV a partir de um arquivo neste computador. Você também pode soltar o arquivo aqui.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Abrir um arquivo de modelo…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporário: nada é salvo</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln conversa, com todas as versões</numerusform>
            <numerusform>%Ln conversas, com todas as versões</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>todos os estados salvos, marcadores, personas e rascunhos</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>os backups do arquivo de conversas e o que foi guardado de um arquivo danificado</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>o que o programa guarda nesse arquivo</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Excluir tudo?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Isto é excluído para sempre, e nada poderá ser lido do arquivo de novo:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>Os arquivos de modelo, os arquivos exportados e as configurações desta janela são mantidos.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Sim, excluir tudo</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Escolher um vocabulário…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Outros modelos…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Carregar mesmo assim</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Não é possível abrir o arquivo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Não é possível ler o arquivo</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>Este arquivo não é um modelo</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Este arquivo está incompleto</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>Este arquivo de modelo está danificado</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Este tipo de modelo ainda não pode ser usado</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>O vocabulário está faltando ou não corresponde</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>O estado salvo não corresponde a este modelo</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Não há memória suficiente</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>O dispositivo parou de responder</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>Não é possível salvar suas conversas</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Suas conversas estão abertas em outro programa</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>O arquivo das suas conversas está danificado</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>O modelo calculou algo que não é um número</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>Não é possível abrir o modelo</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Não foi possível escrever a resposta</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Talvez tenha sido movido ou excluído. Escolha onde ele está agora.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>O disco retornou um erro. Verifique o disco ou copie o arquivo de novo.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Escolha um arquivo de modelo RWKV, por exemplo um que termine em .pth, .safetensors ou .gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Falta uma parte no final. Baixe ou copie o arquivo de novo.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Os dados do arquivo se contradizem. Baixe ou copie o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>O arquivo está inteiro, mas é de um tipo que este programa não executa. Escolha outro.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>O modelo precisa do vocabulário com que foi treinado, em um arquivo separado.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>A conversa não mudou. Tente de novo para que seja lida desde o início.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Feche outros programas ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>A resposta até aqui está salva. Tente de novo.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>Não é possível abrir o arquivo de conversas. Ele não foi alterado.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>O disco pode estar cheio. O que está na tela é mantido até você fechar a janela.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Inicie o Mynah de novo: ele salva o que puder ser lido e guarda o arquivo danificado.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>O arquivo pode estar danificado, ou sua precisão não serve. Tente de novo ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>A conversa não mudou. Tente de novo.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Suas conversas foram reparadas</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>O arquivo que as guarda estava danificado no disco. Nenhuma mensagem se perdeu.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>O arquivo que as guarda estava danificado no disco. O que pôde ser lido está aqui; os detalhes dizem o que não pôde.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>O arquivo danificado foi guardado: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>Não é possível abrir suas conversas</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Feche o outro programa e tente novamente.</translation>
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
        <translation>Texto sem formatação (*.txt)</translation>
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
        <translation>Texto sem formatação</translation>
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
        <translation>Para ler e editar. Títulos, código e fórmulas ficam como estão.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Só o que foi dito, turno a turno.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Para imprimir e compartilhar.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Tudo, com todas as versões de cada resposta. O Mynah pode importar de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Exportar %Ln conversa</numerusform>
            <numerusform>Exportar %Ln conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversa</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Escolher um local…</translation>
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
        <translation>%1&#xa0;mi de parâmetros</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1&#xa0;bi de parâmetros</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Recolhido. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Pastas com modelos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>Os arquivos novos destas pastas aparecem sozinhos. Nada nelas é alterado.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>Não procurar em ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>Não procurar aqui</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Escolher uma pasta com modelos</translation>
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
        <translation>Os papéis com que o modelo foi treinado. Uma conversa mantém seu formato; com outro, ela é lida desde o início.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Quanto o modelo pensa antes de responder.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Lembrar o raciocínio</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>As respostas seguintes conhecem também o que foi pensado, não só o que foi dito.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Respostas longas</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Continua depois de linhas em branco, para listas e código. Alguns modelos então não sabem quando parar.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Manter linhas em branco</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>Suas mensagens são lidas como estão. Uma linha em branco pode parecer o fim do seu turno.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Token inicial</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Começa a conversa com o token 0, como a maioria dos modelos espera.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>A janela muda na hora.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>tema escuro claro cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>Vale para as mensagens e toda a janela.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>zoom fonte letra grande pequena</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Painéis e mensagens aparecem sem movimento. O sistema pede isso.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Painéis e mensagens aparecem sem movimento.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação movimento efeitos</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Ao iniciar</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Abre a última conversa, com o modelo dela.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Abre um chat vazio, com o último modelo.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Continuar de onde parei</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Começar um novo chat</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Esta conversa foi feita com ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>Ir para o mais recente</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Abrir este endereço?</translation>
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
        <translation>⁦%1⁩ continua pronto até lá</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>Depois, ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>Carregando ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Será carregado assim que esta resposta terminar.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Parar e trocar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Arquivo verificado</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Verificando o arquivo</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Pesos preparados</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Preparando os pesos</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Verificando os pesos</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Pronto para responder</translation>
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
        <translation>Responder de novo</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Várias outras respostas</translation>
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
        <translation>Ramificar a partir daqui</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Esquecer o que vem depois</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Mensagem alterada</translation>
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
        <translation>Não terminada</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>Tamanho máximo atingido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Resposta sendo escrita</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Mostrar o que veio depois</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>Em repouso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Carregar ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>Mais ações para ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Será carregado assim que esta resposta terminar.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Verificando o arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>Mover para a lixeira</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Carregando o modelo</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Abrir um modelo</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>Em repouso para liberar memória. Volta com sua próxima mensagem.</translation>
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
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Abrir um arquivo de modelo</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Modelos (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>Onde está o arquivo do modelo agora?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Escolher o vocabulário do modelo</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vocabulários (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Camadas nele</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Camadas na placa de vídeo</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>Tantas camadas quantas couberem</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>Mover para a lixeira…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>Colocar em repouso</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>Modelos com “%1”</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Modelos recentes</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Nenhum modelo conhecido ainda</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
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
        <translation>Ainda não há modelos aqui</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Abra um arquivo de modelo RWKV, solte um nesta janela ou coloque-o em ⁦%1⁩. Os nomes terminam em .pth, .safetensors, .st, .gguf ou .bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Abra um arquivo de modelo RWKV ou solte um nesta janela. Os nomes terminam em .pth, .safetensors, .st, .gguf ou .bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
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
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir arquivo…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>procurando modelos…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Quando um modelo não é usado</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Pôr em repouso para liberar a memória</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Ele volta sozinho com sua próxima mensagem.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Pôr em repouso um modelo sem uso</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Novo chat com…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Personas…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Novo chat temporário</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>Redefinir “⁨%1⁩”</translation>
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
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Salvar como persona…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Salvar as alterações</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Novo chat com ela</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nome da persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Excluído: “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Exceto os downloads que você mesmo inicia. Não há conta, nada é coletado e não há busca por atualizações.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>rede internet conexão telemetria</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>O que o programa registra do próprio trabalho e de falhas. Não contém nada do que você ou um modelo escreve.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>relatório arquivo</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar registro</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Chats temporários</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>Não são gravados em lugar nenhum e somem quando você sai deles.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privado anônimo incógnito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Novo chat temporário</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>Colocando ⁦%1⁩ em dia</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Lendo a conversa</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>Voltar para ⁦%1⁩</translation>
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
        <translation>Novo título</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Penalidade de presença</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Torna menos prováveis as palavras já usadas.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalidade de frequência</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>O mesmo, e mais a cada repetição.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Meia-vida da penalidade</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Depois desses tokens, uma penalidade vale a metade.</translation>
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
        <translation>Só este número de palavras, as mais prováveis.</translation>
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
        <translation>Painel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>Estados salvos</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>Com eles, a conversa continua na hora. A limpeza não exclui nenhum texto.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>limpar snapshots instantâneos disco espaço</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>Estados salvos: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpar…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Também há mensagens mais antigas. Digite mais uma palavra para ver menos.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Semente fixa</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>A mesma pergunta recebe então a mesma resposta.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Textos de parada</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>Um por linha. A resposta termina antes de qualquer um deles; %1 é uma quebra de linha.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Parar (Esc)</translation>
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
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Busque uma configuração</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Seção</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>Nenhuma configuração se chama “⁨%1⁩”.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Configurações desta conversa</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt do sistema</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>O que o modelo deve saber ou como deve responder</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>É lido uma vez antes da primeira mensagem.</translation>
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
        <translation>Livre</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Tamanho da resposta</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>Máximo da resposta, em tokens.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Mais alta, mais surpreendente; mais baixa, mais precisa.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>Só as palavras mais prováveis até esta proporção.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Repetição</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Semente e textos de parada</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Formato de prompt</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Usar em novos chats</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>A temperatura é 0: todas as respostas serão iguais.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln resposta. As outras ficam como versões.</numerusform>
            <numerusform>%Ln respostas, escritas juntas. As outras ficam como versões.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Escolha a resposta para continuar. As outras ficam como versões.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln resposta de uma vez</numerusform>
            <numerusform>%Ln respostas de uma vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Várias respostas de uma vez</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Uma resposta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln resposta de uma vez</numerusform>
            <numerusform>%Ln respostas de uma vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Busque um atalho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nada encontrado para “%1”.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ocultar conversas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Buscar em todas as conversas</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Largura da lista de conversas</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Texto livre</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Excluído: “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>O que o modelo já leu</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>A memória dele tem sempre o mesmo tamanho, por mais longa que seja a conversa.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Começou a partir de</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Exportar arquivo de estado…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Importar arquivo de estado…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>Começar a partir de um estado ajustado…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Exportar o estado</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>Estados (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Importar um estado</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>Escolher um estado ajustado</translation>
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
            <numerusform>Lido até o %1, com %Ln marcador no caminho</numerusform>
            <numerusform>Lido até o %1, com %Ln marcadores no caminho</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Nada foi lido ainda</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>início</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Você já pode escrever</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Escrevendo em outra conversa…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Memória que o Mynah usa, do total deste computador</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Estado salvo</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporário: nada é salvo</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sai deste computador</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Máximo que os estados salvos podem ocupar</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Quando há mais, os mais antigos saem primeiro. Os mais recentes de cada conversa ficam por mais tempo.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>limite teto máximo orçamento</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Modelos preparados</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>Não há nenhum. Com eles, um modelo carrega mais rápido da próxima vez.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, para que os modelos carreguem mais rápido. Podem ser criados de novo.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>cache pesos limpar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Suas conversas ficam em um só arquivo</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>banco de dados pasta backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Cada conversa com todas as versões, em um arquivo que o Mynah e outros programas conseguem ler.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>salvar backup cópia de segurança JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Excluir tudo</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Todas as conversas, estados e marcadores, para sempre.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>apagar excluir remover redefinir</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas as conversas</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Conversas (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Raciocínio: %1. Clique com o botão direito ou pressione Alt+Seta para baixo para escolher quanto.</translation>
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
        <translation>Pensou por %1&#xa0;s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Ocultar o raciocínio</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Mostrar o raciocínio</translation>
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
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Versão %L1 de %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
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
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Enviar com</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>Nesse caso, ⁦Shift+Enter⁩ quebra a linha.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>Nesse caso, ⁦Enter⁩ quebra a linha.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>tecla return retorno</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Converse com modelos de linguagem RWKV neste computador.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>Arquivo de modelo a abrir.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>Arquivo de vocabulário World.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>Arquivo que guarda as conversas.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>A resposta começa.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>A resposta está completa.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>%L1% da conversa lidos.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
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
        <translation>De outras conversas e arquivos</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Conversa e raciocínio</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Segue instruções</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>mais de 100 idiomas</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Memória: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>com textos de até %Ln token</numerusform>
            <numerusform>com textos de até %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>desconhecida pelo Mynah</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>nenhuma foi publicada</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Recomendado para este computador</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Grande demais para este computador</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Cabe neste computador</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Cabe como %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>A lista é de %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 não é uma lista de modelos que o Mynah possa ler. A lista em uso permanece.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 é mais antiga que a lista em uso, que permanece.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 vale até o Mynah ser fechado: não foi possível guardá-la.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>Parar este download e remover os %1 que já chegaram?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>Baixá-lo (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>Vocabulário para modelos %1</translation>
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
        <translation>Não</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Quase nada</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Muito</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>aleatória</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporário</translation>
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
        <translation>A conversa é lida de novo</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>O que o modelo lembrava dela estava danificado no disco e foi removido. Nenhuma mensagem se perdeu.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>Não foi possível gravar o arquivo</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1%⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(fim do texto)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ tokens lidos</translation>
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
        <translation>o modelo terminou o texto aqui</translation>
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
        <translation>Lendo “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln conversa exportada para “%1”</numerusform>
            <numerusform>%Ln conversas exportadas para “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Exportado para “%1”</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>Não foi possível exportar</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>Não foi possível gravar nada em “%1”. O disco pode estar cheio, ou você não tem permissão para gravar na pasta. Escolha outro local.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>Não foi possível ler a conversa. Ela não mudou. Tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa importada</numerusform>
            <numerusform>%Ln conversas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>Não havia nenhuma conversa no arquivo.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>“%1” não foi importado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln arquivo não foi importado</numerusform>
            <numerusform>%Ln arquivos não foram importados</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>Não contém conversas que possam ser lidas aqui. É possível ler arquivos exportados pelo Mynah, pelo ChatGPT (conversations.json) e pelo RWKV-Runner.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>Não é possível abrir o arquivo. Talvez tenha sido movido ou excluído.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>O arquivo está danificado. Exporte ou copie o arquivo de novo.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>O arquivo é grande demais para a memória deste computador.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>Não foi possível salvar as conversas. O disco pode estar cheio.</translation>
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
            <numerusform>%Ln selecionada</numerusform>
            <numerusform>%Ln selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (cópia)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversa excluída</numerusform>
            <numerusform>%Ln conversas excluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Excluído: “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
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
        <translation>versão %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln camada</numerusform>
            <numerusform>%Ln camadas</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>largura %1</translation>
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
        <translation>lê bytes</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Cabe como %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Grande demais para este computador</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 na memória</translation>
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
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 continua carregado, e esta conversa não mudou.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 volta com sua próxima mensagem, e esta conversa não mudou.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 não cabe na memória</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>Com %1, ele precisa de %2, e há espaço para %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>Carregar como %1 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Feche outros programas ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>O processador continua</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 não tem memória suficiente para este modelo.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>Não foi possível usar %1 para este modelo.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 parou de responder. Nada foi perdido.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, porque este modelo não cabe em %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 de %Ln camada em %2, o resto no processador</numerusform>
            <numerusform>%1 de %Ln camadas em %2, o resto no processador</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 com %2</translation>
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
        <translation>%1, %2, %3 de memória</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Este computador: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Esta pasta não existe ou não pode ser lida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln modelo. A pasta tem coisas demais para verificar tudo.</numerusform>
            <numerusform>%Ln modelos. A pasta tem coisas demais para verificar tudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>A pasta do Mynah, ainda sem modelos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln modelo, com as subpastas</numerusform>
            <numerusform>%Ln modelos, com as subpastas</numerusform>
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
        <translation>Como no arquivo</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>a precisão em que os modelos são publicados</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>metade da memória do fp16, quase as mesmas respostas</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>um quarto da memória do fp16, respostas um pouco piores</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, sem conversão</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Processador: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Cerca de %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>dos %1 disponíveis; %2 ficam livres</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>não cabe: há espaço para %1. Com %2, cabe.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>não cabe: há espaço para %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>após %Ln minuto</numerusform>
            <numerusform>após %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>após %Ln hora</numerusform>
            <numerusform>após %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>Não há nenhum programa que mostre pastas. O arquivo está em %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>Não foi possível mover %1 para a lixeira. O disco pode não ter lixeira, ou o arquivo pode estar protegido.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>Mover %1 (%2) para a lixeira? Suas conversas são mantidas.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>Mover %1 para a lixeira? Suas conversas são mantidas.</translation>
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
        <translation>no total, %1 na placa de vídeo</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>não cabe: há espaço para %1. As camadas que cabem vão para a placa de vídeo; o resto, para o processador.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (cópia)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Novo chat</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>Nada encontrado para “⁨%1⁩”</translation>
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
            <numerusform>A busca cobriu o título e o texto de %Ln conversa.</numerusform>
            <numerusform>A busca cobriu os títulos e o texto de todas as %Ln conversas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>Não foi possível ler o arquivo de configurações, por isso valem as configurações padrão. O arquivo antigo foi guardado como ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>Não foi possível ler o arquivo de configurações ⁨%1⁩, por isso valem as configurações padrão.</translation>
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
        <translation>%1 · %2 · %3 de memória</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como no sistema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in hundredths: &quot;80 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>mynah::SeveralAnswersModel</name>
    <message>
        <source>Reached the longest length</source>
        <translation>Tamanho máximo atingido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ tokens</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>escrevendo · ⁦%L1⁩ tokens</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 está incompleto: falta o final.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 é de um tipo que não pode ser usado aqui.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 contém valores que não são números.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>Não há memória suficiente para ler %1.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 não é um estado salvo ou está danificado.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>Modelos RWKV 5.2, 6 e 7 podem começar a partir de um estado ajustado. ⁨%1⁩ não pode.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 não é um estado ajustado para ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Gravando o estado…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Não é possível ler o estado salvo.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Não foi possível gravar %1.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>O estado foi gravado em %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Lendo o estado…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Abra primeiro o modelo para o qual o estado foi ajustado.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>Não foi possível guardar o estado.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>“⁨%1⁩” agora está nos marcadores.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>“⁨%1⁩” agora está nos marcadores. Pode ser usado enquanto ⁨%2⁩ estiver aberto.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>Não é possível ler os estados salvos.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>Nada de um chat temporário é salvo, então não há estado para guardar.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Nenhum modelo está aberto.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Nada foi lido ainda. Você pode salvar um marcador depois da primeira resposta.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Uma resposta está sendo escrita. O estado é salvo quando ela termina.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>Nenhum estado desta conversa está salvo para ⁨%1⁩. Ele lê a conversa com sua próxima mensagem.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>As mensagens mais recentes são lidas com a próxima.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>há %Ln&#xa0;s</numerusform>
            <numerusform>há %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>há %Ln&#xa0;min</numerusform>
            <numerusform>há %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>Não foi possível salvar o marcador.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>Isso é possível quando a resposta está escrita e há um modelo aberto.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Este estado é de outro modelo ou de outra precisão dele.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Este estado é de ⁨%1⁩, como estava aberto na época. Abra esse modelo, na mesma precisão, para começar a partir dele.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>Não foi possível iniciar o chat.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>Não foi possível renomear o marcador.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>Não foi possível excluir o marcador.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>Uma conversa começou a partir deste marcador e precisa dele. Exclua essa conversa primeiro.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Lendo as conversas…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Interrompido. Nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Lendo a conversa %1 de %2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Gravando o arquivo…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln conversa foi gravada em ⁨%1⁩.</numerusform>
            <numerusform>%Ln conversas foram gravadas em ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>Ao lado dele, %Ln backup, %1.</numerusform>
            <numerusform>Ao lado dele, %Ln backups, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>Desse total, %1 são de marcadores, que são sempre mantidos.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Procurando estados desnecessários…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Interrompido. O que já foi removido não volta.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Removendo estados antigos: restam %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Reduzindo o arquivo. O que você enviar enquanto isso é salvo logo depois.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Limpeza concluída: o arquivo tinha %1 e agora tem %2. Nenhum texto foi excluído.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Removendo modelos preparados…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Pronto: %1 livres de novo. Os modelos serão preparados outra vez ao serem carregados.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Excluindo tudo…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Lendo %1 de %2 tokens</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>lê %1 tokens/s</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>continua na hora</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>lê %1 tokens</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>lê %1 tokens, %2</translation>
    </message>
</context>
</TS>
