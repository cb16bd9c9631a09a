// A small database with everything in it that a user may have, and what has to be read back of it.
#pragma once

#include "core/storage/open_or_repair.h"
#include "core/storage/stored_answer.h"
#include "core/storage/text_copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>
#include <random>
#include <string>

namespace mynah {

inline const std::string kSampleModel = "7:sample:fp32";

inline Snapshot sampleSnapshot(int seed, size_t values = 3000)
{
    Snapshot snapshot;
    snapshot.modelFingerprint = kSampleModel;
    snapshot.state.resize(values);
    for (size_t i = 0; i < values; ++i)
        snapshot.state[i] = static_cast<float>(seed) + static_cast<float>(i * 7919 % 4099) / 7.0f;
    snapshot.logits.assign(64, static_cast<float>(seed) / 3.0f);
    snapshot.tokens.assign(20, seed);
    return snapshot;
}

/// Conversations in several languages with branches, long texts, states, openings, bookmarks, a
/// draft, a deleted one. Returns the first error.
inline Result<void> fillSample(ConversationStore &store)
{
    const std::vector<std::string> words = {"The mynah says good morning. ",
                                            "八哥会说各种语言。",
                                            "Она говорит по-русски. ",
                                            "الطائر يتكلم العربية. ",
                                            "Grüße aus Köln! ",
                                            "🐦🎵 "};
    std::mt19937 random(7);
    for (size_t number = 0; number < 12; ++number) {
        NewConversation start;
        if (number % 3 == 0)
            start.systemText = "You speak " + words[number % words.size()];
        MYNAH_TRY(const int64_t conversation, store.createConversation(start));
        MYNAH_TRY(const auto first, store.messages(conversation));
        int64_t parent = first.empty() ? 0 : first.back().id;
        for (int turn = 0; turn < 4; ++turn) {
            std::string text;
            for (unsigned i = 0; i < 1 + random() % (turn == 2 ? 400 : 20); ++i)
                text += words[(number + i % 2) % words.size()];
            MYNAH_TRY(const int64_t user, store.addUserMessage(conversation, parent, text));
            for (int version = 0; version < (turn == 1 ? 2 : 1); ++version) {
                MessageRow answer;
                answer.text = std::to_string(version) + ": " + text + text;
                answer.tokens.assign(30, static_cast<TokenId>(number));
                answer.stop = "blank_line";
                answer.model = "Sample";
                const bool state = number % 4 == 0;
                MYNAH_TRY(parent,
                          addAnswerAndState(store,
                                            user,
                                            {1, 2, 3},
                                            answer,
                                            state ? sampleSnapshot(static_cast<int>(number) + turn)
                                                  : Snapshot(),
                                            "/models/sample.gguf"));
            }
        }
        if (number % 4 == 0)
            MYNAH_CHECK(store.addBookmark(parent, kSampleModel, "Mark " + std::to_string(number)));
        if (number == 5)
            MYNAH_CHECK(store.branch(parent));
        if (number == 6)
            MYNAH_CHECK(store.markDeleted(conversation));
    }
    MYNAH_CHECK(store.setPinned(2, true));
    MYNAH_CHECK(store.rename(3, "Own title"));
    MYNAH_CHECK(store.setSetting("last_model", "/models/sample.gguf"));
    return {};
}

inline Result<void> tidyAll(ConversationStore &store)
{
    for (;;) {
        MYNAH_TRY(const bool more, store.tidy(uint64_t{4} << 30));
        if (!more)
            return {};
    }
}

/// Where a test that writes thousands of files has its folder: in memory, where the system offers
/// it.
inline QString fastFolder(const char *name)
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + "/" + name + "-XXXXXX";
}

struct SampleText {
    std::string text;
    int64_t conversation = 0, parent = 0;
    bool operator==(const SampleText &) const = default;
};

/// Every finished message, by id, read straight from the tables.
inline Result<std::map<int64_t, SampleText>> textsIn(const std::string &path)
{
    MYNAH_TRY(Database database, Database::open(path, Database::Access::ReadOnly));
    MYNAH_TRY(Statement rows,
              database.query("SELECT id, text, conversation_id, parent_id FROM message"
                             " WHERE done = 1 AND checksum = message_sum(text, tokens)"));
    std::map<int64_t, SampleText> texts;
    for (;;) {
        MYNAH_TRY(const bool more, rows.next());
        if (!more)
            return texts;
        texts[rows.integer(0)] = {rows.text(1), rows.integer(2), rows.integer(3)};
    }
}

/// The program as a user drives it: lists, opens every conversation, tidies.
inline Result<void> lookAtEverything(ConversationStore &store)
{
    MYNAH_TRY(const auto rows, store.conversations());
    for (const ConversationRow &row : rows) {
        MYNAH_TRY(const auto messages, store.messages(row.id));
        for (const MessageRow &message : messages)
            MYNAH_CHECK(store.snapshot(message.id, kSampleModel));
    }
    MYNAH_TRY(const auto bookmarks, store.bookmarks());
    for (const BookmarkRow &bookmark : bookmarks) {
        const auto state = store.bookmarkState(bookmark.id);
        if (!state.ok() && state.error().code != ErrorCode::BadState)
            return state.error();
    }
    MYNAH_CHECK(store.setting("last_model"));
    return tidyAll(store);
}

/// Opens and looks at everything, repairing as often as the program would: at opening, and when a
/// call finds damage later. Gives the last report, if there was one.
inline Result<std::optional<RepairReport>> useWhateverItTakes(const std::string &path)
{
    MYNAH_TRY(OpenedStore opened, openOrRepair(path));
    for (int attempt = 0;; ++attempt) {
        const auto looked = lookAtEverything(*opened.store);
        if (looked.ok())
            return opened.repair;
        if (looked.error().code != ErrorCode::StorageDamaged || attempt == 3)
            return looked.error();
        opened.store.reset();
        MYNAH_TRY(opened, repairAndOpen(path));
    }
}

inline QByteArray bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const std::string &path, const QByteArray &bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", path.c_str());
}

} // namespace mynah
