// SPDX-License-Identifier: MIT
#include "ui/home/OrderColumns.h"

#include "core/base/Dates.h"
#include "core/order/Display.h"

namespace emo::ui {

namespace {

struct OrderColumnTexts
{
    EMO_TEXTS(OrderColumnTexts)
};

QStringList given(const OrderRow &row, const std::vector<const AnyQuestion *> &questions)
{
    QStringList answers;
    for (const AnyQuestion *question : questions)
        answers.append(row.card.answer(*question));
    answers.removeAll(QString());
    return answers;
}

QString name(const OrderRow &row)
{
    const QStringList parts = given(row, {row.questions.lastName, row.questions.firstName});
    return parts.isEmpty() ? OrderColumnTexts::tr("No name yet") : parts.join(QStringLiteral(", "));
}

QDate birthDate(const OrderRow &row)
{
    return QDate::fromString(row.card.answer(*row.questions.birthDate), Qt::ISODate);
}

QDate start(const OrderRow &row)
{
    return row.card.monitoredFrom;
}

QDate end(const OrderRow &row)
{
    return row.card.monitoredUntil;
}

template <auto Day> QString shortDate(const OrderRow &row)
{
    const QDate day = Day(row);
    return day.isValid() ? displayShortDate(day) : QString();
}

QString youth(const OrderRow &row)
{
    const QDate born = birthDate(row);
    return born.isValid() && !isAdultOn(row.now.today, born) ? OrderColumnTexts::tr("Youth") : QString();
}

QString numbers(const OrderRow &row)
{
    return given(row, row.questions.numbers).mid(0, 2).join(QStringLiteral("  ·  "));
}

QString town(const OrderRow &row)
{
    return given(row, row.questions.towns).value(0);
}

/// "Today 15:10", "Yesterday 16:10", "4 Sep 2026".
QString updated(const OrderRow &row)
{
    const Moment then = Moment::of(row.card.savedAt);
    const QString time = then.now.toString(QStringLiteral("HH:mm"));
    if (then.today == row.now.today)
        return OrderColumnTexts::tr("Today %1").with(time);
    if (then.today.addDays(1) == row.now.today)
        return OrderColumnTexts::tr("Yesterday %1").with(time);
    return displayShortDate(then.today);
}

QString status(const OrderRow &row)
{
    const QString words = statusText(row.card);
    return row.card.number > 0
        ? OrderColumnTexts::tr("%1, version %2").with(words, QString::number(row.card.number))
        : words;
}

constexpr std::array columns{
    OrderColumn{"name", OrderColumnTexts::tr("Name"), 27, true, name},
    OrderColumn{"born", OrderColumnTexts::tr("Born"), 14, true, shortDate<birthDate>, birthDate},
    OrderColumn{"youth", OrderColumnTexts::tr("Youth"), 8, false, youth, birthDate},
    OrderColumn{"numbers", OrderColumnTexts::tr("Numbers"), 25, false, numbers},
    OrderColumn{"town", OrderColumnTexts::tr("Town"), 17, false, town},
    OrderColumn{"start", OrderColumnTexts::tr("Start"), 14, true, shortDate<start>, start},
    OrderColumn{"end", OrderColumnTexts::tr("End"), 14, false, shortDate<end>, end},
    OrderColumn{"updated", OrderColumnTexts::tr("Last updated"), 18, true, updated},
    OrderColumn{"status", OrderColumnTexts::tr("Status"), 27, true, status},
};
static_assert(columns.size() == OrderColumnPlace::Status + 1);

} // namespace

std::span<const OrderColumn> orderColumns()
{
    return columns;
}

} // namespace emo::ui
