// SPDX-License-Identifier: MIT
#include "core/rules/AddressRules.h"

#include "core/rules/Placeholder.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto &zones = monitoring.exclusion.zones;
const auto &appointments = monitoring.attendance.appointments;

Answers withPostcode(const char *postcode)
{
    return completeOrder().set(deviceWearer.mainAddress.postcode, QString::fromLatin1(postcode));
}

Answers everything()
{
    return sampleOrder(QStringLiteral("everything")).answers;
}

Answers withTown(const char *postcode, const char *town, const char *county = "")
{
    return withPostcode(postcode)
        .set(deviceWearer.mainAddress.town, QString::fromUtf8(town))
        .set(deviceWearer.mainAddress.county, QString::fromUtf8(county));
}

Answers withLine1(const char *line)
{
    return completeOrder().set(deviceWearer.mainAddress.line1, QString::fromUtf8(line));
}

/// With another answer in one row of a group.
Answers with(
    Answers order, const Question<Rows> &group, int row, const Question<QString> &question, const char *text)
{
    Rows rows = *Asked(order)[group];
    rows.at(size_t(row)).set(question, QString::fromUtf8(text));
    return order.set(group, rows);
}

} // namespace

TEST_CASE("F14: every Scottish postcode area is an error for the main address")
{
    for (const char *area :
        {"AB", "DD", "DG", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "TD", "ZE"}) {
        INFO(area);
        CHECK(theFinding(withPostcode(qPrintable(QLatin1StringView(area) + QStringLiteral("1 1AA"))),
                  QStringLiteral("F14"))
                  .severity
            == Severity::Error);
    }
    CHECK(said("F14", withPostcode(" eh1 1aa")) == "error addresses.PRIMARY.postcode");
}

TEST_CASE("F14: areas that only begin alike are not in Scotland")
{
    for (const char *postcode :
        {"GL1 1AA", "GU1 1AA", "DE1 1AA", "E1 1AA", "HU1 1AA", "KT1 1AA", "PE1 1AA", "ZZ99 1AA"})
        CHECK(said("F14", withPostcode(postcode)) == "nothing");
}

TEST_CASE("F14: further addresses are a warning")
{
    Answers order = completeOrder();
    order.set(deviceWearer.secondAddress.postcode, QStringLiteral("G1 1AA"));
    CHECK(said("F14", order) == "warning addresses.SECONDARY.postcode");

    order.set(deviceWearer.hasSecondAddress, false); // no longer asked
    CHECK_FALSE(found(order).contains(QStringLiteral("F14")));
}

TEST_CASE("F14: the third address and that of the installation are looked at, too")
{
    Answers order = sampleOrder(QStringLiteral("everything")).answers;
    CHECK(said("F14", order) == "nothing");

    order.set(deviceWearer.thirdAddress.postcode, QStringLiteral("KA1 1AA"))
        .set(monitoring.installation.address.postcode, QStringLiteral("TD1 1AA"));
    CHECK(said("F14", order)
        == "warning addresses.TERTIARY.postcode | warning addresses.INSTALLATION.postcode");
}

TEST_CASE("F14: each address in Scotland is a finding of its own")
{
    Answers order = withPostcode("PH1 1AA");
    order.set(deviceWearer.secondAddress.postcode, QStringLiteral("FK1 1AA"));

    CHECK(said("F14", order) == "error addresses.PRIMARY.postcode | warning addresses.SECONDARY.postcode");
}

TEST_CASE("F14: an address that is no longer asked for does not count")
{
    Answers order = withPostcode("PH1 1AA");
    order.set(deviceWearer.fixedAddress, false);
    CHECK(said("F14", order) == "nothing");
    CHECK(said("F14", completeOrder().clear(deviceWearer.mainAddress.postcode)) == "nothing");
}

TEST_CASE("F14: the border crosses three districts, where the town tells the country")
{
    const std::string unsure = "reminder addresses.PRIMARY.postcode addresses.PRIMARY.addressLine3";
    for (const char *postcode : {"TD15 1AA", "td12 4AA", "TD9 0AA", "TD151AA"}) {
        INFO(postcode);
        CHECK(said("F14", withTown(postcode, "Somewhere")) == unsure);
    }
    CHECK(said("F14", withTown("TD15 1AA", "Berwick-upon-Tweed")) == "nothing");
    CHECK(said("F14", withTown("TD15 1AA", "Somewhere", "Northumberland")) == "nothing");
    CHECK(said("F14", withTown("TD15 1AA", "Foulden"))
        == "error addresses.PRIMARY.postcode addresses.PRIMARY.addressLine3");
    CHECK(said("F14", withTown("TD12 4AA", "Coldstream", "Northumberland")).substr(0, 5) == "error");
    CHECK(said("F14", withTown("TD1 1AA", "Berwick-upon-Tweed")) == "error addresses.PRIMARY.postcode");
}

TEST_CASE("F14: Northern Ireland and the islands are as far away")
{
    for (const char *postcode : {"BT1 1AA", "IM1 1AA", "JE2 3AA", "GY1 1AA"}) {
        INFO(postcode);
        CHECK(said("F14", withPostcode(postcode)) == "error addresses.PRIMARY.postcode");
    }
    CHECK_FALSE(message("F14", withPostcode("BT1 1AA")).contains(QStringLiteral("Scottish")));
    CHECK(said("F14", withPostcode("B1 1AA")) == "nothing");
}

TEST_CASE("F14: a town tells the country where the postcode does not")
{
    const std::string byTown = "error addresses.PRIMARY.addressLine3 addresses.PRIMARY.postcode";
    for (const char *town : {"Glasgow", "EDINBURGH ", "Belfast"}) {
        INFO(town);
        CHECK(said("F14", withTown("", town)) == byTown);
    }
    for (const char *town : {"Newport", "Perth Street", "Bangor", "Gateshead", "Little Dundee Farm"}) {
        INFO(town);
        CHECK(said("F14", withTown("", town)) == "nothing");
    }
}

TEST_CASE("F14: appointments and zones elsewhere are warnings")
{
    const Answers order = everything();
    CHECK(said("F14", with(order, appointments, 0, appointments.row.address.postcode, "DD1 1AA"))
        == "warning mandatoryAttendance[0].postcode");
    CHECK(said("F14", with(order, appointments, 1, appointments.row.purpose, "Course in Dundee"))
        == "warning mandatoryAttendance[1].purpose");
    CHECK(said("F14", with(order, zones, 2, zones.row.where, "Glasgow city centre"))
        == "warning exclusionZones[2].description");
    CHECK(
        said("F14", with(order, zones, 2, zones.row.where, "Edinburgh Road and Dundee Close")) == "nothing");
}

TEST_CASE("Texts that only say that an answer is missing")
{
    for (const char *text :
        {"TBC", "tbc.", "T.B.C.", "TBA", "(tbd)", "To be confirmed", "address to be confirmed by COM", "N/A",
            "n/a", "NFA", "no fixed abode", "Unknown", "not yet known", "Same as above", "as above", "-",
            "--", "xxx", "???", ".", "To follow", "awaiting address", "Address TBC", "pending", "none"}) {
        INFO(text);
        CHECK(isPlaceholder(QString::fromUtf8(text)));
    }
    for (const char *text : {"", " ", "14 Invented Terrace", "Nathan House", "Na", "Unknown Road 4",
             "Tbcfield", "12", "The Same Inn", "Xanadu", "Flat 3a", "St. Anne's"}) {
        INFO(text);
        CHECK_FALSE(isPlaceholder(QString::fromUtf8(text)));
    }
    CHECK(isPlaceholderPostcode(QStringLiteral("XX1 1XX")));
    CHECK(isPlaceholderPostcode(QStringLiteral("AA1 1AA")));
    CHECK_FALSE(isPlaceholderPostcode(QStringLiteral("ZZ99 1AA")));
    CHECK_FALSE(isPlaceholderPostcode(QString()));
}

TEST_CASE("O-placeholder: for the main address it is an error that names each line, for others a warning")
{
    CHECK(said("O-placeholder", completeOrder()) == "nothing");
    Answers order = withLine1("TBC").set(deviceWearer.mainAddress.postcode, QStringLiteral("TBC"));
    CHECK(said("O-placeholder", order) == "error addresses.PRIMARY.addressLine1 addresses.PRIMARY.postcode");
    CHECK(found(order) == QStringLiteral("O-placeholder")); // and nothing of the form of the postcode

    order = completeOrder().set(deviceWearer.secondAddress.line1, QStringLiteral("Same as above"));
    CHECK(said("O-placeholder", order) == "warning addresses.SECONDARY.addressLine1");
    CHECK(said("O-placeholder", order.set(deviceWearer.hasSecondAddress, false)) == "nothing");
}

TEST_CASE("O-placeholder: an order that needs no address is only warned")
{
    Answers order = sampleOrder(QStringLiteral("alcohol-no-address")).answers;
    order.set(deviceWearer.fixedAddress, true).set(deviceWearer.mainAddress.line1, QStringLiteral("NFA"));
    CHECK(said("O-placeholder", order) == "warning addresses.PRIMARY.addressLine1");
}

TEST_CASE("O-placeholder: names, zones, appointments and who has confirmed are looked at as well")
{
    Answers order = completeOrder().set(monitoring.pilotConfirmedBy, QStringLiteral("tbc"));
    order.set(organisations.responsibleOfficerFirstName, QStringLiteral("TBC"));
    CHECK(said("O-placeholder", order)
        == "warning interestedParties.responsibleOfficerFirstName pilotSource.confirmedBy");
    CHECK(said("O-placeholder", with(everything(), zones, 1, zones.row.where, "TBC"))
        == "warning exclusionZones[1].description");
    CHECK(
        said("O-placeholder", with(everything(), appointments, 0, appointments.row.address.line1, "unknown"))
        == "warning mandatoryAttendance[0].addressLine1");
}

TEST_CASE("O-prisonAddress: a prison, a court or an office is no home")
{
    for (const char *line : {"HMP Durham", "c/o HMYOI Mockham", "Durham Prison", "Probation Office",
             "Mockford Police Station", "Samplehaven Crown Court"}) {
        INFO(line);
        CHECK(said("O-prisonAddress", withLine1(line)) == "warning addresses.PRIMARY.addressLine1");
    }
    for (const char *line : {"4 Prison Lane", "The Old Prison", "Imprisonment Cottage", "1 Courtfield"}) {
        INFO(line);
        CHECK(said("O-prisonAddress", withLine1(line)) == "nothing");
    }
}

TEST_CASE("O-prisonAddress: its postcode is enough, for any address of a curfew, and none for the fitting")
{
    CHECK(said("O-prisonAddress", withPostcode("dh13hu")) == "warning addresses.PRIMARY.postcode");
    CHECK(said("O-prisonAddress", withPostcode("DH1 3HW")) == "nothing");
    Answers order = everything().set(deviceWearer.thirdAddress.postcode, QStringLiteral("DH1 3HU"));
    CHECK(said("O-prisonAddress", order) == "warning addresses.TERTIARY.postcode");
    order = everything().set(monitoring.installation.address.postcode, QStringLiteral("DH1 3HU"));
    CHECK(said("O-prisonAddress", order) == "nothing");
}

TEST_CASE("O-approvedPremises: an address that is called so is not denied to be so")
{
    const Answers order = withLine1("Larch House Approved Premises");
    CHECK(said("O-approvedPremises", order)
        == "warning release.approvedPremises addresses.PRIMARY.addressLine1");
    CHECK(said("O-approvedPremises", Answers(order).set(deviceWearer.approvedPremises, true)) == "nothing");
    CHECK(said("O-approvedPremises", Answers(order).clear(deviceWearer.approvedPremises)) == "nothing");
    CHECK(said("O-approvedPremises", completeOrder()) == "nothing");
}

TEST_CASE("O-region: a postcode of another region is a reminder")
{
    const std::string reminder
        = "reminder interestedParties.responsibleOrganisationRegion addresses.PRIMARY.postcode";
    CHECK(said("O-region", withPostcode("BS1 1AA")) == reminder); // the North East is responsible
    for (const char *postcode : {"NE1 1AA", "TS1 1AA", "ZZ99 1AA", "DL1 1AA", ""}) {
        INFO(postcode);
        CHECK(said("O-region", withPostcode(postcode)) == "nothing");
    }
    CHECK(said("O-region",
              withPostcode("BS1 1AA").set(
                  organisations.responsibleOrganisation, options::responsibleOrganisation.police))
        == "nothing");
}

TEST_CASE("O-sameAddress: a further address is another one")
{
    const std::string warning = "warning addresses.SECONDARY.addressLine1 addresses.PRIMARY.addressLine1";
    CHECK(said("O-sameAddress", completeOrder()) == "nothing");
    Answers order = completeOrder();
    order.set(deviceWearer.secondAddress.line1, QStringLiteral("14 invented terrace"));
    CHECK(said("O-sameAddress", order) == "nothing"); // the postcode differs
    order.set(deviceWearer.secondAddress.postcode, QStringLiteral("zz991aa"));
    CHECK(said("O-sameAddress", order) == warning);
    CHECK(said("O-sameAddress", order.set(deviceWearer.hasSecondAddress, false)) == "nothing");
}

TEST_CASE("O-sameAddress: a further address at which no curfew is kept is a reminder")
{
    Answers order = completeOrder();
    const auto &timetable = monitoring.curfew.timetable;
    Rows rows = *Asked(order)[timetable];
    for (Answers &row : rows)
        row.set(timetable.row.addresses, ticked("PRIMARY_ADDRESS"));
    order.set(timetable, rows);
    CHECK(said("O-sameAddress", order) == "reminder addresses.SECONDARY.addressLine1 curfewTimetable");
    CHECK(said("O-sameAddress", Answers(order).set(deviceWearer.hasSecondAddress, false)) == "nothing");
    CHECK(said("O-sameAddress", order.clear(timetable)) == "nothing"); // C01
}
