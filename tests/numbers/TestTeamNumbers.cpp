// SPDX-License-Identifier: MIT
#include "core/numbers/TeamNumbers.h"

#include "core/rules/EmoRules.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

const QDate monday(2026, 11, 23);

QDateTime at(QDate day, int hour)
{
    return {day, QTime(hour, 0), Qt::UTC};
}

/// Begun at nine, sent so many hours later.
CountedVersion version(int hours, const Option *reply = nullptr, const QStringList &reasons = {})
{
    const QDateTime sent = at(monday, 9).addSecs(hours * 3600);
    CountedVersion counted{at(monday, 9), sent, {u"ONLINE_SERVICE"_qs, sent, {}, {}, false}, {}, {}};
    if (reply)
        counted.reply = {QString::fromLatin1(reply->code), monday, u"Jordan Sampleton's map"_qs, reasons};
    return counted;
}

} // namespace

TEST_CASE("An office sees how much it sent and how much came back")
{
    const QList<CountedVersion> versions{version(1, &installerReplies.accepted), version(2),
        version(3, &installerReplies.rejected, {u"DOCUMENTS"_qs, u"DATES"_qs}),
        version(10, &installerReplies.rejected, {u"DOCUMENTS"_qs}), version(4, &installerReplies.query)};

    const TeamNumbers numbers = teamNumbers(versions, monday, monday);

    CHECK(numbers.sent == 5);
    CHECK(numbers.accepted == 1);
    CHECK(numbers.rejected == 2);
    CHECK(numbers.queried == 1);
    CHECK(numbers.errorPercent() == 60.0);
    CHECK(numbers.medianHours == 3.0);
    CHECK(numbers.slowestTenthHours == 10.0);
    REQUIRE(numbers.reasons.size() == 2);
    CHECK(numbers.reasons.front() == Count{u"A map, a photo or another document is missing"_qs, 2});
}

TEST_CASE("Without an order sent there is no rate and no time")
{
    CountedVersion draft = version(1);
    draft.sent = {};
    draft.finished = {};

    const TeamNumbers numbers = teamNumbers({draft}, monday, monday);

    CHECK(numbers.begun == 1);
    CHECK(numbers.finished == 0);
    CHECK_FALSE(numbers.errorPercent());
    CHECK_FALSE(numbers.medianHours);
}

TEST_CASE("Both days of the period count, and no other, by the clock in London")
{
    CountedVersion late = version(1);
    late.finished = QDateTime(QDate(2026, 7, 1), QTime(23, 30), Qt::UTC); // the 2nd in London

    CHECK(teamNumbers({late}, QDate(2026, 7, 2), QDate(2026, 7, 2)).finished == 1);
    CHECK(teamNumbers({late}, QDate(2026, 7, 1), QDate(2026, 7, 1)).finished == 0);
    CHECK(teamNumbers({late}, QDate(2026, 7, 3), QDate(2026, 8, 1)).finished == 0);
}

TEST_CASE("Sending that failed does not count as sent")
{
    CountedVersion failed = version(1);
    failed.sent.hasFailed = true;

    CHECK(teamNumbers({failed}, monday, monday).sent == 0);
}

TEST_CASE("The findings met most often come first, ten at most")
{
    QList<CountedVersion> versions;
    for (int number = 0; number < 12; ++number) {
        CountedVersion each = version(1);
        each.findings = {u"F%1"_qs.arg(number), u"C07"_qs};
        versions.append(each);
    }

    const TeamNumbers numbers = teamNumbers(versions, monday, monday);

    REQUIRE(numbers.findings.size() == 10);
    CHECK(numbers.findings.front() == Count{u"C07"_qs, 12});
}

TEST_CASE("The table holds nobody's data and nothing that a spreadsheet would work out")
{
    CountedVersion nasty = version(1, &installerReplies.rejected, {u"=HYPERLINK(\"x\")"_qs});
    nasty.findings = {u"=1+1"_qs, u"-1"_qs, u"Jordan Sampleton"_qs, u"F03"_qs};

    const QByteArray csv = teamNumbersCsv(teamNumbers({nasty}, monday, monday), monday, monday);

    CHECK_FALSE(csv.contains("Jordan"));
    CHECK_FALSE(csv.contains("HYPERLINK"));
    CHECK(csv.contains("\"Finding met\",\"F03\",\"1\"\r\n"));
    CHECK(csv.contains("\"Finding met\",\"Other\",\"3\"\r\n"));
    CHECK(csv.contains("\"Rate\",\"Errors in a hundred orders sent\",\"100.0\"\r\n"));
    for (const char *start : {"\"=", "\"+", "\"-", "\"@"})
        CHECK_FALSE(csv.contains(start));
}

TEST_CASE("What is counted of a version is what its reviews found, each once, and never why it was let stand")
{
    Version noted;
    noted.met = {u"C07"_qs, u"F03"_qs, u"blank"_qs};
    noted.acknowledged = {{u"F03"_qs, u"because"_qs}};

    CHECK(countedVersion(noted, {}).findings == QStringList{u"C07"_qs, u"F03"_qs, u"blank"_qs});
}

TEST_CASE("What was found is told in words where the program knows it")
{
    CHECK(findingTitle(u"F17"_qs, emoRules()).contains(u"Home Office"));
    CHECK(findingTitle(u"blank"_qs, emoRules()) == u"An answer is missing."_qs);
    CHECK(findingTitle(u"GONE-1"_qs, emoRules()) == u"GONE-1"_qs);
}
