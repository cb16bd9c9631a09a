#include "core/storage/snapshot_store.h"

#include "core/storage/snapshot_codec.h"
#include "core/storage/sqlite_conversation_store.h"
#include "core/storage/state_pieces.h"

#include <algorithm>
#include <bit>

namespace mynah {

namespace {

constexpr int64_t kPiecesPerStep = 2; // removed pages are overwritten with zeros, which takes time

Result<int64_t>
insertState(Database &database, const Snapshot &snapshot, const EncodedSnapshot &encoded)
{
    MYNAH_CHECK(database.run("INSERT INTO state (fingerprint, token_count, format_version,"
                             " checksum, body_bytes, created_ms, header)"
                             " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                             std::string_view(snapshot.modelFingerprint),
                             static_cast<int64_t>(snapshot.tokens.size()),
                             static_cast<int64_t>(Snapshot::kVersion),
                             std::bit_cast<int64_t>(encoded.checksum),
                             static_cast<int64_t>(encoded.body.size()),
                             utcNowMs(),
                             Blob(encoded.header)));
    return database.lastInsertId();
}

Result<void> insertPiece(Database &database, int64_t state, size_t number, Blob piece)
{
    MYNAH_CHECK(database.run("INSERT INTO state_piece (state_id, number, data) VALUES (?1, ?2, ?3)",
                             state,
                             static_cast<int64_t>(number),
                             piece));
    return database.run("UPDATE state SET stored_bytes = stored_bytes + ?2 WHERE id = ?1",
                        state,
                        static_cast<int64_t>(piece.size()));
}

/// The state is whole: from now on it can be found.
Result<void> finishState(Database &database,
                         int64_t state,
                         const StateTarget &target,
                         const std::string &fingerprint)
{
    MYNAH_CHECK(database.run("UPDATE state SET complete = 1 WHERE id = ?1", state));
    switch (target.kind) {
    case StateTarget::Kind::Message:
        // Nothing is written when the message has been deleted meanwhile.
        return database.run("INSERT OR REPLACE INTO snapshot (message_id, fingerprint, state_id)"
                            " SELECT id, ?2, ?3 FROM message WHERE id = ?1",
                            target.message,
                            std::string_view(fingerprint),
                            state);
    case StateTarget::Kind::Opening:
        return database.run("INSERT OR REPLACE INTO opening (text_digest, fingerprint, state_id,"
                            " used_ms) VALUES (?1, ?2, ?3, ?4)",
                            std::string_view(target.name),
                            std::string_view(fingerprint),
                            state,
                            utcNowMs());
    case StateTarget::Kind::Bookmark:
        return database.run("INSERT INTO bookmark (name, model, state_id, created_ms)"
                            " VALUES (?1, ?2, ?3, ?4)",
                            std::string_view(target.name),
                            std::string_view(target.model),
                            state,
                            utcNowMs());
    }
    return {};
}

size_t pieceCount(size_t bytes)
{
    return (bytes + kPieceBytes - 1) / kPieceBytes;
}

Blob pieceOf(Blob body, size_t number)
{
    const size_t at = number * kPieceBytes;
    return body.subspan(at, std::min(kPieceBytes, body.size() - at));
}

class StateWriter final : public SnapshotWriter {
public:
    StateWriter(Database &database,
                OpenWriters writers,
                StateTarget target,
                std::shared_ptr<const Snapshot> snapshot)
        : m_database(database), m_writers(std::move(writers)), m_target(std::move(target)),
          m_snapshot(std::move(snapshot))
    {
    }
    ~StateWriter() override { m_writers->erase(m_state); }

    Result<bool> step() override
    {
        if (m_done)
            return false;
        if (m_state == 0) {
            m_encoded = encodeSnapshot(*m_snapshot);
            MYNAH_TRY(m_state, insertState(m_database, *m_snapshot, m_encoded));
            m_writers->insert(m_state);
            return true;
        }
        const Blob body(m_encoded.body);
        const size_t pieces = pieceCount(body.size());
        const Blob piece = m_next < pieces ? m_codec.compress(pieceOf(body, m_next)) : Blob();
        MYNAH_TRY(Transaction transaction, Transaction::begin(m_database));
        if (m_next < pieces)
            MYNAH_CHECK(insertPiece(m_database, m_state, m_next, piece));
        const bool last = m_next + 1 >= pieces;
        if (last)
            MYNAH_CHECK(finishState(m_database, m_state, m_target, m_snapshot->modelFingerprint));
        MYNAH_CHECK(transaction.commit());
        ++m_next;
        m_done = last;
        return !last;
    }

private:
    Database &m_database;
    OpenWriters m_writers;
    StateTarget m_target;
    std::shared_ptr<const Snapshot> m_snapshot;
    EncodedSnapshot m_encoded;
    PieceCodec m_codec;
    int64_t m_state = 0; // 0: not begun
    size_t m_next = 0;
    bool m_done = false;
};

Error damaged(const Database &database)
{
    return {ErrorCode::BadState, database.path() + ": a saved state of the model is damaged"};
}

Result<int64_t> firstOrZero(Statement &statement)
{
    MYNAH_TRY(const bool found, statement.next());
    return found ? statement.integer(0) : 0;
}

} // namespace

Result<std::unique_ptr<SnapshotWriter>> beginState(Database &database,
                                                   OpenWriters writers,
                                                   const StateTarget &target,
                                                   std::shared_ptr<const Snapshot> snapshot)
{
    if (!snapshot || snapshot->modelFingerprint.empty())
        return Error{ErrorCode::Usage,
                     database.path() + ": a state that belongs to no model cannot be saved"};
    return std::unique_ptr<SnapshotWriter>(
        new StateWriter(database, std::move(writers), target, std::move(snapshot)));
}

Result<void> insertSnapshot(Database &database, int64_t message, const Snapshot &snapshot)
{
    const EncodedSnapshot encoded = encodeSnapshot(snapshot);
    MYNAH_TRY(const int64_t state, insertState(database, snapshot, encoded));
    PieceCodec codec;
    for (size_t number = 0; number < pieceCount(encoded.body.size()); ++number)
        MYNAH_CHECK(
            insertPiece(database, state, number, codec.compress(pieceOf(encoded.body, number))));
    StateTarget target;
    target.message = message;
    return finishState(database, state, target, snapshot.modelFingerprint);
}

Result<Snapshot> loadState(Database &database, int64_t state)
{
    MYNAH_TRY(Statement row,
              database.query("SELECT format_version, checksum, body_bytes, header, fingerprint"
                             " FROM state WHERE id = ?1 AND complete = 1",
                             state));
    MYNAH_TRY(const bool found, row.next());
    if (!found || row.integer(2) < 0)
        return damaged(database);
    // Memory is taken only for pieces that are there: a damaged size asks for none.
    MYNAH_TRY(Statement pieces,
              database.query("SELECT number, data FROM state_piece WHERE state_id = ?1"
                             " ORDER BY number",
                             state));
    const auto size = static_cast<uint64_t>(row.integer(2));
    std::vector<std::byte> body;
    PieceCodec codec;
    for (uint64_t at = 0, number = 0; at < size; at += kPieceBytes, ++number) {
        MYNAH_TRY(const bool more, pieces.next());
        if (!more || pieces.integer(0) != static_cast<int64_t>(number))
            return damaged(database);
        if (number == 0)
            body.reserve(static_cast<size_t>(std::min<uint64_t>(size, uint64_t{1} << 30)));
        const auto raw = static_cast<size_t>(std::min<uint64_t>(kPieceBytes, size - at));
        body.resize(static_cast<size_t>(at) + raw);
        if (!codec.decompress(pieces.blob(1), std::span(body).last(raw)).ok())
            return damaged(database);
    }
    auto decoded = decodeSnapshot(static_cast<uint32_t>(row.integer(0)),
                                  row.blob(3),
                                  body,
                                  std::bit_cast<uint64_t>(row.integer(1)));
    if (!decoded.ok() || decoded->modelFingerprint != row.text(4))
        return damaged(database);
    return decoded;
}

Result<int64_t> stateOfMessage(Database &database, int64_t message, const std::string &fingerprint)
{
    MYNAH_TRY(Statement row,
              database.query("SELECT state_id FROM snapshot WHERE message_id = ?1"
                             " AND fingerprint = ?2",
                             message,
                             std::string_view(fingerprint)));
    return firstOrZero(row);
}

Result<int64_t>
stateOfOpening(Database &database, const std::string &textDigest, const std::string &fingerprint)
{
    MYNAH_TRY(Statement row,
              database.query("SELECT state_id FROM opening WHERE text_digest = ?1"
                             " AND fingerprint = ?2",
                             std::string_view(textDigest),
                             std::string_view(fingerprint)));
    return firstOrZero(row);
}

Result<void> dropReferences(Database &database, int64_t state)
{
    MYNAH_TRY(Transaction transaction, Transaction::begin(database));
    MYNAH_CHECK(database.run("DELETE FROM snapshot WHERE state_id = ?1", state));
    MYNAH_CHECK(database.run("DELETE FROM opening WHERE state_id = ?1", state));
    return transaction.commit();
}

Result<bool> collectStates(Database &database, const std::set<int64_t> &writers)
{
    int64_t state = 0;
    {
        MYNAH_TRY(Statement unused,
                  database.query("SELECT id FROM state s WHERE"
                                 " NOT EXISTS (SELECT 1 FROM snapshot WHERE state_id = s.id) AND"
                                 " NOT EXISTS (SELECT 1 FROM bookmark WHERE state_id = s.id) AND"
                                 " NOT EXISTS (SELECT 1 FROM opening WHERE state_id = s.id)"));
        for (;;) {
            MYNAH_TRY(const bool found, unused.next());
            if (!found)
                return false;
            state = unused.integer(0);
            if (!writers.contains(state))
                break;
        }
    }
    MYNAH_TRY(Transaction transaction, Transaction::begin(database));
    // From here on it is not whole any more.
    MYNAH_CHECK(database.run("UPDATE state SET complete = 0 WHERE id = ?1", state));
    MYNAH_CHECK(database.run("DELETE FROM state_piece WHERE rowid IN (SELECT rowid FROM state_piece"
                             " WHERE state_id = ?1 LIMIT ?2)",
                             state,
                             kPiecesPerStep));
    if (database.changes() < kPiecesPerStep)
        MYNAH_CHECK(database.run("DELETE FROM state WHERE id = ?1", state));
    MYNAH_CHECK(transaction.commit());
    return true;
}

Result<void> writeAll(SnapshotWriter &writer)
{
    for (;;) {
        MYNAH_TRY(const bool more, writer.step());
        if (!more)
            return {};
    }
}

} // namespace mynah
