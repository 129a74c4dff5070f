// SPDX-License-Identifier: MIT
#include "core/form/Lookup.h"

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/form/ThisVersion.h"
#include "tests/Support.h"

#include <QLocale>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;

namespace {

const QDate today(2026, 11, 24);

QString label(const OptionList &list, const char *code, const char *within = "")
{
    const auto found = offer(list, QString::fromLatin1(code), QString::fromLatin1(within));
    return found ? found->label : QStringLiteral("(none)");
}

QStringList offered(const AnyQuestion &question, const Answers &answers, QDate day = today)
{
    QStringList codes;
    for (const Offer &each : offers(question, answers, day))
        codes.append(each.code);
    return codes;
}

Answers ofDictionary(const char *dictionary)
{
    return Answers().set(thisVersion.dictionary, QString::fromLatin1(dictionary));
}

qsizetype standing(const OptionList &list, Standing wanted)
{
    const QList<Offer> all = offers(list);
    return std::ranges::count(all, wanted, &Offer::standing);
}

} // namespace

TEST_CASE("Each list has as many options as the reference facts")
{
    using namespace options;
    const std::pair<const OptionList *, int> sizes[]{{&notifyingOrganisation, 2},
        {&notifyingOrganisationNames, 125 + 8 + 1}, {&responsibleOrganisation, 6},
        {&responsibleOrganisationRegion, 12 + 52 + 8}, {&probationDeliveryUnits, 113 + 1}, {&sex, 4},
        {&gender, 5}, {&languages, 109}, {&disability, 14}, {&relationship, 3}, {&offenceType, 17},
        {&behaviourRisk, 6}, {&addressRisk, 11}, {&sentenceType, 9}, {&pilot, 9}, {&acquisitiveOffence, 11},
        {&acquisitivePoliceArea, 20}, {&yesNoUnknown, 3}, {&zoneType, 3}, {&alcoholType, 2},
        {&installationLocation, 8}, {&changeReason, 7}, {&monitoringType, 5}, {&licenceCondition, 7},
        {&licenceKind, 4}, {&weekday, 7}, {&curfewAddress, 3}};
    for (const auto &[list, size] : sizes) {
        INFO((list->resource ? list->resource : "a list of our own"));
        CHECK(offers(*list).size() == size);
    }
}

TEST_CASE("What must stand alone, and what is only understood, is marked in its list")
{
    CHECK(standing(options::disability, Standing::Exclusive) == 2);
    CHECK(standing(options::disability, Standing::Retired) == 1);
    CHECK(standing(options::offenceType, Standing::Exclusive) == 1);
    CHECK(standing(options::offenceType, Standing::Retired) == 1);
    CHECK(standing(options::behaviourRisk, Standing::Exclusive) == 1);
    CHECK(standing(options::addressRisk, Standing::Retired) == 1);
    CHECK(standing(options::pilot, Standing::Retired) == 4);
    CHECK(standing(options::installationLocation, Standing::Retired) == 3);
    CHECK(standing(options::zoneType, Standing::Retired) == 2);
    CHECK(standing(options::notifyingOrganisationNames, Standing::Retired) == 1);
}

TEST_CASE("One code may mean different things in different groups")
{
    CHECK(label(options::responsibleOrganisationRegion, "LONDON", "PROBATION") == QStringLiteral("London"));
    CHECK(label(options::responsibleOrganisationRegion, "LONDON", "POLICE") == QStringLiteral("(none)"));
    CHECK(label(options::notifyingOrganisationNames, "MIDLANDS", "YOUTH_CUSTODY_SERVICE")
        == QStringLiteral("Midlands"));
    CHECK(label(options::notifyingOrganisationNames, "MIDLANDS", "PRISON") == QStringLiteral("(none)"));
}

TEST_CASE("An option without a group is offered in every group")
{
    CHECK(label(options::probationDeliveryUnits, "NOT_ABLE_TO_PROVIDE", "NORTH_EAST")
        == QStringLiteral("Not able to provide this information"));
}

TEST_CASE("Every unit belongs to a probation region, and every region has units")
{
    QStringList regions;
    for (const Offer &unit : offers(options::probationDeliveryUnits))
        if (!unit.within.isEmpty()) {
            CHECK(label(options::responsibleOrganisationRegion, unit.within.toLatin1(), "PROBATION")
                != QStringLiteral("(none)"));
            regions.append(unit.within);
        }
    regions.removeDuplicates();
    CHECK(regions.size() == 12);
}

TEST_CASE("A list of our own is looked up in the same way")
{
    CHECK(label(options::weekday, "MONDAY") == QStringLiteral("Monday"));
    CHECK(label(options::weekday, "FEASTDAY") == QStringLiteral("(none)"));
}

TEST_CASE("What is offered depends on the data dictionary of the version")
{
    const auto racial = QStringLiteral("RACIAL_OFFENCES_AND_HATE_CRIMES");
    const auto firearms = QStringLiteral("FIREARMS_AND_BATTERY");
    CHECK_FALSE(offered(risk.offences, ofDictionary("DDV6")).contains(racial));
    CHECK_FALSE(offered(risk.offences, ofDictionary("DDV6")).contains(firearms));
    CHECK(offered(risk.offences, ofDictionary("DDV7")).contains(racial));
    CHECK(offered(risk.offences, ofDictionary("DDV10")).contains(firearms));
    CHECK(offered(risk.offences, ofDictionary("DDV6")).size() == 14);
    CHECK(offered(risk.offences, ofDictionary("DDV7")).size() == 16);

    const auto units = [](const char *dictionary) {
        Answers answers = ofDictionary(dictionary);
        answers.set(organisations.responsibleOrganisation, options::responsibleOrganisation.probation)
            .set(organisations.responsibleOrganisationRegion, Choice{QStringLiteral("SOUTH_CENTRAL")});
        return offered(organisations.probationDeliveryUnit, answers);
    };
    CHECK(units("DDV6").contains(QStringLiteral("HAMPSHIRE_SOUTH_WEST")));
    CHECK_FALSE(units("DDV6").contains(QStringLiteral("PORTSMOUTH_AND_ISLE_OF_WIGHT")));
    CHECK(units("DDV7").contains(QStringLiteral("PORTSMOUTH_AND_ISLE_OF_WIGHT")));
    CHECK_FALSE(units("DDV7").contains(QStringLiteral("HAMPSHIRE_SOUTH_WEST")));

    const auto regions = [](const char *dictionary) {
        Answers answers = ofDictionary(dictionary);
        answers.set(organisations.notifyingOrganisation, options::notifyingOrganisation.youthCustodyService);
        return offered(organisations.notifyingOrganisationName, answers);
    };
    CHECK(regions("DDV5").contains(QStringLiteral("CENTRAL")));
    CHECK(regions("DDV6").size() == 8);
}

TEST_CASE("What is offered depends on the day")
{
    Answers answers;
    answers.set(monitoring.sentenceType, options::sentenceType.standardDeterminate)
        .set(monitoring.hdc, false)
        .set(monitoring.pilot, options::pilot.acquisitiveCrime);
    CHECK_FALSE(offered(monitoring.policeArea, answers, QDate(2021, 9, 28)).contains(QStringLiteral("KENT")));
    CHECK(offered(monitoring.policeArea, answers, QDate(2021, 9, 29)).contains(QStringLiteral("KENT")));
    CHECK(offered(monitoring.policeArea, answers, QDate(2021, 4, 11)).size() == 1); // a different area
    CHECK(offered(monitoring.policeArea, answers, QDate(2021, 4, 12)).size() == 7);
    CHECK(offered(monitoring.policeArea, answers).size() == 20);
}

TEST_CASE("What has been taken out of use by a date is no longer offered from that day")
{
    const Offer until{.code = QStringLiteral("X"), .label = QStringLiteral("X"), .until = QDate(2027, 4, 1)};
    CHECK_FALSE(until.isOver(QDate(2027, 3, 31), {}));
    CHECK(until.isOver(QDate(2027, 4, 1), {}));
}

TEST_CASE("What is offered depends on the answers that narrow it")
{
    Answers answers;
    answers.set(monitoring.sentenceType, options::sentenceType.standardDeterminate).set(monitoring.hdc, true);
    CHECK(offered(monitoring.pilot, answers)
        == QStringList{
            QStringLiteral("DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_HOME_DETENTION_CURFEW_DAPOL_HDC"),
            QStringLiteral("GPS_ACQUISITIVE_CRIME_HOME_DETENTION_CURFEW"), QStringLiteral("UNKNOWN")});
    answers.set(monitoring.hdc, false);
    CHECK(offered(monitoring.pilot, answers)
        == QStringList{QStringLiteral("DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_DAPOL"),
            QStringLiteral("GPS_ACQUISITIVE_CRIME_PAROLE"), QStringLiteral("UNKNOWN")});

    const auto fitted = QStringLiteral("INSTALLATION_ALREADY_TAKEN_PLACE");
    answers.set(thisVersion.isChange, false);
    CHECK(offered(monitoring.installation.location, answers).size() == 4);
    answers.set(thisVersion.isChange, true);
    CHECK(offered(monitoring.installation.location, answers).contains(fitted));
}

TEST_CASE("A mark belongs to the option that is picked, within its group")
{
    Answers answers;
    answers.set(organisations.responsibleOrganisation, options::responsibleOrganisation.probation)
        .set(organisations.responsibleOrganisationRegion, Choice{QStringLiteral("LONDON")});
    CHECK(isMarked(organisations.responsibleOrganisationRegion, "dapol", answers));
    answers.set(organisations.responsibleOrganisation, options::responsibleOrganisation.youthJusticeService);
    CHECK_FALSE(isMarked(organisations.responsibleOrganisationRegion, "dapol", answers));
    CHECK_FALSE(isMarked(organisations.responsibleOrganisationRegion, "dapol", Answers()));
}

TEST_CASE("The pilots are those of the reference facts")
{
    const auto marked = [](const OptionList &list, const char *mark) {
        QStringList codes;
        for (const Offer &each : offers(list))
            if (each.isMarked(QLatin1StringView(mark), {}))
                codes.append(each.code);
        return codes;
    };
    CHECK(marked(options::notifyingOrganisationNames, "tagAtSource")
        == QStringList{QStringLiteral("CARDIFF_PRISON"), QStringLiteral("FOSSE_WAY_PRISON"),
            QStringLiteral("PETERBOROUGH_PRISON"), QStringLiteral("RANBY_PRISON"),
            QStringLiteral("SUDBURY_PRISON"), QStringLiteral("SWANSEA_PRISON")});
    CHECK(marked(options::responsibleOrganisationRegion, "dapol").size() == 8);
    CHECK(marked(options::pilot, "acquisitive").size() == 2);
    CHECK(marked(options::pilot, "dapol").size() == 2);
}

TEST_CASE("A prison is shown by its Welsh name in Welsh, where it has one")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Welsh));
    CHECK(label(options::notifyingOrganisationNames, "CARDIFF_PRISON", "PRISON")
        != QStringLiteral("Cardiff Prison"));
    CHECK(label(options::notifyingOrganisationNames, "LEEDS_PRISON", "PRISON")
        == QStringLiteral("Leeds Prison"));
    QLocale::setDefault(before);
    CHECK(label(options::notifyingOrganisationNames, "CARDIFF_PRISON", "PRISON")
        == QStringLiteral("Cardiff Prison"));
}

TEST_CASE("Each type of monitoring says what it means")
{
    for (const Offer &type : offers(options::monitoringType)) {
        INFO(type.code);
        CHECK_FALSE(type.hint.isEmpty());
        CHECK(type.hint.size() <= 75); // one line below its label
    }
    CHECK(offer(options::weekday, QStringLiteral("MONDAY"), {})->hint.isEmpty());
}
