// SPDX-License-Identifier: MIT
#include "core/rules/AddressRules.h"

#include "core/rules/MonitoredConditions.h"
#include "core/rules/Placeholder.h"

namespace emo {

namespace {

const auto &zones = monitoring.exclusion.zones;
const auto &appointments = monitoring.attendance.appointments;

/// An address as it is answered, in a row or outside of one.
struct PlaceAsked
{
    const Asked &asked;
    const AddressLines &lines;
    const Question<Rows> *group = nullptr;
    int row = -1;

    QString operator[](const Question<QString> &line) const { return asked[line].value_or(QString()); }
    QuestionAt at(const Question<QString> &line) const
    {
        return group ? QuestionAt(line, *group, row) : QuestionAt(line);
    }
};

/// What tells in which country the address is; the questions that tell it.
struct Located
{
    Country country = Country::EnglandOrWales;
    QList<QuestionAt> at = {};
    bool isSure = true; ///< False if one half of a postcode district is in another country.
};

/// Of an address in a district that the border crosses.
Located besideBorder(const PlaceAsked &place)
{
    const auto isNamed = [&](bool (*isThere)(const QString &)) {
        return isThere(place[place.lines.town]) || isThere(place[place.lines.county]);
    };
    const QList<QuestionAt> at{place.at(place.lines.postcode), place.at(place.lines.town)};
    if (isNamed(isScottishBorderPlace))
        return {Country::Scotland, at};
    if (isNamed(isEnglishBorderPlace))
        return {};
    return {Country::Scotland, at, false};
}

Located locate(const PlaceAsked &place)
{
    const Country country = countryOf(place[place.lines.postcode]);
    if (country == Country::Border)
        return besideBorder(place);
    if (country != Country::EnglandOrWales)
        return {country, {place.at(place.lines.postcode)}};
    for (const Question<QString> *line : {&place.lines.town, &place.lines.county})
        if (const Country named = countryOfPlace(place[*line]); named != Country::EnglandOrWales)
            return {named, {place.at(*line), place.at(place.lines.postcode)}};
    return {};
}

} // namespace

Objections AddressRules::elsewhere(const Asked &order)
{
    Objections objections;
    const auto look = [&](const PlaceAsked &place, Severity severity) {
        const Located found = locate(place);
        if (found.country == Country::EnglandOrWales)
            return;
        const Text message = !found.isSure
            ? tr(
                "This postcode district has parts in England and in Scotland: if the address is in Scotland, "
                "send the order to the Scottish provider instead")
            : found.country == Country::Scotland
            ? tr("This address is in Scotland, where the installer does not work: send the order to the "
                 "Scottish provider in the way you did before EMO")
            : tr("This address is not in England or Wales, where the installer works: ask the community "
                 "offender manager who monitors the device wearer there");
        objections.append({found.at, message.toString(), found.isSure ? severity : Severity::Reminder});
    };
    look({order, deviceWearer.mainAddress}, Severity::Error);
    for (const Address *address :
        {&deviceWearer.secondAddress, &deviceWearer.thirdAddress, &monitoring.installation.address})
        look({order, *address}, Severity::Warning);
    const auto named = [&](const Asked &row, const Question<Rows> &group, int index,
                           std::initializer_list<const Question<QString> *> texts) {
        for (const Question<QString> *text : texts)
            if (countryInText(row[*text].value_or(QString())) != Country::EnglandOrWales)
                return objections.append({{{*text, group, index}},
                    tr("This names a place outside England and Wales, where the installer does not work: "
                       "check it against the licence")
                        .toString(),
                    Severity::Warning});
    };
    order.forEachRow(appointments, [&](const Asked &row, int index) {
        const qsizetype before = objections.size();
        look({row, appointments.row.address, &appointments, index}, Severity::Warning);
        if (objections.size() == before)
            named(row, appointments, index,
                {&appointments.row.purpose, &appointments.row.address.line1,
                    &appointments.row.address.line2});
    });
    order.forEachRow(zones, [&](const Asked &row, int index) {
        named(row, zones, index, {&zones.row.where, &zones.row.name});
    });
    return objections;
}

namespace {

/// The lines of an address that say that it is still to come.
QList<QuestionAt> placeholdersIn(const PlaceAsked &place)
{
    QList<QuestionAt> at;
    for (const Question<QString> *line : {&place.lines.line1, &place.lines.town})
        if (isPlaceholder(place[*line]))
            at.append(place.at(*line));
    if (isPlaceholderPostcode(place[place.lines.postcode]))
        at.append(place.at(place.lines.postcode));
    return at;
}

/// True if something is ordered that needs an address.
bool needsAddress(const Asked &order)
{
    const auto &types = options::monitoringType;
    return isAnyMonitored(
        order, {&types.curfew, &types.exclusionZone, &types.trail, &types.mandatoryAttendance});
}

} // namespace

Objections AddressRules::placeholders(const Asked &order)
{
    Objections objections;
    const auto objectTo = [&](const QList<QuestionAt> &at, Text message, Severity severity) {
        if (!at.isEmpty())
            objections.append({at, message.toString(), severity});
    };
    constexpr Text noAddress = tr("This only says that the address is still to come: ask probation for the "
                                  "address, as the order is rejected without one");
    objectTo(placeholdersIn({order, deviceWearer.mainAddress}), noAddress,
        needsAddress(order) ? Severity::Error : Severity::Warning);
    for (const Address *address :
        {&deviceWearer.secondAddress, &deviceWearer.thirdAddress, &monitoring.installation.address})
        objectTo(placeholdersIn({order, *address}), noAddress, Severity::Warning);

    constexpr Text noAnswer = tr("This only says that the answer is still to come: find it out and enter it");
    QList<QuestionAt> open;
    for (const Question<QString> *question :
        {&organisations.responsibleOfficerFirstName, &organisations.responsibleOfficerLastName,
            &organisations.informationFrom, &deviceWearer.firstName, &deviceWearer.lastName,
            &deviceWearer.adultFullName, &monitoring.pilotConfirmedBy,
            &monitoring.licenceMonitoredConfirmedBy, &monitoring.installation.placeName})
        if (isPlaceholder(order[*question].value_or(QString())))
            open.append(*question);
    const auto addCells = [&](const Asked &row, const Question<Rows> &group, int index,
                              std::initializer_list<const Question<QString> *> cells) {
        for (const Question<QString> *cell : cells)
            if (isPlaceholder(row[*cell].value_or(QString())))
                open.append({*cell, group, index});
    };
    order.forEachRow(zones, [&](const Asked &row, int index) {
        addCells(row, zones, index, {&zones.row.where, &zones.row.duration});
    });
    order.forEachRow(appointments, [&](const Asked &row, int index) {
        addCells(row, appointments, index, {&appointments.row.purpose, &appointments.row.day});
        objectTo(placeholdersIn({row, appointments.row.address, &appointments, index}), noAnswer,
            Severity::Warning);
    });
    objectTo(open, noAnswer, Severity::Warning);
    return objections;
}

Objections AddressRules::notHomes(const Asked &order)
{
    Objections objections;
    for (const Address *address :
        {&deviceWearer.mainAddress, &deviceWearer.secondAddress, &deviceWearer.thirdAddress}) {
        const PlaceAsked place{order, *address};
        QList<QuestionAt> at;
        for (const Question<QString> *line : {&address->line1, &address->line2})
            if (isPrisonLine(place[*line]) || isOfficeLine(place[*line]))
                at.append(*line);
        if (isPrisonPostcode(place[address->postcode]))
            at.append(address->postcode);
        if (!at.isEmpty())
            objections.append({at,
                tr("This is the address of a prison, a court or an office: ask probation where the device "
                   "wearer will live")
                    .toString()});
    }
    return objections;
}

Objections AddressRules::sameTwice(const Asked &order)
{
    const auto folded = [&](const Address &address) {
        const QString text
            = order[address.line1].value_or(QString()) + order[address.postcode].value_or(QString());
        return QString(text).remove(u' ').toLower();
    };
    const std::array<const Address *, 3> addresses{
        &deviceWearer.mainAddress, &deviceWearer.secondAddress, &deviceWearer.thirdAddress};
    Objections objections;
    for (std::size_t i = 0; i < addresses.size(); ++i)
        for (std::size_t j = i + 1; j < addresses.size(); ++j)
            if (isGiven(order, addresses[i]->line1) && isGiven(order, addresses[j]->line1)
                && folded(*addresses[i]) == folded(*addresses[j]))
                objections.append({{addresses[j]->line1, addresses[i]->line1},
                    tr("Two addresses are the same: correct one, or leave out the second").toString()});
    return objections;
}

Objections AddressRules::notUsed(const Asked &order)
{
    const auto &timetable = monitoring.curfew.timetable;
    QStringList used;
    order.forEachRow(timetable,
        [&](const Asked &row, int) { used += row[timetable.row.addresses].value_or(Choices{}).codes; });
    if (used.isEmpty()) // C01, or no curfew
        return {};
    struct Further
    {
        const Address &address;
        const Option &place;
    };
    const Further further[]{{deviceWearer.secondAddress, options::curfewAddress.second},
        {deviceWearer.thirdAddress, options::curfewAddress.third}};
    QList<QuestionAt> at;
    for (const auto &[address, place] : further)
        if (isGiven(order, address.line1) && !used.contains(QLatin1StringView(place.code)))
            at.append(address.line1);
    if (at.isEmpty())
        return {};
    at.append(timetable);
    return {{at,
        tr("The timetable has no curfew at a further address that the order gives: check both against the "
           "licence")
            .toString(),
        Severity::Reminder}};
}

} // namespace emo
