// SPDX-License-Identifier: MIT
#include "core/rules/OrderDeadlines.h"

#include "core/annexa/Continuation.h"
#include "core/annexa/DutyDates.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "core/calendar/ICalendar.h"
#include "core/emo/Changes.h"
#include "core/emo/Monitoring.h"
#include "core/rules/AnnexADeadlines.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const annexa::DutyDates &dates = annexa::dutyDates;
const QDate friday(2026, 11, 27);

/// "pi-change 2026-11-30" for each.
QStringList said(const Deadlines &deadlines)
{
    QStringList all;
    for (const Deadline &each : deadlines)
        all.append(each.id + u' ' + each.due.toString(Qt::ISODate)
            + (each.time.isValid() ? each.time.toString(u" HH:mm") : QString()));
    return all;
}

QStringList ofAnnex(const Answers &annex)
{
    return said(annexADeadlines(annex));
}

Answers withUpdateSentOn(const Answers &annex, QDate day)
{
    return withFurtherUpdate(
        annex, newFurtherUpdate(u"A change"_qs, day).set(annexa::furtherUpdates.updates.row.sentOn, day));
}

/// The release of the sample is on 7 December 2026.
QStringList ofOrder(const OrderMilestones &milestones, QDate today, QTime now = QTime(12, 0))
{
    return said(orderDeadlines(completeOrder(), milestones, {today, now}));
}

const OrderMilestones finished{.finished = QDate(2026, 11, 24)};

OrderMilestones sentOn(QDate day)
{
    return {.finished = day, .isWithInstaller = true, .sent = day};
}

} // namespace

TEST_CASE("The first notification is due one working day after the allocation, until EMS is notified")
{
    const Answers annex = Answers().set(dates.allocated, friday);

    CHECK(ofAnnex({}).isEmpty());
    CHECK(ofAnnex(annex) == QStringList{u"pi-first-notification 2026-11-30"_qs});
    CHECK(ofAnnex(Answers(annex).set(annexa::officer.sentOn, friday)).isEmpty());
}

TEST_CASE("Bank holidays do not count towards a deadline of probation")
{
    CHECK(ofAnnex(Answers().set(dates.allocated, QDate(2026, 12, 24)))
        == QStringList{u"pi-first-notification 2026-12-29"_qs});
}

TEST_CASE("With a responsible officer already there, Annex A is due the same day")
{
    const Answers annex = Answers().set(dates.existingOfficer, true).set(dates.imposedKnown, friday);

    CHECK(ofAnnex(annex) == QStringList{u"pi-existing-officer 2026-11-27"_qs});
    CHECK(ofAnnex(Answers(annex).set(dates.existingOfficer, false)).isEmpty());
}

TEST_CASE("A change of management, an escalation and a receipt are each told within a working day")
{
    const std::array<std::pair<const Question<QDate> *, const char *>, 3> duties{
        {{&dates.managementChanged, "pi-change"}, {&dates.escalationDecided, "pi-escalation"},
            {&dates.transferReceived, "pi-received"}}};
    for (const auto &[since, id] : duties) {
        INFO(id);
        const Answers annex = Answers().set(*since, friday);
        CHECK(ofAnnex(annex) == QStringList{QString::fromLatin1(id) + u" 2026-11-30"_qs});
        CHECK(ofAnnex(withUpdateSentOn(annex, friday)).isEmpty());
        CHECK(ofAnnex(withUpdateSentOn(annex, friday.addDays(-1))).size() == 1);
    }
}

TEST_CASE("An urgent risk is due on the day")
{
    const Answers annex = Answers().set(dates.urgentSince, friday);

    CHECK(ofAnnex(annex) == QStringList{u"pi-urgent 2026-11-27"_qs});
    CHECK(ofAnnex(Answers(annex).set(dates.done, Choices{{u"URGENT"_qs}})).isEmpty());
}

TEST_CASE("A violation sets a day for EMS, five working days for evidence and eight for the breach")
{
    const Answers annex = Answers()
                              .set(dates.violationDate, friday)
                              .set(dates.violationTime, QTime(22, 30))
                              .set(dates.letterSent, QDate(2026, 11, 30));

    CHECK(ofAnnex(annex)
        == QStringList{
            u"pi-notice 2026-11-28 22:30"_qs, u"pi-evidence 2026-12-07"_qs, u"pi-breach 2026-12-09"_qs});
    CHECK(ofAnnex(Answers(annex).set(dates.done, Choices{{u"VIOLATION"_qs}})).isEmpty());
}

TEST_CASE("A hearing, a decision and an outcome are each told within a working day")
{
    const Answers annex = Answers()
                              .set(dates.hearingSet, friday)
                              .set(dates.noBreachDecided, friday)
                              .set(dates.outcomeKnown, QDate(2026, 12, 1));

    CHECK(ofAnnex(annex)
        == QStringList{
            u"pi-hearing 2026-11-30"_qs, u"pi-no-breach 2026-11-30"_qs, u"pi-outcome 2026-12-02"_qs});
    CHECK(ofAnnex(Answers(annex).set(dates.done, Choices{{u"HEARING"_qs, u"NO_BREACH"_qs, u"OUTCOME"_qs}}))
              .isEmpty());
}

TEST_CASE("MAPPA, IOM or PPO that becomes known later is told within a working day")
{
    const Answers annex = Answers().set(dates.statusKnown, friday);

    CHECK(ofAnnex(annex) == QStringList{u"pi-status 2026-11-30"_qs});
    CHECK(ofAnnex(Answers(annex).set(dates.done, Choices{{u"STATUS"_qs}})).isEmpty());
    CHECK(ofAnnex(withUpdateSentOn(annex, friday)).isEmpty());
    CHECK(ofAnnex(withUpdateSentOn(annex, friday.addDays(-1))).size() == 1);
}

TEST_CASE("The first notification says that IOM and PPO count as well as MAPPA")
{
    const QString what = annexADeadlines(Answers().set(dates.allocated, friday)).front().what;
    CHECK(what.contains(u"MAPPA, IOM or PPO"));
}

TEST_CASE("EMS is invited to a MAPPA meeting by the day of the meeting, in a MAPPA case only")
{
    Answers annex = Answers().set(annexa::riskOfHarm.mappa, true).set(dates.mappaMeetingWithEms, friday);

    CHECK(ofAnnex(annex) == QStringList{u"pi-mappa-invitation 2026-11-27"_qs});
    CHECK(ofAnnex(withUpdateSentOn(annex, friday)).size() == 1); // an update is no invitation
    CHECK(ofAnnex(Answers(annex).set(dates.done, Choices{{u"MAPPA_INVITED"_qs}})).isEmpty());
    CHECK(ofAnnex(annex.set(annexa::riskOfHarm.mappa, false)).isEmpty());
}

TEST_CASE("A MAPPA meeting that was held has no deadline, as the instruction gives none")
{
    CHECK(
        ofAnnex(Answers().set(annexa::riskOfHarm.mappa, true).set(dates.mappaMeetingHeld, friday)).isEmpty());
    CHECK(ofAnnex(Answers().set(dates.informationRequested, friday)).isEmpty());
}

TEST_CASE("EMS tells of a risk within a working day, and of an urgent one on the day")
{
    const Answers annex
        = Answers().set(dates.emsRiskKnown, friday).set(dates.emsUrgentRiskKnown, friday.addDays(3));

    CHECK(ofAnnex(annex) == QStringList{u"pi-ems-risk 2026-11-30"_qs, u"pi-ems-urgent 2026-11-30"_qs});
    CHECK(ofAnnex(withUpdateSentOn(annex, friday.addDays(3))).size() == 2); // it goes the other way
    CHECK(ofAnnex(Answers(annex).set(dates.done, Choices{{u"EMS_RISK"_qs}})).isEmpty());
}

TEST_CASE("A finished order is due until the installer has it")
{
    CHECK(ofOrder(finished, QDate(2026, 11, 24)) == QStringList{u"not-sent 2026-11-24"_qs});
    CHECK(ofOrder({}, QDate(2026, 11, 24)).isEmpty());
    CHECK(ofOrder({.finished = QDate(2026, 11, 24), .isWithInstaller = true}, QDate(2026, 11, 24)).isEmpty());
}

TEST_CASE("A release within 48 hours is due even for a draft, until the order is sent")
{
    CHECK(ofOrder({}, QDate(2026, 12, 4)).isEmpty());
    CHECK(ofOrder({}, QDate(2026, 12, 5)) == QStringList{u"release-near 2026-12-07"_qs});
    CHECK(ofOrder(finished, QDate(2026, 12, 5)) == QStringList{u"release-near 2026-12-07"_qs});
    CHECK(ofOrder(finished, QDate(2026, 12, 9)) == QStringList{u"release-near 2026-12-07"_qs});
    CHECK(ofOrder(sentOn(QDate(2026, 12, 4)), QDate(2026, 12, 5))
        == QStringList{u"installer-silent 2026-12-08"_qs});
}

TEST_CASE("The header of an order says in few words why it is due, and how many hours are left")
{
    const auto brief = [](QDate today, QTime now) {
        return orderDeadlines(completeOrder(), finished, {today, now}).front().brief;
    };

    CHECK(brief(QDate(2026, 12, 4), QTime(12, 0)).contains(u"release in 3 day"));
    CHECK(brief(QDate(2026, 12, 5), QTime(12, 0)).contains(u"release in 36 hour"));
    CHECK(brief(QDate(2026, 12, 6), QTime(23, 30)).contains(u"release in 1 hour"));
    CHECK(brief(QDate(2026, 12, 7), QTime(9, 0)).contains(u"release today"));
    CHECK(brief(QDate(2026, 12, 8), QTime(9, 0)).contains(u"release has passed"));
}

TEST_CASE("A change that takes effect within two days is due, and the release is not any more")
{
    const Answers change = sampleOrder(u"change-of-curfew"_qs).answers;
    const QDate effect = *Asked(change)[changes.date];
    const auto due = [&](QDate today) { return said(orderDeadlines(change, {}, {today, QTime(12, 0)})); };

    CHECK(due(effect.addDays(-3)).isEmpty());
    CHECK(due(effect.addDays(-2)) == QStringList{u"change-near "_qs + effect.toString(Qt::ISODate)});
}

TEST_CASE("The installer's silence is due after two working days, and a rejection at once")
{
    OrderMilestones sent = sentOn(friday);
    CHECK(ofOrder(sent, friday) == QStringList{u"installer-silent 2026-12-01"_qs});
    sent.isAnswered = true;
    CHECK(ofOrder(sent, friday).isEmpty());
    sent.isRejected = true;
    CHECK(ofOrder(sent, friday) == QStringList{u"rejected 2026-11-27"_qs});
}

TEST_CASE("An appointment that has passed is asked about for two working days")
{
    Answers order = completeOrder();
    const auto &installation = monitoring.installation;
    order.set(monitoring.types, Choices{{u"alcohol"_qs}})
        .set(installation.location, options::installationLocation.other)
        .set(installation.date, friday)
        .set(installation.time, QTime(14, 0));
    OrderMilestones sent = sentOn(QDate(2026, 11, 20));
    sent.isAnswered = true;
    const auto due = [&](QDate today, QTime now) { return said(orderDeadlines(order, sent, {today, now})); };

    CHECK(due(friday, QTime(13, 59)).isEmpty());
    CHECK(due(friday, QTime(14, 0)) == QStringList{u"appointment-past 2026-11-27 14:00"_qs});
    CHECK(due(QDate(2026, 12, 1), QTime(9, 0)).size() == 1);
    CHECK(due(QDate(2026, 12, 2), QTime(9, 0)).isEmpty());
}

TEST_CASE("A deadline is overdue after its day, or after its time on the day")
{
    const Deadline day{u"x"_qs, friday, {}, {}, {}};
    const Deadline time{u"x"_qs, friday, QTime(14, 0), {}, {}};

    CHECK(nearness(day, {friday.addDays(-1), QTime(12, 0)}) == Nearness::Later);
    CHECK(nearness(day, {friday, QTime(23, 59)}) == Nearness::Today);
    CHECK(nearness(day, {friday.addDays(1), QTime(0, 0)}) == Nearness::Overdue);
    CHECK(nearness(time, {friday, QTime(13, 59)}) == Nearness::Today);
    CHECK(nearness(time, {friday, QTime(14, 0)}) == Nearness::Overdue);
}

TEST_CASE("Every deadline says what to do and who says so, and names nobody")
{
    Answers annex;
    for (const AnyQuestion *question : dates.all())
        if (question->kind == Kind::Date)
            annex.setValue(*question, friday);
    annex.set(dates.existingOfficer, true).set(annexa::riskOfHarm.mappa, true);
    Deadlines all = annexADeadlines(annex);
    all += orderDeadlines(completeOrder(), finished, {QDate(2026, 12, 5), QTime(12, 0)});

    CHECK(all.size() == 17);
    for (const Deadline &each : all) {
        INFO(each.id);
        CHECK(each.what.size() > 20);
        CHECK_FALSE(each.source.isEmpty());
        CHECK_FALSE(each.what.contains(u"Sampleton"));
    }
}

TEST_CASE("A calendar file holds an event for each deadline, in lines of 75 bytes at most")
{
    const Deadlines deadlines{
        {u"pi-notice"_qs, QDate(2026, 7, 1), QTime(22, 30), u"Ask; é, and\nwrite"_qs, {}},
        {u"not-sent"_qs, friday, {}, u"é"_qs.repeated(200), u"EMO FAQ"_qs}};

    const QByteArray file
        = iCalendar(deadlines, u"EMO 7K3M-Q2VD-X"_qs, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));

    CHECK(file.count("BEGIN:VEVENT\r\n") == 2);
    CHECK(file.contains("DTSTART:20260701T213000Z\r\n")); // summer time
    CHECK(file.contains("DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128\r\n"));
    CHECK(file.contains("SUMMARY:EMO 7K3M-Q2VD-X: Ask\\; é\\, and\\nwrite\r\n"));
    for (const QByteArray &line : file.split('\n')) {
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no character is cut in two
    }
    QByteArray unfolded = file;
    CHECK(unfolded.replace("\r\n ", "").contains(u"é"_qs.repeated(200).toUtf8()));
}
