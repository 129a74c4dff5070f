// SPDX-License-Identifier: MIT
#include "core/document/content/SummaryContent.h"

#include "core/document/content/ContactContent.h"
#include "core/document/content/CurfewContent.h"
#include "core/document/content/ReceiptAnswers.h"
#include "core/document/content/RiskContent.h"
#include "core/document/content/Words.h"
#include "core/document/content/ZoneContent.h"
#include "core/form/ConditionName.h"
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
    const QString place = origin(receipt.release, order);
    QStringList parts{place.isEmpty() ? QString() : SummaryTexts::tr("from %1").with(place)};
    if (order.meets(receipt.release.noteWhen) && !order.meets(receipt.curfew.when))
        parts.append(receipt.release.note.toString()); // the curfew says so itself
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<AddressAtAGlance> wearerAddresses(const Receipt &receipt, const Asked &order)
{
    const auto hasNone = order[*receipt.person.fixedAddress];
    if (hasNone == false)
        return {{SummaryTexts::tr("Address").toString(), SummaryTexts::tr("No fixed address").toString(), {},
            true}};
    std::vector<AddressAtAGlance> all;
    for (const ReceiptPlace &place : receipt.curfew.places)
        if (order.asks(*place.address))
            all.push_back({place.name.toString(), displayAddressLine(*place.address, order),
                displayAddressLine(*place.address, order, AddressParts::WithoutCounty)});
    if (all.empty())
        all.push_back({SummaryTexts::tr("Address").toString(), {}, {}});
    return all;
}

QString telephoneOf(const ReceiptPerson &person, const Asked &order)
{
    return order[*person.hasTelephone] == false ? SummaryTexts::tr("No telephone").toString()
                                                : display(*person.telephone, order);
}

/// Its dates; those of several only where they agree.
MonitoredAtAGlance monitoredOf(const ReceiptCondition &condition, const Asked &order)
{
    QStringList dates;
    const auto add = [&](const Asked &asked) {
        dates.append(
            shortSpan(asked[*condition.from].value_or(QDate()), asked[*condition.until].value_or(QDate())));
    };
    if (condition.each)
        order.forEachRow(*condition.each, [&](const Asked &row, int) { add(row); });
    else
        add(order);

    const ReceiptName &special = condition.atAGlance;
    QString name = !special.name.isEmpty() && order.meets(special.when) ? special.name.toString()
                                                                        : conditionName(condition, order);
    if (dates.size() > 1)
        name = words.severalOf.with(
            (condition.several.isEmpty() ? condition.name : condition.several).toString(),
            QString::number(dates.size()));
    const bool isOneSpan = dates.count(dates.value(0)) == dates.size();
    return {name, isOneSpan ? dates.value(0) : SummaryTexts::tr("each has its own dates").toString()};
}

std::vector<MonitoredAtAGlance> monitoredAtAGlance(const Receipt &receipt, const Asked &order)
{
    std::vector<MonitoredAtAGlance> all;
    for (const ReceiptCondition &condition : receipt.conditions)
        if (order.meets(condition.when))
            all.push_back(monitoredOf(condition, order));
    return all;
}

} // namespace

Summary summaryOf(const Receipt &receipt, const Asked &order, const ContactAtAGlance &officer)
{
    const ReceiptPerson &person = receipt.person;
    const QDate release = releaseDay(receipt, order);
    const auto takesEffect = order[*receipt.takesEffect];
    Summary summary;
    summary.name = fullName(person, order);
    if (const auto born = order[*person.born])
        summary.born = SummaryTexts::tr("Born %1").with(displayDate(*born));
    summary.number = firstNumber(person, order);
    summary.addresses = wearerAddresses(receipt, order);
    summary.telephone = telephoneOf(person, order);
    summary.hasTelephone = order[*person.hasTelephone] != false;
    summary.risks = risksOf(receipt, order);
    if (takesEffect)
        summary.takesEffect = displayDay(*takesEffect);
    if (release.isValid())
        summary.releaseDay = displayDay(release);
    summary.releasedFrom = releasedFrom(receipt, order);
    summary.monitored = monitoredAtAGlance(receipt, order);
    summary.week = weekOf(receipt, order, release);
    summary.zones = zonesOf(receipt, order);
    summary.officer = officer;
    summary.team = contactOf(receipt.team, order);
    return summary;
}

} // namespace emo::paper
