// SPDX-License-Identifier: MIT
#include "core/order/ForeignOrder.h"

#include "core/order/Reference.h"
#include "tests/Sample.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const auto plainId = QStringLiteral("3f0c2b1e-7a54-4d1b-9c1e-0b6a5d2e9f10");

Result<Order> read(const QJsonObject &json)
{
    return foreignOrderFromJson(emoForm, QJsonDocument(json).toJson());
}

QString refusal(const QJsonObject &json)
{
    const auto order = read(json);
    return order ? QString() : order.error().message;
}

QJsonObject withId(const QJsonValue &id)
{
    QJsonObject json = sampleJson();
    json.insert(QStringLiteral("id"), id);
    return json;
}

QJsonObject withVersions(const QJsonArray &versions)
{
    QJsonObject json = sampleJson();
    json.insert(QStringLiteral("versions"), versions);
    return json;
}

QJsonObject version(const QJsonValue &number, const QString &id = {})
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("versionId"), number}};
}

} // namespace

TEST_CASE("An order's id is folded, so that the same UUID is the same order however it is written")
{
    for (const QString &spelling : {plainId, plainId.toUpper(), u' ' + plainId + u' ', u'{' + plainId + u'}',
             u'{' + plainId.toUpper() + QStringLiteral("} ")}) {
        const auto order = read(withId(spelling));
        REQUIRE(order);
        CHECK(order->id == plainId);
        CHECK(referenceOf(order->id) == referenceOf(plainId));
        CHECK(orderToJson(emoForm, *order)[QStringLiteral("id")].toString().trimmed() == plainId);
    }
    QJsonObject none = sampleJson();
    none.remove(QStringLiteral("id"));
    const auto made = read(none);
    REQUIRE(made);
    CHECK(foldedId(made->id) == made->id);
    CHECK(read(withId(QStringLiteral(" ")))->id.size() == plainId.size());
}

TEST_CASE("An id that is not a UUID is refused")
{
    const QString nul(QStringLiteral("a") + QChar(u'\0') + u'b');
    for (const QString &id :
        {QStringLiteral("a"), nul, plainId + QChar(u'\0'), plainId + u'0', plainId.chopped(1),
            QStringLiteral("../../../../tmp/elsewhere"), QStringLiteral("..\\..\\elsewhere"), u'{' + plainId,
            plainId + u'}', plainId + QStringLiteral("\n/x"), QString(plainId).replace(u'0', u'g'),
            QString(plainId).replace(u'0', QChar(0x0660)), QString(plainId).remove(u'-'),
            QString(5000, u'a')}) {
        CHECK(refusal(withId(id)).contains(QStringLiteral("not a UUID")));
        CHECK(refusal(withVersions({version(0, id)})).contains(QStringLiteral("The id of version 0")));
    }
    CHECK_FALSE(refusal(withId(5)).isEmpty());
    CHECK(read(withVersions({version(0, plainId.toUpper())}))->versions.front().id == plainId);
}

TEST_CASE("A version's number is a whole number from 0, and no other version has it")
{
    for (const QJsonValue &number : {QJsonValue(-5), QJsonValue(-1), QJsonValue(0.5), QJsonValue(1e9),
             QJsonValue(1e300), QJsonValue(QStringLiteral("0")), QJsonValue(true), QJsonValue(QJsonObject())})
        CHECK(refusal(withVersions({version(number)})).contains(QStringLiteral("not a whole number from 0")));
    CHECK(refusal(withVersions({version(3), version(3)})).contains(QStringLiteral("Two versions")));
    CHECK(refusal(withVersions({version(1), version(QJsonValue::Null)}))
              .contains(QStringLiteral("Two versions")));
    const auto order = read(withVersions({version(QJsonValue::Null), version(1), version(7)}));
    REQUIRE(order);
    CHECK(order->current().number == 7);
    CHECK(read(withVersions({version(0)})));
}

TEST_CASE("What a profile holds is read whatever its id is")
{
    CHECK(orderFromJson(emoForm, QJsonDocument(withId(QStringLiteral("a"))).toJson())->id
        == QStringLiteral("a"));
}
