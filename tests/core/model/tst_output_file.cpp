// Files that appear whole or not at all, and the two containers that are written into them.
#include "core/model/gguf_writer.h"
#include "core/model/mapped_file.h"
#include "core/model/output_file.h"
#include "core/model/rwkv_cpp_writer.h"

#include <QtTest>

#include <cstring>

using namespace mynah;

namespace {

OutputTensor
tensorOf(const std::string &name, std::vector<int64_t> shape, std::vector<float> values)
{
    return {
        name, DType::F32, std::move(shape), [values = std::move(values)]() -> Result<OutputBytes> {
            auto owner = std::make_shared<std::vector<float>>(values);
            const auto bytes = std::as_bytes(std::span(*owner));
            return OutputBytes{bytes, owner};
        }};
}

} // namespace

class TestOutputFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string path(const char *name) const { return m_folder.filePath(name).toStdString(); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files); }
    QByteArray content(const char *name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void cleanup()
    {
        for (const QString &name : files())
            QFile::remove(m_folder.filePath(name));
    }

    void finished_hasItsNameAndContent()
    {
        auto file = OutputFile::create(path("a.bin"), false);
        QVERIFY(file.ok());
        QVERIFY(file->write(std::as_bytes(std::span("abc", 3))).ok());
        QVERIFY(!files().contains("a.bin"));
        QVERIFY(file->write(std::as_bytes(std::span("de", 2))).ok());
        QVERIFY(file->finish().ok());
        QCOMPARE(file->writtenBytes(), uint64_t{5});
        QCOMPARE(files(), QStringList{"a.bin"});
        QCOMPARE(content("a.bin"), QByteArray("abcde"));
    }
    void abandoned_leavesNothing()
    {
        {
            auto file = OutputFile::create(path("a.bin"), false);
            QVERIFY(file.ok() && file->write(std::as_bytes(std::span("abc", 3))).ok());
            QCOMPARE(files().size(), 1);
        }
        QVERIFY(files().isEmpty());
    }
    void existing_isReplacedOnlyWhenAsked()
    {
        auto first = OutputFile::create(path("a.bin"), false);
        QVERIFY(first.ok() && first->finish().ok());
        QCOMPARE(OutputFile::create(path("a.bin"), false).error().code, ErrorCode::Usage);
        auto second = OutputFile::create(path("a.bin"), true);
        QVERIFY(second.ok() && second->write(std::as_bytes(std::span("x", 1))).ok());
        QVERIFY(content("a.bin").isEmpty()); // until the new one is whole
        QVERIFY(second->finish().ok());
        QCOMPARE(content("a.bin"), QByteArray("x"));
        QCOMPARE(OutputFile::create(m_folder.path().toStdString(), true).error().code,
                 ErrorCode::Usage);
        QCOMPARE(OutputFile::create(path("no/a.bin"), true).error().code, ErrorCode::FileRead);
    }
    void appearedMeanwhile_isKept()
    {
        auto slow = OutputFile::create(path("a.bin"), false);
        QVERIFY(slow.ok() && slow->write(std::as_bytes(std::span("slow", 4))).ok());
        auto fast = OutputFile::create(path("a.bin"), false);
        QVERIFY(fast.ok() && fast->write(std::as_bytes(std::span("fast", 4))).ok());
        QVERIFY(fast->finish().ok());
        QCOMPARE(slow->finish().error().code, ErrorCode::Usage);
        QCOMPARE(content("a.bin"), QByteArray("fast"));
        QCOMPARE(files(), QStringList{"a.bin"}); // and nothing beside it
    }

    void gguf_metadataAndTensors_areReadBack()
    {
        GgufMetadata metadata;
        metadata.set("a.text", std::string_view("replaced"));
        metadata.set("a.text", std::string_view("words"));
        metadata.set("a.number", uint32_t{77});
        metadata.set("a.float", 0.5f);
        metadata.set("a.texts", std::vector<std::string>{"one", "", "three"});
        metadata.set("a.integers", std::vector<int32_t>{-1, 2});
        const std::vector<OutputTensor> tensors = {tensorOf("first", {3}, {1, 2, 3}),
                                                   tensorOf("second", {2, 1, 2}, {4, 5, 6, 7})};
        uint64_t reported = 0;
        auto file = OutputFile::create(path("a.gguf"), false);
        QVERIFY(file.ok());
        QVERIFY(writeGguf(*file, metadata, tensors, [&](uint64_t bytes) -> Result<void> {
                    reported += bytes;
                    return {};
                }).ok());
        QVERIFY(file->finish().ok());
        QCOMPARE(reported, uint64_t{7 * 4});

        auto map = MappedFile::open(path("a.gguf"));
        QVERIFY(map.ok());
        auto header = readGgufHeader(map->bytes());
        QVERIFY2(header.ok(), header.ok() ? "" : header.error().message.c_str());
        const GgufContent &content = header->content;
        QCOMPARE(content.metadata.size(), size_t{5});
        QCOMPARE(*content.find("a.text")->asText(), std::string_view("words"));
        QCOMPARE(*content.find("a.number")->asUnsigned(), uint64_t{77});
        QCOMPARE(content.find("a.float")->type, GgufType::F32);
        QCOMPARE(content.find("a.texts")->texts(),
                 (std::vector<std::string_view>{"one", "", "three"}));
        QCOMPARE(content.find("a.integers")->integers(), (std::vector<int32_t>{-1, 2}));
        QVERIFY(readGgufTensors(map->bytes(), *header).ok());
        QCOMPARE(content.tensors.size(), size_t{2});
        QCOMPARE(content.tensors[1].name, std::string_view("second"));
        QCOMPARE(content.tensors[1].shape, (std::vector<int64_t>{2, 1, 2}));
        float values[4];
        QCOMPARE(content.tensors[1].data.size(), sizeof values);
        std::memcpy(values, content.tensors[1].data.data(), sizeof values);
        QVERIFY(values[0] == 4 && values[3] == 7);

        GgufMetadata copy; // every kind of value survives another round
        for (const auto &[key, value] : content.metadata)
            copy.copy(std::string(key), value);
        QCOMPARE(copy.encoded(), metadata.encoded());
    }
    void rwkvCpp_layoutIsAsDocumented()
    {
        auto file = OutputFile::create(path("a.bin"), false);
        QVERIFY(file.ok());
        const OutputTensor tensor = tensorOf("emb.weight", {2, 3}, {1, 2, 3, 4, 5, 6});
        QVERIFY(writeRwkvCpp(*file, {2, 3, 7, DType::Q8_0}, {&tensor, 1}, {}).ok());
        QVERIFY(file->finish().ok());
        const QByteArray bytes = content("a.bin");
        QCOMPARE(bytes.size(), 6 * 4 + 3 * 4 + 2 * 4 + 10 + 24);
        uint32_t numbers[11];
        std::memcpy(numbers, bytes.constData(), sizeof numbers);
        const uint32_t expected[] = {0x67676d66, 101, 2, 3, 7, 9, 2, 10, 0, 3, 2};
        QVERIFY(std::equal(std::begin(numbers), std::end(numbers), std::begin(expected)));
        QCOMPARE(bytes.mid(sizeof numbers, 10), QByteArray("emb.weight"));
    }
    void rwkvCpp_typeThatItHasNot_isRefusedByName()
    {
        auto file = OutputFile::create(path("a.bin"), false);
        QVERIFY(file.ok());
        OutputTensor tensor = tensorOf("head.weight", {1, 256}, {});
        tensor.type = DType::Q4_K;
        const auto written = writeRwkvCpp(*file, {1, 256, 1, DType::Q4_0}, {&tensor, 1}, {});
        QCOMPARE(written.error().code, ErrorCode::Unsupported);
        QVERIFY(written.error().message.find("head.weight is q4_k") != std::string::npos);
        QCOMPARE(file->writtenBytes(), uint64_t{0});
    }
    void tensorOfAnotherSize_orStopped_isAnError()
    {
        auto file = OutputFile::create(path("a.gguf"), false);
        QVERIFY(file.ok());
        const OutputTensor wrong = tensorOf("x", {3}, {1, 2});
        QCOMPARE(writeGguf(*file, {}, {&wrong, 1}, {}).error().code, ErrorCode::BadModel);
        const OutputTensor right = tensorOf("x", {2}, {1, 2});
        const auto stopped = writeGguf(*file, {}, {&right, 1}, [](uint64_t) -> Result<void> {
            return Error{ErrorCode::Cancelled, "stopped"};
        });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_output_file.moc"
