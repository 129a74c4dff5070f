// SPDX-License-Identifier: MIT
#include "core/rules/ChangeRules.h"

#include "core/emo/Risk.h"
#include "core/order/Order.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// A change of the curfew hours, from its first day on: 7 December 2026.
Answers change()
{
    return sampleOrder(QStringLiteral("change-of-curfew")).answers;
}

const QDate firstDay(2026, 12, 7);

/// What a rule says of a version, at noon of a day, if the version before it is known.
std::string saidAfter(const char *rule, const Answers &before, const Answers &order, QDate today = firstDay)
{
    Circumstances at(Moment{today, QTime(12, 0)});
    at.before = &before;
    return said(rule, order, at);
}

/// What F28 says on a day, of a correction of an order that was submitted on 1 November 2026 and starts on
/// 7 December.
std::string late(QDate today, QDate submitted = QDate(2026, 11, 1), QDate start = firstDay,
    const Option &type = versionTypes.amendment)
{
    Circumstances at(Moment{today, QTime(12, 0)});
    at.beforeSubmitted = submitted;
    Answers order = completeOrder().set(thisVersion.type, type);
    start.isNull() ? order.clear(monitoring.curfew.startDate) : order.set(monitoring.curfew.startDate, start);
    return said("F28", order, at);
}

const std::string tooLate = "warning interestedParties.notifyingOrganisation";
const std::string probations = "warning monitoringConditions.monitoringTypes deviceWearer.noFixedAbode";

} // namespace

TEST_CASE("S-noRefits: a device that has to be checked or fitted again is no change to the order")
{
    CHECK(said("S-noRefits", change()) == "nothing");
    CHECK(said("S-noRefits", change().set(changes.reason, options::changeReason.refit))
        == "error change.reason");
    CHECK(found(change().set(changes.reason, options::changeReason.refit)) == QStringLiteral("S-noRefits"));
    CHECK(said("S-noRefits", change().clear(changes.reason)) == "nothing");
}

TEST_CASE("S-noRoChange: another responsible officer is no change to the order")
{
    CHECK(said("S-noRoChange", change()) == "nothing");
    CHECK(said("S-noRoChange", change().set(changes.reason, options::changeReason.officer))
        == "error change.reason");
    CHECK(
        found(change().set(changes.reason, options::changeReason.officer)) == QStringLiteral("S-noRoChange"));
    CHECK(said("S-noRoChange", change().clear(changes.reason)) == "nothing");
}

TEST_CASE("S-noRefits and S-noRoChange: other reasons, and new orders, are not objected to")
{
    for (const char *rule : {"S-noRefits", "S-noRoChange"}) {
        for (const char *reason :
            {"REVOCATION", "END_MONITORING", "REINSTALL_AT_DIFFERENT_ADDRESS", "VARIATION"}) {
            INFO(rule << " " << reason);
            CHECK(said(rule, change().set(changes.reason, picked(reason))) == "nothing");
        }
        for (const Option *reason : {&options::changeReason.refit, &options::changeReason.officer})
            CHECK(said(rule, completeOrder().set(changes.reason, *reason)) == "nothing");
    }
}

TEST_CASE("I-monitoringStarted: monitoring that has started has had its first day")
{
    const auto on = [](QDate today, bool hasStarted) {
        return said("I-monitoringStarted", change().set(organisations.monitoringStarted, hasStarted),
            Moment{today, QTime(12, 0)});
    };
    CHECK(on(firstDay.addDays(-1), true) == "warning change.monitoringStarted");
    CHECK(on(firstDay, true) == "nothing");
    CHECK(on(firstDay.addDays(-1), false) == "nothing");
    CHECK(on(firstDay.addDays(1), false) == "warning change.monitoringStarted");
}

TEST_CASE("I-monitoringStarted: nothing is said while one of the two is not known, or of a new order")
{
    const Moment after{firstDay.addDays(1), QTime(12, 0)};
    CHECK(said("I-monitoringStarted", change().clear(organisations.monitoringStarted), after) == "nothing");
    CHECK(said("I-monitoringStarted",
              change().set(organisations.monitoringStarted, false).clear(monitoring.curfew.startDate), after)
        == "nothing");
    CHECK(said("I-monitoringStarted", completeOrder().set(organisations.monitoringStarted, false), after)
        == "nothing");
}

TEST_CASE("I-monitoringStarted: the first of all conditions counts")
{
    Answers order = change().set(organisations.monitoringStarted, true);
    order.set(monitoring.types, ticked("curfew trail"));
    order.set(monitoring.trail.startDate, dayOfFinish.today);

    CHECK(said("I-monitoringStarted", order) == "nothing");
    order.set(monitoring.trail.startDate, dayOfFinish.today.addDays(1));
    CHECK(said("I-monitoringStarted", order) == "warning change.monitoringStarted");
}

TEST_CASE("C12: a change with the licence of the version before is a warning")
{
    Answers order = change();
    CHECK(saidAfter("C12", completeOrder(), order) == "nothing");

    order.set(documents.licence, *Asked(completeOrder())[documents.licence]);
    CHECK(saidAfter("C12", completeOrder(), order) == "warning documents.licence");
    CHECK(said("C12", order) == "nothing"); // the version before is not known
}

TEST_CASE("C12: a file of the same name with other content is another licence")
{
    Answers order = change();
    File licence = *Asked(completeOrder())[documents.licence];
    licence.content = QStringLiteral("invented");
    CHECK(saidAfter("C12", completeOrder(), order.set(documents.licence, licence)) == "nothing");
}

TEST_CASE("C12: nothing is said of a new order or without a licence")
{
    CHECK(saidAfter("C12", completeOrder(), completeOrder()) == "nothing");

    Answers order = change().clear(documents.licence);
    CHECK(saidAfter("C12", completeOrder(), order) == "nothing");
    CHECK(saidAfter("C12", completeOrder().clear(documents.licence), order) == "nothing");
}

TEST_CASE("F25: from the first day on, probation changes the curfew of home detention curfew")
{
    CHECK(saidAfter("F25", completeOrder(), change(), firstDay.addDays(-1)) == "nothing");
    CHECK(saidAfter("F25", completeOrder(), change(), firstDay) == probations);
    CHECK(saidAfter("F25", completeOrder(), change(), firstDay.addDays(1)) == probations);
}

TEST_CASE("F25: addresses, hours, boundary and dates are probation's, other changes are not")
{
    const Answers before = change();
    CHECK(saidAfter("F25", before, before) == "nothing");

    const auto changed = [&](const auto &question, const auto &answer) {
        Answers order = before;
        return saidAfter("F25", before, order.set(question, answer));
    };
    const QString text = QStringLiteral("9 Invented Mews");
    CHECK(changed(deviceWearer.fixedAddress, false) == probations);
    CHECK(changed(deviceWearer.mainAddress.line1, text) == probations);
    CHECK(changed(deviceWearer.mainAddress.postcode, text) == probations);
    CHECK(changed(deviceWearer.secondAddress.town, text) == probations);
    CHECK(changed(deviceWearer.hasSecondAddress, false) == probations);
    CHECK(changed(monitoring.curfew.releaseFrom, QTime(16, 0)) == probations);
    CHECK(changed(monitoring.curfew.timetable, Rows{}) == probations);
    CHECK(changed(monitoring.curfew.changeStandardBoundary, true) == probations);
    CHECK(changed(monitoring.curfew.endDate, QDate(2027, 4, 5)) == probations);

    CHECK(changed(deviceWearer.contactNumber, QStringLiteral("07700 900111")) == "nothing");
    CHECK(changed(risk.riskDetails, text) == "nothing");
    CHECK(changed(monitoring.prarr, picked("YES")) == "nothing");
    CHECK(changed(documents.licence, File{QStringLiteral("licence.pdf"), text}) == "nothing");
}

TEST_CASE("F25: it holds on home detention curfew, for a change whose version before is known")
{
    CHECK(said("F25", change(), Moment{firstDay, QTime(12, 0)}) == "nothing");
    CHECK(saidAfter("F25", completeOrder(), change().set(thisVersion.isChange, false)) == "nothing");
    CHECK(saidAfter("F25", completeOrder(), change().set(monitoring.hdc, false)) == "nothing");
    CHECK(saidAfter("F25", completeOrder(), change().clear(monitoring.curfew.startDate)) == "nothing");
    CHECK(saidAfter(
              "F25", completeOrder(), change().set(monitoring.sentenceType, options::sentenceType.section91))
        == probations);
}

TEST_CASE("F25: taking the curfew out is a change of the curfew")
{
    Answers order = change().set(monitoring.types, ticked("trail"));
    order.set(monitoring.trail.startDate, firstDay);

    CHECK(saidAfter("F25", change(), order) == probations);
}

TEST_CASE("F28: a rejected order is corrected for 30 days after it was submitted")
{
    CHECK(late(QDate(2026, 11, 1)) == "nothing");
    CHECK(late(QDate(2026, 11, 30)) == "nothing"); // 29 days later
    CHECK(late(QDate(2026, 12, 1)) == tooLate); // 30 days later
}

TEST_CASE("F28: or for 30 days after the monitoring starts, if that is earlier")
{
    CHECK(late(QDate(2026, 11, 19), QDate(2026, 11, 1), QDate(2026, 10, 21)) == "nothing");
    CHECK(late(QDate(2026, 11, 20), QDate(2026, 11, 1), QDate(2026, 10, 21)) == tooLate);
}

TEST_CASE("F28: one of the two dates is enough, without either nothing is said")
{
    CHECK(late(QDate(2027, 1, 5), QDate()) == "nothing");
    CHECK(late(QDate(2027, 1, 6), QDate()) == tooLate);
    CHECK(late(QDate(2026, 11, 30), QDate(2026, 11, 1), QDate()) == "nothing");
    CHECK(late(QDate(2026, 12, 1), QDate(2026, 11, 1), QDate()) == tooLate);
    CHECK(late(QDate(2029, 1, 1), QDate(), QDate()) == "nothing");
}

TEST_CASE("F28: new orders and changes have no such limit")
{
    const QDate muchLater(2029, 1, 1);
    CHECK(late(muchLater) == tooLate);
    for (const Option *type : {&versionTypes.request, &versionTypes.variation, &versionTypes.end})
        CHECK(late(muchLater, QDate(2026, 11, 1), firstDay, *type) == "nothing");
}

TEST_CASE("F25: an empty answer is no change to none")
{
    const Answers before = sampleOrder(QStringLiteral("change-of-curfew")).answers;
    Answers now = before;
    now.set(deviceWearer.mainAddress.county, QString());
    Answers without = before;
    without.clear(deviceWearer.mainAddress.county);
    Circumstances at(Moment{QDate(2026, 12, 8), QTime(9, 0)});
    at.before = &without;
    CHECK_FALSE(found(now, at).contains(QStringLiteral("F25")));
}

TEST_CASE("I-monitoringStarted: on the first day itself either answer may be right")
{
    for (const bool isStarted : {true, false}) {
        Answers order = sampleOrder(QStringLiteral("change-of-curfew")).answers;
        order.set(organisations.monitoringStarted, isStarted);
        CHECK_FALSE(
            found(order, Moment{QDate(2026, 12, 7), QTime(9, 0)}).contains(QStringLiteral("I-monitoring")));
    }
}
