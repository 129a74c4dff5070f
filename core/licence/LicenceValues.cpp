// SPDX-License-Identifier: MIT
#include "core/licence/LicenceValues.h"

#include <QHash>
#include <QMutex>

#include <array>
#include <memory>

namespace emo::licence {

namespace {

constexpr std::array weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array months{"january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december"};

template <std::size_t count> QString anyOf(const std::array<const char *, count> &words)
{
    QStringList all;
    for (const char *word : words)
        all.append(QString::fromLatin1(word));
    return QStringLiteral("(?:%1)").arg(all.join(u'|'));
}

QString datePhrase()
{
    return QStringLiteral("%1?\\d{1,2}(?:st|nd|rd|th)?%2\\d{4}|\\d{8}").arg(anyOf(weekdays), anyOf(months));
}

QString timePhrase()
{
    return QStringLiteral("\\d{3,4}(?:am|pm)?|\\d{1,2}(?:am|pm)|midnight|noon|midday");
}

template <std::size_t count> int placeOf(const std::array<const char *, count> &words, const QString &word)
{
    for (std::size_t i = 0; i < count; ++i)
        if (word == QLatin1StringView(words[i]))
            return int(i) + 1;
    return 0;
}

const QRegularExpression &spelledDate()
{
    static const QRegularExpression expression(
        QStringLiteral("^(%1)?(\\d{1,2})(?:st|nd|rd|th)?(%2)(\\d{4})$").arg(anyOf(weekdays), anyOf(months)));
    return expression;
}

} // namespace

const QRegularExpression &expressionOf(const Pattern &pattern)
{
    static QMutex mutex;
    static QHash<const Pattern *, std::shared_ptr<QRegularExpression>> known;
    const QMutexLocker locker(&mutex);
    auto found = known.find(&pattern);
    if (found == known.end()) {
        QString phrase = QString::fromLatin1(pattern.phrase);
        phrase.replace(QStringLiteral("{D?}"), QStringLiteral("(%1|\\[[a-z]*\\])?").arg(datePhrase()));
        phrase.replace(QStringLiteral("{D}"), QStringLiteral("(%1)").arg(datePhrase()));
        phrase.replace(QStringLiteral("{T}"), QStringLiteral("(%1)").arg(timePhrase()));
        found = known.insert(&pattern, std::make_shared<QRegularExpression>(phrase));
    }
    return **found;
}

std::optional<QDate> dateIn(const QString &squashed)
{
    QDate date;
    if (squashed.size() == 8 && squashed.front().isDigit()) {
        date = QDate(squashed.mid(4).toInt(), squashed.mid(2, 2).toInt(), squashed.left(2).toInt());
    } else if (const auto match = spelledDate().match(squashed); match.hasMatch()) {
        date
            = QDate(match.captured(4).toInt(), placeOf(months, match.captured(3)), match.captured(2).toInt());
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool agreesWithWeekday(const QString &squashed)
{
    const auto match = spelledDate().match(squashed);
    const auto date = dateIn(squashed);
    const int named = match.hasMatch() ? placeOf(weekdays, match.captured(1)) : 0;
    return named == 0 || !date || date->dayOfWeek() == named;
}

std::optional<QTime> timeIn(const QString &squashed)
{
    if (squashed == u"midnight")
        return QTime(0, 0);
    if (squashed == u"noon" || squashed == u"midday")
        return QTime(12, 0);
    static const QRegularExpression expression(QStringLiteral("^(\\d{1,2}?)(\\d{2})?(am|pm)?$"));
    const auto match = expression.match(squashed);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty() && hour <= 12)
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace emo::licence
