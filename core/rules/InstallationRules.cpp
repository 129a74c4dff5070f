// SPDX-License-Identifier: MIT
#include "core/rules/InstallationRules.h"

#include "core/form/ThisVersion.h"

#include <QRegularExpression>

#include <algorithm>

namespace emo {

namespace {

const auto &places = options::installationLocation;

/// Monitoring of where the device wearer is that is no curfew.
bool isLocationMonitored(const Asked &order)
{
    const auto &types = options::monitoringType;
    return isAnyMonitored(order, {&types.trail, &types.exclusionZone, &types.mandatoryAttendance});
}

/// The address that the installer visits; null if the device is fitted at the prison or a probation office,
/// or has been fitted.
const Address *visitedAddress(const Asked &order)
{
    if (!order.asks(monitoring.installation.location) || !order[monitoring.installation.location]
        || order.is(monitoring.installation.location, places.main))
        return hasNoAddress(order) ? nullptr : &deviceWearer.mainAddress;
    return order.is(monitoring.installation.location, places.other) ? &monitoring.installation.address
                                                                    : nullptr;
}

/// True if the address names a flat or a block of flats, as its words say, and gives no number of the flat.
bool lacksFlatNumber(const Asked &order, const Address &address)
{
    static const QRegularExpression flat(
        QStringLiteral("(?:^|,)\\s*(?:flat|apartment|apt|room)\\b\\.?\\s*(?:no\\b\\.?|number\\b)?\\s*"
                       "(\\d|[a-z]\\b)?"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression block(QStringLiteral("\\b(?:towers?|heights|mansions)\\s*(?:,|$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digit(QStringLiteral("\\d"));
    const QStringList lines{
        order[address.line1].value_or(QString()), order[address.line2].value_or(QString())};
    for (const QString &line : lines)
        if (const auto named = flat.match(line); named.hasMatch())
            return named.captured(1).isEmpty();
    return std::ranges::any_of(
        lines, [](const QString &line) { return line.contains(block) && !line.contains(digit); });
}

/// Alcohol monitoring may be fitted at the prison without an address. Source: EMO FAQ, "Address Requirements
/// & Responsibilities".
bool isAlcoholAlone(const Asked &order)
{
    return order.has(monitoring.types, options::monitoringType.alcohol)
        && !isAnyMonitored(order, {&options::monitoringType.curfew}) && !isLocationMonitored(order);
}

} // namespace

Objections InstallationRules::visitDetails(const Asked &order)
{
    const Address *visited = visitedAddress(order);
    if (!visited || order[thisVersion.isChange] == true)
        return {};
    QList<QuestionAt> at;
    QStringList missing;
    if (order[deviceWearer.phoneNumberAvailable] == false) {
        at.append(deviceWearer.phoneNumberAvailable);
        missing.append(tr("a telephone number"));
    }
    if (lacksFlatNumber(order, *visited)) {
        at.append(visited->line1);
        missing.append(tr("the number of the flat"));
    }
    if (at.isEmpty())
        return {};
    return {{at,
        tr("The installer's first visit is more likely to succeed with more details. Ask the community offender "
           "manager for: %1.")
            .with(missing.join(QStringLiteral(", ")))}};
}

Objections InstallationRules::pilotPrisonScope(const Asked &order)
{
    if (!order.is(monitoring.installation.location, places.prison)
        || !isMarked(organisations.notifyingOrganisationName, "tagAtSource", order))
        return {};
    QList<QuestionAt> at{monitoring.installation.location};
    QStringList reasons;
    const auto add = [&](bool isSo, const AnyQuestion &question, Text reason) {
        if (isSo) {
            at.append(question);
            reasons.append(reason.toString());
        }
    };
    add(order[deviceWearer.responsibleAdultRequired] == true, deviceWearer.responsibleAdultRequired,
        tr("the device wearer is under 18"));
    add(hasNoAddress(order) && !isAlcoholAlone(order), deviceWearer.fixedAddress,
        tr("there is no fixed address"));
    add(order[monitoring.immigrationCase] == true && isLocationMonitored(order), monitoring.immigrationCase,
        tr("it is an immigration case with location monitoring"));
    if (reasons.isEmpty())
        return {};
    return {{at,
        tr("Fitting the device at this prison before release is not for this order: %1. Choose another "
           "place, such as the probation office, or ask electronic monitoring support")
            .with(reasons.join(QStringLiteral(", ")))}};
}

Objections InstallationRules::phoneRestriction(const Asked &order)
{
    const bool isAtSource = order.is(monitoring.installation.location, places.prison)
        || order.is(monitoring.installation.location, places.probationOffice);
    if (!isAtSource || order[monitoring.phoneRestriction] != true || !isLocationMonitored(order))
        return {};
    return {{{monitoring.installation.location, monitoring.phoneRestriction},
        tr("The licence restricts the use of telephones, so location monitoring must not be fitted at the "
           "prison or the probation office. Choose another place")
            .toString()}};
}

Objections InstallationRules::fittedWhen(const Asked &order, const Circumstances &at)
{
    const auto fitted = order[monitoring.installation.date];
    const auto release = dayOfRelease(order);
    if (!fitted || !release || order[thisVersion.isChange] == true || *fitted <= at.today) // I-appointment
        return {};
    const bool isAtPrison = order.is(monitoring.installation.location, places.prison);
    if (isAtPrison ? *fitted <= *release : *fitted >= *release)
        return {};
    const Text message = isAtPrison
        ? tr("The device is to be fitted at the prison, but on a day after the release: check both dates and "
             "the place")
        : tr("The device is to be fitted outside the prison, but on a day before the release: check both "
             "dates and the place");
    return {{{monitoring.installation.date, monitoring.installation.location, releaseQuestion(order)},
        message.toString()}};
}

} // namespace emo
