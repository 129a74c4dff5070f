// SPDX-License-Identifier: MIT
#include "core/licence/LicenceValues.h"

#include "core/licence/FactsJson.h"
#include "core/licence/MonitoringReading.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

#include <set>

using namespace emo;
using namespace emo::test;
using licence::Monitored;

namespace {

licence::NamedTypes named(const char *list)
{
    return licence::typesIn(licence::squashed(QString::fromUtf8(list)));
}

licence::LicenceFacts factsOf(const QString &page)
{
    return licence::licenceFacts(licence::licenceText(QStringList{page}));
}

} // namespace

TEST_CASE("Every pattern of a licence finds its example, and has an id and a source of its own")
{
    std::set<std::string> ids;
    for (const licence::Pattern *pattern : licence::patterns::all) {
        INFO(pattern->id);
        const QString example
            = licence::squashed(QString::fromUtf8(pattern->example).replace(u"…"_qs, u"12 Gorse Row"_qs));
        CHECK(licence::expressionOf(*pattern).isValid());
        CHECK(licence::expressionOf(*pattern).match(example).hasMatch());
        CHECK(ids.insert(pattern->id).second);
        CHECK(std::string(pattern->source).size() > 5);
    }
}

TEST_CASE("Dates are read in every style that licences print")
{
    const auto date
        = [](const char *text) { return licence::dateIn(licence::squashed(QString::fromUtf8(text))); };
    for (const char *text : {"9 February 2027", "9th February 2027", "Tuesday 9 February 2027",
             "Tuesday 9th February 2027", "09/02/2027"}) {
        INFO(text);
        CHECK(date(text) == QDate(2027, 2, 9));
    }
    CHECK_FALSE(date("31 February 2027"));
    CHECK_FALSE(date("February 2027"));
    CHECK(licence::agreesWithWeekday(u"tuesday9february2027"_qs));
    CHECK_FALSE(licence::agreesWithWeekday(u"monday9february2027"_qs));
}

TEST_CASE("Times are read in every style that licences print; noon and midnight are told apart")
{
    const auto time
        = [](const char *text) { return licence::timeIn(licence::squashed(QString::fromUtf8(text))); };
    for (const char *text : {"07:00 pm", "19:00", "7pm", "7.00pm"}) {
        INFO(text);
        CHECK(time(text) == QTime(19, 0));
    }
    CHECK(time("12:00 am") == QTime(0, 0));
    CHECK(time("12:00 pm") == QTime(12, 0));
    CHECK(time("midnight") == QTime(0, 0));
    CHECK_FALSE(time("25:00"));
}

TEST_CASE("A list of paragraph 14a is understood in the words of both wordings and of people")
{
    CHECK(named("exclusion zone, curfew and alcohol monitoring").types
        == QList{Monitored::ExclusionZone, Monitored::Curfew, Monitored::AlcoholLevel});
    CHECK(named("that you comply with your curfew and your location").types
        == QList{Monitored::Curfew, Monitored::Trail});
    CHECK(named("location monitoring, attendance at appointments and alcohol abstinence").types
        == QList{Monitored::Trail, Monitored::Attendance, Monitored::AlcoholAbstinence});
    CHECK(named("GPS trail monitoring and Exclusion Zone").leftOver.isEmpty());
}

TEST_CASE("What a list does not decide is said: bare alcohol, words that nobody knows, a placeholder")
{
    CHECK(named("alcohol and curfew").types == QList{Monitored::Curfew, Monitored::AlcoholUnclear});
    CHECK(named("freedom of movement").leftOver == u"freedomofmovement");
    CHECK(named("[INSERT TYPES OF CONDITIONS TO BE ELECTRONICALLY MONITORED HERE]").isPlaceholder);
}

TEST_CASE("Words that licences without monitoring have too are not taken for it")
{
    const licence::LicenceFacts facts = factsOf(
        u"Licence for Invented Person\nFurther sanctions are unpaid work or electronic location monitoring.\n"
        "Attend all appointments arranged for you with a psychologist\n"
        "Confine yourself to an address approved by your supervising officer between the hours of 19:00 and "
        "07:00 daily\nAddress your propensity to misuse, alcohol"_qs);
    CHECK(licence::monitoredBy(facts).isEmpty());
    CHECK(licence::restrictionsOf(facts) == QList{Monitored::Curfew, Monitored::Attendance});
}

TEST_CASE("A condition with an end that nobody has filled in counts, without an end")
{
    const licence::LicenceFacts facts = factsOf(
        u"You must not drink any alcohol until . You will need to wear an electronic tag all the time\n"
        "You will be subject to trail monitoring. Your whereabouts will be electronically monitored by GPS "
        "Satellite Tagging, ending on [DATE REQUIRED], and you must cooperate"_qs);
    REQUIRE(facts.abstinence);
    CHECK_FALSE(facts.abstinence->end);
    REQUIRE(facts.trail);
    CHECK_FALSE(facts.trail->end);
}

TEST_CASE("A paragraph that runs over a page, and words cut at the end of a line, are read")
{
    const licence::LicenceText text = licence::licenceText(QStringList{
        u"This will be for the purpose of monitoring your excl\nusion zone and\nPrison No: X0001XA"_qs,
        u"cur\u00ADfew licence condition(s) unless otherwise authorised"_qs});
    const licence::LicenceFacts facts = licence::licenceFacts(text);
    CHECK(licence::monitoredBy(facts) == QList{Monitored::ExclusionZone, Monitored::Curfew});
}

TEST_CASE("A table of nights that is not whole is not given for the week")
{
    const auto timetable = [](const QString &rows) {
        const QString page
            = u"Your Home Detention Curfew starts on 5 October 2026 and ends on 18 January 2027\n"_qs + rows;
        return licence::factsJson(factsOf(page))[u"curfew"].toObject()[u"timetable"];
    };
    QString week;
    for (const char *day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
        week += QString::fromLatin1(day) + u" from 19:00 until 07:00\n"_qs;
    CHECK(timetable(week).toArray().size() == 7);
    CHECK(timetable(u"Monday from 19:00 until 07:00\nTuesday from 19:00 until 07:00"_qs).isNull());
}
