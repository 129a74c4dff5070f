// SPDX-License-Identifier: MIT
#include "core/order/ReadingLimits.h"

#include "tests/Sample.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QString problem(const QJsonObject &json)
{
    const auto checked = checkSizes(emoForm, json);
    return checked ? QString() : checked.error().message;
}

QString text(qsizetype length)
{
    return QString(length, u'x');
}

QJsonObject with(const char *member, const QJsonValue &value)
{
    QJsonObject json = sampleJson();
    json.insert(QLatin1StringView(member), value);
    return json;
}

/// A list of so many entries.
QJsonArray list(int count, const QJsonValue &entry = QJsonObject())
{
    QJsonArray entries;
    for (int i = 0; i < count; ++i)
        entries.append(entry);
    return entries;
}

} // namespace

TEST_CASE("Every sample is within the limits of reading")
{
    for (const QString &name : sampleNames())
        CHECK(problem(QJsonDocument::fromJson(sampleText(name)).object()).isEmpty());
}

TEST_CASE("A text beyond the limit is named by its question, in one line with both numbers")
{
    CHECK(problem(sampleWith("deviceWearer", "lastName", text(20'000))).isEmpty());
    CHECK(problem(sampleWith("deviceWearer", "lastName", text(20'001)))
        == QStringLiteral("\"Last name\" has 20,001 characters, and at most 20,000 can be read"));
    CHECK(problem(sampleWith("deviceWearer", "lastName", text(4'194'304)))
              .startsWith(u"\"Last name\" has 4,194,304 "));
    // a code, and what is no text at all in an order
    CHECK(problem(sampleWith("deviceWearer", "sex", text(30'000))).startsWith(u"\"Sex\""));
    CHECK(problem(sampleWith("deviceWearer", "dateOfBirth", text(30'000))).startsWith(u"\"Date of birth\""));
}

TEST_CASE("Texts of rows, of the version before, and half-typed ones have limits too")
{
    const QJsonArray zones{QJsonObject{{QStringLiteral("description"), text(30'000)}}};
    CHECK(problem(with("enforcementZoneConditions", zones)).startsWith(u"\"Exclusion zone: Where\""));
    const QJsonObject before{
        {QStringLiteral("before"), sampleWith("deviceWearer", "lastName", text(30'000))}};
    CHECK(problem(with("emodesk", before)).startsWith(u"\"Last name\""));
    const QJsonObject typed{{QStringLiteral("answers"),
        QJsonObject{{QStringLiteral("deviceWearer.dateOfBirth"),
            QJsonObject{{QStringLiteral("typed"), text(30'000)}}}}}};
    CHECK(problem(with("emodesk", typed)).startsWith(u"\"Date of birth\""));
}

TEST_CASE("What the form does not know, or several questions share, is named by its member")
{
    CHECK(problem(sampleWith("deviceWearer", "shoeSize", text(30'000)))
              .startsWith(u"The member deviceWearer.shoeSize of the file has 30,000 characters"));
    const QJsonArray files{QJsonObject{{QStringLiteral("fileName"), text(30'000)}}};
    CHECK(
        problem(with("additionalDocuments", files)).startsWith(u"The member additionalDocuments.fileName "));
    CHECK(problem(with("id", text(30'000))).startsWith(u"The member id "));
    const QString name = problem(QJsonObject{{QStringLiteral("a\n\x1b") + text(30'000), 1}});
    CHECK(name.size() < 200);
    CHECK_FALSE(name.contains(u'\n'));
    CHECK_FALSE(name.contains(u'\x1b'));
}

TEST_CASE("Lists and records with more entries than any order has are named")
{
    CHECK(problem(with("someThings", list(1'000))).isEmpty());
    CHECK(problem(with("someThings", list(1'001)))
        == QStringLiteral(
            "The member someThings of the file has 1,001 entries, and at most 1,000 can be read"));
    CHECK(problem(with("curfewTimeTable", list(100'000)))
              .startsWith(u"\"Curfew timetable\" has 100,000 entries"));
    QJsonObject many = sampleJson();
    for (int i = 0; i < 2'000; ++i)
        many.insert(QStringLiteral("member%1").arg(i), i);
    CHECK(problem(many).startsWith(u"The file has 2,0"));
}

TEST_CASE("All texts and values together have a limit as well")
{
    CHECK(problem(with("someThings", list(20, text(20'000)))).isEmpty());
    CHECK(problem(with("someThings", list(30, text(20'000)))).contains(u"far more than an order can"));
    CHECK(problem(with("someThings", list(500, list(500, 1)))).contains(u"far more than an order can"));
}
