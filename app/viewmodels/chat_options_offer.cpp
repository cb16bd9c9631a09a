// Formats and thinking modes by name, and the panel's summaries, of the ChatOptionsViewModel.
#include "app/viewmodels/chat_options_view_model.h"

#include "app/viewmodels/figures.h"

#include <QLocale>

#include <algorithm>

namespace mynah {

namespace {

QString labelOf(const PromptFormat &format)
{
    return QString::fromUtf8(format.label.data(), qsizetype(format.label.size()));
}

} // namespace

QString ChatOptionsViewModel::number(double value, int decimals) const
{
    return QLocale().toString(value, 'f', decimals);
}

QStringList ChatOptionsViewModel::formats() const
{
    const QString found = labelOf(promptFormat(m_models.info().promptFormat));
    //: The prompt format that was found from the model's file, for example "World".
    QStringList names{m_models.ready() ? tr("Automatic: %1").arg(isolatedText(found))
                                       : tr("Automatic")};
    for (const PromptFormat &format : promptFormats())
        names << labelOf(format);
    return names;
}

int ChatOptionsViewModel::format() const
{
    const auto all = promptFormats();
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].id == m_options.prompt.format)
            return int(i) + 1;
    return 0;
}

void ChatOptionsViewModel::setFormat(int index)
{
    const auto all = promptFormats();
    if (index < 0 || index > int(all.size()))
        return;
    edit([&](ChatOptions &options) {
        options.prompt.format = index == 0 ? "" : std::string(all[size_t(index - 1)].id);
    });
    retranslate();
}

bool ChatOptionsViewModel::canThink() const
{
    return (m_models.ready() || !m_options.prompt.format.empty()) &&
           mynah::thinkingModes(promptFormat(formatId())).size() > 1;
}

QStringList ChatOptionsViewModel::thinkingModes() const
{
    QStringList names;
    for (const Thinking mode : mynah::thinkingModes(promptFormat(formatId()))) {
        switch (mode) {
        case Thinking::Off:
            //: How long the model thinks before it answers.
            names << tr("Off");
            break;
        case Thinking::Fast:
            names << tr("Hardly");
            break;
        case Thinking::Bit:
            names << tr("A little");
            break;
        case Thinking::On:
            names << tr("On");
            break;
        case Thinking::Lot:
            names << tr("A lot");
            break;
        }
    }
    return names;
}

int ChatOptionsViewModel::thinking() const
{
    const PromptFormat &format = promptFormat(formatId());
    const auto modes = mynah::thinkingModes(format);
    const auto found =
        std::find(modes.begin(), modes.end(), nearestThinking(format, m_options.prompt.thinking));
    return found == modes.end() ? 0 : int(found - modes.begin());
}

void ChatOptionsViewModel::setThinking(int index)
{
    const auto modes = mynah::thinkingModes(promptFormat(formatId()));
    if (index >= 0 && index < int(modes.size()))
        edit([&](ChatOptions &options) { options.prompt.thinking = modes[size_t(index)]; });
}

void ChatOptionsViewModel::toggleThinking()
{
    edit([](ChatOptions &options) {
        options.prompt.thinking =
            options.prompt.thinking == Thinking::Off ? Thinking::On : Thinking::Off;
    });
}

QString ChatOptionsViewModel::repetitionSummary() const
{
    //: Numbers of the presence penalty, the frequency penalty, and tokens until they count half.
    return tr("%1 · %2 · %3")
        .arg(number(presence(), 1), number(frequency(), 1), QLocale().toString(int(halfLife())));
}

QString ChatOptionsViewModel::seedSummary() const
{
    if (seedFixed())
        return seed();
    //: The seed of each answer is another one.
    return tr("random");
}

QString ChatOptionsViewModel::formatSummary() const
{
    const QString label = labelOf(promptFormat(formatId()));
    return m_options.prompt.format.empty() ? formats().front() : label;
}

} // namespace mynah
