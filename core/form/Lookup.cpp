// SPDX-License-Identifier: MIT
#include "core/form/Lookup.h"

#include "core/base/Csv.h"
#include "core/form/ThisVersion.h"

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QMutex>

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>

namespace emo {

namespace {

/// A list of resources/options, read the first time it is wanted.
struct Table
{
    QList<Offer> english;
    QList<Offer> welsh; ///< The same with Welsh labels, where there are any.
    QMultiHash<QString, int> places; ///< Of each code.

    const QList<Offer> &shown() const { return QLocale().language() == QLocale::Welsh ? welsh : english; }
};

Standing standingFrom(const QString &text)
{
    if (text == QLatin1StringView("exclusive"))
        return Standing::Exclusive;
    return text == QLatin1StringView("retired") ? Standing::Retired : Standing::Ordinary;
}

/// Adds what the option takes part in, and on which days it is therefore offered.
void addParticipation(Offer &offer, const char *list)
{
    for (const Participation &each : participations()) {
        if (each.list != QLatin1StringView(list) || each.code != offer.code || each.within != offer.within)
            continue;
        offer.takesPart.append(each);
        const auto mark = std::ranges::find(participationMarks(), each.mark, &ParticipationMark::name);
        if (mark != participationMarks().cend() && mark->isOffer) {
            offer.since = each.since;
            offer.until = each.until;
        }
    }
}

std::unique_ptr<Table> load(const char *resource)
{
    QFile file(QStringLiteral(":/options/%1.csv").arg(QLatin1StringView(resource)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The option list %s is not part of this program", resource);
    auto table = std::make_unique<Table>();
    const QList<QHash<QString, QString>> rows = csvTable(QString::fromUtf8(file.readAll()));
    for (const auto &row : rows) {
        const QString welsh = row[QStringLiteral("cy")];
        Offer offer{.code = row[QStringLiteral("code")],
            .label = row[QStringLiteral("en")],
            .within = row[QStringLiteral("within")],
            .standing = standingFrom(row[QStringLiteral("standing")]),
            .since = QDate::fromString(row[QStringLiteral("since")], Qt::ISODate),
            .until = QDate::fromString(row[QStringLiteral("until")], Qt::ISODate),
            .firstDictionary = row[QStringLiteral("first")],
            .lastDictionary = row[QStringLiteral("last")],
            .marks = row[QStringLiteral("marks")].split(u' ', Qt::SkipEmptyParts)};
        addParticipation(offer, resource);
        table->places.insert(offer.code, int(table->english.size()));
        table->english.append(offer);
        if (!welsh.isEmpty())
            offer.label = welsh;
        table->welsh.append(offer);
    }
    return table;
}

const Table &tableOf(const char *resource)
{
    static QMutex mutex;
    static std::map<std::string_view, std::unique_ptr<Table>> loaded;
    const QMutexLocker locker(&mutex);
    std::unique_ptr<Table> &table = loaded[resource];
    if (!table)
        table = load(resource);
    return *table;
}

Offer shown(const Option &option)
{
    return {.code = QString::fromLatin1(option.code), .label = option.label, .hint = option.traits.hint};
}

/// "DDV10" comes after "DDV7".
int dictionaryNumber(const QString &dictionary)
{
    return QStringView(dictionary).mid(3).toInt();
}

} // namespace

bool Offer::isYetToCome(QDate day, const QString &dictionary) const
{
    const bool isBefore = !dictionary.isEmpty() && !firstDictionary.isEmpty()
        && dictionaryNumber(dictionary) < dictionaryNumber(firstDictionary);
    return isBefore || (!since.isNull() && day < since);
}

bool Offer::isOver(QDate day, const QString &dictionary) const
{
    const bool isAfter = !dictionary.isEmpty() && !lastDictionary.isEmpty()
        && dictionaryNumber(dictionary) > dictionaryNumber(lastDictionary);
    return standing == Standing::Retired || isAfter || (!until.isNull() && day >= until);
}

bool Offer::isMarked(QLatin1StringView mark, QDate day) const
{
    return marks.contains(mark) || std::ranges::any_of(takesPart, [&](const Participation &each) {
        return each.mark == mark && (day.isNull() ? each.until.isNull() : each.isInForce(day));
    });
}

QList<Offer> offers(const OptionList &list)
{
    if (list.resource)
        return tableOf(list.resource).shown();
    QList<Offer> found;
    for (const Option *option : list.all())
        found.append(shown(*option));
    return found;
}

QList<Offer> offers(const AnyQuestion &question, const Asked &answers, QDate day)
{
    const QString group = groupOf(question, answers);
    const QString dictionary = answers[thisVersion.dictionary].value_or(QString());
    QList<Offer> found = offers(*question.options);
    found.removeIf([&](const Offer &each) {
        return !each.isIn(group) || each.isYetToCome(day, dictionary) || each.isOver(day, dictionary);
    });
    return found;
}

std::optional<Offer> offer(const OptionList &list, const QString &code, const QString &within)
{
    if (list.resource) {
        const Table &table = tableOf(list.resource);
        for (auto it = table.places.constFind(code); it != table.places.cend() && it.key() == code; ++it)
            if (const Offer &found = table.shown()[*it]; found.isIn(within))
                return found;
        return std::nullopt;
    }
    for (const Option *option : list.all())
        if (code == QLatin1StringView(option->code))
            return shown(*option);
    return std::nullopt;
}

bool isMarked(const Question<Choice> &question, const char *mark, const Asked &answers)
{
    const auto picked = answers[question];
    const auto found
        = picked ? offer(*question.options, picked->code, groupOf(question, answers)) : std::nullopt;
    return found && found->isMarked(QLatin1StringView(mark), answers[thisVersion.day].value_or(QDate()));
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
