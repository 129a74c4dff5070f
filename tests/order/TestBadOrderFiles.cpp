// SPDX-License-Identifier: MIT
#include "core/order/OrderJson.h"

#include "tests/Sample.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QString problem(const QByteArray &text)
{
    const auto order = orderFromJson(emoForm, text);
    return order ? QString() : order.error().message;
}

QString problem(const QJsonObject &json)
{
    return problem(QJsonDocument(json).toJson());
}

} // namespace

TEST_CASE("A file that is no order says what it is in one line")
{
    CHECK(problem(QByteArray("hello")).contains(QStringLiteral("not JSON")));
    CHECK(problem(QByteArray()).contains(QStringLiteral("not JSON")));
    CHECK(problem(sampleText().chopped(200)).contains(QStringLiteral("damaged")));
    CHECK(problem(QByteArray("[1, 2]")).contains(QStringLiteral("not an order")));
    CHECK(problem(QByteArray("{}")).contains(QStringLiteral("not an order")));
    CHECK(
        problem(QByteArray("{\"schema\": \"emodesk-findings/1\"}")).contains(QStringLiteral("not an order")));
    CHECK(problem(QByteArray(largestOrderFile + 1, ' ')).contains(QStringLiteral("too large")));
    CHECK(problem(QByteArray(10000, '[')).contains(QStringLiteral("not JSON")));
}

TEST_CASE("A member that cannot be an answer is named")
{
    const auto names = [](const QJsonObject &json, const char *member) {
        const QString text = problem(json);
        INFO(text);
        CHECK(text.contains(QLatin1StringView(member)));
        CHECK_FALSE(text.contains(u'\n'));
    };
    names(sampleWith("deviceWearer", "firstName", 7), "deviceWearer.firstName");
    names(sampleWith("deviceWearer", "noFixedAbode", QStringLiteral("no")), "deviceWearer.noFixedAbode");
    names(sampleWith("deviceWearer", "dateOfBirth", QStringLiteral("1991-02-31T00:00:00Z")),
        "deviceWearer.dateOfBirth");
    names(sampleWith("deviceWearer", "dateOfBirth", QStringLiteral("0001-01-01T00:00:00Z")),
        "deviceWearer.dateOfBirth");
    names(sampleWith("deviceWearer", "dateOfBirth", QStringLiteral("9999-12-31T00:00:00Z")),
        "deviceWearer.dateOfBirth");
    names(sampleWith("deviceWearer", "disabilities", QJsonArray{1}), "deviceWearer.disabilities");
    names(sampleWith("monitoringConditions", "hdc", QStringLiteral("MAYBE")), "monitoringConditions.hdc");
    names(sampleWith("curfewReleaseDateConditions", "startTime", QStringLiteral("99:99:00")),
        "curfewReleaseDateConditions.startTime");
    names(sampleWith("detailsOfInstallation", "riskCategory", QJsonObject()),
        "detailsOfInstallation.possibleRisk");

    QJsonObject json = sampleJson();
    json.insert(QStringLiteral("deviceWearer"), QStringLiteral("Jordan"));
    names(json, "deviceWearer");
    json = sampleJson();
    json.insert(QStringLiteral("addresses"), QJsonObject());
    names(json, "addresses");
    json = sampleJson();
    json.insert(QStringLiteral("curfewTimeTable"), QJsonArray{QStringLiteral("Monday")});
    names(json, "curfewTimetable");
    json.insert(QStringLiteral("curfewTimeTable"),
        QJsonArray{QJsonObject(), QJsonObject{{QStringLiteral("endTime"), QStringLiteral("24:00:00")}}});
    names(json, "row 2 of curfewTimetable");
    json = sampleJson();
    json.insert(QStringLiteral("id"), 12);
    names(json, "id");
    json = sampleJson();
    json.insert(QStringLiteral("versions"), QStringLiteral("none"));
    names(json, "versions");
    json.insert(QStringLiteral("versions"), QJsonArray{1});
    names(json, "versions");
}

TEST_CASE("Text that nobody can read or print is refused by the name of its member")
{
    const auto withName = [](const QByteArray &json) {
        QByteArray text
            = QJsonDocument(sampleWith("deviceWearer", "firstName", QStringLiteral("@@"))).toJson();
        return problem(text.replace("@@", json));
    };
    CHECK(withName("Jord\\u0007an").isEmpty()); // left out, as all that nobody sees
    CHECK(withName("Jord\\u0000an").isEmpty());
    CHECK(withName("Jord\\ud83dan").contains(QStringLiteral("deviceWearer.firstName")));
    CHECK(withName("Jord\\ude00an").contains(QStringLiteral("deviceWearer.firstName")));
    CHECK(withName("Jord\x80"
                   "an")
              .contains(QStringLiteral("not JSON"))); // no UTF-8
    CHECK(withName("Jord\\ud83d\\ude00an").isEmpty());
    CHECK(withName("Jord\\tan\\nor so").isEmpty());
}

TEST_CASE("Far more rows than an order needs are refused, and their number is told")
{
    const auto withZones = [](int count) {
        QJsonArray zones;
        for (int i = 0; i < count; ++i)
            zones.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Zone")}});
        QJsonObject json = sampleJson();
        json.insert(QStringLiteral("enforcementZoneConditions"), zones);
        return problem(json);
    };
    CHECK(withZones(500).isEmpty());
    CHECK(withZones(501).contains(QStringLiteral("exclusionZones")));
    CHECK(withZones(100000).contains(QStringLiteral("100000")));
}

TEST_CASE("A mistake in a row is told with the row, the list and the member")
{
    QJsonObject json = sampleJson();
    const auto zones = [&](const char *member, const QJsonValue &value) {
        json.insert(QStringLiteral("enforcementZoneConditions"),
            QJsonArray{QJsonObject(), QJsonObject{{QLatin1StringView(member), value}}});
        return problem(json);
    };
    CHECK(
        zones("startDate", QStringLiteral("2026-02-31")).contains(QStringLiteral("row 2 of exclusionZones")));
    CHECK(zones("startDate", QStringLiteral("2026-02-31")).contains(QStringLiteral("startDate")));
    CHECK(zones("description", 7).contains(QStringLiteral("description")));
    CHECK(zones("fileName", QJsonObject()).contains(QStringLiteral("file")));
    CHECK(zones("zoneType", 1).contains(QStringLiteral("otherType")));
}
