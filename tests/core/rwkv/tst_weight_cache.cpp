// The cache of prepared weights: the second opening makes nothing and gives the same bits; damage
// is never used; the folder keeps its limits; several at once do no harm.
#include "core/rwkv/model.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "kernels/registry.h"

#include <QtTest>

#include <fstream>
#include <thread>

using namespace mynah;
namespace fs = std::filesystem;

namespace {

const std::string kModel =
    std::string(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/rand-7v0/model-f16.pth";
const std::string kOther =
    std::string(MYNAH_SOURCE_DIR) + "/tests/fixtures/models/versions/v6-bf16.pth";

/// Small models too.
constexpr WeightCacheLimits kAll{0, uint64_t{1} << 40, 1.0, 0};

struct Opened {
    LoadedModel loaded;
    std::vector<float> logits;
};

Result<Opened> open(const std::string &folder,
                    const std::string &precision = "int8",
                    const std::string &path = kModel,
                    const WeightCacheLimits &limits = kAll)
{
    EngineOptions options;
    options.modelPath = path;
    options.precision = precision;
    options.threads = 2;
    options.cacheFolder = folder;
    options.cacheLimits = limits;
    Opened opened;
    MYNAH_TRY(opened.loaded, loadEngineModel(options, false));
    MYNAH_TRY(const auto session, Session::create(*opened.loaded.model));
    std::vector<TokenId> tokens;
    for (TokenId token = 0; token < 20; ++token)
        tokens.push_back(token * 3 % 64);
    MYNAH_CHECK(session->prefill(tokens, &opened.logits));
    if (opened.loaded.cacheWriter)
        opened.loaded.cacheWriter->wait();
    return opened;
}

/// Logits alone; the model is closed again.
std::vector<float> logitsOf(const std::string &folder, const std::string &precision = "int8")
{
    auto opened = open(folder, precision);
    return opened.ok() ? std::move(opened->logits) : std::vector<float>();
}

std::vector<fs::path> filesIn(const std::string &folder)
{
    std::vector<fs::path> files;
    if (fs::exists(folder))
        for (const auto &entry : fs::directory_iterator(folder))
            files.push_back(entry.path());
    return files;
}

std::string readAll(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void writeAll(const fs::path &path, const std::string &bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Counts what is made and what is taken as it is.
class CountingDevice final : public Device {
public:
    explicit CountingDevice(Device &device) : m_device(device) {}
    const DeviceInfo &info() const override { return m_device.info(); }
    Result<std::unique_ptr<Buffer>> allocate(size_t bytes) override
    {
        return m_device.allocate(bytes);
    }
    Result<Weight> weight(const WeightSource &source) override
    {
        auto made = m_device.weight(source);
        packed += made.ok() && !made->readsSource ? 1 : 0;
        if (made.ok() && made->readsSource)
            inPlace.push_back(source.owner);
        return made;
    }
    std::string weightOrder() const override { return m_device.weightOrder(); }
    std::optional<KeptWeight> keep(const Weight &weight) const override
    {
        return m_device.keep(weight);
    }
    Result<Weight> restore(const KeptWeight &kept) override
    {
        ++restored;
        return m_device.restore(kept);
    }
    Result<void> upload(Buffer &to, size_t offset, std::span<const std::byte> from) override
    {
        return m_device.upload(to, offset, from);
    }
    Result<void> download(const Buffer &from, size_t offset, std::span<std::byte> to) override
    {
        return m_device.download(from, offset, to);
    }
    std::unique_ptr<Recorder> recorder(PlanShape shape) override
    {
        return m_device.recorder(shape);
    }

    int packed = 0, restored = 0;
    std::vector<std::shared_ptr<const void>> inPlace;

private:
    Device &m_device;
};

WeightCacheOpening::Place
placeIn(const std::string &folder, const Device &device, const std::string &precision = "int8")
{
    return {folder, precision, device.info().id, device.weightOrder()};
}

} // namespace

class TestWeightCache : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path; // of the cache, not made yet
    std::unique_ptr<Device> m_device;
    std::shared_ptr<const ModelFile> m_model;

private slots:
    void initTestCase()
    {
        auto device = openDevice("cpu", 2);
        auto model = openModelFile(kModel);
        QVERIFY(device.ok() && model.ok());
        m_device = std::move(*device);
        m_model = std::move(*model);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("cache/weights").toStdString();
    }

    void secondOpening_sameBits_nothingMade_data()
    {
        QTest::addColumn<QString>("precision");
        for (const char *precision : {"file", "fp32", "fp16", "int8", "int4"})
            QTest::newRow(precision) << precision;
    }
    void secondOpening_sameBits_nothingMade()
    {
        QFETCH(QString, precision);
        const std::string name = precision.toStdString();
        const auto without = logitsOf("", name);
        QVERIFY(!without.empty());
        QCOMPARE(logitsOf(m_path, name), without);
        QCOMPARE(filesIn(m_path).size(), size_t(1));
        QCOMPARE(logitsOf(m_path, name), without);

        CountingDevice counting(*m_device);
        const Precision parsed = *parsePrecision(name);
        WeightCacheOpening opening(m_model, placeIn(m_path, *m_device, name), 2);
        const auto cache = opening.cache();
        QVERIFY(cache && cache->hasFile());
        const auto model = loadModel(m_model, counting, parsed, {}, cache.get());
        QVERIFY(model.ok());
        QVERIFY(opening.check());
        QCOMPARE(counting.packed, 0);
        QVERIFY(counting.restored > 4);
        for (const auto &owner : counting.inPlace) // nothing was converted either
            QVERIFY(owner == std::static_pointer_cast<const void>(m_model));
        QVERIFY(!cache->write("m", kAll)); // nothing new to keep
    }

    void damage_isFound_removed_andMadeAnew_data()
    {
        using Change = std::function<void(std::string &)>;
        QTest::addColumn<Change>("change");
        const auto flip = [](size_t at) {
            return Change([at](std::string &bytes) { bytes[at] = char(bytes[at] ^ 0x10); });
        };
        QTest::newRow("magic") << flip(0);
        QTest::newRow("version") << flip(8);
        QTest::newRow("file bytes") << flip(18);
        QTest::newRow("head checksum") << flip(60);
        QTest::newRow("index begins") << flip(70);
        QTest::newRow("index middle") << flip(400);
        QTest::newRow("data begins") << flip(kPieceBytes);
        QTest::newRow("data middle")
            << Change([](std::string &b) { b[(kPieceBytes + b.size()) / 2] ^= 1; });
        QTest::newRow("data ends") << Change([](std::string &b) { b.back() ^= char(0x80); });
        QTest::newRow("data swapped") << Change([](std::string &b) {
            std::swap_ranges(b.begin() + kPieceBytes, b.begin() + kPieceBytes + 640, b.end() - 640);
        });
        QTest::newRow("data zeros")
            << Change([](std::string &b) { std::fill(b.begin() + kPieceBytes, b.end(), '\0'); });
        QTest::newRow("empty") << Change([](std::string &b) { b.clear(); });
        for (const size_t size : {size_t(7), size_t(63), size_t(300), kPieceBytes})
            QTest::addRow("cut to %zu", size) << Change([size](std::string &b) { b.resize(size); });
        QTest::newRow("cut by one") << Change([](std::string &b) { b.pop_back(); });
        QTest::newRow("one more") << Change([](std::string &b) { b += 'x'; });
        QTest::newRow("text") << Change([](std::string &b) { b.assign(b.size(), 'w'); });
    }
    void damage_isFound_removed_andMadeAnew()
    {
        QFETCH(std::function<void(std::string &)>, change);
        const auto want = logitsOf(m_path);
        const auto files = filesIn(m_path);
        QCOMPARE(files.size(), size_t(1));
        const std::string good = readAll(files[0]);
        std::string bad = good;
        change(bad);
        QVERIFY(bad != good);
        writeAll(files[0], bad);
        {
            WeightCacheOpening opening(m_model, placeIn(m_path, *m_device), 2);
            const bool whole = opening.check() && opening.cache()->hasFile();
            QVERIFY(!whole);
            QVERIFY(!opening.cache()->hasFile());
            QVERIFY(filesIn(m_path).empty());
        }
        writeAll(files[0], bad);
        QCOMPARE(logitsOf(m_path), want);
        QCOMPARE(filesIn(m_path), files);
        QVERIFY(readAll(files[0]) == good);
    }

    void otherKeys_areOtherWeights()
    {
        QVERIFY(!logitsOf(m_path, "int8").empty());
        QVERIFY(!logitsOf(m_path, "int4").empty());
        QVERIFY(open(m_path, "int8", kOther).ok());
        QCOMPARE(filesIn(m_path).size(), size_t(3));
        const auto place = placeIn(m_path, *m_device);
        QVERIFY(WeightCacheOpening(m_model, place, 1).cache()->hasFile());
        // Weights of another precision or model under this one's name are not used.
        const auto right =
            weightCacheFile(m_path, fingerprintOf(*m_model), place.precision, m_device->info().id);
        const std::string good = readAll(right);
        QVERIFY(!good.empty());
        for (const fs::path &file : filesIn(m_path)) {
            if (file == right)
                continue;
            fs::copy_file(file, right, fs::copy_options::overwrite_existing);
            QVERIFY(!WeightCacheOpening(m_model, place, 1).cache()->hasFile());
            QVERIFY(!fs::exists(right));
        }
        // Neither are those in another order.
        writeAll(right, good);
        auto other = place;
        other.order += "x";
        QVERIFY(!WeightCacheOpening(m_model, other, 1).cache()->hasFile());
        QVERIFY(!fs::exists(right));
    }

    void limits_areKept()
    {
        for (const WeightCacheLimits &limits :
             {WeightCacheLimits{}, // too small to pay
              WeightCacheLimits{0, 1000, 1.0, 0},
              WeightCacheLimits{0, uint64_t{1} << 40, 1e-12, 0},
              WeightCacheLimits{0, uint64_t{1} << 40, 1.0, uint64_t{1} << 62}}) {
            QVERIFY(open(m_path, "int8", kModel, limits).ok());
            QVERIFY(filesIn(m_path).empty());
        }
    }

    void room_isMadeFromTheOldest()
    {
        fs::create_directories(m_path);
        const auto now = fs::file_time_type::clock::now();
        const auto add = [&](const char *name, size_t bytes, int minutesAgo) {
            writeAll(fs::path(m_path) / name, std::string(bytes, 'x'));
            fs::last_write_time(fs::path(m_path) / name, now - std::chrono::minutes(minutesAgo));
        };
        const auto has = [&](const char *name) { return fs::exists(fs::path(m_path) / name); };
        add("new.weights", 400, 1);
        add("old.weights", 400, 30);
        add("older.weights", 400, 60);
        add("mine.weights", 400, 90);
        add("writing.weights.1.partial", 100, 0);
        add("left.weights.2.partial", 100, 10);
        add("notes.txt", 5000, 900);
        const fs::path mine = fs::path(m_path) / "mine.weights";
        QVERIFY(!makeWeightCacheRoom(mine, 1300, {0, 1200, 1.0, 0}));
        QVERIFY(has("older.weights") && !has("left.weights.2.partial"));
        QVERIFY(makeWeightCacheRoom(mine, 400, {0, 1300, 1.0, 0}));
        QVERIFY(has("new.weights") && has("old.weights") && !has("older.weights"));
        QVERIFY(makeWeightCacheRoom(mine, 800, {0, 1300, 1.0, 0}));
        QVERIFY(has("new.weights") && !has("old.weights"));
        QVERIFY(has("mine.weights")); // what it takes the place of
        QVERIFY(has("writing.weights.1.partial") && has("notes.txt"));
        QCOMPARE(weightCacheBytes(m_path), uint64_t(900));
        QCOMPARE(clearWeightCache(m_path), uint64_t(900));
        QCOMPARE(filesIn(m_path).size(), size_t(1));
        QVERIFY(has("notes.txt"));
    }

    void use_makesYoung_andListTells()
    {
        QVERIFY(!logitsOf(m_path, "int8").empty());
        QVERIFY(!logitsOf(m_path, "int4").empty());
        const auto before = listWeightCache(m_path);
        QCOMPARE(before.size(), size_t(2));
        for (const CachedWeights &cached : before)
            fs::last_write_time(cached.path, cached.used - std::chrono::hours(1));
        QVERIFY(!logitsOf(m_path, "int8").empty());
        const auto after = listWeightCache(m_path);
        QCOMPARE(after.size(), size_t(2));
        QCOMPARE(after[0].precision, std::string("int8"));
        QCOMPARE(after[1].precision, std::string("int4"));
        QCOMPARE(after[0].model, std::string("model-f16"));
        QCOMPARE(after[0].bytes + after[1].bytes, weightCacheBytes(m_path));
    }

    void clearing_whileInUse_doesNoHarm()
    {
        const auto want = logitsOf(m_path);
        auto opened = open(m_path);
        QVERIFY(opened.ok());
        QVERIFY(clearWeightCache(m_path) > 0);
        auto session = Session::create(*opened->loaded.model);
        QVERIFY(session.ok());
        std::vector<TokenId> tokens;
        for (TokenId token = 0; token < 20; ++token)
            tokens.push_back(token * 3 % 64);
        std::vector<float> logits;
        QVERIFY((*session)->prefill(tokens, &logits).ok());
        QCOMPARE(logits, want);
    }

    void folderThatCannotBeMade_isNoError()
    {
        writeAll(m_folder->filePath("file").toStdString(), "x");
        QVERIFY(!logitsOf(m_folder->filePath("file/cache").toStdString()).empty());
        QVERIFY(!logitsOf("/proc/no/such/place").empty());
    }

    void manyAtOnce_leaveOneGoodFile()
    {
        const auto want = logitsOf("");
        std::vector<std::vector<float>> got(6);
        std::vector<std::thread> threads;
        for (auto &logits : got)
            threads.emplace_back([&logits, this] {
                for (int i = 0; i < 3; ++i)
                    logits = logitsOf(m_path);
            });
        for (std::thread &thread : threads)
            thread.join();
        for (const auto &logits : got)
            QCOMPARE(logits, want);
        QCOMPARE(filesIn(m_path).size(), size_t(1));
        WeightCacheOpening opening(m_model, placeIn(m_path, *m_device), 2);
        QVERIFY(opening.check() && opening.cache()->hasFile());
    }

    void checksum_changesWithEveryBit()
    {
        std::string bytes(300, 'a');
        const auto sum = [&bytes] { return weightChecksum(std::as_bytes(std::span(bytes))); };
        const uint64_t right = sum();
        for (size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            const auto flip = [&](size_t at) {
                bytes[at / 8] = char(bytes[at / 8] ^ (1 << at % 8));
            };
            flip(bit);
            QVERIFY(sum() != right);
            // The highest bits of two words of one lane do not make up for one another.
            const size_t next = bit + 8 * 64;
            if (next < bytes.size() * 8) {
                flip(next);
                QVERIFY(sum() != right);
                flip(next);
            }
            flip(bit);
        }
        QCOMPARE(sum(), right);
        bytes += '\0';
        QVERIFY(sum() != right);
    }
};

QTEST_GUILESS_MAIN(TestWeightCache)
#include "tst_weight_cache.moc"
