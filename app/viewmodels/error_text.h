// Errors in the user's words: what happened, and which button helps.
#pragma once

#include "core/storage/repair.h"
#include "kernels/base/result.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// One error card. Thread: any.
class ErrorCard {
    Q_GADGET
    QML_VALUE_TYPE(errorCard)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString details MEMBER details)
    Q_PROPERTY(QString file MEMBER file)
    Q_PROPERTY(Action action MEMBER action)
    Q_PROPERTY(QString actionText MEMBER actionText)
    Q_PROPERTY(bool offersModels MEMBER offersModels)
    Q_PROPERTY(bool offersAnyway MEMBER offersAnyway)
    Q_PROPERTY(QString vocabulary MEMBER vocabulary)

public:
    enum class Action { None, OpenFile, TryAgain, Quit, OpenVocabulary, FindFile, LoadAs, Reopen };
    Q_ENUM(Action)

    QString title; // empty: no card
    QString text;
    QString file;    // its name, when one is meant
    QString details; // code and English message, for Copy details
    Action action = Action::None;
    QString actionText;        // of LoadAs
    bool offersModels = false; // a way to other models besides
    bool offersAnyway = false; // to load although it does not fit
    QString vocabulary;        // the file that is missing; empty: none is, or it has no known name

    bool operator==(const ErrorCard &) const = default;
};

/// What was being done when the error came.
enum class ErrorContext { LoadingModel, Answering, Saving, OpeningStorage };

/// What was saved of a damaged database.
ErrorCard repairCardOf(const RepairReport &report);

ErrorCard errorCardOf(const Error &error, ErrorContext context, const QString &file = {});

} // namespace mynah
