<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>이 컴퓨터에서 RWKV 언어 모델과 대화하세요.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>버전 빌드 version build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>세부 정보…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Mynah와 이를 이루는 모든 구성 요소의 라이선스입니다.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>오픈 소스 저작권 라이선스 open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>이 빌드 정보</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구성 요소</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>답변 %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>이 답변으로 계속</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>쓰고 있는 글</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>북마크 이름</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>대화 시작</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>여기로 돌아가기</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>여기서 새 대화 시작</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>상태 파일 내보내기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>북마크 저장</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>북마크 이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>⁦%1⁩ 다운로드, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ 다운로드 일시 중지</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ 다운로드 계속</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ 다운로드 취소</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ 불러오기</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>⁦%1⁩ 다운로드</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>확인 없이 보관</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>그래도 다운로드</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>중지하고 삭제</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속 받기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>공개일</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>체크섬</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>카탈로그</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>공식 RWKV 모델, 요청할 때만 내려받습니다</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>모델 종류</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>이 컴퓨터에 맞는 것만</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>이 종류의 모델은 이 컴퓨터의 메모리에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>다운로드 위치</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>다운로드 위치 변경</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>모델 목록</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>더 새 목록 사용…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>더 새로운 모델 목록 사용</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>다운로드 위치 선택</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>모델 목록 선택</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>모델 목록 (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 보기</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>새 임시 대화</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>패널 숨기기</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>패널 보기</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>저장된 상태 정리</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>정리</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>저장된 상태가 있으면 대화를 바로 이어 갈 수 있습니다. 상태가 없으면 모델이 대화를 다시 읽은 뒤 답변합니다. 글은 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>한도를 넘은 것만</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>북마크와 각 대화의 최신 상태를 제외한 전부</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>작업이나 대화 찾기</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 대한 결과가 없습니다.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>새 임시 대화</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>비공개 시크릿 private incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>대화 이름 바꾸기</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>찾기 전문 기록 검색 find history</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>대화 고정 또는 고정 해제</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>대화 복제</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>여러 대화 선택</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>대화 삭제</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>답변 중지</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>다시 답변</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>답변하기 전에 생각하기</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>메시지 입력란으로 이동</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>전환 불러오기 로드 switch load</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>폴더 정밀도 장치 메모리 folders precision device memory</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>모든 작업</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>키 도움말 keys help</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>대화 목록 보기 또는 숨기기</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>사이드바 side bar</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>패널 보기 또는 숨기기</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>상태 북마크 기억 메모리 state bookmarks memory</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>대화로 이동</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>위로 스크롤</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>아래로 스크롤</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>밝은 모양</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>어두운 모양</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>시스템 설정에 맞춘 모양</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>확대 축소 크기 zoom size</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>옵션 환경설정 options preferences</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>창 언어</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>동작 줄이기</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>애니메이션 움직임 animation</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>시작할 때 열 내용</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>시작 실행 launch</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>보내기에 쓸 키</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>엔터 enter return</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>저장된 상태와 정리</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>디스크 공간 용량 disk space</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>저장된 상태의 한도</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>준비된 모델</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>캐시 cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>대화 저장 위치</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>데이터베이스 파일 database file</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>모든 대화 내보내기</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>백업 back-up backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>지우기 삭제 erase</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>네트워크 로그 기록 network log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>프로세서와 스레드</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>코어 장치 cores device</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Mynah 정보와 라이선스</translation>
    </message>
    <message>
        <source>version</source>
        <translation>버전 version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>이 대화에서 찾기</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>검색 찾기 글 결과 search text</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>대화 내보내기…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>저장 내보내기 텍스트 save markdown text pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>대화 가져오기…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>불러오기 가져오기 load json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>한 번에 여러 답변 쓰기</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>버전 비교 versions compare</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>이어쓰기</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>이어쓰기 글 프롬프트 이야기 continue text prompt story</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>이어쓰기 페이지의 글 계속 쓰기</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>다음 또는 이전 단어의 확률 보기</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>글의 첫머리를 쓰세요. 멈춘 곳에서 모델이 이어 씁니다.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 보기</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>이어쓰기</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>글 되살리기</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>모두 복사</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>텍스트 파일로 저장…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>글 지우기</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>한 번에 쓰는 최대 토큰 수</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>높을수록 자유로우며, 0이면 항상 가장 확률 높은 토큰을 고릅니다</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>확률을 합쳐 이 비율이 되는 상위 토큰 중에서만 고릅니다</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>확률에 따라 음영 표시</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>이어쓰기</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>글 읽는 중</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>이어 쓴 글 취소</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>토큰 %L2개 중 %L1개 읽는 중</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>글 저장</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>텍스트 파일 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>메시지 입력…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>대화를 저장할 폴더 선택</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>대화 가져오기</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>대화 (*.json *.md *.txt)</translation>
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
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>“⁨%1⁩” 추가 메뉴</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>대화가 여기에 표시됩니다. 대화는 이 컴퓨터에만 보관됩니다.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>프로세서 CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>그래픽 카드 비디오 GPU video</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>그래픽 카드</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>내장 그래픽</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>가상 그래픽</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>소프트웨어 그래픽, 느림: 선택한 경우에만 사용합니다</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>사용하지 않음: 드라이버 %1에서 시험할 때 잘못 계산했습니다.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>사용하지 않음: 드라이버 %1에서 %2 시험을 잘못 계산했습니다.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>사용하지 않음: 드라이버 %1이(가) 시험 중에 비정상 종료되거나 멈췄습니다.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>사용하지 않음: 시험하려고 열 수 없었습니다.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>장치를 찾는 중에 그래픽 드라이버가 비정상 종료되었습니다. 프로세서만 사용합니다.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>장치를 찾는 중에 그래픽 드라이버가 응답하지 않았습니다. 프로세서만 사용합니다.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>이 컴퓨터의 장치 목록을 가져오지 못했습니다. 프로세서만 사용합니다.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 시험 중…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>그래픽 카드를 찾는 중…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>프로세서 스레드 수</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>줄이면 다른 프로그램이 프로세서를 더 쓸 수 있습니다. 모델을 불러올 때 적용됩니다.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>코어 속도 스레드 cores speed CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>코어 수만큼</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>불러온 모델은 아직 이전 스레드 수를 사용합니다</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>다시 불러오는 데 잠시 걸립니다. 대화는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>지금 다시 불러오기</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>그래픽 카드</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>그래픽 카드 비디오 GPU video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>그래픽 시험</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>각 장치는 한 번 시험하고, 드라이버가 바뀌면 다시 시험합니다. 잘못 계산하는 장치는 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>다시 시험</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/초</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>디스크 공간이 부족합니다. %1이(가) 필요하지만 %2만 비어 있습니다. 공간이 생기면 저절로 계속됩니다.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>이 디스크는 이만큼 큰 파일을 저장할 수 없습니다. 다른 다운로드 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>%1에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>%1(이)라는 파일이 이미 있습니다. 옮기거나 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>체크섬이 일치하지 않습니다. 파일이 공개된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1을(를) 찾을 수 없습니다. 이 컴퓨터가 온라인 상태인가요?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1의 전송이 멈췄습니다.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1와(과)의 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>이 컴퓨터의 네트워크 설정에 있는 프록시 서버가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>프록시 서버가 이름과 암호를 요구합니다. 이 컴퓨터의 네트워크 설정에 입력하세요.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1의 신원을 확인할 수 없어 아무것도 받지 않았습니다. 이 컴퓨터의 시계가 틀렸거나 중간에서 누군가 엿보고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1이(가) 안전하지 않은 주소로 연결합니다.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1에 이 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1은(는) 이 파일을 모두에게 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1이(가) 너무 바쁩니다.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1이(가) 파일을 올바르게 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>%1에 있는 파일의 크기가 공개된 것과 다릅니다.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>다른 다운로드가 끝나면 시작합니다</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>받은 부분 확인 중</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1에 연결 중</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 %2 후에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>%1에서 일시 중지 · 멈춘 곳에서 계속합니다</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>다운로드 완료, 체크섬이 맞습니다</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>다운로드 완료, 공개된 체크섬과 비교하지는 않았습니다</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>모델을 놓으면 열리고, 내보낸 대화를 놓으면 가져옵니다</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>무슨 이야기를 할까요?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>모델을 열어 시작하세요</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>어떤 언어든 좋습니다. 모든 내용은 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah는 이 컴퓨터에 있는 파일로 RWKV 모델을 실행합니다. 파일을 여기에 끌어다 놓아도 됩니다.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>모델 파일 열기…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>임시 대화: 아무것도 저장하지 않습니다</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>대화 %Ln개와 그 모든 버전</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>저장된 모든 상태, 북마크, 페르소나, 초안</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>대화 파일의 백업과 손상되어 보관된 대화 파일</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>그 파일에 프로그램이 기억해 둔 내용</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>모두 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>다음 내용이 영구히 삭제되며, 파일에서 다시 읽을 수 없습니다:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>모델 파일, 내보낸 파일, 창 설정은 남습니다.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>예, 모두 삭제합니다</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>어휘 파일 선택…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>파일 찾기…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>다른 모델…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>그래도 불러오기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>파일을 열 수 없습니다</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>이 파일은 모델이 아닙니다</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>이 파일은 완전하지 않습니다</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>이 모델 파일은 손상되었습니다</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>이 종류의 모델은 아직 사용할 수 없습니다</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>어휘가 없거나 맞지 않습니다</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>저장된 상태가 이 모델에 맞지 않습니다</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>장치가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>대화를 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>대화가 다른 프로그램에서 열려 있습니다</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>대화 파일이 손상되었습니다</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>모델의 계산 결과가 숫자가 아닙니다</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>모델을 열 수 없습니다</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>답변을 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>옮겨졌거나 삭제되었을 수 있습니다. 지금 있는 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>디스크에서 오류가 발생했습니다. 디스크를 확인하거나 파일을 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>RWKV 모델 파일을 선택하세요. 예를 들어 .pth, .safetensors, .gguf로 끝나는 파일입니다.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>끝부분이 빠져 있습니다. 다시 다운로드하거나 복사하세요.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>파일 안의 정보가 서로 맞지 않습니다. 다시 다운로드하거나 복사하세요.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>파일은 온전하지만 이 프로그램에서 실행할 수 없는 종류입니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>이 모델에는 학습할 때 쓴 어휘가 담긴 별도의 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>대화는 그대로입니다. 다시 시도하면 모델이 대화를 처음부터 읽습니다.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>지금까지의 답변은 저장되어 있습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>대화 파일을 열 수 없습니다. 파일은 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>디스크가 가득 찼을 수 있습니다. 화면에 보이는 내용은 창을 닫을 때까지 유지됩니다.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Mynah를 다시 시작하세요. 읽을 수 있는 내용을 저장하고 손상된 파일도 보관합니다.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>파일이 손상되었거나 정밀도가 맞지 않을 수 있습니다. 다시 시도하거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>대화는 그대로입니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>대화를 복구했습니다</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>대화를 보관하는 파일이 디스크에서 손상되었습니다. 메시지는 모두 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>대화를 보관하는 파일이 디스크에서 손상되었습니다. 읽을 수 있는 내용은 그대로 있으며, 읽지 못한 내용은 세부 정보에 나와 있습니다.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>손상된 파일은 보관했습니다: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>대화를 열 수 없습니다</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>다른 프로그램을 닫은 다음 다시 시도하세요.</translation>
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
        <translation>일반 텍스트 (*.txt)</translation>
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
        <translation>일반 텍스트</translation>
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
        <translation>읽고 편집하기에 좋습니다. 제목, 코드, 수식이 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>주고받은 말만 차례대로 담습니다.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>인쇄하고 공유하기에 좋습니다.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>모든 답변의 모든 버전을 담습니다. Mynah로 다시 가져올 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>대화 %Ln개 내보내기</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>위치 선택…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>매개변수 %1M</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>매개변수 %1B</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>이 대화에서 찾기</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>결과 없음</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>펼쳐짐</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>접힘. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>이 폴더에 새로 넣은 파일은 자동으로 나타납니다. 폴더의 내용은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>⁦%1⁩ 폴더에서 찾지 않기</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>여기서 찾지 않기</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>모델이 있는 폴더 선택</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>모델 학습에 쓰인 역할입니다. 대화는 원래 형식을 유지하며, 다른 형식으로 바꾸면 처음부터 다시 읽습니다.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>모델이 답변하기 전에 생각하는 정도입니다.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>생각 기억하기</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>이후 답변이 주고받은 말뿐 아니라 생각한 내용도 기억합니다.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>긴 답변</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>빈 줄 뒤에도 계속 씁니다. 목록과 코드에 좋지만, 일부 모델은 언제 멈춰야 할지 모를 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>빈 줄 유지</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>메시지를 있는 그대로 읽습니다. 빈 줄이 차례의 끝으로 보일 수 있습니다.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>시작 토큰</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>대화를 토큰 0으로 시작합니다. 대부분의 모델에 필요합니다.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>창이 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>테마 어두운 밝은 다크 라이트 색상 theme dark light</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>메시지와 창 전체에 적용됩니다.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>확대 글꼴 크게 작게 zoom font</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>동작 줄이기</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>패널과 메시지가 움직임 없이 나타납니다. 시스템 설정에 따른 것입니다.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>패널과 메시지가 움직임 없이 나타납니다.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>애니메이션 움직임 animation</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>시작할 때</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>마지막 대화를 그 모델로 엽니다.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>마지막 모델로 빈 대화를 엽니다.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>하던 대화 계속</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>새 대화 시작</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>이 대화에서는 ⁦%1⁩ 모델을 사용했습니다.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>전환</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>최신 메시지로 이동</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>이 링크를 열까요?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>그때까지 ⁦%1⁩ 사용 가능</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>다음은 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>⁦%1⁩ 불러오는 중</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>이 답변을 다 쓰면 불러옵니다.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>모델 불러오는 중</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>중지하고 전환</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>파일 확인 완료</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>파일 확인 중</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>가중치 준비 완료</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>가중치 준비 중</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>가중치 확인 중</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>답변 준비 완료</translation>
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
        <translation>다시 답변</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>다른 답변 여러 개</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>여기서 분기</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>이후 내용 잊기</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>수정한 메시지</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>완료되지 않음</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>최대 길이에 도달함</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>내 메시지</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>답변, 쓰는 중</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>이후 내용 보기</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>내려 둠</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ 불러오기</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>세부 정보 닫기</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>⁦%1⁩ 추가 메뉴</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>이 답변을 다 쓰면 불러옵니다.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>파일 확인 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>휴지통으로 이동</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>모델 불러오는 중</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>잠시 내림</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>메모리를 확보하려고 잠시 내렸습니다. 다음 메시지를 보내면 돌아옵니다.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>모델: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>정밀도</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>모델 파일 열기</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>모델 (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>모델 파일이 지금 어디에 있나요?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>모델의 어휘 파일 선택</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>어휘 파일 (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>올릴 레이어</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>그래픽 카드에 올릴 레이어</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>들어가는 만큼의 레이어</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>세부 정보 닫기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>목록에서 제거</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>휴지통으로 이동…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>잠시 내리기</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>“%1” 포함 모델</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>최근 모델</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>아직 모델이 없습니다</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>모델…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>아직 모델이 없습니다</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>RWKV 모델 파일을 열거나, 이 창에 끌어다 놓거나, ⁦%1⁩ 폴더에 넣으세요. 파일 이름은 .pth, .safetensors, .st, .gguf, .bin으로 끝납니다.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>RWKV 모델 파일을 열거나 이 창에 끌어다 놓으세요. 파일 이름은 .pth, .safetensors, .st, .gguf, .bin으로 끝납니다.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>폴더 추가…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>모델 찾는 중…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>모델을 쓰지 않을 때</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>잠시 내려 메모리 확보</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>다음 메시지를 보내면 자동으로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>쓰지 않는 모델 내리기</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>종류를 골라 새 대화…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>페르소나…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>새 임시 대화</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 보기</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>“⁨%1⁩” 초기화</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>페르소나로 저장…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>변경 사항 저장</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>이 페르소나로 새 대화</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>페르소나 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” 삭제됨</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>아무것도 이 컴퓨터 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>직접 시작한 다운로드는 예외입니다. 계정이 없고, 통계를 내지 않으며, 업데이트도 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>네트워크 인터넷 연결 원격 분석 network internet telemetry</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>프로그램이 자신의 작동과 오류를 남긴 기록입니다. 사용자나 모델이 쓴 글은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>보고 로그 파일 report file</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>임시 대화</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>어디에도 기록되지 않으며, 떠나면 사라집니다.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>비공개 시크릿 private incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>새 임시 대화</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>아직 기록된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩, 대화를 따라잡는 중</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>대화를 읽는 중</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>⁦%1⁩ 모델로 돌아가기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>새 제목</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>존재 페널티</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>이미 쓴 단어가 덜 나오게 합니다.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>빈도 페널티</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>같은 효과가 쓸 때마다 더 커집니다.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>페널티 반감기</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>토큰이 이만큼 지나면 페널티가 절반이 됩니다.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>무한</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>확률이 가장 높은 단어 중 이만큼에서만 고릅니다.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>패널 닫기</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>저장된 상태</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>대화를 바로 이어 갈 수 있게 해 줍니다. 정리해도 글은 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>정리 스냅샷 디스크 clean up snapshots disk</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>저장된 상태: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>정리…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
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
        <translation>더 오래된 메시지도 찾았습니다. 단어를 더 입력하면 결과가 줄어듭니다.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>검색 지우기</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>시드 고정</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>같은 질문에 같은 답변을 합니다.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>중지 텍스트</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>한 줄에 하나씩 쓰세요. 이 중 하나가 나오기 전에 답변이 끝나며, %1은 줄 바꿈입니다.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>중지 (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>보내기 (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>“⁨%1⁩” 설정을 찾을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>이 대화의 설정</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>페르소나</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>모델이 알아야 할 내용이나 답변하는 방식</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>첫 메시지 전에 한 번 읽습니다.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>스타일</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>정확</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>자유</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>답변 길이</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>답변의 최대 길이이며, 단위는 토큰입니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>높을수록 뜻밖의 답이, 낮을수록 정확한 답이 나옵니다.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>확률의 합이 이 비율이 될 때까지 상위 단어만 고릅니다.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>시드와 중지 텍스트</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>프롬프트 형식</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>새 대화에 사용</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>온도가 0이므로 모든 답변이 똑같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>답변 %Ln개를 함께 씁니다. 나머지는 버전으로 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>계속할 답변을 선택하세요. 나머지는 버전으로 남습니다.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>한 번에 답변 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>한 번에 여러 답변</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>답변 하나</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>한 번에 답변 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>단축키 찾기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1”에 대한 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>대화 목록 숨기기</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>모든 대화 검색</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>대화 목록 너비</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>이어쓰기</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” 삭제됨</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>모델이 읽은 내용</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>아무리 오래 대화해도 기억의 크기는 그대로입니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장 시각</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>시작 지점</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>상태 파일 내보내기…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>상태 파일 가져오기…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>튜닝된 상태에서 시작…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>상태 내보내기</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>상태 (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>상태 가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>튜닝된 상태 선택</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>튜닝된 상태 (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>%1까지 읽음, 중간에 북마크 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>아직 읽은 내용이 없습니다</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>지금 바로 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>답변하는 중…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>다른 대화에서 답변하는 중…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태 표시줄</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Mynah가 쓰는 메모리와 이 컴퓨터의 전체 메모리</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>상태 저장됨</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>임시 대화: 아무것도 저장하지 않습니다</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>아무것도 이 컴퓨터 밖으로 나가지 않습니다</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>저장된 상태의 최대 용량</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>넘으면 오래된 것부터 삭제됩니다. 각 대화의 최신 상태가 가장 오래 남습니다.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>한도 제한 용량 limit</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>준비된 모델</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>지금은 없습니다. 있으면 다음에 모델을 더 빨리 불러옵니다.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1. 모델을 더 빨리 불러오게 해 줍니다. 다시 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>캐시 가중치 지우기 cache weights clear</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>대화는 파일 하나에 들어 있습니다</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>데이터베이스 폴더 백업 database folder backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>파일 관리자에서 보기</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>모두 내보내기</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>모든 대화와 그 모든 버전을 Mynah와 다른 프로그램이 읽을 수 있는 파일 하나에 담습니다.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>저장 백업 save backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>모든 대화, 상태, 북마크를 영구히 삭제합니다.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>지우기 삭제 초기화 erase remove reset</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>모든 대화 내보내기</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>대화 (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>생각하기</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>생각: %1. 정도를 고르려면 마우스 오른쪽 버튼을 누르거나 Alt+Down을 누르세요.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>생각하는 중…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>%1초 동안 생각함</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>생각 숨기기</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>생각 보기</translation>
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
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>버전 %L1/%L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>보내기 키</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>줄 바꿈은 ⁦Shift+Enter⁩ 키로 합니다.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>줄 바꿈은 ⁦Enter⁩ 키로 합니다.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>키 엔터 key return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>이 컴퓨터에서 RWKV 언어 모델과 대화하세요.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>열 모델 파일.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>World 어휘 파일.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>대화를 보관하는 파일.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>답변이 시작됩니다.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>답변이 끝났습니다.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>대화를 %L1% 읽었습니다.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · 튜닝된 상태</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · 토큰 %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>다른 대화와 파일의 북마크</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>대화와 사고</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>대화</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>지시 따르기</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>100개가 넘는 언어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%2일 때 %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>메모리: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>최대 %Ln토큰 길이의 글로</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah가 알지 못함</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>공개된 것이 없음</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>이 컴퓨터에 추천</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>이 컴퓨터에는 너무 큼</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>이 컴퓨터에 맞음</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 정밀도로 가능</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>목록 날짜: %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1은(는) Mynah가 읽을 수 있는 모델 목록이 아닙니다. 지금 목록을 그대로 씁니다.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1은(는) 지금 목록보다 오래되어 지금 목록을 그대로 씁니다.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1은(는) Mynah를 닫을 때까지만 쓰입니다. 보관하지 못했습니다.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>이 다운로드를 중지하고 받은 %1을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>다운로드 (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>%1 모델용 어휘</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>자동: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>끔</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>아주 조금</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>많이</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>무작위</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>임시 대화</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ 토큰/초</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ 토큰/초</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>대화를 다시 읽습니다</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>모델의 기억이 디스크에서 손상되어 제거했습니다. 메시지는 모두 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>파일을 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>다른 폴더나 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(글의 끝)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>토큰 ⁦%L1⁩개 읽음</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>토큰 ⁦%L1⁩개 씀</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ 토큰/초</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>모델이 여기서 글을 끝냈습니다</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>내보내는 중… %1/%2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>내보내는 중…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>가져오는 중… %1/%2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>대화 %Ln개를 “%1” 위치로 내보냈습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>“%1” 위치로 내보냈습니다</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>내보내지 못했습니다</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>“%1” 위치에 쓰지 못했습니다. 디스크가 가득 찼거나 폴더에 쓰기 권한이 없을 수 있습니다. 다른 위치를 선택하세요.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>대화를 읽지 못했습니다. 대화는 그대로입니다. 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>대화 %Ln개를 가져왔습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>파일에 대화가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>“%1” 파일을 가져오지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>파일 %Ln개를 가져오지 못했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>읽을 수 있는 대화가 없습니다. Mynah, ChatGPT(conversations.json), RWKV-Runner에서 내보낸 파일을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>파일을 열 수 없습니다. 옮겨졌거나 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>파일이 손상되었습니다. 다시 내보내거나 복사하세요.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>파일이 너무 커서 이 컴퓨터의 메모리에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>대화를 저장하지 못했습니다. 디스크가 가득 찼을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (사본)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>대화 %Ln개 삭제됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” 삭제됨</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>더 이전</translation>
    </message>
    <message>
        <source>now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1분 전</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1시간 전</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1일 전</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>토큰 ⁦%L1⁩개</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ 토큰/초</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>버전 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>레이어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>너비 %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>World 토크나이저</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>20B 토크나이저</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>바이트 단위로 읽음</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 정밀도로 가능</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>이 컴퓨터에는 너무 큼</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>잠시 내림</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>메모리 %1 사용</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 모델을 계속 사용할 수 있으며, 이 대화는 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>다음 메시지를 보내면 %1 모델이 돌아옵니다. 이 대화는 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 모델이 메모리에 들어가지 않습니다</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>%1 정밀도에서는 %2가 필요하지만, 남은 공간은 %3입니다.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>%1 정밀도로 불러오기 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>다른 프로그램을 닫거나 더 작은 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>프로세서가 이어서 합니다</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1의 메모리가 이 모델에 부족합니다.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>이 모델에 %1을(를) 사용할 수 없었습니다.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1이(가) 응답을 멈췄습니다. 잃은 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, %2에 이 모델이 들어갈 자리가 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>레이어 %Ln개 중 %1개는 %2, 나머지는 프로세서</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1, 메모리 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>코어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, 메모리 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>이 컴퓨터: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>폴더가 없거나 읽을 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>모델 %Ln개. 내용이 너무 많아 모두 살펴볼 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Mynah 폴더, 아직 모델 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>모델 %Ln개, 하위 폴더 포함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>모델 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>파일 그대로</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>모델이 공개될 때의 정밀도</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>fp16 메모리의 절반, 답변은 거의 같음</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>fp16 메모리의 4분의 1, 답변이 조금 나빠짐</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, 변환하지 않음</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>자동: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>프로세서: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>사용 가능 %1, 남는 공간 %2</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>들어가지 않습니다. 쓸 수 있는 공간은 %1입니다. %2 정밀도로는 들어갑니다.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>들어가지 않습니다. 쓸 수 있는 공간은 %1입니다.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>안 함</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln시간 후</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>폴더를 보여 줄 프로그램이 없습니다. 파일은 %1에 있습니다.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>%1 파일을 휴지통으로 옮기지 못했습니다. 디스크에 휴지통이 없거나 파일이 보호되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>%1 파일(%2)을 휴지통으로 옮길까요? 대화는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>%1 파일을 휴지통으로 옮길까요? 대화는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>전체, 그중 %1은(는) 그래픽 카드에</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>들어가지 않음: %1만큼의 자리가 있습니다. 들어가는 레이어는 그래픽 카드로, 나머지는 프로세서로 갑니다.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (사본)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>“⁨%1⁩”에 대한 결과가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>결과 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>대화 %Ln개의 제목과 본문을 모두 검색했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>설정 파일을 읽을 수 없어 설정이 처음 상태로 돌아갔습니다. 이전 파일은 ⁨%1⁩ 이름으로 보관했습니다.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>설정 파일(⁨%1⁩)을 읽을 수 없어 설정이 처음 상태로 돌아갔습니다.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>코어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · 메모리 %3</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 따르기</translation>
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
        <translation>최대 길이에 도달함</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>토큰 ⁦%L1⁩개</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>쓰는 중 · 토큰 ⁦%L1⁩개</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 파일이 완전하지 않습니다. 끝부분이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 파일은 여기서 사용할 수 없는 종류입니다.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 파일에 숫자가 아닌 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>메모리가 부족해 %1 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 파일은 저장된 상태가 아니거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>튜닝된 상태에서 시작할 수 있는 모델은 RWKV 5.2, 6, 7입니다. ⁨%1⁩ 모델은 할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 파일은 ⁨%2⁩ 모델용으로 튜닝된 상태가 아닙니다.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>상태를 쓰는 중…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>저장된 상태를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>상태를 %1 파일에 썼습니다.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>상태를 읽는 중…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>먼저 이 상태를 튜닝한 모델을 여세요.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>상태를 보관하지 못했습니다.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>“⁨%1⁩” 항목을 북마크에 추가했습니다.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>“⁨%1⁩” 항목을 북마크에 추가했습니다. ⁨%2⁩ 모델이 열려 있을 때 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>저장된 상태를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>임시 대화는 아무것도 저장하지 않으므로 보관할 상태가 없습니다.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>열린 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>아직 읽은 내용이 없습니다. 첫 답변 뒤에 북마크를 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>답변을 쓰고 있습니다. 다 쓰면 상태가 저장됩니다.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>⁨%1⁩ 모델용으로 저장된 이 대화의 상태가 없습니다. 다음 메시지를 보내면 모델이 대화를 읽습니다.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>최신 메시지는 다음 메시지와 함께 읽습니다.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>토큰 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln초 전</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln분 전</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>북마크를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>답변이 끝나고 모델이 열려 있을 때 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>이 상태는 다른 모델의 것이거나, 같은 모델이라도 정밀도가 다릅니다.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>이 상태는 당시에 열린 ⁨%1⁩ 모델의 것입니다. 여기서 시작하려면 그 모델을 같은 정밀도로 여세요.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>대화를 시작하지 못했습니다.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>북마크 이름을 바꾸지 못했습니다.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>북마크를 삭제하지 못했습니다.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>이 북마크에서 시작한 대화가 있어 북마크가 필요합니다. 먼저 그 대화를 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>대화를 읽는 중…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>중지했습니다. 파일을 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>대화 읽는 중: %1/%2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>파일을 쓰는 중…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>파일을 쓰지 못했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>대화 %Ln개를 ⁨%1⁩ 파일에 썼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>함께 있는 백업 %Ln개, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>그중 %1 분량은 항상 보관되는 북마크입니다.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>필요 없는 상태를 찾는 중…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>중지했습니다. 지금까지 지운 것은 되돌리지 않습니다.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>오래된 상태를 지우는 중: %1 남음.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>파일을 줄이는 중입니다. 그동안 보낸 내용은 바로 뒤에 저장됩니다.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>정리했습니다. 파일 크기가 %1에서 %2로 줄었습니다. 삭제된 글은 없습니다.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>준비된 모델을 지우는 중…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>지웠습니다. %1 공간이 다시 생겼습니다. 모델은 불러올 때 다시 준비됩니다.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>모두 삭제하는 중…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>토큰 %2개 중 %1개 읽는 중</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 남음</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>초당 토큰 %1개 읽는 중</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>바로 이어서 대화</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>토큰 %1개 읽기</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>토큰 %1개 읽기, %2</translation>
    </message>
</context>
</TS>
