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
