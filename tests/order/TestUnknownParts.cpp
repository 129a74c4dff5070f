// SPDX-License-Identifier: MIT
#include "core/order/UnknownParts.h"

#include "tests/Sample.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QStringList unknownWith(const char *member, const QJsonValue &value)
{
    QJsonObject json = sampleJson();
    json.insert(QLatin1StringView(member), value);
    return unknownParts(emoForm, json);
}

} // namespace

TEST_CASE("Nothing in the sample order is unknown")
{
    CHECK(unknownParts(emoForm, sampleJson()).isEmpty());
    CHECK(unknownParts(emoForm, {}).isEmpty());
}

TEST_CASE("A record that is not empty and that the form does not know is named")
{
    CHECK(unknownWith("restrictionZones", QJsonArray{QJsonObject()})
        == QStringList{QStringLiteral("restrictionZones")});
    CHECK(unknownWith("restrictionZones", QJsonArray()).isEmpty());
    CHECK(unknownWith("restrictionZones", QJsonValue::Null).isEmpty());
    CHECK(unknownWith("fmsResultId", QStringLiteral("a plain text is no part of the form")).isEmpty());
}

TEST_CASE("An element of a kind that the form does not know is named by its kind")
{
    const QJsonObject element{{QStringLiteral("addressType"), QStringLiteral("RESPONSIBLE_ADULT")}};
    CHECK(unknownWith("addresses", QJsonArray{element, element})
        == QStringList{QStringLiteral("addresses (RESPONSIBLE_ADULT)")});
}

TEST_CASE("A place where older orders keep an answer is known")
{
    CHECK(unknownWith(
        "installationAndRisk", QJsonObject{{QStringLiteral("riskDetails"), QStringLiteral("Dogs")}})
              .isEmpty());
}

TEST_CASE("What is unknown is one warning, after everything that a question is to blame for")
{
    Answers order = completeOrder();
    QJsonObject source = order.source();
    source.insert(QStringLiteral("restrictionZones"), QJsonArray{1});
    order.setSource(source);

    const Finding finding = theFinding(order, QStringLiteral("unknown-part"));
    CHECK(finding.severity == Severity::Warning);
    CHECK(finding.at.isEmpty());
    CHECK(finding.message.contains(QStringLiteral("restrictionZones")));
}
