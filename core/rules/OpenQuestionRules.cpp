// SPDX-License-Identifier: MIT
#include "core/rules/OpenQuestionRules.h"

#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Postcode.h"

namespace emo {

namespace {

bool isAnythingOrdered(const Asked &order)
{
    return !order[monitoring.types].value_or(Choices{}).codes.isEmpty();
}

/// True of the release to London of somebody whom satellites are to follow.
bool mayBeMopac(const Asked &order)
{
    const bool isInLondon = isLondon(order[deviceWearer.mainAddress.postcode].value_or(QString()))
        || order.is(
            organisations.responsibleOrganisationRegion, options::responsibleOrganisationRegion.london);
    const auto &kinds = options::monitoringType;
    return isInLondon && isAnyMonitored(order, {&kinds.trail, &kinds.exclusionZone});
}

/// True if the device is fitted at the prison or a probation office, and a restricted telephone would matter.
bool mayPhoneMatter(const Asked &order)
{
    const auto &places = options::installationLocation;
    const auto &kinds = options::monitoringType;
    return (order.is(monitoring.installation.location, places.prison)
               || order.is(monitoring.installation.location, places.probationOffice))
        && isAnyMonitored(order, {&kinds.trail, &kinds.exclusionZone, &kinds.mandatoryAttendance});
}

} // namespace

Objections OpenQuestionRules::blankLicencePage(const Asked &order)
{
    if (!isAnythingOrdered(order) || !isLicencePageBlank(order))
        return {};
    return {{{monitoring.licenceKind, monitoring.licenceStart, monitoring.licenceEnd,
                 monitoring.licenceMonitored},
        tr("Nobody has compared this order with the licence: enter its dates and what paragraph 14a has "
           "monitored, as differences are the most common reason for rejection")
            .toString()}};
}

Objections OpenQuestionRules::openQuestions(const Asked &order)
{
    if (!isAnythingOrdered(order))
        return {};
    struct Open
    {
        const Question<bool> &question;
        Text about;
        bool matters = true;
    };
    const Open questions[]{
        {monitoring.immigrationCase, tr("whether this is an immigration case")},
        {monitoring.heldInIrc, tr("whether the device wearer goes to an immigration removal centre")},
        {monitoring.paroleBoard, tr("whether the Parole Board decided on the release")},
        {monitoring.mopac, tr("whether the GPS tag is the one of the London Mayor's office (MOPAC)"),
            mayBeMopac(order)},
        {monitoring.phoneRestriction, tr("whether the licence restricts telephones"), mayPhoneMatter(order)},
        {deviceWearer.approvedPremises, tr("whether the main address is approved premises")},
    };
    QList<QuestionAt> at;
    QStringList abouts;
    for (const auto &[question, about, matters] : questions)
        if (matters && order.asks(question) && !order[question]) {
            at.append(question);
            abouts.append(about);
        }
    if (at.isEmpty())
        return {};
    return {{at,
        tr("The online service does not check whether the order is possible, and the installer rejects it if "
           "it is not; still to be answered: %1")
            .with(abouts.join(QStringLiteral("; ")))}};
}

} // namespace emo
