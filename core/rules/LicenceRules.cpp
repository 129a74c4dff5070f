// SPDX-License-Identifier: MIT
#include "core/rules/LicenceRules.h"

#include "core/rules/LicenceFileName.h"
#include "core/rules/MonitoredConditions.h"

#include <algorithm>

namespace emo {

namespace {

const auto &types = options::monitoringType;
const auto &conditions = options::licenceCondition;

/// True if a person has looked at paragraph 14a: then nothing ticked means that it names nothing.
bool isChecked(const Asked &order)
{
    return isGiven(order, monitoring.licenceMonitoredConfirmedBy);
}

/// What the licence says is monitored. On a home detention curfew licence the curfew is, without being
/// listed.
QStringList monitoredByLicence(const Asked &order)
{
    QStringList codes = order[monitoring.licenceMonitored].value_or(Choices{}).codes;
    const QString curfew = QString::fromLatin1(conditions.curfew.code);
    if ((!codes.isEmpty() || isChecked(order)) && order[monitoring.hdc] != false // O-licenceKind
        && order.is(monitoring.licenceKind, options::licenceKind.hdc) && !codes.contains(curfew))
        codes.append(curfew);
    return codes;
}

/// A condition of the licence, and the order's for it.
struct Counterpart
{
    const Option *condition;
    const Option *type;
    const Option *alcohol = nullptr; ///< The kind of alcohol monitoring.
};

constexpr std::array counterparts{
    Counterpart{&conditions.curfew, &types.curfew},
    Counterpart{&conditions.exclusionZone, &types.exclusionZone},
    Counterpart{&conditions.trail, &types.trail},
    Counterpart{&conditions.attendance, &types.mandatoryAttendance},
    Counterpart{&conditions.alcoholAbstinence, &types.alcohol, &options::alcoholType.abstinence},
    Counterpart{&conditions.alcoholLevel, &types.alcohol, &options::alcoholType.level},
};

/// True if the order asks for it. Alcohol monitoring of a kind that is not answered yet may be either.
bool isOrdered(const Asked &order, const Counterpart &each)
{
    const bool isOtherAlcohol = each.alcohol && order[monitoring.alcohol.monitoringType]
        && !order.is(monitoring.alcohol.monitoringType, *each.alcohol);
    return order.has(monitoring.types, *each.type) && !isOtherAlcohol;
}

/// The type of monitoring; for alcohol also which kind of it.
QString nameOf(const Option &type, const Asked &order)
{
    const auto kind = std::ranges::find_if(counterparts, [&](const Counterpart &each) {
        return each.alcohol && order.is(monitoring.alcohol.monitoringType, *each.alcohol);
    });
    const bool isKnown = &type == &types.alcohol && kind != counterparts.end();
    return (isKnown ? kind->condition->label : type.label).toString();
}

/// Whether the licence and the order have both been filled in, so that they can be compared.
bool canBeCompared(const Asked &order)
{
    return (isChecked(order) || !monitoredByLicence(order).isEmpty())
        && !order[monitoring.types].value_or(Choices{}).codes.isEmpty();
}

/// An error once a person has checked the licence; until then the answer may be a machine's reading.
Objections compared(const Asked &order, const QStringList &names, Text message)
{
    if (names.isEmpty())
        return {};
    const bool isConfirmed = isGiven(order, monitoring.licenceMonitoredConfirmedBy);
    return {{{monitoring.types, monitoring.licenceMonitored}, message.with(names.join(QStringLiteral(", "))),
        isConfirmed ? Severity::Error : Severity::Warning}};
}

} // namespace

bool LicenceRules::isAttached(const Asked &order)
{
    const auto file = order[documents.licence];
    return file && !file->name.isEmpty();
}

Objections LicenceRules::rightFile(const Asked &order)
{
    if (!isAttached(order))
        return {};
    const auto object = [](Text message) -> Objections {
        return {{{documents.licence}, message.toString()}};
    };
    switch (fileNameSays(order[documents.licence]->name, order)) {
    case FileNameSays::Nothing:
        if (isChecked(order))
            break;
        return object(
            tr("The name of this file says neither whose it is nor that it is a licence. Open it and make "
               "sure that it is this device wearer's licence"));
    case FileNameSays::SomebodyElse:
        return object(
            tr("The name of this file seems to name somebody else: open it and make sure that it is "
               "this device wearer's licence"));
    case FileNameSays::AnotherDocument:
        return object(
            tr("The name of this file is that of another document: open it and make sure that it is "
               "the licence"));
    case FileNameSays::NotFinal:
        return object(
            tr("The name of this file is that of a draft or of an earlier licence: open it and make "
               "sure that it is the final, approved licence for this release"));
    case FileNameSays::Licence:
        break;
    }
    return {{{documents.licence},
        tr("Make sure that the licence attached is this device wearer's, final and approved").toString(),
        Severity::Reminder}};
}

Objections LicenceRules::bothAlcohol(const Asked &order)
{
    const QStringList licence = monitoredByLicence(order);
    const auto has = [&](const Option &each) { return licence.contains(QLatin1StringView(each.code)); };
    if (has(conditions.alcoholAbstinence) && has(conditions.alcoholLevel))
        return {{{monitoring.licenceMonitored},
            tr("The licence has both alcohol abstinence and alcohol level. Ask the community offender "
               "manager to have it corrected before you send the order")
                .toString()}};
    const bool isSaid = isChecked(order) || isLicencePageBlank(order); // F11, O-blankLicence
    if (licence.isEmpty() && !isSaid && order.has(monitoring.types, types.alcohol))
        return {{{monitoring.alcohol.monitoringType},
            tr("Make sure that the licence has only one alcohol condition; with two, have it corrected first")
                .toString(),
            Severity::Reminder}};
    return {};
}

Objections LicenceRules::tooMuch(const Asked &order)
{
    if (!canBeCompared(order))
        return {};
    const QStringList licence = monitoredByLicence(order);
    QStringList names;
    for (const Option *type : types.all()) {
        const auto isOf
            = [&](const Counterpart &each) { return each.type == type && isOrdered(order, each); };
        const bool isMeant = std::ranges::any_of(counterparts, [&](const Counterpart &each) {
            return isOf(each) && licence.contains(QLatin1StringView(each.condition->code));
        });
        if (order.has(monitoring.types, *type) && !isMeant)
            names.append(nameOf(*type, order));
    }
    return compared(order, names,
        tr("The licence does not say that this is electronically monitored: %1. Take it out of the order, or "
           "have the licence changed first"));
}

Objections LicenceRules::tooLittle(const Asked &order)
{
    if (!canBeCompared(order))
        return {};
    const QStringList licence = monitoredByLicence(order);
    const auto has = [&](const Option &each) { return licence.contains(QLatin1StringView(each.code)); };
    QStringList names;
    for (const Counterpart &each : counterparts) {
        const bool isOtherAlcohol = each.alcohol && order.has(monitoring.types, types.alcohol); // F01, F11
        if (has(*each.condition) && !isOrdered(order, each) && !isOtherAlcohol)
            names.append(each.condition->label);
    }
    Objections objections = compared(order, names,
        tr("The licence says that this is electronically monitored, but the order does not ask for it: %1. "
           "Add it to the order"));
    if (has(conditions.restrictionZone))
        objections.append({{monitoring.licenceMonitored},
            tr("The licence has a restriction zone monitored, which this form cannot order. Ask the "
               "community offender manager how it is ordered")
                .toString(),
            Severity::Warning});
    return objections;
}

} // namespace emo
