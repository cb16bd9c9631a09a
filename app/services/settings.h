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

public:
    static constexpr int kRecentModels = 8;

    /// `file` is an INI file; empty: the platform's place for this program.
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);

    QString theme() const; // "system", "light" or "dark"
    void setTheme(const QString &theme);
    int sideBarWidth() const; // 220 … 360
    void setSideBarWidth(int width);
    bool sideBarOpen() const;
    void setSideBarOpen(bool open);

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
    void recentModelsChanged();

private:
    mutable QSettings m_settings;
};

} // namespace mynah
