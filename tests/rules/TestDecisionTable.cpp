// SPDX-License-Identifier: MIT
#include "core/rules/Availability.h"

#include "core/emo/Monitoring.h"
#include "core/form/Lookup.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

#include <map>

/// The complete table by which the live service decides what may be monitored: its 25 rows, those for adults
/// and young people and for several cases taken apart.
using namespace emo;
using namespace emo::test;

namespace {

/// "any" stands for yes and for no; "-" is not answered.
struct Row
{
    int number;
    const char *sentences;
    const char *hdc;
    const char *pilot; ///< "DAPOL" and "EMAC" of the kind that goes with the answer before.
    const char *offenceAndArea; ///< What is wrong with them: "offence", "area"; or "fine".
    const char *address;
    const char *age; ///< "adult", "youth" or "any".
    const char *rule; ///< Which decides.
    const char *types; ///< That are available.
    const char *said; ///< What is found if just these are chosen.
};

constexpr const char *standard = "STANDARD_DETERMINATE_SENTENCE";
constexpr const char *others = "EXTENDED_DETERMINATE_SENTENCE IPP LIFE_SENTENCE "
                               "SOPC EPP SECTION_85_EXTENDED_SENTENCES";
constexpr const char *all = "curfew exclusionZone trail mandatoryAttendance alcohol";
constexpr const char *allButAlcohol = "curfew exclusionZone trail mandatoryAttendance";

// clang-format off
constexpr Row table[]{
    {1, standard, "no", "none", "-", "any", "adult", "M1", "alcohol", ""},
    {2, standard, "no", "none", "-", "any", "youth", "M1", "alcohol", "C03"},
    {3, standard, "no", "EMAC", "fine", "yes", "any", "M3", "trail", ""},
    {4, standard, "no", "EMAC", "fine", "no", "any", "M2", "", "F06"},
    {5, standard, "no", "EMAC", "offence", "yes", "any", "M3", "trail", "S-emacOffence"},
    {5, standard, "no", "EMAC", "offence", "no", "any", "M2", "", "F06 S-emacOffence"},
    {5, standard, "yes", "EMAC", "offence", "yes", "adult", "M6", all, "S-emacOffence"},
    {5, standard, "yes", "EMAC", "offence", "yes", "youth", "M5", allButAlcohol, "S-emacOffence"},
    {5, standard, "yes", "EMAC", "offence", "no", "adult", "M4", "alcohol", "F06 S-emacOffence"},
    {5, standard, "yes", "EMAC", "offence", "no", "youth", "M4", "alcohol", "C03 F06 S-emacOffence"},
    {6, standard, "no", "EMAC", "area", "yes", "any", "M3", "trail", "S-emacPoliceArea"},
    {6, standard, "no", "EMAC", "area", "no", "any", "M2", "", "F06 S-emacPoliceArea"},
    {6, standard, "yes", "EMAC", "area", "yes", "adult", "M6", all, "S-emacPoliceArea"},
    {6, standard, "yes", "EMAC", "area", "yes", "youth", "M5", allButAlcohol, "S-emacPoliceArea"},
    {6, standard, "yes", "EMAC", "area", "no", "adult", "M4", "alcohol", "F06 S-emacPoliceArea"},
    {6, standard, "yes", "EMAC", "area", "no", "youth", "M4", "alcohol", "C03 F06 S-emacPoliceArea"},
    {7, standard, "no", "DAPOL", "-", "yes", "adult", "M6", all, ""},
    {8, standard, "no", "DAPOL", "-", "yes", "youth", "M5", allButAlcohol, ""},
    {9, standard, "no", "DAPOL", "-", "no", "adult", "M4", "alcohol", ""},
    {9, standard, "no", "DAPOL", "-", "no", "youth", "M4", "alcohol", "C03"},
    {10, standard, "yes", "DAPOL", "-", "yes", "adult", "M6", all, ""},
    {11, standard, "yes", "DAPOL", "-", "yes", "youth", "M5", allButAlcohol, ""},
    {12, standard, "yes", "DAPOL", "-", "no", "adult", "M4", "alcohol", ""},
    {12, standard, "yes", "DAPOL", "-", "no", "youth", "M4", "alcohol", "C03"},
    {13, standard, "yes", "EMAC", "fine", "yes", "adult", "M6", all, ""},
    {14, standard, "yes", "EMAC", "fine", "yes", "youth", "M5", allButAlcohol, ""},
    {15, standard, "yes", "EMAC", "fine", "no", "adult", "M4", "alcohol", "F06"},
    {15, standard, "yes", "EMAC", "fine", "no", "youth", "M4", "alcohol", "C03 F06"},
    {16, standard, "yes", "none", "-", "yes", "adult", "M6", all, ""},
    {17, standard, "yes", "none", "-", "yes", "youth", "M5", allButAlcohol, ""},
    {18, standard, "yes", "none", "-", "no", "adult", "M4", "alcohol", ""},
    {18, standard, "yes", "none", "-", "no", "youth", "M4", "alcohol", "C03"},
    {19, "DTO", "-", "-", "-", "yes", "adult", "M6", all, ""},
    {20, "DTO", "-", "-", "-", "yes", "youth", "M5", allButAlcohol, ""},
    {21, "DTO", "-", "-", "-", "no", "adult", "M4", "alcohol", ""},
    {21, "DTO", "-", "-", "-", "no", "youth", "M4", "alcohol", "C03"},
    {22, "SECTION_91", "-", "-", "-", "yes", "adult", "M6", all, ""},
    {22, "SECTION_91", "-", "-", "-", "yes", "youth", "M5", allButAlcohol, ""},
    {23, "SECTION_91", "-", "-", "-", "no", "adult", "M4", "alcohol", ""},
    {23, "SECTION_91", "-", "-", "-", "no", "youth", "M4", "alcohol", "C03"},
    {24, others, "-", "-", "-", "yes", "adult", "M6", all, ""},
    {24, others, "-", "-", "-", "yes", "youth", "M5", allButAlcohol, ""},
    {25, others, "-", "-", "-", "no", "adult", "M4", "alcohol", ""},
    {25, others, "-", "-", "-", "no", "youth", "M4", "alcohol", "C03"},
};
// clang-format on

/// One order of a row.
struct Case
{
    Row row;
    Answers order;
    std::string name;
};

QStringList either(const char *text, const char *one, const char *other)
{
    return std::string(text) == "any" ? QStringList{QString::fromLatin1(one), QString::fromLatin1(other)}
                                      : QStringList{QString::fromLatin1(text)};
}

void setPilot(Answers &order, const Row &row)
{
    static const std::map<std::string, const char *> codes{
        {"no DAPOL", "DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_DAPOL"},
        {"yes DAPOL", "DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_HOME_DETENTION_CURFEW_DAPOL_HDC"},
        {"no EMAC", "GPS_ACQUISITIVE_CRIME_PAROLE"},
        {"yes EMAC", "GPS_ACQUISITIVE_CRIME_HOME_DETENTION_CURFEW"},
        {"no none", "UNKNOWN"},
        {"yes none", "UNKNOWN"},
    };
    const std::string hdc = row.hdc;
    order.clear(monitoring.hdc).clear(monitoring.pilot);
    if (hdc == "-")
        return;
    order.set(monitoring.hdc, hdc == "yes");
    order.set(monitoring.pilot, picked(codes.at(hdc + " " + row.pilot)));
}

Answers orderOf(const Row &row, const QString &sentence, bool hasAddress, bool isYouth)
{
    const std::string wrong = row.offenceAndArea;
    Answers order = completeOrder();
    order.set(organisations.responsibleOrganisationRegion, picked("WALES"));
    order.set(monitoring.sentenceType, Choice{sentence});
    setPilot(order, row);
    order.set(monitoring.offenceType,
        wrong == "offence" ? picked(options::acquisitiveOffence.none.code) : picked("Robbery"));
    order.set(monitoring.policeArea, picked(wrong == "area" ? "DIFFERENT_POLICE_AREA" : "GWENT"));
    order.set(deviceWearer.fixedAddress, hasAddress);
    order.set(deviceWearer.responsibleAdultRequired, isYouth);
    order.set(deviceWearer.dateOfBirth, isYouth ? QDate(2010, 1, 1) : QDate(1990, 1, 1));
    return order;
}

QList<Case> allCases()
{
    QList<Case> cases;
    for (const Row &row : table)
        for (const QString &sentence : QString::fromLatin1(row.sentences).split(u' '))
            for (const QString &address : either(row.address, "yes", "no"))
                for (const QString &age : either(row.age, "adult", "youth")) {
                    const bool hasAddress = address == QStringLiteral("yes");
                    const bool isYouth = age == QStringLiteral("youth");
                    const QStringList words{QString::number(row.number), sentence, address, age};
                    cases.append({row, orderOf(row, sentence, hasAddress, isYouth),
                        "row " + words.join(u' ').toStdString()});
                }
    return cases;
}

/// What the rules about availability and the pilots' hard stops say.
std::string judgement(const Answers &order)
{
    const QStringList about{QStringLiteral("C02"), QStringLiteral("C03"), QStringLiteral("F05"),
        QStringLiteral("F06"), QStringLiteral("S-dapolRegion"), QStringLiteral("S-emacOffence"),
        QStringLiteral("S-emacPoliceArea")};
    QStringList ids = found(order).split(u' ');
    ids.removeIf([&](const QString &id) { return !about.contains(id); });
    return ids.join(u' ').toStdString();
}

std::string names(const QList<const Option *> &types)
{
    QStringList codes;
    for (const Option *type : types)
        codes.append(QString::fromLatin1(type->code));
    return codes.join(u' ').toStdString();
}

} // namespace

TEST_CASE("M1 to M6: each row of the decision table offers its types, by its rule")
{
    for (const Case &each : allCases()) {
        INFO(each.name);
        Answers order = each.order;
        order.set(monitoring.issp, each.row.number % 2 == 0); // asked in rows 19 to 21, never decides
        const Availability allowed = availability(order);
        CHECK(std::string(allowed.rule) == each.row.rule);
        CHECK(names(allowed.types) == each.row.types);
        CHECK(allowed.why.isEmpty() == (allowed.types.size() == 5));
        for (const Option *type : options::monitoringType.all())
            CHECK(allowed.has(*type) == allowed.types.contains(type));
    }
}

TEST_CASE("M1 to M6: an order for what its row offers is found as the row says")
{
    for (const Case &each : allCases()) {
        INFO(each.name);
        Answers order = each.order;
        CHECK(judgement(order.set(monitoring.types, ticked(each.row.types))) == each.row.said);
    }
}

TEST_CASE("M1 to M6: anything that a row does not offer is an error")
{
    const std::map<std::string, const char *> errors{
        {"M1", "C02"}, {"M2", "F06"}, {"M3", "C02"}, {"M4", "F05"}, {"M5", "C03"}};
    for (const Case &each : allCases())
        for (const Option *type : options::monitoringType.all()) {
            if (availability(each.order).has(*type))
                continue;
            INFO(each.name << " " << type->code);
            const bool isAcquisitive = std::string(each.row.pilot) == "EMAC";
            const std::string rule = each.row.rule;
            const char *expected = rule == "M4" && isAcquisitive ? "F06" : errors.at(rule);
            Answers order = each.order;
            order.set(monitoring.types, ticked(type->code)).set(monitoring.sentencingAct, false);
            CHECK(judgement(order).find(expected) != std::string::npos);
            CHECK(said(expected, order).substr(0, 5) == "error");
        }
}

TEST_CASE("C03: rows 2 and 21 offer alcohol even to young people, which is an error")
{
    for (const Case &each : allCases()) {
        const bool isYouth = std::string(each.row.age) == "youth";
        if ((each.row.number != 2 && each.row.number != 21) || !isYouth)
            continue;
        INFO(each.name);
        Answers order = each.order;
        order.set(monitoring.types, ticked("alcohol"));
        CHECK(availability(order).has(options::monitoringType.alcohol));
        CHECK(said("C03", order).substr(0, 5) == "error");
    }
}

TEST_CASE("The decision table has 25 rows, and every sentence that the form offers")
{
    QStringList sentences;
    for (const Offer &sentence : offers(options::sentenceType))
        sentences.append(sentence.code);
    QList<int> numbers;
    for (const Row &row : table) {
        if (!numbers.contains(row.number))
            numbers.append(row.number);
        for (const QString &sentence : QString::fromLatin1(row.sentences).split(u' '))
            sentences.removeAll(sentence);
    }
    CHECK(numbers.size() == 25);
    CHECK(sentences == QStringList());
}

TEST_CASE("What is no longer asked does not decide what is available")
{
    for (const Offer &sentence : offers(options::sentenceType)) {
        if (sentence.code == QLatin1StringView(standard))
            continue;
        INFO(sentence.code.toStdString());
        Answers order = completeOrder().set(monitoring.hdc, false); // outside the pilots
        CHECK(std::string(availability(order).rule) == "M1");
        order.set(monitoring.sentenceType, Choice{sentence.code});
        CHECK(std::string(availability(order).rule) == "M6");
    }
}

TEST_CASE("While nothing is answered, everything is available")
{
    CHECK(std::string(availability(Answers()).rule) == "M6");
    CHECK(names(availability(Answers()).types) == all);
}
