// What the window remembers between starts: one QSettings file.
#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// Thread: the GUI thread.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(int sideBarWidth READ sideBarWidth WRITE setSideBarWidth NOTIFY sideBarWidthChanged)
    Q_PROPERTY(bool sideBarOpen READ sideBarOpen WRITE setSideBarOpen NOTIFY sideBarOpenChanged)
    Q_PROPERTY(int panelWidth READ panelWidth WRITE setPanelWidth NOTIFY panelChanged)
    Q_PROPERTY(bool panelOpen READ panelOpen WRITE setPanelOpen NOTIFY panelChanged)
    Q_PROPERTY(int panelTab READ panelTab WRITE setPanelTab NOTIFY panelChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(double textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY reduceMotionChanged)
    Q_PROPERTY(bool enterSends READ enterSends WRITE setEnterSends NOTIFY enterSendsChanged)
    Q_PROPERTY(bool startsWhereLeft READ startsWhereLeft WRITE setStartsWhereLeft NOTIFY
                   startsWhereLeftChanged)
    Q_PROPERTY(int threads READ threads WRITE setThreads NOTIFY threadsChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    static constexpr int kRecentModels = 8;
    static constexpr double kSmallestText = 0.8, kLargestText = 2.0;
    static constexpr int kMostThreads = 1024;

    /// `file` is an INI file; empty: the platform's place for this program.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);

    /// The INI file, for others who keep something in it.
    QString file() const { return m_settings.fileName(); }
    QString theme() const; // "system", "light" or "dark"
    void setTheme(const QString &theme);
    int sideBarWidth() const; // 220 … 360, at a text size of 100 %
    void setSideBarWidth(int width);
    bool sideBarOpen() const;
    void setSideBarOpen(bool open);
    int panelWidth() const; // of the right panel, 280 … 420, at a text size of 100 %
    void setPanelWidth(int width);
    bool panelOpen() const;
    void setPanelOpen(bool open);
    int panelTab() const;
    void setPanelTab(int tab);

    QString language() const; // a code as in InterfaceLanguage, empty: the system's
    void setLanguage(const QString &code);
    double textSize() const; // kSmallestText … kLargestText
    void setTextSize(double factor);
    bool reduceMotion() const; // until it is set here, what the system asks for
    void setReduceMotion(bool reduce);
    void setSystemReduceMotion(bool reduce);
    bool enterSends() const; // false: Ctrl+Enter does, Enter breaks the line
    void setEnterSends(bool sends);
    bool startsWhereLeft() const; // false: with a new chat
    void setStartsWhereLeft(bool starts);

    int threads() const; // of the processor for a model, 1 … kMostThreads; 0: one for each core
    void setThreads(int threads);

    /// Why the settings of earlier are not used: the file was not readable as one. Empty: they are.
    QString problem() const; // in the language of the window
    Q_INVOKABLE void dismissProblem();
    /// Forgets what belongs to conversations that are there no more; how the window looks stays.
    void forgetConversations();

    qint64 lastConversation() const; // 0: none
    void setLastConversation(qint64 id);
    QStringList recentModels() const; // absolute paths, newest first
    void addRecentModel(const QString &path);
    void removeRecentModel(const QString &path);
    /// The vocabulary file that was chosen for a model file; empty: none was.
    QString vocabularyOf(const QString &modelPath) const;
    void setVocabularyOf(const QString &modelPath, const QString &vocabulary);

    /// The saved geometry, or an empty rectangle when there is none or no screen shows it any more.
    Q_INVOKABLE QRect geometry() const;
    Q_INVOKABLE bool maximized() const;
    Q_INVOKABLE void saveGeometry(const QRect &geometry, bool maximized);

signals:
    void themeChanged();
    void sideBarWidthChanged();
    void sideBarOpenChanged();
    void panelChanged();
    void languageChanged();
    void textSizeChanged();
    void reduceMotionChanged();
    void enterSendsChanged();
    void startsWhereLeftChanged();
    void recentModelsChanged();
    void threadsChanged();
    void problemChanged();

private:
    /// Writes the value and returns true when it is another one than `old`.
    template <typename Value> bool change(const char *key, const Value &value, const Value &old);

    // Before m_settings, whose file may have been put aside:
    QString m_broken, m_aside; // the file that was none, and where it was kept, if it could be
    bool m_systemReduceMotion = false;
    mutable QSettings m_settings;
};

} // namespace mynah
