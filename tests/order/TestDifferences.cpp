// SPDX-License-Identifier: MIT
#include "core/order/Differences.h"

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Risk.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;
using namespace emo::test;

namespace {

const Curfew &curfew = monitoring.curfew;
const auto everything = QStringLiteral("everything");

/// Each difference as "id: before -> now".
QStringList said(const Answers &before, const Answers &now)
{
    QStringList lines;
    for (const Difference &each : differences(emoForm, before, now))
        lines.append(
            QStringLiteral("%1: %2 -> %3").arg(fullId(each.at), each.before.join(u'|'), each.now.join(u'|')));
    return lines;
}

ChangeCategory reported(const Answers &before, const Answers &now)
{
    return reportedCategory(differences(emoForm, before, now));
}

template <typename T> ChangeCategory after(const Question<T> &question, const T &value)
{
    const Answers before = sampleOrder(everything).answers;
    Answers now = before;
    now.set(question, value);
    REQUIRE_FALSE(differences(emoForm, before, now).isEmpty());
    return reported(before, now);
}

Choices types(std::initializer_list<const Option *> options)
{
    Choices choices;
    for (const Option *option : options)
        choices.codes.append(QString::fromLatin1(option->code));
    return choices;
}

} // namespace

TEST_CASE("Versions that are alike have no difference")
{
    for (const QString &name : sampleNames())
        CHECK(differences(emoForm, sampleOrder(name).answers, sampleOrder(name).answers).isEmpty());
}

TEST_CASE("A difference says what was and what is, in the order of the form")
{
    const Order order = sampleOrder(QStringLiteral("change-of-curfew"));
    REQUIRE(order.before);
    CHECK(said(*order.before, order.answers)
        == QStringList{
            QStringLiteral("contactDetails.contactNumber: 07700 900142 -> 07700 900577"),
            QStringLiteral("curfewTimetable[0].startTime: 19:00 -> 20:00"),
            QStringLiteral("curfewTimetable[0].endTime: 07:00 -> 06:00"),
            QStringLiteral("curfewTimetable[1].startTime: 19:00 -> 20:00"),
            QStringLiteral("curfewTimetable[1].endTime: 07:00 -> 06:00"),
            QStringLiteral("curfewTimetable[2].startTime: 19:00 -> 20:00"),
            QStringLiteral("curfewTimetable[2].endTime: 07:00 -> 06:00"),
            QStringLiteral("curfewTimetable[3].startTime: 19:00 -> 20:00"),
            QStringLiteral("curfewTimetable[3].endTime: 07:00 -> 06:00"),
            QStringLiteral("documents.licence: licence-2026-11-20.pdf -> licence-2026-11-23.pdf"),
            QStringLiteral("variationDetails.variationDate:  -> 7\u00a0December\u00a02026"),
            QStringLiteral("variationDetails.variationDetailsAvailable:  -> Yes"),
            QStringLiteral("variationDetails.variationDetails:  -> A new job with early shifts; the licence "
                           "was changed on 23 November."),
        });
    CHECK(reported(*order.before, order.answers) == ChangeCategory::CurfewHours);
}

TEST_CASE("A row that was taken out is one difference, wherever it stood")
{
    const Answers before = completeOrder();
    Answers now = before;
    Rows rows = *Asked(before)[curfew.timetable];
    rows.erase(rows.begin() + 2);
    now.set(curfew.timetable, rows);
    CHECK(said(before, now)
        == QStringList{
            QStringLiteral("curfewTimetable[2].curfewTimetable: Wednesday 19:00 07:00 Main address -> ")});

    CHECK(said(now, before).front().endsWith(QStringLiteral("-> Wednesday 19:00 07:00 Main address")));
}

TEST_CASE("What is no longer asked has gone, and what stays on this computer is no difference")
{
    const Answers before = completeOrder();
    Answers now = before;
    now.set(monitoring.licenceMonitoredConfirmedBy, QStringLiteral("Somebody Else"));
    CHECK(said(before, now).isEmpty());

    now.set(documents.havePhoto, false);
    CHECK(said(before, now).contains(QStringLiteral("documents.photoId: photo.jpg -> ")));
}

TEST_CASE("Each difference has the category that the live service gives it")
{
    const auto &t = options::monitoringType;
    CHECK(after(deviceWearer.mainAddress.line1, QStringLiteral("Elsewhere")) == ChangeCategory::Address);
    CHECK(after(deviceWearer.thirdAddress.postcode, QStringLiteral("ZZ99 9ZZ")) == ChangeCategory::Address);
    CHECK(after(deviceWearer.fixedAddress, false) == ChangeCategory::Address);
    CHECK(after(curfew.releaseFrom, QTime(14, 0)) == ChangeCategory::CurfewHours);
    CHECK(after(curfew.endDate, QDate(2027, 4, 3)) == ChangeCategory::EnforceableCondition);
    CHECK(after(curfew.boundary, QStringLiteral("Other")) == ChangeCategory::EnforceableCondition);
    CHECK(after(monitoring.alcohol.monitoringType, Choice{QStringLiteral("ALCOHOL_ABSTINENCE")})
        == ChangeCategory::EnforceableCondition);
    CHECK(after(deviceWearer.firstName, QStringLiteral("Other")) == ChangeCategory::PersonalDetails);
    CHECK(after(risk.offences, Choices{{QStringLiteral("ROBBERY")}}) == ChangeCategory::PersonalDetails);
    CHECK(after(monitoring.prarr, Choice{QStringLiteral("NO")}) == ChangeCategory::Other);
    CHECK(
        after(organisations.responsibleOfficerEmail, QStringLiteral("x@y.example")) == ChangeCategory::Other);
    CHECK(after(monitoring.installation.address.town, QStringLiteral("Other")) == ChangeCategory::Other);
    // Not compared by the live service, which then says "Other".
    CHECK(after(risk.riskDetails, QStringLiteral("Other")) == ChangeCategory::Other);

    CHECK(after(monitoring.types, types({&t.curfew, &t.exclusionZone, &t.mandatoryAttendance, &t.alcohol}))
        == ChangeCategory::DeviceType);
    CHECK(after(monitoring.types, types({&t.curfew, &t.trail, &t.mandatoryAttendance, &t.alcohol}))
        == ChangeCategory::ExistingZone);
    CHECK(after(monitoring.types, types({&t.curfew, &t.exclusionZone, &t.trail, &t.alcohol}))
        == ChangeCategory::EnforceableCondition);

    const Answers zones = sampleOrder(everything).answers;
    Answers none = zones;
    none.set(monitoring.types, types({&t.curfew, &t.trail, &t.mandatoryAttendance, &t.alcohol}));
    CHECK(reported(none, zones) == ChangeCategory::AddZone);
}

TEST_CASE("The contents of rows have categories of their own")
{
    const Answers before = sampleOrder(everything).answers;
    Answers now = before;
    Rows zones = *Asked(before)[monitoring.exclusion.zones];
    zones[1].set(monitoring.exclusion.zones.row.duration, QStringLiteral("Never"));
    now.set(monitoring.exclusion.zones, zones);
    CHECK(reported(before, now) == ChangeCategory::EnforceableCondition);

    now = before;
    Rows appointments = *Asked(before)[monitoring.attendance.appointments];
    appointments[0].set(monitoring.attendance.appointments.row.purpose, QStringLiteral("Another"));
    now.set(monitoring.attendance.appointments, appointments);
    REQUIRE(differences(emoForm, before, now).size() == 1);
    CHECK(differences(emoForm, before, now).front().category == ChangeCategory::NotReported);
}

TEST_CASE("Of several categories the first in the live service's order is reported")
{
    const Answers before = sampleOrder(everything).answers;
    Answers now = before;
    now.set(deviceWearer.firstName, QStringLiteral("Other"));
    CHECK(reported(before, now) == ChangeCategory::PersonalDetails);
    now.set(curfew.releaseFrom, QTime(14, 0));
    CHECK(reported(before, now) == ChangeCategory::CurfewHours);
    now.set(deviceWearer.mainAddress.town, QStringLiteral("Other"));
    CHECK(reported(before, now) == ChangeCategory::Address);
}
