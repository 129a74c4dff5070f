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
#include "core/order/SourceFacts.h"

#include <algorithm>

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
            return number->label() + u' ' + text;
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

/// The day of release, and how it is known.
struct ReleaseDay
{
    QDate day = {};
    QStringList notes = {};
};

ReleaseDay releaseDay(const ReceiptRelease &release, const Asked &order)
{
    for (const Question<QDate> *question : release.days) {
        const auto day = order[*question];
        if (!day)
            continue;
        const bool isSaid = !isLeftToStandIn(*question, order);
        return {*day, isSaid ? QStringList() : QStringList{SummaryTexts::tr("the first day of the curfew")}};
    }
    return {};
}

/// What this version does not say any more, the one before does.
ReleaseDay releaseDay(const Receipt &receipt, const Asked &order, const Earlier *before)
{
    ReleaseDay found = releaseDay(receipt.release, order);
    if (found.day.isValid() || !before)
        return found;
    ReleaseDay earlier = releaseDay(receipt.release, before->order);
    if (earlier.day.isValid())
        earlier.notes.append(SummaryTexts::tr("as %1 says").with(before->name));
    return earlier;
}

/// True if a period of the timetable is kept there.
bool isNamed(std::size_t place, const std::vector<Period> &week)
{
    return std::ranges::any_of(
        week, [&](const Period &period) { return std::ranges::count(period.where, int(place)) > 0; });
}

std::vector<AddressAtAGlance> wearerAddresses(
    const Receipt &receipt, const Asked &order, const std::vector<Period> &week)
{
    std::vector<AddressAtAGlance> all;
    if (order[*receipt.person.fixedAddress] == false)
        all.push_back({SummaryTexts::tr("Address"), SummaryTexts::tr("No fixed address"), {}, true});
    const auto &places = receipt.curfew.places;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (order.asks(*places[i].address) || isNamed(i, week))
            all.push_back({places[i].name.toString(), displayAddressLine(*places[i].address, order),
                displayAddressLine(*places[i].address, order, AddressParts::WithoutCounty)});
    if (all.empty())
        all.push_back({SummaryTexts::tr("Address"), {}, {}});
    return all;
}

QString telephoneOf(const ReceiptPerson &person, const Asked &order)
{
    return order[*person.hasTelephone] == false ? SummaryTexts::tr("No telephone")
                                                : display(*person.telephone, order);
}

/// Counts several of a kind, and says their dates only where they agree.
void addOne(std::vector<MonitoredAtAGlance> &all, const NumberedCondition &one, const QString &dates)
{
    const QString name
        = one.ofKind > 1 ? words.severalOf.with(one.several, QString::number(one.ofKind)) : one.kind;
    const auto ofKind = std::ranges::find(all, name, &MonitoredAtAGlance::what);
    if (ofKind == all.end())
        all.push_back({name, dates});
    else if (ofKind->dates != dates)
        ofKind->dates = SummaryTexts::tr("each has its own dates");
}

std::vector<MonitoredAtAGlance> monitoredOf(const ReceiptCondition &condition, const Asked &order)
{
    const auto dates
        = [&](const Asked &asked) { return shortSpan(*condition.from, *condition.until, asked); };
    const ReceiptName &special = condition.atAGlance;
    if (!special.name.isEmpty() && order.meets(special.when))
        return {{special.name.toString(), dates(order)}};
    const std::vector<NumberedCondition> numbered = numberedConditions(condition, order);
    std::vector<MonitoredAtAGlance> all;
    if (!condition.each)
        addOne(all, numbered.front(), dates(order));
    else
        order.forEachRow(*condition.each,
            [&](const Asked &row, int index) { addOne(all, numbered[size_t(index)], dates(row)); });
    if (all.empty())
        all.push_back({condition.name.toString(), {}});
    return all;
}

std::vector<MonitoredAtAGlance> monitoredAtAGlance(const Receipt &receipt, const Asked &order)
{
    std::vector<MonitoredAtAGlance> all;
    for (const ReceiptCondition &condition : receipt.conditions)
        if (order.meets(condition.when))
            for (MonitoredAtAGlance &one : monitoredOf(condition, order))
                all.push_back(std::move(one));
    return all;
}

/// True if nothing ends at another time than the end of a day.
bool lastWholeDays(const Receipt &receipt, const Asked &order)
{
    for (const ReceiptCondition &condition : receipt.conditions) {
        bool isWhole = !sourceTime(*condition.until, order);
        if (condition.each)
            order.forEachRow(*condition.each,
                [&](const Asked &row, int) { isWhole = isWhole && !sourceTime(*condition.until, row); });
        if (!isWhole)
            return false;
    }
    return true;
}

void addMonitored(Summary &summary, const Receipt &receipt, const Asked &order, const Earlier *before)
{
    summary.monitored = monitoredAtAGlance(receipt, order);
    if (order.meets(receipt.endsAll))
        summary.monitoredNote = SummaryTexts::tr("each until monitoring ends");
    else if (lastWholeDays(receipt, order))
        summary.monitoredNote = SummaryTexts::tr("each until the end of its last day");
    if (before && !monitoredAtAGlance(receipt, before->order).empty())
        summary.nothingMonitored = SummaryTexts::tr("Nothing: all monitoring has been removed");
}

/// What takes effect, and when.
void addChange(Summary &summary, const Receipt &receipt, const Asked &order)
{
    if (!order.asks(*receipt.takesEffect))
        return;
    summary.changeLabel = (order.meets(receipt.endsAll) ? SummaryTexts::tr("Monitoring ends")
                                                        : SummaryTexts::tr("Changes take effect"))
                              .toString();
    if (const auto day = order[*receipt.takesEffect])
        summary.takesEffect = displayDay(*day);
}

} // namespace

Summary summaryOf(
    const Receipt &receipt, const Asked &order, const ContactAtAGlance &officer, const Earlier *before)
{
    const ReceiptPerson &person = receipt.person;
    const ReleaseDay release = releaseDay(receipt, order, before);
    Summary summary;
    summary.name = fullName(person, order);
    if (const auto born = order[*person.born])
        summary.born = SummaryTexts::tr("Born %1").with(displayDate(*born));
    summary.number = firstNumber(person, order);
    summary.week = weekOf(receipt, order, release.day);
    summary.addresses = wearerAddresses(receipt, order, summary.week.periods);
    summary.telephone = telephoneOf(person, order);
    summary.hasTelephone = order[*person.hasTelephone] != false;
    summary.risks = risksOf(receipt, order);
    addChange(summary, receipt, order);
    if (release.day.isValid())
        summary.releaseDay = displayDay(release.day);
    if (const QString place = origin(receipt.release, order); !place.isEmpty())
        summary.releasedFrom = SummaryTexts::tr("from %1").with(place);
    summary.releaseNotes = release.notes;
    if (order.meets(receipt.release.noteWhen) && !order.meets(receipt.curfew.when))
        summary.releaseNotes.append(receipt.release.note.toString()); // the curfew says so itself
    addMonitored(summary, receipt, order, before);
    summary.zones = zonesOf(receipt, order);
    summary.officer = officer;
    summary.team = contactOf(receipt.team, order);
    return summary;
}

} // namespace emo::paper
