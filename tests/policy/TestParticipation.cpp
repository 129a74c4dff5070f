// SPDX-License-Identifier: MIT
#include "core/policy/Participation.h"

#include "core/base/Csv.h"
#include "core/emo/SharedOptions.h"
#include "core/form/Lookup.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace emo;
using namespace emo::test;

namespace {

/// The rows of a list in resources/options with that code in that group.
int countOf(const Participation &each)
{
    const auto rows = csvTable(QString::fromUtf8(
        fileText(QStringLiteral(EMODESK_SOURCES "/resources/options/%1.csv").arg(each.list))));
    return int(std::ranges::count_if(rows, [&](const auto &row) {
        return row[QStringLiteral("code")] == each.code && row[QStringLiteral("within")] == each.within;
    }));
}

Participation during(QDate since, QDate until)
{
    Participation each;
    each.mark = QStringLiteral("tagAtSource");
    each.since = since;
    each.until = until;
    return each;
}

} // namespace

TEST_CASE(
    "Whoever takes part is an option of the list, with a mark of the legend, dates in order and a source")
{
    for (const Participation &each : participations()) {
        INFO(each.list.toStdString() << " " << each.code.toStdString());
        CHECK(countOf(each) == 1);
        CHECK(std::ranges::count(participationMarks(), each.mark, &ParticipationMark::name) == 1);
        CHECK((each.since.isNull() || each.until.isNull() || each.since < each.until));
        CHECK(each.source.size() > 5);
    }
    for (const ParticipationMark &mark : participationMarks())
        CHECK(std::ranges::count(participations(), mark.name, &Participation::mark) > 0);
}

TEST_CASE("Taking part begins on its first day and ends before the day on which it no longer does")
{
    const Participation each = during(QDate(2027, 4, 1), QDate(2028, 4, 1));
    CHECK_FALSE(each.isInForce(QDate(2027, 3, 31)));
    CHECK(each.isInForce(QDate(2027, 4, 1)));
    CHECK(each.isInForce(QDate(2028, 3, 31)));
    CHECK_FALSE(each.isInForce(QDate(2028, 4, 1)));
}

TEST_CASE("A mark counts on the days on which it is in force; without a day, if it has no end")
{
    const QLatin1StringView mark("tagAtSource");
    Offer offer;
    offer.takesPart = {during(QDate(2027, 4, 1), {})};
    CHECK_FALSE(offer.isMarked(mark, QDate(2027, 3, 31)));
    CHECK(offer.isMarked(mark, QDate(2027, 4, 1)));
    CHECK(offer.isMarked(mark, {}));
    offer.takesPart.front().until = QDate(2028, 4, 1);
    CHECK_FALSE(offer.isMarked(mark, QDate(2028, 4, 1)));
    CHECK_FALSE(offer.isMarked(mark, {}));
}

TEST_CASE("The police areas of the acquisitive crime pilot are offered from the day that their source gives")
{
    const auto area = offer(options::acquisitivePoliceArea, QStringLiteral("BEDFORDSHIRE"), {});
    REQUIRE(area);
    CHECK(area->isYetToCome(QDate(2021, 9, 28), {}));
    CHECK_FALSE(area->isYetToCome(QDate(2021, 9, 29), {}));
}

TEST_CASE("Nobody has edited the option lists: the reference facts give the same ones again")
{
    if (!QDir(QStringLiteral(EMODESK_SHARED "/facts")).exists()) {
        WARN("The reference data is not beside this checkout");
        return;
    }
    const QTemporaryDir made;
    const QString options = QStringLiteral(EMODESK_SOURCES "/resources/options");
    REQUIRE(QProcess::execute(
                options + QStringLiteral("/derive"), {QStringLiteral(EMODESK_SHARED "/facts"), made.path()})
        == 0);
    for (const QString &name : QDir(options).entryList({QStringLiteral("*.csv")})) {
        INFO(name.toStdString());
        CHECK(fileText(made.filePath(name)) == fileText(options + u'/' + name));
    }
    CHECK(QDir(made.path()).entryList(QDir::Files) == QDir(options).entryList({QStringLiteral("*.csv")}));
}
