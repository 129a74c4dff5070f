// SPDX-License-Identifier: MIT
#include "core/form/Lookup.h"

#include "core/base/Csv.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QMutex>

namespace emo {

namespace {

/// A line of resources/options: the label in both languages.
struct Line
{
    QString code;
    QString english;
    QString welsh;
    QString within;
    Standing standing;
};

QList<Line> load(const char *resource)
{
    QFile file(QStringLiteral(":/options/%1.csv").arg(QLatin1StringView(resource)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The option list %s is not part of this program", resource);
    const QList<QHash<QString, QString>> table = csvTable(QString::fromUtf8(file.readAll()));
    QList<Line> lines;
    for (const auto &row : table)
        lines.append({row[QStringLiteral("code")], row[QStringLiteral("en")], row[QStringLiteral("cy")],
            row[QStringLiteral("within")],
            row[QStringLiteral("standing")] == QLatin1StringView("retired") ? Standing::Retired
                                                                            : Standing::Ordinary});
    return lines;
}

QList<Line> linesOf(const char *resource)
{
    static QMutex mutex;
    static QHash<QLatin1StringView, QList<Line>> loaded;
    const QMutexLocker locker(&mutex);
    auto it = loaded.find(QLatin1StringView(resource));
    if (it == loaded.end())
        it = loaded.insert(QLatin1StringView(resource), load(resource));
    return *it;
}

Offer shown(const Line &line)
{
    const bool inWelsh = QLocale().language() == QLocale::Welsh && !line.welsh.isEmpty();
    return {line.code, inWelsh ? line.welsh : line.english, line.within, line.standing};
}

Offer shown(const Option &option)
{
    return {QString::fromLatin1(option.code), option.label.toString(),
        QString::fromLatin1(option.traits.within), option.traits.standing};
}

} // namespace

QList<Offer> offers(const OptionList &list)
{
    QList<Offer> found;
    if (list.resource) {
        for (const Line &line : linesOf(list.resource))
            found.append(shown(line));
    } else {
        for (const Option *option : list.all())
            found.append(shown(*option));
    }
    return found;
}

std::optional<Offer> offer(const OptionList &list, const QString &code, const QString &within)
{
    if (list.resource) {
        for (const Line &line : linesOf(list.resource))
            if (line.code == code && (line.within.isEmpty() || line.within == within))
                return shown(line);
        return std::nullopt;
    }
    for (const Option *option : list.all())
        if (code == QLatin1StringView(option->code))
            return shown(*option);
    return std::nullopt;
}

QString groupOf(const AnyQuestion &question, const Asked &answers)
{
    const Value *value = question.spec.within ? answers.answer(*question.spec.within) : nullptr;
    if (!value)
        return {};
    if (const auto *yes = std::get_if<bool>(value))
        return *yes ? QStringLiteral("yes") : QStringLiteral("no");
    const auto *choice = std::get_if<Choice>(value);
    return choice ? choice->code : QString();
}

} // namespace emo
