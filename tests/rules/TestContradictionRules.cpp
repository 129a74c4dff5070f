// SPDX-License-Identifier: MIT
#include "core/rules/ContradictionRules.h"

#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &curfew = monitoring.curfew;

Answers domesticAbuse() // no home detention curfew
{
    return sampleOrder(QStringLiteral("dapol-zones")).answers;
}

Answers youth() // a detention and training order
{
    return sampleOrder(QStringLiteral("youth-dto")).answers;
}

Answers paroleOf(const char *sentence)
{
    return domesticAbuse()
        .set(monitoring.sentenceType, picked(sentence))
        .set(monitoring.licenceKind, options::licenceKind.parole)
        .set(monitoring.paroleBoard, true);
}

} // namespace

TEST_CASE("O-licenceKind: home detention curfew goes with its own licence")
{
    const std::string warning = "warning licence.kind monitoringConditions.hdc";
    CHECK(said("O-licenceKind", completeOrder()) == "nothing");
    for (const Option *kind :
        {&options::licenceKind.standard, &options::licenceKind.parole, &options::licenceKind.youth}) {
        INFO(kind->code);
        CHECK(said("O-licenceKind", completeOrder().set(monitoring.licenceKind, *kind)) == warning);
    }
    CHECK(said("O-licenceKind", completeOrder().clear(monitoring.licenceKind)) == "nothing");
    CHECK(said("O-licenceKind", completeOrder().clear(monitoring.hdc)) == "nothing");
}

TEST_CASE("O-licenceKind: and its licence with home detention curfew")
{
    CHECK(said("O-licenceKind", domesticAbuse()) == "nothing");
    CHECK(said("O-licenceKind", domesticAbuse().set(monitoring.licenceKind, options::licenceKind.hdc))
        == "warning licence.kind monitoringConditions.hdc");
    CHECK(said("O-licenceKind",
              paroleOf("EXTENDED_DETERMINATE_SENTENCE").set(monitoring.licenceKind, options::licenceKind.hdc))
        == "warning licence.kind monitoringConditions.sentenceType");
    Answers order = completeOrder().set(monitoring.sentenceType, options::sentenceType.section91);
    CHECK(said("O-licenceKind", order) == "nothing");
}

TEST_CASE("O-licenceKind: youth licences go with youth sentences, and life with the Parole Board's")
{
    const std::string warning = "warning licence.kind monitoringConditions.sentenceType";
    CHECK(said("O-licenceKind", youth()) == "nothing");
    CHECK(
        said("O-licenceKind", youth().set(monitoring.licenceKind, options::licenceKind.standard)) == warning);
    CHECK(said("O-licenceKind", domesticAbuse().set(monitoring.licenceKind, options::licenceKind.youth))
        == warning);
    CHECK(said("O-licenceKind", paroleOf("LIFE_SENTENCE")) == "nothing");
    CHECK(said("O-licenceKind",
              paroleOf("LIFE_SENTENCE").set(monitoring.licenceKind, options::licenceKind.standard))
        == warning);
    CHECK(said("O-licenceKind", paroleOf("SOPC").set(monitoring.licenceKind, options::licenceKind.standard))
        == "nothing");
}

TEST_CASE("O-licenceKind: a sentence that does not go with the age is C14's, and said once")
{
    CHECK(found(completeOrder().set(monitoring.sentenceType, options::sentenceType.detentionAndTraining))
              .contains(QStringLiteral("C14")));
    CHECK(said("O-licenceKind",
              completeOrder().set(monitoring.sentenceType, options::sentenceType.detentionAndTraining))
        == "nothing");
}

TEST_CASE("O-paroleBoard: nobody else releases from a life sentence or with the Parole Board's licence")
{
    CHECK(said("O-paroleBoard", paroleOf("LIFE_SENTENCE")) == "nothing");
    CHECK(said("O-paroleBoard", paroleOf("LIFE_SENTENCE").set(monitoring.paroleBoard, false))
        == "warning release.paroleBoard monitoringConditions.sentenceType licence.kind");
    CHECK(said("O-paroleBoard",
              paroleOf("IPP").set(monitoring.paroleBoard, false).clear(monitoring.licenceKind))
        == "warning release.paroleBoard monitoringConditions.sentenceType");
    CHECK(said("O-paroleBoard", paroleOf("SOPC").set(monitoring.paroleBoard, false))
        == "warning release.paroleBoard licence.kind");
    CHECK(said("O-paroleBoard", paroleOf("SOPC").clear(monitoring.paroleBoard)) == "nothing");
    CHECK(said("O-paroleBoard", domesticAbuse()) == "nothing");
}

TEST_CASE("O-paroleBoard: its release with an ordinary licence is a reminder")
{
    CHECK(said("O-paroleBoard", domesticAbuse().set(monitoring.paroleBoard, true))
        == "reminder release.paroleBoard licence.kind");
    CHECK(said("O-paroleBoard", completeOrder().set(monitoring.paroleBoard, true)) == "nothing"); // F20
}

TEST_CASE("O-age: a device wearer is between 10 and 100 years old when monitoring starts")
{
    const auto born = [](int year, int month, int day) { // monitoring starts on 7 December 2026
        return completeOrder().set(deviceWearer.dateOfBirth, QDate(year, month, day));
    };
    const std::string warning = "warning deviceWearer.dateOfBirth";
    CHECK(said("O-age", completeOrder()) == "nothing");
    CHECK(said("O-age", born(2016, 12, 7)) == "nothing");
    CHECK(said("O-age", born(2016, 12, 8)) == warning);
    CHECK(said("O-age", born(1925, 12, 8)) == "nothing");
    CHECK(said("O-age", born(1925, 12, 7)) == warning);
    CHECK(found(born(2019, 3, 14)) == QStringLiteral("O-age")); // and nothing about being an adult
    CHECK(said("O-age", completeOrder().clear(deviceWearer.dateOfBirth)) == "nothing");
}

TEST_CASE("O-numbers: the NOMIS number and the prison number are one")
{
    const auto withNumber = [](const char *number) {
        return completeOrder().set(deviceWearer.prisonNumber, QString::fromUtf8(number));
    };
    CHECK(said("O-numbers", completeOrder()) == "nothing");
    CHECK(said("O-numbers", withNumber("a1234zz ")) == "nothing");
    CHECK(
        said("O-numbers", withNumber("A1234ZY")) == "warning deviceWearer.nomisId deviceWearer.prisonNumber");
    CHECK(said("O-numbers", withNumber("A123")) == "nothing"); // its form is objected to
    CHECK(said("O-numbers", withNumber("")) == "nothing");
}

TEST_CASE("O-homeOffice: whom the Home Office manages is an immigration case")
{
    Answers order = domesticAbuse();
    CHECK(said("O-homeOffice", order) == "nothing");
    order.set(organisations.responsibleOrganisation, options::responsibleOrganisation.homeOffice);
    CHECK(said("O-homeOffice", order)
        == "warning interestedParties.responsibleOrganisation licence.immigrationCase");
    CHECK(said("O-homeOffice", order.set(monitoring.immigrationCase, true)) == "nothing"); // F17
    CHECK(said("O-homeOffice", order.clear(monitoring.immigrationCase)) != "nothing");
}

TEST_CASE("O-mailbox: the installer does not write to a private mailbox")
{
    const auto written = [](const char *address) {
        return completeOrder().set(organisations.notifyingOrganisationEmail, QString::fromUtf8(address));
    };
    const std::string warning = "warning interestedParties.notifyingOrganisationEmail";
    for (const char *address :
        {"omu@gmail.com", "someone@Yahoo.co.uk", "x@hotmail.co.uk ", "x@outlook.com"}) {
        INFO(address);
        CHECK(said("O-mailbox", written(address)) == warning);
    }
    for (const char *address : {"omu@justice.gov.uk", "omu@gmail.example", "gmail.com@prison.example", ""}) {
        INFO(address);
        CHECK(said("O-mailbox", written(address)) == "nothing");
    }
    CHECK(said("O-mailbox",
              completeOrder().set(organisations.responsibleOfficerEmail, QStringLiteral("m@icloud.com")))
        == "warning interestedParties.responsibleOfficerEmail");
}

TEST_CASE("O-everyNight: home detention curfew leaves no night out")
{
    CHECK(said("O-everyNight", completeOrder()) == "nothing");
    Answers order = completeOrder();
    Rows week = *Asked(order)[curfew.timetable];
    week.pop_back();
    order.set(curfew.timetable, week);
    CHECK(said("O-everyNight", order) == "warning curfewTimetable");
    CHECK(message("O-everyNight", order).contains(QStringLiteral("nothing on Sunday")));
    CHECK(said("O-everyNight", Answers(order).set(monitoring.hdc, false)) == "nothing");
    CHECK(said("O-everyNight", order.clear(curfew.timetable)) == "nothing"); // C01
}

TEST_CASE("O-appointmentTimes: an appointment ends after it starts")
{
    const auto ending = [](QTime end) { // one from 16:00 to 17:00
        Answers order = sampleOrder(QStringLiteral("ycs-curfew-attendance")).answers;
        const auto &appointments = monitoring.attendance.appointments;
        Rows rows = *Asked(order)[appointments];
        rows.at(0).set(appointments.row.endTime, end);
        return said("O-appointmentTimes", order.set(appointments, rows));
    };
    CHECK(ending(QTime(16, 1)) == "nothing");
    CHECK(ending(QTime(16, 0)) == "warning mandatoryAttendance[0].endTime mandatoryAttendance[0].startTime");
    CHECK(ending(QTime(9, 0)) != "nothing");
}

TEST_CASE("O-hdcOffence: home detention curfew with a sexual offence is a reminder")
{
    Answers order = completeOrder();
    CHECK(said("O-hdcOffence", order) == "nothing");
    order.set(risk.offences, ticked("SEXUAL_OFFENCES"));
    CHECK(said("O-hdcOffence", order) == "reminder monitoringConditions.hdc offences");
    CHECK(said("O-hdcOffence", order.set(monitoring.hdc, false)) == "nothing");
}
