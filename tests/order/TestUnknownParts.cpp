// SPDX-License-Identifier: MIT
#include "core/order/UnknownParts.h"

#include "core/emo/Risk.h"
#include "tests/Sample.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Order read(const QJsonObject &json)
{
    const auto order = orderFromJson(emoForm, QJsonDocument(json).toJson());
    if (!order)
        throw std::runtime_error(order.error().message.toStdString());
    return *order;
}

/// "deviceWearer.uprn = 12; mappa = Level: MAPPA_TWO / Category: CATEGORY_ONE"
QString unknownIn(const QJsonObject &json)
{
    QStringList parts;
    for (const UnknownPart &part : unknownParts(emoForm, read(json).answers))
        parts.append(part.name + QStringLiteral(" = ") + part.text.join(QStringLiteral(" / ")));
    return parts.join(QStringLiteral("; "));
}

QString unknownWith(const char *member, const char *value)
{
    QJsonObject json = sampleJson();
    const QJsonDocument wrapped = QJsonDocument::fromJson(QByteArray("[") + value + "]");
    json.insert(QLatin1StringView(member), wrapped[0]);
    return unknownIn(json);
}

/// The sample with a member more in each object of a list.
QJsonObject withInEach(const char *list, const char *member, const QJsonValue &value)
{
    QJsonObject json = sampleJson();
    QJsonArray rows;
    for (const QJsonValue each : json[QLatin1StringView(list)].toArray()) {
        QJsonObject row = each.toObject();
        row.insert(QLatin1StringView(member), value);
        rows.append(row);
    }
    json.insert(QLatin1StringView(list), rows);
    return json;
}

} // namespace

TEST_CASE("Nothing in the samples is unknown")
{
    for (const QString &name : sampleNames()) {
        INFO(name.toStdString());
        CHECK(unknownParts(emoForm, sampleOrder(name).answers).isEmpty());
    }
    CHECK(unknownParts(emoForm, {}).isEmpty());
}

TEST_CASE("A member that the form does not know is named, with all that it says")
{
    CHECK(unknownWith("restrictionZones", R"([{"where": "The pier", "size": {"metres": 200}}])")
        == QStringLiteral("restrictionZones = Size, metres: 200 / Where: The pier"));
    CHECK(unknownWith("mappa", R"({"versionId": "x", "level": "MAPPA_TWO", "isMappa": true})")
        == QStringLiteral("mappa = Is mappa: Yes / Level: MAPPA_TWO"));
    CHECK(unknownWith("clauses", R"([{"clause": "one"}, {"clause": "two"}])")
        == QStringLiteral("clauses = 1, clause: one / 2, clause: two"));
    CHECK(unknownWith("extra", R"("plain text")") == QStringLiteral("extra = plain text"));
}

TEST_CASE("What is empty or says nothing about the order is not named")
{
    for (const char *empty : {"null", "\"\"", "[]", "{}", "[{}]", "{\"level\": null, \"id\": \"7\"}"})
        CHECK(unknownWith("restrictionZones", empty).isEmpty());
    for (const char *member : {"fmsResultId", "username", "lastUpdatedBy", "versionId"})
        CHECK(unknownWith(member, "\"x\"").isEmpty());
    CHECK(unknownIn(withInEach("curfewTimeTable", "versionId", QStringLiteral("7"))).isEmpty());
}

TEST_CASE("Members inside of records, rows and elements that the form knows are named")
{
    CHECK(unknownIn(sampleWith("deviceWearer", "homeOfficeReferenceNumber", QStringLiteral("HO1")))
        == QStringLiteral("deviceWearer.homeOfficeReferenceNumber = HO1"));
    CHECK(unknownIn(withInEach("offences", "offenceDate", QStringLiteral("2020-01-01")))
        == QStringLiteral("offences.offenceDate = 2020-01-01; offences.offenceDate = 2020-01-01"));
    CHECK(unknownIn(withInEach("addresses", "uprn", 12))
        == QStringLiteral("addresses (PRIMARY).uprn = 12; addresses (SECONDARY).uprn = 12"));
    CHECK(unknownIn(sampleWith("curfewConditions", "curfewDescription", QStringLiteral("House")))
        == QStringLiteral("curfewConditions.curfewDescription = House"));
}

TEST_CASE("An element of a kind that the form does not know, or a second one of a kind, is named by its kind")
{
    QJsonObject json = sampleJson();
    QJsonArray addresses = json[u"addresses"].toArray();
    addresses.append(QJsonObject{{QStringLiteral("addressType"), QStringLiteral("RESPONSIBLE_ADULT")},
        {QStringLiteral("postcode"), QStringLiteral("ZZ99 9ZZ")}});
    addresses.append(QJsonObject{{QStringLiteral("addressType"), QStringLiteral("PRIMARY")},
        {QStringLiteral("postcode"), QStringLiteral("ZZ99 8ZZ")}});
    json.insert(QStringLiteral("addresses"), addresses);
    CHECK(unknownIn(json)
        == QStringLiteral("addresses (RESPONSIBLE_ADULT) = Postcode: ZZ99 9ZZ; addresses (PRIMARY) = "
                          "Postcode: ZZ99 8ZZ"));
}

TEST_CASE("A text that nobody is asked for is named when it is another than the service writes")
{
    CHECK(unknownIn(sampleWith("monitoringConditions", "orderType", QStringLiteral("PRE_TRIAL")))
        == QStringLiteral("monitoringConditions.orderType = PRE_TRIAL"));
}

TEST_CASE("A tick of earlier forms is named when the order says something else")
{
    CHECK(unknownIn(sampleWith("monitoringConditions", "curfew", true)).isEmpty());
    CHECK(unknownIn(sampleWith("monitoringConditions", "trail", false)).isEmpty());
    CHECK(unknownIn(sampleWith("monitoringConditions", "trail", true))
        == QStringLiteral("monitoringConditions.trail = Yes"));
}

TEST_CASE("What older orders keep elsewhere is named only where a newer answer overrides it")
{
    QJsonObject json = sampleJson();
    json.insert(QStringLiteral("installationAndRisk"),
        QJsonObject{{QStringLiteral("riskDetails"), QStringLiteral("Dogs")},
            {QStringLiteral("riskCategory"),
                QJsonArray{QStringLiteral("THREATS_OF_VIOLENCE"), QStringLiteral("IOM")}},
            {QStringLiteral("mappaLevel"), QStringLiteral("Level 2")}});
    CHECK(unknownIn(json)
        == QStringLiteral("installationAndRisk.mappaLevel = Level 2; installationAndRisk.riskCategory = IOM; "
                          "installationAndRisk.riskDetails = Dogs"));

    json.remove(QStringLiteral("detailsOfInstallation"));
    CHECK(unknownIn(json) == QStringLiteral("installationAndRisk.mappaLevel = Level 2"));

    Order order = read(json);
    order.answers.set(risk.riskDetails, QStringLiteral("Cats")); // and so the old one is given up
    CHECK(unknownParts(emoForm, order.answers).size() == 1);
}

TEST_CASE("Nothing that stays on this computer is told, wherever it stands")
{
    QJsonObject json = sampleJson();
    QJsonObject own = json[u"emodesk"].toObject();
    own.insert(QStringLiteral("secret"), QStringLiteral("hidden"));
    json.insert(QStringLiteral("emodesk"), own);
    CHECK(unknownIn(json).isEmpty());

    json.insert(
        QStringLiteral("informationFrom"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Sam")}});
    CHECK(unknownIn(json) == QStringLiteral("informationFrom.name = "));
    CHECK(unknownIn(sampleWith("interestedParties", "managedByNsd", true))
        == QStringLiteral("interestedParties.managedByNsd = "));
}

TEST_CASE("Very long texts and many of them are shortened, and say so")
{
    const QByteArray text = QByteArray("\"") + QByteArray(5000, 'x') + "\"";
    const QString told = unknownWith("extra", text);
    CHECK(told.size() < 1100);
    CHECK(told.endsWith(QStringLiteral("x …")));

    QByteArray list = "[";
    for (int i = 0; i < 100; ++i)
        list += QByteArray(i ? "," : "") + "{\"n\": " + QByteArray::number(i) + "}";
    CHECK(unknownWith("extra", list + "]").endsWith(QStringLiteral(" / and 60 more in the file")));
}

TEST_CASE("Names and texts without sense are told without harm")
{
    CHECK(unknownWith("a\x01 b\\", "\"one\\u0000two\\ud800\\nthree\"")
        == QString::fromUtf8("a\x01 b\\ = onetwo three"));
}

TEST_CASE("What is unknown is one warning, after everything that a question is to blame for")
{
    Answers order = completeOrder();
    QJsonObject source = order.source();
    source.insert(QStringLiteral("restrictionZones"), QJsonArray{1});
    source.insert(
        QStringLiteral("pilotSource"), QJsonObject{{QStringLiteral("confirmedBy"), QStringLiteral("Sam")}});
    order.setSource(source);

    const Finding finding = theFinding(order, QStringLiteral("unknown-part"));
    CHECK(finding.severity == Severity::Warning);
    CHECK(finding.at.isEmpty());
    CHECK(finding.message.contains(QStringLiteral("restrictionZones. They are printed under")));
    CHECK(finding.message.contains(QStringLiteral("does not print them: pilotSource.confirmedBy.")));
}

TEST_CASE("An order of the live service holds no noise: what is unknown in it would be missed on paper")
{
    const QString folder = QStringLiteral(EMODESK_SHARED "/scenarios");
    if (!QFile::exists(folder))
        WARN("The live service's scenarios are not beside this checkout: nothing looked at");
    const QStringList told{QStringLiteral("deviceWearer.homeOfficeReferenceNumber"),
        QStringLiteral("monitoringConditions.orderType"),
        QStringLiteral("monitoringConditions.conditionType")};
    QDirIterator files(folder, {QStringLiteral("order.json"), QStringLiteral("variation.json")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const auto order = orderFromJson(emoForm, fileText(files.next()));
        REQUIRE(order);
        INFO(files.filePath().toStdString());
        for (const UnknownPart &part : unknownParts(emoForm, order->answers)) {
            INFO(part.name.toStdString() << " " << part.text.join(u'/').toStdString());
            CHECK(told.contains(part.name));
        }
    }
}
