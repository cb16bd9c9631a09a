// How the open conversation is answered: what the panel's Settings tab and the composer show.
#pragma once

#include "app/services/storage_service.h"
#include "app/viewmodels/model_view_model.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace mynah {

/// Changes are saved a moment later; they count from the next turn on. Options of a new chat are
/// kept here until it is saved. Thread: the GUI thread.
class ChatOptionsViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString systemText READ systemText WRITE setSystemText NOTIFY changed)
    Q_PROPERTY(qint64 persona READ persona NOTIFY changed)
    Q_PROPERTY(int style READ style WRITE setStyle NOTIFY changed)
    Q_PROPERTY(int maxTokens READ maxTokens WRITE setMaxTokens NOTIFY changed)
    Q_PROPERTY(double temperature READ temperature WRITE setTemperature NOTIFY changed)
    Q_PROPERTY(double topP READ topP WRITE setTopP NOTIFY changed)
    Q_PROPERTY(int topK READ topK WRITE setTopK NOTIFY changed)
    Q_PROPERTY(double presence READ presence WRITE setPresence NOTIFY changed)
    Q_PROPERTY(double frequency READ frequency WRITE setFrequency NOTIFY changed)
    Q_PROPERTY(double halfLife READ halfLife WRITE setHalfLife NOTIFY changed)
    Q_PROPERTY(bool seedFixed READ seedFixed WRITE setSeedFixed NOTIFY changed)
    Q_PROPERTY(QString seed READ seed WRITE setSeed NOTIFY changed)
    Q_PROPERTY(QString stopTexts READ stopTexts WRITE setStopTexts NOTIFY changed)
    Q_PROPERTY(QStringList formats READ formats NOTIFY offerChanged)
    Q_PROPERTY(int format READ format WRITE setFormat NOTIFY changed)
    Q_PROPERTY(bool canThink READ canThink NOTIFY offerChanged)
    Q_PROPERTY(QStringList thinkingModes READ thinkingModes NOTIFY offerChanged)
    Q_PROPERTY(int thinking READ thinking WRITE setThinking NOTIFY changed)
    Q_PROPERTY(bool rememberThoughts READ rememberThoughts WRITE setRememberThoughts NOTIFY changed)
    Q_PROPERTY(bool longAnswers READ longAnswers WRITE setLongAnswers NOTIFY changed)
    Q_PROPERTY(bool verbatim READ verbatim WRITE setVerbatim NOTIFY changed)
    Q_PROPERTY(bool startToken READ startToken WRITE setStartToken NOTIFY changed)
    /// Names of the properties that are not as a new chat has them: those have a Reset.
    Q_PROPERTY(QStringList differing READ differing NOTIFY changed)
    Q_PROPERTY(QString repetitionSummary READ repetitionSummary NOTIFY changed)
    Q_PROPERTY(QString seedSummary READ seedSummary NOTIFY changed)
    Q_PROPERTY(QString formatSummary READ formatSummary NOTIFY changed)

public:
    enum Style { Exact, Balanced, Free, Own };
    Q_ENUM(Style)

    ChatOptionsViewModel(StorageService &storage,
                         ModelViewModel &models,
                         QObject *parent = nullptr);

    // For the chat
    /// As the next turn of the shown conversation reads them, the format chosen.
    ChatOptions forTurn() const;
    const ChatOptions &options() const { return m_options; }
    NewConversation newConversation() const;
    /// Shows those of a conversation; what was changed before is saved.
    void show(qint64 conversation, const ConversationDetails &details);
    /// Shows those that a new chat begins with. Temporary: nothing is saved.
    void beginNew(bool temporary);
    /// The new chat has been saved with newConversation(), under this id.
    void adopt(qint64 conversation);
    void usePersona(const PersonaRow &persona);
    /// No persona; the texts and numbers stay.
    void leavePersona();
    /// Another language, or another model.
    void retranslate();
    void flush();
    /// From the store, again after it was erased.
    void readDefaults();

    QString systemText() const { return m_systemText; }
    qint64 persona() const { return m_options.persona; }
    int style() const;
    int maxTokens() const { return m_options.maxTokens; }
    double temperature() const { return rounded(m_options.sampling.temperature); }
    double topP() const { return rounded(m_options.sampling.topP); }
    int topK() const { return m_options.sampling.topK; }
    double presence() const { return rounded(m_options.sampling.presencePenalty); }
    double frequency() const { return rounded(m_options.sampling.frequencyPenalty); }
    /// Tokens, at most kEndless, which stands for never.
    double halfLife() const;
    bool seedFixed() const { return m_options.seed.has_value(); }
    QString seed() const;
    QString stopTexts() const; // one a line
    QStringList formats() const;
    int format() const; // 0: from the model
    bool canThink() const;
    QStringList thinkingModes() const;
    int thinking() const;
    bool rememberThoughts() const { return m_options.prompt.rememberThoughts; }
    bool longAnswers() const { return m_options.prompt.longAnswers; }
    bool verbatim() const { return m_options.prompt.verbatim; }
    bool startToken() const { return m_options.prompt.startToken; }
    QStringList differing() const;
    QString repetitionSummary() const;
    QString seedSummary() const;
    QString formatSummary() const;

    void setSystemText(const QString &text);
    void setStyle(int style);
    void setMaxTokens(int tokens);
    void setTemperature(double value);
    void setTopP(double value);
    void setTopK(int value);
    void setPresence(double value);
    void setFrequency(double value);
    void setHalfLife(double tokens);
    void setSeedFixed(bool fixed);
    void setSeed(const QString &seed);
    void setStopTexts(const QString &lines);
    void setFormat(int index);
    void setThinking(int index);
    void setRememberThoughts(bool on);
    void setLongAnswers(bool on);
    void setVerbatim(bool on);
    void setStartToken(bool on);

    /// Back to what a new chat has, by the property's name.
    Q_INVOKABLE void reset(const QString &property);
    /// New chats begin with what is shown, but for persona, system text and seed.
    Q_INVOKABLE void makeDefault();
    /// Thinks or does not: what the composer's button does.
    Q_INVOKABLE void toggleThinking();
    /// A number as the user's language writes it.
    Q_INVOKABLE QString number(double value, int decimals) const;

    static constexpr double kEndless = 2000;

signals:
    void changed();
    void offerChanged(); // of formats and modes; comes with changed()
    void failed(const mynah::Error &error);

private:
    static double rounded(float value); // 0.9, not 0.899999976
    void edit(const std::function<void(ChatOptions &)> &change);
    void editSampling(const SamplingOptions &sampling);
    std::string formatId() const; // the one in use

    StorageService &m_storage;
    ModelViewModel &m_models;
    ChatOptions m_options, m_defaults;
    QString m_systemText;
    SamplingOptions m_own; // the user's numbers, for coming back to them
    bool m_ownChosen = false;
    qint64 m_conversation = 0;
    bool m_temporary = false, m_untouched = true;
    bool m_optionsDirty = false, m_textDirty = false;
    QTimer m_saveTimer;
};

} // namespace mynah
