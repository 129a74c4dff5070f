// SPDX-License-Identifier: MIT
#include "core/form/Monitored.h"

#include "core/emo/ReceiptConditions.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

const ExclusionZone &zone = monitoring.exclusion.zones.row;
const Appointment &appointment = monitoring.attendance.appointments.row;

Answers everything(int zones)
{
    Answers order;
    order.set(monitoring.types,
        Choices{QStringLiteral("alcohol trail mandatoryAttendance exclusionZone curfew").split(u' ')});
    Rows rows(size_t(zones), Answers().set(zone.startDate, QDate(2027, 1, 1)));
    order.set(monitoring.exclusion.zones, rows);
    order.set(
        monitoring.attendance.appointments, Rows{Answers().set(appointment.endDate, QDate(2028, 1, 1))});
    order.set(monitoring.curfew.startDate, QDate(2026, 12, 7));
    order.set(monitoring.alcohol.monitoringType, options::alcoholType.abstinence);
    return order;
}

QStringList names(const Answers &order)
{
    QStringList names;
    for (const MonitoredStretch &stretch : monitoredStretches(receipt::conditions, order))
        names.append(stretch.name());
    return names;
}

} // namespace

TEST_CASE("What is monitored is listed in the order of page 1, whatever was ticked first")
{
    CHECK(names(everything(1)).join(u',')
        == u"Curfew,Exclusion zone,Trail,Mandatory attendance,Alcohol abstinence");
    CHECK(names(everything(1).clear(monitoring.alcohol.monitoringType)).back() == u"Alcohol");
}

TEST_CASE("A condition has a number only where there are more of its kind")
{
    CHECK(names(everything(2)).join(u',')
        == u"Curfew,Exclusion zone 1,Exclusion zone 2,Trail,Mandatory attendance,Alcohol abstinence");
    CHECK(names(everything(0)).join(u',') == u"Curfew,Trail,Mandatory attendance,Alcohol abstinence");
}

TEST_CASE("A stretch knows where its dates are asked, and which of them are known")
{
    const Answers order = everything(2);
    const std::vector<MonitoredStretch> all = monitoredStretches(receipt::conditions, order);
    CHECK(all[2].start == QuestionAt(zone.startDate, monitoring.exclusion.zones, 1));
    CHECK(all[2].from == QDate(2027, 1, 1));
    CHECK_FALSE(all[2].until);
    CHECK(all[0].start == QuestionAt(monitoring.curfew.startDate));
    const Asked asked(order);
    REQUIRE(answerAt(all[1].start, asked));
    CHECK(std::get<QDate>(*answerAt(all[1].start, asked)) == QDate(2027, 1, 1));
    CHECK_FALSE(answerAt(all[1].end, asked));
    CHECK_FALSE(answerAt(QuestionAt(zone.startDate, monitoring.exclusion.zones, 7), asked));
}

TEST_CASE("Monitoring lasts from the first start to the last end that are known")
{
    const MonitoredDays days = monitoredDays(receipt::conditions, everything(2));
    CHECK(days.from == QDate(2026, 12, 7));
    CHECK(days.until == QDate(2028, 1, 1));
    CHECK(monitoredDays(receipt::conditions, Answers()).from.isNull());
}
