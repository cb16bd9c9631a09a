#include "app/viewmodels/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace mynah {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

const char *codeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return "Usage";
    case ErrorCode::FileNotFound:
        return "FileNotFound";
    case ErrorCode::FileRead:
        return "FileRead";
    case ErrorCode::NotAModel:
        return "NotAModel";
    case ErrorCode::Truncated:
        return "Truncated";
    case ErrorCode::BadModel:
        return "BadModel";
    case ErrorCode::Unsupported:
        return "Unsupported";
    case ErrorCode::BadVocabulary:
        return "BadVocabulary";
    case ErrorCode::BadState:
        return "BadState";
    case ErrorCode::OutOfMemory:
        return "OutOfMemory";
    case ErrorCode::Device:
        return "Device";
    case ErrorCode::Storage:
        return "Storage";
    case ErrorCode::StorageBusy:
        return "StorageBusy";
    case ErrorCode::StorageDamaged:
        return "StorageDamaged";
    case ErrorCode::NotFinite:
        return "NotFinite";
    case ErrorCode::Cancelled:
        return "Cancelled";
    }
    return "Unknown";
}

QString titleOf(ErrorCode code, ErrorContext context)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return Errors::tr("The file cannot be opened");
    case ErrorCode::FileRead:
        return Errors::tr("The file cannot be read");
    case ErrorCode::NotAModel:
        return Errors::tr("This file is not a model");
    case ErrorCode::Truncated:
        return Errors::tr("This file is not complete");
    case ErrorCode::BadModel:
        return Errors::tr("This model file is damaged");
    case ErrorCode::Unsupported:
        return Errors::tr("This kind of model cannot be used yet");
    case ErrorCode::BadVocabulary:
        return Errors::tr("The vocabulary is missing or does not fit");
    case ErrorCode::BadState:
        return Errors::tr("The saved state does not fit this model");
    case ErrorCode::OutOfMemory:
        return Errors::tr("There is not enough memory");
    case ErrorCode::Device:
        return Errors::tr("The device stopped answering");
    case ErrorCode::Storage:
        return context == ErrorContext::OpeningStorage
                   ? Errors::tr("Your conversations cannot be opened")
                   : Errors::tr("Your conversations cannot be saved");
    case ErrorCode::StorageBusy:
        return Errors::tr("Your conversations are open in another program");
    case ErrorCode::StorageDamaged:
        return Errors::tr("The file of your conversations is damaged");
    case ErrorCode::NotFinite:
        return Errors::tr("The model computed something that is not a number");
    case ErrorCode::Cancelled:
        return Errors::tr("Stopped");
    case ErrorCode::Usage:
        break;
    }
    return context == ErrorContext::LoadingModel ? Errors::tr("The model cannot be opened")
                                                 : Errors::tr("The answer could not be written");
}

QString textOf(ErrorCode code, ErrorContext context)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return Errors::tr("It may have been moved or deleted. Choose where it is now.");
    case ErrorCode::FileRead:
        return Errors::tr("The disk gave an error. Check the disk or copy the file again.");
    case ErrorCode::NotAModel:
        return Errors::tr("Choose an RWKV model file, for example one that ends with .pth, "
                          ".safetensors or .gguf.");
    case ErrorCode::Truncated:
        return Errors::tr("A part at the end is missing. Download or copy it again.");
    case ErrorCode::BadModel:
        return Errors::tr("What it says about itself does not agree. Download or copy it again.");
    case ErrorCode::Unsupported:
        return Errors::tr(
            "The file is whole, but of a kind that this program does not run. Choose another one.");
    case ErrorCode::BadVocabulary:
        return Errors::tr(
            "The model needs the vocabulary that it was trained with, in a file of its own.");
    case ErrorCode::BadState:
        return Errors::tr(
            "The conversation is unchanged. Try again to have it read from its beginning.");
    case ErrorCode::OutOfMemory:
        return Errors::tr("Close other programs, or choose a smaller model.");
    case ErrorCode::Device:
        return Errors::tr("The answer so far is saved. Try again.");
    case ErrorCode::Storage:
        return context == ErrorContext::OpeningStorage
                   ? Errors::tr(
                         "The file of conversations cannot be opened. It has not been changed.")
                   : Errors::tr("The disk may be full. What is on the screen is kept until you "
                                "close the window.");
    case ErrorCode::StorageBusy:
        return Errors::tr("Close the other program, then try again.");
    case ErrorCode::StorageDamaged:
        return Errors::tr(
            "Start Mynah again: it saves what can be read, and keeps the damaged file.");
    case ErrorCode::NotFinite:
        return Errors::tr("The file may be damaged, or its precision does not fit. Try again or "
                          "choose another model.");
    case ErrorCode::Cancelled:
    case ErrorCode::Usage:
        break;
    }
    return Errors::tr("The conversation is unchanged. Try again.");
}

} // namespace

ErrorCard repairCardOf(const RepairReport &report)
{
    ErrorCard card;
    card.title = Errors::tr("Your conversations were repaired");
    card.text = report.complete()
                    ? Errors::tr("The file that keeps them was damaged on the disk. Every message "
                                 "is there.")
                    : Errors::tr("The file that keeps them was damaged on the disk. What could be "
                                 "read is there; the details say what could not.");
    if (!report.damagedFile.empty())
        card.text +=
            QLatin1Char(' ') + Errors::tr("The damaged file was kept: %1")
                                   .arg(QStringLiteral("\u2066%1\u2069")
                                            .arg(QString::fromStdString(report.damagedFile)));
    card.details = QString::fromStdString(report.text());
    return card;
}

namespace {

/// Of "model.pth: the vocabulary file NAME is needed; …" (core/session/vocabulary.cpp).
QString missingVocabulary(const std::string &message)
{
    static const QRegularExpression said(
        QStringLiteral("the vocabulary file ([\\w.-]+) is needed"));
    return said.match(QString::fromStdString(message)).captured(1);
}

} // namespace

ErrorCard errorCardOf(const Error &error, ErrorContext context, const QString &file)
{
    ErrorCard card;
    card.title = titleOf(error.code, context);
    card.text = textOf(error.code, context);
    if (!file.isEmpty())
        card.file = QFileInfo(file).fileName();
    card.details = QStringLiteral("%1: %2").arg(QLatin1String(codeName(error.code)),
                                                QString::fromStdString(error.message));
    if (error.code == ErrorCode::BadVocabulary)
        card.vocabulary = missingVocabulary(error.message);
    switch (context) {
    case ErrorContext::LoadingModel:
        card.action = error.code == ErrorCode::BadVocabulary ? ErrorCard::Action::OpenVocabulary
                                                             : ErrorCard::Action::OpenFile;
        break;
    case ErrorContext::Answering:
        card.action = ErrorCard::Action::TryAgain;
        break;
    case ErrorContext::Saving:
        card.action = ErrorCard::Action::None;
        break;
    case ErrorContext::OpeningStorage:
        card.action = error.code == ErrorCode::StorageBusy ? ErrorCard::Action::Reopen
                                                           : ErrorCard::Action::Quit;
        break;
    }
    return card;
}

} // namespace mynah
