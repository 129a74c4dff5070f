// SPDX-License-Identifier: MIT
#include "core/rules/InstallationRules.h"

#include "core/form/ThisVersion.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const Installation &installation = monitoring.installation;
const auto &places = options::installationLocation;

Answers alcoholOnly() // fitted at the probation office, no fixed address
{
    return sampleOrder(QStringLiteral("alcohol-no-address")).answers;
}

Answers everything() // fitted at a prison that tries it out, with all five types
{
    return sampleOrder(QStringLiteral("everything")).answers;
}

const std::string phone = "warning installationLocation.location licence.phoneRestriction";
const std::string over
    = "error installationAppointment.appointmentDate installationAppointment.appointmentTime";

} // namespace

TEST_CASE("F30: an order with alcohol monitoring says where the device is fitted")
{
    Answers order = alcoholOnly();
    CHECK(said("F30", order) == "nothing");

    order.clear(installation.location);
    CHECK(found(order) == QStringLiteral("F30")); // and is not blank besides
    CHECK(said("F30", order) == "error installationLocation.location");

    for (const Option *place : {&places.main, &places.prison, &places.probationOffice, &places.other})
        CHECK(said("F30", order.set(installation.location, *place)) == "nothing");
}

TEST_CASE("F30: without alcohol monitoring that is another matter")
{
    CHECK(said("F30", completeOrder()) == "nothing");
    CHECK(said("F30", everything().clear(installation.location).set(monitoring.types, ticked("curfew trail")))
        == "nothing");
}

TEST_CASE("I-homeInstallation: without a fixed address the device is not fitted there")
{
    Answers order = alcoholOnly().set(installation.location, places.main);
    CHECK(found(order) == QStringLiteral("I-homeInstallation"));
    CHECK(
        said("I-homeInstallation", order) == "error installationLocation.location deviceWearer.noFixedAbode");

    CHECK(said("I-homeInstallation", order.set(deviceWearer.fixedAddress, true)) == "nothing");
    CHECK(said("I-homeInstallation", order.clear(deviceWearer.fixedAddress)) == "nothing");
}

TEST_CASE("I-homeInstallation: without a fixed address the device is fitted anywhere else")
{
    for (const Option *place : {&places.prison, &places.probationOffice, &places.other})
        CHECK(said("I-homeInstallation", alcoholOnly().set(installation.location, *place)) == "nothing");
    CHECK(said("I-homeInstallation", alcoholOnly().clear(installation.location)) == "nothing");
}

TEST_CASE("C05: a device wearer under 18 is not fitted at a prison that tries it out")
{
    Answers order = everything();
    CHECK(said("C05", order) == "nothing");

    order.set(deviceWearer.responsibleAdultRequired, true);
    CHECK(
        said("C05", order) == "warning installationLocation.location deviceWearer.adultAtTimeOfInstallation");
}

TEST_CASE("C05: nor is one without a fixed address")
{
    Answers order = everything().set(deviceWearer.fixedAddress, false);

    CHECK(said("C05", order) == "warning installationLocation.location deviceWearer.noFixedAbode");
    CHECK(said("C05", order.set(monitoring.types, ticked("alcohol"))) == "nothing"); // needs no address
}

TEST_CASE("C05: nor is an immigration case with location monitoring")
{
    Answers order = everything().set(monitoring.immigrationCase, true);
    for (const char *types : {"trail", "exclusionZone", "mandatoryAttendance", "curfew trail"}) {
        INFO(types);
        CHECK(said("C05", order.set(monitoring.types, ticked(types)))
            == "warning installationLocation.location licence.immigrationCase");
    }
    for (const char *types : {"curfew", "alcohol", "curfew alcohol"}) {
        INFO(types);
        CHECK(said("C05", order.set(monitoring.types, ticked(types))) == "nothing");
    }
}

TEST_CASE("C05: several reasons are one finding that names them all")
{
    Answers order = everything().set(monitoring.immigrationCase, true);
    order.set(deviceWearer.responsibleAdultRequired, true).set(deviceWearer.fixedAddress, false);

    CHECK(said("C05", order)
        == "warning installationLocation.location deviceWearer.adultAtTimeOfInstallation "
           "deviceWearer.noFixedAbode licence.immigrationCase");
    CHECK(message("C05", order)
              .contains(QStringLiteral(
                  "the device wearer is under 18, there is no fixed address, it is an immigration")));
}

TEST_CASE("C05: six prisons try it out, in others nothing is said")
{
    Answers order = everything().set(deviceWearer.responsibleAdultRequired, true);
    for (const char *prison : {"PETERBOROUGH_PRISON", "FOSSE_WAY_PRISON", "SUDBURY_PRISON", "RANBY_PRISON",
             "SWANSEA_PRISON", "CARDIFF_PRISON"}) {
        INFO(prison);
        CHECK(said("C05", order.set(organisations.notifyingOrganisationName, picked(prison))) != "nothing");
    }
    CHECK(
        said("C05", order.set(organisations.notifyingOrganisationName, picked("HULL_PRISON"))) == "nothing");
}

TEST_CASE("C05: it is about fitting at the prison, and nowhere else")
{
    Answers order = everything().set(deviceWearer.responsibleAdultRequired, true);
    for (const Option *place : {&places.main, &places.probationOffice, &places.other})
        CHECK(said("C05", order.set(installation.location, *place)) == "nothing");
    CHECK(said("C05", order.clear(installation.location)) == "nothing");
}

TEST_CASE("C17: who may not use a telephone freely is not fitted for location monitoring at the source")
{
    Answers order = everything().set(monitoring.phoneRestriction, true);
    for (const Option *place : {&places.prison, &places.probationOffice})
        for (const char *types : {"trail", "exclusionZone", "mandatoryAttendance", "curfew trail"}) {
            INFO(place->code << " " << types);
            order.set(installation.location, *place).set(monitoring.types, ticked(types));
            CHECK(said("C17", order) == phone);
        }
}

TEST_CASE("C17: for a curfew or alcohol, at another place or without a restriction nothing is said")
{
    Answers order = everything().set(monitoring.phoneRestriction, true);
    CHECK(said("C17", order) == phone);
    CHECK(found(order) == QStringLiteral("C17"));
    for (const Option *place : {&places.main, &places.other}) {
        Answers elsewhere = order;
        CHECK(said("C17", elsewhere.set(installation.location, *place)) == "nothing");
    }
    CHECK(said("C17", order.set(monitoring.types, ticked("curfew alcohol"))) == "nothing");
    CHECK(said("C17", everything().set(monitoring.phoneRestriction, false)) == "nothing");
    CHECK(said("C17", everything().clear(monitoring.phoneRestriction)) == "nothing");
}

TEST_CASE("I-appointment: an appointment later today is in the future, one at this minute is over")
{
    Answers order = alcoholOnly().set(installation.date, dayOfFinish.today);
    CHECK(said("I-appointment", order.set(installation.time, QTime(12, 1))) == "nothing");

    order.set(installation.time, QTime(12, 0));
    CHECK(said("I-appointment", order) == over);
    CHECK(found(order) == QStringLiteral("I-appointment"));

    order.set(installation.location, places.main); // needs no appointment
    CHECK(said("I-appointment", order) == "nothing");
}

TEST_CASE("I-appointment: yesterday is over at any time, today only at a time that is known")
{
    Answers order = alcoholOnly().set(installation.date, dayOfFinish.today.addDays(-1));
    CHECK(said("I-appointment", order.set(installation.time, QTime(23, 59))) == over);
    CHECK(said("I-appointment", order.clear(installation.time)) == over);

    CHECK(said("I-appointment", order.set(installation.date, dayOfFinish.today)) == "nothing");
    CHECK(said("I-appointment", order.clear(installation.date)) == "nothing");
    CHECK(said("I-appointment", alcoholOnly()) == "nothing");
}

TEST_CASE("I-appointment: once the order is finished, its appointment may be over")
{
    Circumstances at(Moment{QDate(2026, 12, 18), QTime(14, 30)});
    CHECK(said("I-appointment", alcoholOnly(), at) == over);
    at.isFinished = true;
    CHECK(said("I-appointment", alcoholOnly(), at) == "nothing");
}

TEST_CASE("I-firstVisit: without a telephone number the first visit is less likely to succeed")
{
    Answers order = completeOrder();
    CHECK(said("I-firstVisit", order) == "nothing");

    order.set(deviceWearer.phoneNumberAvailable, false);
    CHECK(said("I-firstVisit", order) == "reminder contactDetails.phoneNumberAvailable");
    CHECK(message("I-firstVisit", order).contains(QStringLiteral("a telephone number")));
    CHECK(said("I-firstVisit", order.clear(deviceWearer.phoneNumberAvailable)) == "nothing"); // is blank
}

TEST_CASE("I-firstVisit: a flat without its number is missing, and both are one finding")
{
    Answers order = completeOrder().set(deviceWearer.mainAddress.line1, QStringLiteral("Kestrel Heights"));
    order.set(deviceWearer.mainAddress.line2, QStringLiteral("12 Unreal Road"));
    CHECK(said("I-firstVisit", order) == "reminder addresses.PRIMARY.addressLine1");

    order.set(deviceWearer.phoneNumberAvailable, false);
    CHECK(said("I-firstVisit", order)
        == "reminder contactDetails.phoneNumberAvailable addresses.PRIMARY.addressLine1");
}

TEST_CASE("I-firstVisit: what names a flat or a block, and what does not")
{
    const auto lacksNumber = [](const char *line1, const char *line2) {
        return said("I-firstVisit",
                   completeOrder()
                       .set(deviceWearer.mainAddress.line1, QString::fromUtf8(line1))
                       .set(deviceWearer.mainAddress.line2, QString::fromUtf8(line2)))
            != "nothing";
    };
    CHECK(lacksNumber("Flat, 12 Unreal Road", ""));
    CHECK(lacksNumber("Flat", "Kestrel House, 7 Unreal Road"));
    CHECK(lacksNumber("7 Unreal Road, Flat", ""));
    CHECK(lacksNumber("Kestrel Towers, Unreal Road", ""));
    CHECK_FALSE(lacksNumber("Flat 3, Kestrel Towers", ""));
    CHECK_FALSE(lacksNumber("FLAT NO. 3", "Kestrel Towers"));
    CHECK_FALSE(lacksNumber("Kestrel Towers", "Apt B"));
    CHECK_FALSE(lacksNumber("12 Kestrel Towers", ""));
    CHECK_FALSE(lacksNumber("Top floor flat, 12 Unreal Road", ""));
    CHECK_FALSE(lacksNumber("12 Tower Road", ""));
    CHECK_FALSE(lacksNumber("The Old Fable", "Tower Road"));
    CHECK_FALSE(lacksNumber("14 Flatts Lane", "Flatford"));
}

TEST_CASE("I-firstVisit: only where the installer visits: the home, or the other address that is given")
{
    Answers order = everything().set(deviceWearer.phoneNumberAvailable, false);
    CHECK(said("I-firstVisit", order) == "nothing"); // at the prison
    CHECK(said("I-firstVisit", order.set(installation.location, places.probationOffice)) == "nothing");
    CHECK(said("I-firstVisit", order.set(installation.location, places.fitted)) == "nothing");
    CHECK(said("I-firstVisit", order.set(installation.location, places.main)) != "nothing");

    order.set(installation.location, places.other)
        .set(installation.address.line1, QStringLiteral("Flat, 7 Unreal Road"));
    CHECK(said("I-firstVisit", order)
        == "reminder contactDetails.phoneNumberAvailable addresses.INSTALLATION.addressLine1");
}

TEST_CASE("I-firstVisit: not for a change, and not without an address")
{
    const Answers change = sampleOrder(QStringLiteral("change-of-curfew")).answers;
    CHECK(said("I-firstVisit", Answers(change).set(deviceWearer.phoneNumberAvailable, false)) == "nothing");
    CHECK(said("I-firstVisit",
              completeOrder()
                  .set(deviceWearer.phoneNumberAvailable, false)
                  .set(deviceWearer.fixedAddress, false))
        == "nothing");
}

TEST_CASE("O-fittedWhen: at the prison the device is fitted by the day of release")
{
    Answers order = alcoholOnly().set(installation.location, places.prison); // released on 18 December 2026
    const std::string warning
        = "warning installationAppointment.appointmentDate installationLocation.location release.date";
    const auto on
        = [&](QDate day) { return said("O-fittedWhen", Answers(order).set(installation.date, day)); };
    CHECK(on(QDate(2026, 12, 17)) == "nothing");
    CHECK(on(QDate(2026, 12, 18)) == "nothing");
    CHECK(on(QDate(2026, 12, 19)) == warning);
    order.set(thisVersion.isChange, true);
    CHECK(on(QDate(2026, 12, 19)) == "nothing");
}

TEST_CASE("O-fittedWhen: anywhere else it is fitted from the day of release on")
{
    const std::string warning
        = "warning installationAppointment.appointmentDate installationLocation.location release.date";
    const auto on = [](QDate day) { return said("O-fittedWhen", alcoholOnly().set(installation.date, day)); };
    CHECK(on(QDate(2026, 12, 18)) == "nothing");
    CHECK(on(QDate(2026, 12, 17)) == warning);
    CHECK(on(QDate(2026, 11, 20)) == "nothing"); // I-appointment
}
