// Whole models on one to eight threads of every instruction set: logits and states must not differ
// by a bit, whatever the number of threads, also where it is larger than that of the cores.
#include "core/rwkv/model.h"
#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/isa/isa.h"

#include <QtTest>

#include <cstring>

using namespace mynah;

namespace {

const QString kShared = QStringLiteral(MYNAH_SHARED_DIR) + "/fixtures/";
const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/";

/// Sequences that advance together on one model.
class Sequences {
public:
    static Result<Sequences> create(const Model &model, Device &device, int64_t count)
    {
        Sequences made(model, device, count);
        std::vector<float> start;
        const std::vector<float> one = model.startState();
        const auto layers = static_cast<size_t>(model.config().layers);
        for (size_t layer = 0, size = one.size() / layers; layer < layers; ++layer)
            for (int64_t i = 0; i < count; ++i)
                start.insert(start.end(),
                             one.begin() + static_cast<std::ptrdiff_t>(layer * size),
                             one.begin() + static_cast<std::ptrdiff_t>((layer + 1) * size));
        MYNAH_TRY(made.m_state, device.allocate(start.size() * sizeof(float)));
        MYNAH_CHECK(device.upload(*made.m_state, 0, std::as_bytes(std::span(start))));
        return made;
    }

    /// Reads `tokens` more tokens in each sequence and appends the logits of the last ones.
    Result<void> read(int64_t tokens, std::vector<float> &all)
    {
        const int64_t rows = tokens * m_count, vocabulary = m_model.config().vocabulary;
        std::vector<int32_t> ids;
        for (int64_t row = 0; row < rows; ++row)
            ids.push_back(static_cast<int32_t>((m_next += 7) % vocabulary));
        MYNAH_TRY(auto tokenBuffer, m_device.allocate(ids.size() * sizeof(int32_t)));
        MYNAH_CHECK(m_device.upload(*tokenBuffer, 0, std::as_bytes(std::span(ids))));
        MYNAH_TRY(auto workspace, allocate(m_model.workspaceSize(rows)));
        MYNAH_TRY(auto logits, allocate(m_count * vocabulary));
        const ForwardBuffers buffers{tokenBuffer.get(),
                                     m_state.get(),
                                     workspace.get(),
                                     Tensor{logits.get(), 0, m_count, vocabulary}};
        MYNAH_TRY(auto plan, m_model.plan({tokens, m_count}, LogitsMode::Last, buffers));
        MYNAH_CHECK(plan->run());
        return append(*logits, all);
    }
    Result<void> appendState(std::vector<float> &all) const { return append(*m_state, all); }

private:
    Sequences(const Model &model, Device &device, int64_t count)
        : m_model(model), m_device(device), m_count(count)
    {
    }
    Result<std::unique_ptr<Buffer>> allocate(int64_t floats)
    {
        return m_device.allocate(static_cast<size_t>(floats) * sizeof(float));
    }
    Result<void> append(const Buffer &buffer, std::vector<float> &all) const
    {
        const size_t count = buffer.sizeBytes() / sizeof(float);
        all.resize(all.size() + count);
        return m_device.download(buffer, 0, std::as_writable_bytes(std::span(all).last(count)));
    }

    const Model &m_model;
    Device &m_device;
    int64_t m_count, m_next = 3;
    std::unique_ptr<Buffer> m_state;
};

/// Logits and states of one sequence and of four, in chunks and in steps.
Result<std::vector<float>> everything(const std::shared_ptr<const ModelFile> &file,
                                      Precision precision,
                                      const cpu::IsaKernels &isa,
                                      int threads)
{
    MYNAH_TRY(auto device, makeCpuDevice({threads, isa.name}));
    MYNAH_TRY(auto model, loadModel(file, *device, precision, {}));
    std::vector<float> all;
    for (const int64_t count : {1, 4}) {
        MYNAH_TRY(Sequences sequences, Sequences::create(*model, *device, count));
        for (const int64_t tokens : {17, 1, 1})
            MYNAH_CHECK(sequences.read(tokens, all));
        MYNAH_CHECK(sequences.appendState(all));
    }
    return all;
}

} // namespace

class TestThreads : public QObject {
    Q_OBJECT

private slots:
    void logitsAndState_onOneToEightThreads_areTheSameBits_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("precision");
        QTest::addColumn<QList<int>>("counts"); // of threads
        for (const Precision precision : {Precision::File, Precision::Int8, Precision::Int4})
            QTest::addRow("7 fp16 as %s", std::string(precisionName(precision)).c_str())
                << kOwn + "rand-7v0/model-f16.pth" << static_cast<int>(precision)
                << QList<int>{2, 3, 4, 5, 6, 7, 8};
        for (const char *name : {"v4-bf16.pth", "v52-bf16.pth", "v6-bf16.pth", "v7-bf16.pth"})
            QTest::newRow(name) << kOwn + "versions/" + name << static_cast<int>(Precision::File)
                                << QList<int>{2, 3, 8};
        for (const QString folder : {"quants-7v0/", "quants-6v0/"})
            for (const QString &name : QDir(kShared + folder).entryList({"*.gguf"}, QDir::Files))
                QTest::newRow(qPrintable(folder + name))
                    << kShared + folder + name << static_cast<int>(Precision::File)
                    << QList<int>{3};
    }
    void logitsAndState_onOneToEightThreads_areTheSameBits()
    {
        QFETCH(QString, path);
        QFETCH(int, precision);
        QFETCH(QList<int>, counts);
        auto file = openModelFile(path.toStdString());
        QVERIFY2(file.ok(), file.ok() ? "" : file.error().message.c_str());
        for (const cpu::IsaKernels *isa : cpu::availableIsas()) {
            const auto run = [&, isa](int threads) {
                return everything(*file, static_cast<Precision>(precision), *isa, threads);
            };
            auto expected = run(1);
            QVERIFY2(expected.ok(), expected.ok() ? "" : expected.error().message.c_str());
            for (const int threads : counts) {
                auto all = run(threads);
                QVERIFY2(all.ok(), all.ok() ? "" : all.error().message.c_str());
                QVERIFY2(all->size() == expected->size() &&
                             std::memcmp(all->data(), expected->data(), 4 * all->size()) == 0,
                         qPrintable(QString("%1, %2 threads").arg(isa->name).arg(threads)));
            }
        }
    }
    void blockTypes_ofTheSharedFixtures_areThere()
    {
        if (!QFile::exists(kShared + "quants-7v0"))
            QSKIP("The shared fixtures are not here: block types are tested as int8 and int4 only");
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
