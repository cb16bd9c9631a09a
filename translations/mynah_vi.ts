<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Trò chuyện với mô hình ngôn ngữ RWKV trên máy tính này.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>phiên bản bản dựng version build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Chi tiết…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Giấy phép của Mynah và mọi thành phần tạo nên nó.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>mã nguồn mở bản quyền giấy phép open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>Về bản dựng này</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Thành phần</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>Câu trả lời %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Tiếp tục với câu này</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Văn bản đang viết</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Tên dấu trang</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tùy chọn khác</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Quay lại chỗ này</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Bắt đầu trò chuyện từ đây</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Xuất tệp trạng thái…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Lưu dấu trang</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Tên dấu trang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>Tải xuống</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>Tải xuống ⁦%1⁩, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>Tạm dừng tải ⁦%1⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>Tiếp tục tải ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>Hủy tải ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Tải</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Tải ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>Đang tải ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Tải lại</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Giữ lại, không kiểm tra</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Vẫn tải xuống</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Dừng và xóa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tải tiếp</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Mã kiểm tra</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>mô hình RWKV chính thức, chỉ tải khi bạn yêu cầu</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Loại mô hình</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Chỉ những gì vừa với máy này</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Không mô hình nào thuộc loại này vừa với bộ nhớ của máy này.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Nơi lưu tệp tải xuống</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>Đổi nơi lưu tệp tải xuống</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Danh sách mô hình</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>Dùng bản mới hơn…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Dùng danh sách mô hình mới hơn</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>Chọn nơi lưu tệp tải xuống</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Chọn danh sách mô hình</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>Danh sách mô hình (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>Hiện các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Trò chuyện tạm thời mới</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Mở tệp mô hình…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Ẩn bảng bên</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Hiện bảng bên</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Dọn dẹp trạng thái đã lưu</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Dọn dẹp</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Trạng thái đã lưu giúp cuộc trò chuyện tiếp tục ngay. Nếu không còn trạng thái, mô hình đọc lại cuộc trò chuyện trước khi trả lời. Không có văn bản nào bị xóa.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Chỉ phần vượt giới hạn</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Tất cả, trừ dấu trang và trạng thái mới nhất của mỗi cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Tìm thao tác hoặc cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Không tìm thấy gì cho “%1”.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chọn</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>mở</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Soạn thảo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Trò chuyện tạm thời mới</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>riêng tư ẩn danh private incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Đổi tên cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Tìm trong các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>tìm toàn văn lịch sử find history</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Ghim hoặc bỏ ghim cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Nhân đôi cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Chọn nhiều cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Xóa cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Dừng trả lời</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Trả lời lại</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Suy nghĩ trước khi trả lời</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Đến ô nhập tin nhắn</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Xuống dòng</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Chọn mô hình</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>chuyển đổi tải switch load</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>thư mục độ chính xác thiết bị bộ nhớ folders precision device memory</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Mở tệp mô hình…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Mọi thao tác</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>phím trợ giúp keys help</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Hiện hoặc ẩn các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>thanh bên side bar</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Hiện hoặc ẩn bảng bên</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>trạng thái dấu trang bộ nhớ state bookmarks memory</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Đến cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Giao diện sáng</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Giao diện tối</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Giao diện theo hệ thống</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>thu phóng cỡ zoom size</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Cỡ chữ bình thường</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>tùy chọn options preferences</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Giảm chuyển động</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>hiệu ứng hoạt ảnh animation</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>Nội dung mở khi khởi động</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>khởi động launch</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Phím gửi tin nhắn</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>enter return xuống dòng</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>Trạng thái đã lưu và dọn dẹp</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>dung lượng ổ đĩa disk space</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Giới hạn của trạng thái đã lưu</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Mô hình đã chuẩn bị</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>bộ nhớ đệm cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Nơi lưu các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>cơ sở dữ liệu tệp database file</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Xuất mọi cuộc trò chuyện</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>sao lưu back-up backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>xóa sạch erase</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>mạng nhật ký network log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>Bộ xử lý và luồng</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>lõi nhân thiết bị cores device</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Giới thiệu về Mynah và giấy phép</translation>
    </message>
    <message>
        <source>version</source>
        <translation>phiên bản version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Tìm trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>tìm kiếm văn bản kết quả search text hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Xuất cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>lưu xuất văn bản save markdown text pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Nhập cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>tải nhập load json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Viết nhiều câu trả lời cùng lúc</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>phiên bản so sánh versions compare</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>viết tiếp văn bản lời nhắc truyện continue text prompt story</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Viết tiếp văn bản ở trang Viết tiếp</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Hiện xác suất của từ tiếp theo hoặc từ trước đó</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>Hãy viết phần mở đầu. Mô hình viết tiếp từ chỗ bạn dừng.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Hiện các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Khôi phục văn bản</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Sao chép tất cả</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Lưu thành tệp văn bản…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Xóa văn bản</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>Số token tối đa viết mỗi lần</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Càng cao càng tự do; 0 luôn lấy token có xác suất cao nhất</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>Chỉ chọn trong các token có xác suất cao nhất với tổng đạt tỷ lệ này</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Tô màu theo xác suất</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Viết tiếp</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Đang đọc văn bản</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Mở tệp mô hình…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Hoàn tác phần viết tiếp</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>Đang đọc %L1/%L2 token</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Lưu văn bản</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tệp văn bản (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Viết tin nhắn…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Xuất cuộc trò chuyện</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Chọn thư mục cho các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Nhập cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Cuộc trò chuyện (*.json *.md *.txt)</translation>
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
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>Tùy chọn khác cho “⁨%1⁩”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tùy chọn khác</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Các cuộc trò chuyện của bạn sẽ hiện ở đây. Chúng chỉ được lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Các cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Bỏ ghim</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Ghim</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân đôi</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>bộ xử lý CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU đồ họa card màn hình video</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>Tự động</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>Card đồ họa</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Đồ họa tích hợp</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Đồ họa ảo</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Đồ họa bằng phần mềm, chậm: chỉ dùng khi được chọn</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Không dùng: với trình điều khiển %1, nó tính sai khi kiểm tra.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>Không dùng: với trình điều khiển %1, nó tính sai khi kiểm tra %2.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Không dùng: trình điều khiển %1 bị sập hoặc treo khi kiểm tra.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>Không dùng: không mở được để kiểm tra.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Trình điều khiển đồ họa gặp sự cố khi tìm thiết bị. Chỉ dùng bộ xử lý.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Trình điều khiển đồ họa không phản hồi khi tìm thiết bị. Chỉ dùng bộ xử lý.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>Không liệt kê được thiết bị của máy tính này. Chỉ dùng bộ xử lý.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Đang kiểm tra %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Đang tìm card đồ họa…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>Số luồng của bộ xử lý</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Ít luồng hơn thì chương trình khác dùng được bộ xử lý nhiều hơn. Áp dụng khi tải mô hình.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>lõi nhân tốc độ luồng cores speed CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Bằng số lõi</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>Mô hình đã tải vẫn dùng số luồng trước đó</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Việc tải lại mất một lúc. Cuộc trò chuyện vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Tải lại ngay</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Card đồ họa</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU đồ họa card màn hình video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Tìm lại</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Kiểm tra đồ họa</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Mỗi thiết bị được kiểm tra một lần, và kiểm tra lại khi trình điều khiển thay đổi. Thiết bị tính sai sẽ không được dùng.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Kiểm tra lại</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/giây</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>Ổ đĩa quá đầy: cần %1 mà chỉ còn trống %2. Việc tải sẽ tự tiếp tục khi có chỗ.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Ổ đĩa này không nhận tệp lớn như vậy. Hãy chọn thư mục tải xuống khác.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>Không thể ghi vào %1.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>Đã có tệp tên %1. Hãy di chuyển hoặc đổi tên tệp đó.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>Mã kiểm tra không khớp: tệp khác với bản đã phát hành.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>Không tìm thấy %1. Máy này có kết nối mạng không?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Không thể kết nối tới %1.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 đã ngừng gửi dữ liệu.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Kết nối tới %1 bị ngắt.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>Máy chủ proxy trong cài đặt mạng của máy này không trả lời.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>Máy chủ proxy yêu cầu tên và mật khẩu. Hãy nhập chúng trong cài đặt mạng của máy này.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 không chứng minh được danh tính nên chưa tải gì cả. Có thể đồng hồ máy này sai, hoặc có ai đó trên đường truyền đang đọc lén.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 dẫn tới một địa chỉ không an toàn.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 không còn tệp này nữa.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 không cho mọi người tải tệp này.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 đang quá tải.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 không gửi tệp đúng cách.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>Tệp tại %1 có kích thước khác với bản đã phát hành.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Bắt đầu khi một lượt tải khác xong</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Đang kiểm tra phần đã tải</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Đang kết nối tới %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 Sẽ thử lại sau %2.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>Tạm dừng ở %1 · sẽ tiếp tục từ đó</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>Đã tải xong, mã kiểm tra đúng</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>Đã tải xong, nhưng chưa đối chiếu với mã kiểm tra đã phát hành</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Thả mô hình để mở, hoặc thả cuộc trò chuyện đã xuất để nhập</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>Chúng ta trò chuyện về điều gì?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Mở một mô hình để bắt đầu</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>Bằng bất kỳ ngôn ngữ nào. Mọi thứ đều ở lại trên máy tính này.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah chạy mô hình RWKV từ một tệp trên máy tính này. Bạn cũng có thể thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Mở tệp mô hình…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Tạm thời: không lưu gì cả</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln cuộc trò chuyện cùng mọi phiên bản</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>mọi trạng thái đã lưu, dấu trang, nhân vật và bản nháp</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>các bản sao lưu của tệp trò chuyện và phần giữ lại từ tệp bị hỏng</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>những gì chương trình ghi nhớ trong tệp đó</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Xóa tất cả?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Những mục sau sẽ bị xóa vĩnh viễn, không thể đọc lại từ tệp:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>Tệp mô hình, tệp đã xuất và cài đặt của cửa sổ này được giữ lại.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Có, xóa tất cả</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Chọn từ vựng…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Tìm tệp…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Mô hình khác…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Vẫn tải</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Không thể mở tệp</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Không thể đọc tệp</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>Tệp này không phải là mô hình</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Tệp này chưa hoàn chỉnh</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>Tệp mô hình này bị hỏng</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Chưa dùng được loại mô hình này</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>Từ vựng bị thiếu hoặc không khớp</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>Trạng thái đã lưu không khớp với mô hình này</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>Thiết bị ngừng phản hồi</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>Không thể lưu các cuộc trò chuyện của bạn</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Các cuộc trò chuyện của bạn đang mở trong chương trình khác</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>Tệp chứa các cuộc trò chuyện của bạn bị hỏng</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>Kết quả tính của mô hình không phải là số</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>Không thể mở mô hình</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Không viết được câu trả lời</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Có thể tệp đã bị di chuyển hoặc xóa. Hãy chọn vị trí hiện tại của tệp.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>Ổ đĩa báo lỗi. Hãy kiểm tra ổ đĩa hoặc sao chép lại tệp.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Hãy chọn tệp mô hình RWKV, ví dụ tệp có đuôi .pth, .safetensors hoặc .gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Thiếu một phần ở cuối. Hãy tải xuống hoặc sao chép lại.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Thông tin trong tệp không khớp nhau. Hãy tải xuống hoặc sao chép lại.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>Tệp nguyên vẹn, nhưng thuộc loại mà chương trình này không chạy được. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>Mô hình cần bộ từ vựng dùng khi huấn luyện, nằm trong một tệp riêng.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>Cuộc trò chuyện không thay đổi. Hãy thử lại để mô hình đọc từ đầu.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Hãy đóng chương trình khác hoặc chọn mô hình nhỏ hơn.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>Phần trả lời đến lúc này đã được lưu. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>Không thể mở tệp trò chuyện. Tệp không bị thay đổi.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>Có thể ổ đĩa đã đầy. Nội dung trên màn hình được giữ cho đến khi bạn đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Hãy khởi động lại Mynah: chương trình lưu những gì đọc được và giữ lại tệp hỏng.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>Có thể tệp bị hỏng hoặc độ chính xác không phù hợp. Hãy thử lại hoặc chọn mô hình khác.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>Cuộc trò chuyện không thay đổi. Hãy thử lại.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Đã sửa các cuộc trò chuyện của bạn</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>Tệp lưu các cuộc trò chuyện bị hỏng trên ổ đĩa. Mọi tin nhắn vẫn còn.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>Tệp lưu các cuộc trò chuyện bị hỏng trên ổ đĩa. Những gì đọc được vẫn còn; phần không đọc được nằm trong chi tiết.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Tệp hỏng được giữ lại: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>Không thể mở các cuộc trò chuyện của bạn</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Hãy đóng chương trình kia rồi thử lại.</translation>
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
        <translation>Văn bản thuần (*.txt)</translation>
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
        <translation>Văn bản thuần</translation>
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
        <translation>Để đọc và chỉnh sửa. Tiêu đề, mã và công thức giữ nguyên.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Chỉ nội dung trò chuyện, theo từng lượt.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Để in và chia sẻ.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Tất cả, gồm mọi phiên bản của từng câu trả lời. Mynah có thể nhập lại.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Xuất %Ln cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Xuất cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Chọn vị trí…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1 triệu tham số</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1 tỷ tham số</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Tìm trong cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Không có kết quả</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Kết quả tiếp theo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>Đã mở rộng</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>Đã thu gọn. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Thư mục chứa mô hình</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>Tệp mới trong các thư mục này tự động xuất hiện. Nội dung thư mục không bị thay đổi.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>Không tìm trong ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>Không tìm ở đây</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Chọn thư mục chứa mô hình</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>Các vai mà mô hình được huấn luyện. Cuộc trò chuyện giữ định dạng của nó; nếu đổi, mô hình đọc lại từ đầu.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Suy nghĩ</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Mô hình suy nghĩ bao lâu trước khi trả lời.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Nhớ suy nghĩ</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>Các câu trả lời sau biết cả điều đã nghĩ, không chỉ điều đã nói.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Câu trả lời dài</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Viết tiếp sau dòng trống, dùng cho danh sách và mã. Khi đó một số mô hình không biết lúc nào nên dừng.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Giữ dòng trống</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>Tin nhắn của bạn được đọc nguyên văn. Dòng trống có thể bị hiểu là hết lượt của bạn.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Token bắt đầu</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Bắt đầu cuộc trò chuyện bằng token 0, như hầu hết mô hình cần.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>Cửa sổ thay đổi ngay.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>chủ đề tối sáng màu theme dark light</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Hệ thống</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>Áp dụng cho tin nhắn và toàn bộ cửa sổ.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>thu phóng phông chữ to nhỏ zoom font</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Giảm chuyển động</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Bảng và tin nhắn hiện ra không có chuyển động. Hệ thống yêu cầu như vậy.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Bảng và tin nhắn hiện ra không có chuyển động.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>hiệu ứng hoạt ảnh animation</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Khi khởi động</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Mở cuộc trò chuyện gần nhất cùng mô hình của nó.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Mở một cuộc trò chuyện trống với mô hình gần nhất.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Tiếp tục chỗ đang dở</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Bắt đầu trò chuyện mới</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Cuộc trò chuyện này dùng ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>Đến tin mới nhất</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Mở liên kết này?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>⁦%1⁩ vẫn sẵn sàng cho đến lúc đó</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>Tiếp theo là ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>Đang tải ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Sẽ tải ngay khi viết xong câu trả lời này.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Đang tải mô hình</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Dừng và chuyển</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Đã kiểm tra tệp</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Đã chuẩn bị trọng số</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Đang chuẩn bị trọng số</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Đang kiểm tra trọng số</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Sẵn sàng trả lời</translation>
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
        <translation>Trả lời lại</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Vài câu trả lời khác</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Rẽ nhánh từ đây</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Quên phần sau đó</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tùy chọn khác</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Tin nhắn đã sửa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>Đã đạt độ dài tối đa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Tin nhắn của bạn</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Câu trả lời, đang viết</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Hiện phần sau đó</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Câu trả lời</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Sao chép dạng Markdown</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>Đã tạm cất</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Tải</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Tải ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Đóng chi tiết</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>Tùy chọn khác cho ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Tùy chọn khác</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Sẽ tải ngay khi viết xong câu trả lời này.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Đang kiểm tra tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Đang tải mô hình</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Mở mô hình</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>đang nghỉ</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>Tạm cất để giải phóng bộ nhớ. Mô hình trở lại khi bạn gửi tin nhắn tiếp theo.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Mô hình: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>Độ chính xác</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bộ nhớ</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Tải</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Mở tệp mô hình</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Mô hình (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>Tệp mô hình hiện ở đâu?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Chọn từ vựng của mô hình</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Từ vựng (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Số lớp trên đó</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Số lớp trên card đồ họa</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>Nhiều lớp nhất có thể</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Tải</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Đóng chi tiết</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Hiện trong trình quản lý tệp</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Gỡ khỏi danh sách</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>Chuyển vào thùng rác…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>Tạm cất</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>Mô hình có “%1”</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Mô hình gần đây</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Chưa có mô hình nào</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Mô hình…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>Chưa có mô hình nào ở đây</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Mở tệp mô hình RWKV, thả vào cửa sổ này hoặc đặt vào ⁦%1⁩. Tệp có đuôi .pth, .safetensors, .st, .gguf hoặc .bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Mở tệp mô hình RWKV hoặc thả vào cửa sổ này. Tệp có đuôi .pth, .safetensors, .st, .gguf hoặc .bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Thêm thư mục…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>đang tìm mô hình…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Khi không dùng mô hình</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Tạm cất để giải phóng bộ nhớ</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Mô hình tự trở lại khi bạn gửi tin nhắn tiếp theo.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Tạm cất mô hình không dùng</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Trò chuyện mới với…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Nhân vật…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Trò chuyện tạm thời mới</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Hiện các cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>Đặt lại “⁨%1⁩”</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>Nhân vật</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Nhân vật</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Lưu thành nhân vật…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Trò chuyện mới với nhân vật này</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Nhân đôi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Tên nhân vật</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Đã xóa “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Không có gì rời khỏi máy tính này</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Trừ khi bạn tự bắt đầu tải xuống. Không tài khoản, không thống kê và không dò tìm bản cập nhật.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>mạng internet kết nối đo từ xa network telemetry</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>Những gì chương trình ghi lại về hoạt động và lỗi của chính nó. Không có nội dung nào do bạn hay mô hình viết.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>báo cáo nhật ký tệp report file</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Xem nhật ký</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Trò chuyện tạm thời</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>Không được ghi ở đâu cả và mất đi khi bạn rời khỏi.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>riêng tư ẩn danh private incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Trò chuyện tạm thời mới</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Chưa ghi nhận gì.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Hiện trong trình quản lý tệp</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ đang bắt kịp nội dung</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Đang đọc cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>Quay lại ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>Tiêu đề mới</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Phạt hiện diện</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Giảm khả năng lặp lại những từ đã dùng.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Phạt tần suất</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>Tương tự, nhưng tăng theo mỗi lần dùng.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Chu kỳ bán rã của mức phạt</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Sau chừng này token, mức phạt giảm một nửa.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>vô hạn</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Chỉ chọn trong chừng này từ có xác suất cao nhất.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>Bảng bên</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Đóng bảng bên</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>Trạng thái đã lưu</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>Giúp cuộc trò chuyện tiếp tục ngay. Dọn dẹp không xóa văn bản nào.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>dọn dẹp bản chụp ổ đĩa clean up snapshots disk</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>Trạng thái đã lưu: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Dọn dẹp…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
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
        <translation>Cũng tìm thấy tin nhắn cũ hơn. Hãy gõ thêm một từ để thu hẹp kết quả.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Hạt giống cố định</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>Khi đó cùng câu hỏi sẽ có cùng câu trả lời.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Hạt giống</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Chuỗi dừng</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>Mỗi dòng một mục. Câu trả lời kết thúc trước bất kỳ mục nào; %1 là xuống dòng.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Dừng (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Gửi (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Soạn thảo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Tìm cài đặt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>Không có cài đặt nào tên là “⁨%1⁩”.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Cài đặt của cuộc trò chuyện này</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Nhân vật</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Lời nhắc hệ thống</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>Điều mô hình cần biết hoặc cách mô hình nên trả lời</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>Được đọc một lần trước tin nhắn đầu tiên.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Phong cách</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>Chính xác</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Tự do</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Tùy chỉnh</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Độ dài câu trả lời</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>Độ dài tối đa của câu trả lời, tính bằng token.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Nhiệt độ</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Càng cao càng bất ngờ, càng thấp càng chính xác.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>Chỉ những từ có xác suất cao nhất, đến tỷ lệ này.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Hạt giống và chuỗi dừng</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Định dạng lời nhắc</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Dùng cho trò chuyện mới</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>Nhiệt độ là 0: mọi câu trả lời sẽ giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln câu trả lời, viết cùng lúc. Các câu còn lại được giữ làm phiên bản.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Chọn câu trả lời để tiếp tục. Các câu còn lại được giữ làm phiên bản.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Các câu trả lời</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln câu trả lời cùng lúc</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Nhiều câu trả lời cùng lúc</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Một câu trả lời</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln câu trả lời cùng lúc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tìm phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Không tìm thấy gì cho “%1”.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Ẩn các cuộc trò chuyện</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Tìm trong mọi cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Độ rộng danh sách trò chuyện</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Viết tiếp</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Đã xóa “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>Những gì mô hình đã đọc</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>Bộ nhớ của nó giữ nguyên kích thước, dù bạn trò chuyện bao lâu.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Dấu trang</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Xuất tệp trạng thái…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Nhập tệp trạng thái…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>Bắt đầu từ trạng thái tinh chỉnh…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Xuất trạng thái</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>Trạng thái (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Nhập trạng thái</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>Chọn trạng thái tinh chỉnh</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>Trạng thái tinh chỉnh (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Đã đọc đến %1, có %Ln dấu trang ở giữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Chưa đọc gì</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>đầu</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Bạn có thể viết ngay</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Đang viết…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Đang viết trong cuộc trò chuyện khác…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Thanh trạng thái</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Bộ nhớ Mynah dùng trên tổng bộ nhớ của máy tính này</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Đã lưu trạng thái</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Tạm thời: không lưu gì cả</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Không có gì rời khỏi máy tính này</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Lưu trữ</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Dung lượng tối đa của trạng thái đã lưu</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Khi vượt quá, trạng thái cũ nhất bị xóa trước. Trạng thái mới nhất của mỗi cuộc trò chuyện được giữ lâu nhất.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>giới hạn hạn mức dung lượng limit</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Mô hình đã chuẩn bị</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>Chưa có gì. Chúng giúp tải mô hình nhanh hơn vào lần sau.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, giúp tải mô hình nhanh hơn. Có thể tạo lại.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>bộ nhớ đệm trọng số xóa cache weights clear</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Các cuộc trò chuyện của bạn nằm trong một tệp</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>cơ sở dữ liệu thư mục sao lưu database folder backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Hiện trong trình quản lý tệp</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Xuất tất cả</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Mọi cuộc trò chuyện cùng mọi phiên bản, trong một tệp mà Mynah và chương trình khác đọc được.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>lưu sao lưu save backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Xóa tất cả</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Xóa vĩnh viễn mọi cuộc trò chuyện, trạng thái và dấu trang.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>xóa gỡ bỏ đặt lại erase remove reset</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Xuất mọi cuộc trò chuyện</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Cuộc trò chuyện (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>Suy nghĩ</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>Suy nghĩ: %1. Nhấp chuột phải hoặc nhấn Alt+Mũi tên xuống để chọn mức độ.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Đang suy nghĩ…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>Đã suy nghĩ %1 giây</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Suy nghĩ</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Ẩn suy nghĩ</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Hiện suy nghĩ</translation>
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
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Phiên bản trước</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Phiên bản %L1/%L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Phiên bản sau</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Soạn thảo</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Gửi bằng</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>Khi đó, ⁦Shift+Enter⁩ dùng để xuống dòng.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>Khi đó, ⁦Enter⁩ dùng để xuống dòng.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>phím enter key return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Trò chuyện với mô hình ngôn ngữ RWKV trên máy tính này.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>Tệp mô hình cần mở.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>Tệp từ vựng World.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>Tệp lưu các cuộc trò chuyện.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>Câu trả lời bắt đầu.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Câu trả lời đã xong.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>Đã đọc %L1% cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · trạng thái tinh chỉnh</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Dấu trang</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>Từ cuộc trò chuyện và tệp khác</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Trò chuyện và suy luận</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Trò chuyện</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Làm theo chỉ dẫn</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>hơn 100 ngôn ngữ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 ở dạng %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Bộ nhớ: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>với văn bản dài tới %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah không biết</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>chưa có mã nào được phát hành</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Nên dùng trên máy này</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Quá lớn cho máy tính này</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Vừa với máy này</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Vừa với %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Trên máy tính này</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>Danh sách này là của %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 không phải danh sách mô hình mà Mynah đọc được. Danh sách đang dùng được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 cũ hơn danh sách đang dùng nên danh sách đang dùng được giữ nguyên.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 được dùng cho đến khi đóng Mynah: không lưu lại được.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>Dừng lượt tải này và xóa %1 đã nhận?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>Tải xuống (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>Từ vựng cho mô hình %1</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>Tự động: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Rất ít</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Một chút</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Nhiều</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>ngẫu nhiên</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Trò chuyện tạm thời</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ token/giây</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/giây</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>Cuộc trò chuyện được đọc lại</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>Phần mô hình nhớ về cuộc trò chuyện này bị hỏng trên ổ đĩa và đã được gỡ bỏ. Không mất tin nhắn nào.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>Không ghi được tệp</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Hãy chọn thư mục khác hoặc tên khác.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(hết văn bản)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>đã đọc ⁦%L1⁩ token</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>đã viết ⁦%L1⁩ token</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/giây</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>mô hình kết thúc văn bản tại đây</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Đang xuất… %1/%2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Đang xuất…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Đang nhập… %1/%2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Đang đọc “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>Đã xuất %Ln cuộc trò chuyện vào “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Đã xuất vào “%1”</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>Không xuất được</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>Không ghi được vào “%1”. Có thể ổ đĩa đã đầy hoặc bạn không có quyền ghi vào thư mục. Hãy chọn vị trí khác.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>Không đọc được cuộc trò chuyện. Cuộc trò chuyện không thay đổi. Hãy thử lại.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>Đã nhập %Ln cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>Tệp không có cuộc trò chuyện nào.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>Không nhập được “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln tệp không nhập được</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>Tệp không có cuộc trò chuyện nào đọc được. Có thể đọc tệp xuất từ Mynah, ChatGPT (conversations.json) và RWKV-Runner.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>Không mở được tệp. Có thể tệp đã bị di chuyển hoặc xóa.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>Tệp bị hỏng. Hãy xuất hoặc sao chép lại.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>Tệp quá lớn so với bộ nhớ của máy tính này.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>Không lưu được các cuộc trò chuyện. Có thể ổ đĩa đã đầy.</translation>
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
            <numerusform>Đã chọn %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Đã ghim</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (bản sao)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>Đã xóa %Ln cuộc trò chuyện</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Đã xóa “⁨%1⁩”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Cũ hơn</translation>
    </message>
    <message>
        <source>now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 phút</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 giờ</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 ngày</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ token</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/giây</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>phiên bản %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln lớp</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>độ rộng %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>bộ tách từ World</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>bộ tách từ 20B</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>đọc byte</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Vừa với %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Quá lớn cho máy tính này</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>đang nghỉ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 trong bộ nhớ</translation>
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
        <translation>còn %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 vẫn sẵn sàng, và cuộc trò chuyện này không thay đổi.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 trở lại khi bạn gửi tin nhắn tiếp theo, và cuộc trò chuyện này không thay đổi.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 không vừa bộ nhớ</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>Với %1, mô hình cần %2 mà chỉ còn trống %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>Tải dạng %1 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Hãy đóng chương trình khác hoặc chọn mô hình nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>Bộ xử lý làm tiếp</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 không đủ bộ nhớ cho mô hình này.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>Không thể dùng %1 cho mô hình này.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 đã ngừng phản hồi. Không mất gì cả.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, vì %2 không còn chỗ cho mô hình này</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 trên %Ln lớp ở %2, phần còn lại ở bộ xử lý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 với bộ nhớ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln lõi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, bộ nhớ %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Máy tính này: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Thư mục này không tồn tại hoặc không đọc được</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln mô hình. Thư mục có quá nhiều nội dung nên không xem hết được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Thư mục riêng của Mynah, chưa có mô hình</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln mô hình, gồm cả thư mục con</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln mô hình</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>Như trong tệp</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>độ chính xác khi mô hình được phát hành</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>một nửa bộ nhớ của fp16, câu trả lời gần như nhau</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>một phần tư bộ nhớ của fp16, câu trả lời kém hơn một chút</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, không chuyển đổi</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Tự động: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Bộ xử lý: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Khoảng %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>trong số %1 có thể dùng, còn trống %2</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>không vừa: chỉ có chỗ cho %1. Với %2 thì vừa.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>không vừa: chỉ có chỗ cho %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>sau %Ln phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>sau %Ln giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>Không có chương trình nào hiển thị thư mục. Tệp nằm ở %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>Không chuyển được %1 vào thùng rác. Có thể ổ đĩa không có thùng rác hoặc tệp được bảo vệ.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>Chuyển %1 (%2) vào thùng rác? Các cuộc trò chuyện của bạn được giữ lại.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>Chuyển %1 vào thùng rác? Các cuộc trò chuyện của bạn được giữ lại.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>tổng cộng, trong đó %1 trên card đồ họa</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>không vừa: có chỗ cho %1. Các lớp vừa sẽ nằm trên card đồ họa, phần còn lại trên bộ xử lý.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Các cuộc trò chuyện</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (bản sao)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Trò chuyện mới</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>Không tìm thấy gì cho “⁨%1⁩”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln kết quả</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>Đã tìm trong tiêu đề và toàn văn của tất cả %Ln cuộc trò chuyện.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>Không đọc được tệp cài đặt nên cài đặt bắt đầu lại từ đầu. Tệp cũ được giữ với tên ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>Không đọc được tệp cài đặt ⁨%1⁩ nên cài đặt bắt đầu lại từ đầu.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln lõi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · bộ nhớ %3</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
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
        <translation>Đã đạt độ dài tối đa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ token</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>đang viết · ⁦%L1⁩ token</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Không thể đọc %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 chưa hoàn chỉnh: thiếu phần cuối.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 thuộc loại không dùng được ở đây.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 chứa giá trị không phải là số.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>Không đủ bộ nhớ để đọc %1.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 không phải là trạng thái đã lưu hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>Mô hình RWKV 5.2, 6 và 7 có thể bắt đầu từ trạng thái tinh chỉnh. ⁨%1⁩ thì không.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 không phải là trạng thái tinh chỉnh cho ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Đang ghi trạng thái…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Không thể đọc trạng thái đã lưu.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Không ghi được %1.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>Đã ghi trạng thái vào %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Đang đọc trạng thái…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Trước tiên, hãy mở mô hình mà trạng thái này được tinh chỉnh cho.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>Không giữ được trạng thái.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>“⁨%1⁩” đã có trong dấu trang.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>“⁨%1⁩” đã có trong dấu trang. Có thể dùng khi ⁨%2⁩ đang mở.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>Không thể đọc các trạng thái đã lưu.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>Trò chuyện tạm thời không lưu gì nên không có trạng thái để giữ.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Chưa mở mô hình nào.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Chưa đọc gì. Có thể lưu dấu trang sau câu trả lời đầu tiên.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Đang viết câu trả lời. Trạng thái được lưu khi viết xong.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>Chưa có trạng thái nào của cuộc trò chuyện này được lưu cho ⁨%1⁩. Mô hình sẽ đọc cuộc trò chuyện khi bạn gửi tin nhắn tiếp theo.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>Các tin nhắn mới nhất được đọc cùng tin nhắn tiếp theo của bạn.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln giây trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln phút trước</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>Không lưu được dấu trang.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>Có thể làm việc này khi câu trả lời đã xong và có mô hình đang mở.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Trạng thái này thuộc mô hình khác, hoặc cùng mô hình nhưng khác độ chính xác.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Trạng thái này thuộc ⁨%1⁩ như đã mở khi đó. Hãy mở mô hình ấy với cùng độ chính xác để bắt đầu từ đây.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>Không bắt đầu được cuộc trò chuyện.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>Không đổi tên được dấu trang.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>Không xóa được dấu trang.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>Có cuộc trò chuyện bắt đầu từ dấu trang này và cần đến nó. Hãy xóa cuộc trò chuyện đó trước.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Đang đọc các cuộc trò chuyện…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Đã dừng. Không ghi tệp nào.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Đang đọc cuộc trò chuyện %1/%2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Đang ghi tệp…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Không ghi được tệp: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>Đã ghi %Ln cuộc trò chuyện vào ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>Bên cạnh có %Ln bản sao lưu, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>Trong đó %1 thuộc về dấu trang, luôn được giữ lại.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Đang tìm các trạng thái không cần thiết…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Đã dừng. Những gì đã xóa sẽ không khôi phục.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Đang xóa trạng thái cũ: còn %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Đang thu nhỏ tệp. Những gì bạn gửi trong lúc này được lưu ngay sau đó.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Đã dọn dẹp: tệp từ %1 còn %2. Không có văn bản nào bị xóa.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Đang xóa các mô hình đã chuẩn bị…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Đã xóa: giải phóng %1. Mô hình được chuẩn bị lại khi tải.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Đang xóa tất cả…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Đang đọc %1/%2 token</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>còn %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>đọc %1 token/giây</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>tiếp tục ngay</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>đọc %1 token</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>đọc %1 token, %2</translation>
    </message>
</context>
</TS>
