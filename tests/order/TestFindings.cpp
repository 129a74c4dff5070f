// SPDX-License-Identifier: MIT
#include "core/order/Findings.h"

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

TEST_CASE("The sample order has nothing against it")
{
    CHECK(found(completeOrder()).isEmpty());
}

TEST_CASE("Seven mistakes in the sample order are seven findings")
{
    CHECK(found(sampleOrder(QStringLiteral("hdc-curfew-mistakes")).answers)
        == QStringLiteral("C01 C04 C07 F02 F03 F07 F14"));
}

TEST_CASE("An empty order is asked for everything it needs, and for nothing that depends on it")
{
    const Findings all = findings(emoForm, emoRules(), Answers(), dayOfFinish);

    QStringList ids;
    for (const Finding &finding : all)
        ids.append(fullId(finding.at.front()));
    CHECK(ids.contains(QStringLiteral("deviceWearer.firstName")));
    CHECK(ids.contains(QStringLiteral("monitoringConditions.monitoringTypes")));
    CHECK_FALSE(ids.contains(QStringLiteral("curfewConditions.startDate")));
    CHECK_FALSE(ids.contains(QStringLiteral("addresses.PRIMARY.addressLine1")));
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("A required answer of spaces is blank")
{
    Answers order = completeOrder();
    order.set(deviceWearer.firstName, QStringLiteral("   "));

    CHECK(theFinding(order, QStringLiteral("blank")).at.front() == QuestionAt(deviceWearer.firstName));
}

TEST_CASE("A text may be as long as its limit and no longer")
{
    Answers order = completeOrder();
    order.set(risk.riskDetails, QString(200, u'x'));
    CHECK(found(order).isEmpty());

    order.set(risk.riskDetails, QString(201, u'x'));
    CHECK(theFinding(order, QStringLiteral("too-long")).message.contains(QStringLiteral("201")));
}

TEST_CASE("A line break counts as two characters, as a browser sends it")
{
    Answers order = completeOrder();
    const QString lines = QString(10, u'\n');
    order.set(risk.riskDetails, QString(180, u'x') + lines + u'.');
    CHECK(theFinding(order, QStringLiteral("too-long")).message.contains(QStringLiteral("201")));
    CHECK(theFinding(order, QStringLiteral("too-long")).message.contains(QStringLiteral("line break")));

    order.set(risk.riskDetails, QString(179, u'x') + lines + u'.');
    CHECK(found(order).isEmpty());
}

TEST_CASE("A date of birth is not in the future")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, dayOfFinish.today.addDays(1));
    CHECK(found(order).contains(QStringLiteral("not-past")));

    order.set(deviceWearer.dateOfBirth, dayOfFinish.today);
    CHECK_FALSE(found(order).contains(QStringLiteral("not-past")));
}

TEST_CASE("A half-typed date says what it lacks")
{
    Answers order = completeOrder();
    order.set(deviceWearer.dateOfBirth, AsTyped{QStringLiteral("31/2/1991")});

    CHECK(found(order) == QStringLiteral("date"));
}

TEST_CASE("An exclusive option stands alone")
{
    Answers order = completeOrder();
    order.set(deviceWearer.disabilities, Choices{{QStringLiteral("NONE")}});
    CHECK(found(order).isEmpty());

    order.set(deviceWearer.disabilities, Choices{{QStringLiteral("NONE"), QStringLiteral("VISION")}});
    CHECK(theFinding(order, QStringLiteral("exclusive")).severity == Severity::Error);
}

TEST_CASE("An answer that is not offered is an error, a retired one a warning")
{
    Answers order = completeOrder();
    order.set(deviceWearer.sex, Choice{QStringLiteral("OTHER")});
    CHECK(theFinding(order, QStringLiteral("not-offered")).severity == Severity::Error);

    order = completeOrder();
    order.set(risk.riskCategory, Choices{{QStringLiteral("SAFEGUARDING_ISSUE")}});
    CHECK(theFinding(order, QStringLiteral("retired")).severity == Severity::Warning);
}

TEST_CASE("A choice must belong to the group that another answer narrows it to")
{
    Answers order = completeOrder();
    order.set(organisations.responsibleOrganisationRegion, Choice{QStringLiteral("NORTH_WEST")});
    CHECK(theFinding(order, QStringLiteral("not-offered")).at.front()
        == QuestionAt(organisations.probationDeliveryUnit));

    order = completeOrder();
    order.set(monitoring.pilot,
        options::pilot.acquisitiveCrime); // for a release that is not on home detention curfew
    CHECK(found(order) == QStringLiteral("not-offered"));
}

TEST_CASE("A format that the live service checks is an error, another a warning")
{
    Answers order = completeOrder();
    order.set(deviceWearer.contactNumber, QStringLiteral("0770"));
    CHECK(theFinding(order, QStringLiteral("phone")).severity == Severity::Error);

    order = completeOrder();
    order.set(organisations.responsibleOfficerEmail, QStringLiteral("morgan"));
    CHECK(theFinding(order, QStringLiteral("email")).severity == Severity::Warning);
}

TEST_CASE("A unit that cannot be provided is an answer, none is a warning")
{
    Answers order = completeOrder();
    order.set(organisations.probationDeliveryUnit, Choice{QStringLiteral("NOT_ABLE_TO_PROVIDE")});
    CHECK(found(order).isEmpty());

    order.clear(organisations.probationDeliveryUnit);
    CHECK(theFinding(order, QStringLiteral("C10")).severity == Severity::Warning);
}

TEST_CASE("A row that lacks an answer says so")
{
    Answers order = completeOrder();
    Rows rows = *Asked(order)[monitoring.curfew.timetable];
    rows[3].clear(monitoring.curfew.timetable.row.endTime);
    order.set(monitoring.curfew.timetable, rows);

    CHECK(fullId(theFinding(order, QStringLiteral("blank")).at.front())
        == QStringLiteral("curfewTimetable[3].endTime"));
}

TEST_CASE("Findings come by severity, and then in the order of the form")
{
    Answers order = sampleOrder(QStringLiteral("hdc-curfew-mistakes")).answers;
    order.clear(deviceWearer.firstName);

    QStringList ids;
    for (const Finding &finding : findings(emoForm, emoRules(), order, dayOfFinish))
        ids.append(finding.id);
    CHECK(ids.join(u' ') == QStringLiteral("blank F14 C01 C07 F07 C04 F02 F03 F23 O-openQuestions C15"));
}

TEST_CASE("Every finding says where it comes from")
{
    for (const Finding &finding : findings(emoForm, emoRules(), Answers(), dayOfFinish)) {
        INFO(finding.id);
        CHECK_FALSE(finding.source.isEmpty());
        CHECK_FALSE(finding.message.isEmpty());
    }
}

TEST_CASE("Answers of a file that nothing calls for are named, those that were typed are not")
{
    QJsonObject json = sampleWith("deviceWearer", "noFixedAbode", true);
    const auto order = orderFromJson(emoForm, QJsonDocument(json).toJson());
    REQUIRE(order);
    CHECK(theFinding(order->answers, QStringLiteral("not-asked"))
              .message.contains(u"Main address, Second address"));

    Answers typed = completeOrder();
    typed.set(deviceWearer.fixedAddress, true);
    const Findings all = findings(emoForm, emoRules(), typed, dayOfFinish);
    CHECK(std::ranges::none_of(all, [](const Finding &each) { return each.id == u"not-asked"; }));
}
