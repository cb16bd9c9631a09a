#include "app/services/catalogue_library.h"

#include "app/services/background.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace mynah {

namespace {

constexpr qint64 kMostBytes = 4 << 20;

struct ReadList {
    QByteArray text;
    Result<Catalogue> catalogue;
    bool there = true, kept = true;
};

ReadList readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {
            {}, Error{ErrorCode::FileNotFound, path.toStdString() + ": it cannot be read"}, false};
    if (file.size() > kMostBytes)
        return {{},
                Error{ErrorCode::FileRead, path.toStdString() + ": it is too large for a list"}};
    const QByteArray text = file.readAll();
    return {text, parseCatalogue({text.constData(), size_t(text.size())}, path.toStdString())};
}

bool keep(const QByteArray &text, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace

CatalogueLibrary::CatalogueLibrary(const QString &dataFolder, QObject *parent)
    : QObject(parent),
      m_ownFile(dataFolder.isEmpty() ? QString() : QDir(dataFolder).filePath("catalogue.json"))
{
    ReadList builtIn = readList(QStringLiteral(":/Mynah/catalogue.json"));
    if (builtIn.catalogue.ok())
        m_catalogue = std::move(*builtIn.catalogue);
}

void CatalogueLibrary::start()
{
    if (m_ownFile.isEmpty())
        return;
    inBackground(
        this,
        [path = m_ownFile] { return readList(path); },
        [this](ReadList own) {
            if (!own.there)
                return;
            if (!own.catalogue.ok())
                return setProblem(Problem::Unreadable,
                                  m_ownFile,
                                  QString::fromStdString(own.catalogue.error().message));
            if (own.catalogue->date <= m_catalogue.date)
                return; // the program has become newer than the list
            m_catalogue = std::move(*own.catalogue);
            emit changed();
        });
}

void CatalogueLibrary::useFile(const QString &path)
{
    inBackground(
        this,
        [path, own = m_ownFile, date = m_catalogue.date] {
            ReadList list = readList(path);
            const bool wanted = list.catalogue.ok() && list.catalogue->date >= date;
            if (wanted && !own.isEmpty() && path != own)
                list.kept = keep(list.text, own);
            return list;
        },
        [this, path](ReadList list) {
            if (!list.catalogue.ok())
                return setProblem(Problem::Unreadable,
                                  path,
                                  QString::fromStdString(list.catalogue.error().message));
            if (list.catalogue->date < m_catalogue.date)
                return setProblem(Problem::Older, path);
            m_catalogue = std::move(*list.catalogue);
            setProblem(list.kept ? Problem::None : Problem::NotKept, path);
            emit changed();
        });
}

void CatalogueLibrary::setProblem(Problem problem, const QString &file, const QString &details)
{
    m_problem = problem;
    m_problemFile = file;
    m_problemDetails = details;
    emit problemChanged();
}

} // namespace mynah
