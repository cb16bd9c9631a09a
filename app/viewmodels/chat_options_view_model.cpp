#include "app/viewmodels/chat_options_view_model.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace mynah {

namespace {

constexpr int kSaveMs = 400;
constexpr std::array<const char *, 3> kStyles = {"exact", "balanced", "free"};

/// What Reset puts back, by the name of the property.
const std::map<QString, std::function<void(ChatOptions &, const ChatOptions &)>> &resets()
{
    using Options = ChatOptions;
    static const std::map<QString, std::function<void(Options &, const Options &)>> all = {
        {"style", [](Options &to, const Options &from) { to.sampling = from.sampling; }},
        {"maxTokens", [](Options &to, const Options &from) { to.maxTokens = from.maxTokens; }},
        {"temperature",
         [](Options &to, const Options &from) {
             to.sampling.temperature = from.sampling.temperature;
         }},
        {"topP", [](Options &to, const Options &from) { to.sampling.topP = from.sampling.topP; }},
        {"topK", [](Options &to, const Options &from) { to.sampling.topK = from.sampling.topK; }},
        {"presence",
         [](Options &to, const Options &from) {
             to.sampling.presencePenalty = from.sampling.presencePenalty;
         }},
        {"frequency",
         [](Options &to, const Options &from) {
             to.sampling.frequencyPenalty = from.sampling.frequencyPenalty;
         }},
        {"halfLife",
         [](Options &to, const Options &from) {
             to.sampling.penaltyDecay = from.sampling.penaltyDecay;
         }},
        {"seed", [](Options &to, const Options &from) { to.seed = from.seed; }},
        {"stopTexts", [](Options &to, const Options &from) { to.stopTexts = from.stopTexts; }},
        {"format", [](Options &to, const Options &from) { to.prompt.format = from.prompt.format; }},
        {"thinking",
         [](Options &to, const Options &from) { to.prompt.thinking = from.prompt.thinking; }},
        {"rememberThoughts",
         [](Options &to, const Options &from) {
             to.prompt.rememberThoughts = from.prompt.rememberThoughts;
         }},
        {"longAnswers",
         [](Options &to, const Options &from) { to.prompt.longAnswers = from.prompt.longAnswers; }},
        {"verbatim",
         [](Options &to, const Options &from) { to.prompt.verbatim = from.prompt.verbatim; }},
        {"startToken",
         [](Options &to, const Options &from) { to.prompt.startToken = from.prompt.startToken; }},
    };
    return all;
}

} // namespace

ChatOptionsViewModel::ChatOptionsViewModel(StorageService &storage,
                                           ModelViewModel &models,
                                           QObject *parent)
    : QObject(parent), m_storage(storage), m_models(models)
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &ChatOptionsViewModel::flush);
    connect(&models, &ModelViewModel::modelChanged, this, &ChatOptionsViewModel::retranslate);
    connect(&storage, &StorageService::opened, this, &ChatOptionsViewModel::readDefaults);
}

void ChatOptionsViewModel::readDefaults()
{
    struct Read {
        ChatOptions defaults;
        std::vector<SamplingPreset> own;
    };
    m_storage.run(
        this,
        [](ConversationStore &store) -> Result<Read> {
            Read read;
            MYNAH_TRY(read.defaults, defaultOptions(store));
            MYNAH_TRY(read.own, ownPresets(store));
            return read;
        },
        [this](Result<Read> read) {
            if (!read.ok())
                return; // the store tells what is wrong with it
            m_defaults = read->defaults;
            if (!read->own.empty())
                m_own = read->own.front().sampling;
            if (m_conversation == 0 && m_untouched)
                m_options = m_defaults;
            retranslate();
        });
}

std::string ChatOptionsViewModel::formatId() const
{
    const std::string &own = m_options.prompt.format;
    return own.empty() ? m_models.info().promptFormat : own;
}

ChatOptions ChatOptionsViewModel::forTurn() const
{
    ChatOptions options = m_options;
    options.prompt.format = formatId();
    return options;
}

NewConversation ChatOptionsViewModel::newConversation() const
{
    NewConversation start;
    start.options = forTurn();
    start.systemText = m_systemText.trimmed().toStdString();
    return start;
}

void ChatOptionsViewModel::show(qint64 conversation, const ConversationDetails &details)
{
    flush();
    m_conversation = conversation;
    m_temporary = m_ownChosen = false;
    m_untouched = true;
    m_options = details.options;
    m_systemText = QString::fromStdString(details.systemText);
    retranslate();
}

void ChatOptionsViewModel::beginNew(bool temporary)
{
    flush();
    m_conversation = 0;
    m_temporary = temporary;
    m_ownChosen = false;
    m_untouched = true;
    m_options = m_defaults;
    m_systemText.clear();
    retranslate();
}

void ChatOptionsViewModel::adopt(qint64 conversation)
{
    if (m_conversation != 0 || m_temporary)
        return;
    m_conversation = conversation;
    // A chat keeps the roles that it began with.
    m_options.prompt.format = formatId();
    if (!m_untouched) { // what was changed since it was saved
        m_optionsDirty = m_textDirty = true;
        m_saveTimer.start();
    }
    retranslate();
}

void ChatOptionsViewModel::usePersona(const PersonaRow &persona)
{
    edit([&](ChatOptions &options) {
        const std::string format = options.prompt.format;
        const bool begun = m_conversation != 0;
        options = persona.options;
        options.persona = persona.id;
        if (begun) // its roles are those of the conversation
            options.prompt.format = format;
    });
    m_ownChosen = false;
    setSystemText(QString::fromStdString(persona.systemText));
    emit offerChanged();
}

void ChatOptionsViewModel::leavePersona()
{
    edit([](ChatOptions &options) { options.persona = 0; });
}

void ChatOptionsViewModel::retranslate()
{
    emit offerChanged();
    emit changed();
}

void ChatOptionsViewModel::edit(const std::function<void(ChatOptions &)> &change)
{
    const ChatOptions before = m_options;
    change(m_options);
    if (m_options == before)
        return;
    m_untouched = false;
    m_optionsDirty = true;
    m_saveTimer.start();
    emit changed();
}

void ChatOptionsViewModel::flush()
{
    m_saveTimer.stop();
    const bool options = std::exchange(m_optionsDirty, false);
    const bool text = std::exchange(m_textDirty, false);
    if (m_conversation == 0 || m_temporary || (!options && !text))
        return;
    m_storage.run(
        this,
        [id = m_conversation,
         options,
         text,
         values = m_options,
         own = m_own,
         ownUsed = style() == Own,
         system = m_systemText.trimmed().toStdString()](ConversationStore &store) -> Result<void> {
            if (options)
                MYNAH_CHECK(store.setOptions(id, values));
            if (options && ownUsed)
                MYNAH_CHECK(setOwnPresets(store, {{"own", own}}));
            return text ? store.setSystemText(id, system) : Result<void>();
        },
        [this](Result<void> saved) {
            if (!saved.ok())
                emit failed(saved.error());
        });
}

double ChatOptionsViewModel::rounded(float value)
{
    return std::round(double(value) * 1e4) / 1e4;
}

int ChatOptionsViewModel::style() const
{
    const auto preset = presetOf(m_options.sampling);
    const auto found = std::find(kStyles.begin(), kStyles.end(), preset);
    return m_ownChosen || found == kStyles.end() ? int(Own) : int(found - kStyles.begin());
}

void ChatOptionsViewModel::setStyle(int style)
{
    if (style < Exact || style > Own || style == this->style())
        return;
    m_ownChosen = style == Own;
    if (style == Own && presetOf(m_own) == "balanced")
        m_own = m_options.sampling; // none yet: it begins with what there is
    const SamplingOptions numbers =
        style == Own ? m_own : samplingPreset(kStyles[size_t(style)])->sampling;
    edit([&](ChatOptions &options) { options.sampling = numbers; });
    emit changed();
}

void ChatOptionsViewModel::editSampling(const SamplingOptions &sampling)
{
    if (sampling == m_options.sampling)
        return;
    m_own = sampling;
    edit([&](ChatOptions &options) { options.sampling = sampling; });
}

#define MYNAH_SET_SAMPLING(Setter, member, least, most)                                            \
    void ChatOptionsViewModel::Setter(double value)                                                \
    {                                                                                              \
        SamplingOptions sampling = m_options.sampling;                                             \
        sampling.member = float(rounded(float(std::clamp<double>(value, least, most))));           \
        editSampling(sampling);                                                                    \
    }
MYNAH_SET_SAMPLING(setTemperature, temperature, 0, 10)
MYNAH_SET_SAMPLING(setTopP, topP, 0.01, 1)
MYNAH_SET_SAMPLING(setPresence, presencePenalty, -10, 10)
MYNAH_SET_SAMPLING(setFrequency, frequencyPenalty, -10, 10)
#undef MYNAH_SET_SAMPLING

void ChatOptionsViewModel::setTopK(int value)
{
    SamplingOptions sampling = m_options.sampling;
    sampling.topK = std::clamp(value, 0, 100'000);
    editSampling(sampling);
}

double ChatOptionsViewModel::halfLife() const
{
    return std::min(kEndless, std::round(halfLifeOf(m_options.sampling.penaltyDecay)));
}

void ChatOptionsViewModel::setHalfLife(double tokens)
{
    if (std::round(tokens) == halfLife())
        return; // the same number that stands for a little more or less
    SamplingOptions sampling = m_options.sampling;
    sampling.penaltyDecay = tokens >= kEndless ? 1.0f : decayOf(std::max(0.0, tokens));
    editSampling(sampling);
}

void ChatOptionsViewModel::setMaxTokens(int tokens)
{
    edit([&](ChatOptions &options) { options.maxTokens = std::clamp(tokens, 16, 1'000'000); });
}

QString ChatOptionsViewModel::seed() const
{
    return m_options.seed ? QString::number(*m_options.seed) : QString();
}

void ChatOptionsViewModel::setSeedFixed(bool fixed)
{
    edit([&](ChatOptions &options) {
        if (fixed != options.seed.has_value())
            options.seed = fixed ? std::optional<uint64_t>(1) : std::nullopt;
    });
}

void ChatOptionsViewModel::setSeed(const QString &seed)
{
    bool number = false;
    const qulonglong value = seed.trimmed().toULongLong(&number);
    if (number)
        edit([&](ChatOptions &options) { options.seed = value; });
}

QString ChatOptionsViewModel::stopTexts() const
{
    QStringList lines;
    for (const std::string &text : m_options.stopTexts)
        lines << QString::fromStdString(text).replace('\n', QLatin1String("\\n"));
    return lines.join('\n');
}

void ChatOptionsViewModel::setStopTexts(const QString &lines)
{
    edit([&](ChatOptions &options) {
        options.stopTexts.clear();
        for (QString line : lines.split('\n', Qt::SkipEmptyParts))
            options.stopTexts.push_back(line.replace(QLatin1String("\\n"), "\n").toStdString());
    });
}

void ChatOptionsViewModel::setSystemText(const QString &text)
{
    if (text == m_systemText)
        return;
    m_systemText = text;
    m_textDirty = true;
    m_untouched = false;
    m_saveTimer.start();
    emit changed();
}

void ChatOptionsViewModel::setRememberThoughts(bool on)
{
    edit([on](ChatOptions &options) { options.prompt.rememberThoughts = on; });
}

void ChatOptionsViewModel::setLongAnswers(bool on)
{
    edit([on](ChatOptions &options) { options.prompt.longAnswers = on; });
}

void ChatOptionsViewModel::setVerbatim(bool on)
{
    edit([on](ChatOptions &options) { options.prompt.verbatim = on; });
}

void ChatOptionsViewModel::setStartToken(bool on)
{
    edit([on](ChatOptions &options) { options.prompt.startToken = on; });
}

QStringList ChatOptionsViewModel::differing() const
{
    QStringList names;
    for (const auto &[name, reset] : resets()) {
        ChatOptions back = m_options;
        reset(back, m_defaults);
        if (!(back == m_options))
            names << name;
    }
    return names;
}

void ChatOptionsViewModel::reset(const QString &property)
{
    const auto found = resets().find(property);
    if (found == resets().end())
        return;
    m_ownChosen = m_ownChosen && property != QLatin1String("style");
    edit([&](ChatOptions &options) { found->second(options, m_defaults); });
    retranslate();
}

void ChatOptionsViewModel::makeDefault()
{
    m_defaults = m_options;
    m_defaults.persona = 0;
    m_defaults.seed.reset();
    m_defaults.prompt.format.clear();
    m_storage.run(
        this,
        [values = m_defaults](ConversationStore &store) {
            return setDefaultOptions(store, values);
        },
        [this](Result<void> saved) {
            if (!saved.ok())
                emit failed(saved.error());
        });
    emit changed();
}

} // namespace mynah
