// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"
#include "core/emo/Changes.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/order/Lifecycle.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

paper::Summary summaryOf(const Order &order)
{
    return paper::orderContent(emoForm, order, dayOfFinish).summary;
}

paper::Summary summaryOf(const Answers &answers)
{
    Order order = sampleOrder();
    order.answers = answers;
    return summaryOf(order);
}

Choices ticked(const QStringList &codes)
{
    return {codes};
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

/// "Main address: 14 Invented Terrace, …"
QStringList addresses(const paper::Summary &summary)
{
    QStringList lines;
    for (const paper::AddressAtAGlance &address : summary.addresses)
        lines.append(plain(address.label + QStringLiteral(": ") + address.whole));
    return lines;
}

/// "!Violence or threats|Sex offender": what stands out has a mark.
QString risks(const paper::RiskColumn &column)
{
    QStringList words;
    for (const paper::RiskAtAGlance &risk : column.risks)
        words.append((risk.isDanger ? QStringLiteral("!") : QString()) + plain(risk.words));
    return words.join(u'|');
}

QStringList monitored(const paper::Summary &summary)
{
    QStringList lines;
    for (const paper::MonitoredAtAGlance &each : summary.monitored)
        lines.append(plain(each.what + QStringLiteral(": ") + each.dates));
    return lines;
}

/// A change to the order, after the monitoring has started.
Order startedChange(const Order &order)
{
    Order next = nextVersion(emoForm, order, versionTypes.variation, dictionaryOn({}));
    next.answers.set(changes.date, QDate(2027, 2, 1)).set(organisations.monitoringStarted, true);
    return next;
}

} // namespace

TEST_CASE("The summary says who it is, and every part of each address")
{
    const paper::Summary summary = summaryOf(completeOrder());
    CHECK(summary.name == QStringLiteral("Jordan Ash Sampleton"));
    CHECK(summary.number == QStringLiteral("Prison number A1234ZZ"));
    CHECK(summary.telephone == QStringLiteral("07700 900142"));
    CHECK(addresses(summary)
        == QStringList{
            QStringLiteral(
                "Main address: 14 Invented Terrace, Mocksworth, Examplesbury, Fictionshire, ZZ99 1AA"),
            QStringLiteral("Second address: Flat 3, Pretend Court, 208 Make-Believe Road, Samplehaven, "
                           "Fictionshire, ZZ99 2BB")});
    CHECK(plain(summary.addresses[1].withoutCounty)
        == QStringLiteral("Flat 3, Pretend Court, 208 Make-Believe Road, Samplehaven, ZZ99 2BB"));
}

TEST_CASE("That there is no address, and no telephone, is said")
{
    Answers order = completeOrder();
    order.set(deviceWearer.fixedAddress, false).set(deviceWearer.phoneNumberAvailable, false);
    CHECK(addresses(summaryOf(order)).front() == QStringLiteral("Address: No fixed address"));
    CHECK(summaryOf(order).addresses.front().isNone);
    CHECK(summaryOf(order).telephone == QStringLiteral("No telephone"));
    CHECK_FALSE(summaryOf(order).hasTelephone);

    order.clear(deviceWearer.fixedAddress).clear(deviceWearer.phoneNumberAvailable);
    order.clear(monitoring.curfew.timetable);
    CHECK(addresses(summaryOf(order)) == QStringList{QStringLiteral("Address: ")});
    CHECK_FALSE(summaryOf(order).addresses.front().isNone);
    CHECK(summaryOf(order).telephone.isEmpty());
}

TEST_CASE("Dangers to life come first among the risks, whatever order they were ticked in")
{
    Answers order = completeOrder();
    order
        .set(risk.possibleRisk,
            ticked({u"RISK_TO_GENDER"_qs, u"HOMOPHOBIC_VIEWS"_qs, u"SEXUAL_OFFENCES"_qs,
                u"RACIAL_ABUSE_OR_THREATS"_qs, u"THREATS_OF_VIOLENCE"_qs}))
        .set(risk.genderRiskDetails, u"girls under 10"_qs)
        .set(risk.riskCategory,
            ticked({u"IOM"_qs, u"SAFEGUARDING_DOMESTIC_ABUSE"_qs, u"UNDER_18"_qs, u"SAFEGUARDING_ADULT"_qs,
                u"OTHER_RISKS"_qs, u"DANGEROUS_ANIMALS"_qs, u"OTHER_OCCUPANTS"_qs}));
    const paper::RisksAtAGlance found = summaryOf(order).risks;
    CHECK(risks(found.columns[0])
        == QStringLiteral("!Violence or threats|Sex offender|Offensive: race or nationality; sexual "
                          "orientation; girls under 10"));
    CHECK(risks(found.columns[1])
        == QStringLiteral(
            "!Violent others live there|!Animals, for example dogs|Children under 18 live there|"
            "Safeguarding: adult, domestic abuse|Managed through IOM|Other known risks"));
    CHECK(found.printedUnder == QStringLiteral("Risk information"));
    CHECK(found.none.isEmpty());
}

TEST_CASE("A risk that no list knows is named as it stands")
{
    Answers order = completeOrder();
    order.set(risk.riskCategory, ticked({u"FIREARMS_AT_ADDRESS"_qs, u"UNDER_18"_qs}))
        .set(risk.possibleRisk, ticked({u"SPITS"_qs}));
    const paper::RisksAtAGlance found = summaryOf(order).risks;
    CHECK(risks(found.columns[0]) == QStringLiteral("SPITS"));
    CHECK(risks(found.columns[1]) == QStringLiteral("Children under 18 live there|FIREARMS_AT_ADDRESS"));
}

TEST_CASE("That there is no risk is said where nothing else is, and no answer is not taken for it")
{
    const QString none = QStringLiteral("None that the installer should be aware of");
    Answers order = completeOrder();
    order.set(risk.possibleRisk, ticked({u"NO_RISK"_qs})).clear(risk.riskCategory).clear(risk.riskDetails);
    CHECK(summaryOf(order).risks.none == none);

    order.set(risk.riskDetails, u"The lift is out of order."_qs);
    CHECK(summaryOf(order).risks.none.isEmpty());
    CHECK(risks(summaryOf(order).risks.columns[0]) == none);
    CHECK(summaryOf(order).risks.others == QStringLiteral("The lift is out of order."));

    order.clear(risk.riskDetails).set(risk.riskCategory, ticked({u"UNDER_18"_qs}));
    CHECK(summaryOf(order).risks.none.isEmpty());

    order.clear(risk.possibleRisk).clear(risk.riskCategory);
    CHECK(summaryOf(order).risks.none.isEmpty());
    CHECK(risks(summaryOf(order).risks.columns[0]).isEmpty());
}

TEST_CASE("A release is from the establishment, never from a region")
{
    Answers order = completeOrder();
    CHECK(summaryOf(order).releasedFrom == QStringLiteral("from Lindholme Prison"));

    Order youth = sampleOrder(QStringLiteral("ycs-curfew-attendance"));
    youth.answers.clear(organisations.establishment);
    CHECK(summaryOf(youth).releasedFrom.isEmpty());
    CHECK(plain(summaryOf(youth).releaseDay) == QStringLiteral("Wednesday 9 December 2026"));
    youth.answers.set(organisations.establishment, u"Mockingham Secure School"_qs);
    CHECK(summaryOf(youth).releasedFrom == QStringLiteral("from Mockingham Secure School"));
}

TEST_CASE("Home detention curfew is said of the curfew, and of the release only where there is none")
{
    Answers order = completeOrder();
    CHECK(monitored(summaryOf(order))
        == QStringList{QStringLiteral("Home detention curfew: 7 Dec 2026 to 6 Apr 2027")});

    order.set(monitoring.types, ticked({u"trail"_qs}));
    CHECK(monitored(summaryOf(order)) == QStringList{QStringLiteral("Trail: ")});
    CHECK(summaryOf(order).releaseNotes == QStringList{QStringLiteral("on home detention curfew")});

    order.set(monitoring.types, ticked({u"curfew"_qs})).set(monitoring.hdc, false);
    CHECK(monitored(summaryOf(order)) == QStringList{QStringLiteral("Curfew: 7 Dec 2026 to 6 Apr 2027")});
}

TEST_CASE("Each type has one line, and dates that differ are never printed as one span")
{
    Order order = sampleOrder(QStringLiteral("everything"));
    CHECK(monitored(summaryOf(order))
        == QStringList{QStringLiteral("Home detention curfew: 4 Dec 2026 to 2 Apr 2027"),
            QStringLiteral("Exclusion zones (3): 4 Dec 2026 to 3 Dec 2027"),
            QStringLiteral("Trail: 4 Dec 2026 to 3 Dec 2027"),
            QStringLiteral("Mandatory attendance (2): 4 Dec 2026 to 3 Dec 2027"),
            QStringLiteral("Alcohol level: 4 Dec 2026 to 2 Apr 2027")});

    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    zones[2].set(monitoring.exclusion.zones.row.endDate, QDate(2029, 6, 3));
    order.answers.set(monitoring.exclusion.zones, zones)
        .set(monitoring.alcohol.monitoringType, options::alcoholType.abstinence)
        .clear(monitoring.alcohol.endDate);
    const QStringList lines = monitored(summaryOf(order));
    CHECK(lines[1] == QStringLiteral("Exclusion zones (3): each has its own dates"));
    CHECK(lines[4] == QStringLiteral("Alcohol abstinence: 4 Dec 2026, end not given"));
}

TEST_CASE("Zones are numbered and dated from two on; three are shown, and where the others are")
{
    Order order = sampleOrder(QStringLiteral("everything"));
    const Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    const auto with = [&](int count) {
        Rows some;
        for (int i = 0; i < count; ++i)
            some.push_back(zones[size_t(i) % zones.size()]);
        order.answers.set(monitoring.exclusion.zones, some);
        return summaryOf(order).zones;
    };

    const paper::ZonesAtAGlance one = with(1);
    REQUIRE(one.zones.size() == 1);
    CHECK(one.zones[0].label == QStringLiteral("Exclusion zone"));
    CHECK(one.zones[0].dates.isEmpty());
    CHECK(one.zones[0].name == QStringLiteral("Zone Market"));
    CHECK(one.zones[0].when == QStringLiteral("Monday to Saturday, 08:00 to 18:00"));

    const paper::ZonesAtAGlance two = with(2);
    CHECK(two.zones[1].label == QStringLiteral("Exclusion zone 2"));
    CHECK(plain(two.zones[1].dates) == QStringLiteral("4 Dec 2026 to 3 Dec 2027"));
    CHECK(two.more == 0);

    const paper::ZonesAtAGlance twenty = with(20);
    CHECK(twenty.zones.size() == 3);
    CHECK(twenty.more == 17);
    CHECK(twenty.moreUnder == QStringLiteral("Exclusion zone 4"));
    CHECK(with(0).zones.empty());
}

TEST_CASE("Whom to call: the responsible officer with organisation and unit, and the prison's team")
{
    Answers order = completeOrder();
    const paper::ContactAtAGlance officer = summaryOf(order).officer;
    CHECK(officer.name == QStringLiteral("Morgan Notreal"));
    CHECK(officer.organisation == QStringLiteral("Probation, Newcastle Upon Tyne"));
    CHECK(officer.email == QStringLiteral("morgan.notreal@probation.example"));
    CHECK(officer.source.isEmpty());
    CHECK(summaryOf(order).team.label == QStringLiteral("Prison's team"));
    CHECK(summaryOf(order).team.email == QStringLiteral("omu.invented@prison.example"));

    order.set(organisations.probationDeliveryUnit, Choice{u"NOT_ABLE_TO_PROVIDE"_qs});
    CHECK(summaryOf(order).officer.organisation == QStringLiteral("Probation, North East"));

    order.clear(organisations.responsibleOfficerFirstName)
        .clear(organisations.responsibleOfficerLastName)
        .set(organisations.responsibleOfficerName, u"Sian Notreal-Evans"_qs)
        .set(organisations.responsibleOfficerPhoneNumber, u"01632 960188"_qs);
    CHECK(summaryOf(order).officer.name == QStringLiteral("Sian Notreal-Evans"));
    CHECK(summaryOf(order).officer.telephone == QStringLiteral("01632 960188"));

    CHECK(summaryOf(sampleOrder(QStringLiteral("ycs-curfew-attendance"))).team.label
        == QStringLiteral("Youth Custody Service's team"));
}

TEST_CASE("After monitoring has started the officer of the version before is whom to call")
{
    const Order started = startedChange(sampleOrder());
    const paper::ContactAtAGlance officer = summaryOf(started).officer;
    CHECK(officer.name == QStringLiteral("Morgan Notreal"));
    CHECK(officer.organisation == QStringLiteral("Probation, Newcastle Upon Tyne"));
    CHECK(officer.source == QStringLiteral("from version 0"));

    Order again = started;
    again.versions.back().finishedAt = QDateTime(QDate(2026, 11, 25), QTime(9, 0), Qt::UTC);
    again = startedChange(again);
    CHECK(summaryOf(again).officer.name == QStringLiteral("Morgan Notreal"));
    CHECK(summaryOf(again).officer.source == QStringLiteral("from an earlier version"));
}

TEST_CASE("The summary shows the hours of the curfew")
{
    const paper::Summary summary = summaryOf(completeOrder());
    REQUIRE(summary.week.periods.size() == 7);
    CHECK(summary.week.periods[4] == Period{4, 19 * 60, 31 * 60, {1}});
    REQUIRE(summary.week.release);
    CHECK(summary.week.release->from == 15 * 60);
}
