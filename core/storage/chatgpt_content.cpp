// There is no specification; members as in exports of 2023 to 2026 and as importers of others
// describe them (github.com/mitkury/chatgpt-export-parser, docs/chatgpt-data-export-format.md).
#include "core/storage/chatgpt_content.h"

#include "core/storage/json_members.h"
#include "core/storage/text_summary.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace mynah {

namespace {

struct Part {
    std::string text;
    bool isLeftOut = false; // the text says what was left out
    bool isSound = false;
};

/// All parts together, so that many small ones take no more memory than their text.
struct Parts {
    std::string text;    // of all but recordings: what was said is there, too, where there is text
    std::string leftOut; // only the lines that say what was left out
    bool hasText = false;
};

struct Content {
    std::string type, text, language;
    Parts parts;
    std::string thoughts;
};

struct Draft {
    std::string role, recipient, model;
    Content content;
    std::vector<std::string> files;
    int64_t createdMs = 0;
    bool isHidden = false;
};

void appendParagraph(std::string &out, std::string_view text)
{
    if (text.empty())
        return;
    out.append(out.empty() ? "" : "\n\n").append(text);
}

/// "[Image left out]" of "image_asset_pointer".
Part leftOut(const std::string &type)
{
    Part part;
    part.isLeftOut = true;
    const auto has = [&type](std::string_view word) {
        return type.find(word) != std::string::npos;
    };
    part.isSound = has("audio") && !has("video");
    part.text = has("image")   ? "[Image left out]"
                : has("video") ? "[Video left out]"
                : has("audio") ? "[Audio left out]"
                : has("file")  ? "[File left out]"
                               : "[Left out: " + oneLine(type, 60) + "]";
    return part;
}

/// One element of "parts".
Result<Part> readPart(JsonReader &reader)
{
    if (reader.kind() == JsonValue::Kind::String) {
        MYNAH_TRY(std::string text, reader.string());
        return Part{std::move(text)};
    }
    if (reader.kind() != JsonValue::Kind::Object) {
        MYNAH_CHECK(reader.skip());
        return Part();
    }
    std::string type, text;
    MYNAH_CHECK(reader.object([&](const std::string &key) -> Result<void> {
        std::string ignored;
        const bool isType = key == "content_type" || key == "type";
        std::string &to = isType ? type : key == "text" ? text : ignored;
        if (&to == &ignored)
            return reader.skip();
        MYNAH_TRY(to, stringOrNothing(reader));
        return {};
    }));
    const bool isText =
        !text.empty() || type.empty() || type == "text" || type == "audio_transcription";
    return isText ? Part{std::move(text)} : leftOut(type);
}

Result<void> readPartList(JsonReader &reader, Parts &parts)
{
    if (reader.kind() != JsonValue::Kind::Array)
        return reader.skip();
    return reader.array([&]() -> Result<void> {
        MYNAH_TRY(const Part part, readPart(reader));
        if (!part.isSound)
            appendParagraph(parts.text, part.text);
        if (part.isLeftOut)
            appendParagraph(parts.leftOut, part.text);
        else
            parts.hasText = parts.hasText || !part.text.empty();
        return {};
    });
}

const std::string &textOf(const Parts &parts)
{
    return parts.hasText ? parts.text : parts.leftOut;
}

Result<void> readThoughts(JsonReader &reader, std::string &out)
{
    return readObjects(reader, [&]() -> Result<void> {
        std::string summary, content;
        MYNAH_CHECK(reader.object([&](const std::string &key) -> Result<void> {
            if (key != "summary" && key != "content")
                return reader.skip();
            MYNAH_TRY((key == "summary" ? summary : content), stringOrNothing(reader));
            return {};
        }));
        appendParagraph(out, content.empty() ? summary : content);
        return {};
    });
}

Result<void> readContent(JsonReader &reader, Content &content)
{
    return readObject(reader, [&](const std::string &key) -> Result<void> {
        if (key == "parts")
            return readPartList(reader, content.parts);
        if (key == "thoughts")
            return readThoughts(reader, content.thoughts);
        if (key != "content_type" && key != "text" && key != "language")
            return reader.skip();
        std::string &to = key == "text"       ? content.text
                          : key == "language" ? content.language
                                              : content.type;
        MYNAH_TRY(to, stringOrNothing(reader));
        return {};
    });
}

Result<void> readAttachment(JsonReader &reader, std::vector<std::string> &files)
{
    std::string name, type;
    MYNAH_CHECK(reader.object([&](const std::string &key) -> Result<void> {
        if (key != "name" && key != "mime_type" && key != "mimeType")
            return reader.skip();
        MYNAH_TRY((key == "name" ? name : type), stringOrNothing(reader));
        return {};
    }));
    if (!name.empty() && !type.starts_with("image/")) // images are parts, too
        files.push_back(std::move(name));
    return {};
}

Result<void> readMetadata(JsonReader &reader, Draft &draft)
{
    return readObject(reader, [&](const std::string &key) -> Result<void> {
        if (key == "model_slug") {
            MYNAH_TRY(draft.model, stringOrNothing(reader));
            return {};
        }
        if (key == "is_visually_hidden_from_conversation" || key == "is_user_system_message") {
            MYNAH_TRY(const JsonValue value, reader.scalar());
            draft.isHidden = draft.isHidden || value.asBool().value_or(false);
            return {};
        }
        if (key == "attachments")
            return readObjects(reader, [&] { return readAttachment(reader, draft.files); });
        return reader.skip();
    });
}

Result<void> readMember(JsonReader &reader, const std::string &key, Draft &draft)
{
    if (key == "author")
        return readObject(reader, [&](const std::string &member) -> Result<void> {
            if (member != "role")
                return reader.skip();
            MYNAH_TRY(draft.role, stringOrNothing(reader));
            return {};
        });
    if (key == "content")
        return readContent(reader, draft.content);
    if (key == "metadata")
        return readMetadata(reader, draft);
    if (key == "recipient") {
        MYNAH_TRY(draft.recipient, stringOrNothing(reader));
    } else if (key == "create_time") {
        MYNAH_TRY(draft.createdMs, secondsOrNothing(reader));
    } else {
        return reader.skip();
    }
    return {};
}

std::string fenced(const std::string &code, const std::string &language)
{
    size_t longest = 2, run = 0; // backticks in the code, of which the fence needs more
    for (const char c : code) {
        run = c == '`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const std::string fence(longest + 1, '`');
    const bool isNamed = language.find_first_of("` \n") == std::string::npos;
    return fence + (isNamed && language != "unknown" ? language : "") + "\n" + code +
           (code.ends_with('\n') ? "" : "\n") + fence;
}

/// References to sources of a search that are not in the file: U+E200 "cite" ... U+E201.
std::string withoutReferences(std::string text)
{
    constexpr std::string_view kBegin = "\xee\x88\x80", kEnd = "\xee\x88\x81";
    constexpr size_t kLongest = 400; // bytes; also keeps the search linear
    std::string out;
    size_t from = 0;
    for (size_t at = text.find(kBegin); at != std::string::npos; at = text.find(kBegin, at + 1)) {
        const std::string_view rest = std::string_view(text).substr(at + kBegin.size(), kLongest);
        if (!rest.starts_with("cite") && !rest.starts_with("filecite"))
            continue;
        const size_t end = rest.find(kEnd);
        if (end == std::string_view::npos)
            continue;
        out.append(text, from, at - from);
        from = at + kBegin.size() + end + kEnd.size();
        at = from - 1;
    }
    return from == 0 ? std::move(text) : out.append(text, from, std::string::npos);
}

/// What the assistant says to the Python tool is part of its answer; what it says to others is not
/// (searches, image prompts).
bool isForReader(const Draft &draft)
{
    const std::string &to = draft.recipient;
    return to.empty() || to == "all" || (draft.content.type == "code" && to == "python");
}

std::string textOf(const Draft &draft)
{
    const Content &content = draft.content;
    if (content.type == "reasoning_recap" || content.type == "user_editable_context" ||
        content.type == "model_editable_context")
        return {};
    if (content.type == "thoughts")
        return content.thoughts.empty() ? "" : "<think>\n" + content.thoughts + "\n</think>";
    if (content.type == "code") {
        const std::string code = content.text.empty() ? textOf(content.parts) : content.text;
        const bool isPython = content.language.empty() || content.language == "unknown";
        return code.empty()
                   ? ""
                   : fenced(code,
                            isPython && draft.recipient == "python" ? "python" : content.language);
    }
    std::string text = withoutReferences(textOf(content.parts));
    appendParagraph(text, content.text);
    return text;
}

} // namespace

Result<ExportedMessage> readExportedMessage(JsonReader &reader)
{
    Draft draft;
    MYNAH_CHECK(
        readObject(reader, [&](const std::string &key) { return readMember(reader, key, draft); }));
    ExportedMessage message;
    message.createdMs = draft.createdMs;
    message.model = std::move(draft.model);
    if (draft.isHidden)
        return message;
    if (draft.role == "user" || draft.role == "system" || draft.role == "developer") {
        message.role = draft.role == "user" ? Role::User : Role::System;
        message.text = textOf(draft);
    } else if (draft.role == "assistant" && isForReader(draft)) {
        message.role = Role::Assistant;
        message.text = textOf(draft);
    } else if (draft.role == "tool") {
        message.role = Role::Assistant;
        message.text = draft.content.parts.leftOut; // images that it made
    }
    for (const std::string &file : draft.files)
        if (draft.role == "user")
            appendParagraph(message.text, "[File left out: " + file + "]");
    message.isShown = !trimmedWhitespace(message.text).empty();
    if (message.role != Role::Assistant)
        message.model.clear();
    return message;
}

Result<std::string> readParts(JsonReader &reader)
{
    if (reader.kind() == JsonValue::Kind::String)
        return reader.string();
    Parts parts;
    MYNAH_CHECK(readPartList(reader, parts));
    return textOf(parts);
}

} // namespace mynah
