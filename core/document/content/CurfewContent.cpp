// SPDX-License-Identifier: MIT
#include "core/document/content/CurfewContent.h"

#include "core/document/content/WeekWords.h"
#include "core/document/content/Words.h"
#include "core/order/Display.h"

#include <algorithm>
#include <set>

namespace emo::paper {

namespace {

struct CurfewContentTexts
{
    EMO_TEXTS(CurfewContentTexts)
};

std::vector<Period> weekOf(const ReceiptCurfew &curfew, const Asked &order)
{
    return order.meets(curfew.when) ? inOrderOfWeek(periodsOf(order, curfew.week)) : std::vector<Period>();
}

/// The names and words of the addresses.
Week addressesOf(const Receipt &receipt, const Asked &order)
{
    Week week;
    week.hasFixedAddress = order[*receipt.person.fixedAddress] != false;
    const auto &places = receipt.curfew.places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        week.addressNames[i] = places[i].name.toString();
        week.addressWords[i] = places[i].brief.toString();
    }
    return week;
}

/// The heading of the timetable.
QString timetableHeading(const Receipt &receipt)
{
    const auto block = std::ranges::find(receipt.blocks, ReceiptBlock::Body::Timetable, &ReceiptBlock::body);
    return block == receipt.blocks.end() ? QString() : block->heading.toString();
}

/// True if the period may go on while the release curfew does. It starts `daysAfter` the release.
bool mayMeet(const Period &release, const Period &period, int daysAfter)
{
    const int midnight = daysAfter * minutesInDay;
    if (!period.hasTimes())
        return daysAfter == 0 && (period.from || period.until);
    return *period.from + midnight < *release.until && *release.from < *period.until + midnight;
}

/// Where the curfew of the day of release is kept, if the periods of that night agree on it. What began on
/// the day before does not count: nobody was under curfew yet.
std::vector<int> whereOnRelease(const Period &release, const std::vector<Period> &week)
{
    std::set<std::vector<int>> found;
    bool isSure = false;
    for (const Period &period : week) {
        if (!release.isKnown() || !period.day)
            continue;
        const int daysAfter = (*period.day - *release.day + daysInWeek) % daysInWeek;
        if (!mayMeet(release, period, daysAfter))
            continue;
        found.insert(period.where);
        isSure = isSure || (daysAfter == 0 && period.hasTimes());
    }
    return isSure && found.size() == 1 ? *found.begin() : std::vector<int>();
}

QStringList lowerCased(QStringList names)
{
    for (qsizetype i = 1; i < names.size(); ++i)
        names[i] = names[i].first(1).toLower() + names[i].mid(1);
    return names;
}

/// One or several of the addresses, and codes of others that nothing offers.
struct PlaceChoice
{
    std::vector<int> where;
    QStringList unread;
    bool operator==(const PlaceChoice &) const = default;
};

PlaceChoice choiceOf(const Period &period)
{
    return {period.where, period.unreadWhere};
}

/// "Main address or second address".
QString placeName(const Week &addresses, const PlaceChoice &choice)
{
    QStringList names;
    for (const int place : choice.where)
        names.append(addresses.addressNames[place]);
    names = lowerCased(names) + choice.unread;
    return names.isEmpty() ? addressNotGiven(addresses.hasFixedAddress) : oneOf(names);
}

/// Each address, then each choice of addresses, then those that are not known.
std::vector<PlaceChoice> choicesOf(const std::vector<Period> &week)
{
    std::vector<PlaceChoice> choices;
    for (const Period &period : week)
        choices.push_back(choiceOf(period));
    std::ranges::sort(choices, {}, [](const PlaceChoice &choice) {
        return std::tuple(choice.where.empty(), choice.where.size(), choice.where, choice.unread);
    });
    choices.erase(std::unique(choices.begin(), choices.end()), choices.end());
    return choices;
}

/// What a row of the timetable is about: the addresses whole, whichever of them are printed in it.
struct Kept
{
    QStringList addresses;
    std::vector<Period> periods;
    bool operator==(const Kept &) const = default;
};

Kept keptAt(const ReceiptCurfew &curfew, const Asked &order, const PlaceChoice &choice)
{
    Kept kept;
    for (const int place : choice.where)
        kept.addresses += displayAddress(*curfew.places[place].address, order);
    std::ranges::copy_if(weekOf(curfew, order), std::back_inserter(kept.periods),
        [&](const Period &period) { return choiceOf(period) == choice; });
    return kept;
}

} // namespace

Week weekOf(const Receipt &receipt, const Asked &order, QDate release)
{
    const ReceiptCurfew &curfew = receipt.curfew;
    if (!order.meets(curfew.when))
        return {};
    Week week = addressesOf(receipt, order);
    week.isAsked = true;
    week.periods = weekOf(curfew, order);
    week.timetable = timetableHeading(receipt);
    week.releaseDay = release;
    const auto takesEffect = order[*receipt.takesEffect];
    if (takesEffect && release.isValid() && *takesEffect > release) { // over before this version holds
        week.since = CurfewContentTexts::tr("from %1").with(displayShortDate(*takesEffect));
        return week;
    }
    Period period = periodBetween(order[*curfew.releaseFrom], order[*curfew.releaseUntil]);
    if (!period.from && !period.until)
        return week;
    if (release.isValid())
        period.day = release.dayOfWeek() - 1;
    period.where = placesTicked(*curfew.releaseWhere, order);
    if (period.where.empty())
        period.where = whereOnRelease(period, week.periods);
    week.release = period;
    return week;
}

std::array<QStringList, daysInWeek + 1> curfewDays(const Receipt &receipt, const Asked &order)
{
    const Week addresses = addressesOf(receipt, order);
    std::array<QStringList, daysInWeek + 1> days;
    //: %1 are addresses, %2 is a stretch of time: Main address 19:00 to 07:00
    const Text whole = CurfewContentTexts::tr("%1 %2");
    //: %1 are addresses, %2 is a stretch of time that is half known: Main address: start not given, to 07:00
    const Text half = CurfewContentTexts::tr("%1: %2");
    for (const Period &period : weekOf(receipt.curfew, order))
        days[period.day.value_or(daysInWeek)].append(
            (period.hasTimes() ? whole : half)
                .with(placeName(addresses, choiceOf(period)), timesInWords(period))
                .prepend(period.unreadDay.isEmpty() ? QString() : period.unreadDay + u' '));
    return days;
}

Timetable curfewTimetable(const Receipt &receipt, const Asked &order, const Asked *before)
{
    const ReceiptCurfew &curfew = receipt.curfew;
    const Week addresses = addressesOf(receipt, order);
    Timetable timetable;
    std::set<int> printed;
    for (const PlaceChoice &choice : choicesOf(weekOf(curfew, order))) {
        const Kept kept = keptAt(curfew, order, choice);
        Place place{placeName(addresses, choice), {}, kept.periods};
        for (const int address : choice.where)
            if (printed.insert(address).second)
                place.address += displayAddress(*curfew.places[address].address, order);
        place.isChanged = before && kept != keptAt(curfew, *before, choice);
        timetable.push_back(place);
    }
    return timetable;
}

} // namespace emo::paper
