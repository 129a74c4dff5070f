// SPDX-License-Identifier: MIT
#include "core/document/content/SummaryContent.h"

#include "core/document/content/CurfewContent.h"
#include "core/document/content/MonitoredLines.h"
#include "core/form/Monitored.h"
#include "core/order/Display.h"

namespace emo::paper {

namespace {

struct SummaryTexts
{
    EMO_TEXTS(SummaryTexts)
};

QString trimmed(const Question<QString> &question, const Asked &order)
{
    return order[question].value_or(QString()).trimmed();
}

QString fullName(const ReceiptPerson &person, const Asked &order)
{
    QStringList names;
    for (const auto *name : {person.firstName, person.middleName, person.lastName})
        if (const QString text = trimmed(*name, order); !text.isEmpty())
            names.append(text);
    return names.join(u' ');
}

QString firstNumber(const ReceiptPerson &person, const Asked &order)
{
    for (const Question<QString> *number : person.numbers)
        if (const QString text = trimmed(*number, order); !text.isEmpty())
            return number->label().toString() + u' ' + text;
    return {};
}

QDate releaseDay(const Receipt &receipt, const Asked &order)
{
    for (const Question<QDate> *question : receipt.release.days)
        if (const auto day = order[*question])
            return *day;
    return {};
}

/// Where from: the first place of that kind that is known.
QString origin(const ReceiptRelease &release, const Asked &order)
{
    for (const ReceiptOrigin &from : release.from)
        if (order.meets(from.when))
            if (const QString place = display(*from.place, order); !place.isEmpty())
                return place;
    return {};
}

QString releasedFrom(const Receipt &receipt, const Asked &order)
{
    QStringList parts{origin(receipt.release, order)};
    if (order.meets(receipt.release.noteWhen))
        parts.append(receipt.release.note.toString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<Monitored> monitored(const Receipt &receipt, const Asked &order)
{
    std::vector<Monitored> lines;
    for (const MonitoredStretch &each : monitoredStretches(receipt.conditions, order))
        lines.push_back({each.kind, each.from.value_or(QDate()), each.until.value_or(QDate()),
            each.condition->each ? each.number : 0});
    return lines;
}

} // namespace

Summary summaryOf(const Receipt &receipt, const Asked &order)
{
    const ReceiptPerson &person = receipt.person;
    const QDate release = releaseDay(receipt, order);
    const auto takesEffect = order[*receipt.takesEffect];
    Summary summary;
    summary.name = fullName(person, order);
    if (const auto born = order[*person.born])
        summary.born = SummaryTexts::tr("Born %1").with(displayDate(*born));
    summary.number = firstNumber(person, order);
    summary.address = displayShortAddress(*receipt.curfew.places[0].address, order);
    if (takesEffect)
        summary.takesEffect = displayDay(*takesEffect);
    if (release.isValid())
        summary.releaseDay = displayDay(release);
    summary.releasedFrom = releasedFrom(receipt, order);
    summary.monitored = monitored(receipt, order);
    summary.week = weekOf(receipt, order, release);
    return summary;
}

} // namespace emo::paper
