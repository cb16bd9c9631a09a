#include "core/storage/state_file.h"

#include "core/storage/conversation_tree.h"
#include "core/text/json.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cstring>
#include <limits>

using namespace mynah;

namespace {

StateFile sample()
{
    StateFile file;
    file.name = "\xd8\xa8\xd8\xb9\xd8\xaf \"chapter 1\" \xf0\x9f\x90\xa6";
    file.model = "RWKV-7 World 1.5B";
    file.createdMs = 1746281100123;
    Snapshot &snapshot = file.snapshot;
    snapshot.modelFingerprint = "7:0123abcd:fp16";
    snapshot.tokenizerDigest = 0xfedcba9876543210;
    snapshot.state = {
        0.1f, -0.0f, std::numeric_limits<float>::denorm_min(), std::numeric_limits<float>::max()};
    snapshot.logits = {1.0f, -2.5f, 3.0f};
    snapshot.tokens = {0, 65535, 33};
    snapshot.penaltyCounts = {{33, 0.996f}, {65535, 1e-30f}};
    return file;
}

bool haveSameBits(const std::vector<float> &a, const std::vector<float> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * 4) == 0;
}

} // namespace

class TestStateFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void read_whatWasWritten_isEqualToTheLastBit()
    {
        StateFile file = sample();
        QVERIFY(writeStateFile(path(), file, false).ok());
        const auto read = readStateFile(path());
        QVERIFY2(read.ok(), read.ok() ? "" : read.error().message.c_str());
        QVERIFY(*read == file);
        QVERIFY(haveSameBits(read->snapshot.state, file.snapshot.state));

        file.snapshot.logits.clear();
        file.snapshot.tokens.clear();
        file.snapshot.penaltyCounts.clear();
        file.name.clear();
        QVERIFY(writeStateFile(path(), file, true).ok());
        QVERIFY(*readStateFile(path()) == file);
    }

    void write_overAFile_onlyWhenAsked()
    {
        QVERIFY(writeStateFile(path(), sample(), false).ok());
        const auto again = writeStateFile(path(), sample(), false);
        QVERIFY(!again.ok() && again.error().code == ErrorCode::Usage);
    }

    void write_statesOfNoUse_areRefusedAndNothingAppears()
    {
        StateFile file = sample();
        file.snapshot.state[2] = std::numeric_limits<float>::infinity();
        const auto infinite = writeStateFile(path(), file, false);
        QVERIFY(infinite.error().code == ErrorCode::NotFinite);
        QCOMPARE(
            infinite.error().message,
            std::string("a.safetensors: the state holds values that are infinite or not numbers"));
        file.snapshot.state.clear();
        QVERIFY(writeStateFile(path(), file, false).error().code == ErrorCode::BadState);
        QVERIFY(QDir(m_dir->path()).isEmpty());
    }

    /// The layout that numpy and PyTorch read: contiguous tensors behind an aligned header.
    void write_theHeader_isThatOfSafetensors()
    {
        QVERIFY(writeStateFile(path(), sample(), false).ok());
        const std::string all = bytes();
        const size_t length = lengthOf(all);
        QCOMPARE(length % 8, size_t(0));
        const auto header = parseJson(std::string_view(all).substr(8, length));
        QVERIFY(header.ok());
        QCOMPARE(toJson(*header->find("state")),
                 std::string(R"({"dtype":"F32","shape":[4],"data_offsets":[0,16]})"));
        QCOMPARE(toJson(*header->find("logits")),
                 std::string(R"({"dtype":"F32","shape":[3],"data_offsets":[16,28]})"));
        QCOMPARE(toJson(*header->find("tokens")),
                 std::string(R"({"dtype":"I32","shape":[3],"data_offsets":[28,40]})"));
        QCOMPARE(all.size(), 8 + length + 40);
        for (const auto &[key, value] : header->find("__metadata__")->members())
            QVERIFY(value.isString());
    }

    void read_damagedFile_saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *from, const char *to, const char *message) {
            QTest::newRow(message) << from << to << message;
        };
        row("mynah-state", "mynah-stato", "this is not a state saved by Mynah");
        row("\"version\":\"1\"", "\"version\":\"2\"", "of version 2 of the format");
        row("\"name\"", "\"nama\"", "its metadata has no text name");
        row("1746281100123", "-746281100123", "created_ms is not a time");
        row("fedcba9876543210", "-edcba9876543210", "tokenizer and origin are not both");
        row("[[33,", "[[99,", "");
        row("[[33,", "[[3x,", "penalty_counts is not an array of JSON");
        row("[[33,", "{{33,", "penalty_counts is not");
        row("[[33,", "[ 33,", "penalty_counts is not an");
        row("65535,", "33333,", "");
        row("[[33,", "[[65535,", "penalty_counts is out of order");
        row("\"I32\"", "\"I64\"", "the tensor tokens is not of type I32");
        row("\"shape\":[4]", "\"shape\":[5]", "the tensor state has a shape that contradicts");
        row("\"shape\":[4]", "\"shape\":[]", "the tensor state has no shape of one dimension");
        row("[0,16]", "[0,1.6]", "the tensor state has sizes that are not whole");
        row("[16,28]", "[12,28]", "the tensor logits has a shape that contradicts");
        row("[3],\"data_offsets\":[28,40]",
            "[4],\"data_offsets\":[28,44]",
            "the tensor tokens reaches past the end");
        row("[3],\"data_offsets\":[28,40]", "[2],\"data_offsets\":[28,36]", "it holds more than");
        row("\"logits\":", "\"logitz\":", "the tensor logits is missing");
        row("\"state\":", "\"logits\":", "has the key \"logits\" twice");
        row("\"model_fingerprint\"", "\"model\"", "its header is not valid JSON");
    }

    void read_damagedFile_saysWhatIsWrong()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, message);
        QVERIFY(writeStateFile(path(), sample(), false).ok());
        const std::string all = bytes();
        std::string header = all.substr(8, lengthOf(all));
        const size_t at = header.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        header.replace(at, size_t(from.size()), to.toStdString());
        write(withLength(header) + all.substr(8 + lengthOf(all)));
        const auto read = readStateFile(path());
        QCOMPARE(read.ok(), message.isEmpty());
        if (read.ok())
            return;
        const QString said = QString::fromStdString(read.error().message);
        QVERIFY2(said.startsWith("a.safetensors: ") && said.contains(message), qPrintable(said));
    }

    void read_changedTokens_areFoundByTheirDigest()
    {
        QVERIFY(writeStateFile(path(), sample(), false).ok());
        std::string all = bytes();
        all.back() = '\1';
        write(all);
        QCOMPARE(readStateFile(path()).error().message,
                 std::string("a.safetensors: its tokens are not those that it was saved with: "
                             "tokens_sha256 differs"));
    }

    void read_valuesThatAreNoNumbers_areRefused()
    {
        QVERIFY(writeStateFile(path(), sample(), false).ok());
        std::string all = bytes();
        const uint32_t nan = 0x7fc00000;
        std::memcpy(all.data() + 8 + lengthOf(all) + 20, &nan, 4);
        write(all);
        const auto read = readStateFile(path());
        QVERIFY(read.error().code == ErrorCode::NotFinite);
        QVERIFY(read.error().message.find("the tensor logits") != std::string::npos);
    }

    void read_everyPrefix_isRefused()
    {
        QVERIFY(writeStateFile(path(), sample(), false).ok());
        const std::string all = bytes();
        for (size_t length = 0; length < all.size(); ++length) {
            write(all.substr(0, length));
            QVERIFY(!readStateFile(path()).ok());
        }
        write(all + "x");
        QVERIFY(!readStateFile(path()).ok());
    }

    void read_tunedState_isCalledSo()
    {
        write(withLength(R"({"blocks.0.att.time_state":{"dtype":"F32","shape":[1],)"
                         R"("data_offsets":[0,4]}})") +
              std::string(4, '\0'));
        QVERIFY(readStateFile(path()).error().message.find("this is a tuned initial state") !=
                std::string::npos);
    }

    void read_otherFiles_areRefused()
    {
        QVERIFY(readStateFile(path()).error().code == ErrorCode::FileNotFound);
        write(std::string(8, '\xff') + "{}");
        QVERIFY(readStateFile(path()).error().message.find("its header claims") !=
                std::string::npos);
        write("a text of some length");
        QVERIFY(readStateFile(path()).error().message.find("not a .safetensors file") !=
                std::string::npos);
    }

private:
    std::string path() const { return m_dir->filePath("a.safetensors").toStdString(); }
    std::string bytes() const
    {
        QFile file(QString::fromStdString(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    void write(const std::string &content) const
    {
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.data(), qint64(content.size()));
    }
    static size_t lengthOf(const std::string &all)
    {
        uint64_t length = 0;
        std::memcpy(&length, all.data(), 8);
        return size_t(length);
    }
    static std::string withLength(const std::string &header)
    {
        const uint64_t length = header.size();
        std::string out(8, '\0');
        std::memcpy(out.data(), &length, 8);
        return out + header;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TestStateFile)
#include "tst_state_file.moc"
