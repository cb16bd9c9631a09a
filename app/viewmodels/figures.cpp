#include "app/viewmodels/figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace mynah {

namespace {
struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};
} // namespace

QString isolated(const QString &name)
{
    return QStringLiteral("\u2066%1\u2069").arg(name);
}

QString isolatedText(const QString &text)
{
    return QStringLiteral("\u2068%1\u2069").arg(text);
}

QString fileSizeText(qint64 bytes)
{
    const int digits = bytes < 1'000'000'000 ? 0 : 2;
    return isolated(QLocale().formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat));
}

QString memoryText(qint64 bytes)
{
    const qint64 gigabyte = qint64(1) << 30;
    const qint64 tenths = (bytes * 10 + gigabyte / 2) / gigabyte;
    const int digits = bytes < gigabyte || tenths % 10 == 0 ? 0 : 1;
    return isolated(QLocale().formattedDataSize(bytes, digits, QLocale::DataSizeTraditionalFormat));
}

QString durationText(double seconds)
{
    if (seconds < 60)
        return Figures::tr("%1 s", "seconds").arg(QLocale().toString(int(std::ceil(seconds))));
    if (seconds < 3600)
        return Figures::tr("%1 min", "minutes")
            .arg(QLocale().toString(int(std::ceil(seconds / 60))));
    return Figures::tr("%1 h", "hours").arg(QLocale().toString(int(std::ceil(seconds / 3600))));
}

QString parametersText(qint64 parameters)
{
    const double millions = double(parameters) / 1e6;
    if (millions < 1000)
        //: %1 millions of parameters of a model
        return Figures::tr("%1 M parameters")
            .arg(QLocale().toString(millions, 'f', millions < 10 ? 1 : 0));
    //: %1 billions (thousand millions) of parameters of a model
    return Figures::tr("%1 B parameters").arg(QLocale().toString(millions / 1000, 'f', 1));
}

QString precisionText(const QString &choice, const QString &inFile)
{
    return choice.isEmpty() || choice == QLatin1String("file") ? inFile : choice;
}

} // namespace mynah
