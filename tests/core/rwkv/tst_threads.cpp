// Whole models on one to eight threads of every instruction set: logits and states must not differ
// by a bit, whatever the number of threads, also where it is larger than that of the cores.
#include "core/rwkv/forward_pass.h"
#include "kernels/cpu/cpu_device.h"
#include "kernels/cpu/isa/isa.h"

#include <QtTest>

#include <cstring>

using namespace mynah;

namespace {

const QString kShared = QStringLiteral(MYNAH_SHARED_DIR) + "/fixtures/";
const QString kOwn = QStringLiteral(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/";

/// Reads `tokens` more tokens in each sequence and appends the logits of the last ones. `next` is
/// where the tokens come from.
Result<void>
read(ForwardPass &pass, const Model &model, int64_t tokens, int64_t &next, std::vector<float> &all)
{
    std::vector<int32_t> ids;
    for (int64_t row = 0; row < tokens * pass.sequences(); ++row)
        ids.push_back(static_cast<int32_t>((next += 7) % model.config().vocabulary));
    MYNAH_CHECK(pass.run(ids, LogitsMode::Last));
    std::vector<float> logits;
    MYNAH_CHECK(pass.logits(pass.sequences(), logits));
    all.insert(all.end(), logits.begin(), logits.end());
    return {};
}

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
        MYNAH_TRY(ForwardPass pass, ForwardPass::create(*model, count));
        MYNAH_CHECK(pass.setState(model->startState()));
        int64_t next = 3;
        for (const int64_t tokens : {17, 1, 1})
            MYNAH_CHECK(read(pass, *model, tokens, next, all));
        for (int64_t i = 0; i < count; ++i) {
            MYNAH_TRY(const auto state, pass.state(i));
            all.insert(all.end(), state.begin(), state.end());
        }
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
