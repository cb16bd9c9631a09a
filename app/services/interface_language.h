// The language of the window: texts, direction, and how numbers and dates are written.
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mynah {

/// Translations lie in the resources (`:/i18n/mynah_CODE.qm`); English is in the sources. With the
/// system's language its own number and date formats stay; a chosen one brings its own.
/// Thread: the GUI thread.
class InterfaceLanguage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QStringList codes READ codes CONSTANT)

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    /// Of all languages, in the order of their own names.
    static QStringList codes();
    /// The language's name in itself, "Português (Brasil)".
    Q_INVOKABLE static QString nameOf(const QString &code);
    /// The nearest of codes() to one of the system's wanted languages, "en" when there is none.
    static QString nearest(const QStringList &wanted);

    /// The one that is shown now.
    QString code() const { return m_code; }
    /// Empty: the system's. Installs translations and sets the default locale and the direction.
    void use(const QString &code);

signals:
    void changed(); // texts must be asked for again

private:
    QLocale m_system;
    QTranslator m_translator, m_qtTranslator;
    QString m_code;
};

} // namespace mynah
