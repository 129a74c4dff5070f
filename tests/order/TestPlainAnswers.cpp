// SPDX-License-Identifier: MIT
#include "core/emo/DeviceWearer.h"
#include "core/emo/Risk.h"
#include "core/order/ExportedOrder.h"
#include "core/order/ForeignOrder.h"
#include "core/order/InstantJson.h"
#include "core/order/LiveChanges.h"
#include "tests/Sample.h"

#include <QJsonArray>
#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Order read(const QJsonObject &json)
{
    const auto order = foreignOrderFromJson(emoForm, QJsonDocument(json).toJson());
    if (!order)
        throw std::runtime_error(order.error().message.toStdString());
    return *order;
}

QJsonObject withLastName(const QString &name)
{
    return sampleWith("deviceWearer", "lastName", name);
}

QString lastNameIn(const QJsonObject &json)
{
    return json[u"deviceWearer"][u"lastName"].toString();
}

const auto pasted = QStringLiteral("Sample\u200Bton\u00A0\u202AJones\u202C");

} // namespace

TEST_CASE("Characters that nobody sees in a file are left out of an answer")
{
    const Order order = read(withLastName(pasted));

    CHECK(Asked(order.answers)[deviceWearer.lastName] == u"Sampleton Jones"_qs);
    CHECK_FALSE(Asked(read(withLastName(u"\u200B\u2060"_qs)).answers)[deviceWearer.lastName]);
}

TEST_CASE("A text with unseen characters is kept in its own file as it was, until it is altered")
{
    const QJsonObject file = withLastName(pasted);
    Order order = read(file);
    CHECK(orderToJson(emoForm, order) == file);

    order.answers.set(deviceWearer.firstName, u"Alex"_qs);
    CHECK(lastNameIn(orderToJson(emoForm, order)) == pasted);

    order.answers.set(deviceWearer.lastName, u"Sampleton"_qs);
    CHECK(lastNameIn(orderToJson(emoForm, order)) == u"Sampleton"_qs);
}

TEST_CASE("What leaves the building has no unseen characters, and that is told")
{
    const Order order = read(withLastName(pasted));

    CHECK(lastNameIn(liveOrderToJson(emoForm, order)) == u"Sampleton Jones"_qs);
    CHECK(lastNameIn(printedOrderToJson(emoForm, order)) == u"Sampleton Jones"_qs);
    const auto changes = liveChanges(emoForm, order);
    CHECK(std::ranges::any_of(
        changes, [](const LiveChange &change) { return change.name == u"deviceWearer.lastName"; }));
}

TEST_CASE("Line breaks as a browser sends them make no difference, and are exported unaltered")
{
    const QString typed = u"One.\nTwo."_qs;
    const QString sent = u"One.\r\nTwo."_qs;
    const QJsonObject file = sampleWith("detailsOfInstallation", "riskDetails", sent);
    const Order order = read(file);

    CHECK(Asked(order.answers)[risk.riskDetails] == typed);
    CHECK(orderToJson(emoForm, order) == file);
    CHECK(liveOrderToJson(emoForm, order)[u"detailsOfInstallation"][u"riskDetails"].toString() == sent);
}

TEST_CASE("A postcode with unseen characters gets the verdict of the postcode")
{
    const auto ids = [](const QString &postcode) {
        QJsonObject json = sampleJson();
        QJsonArray addresses = json[u"addresses"].toArray();
        QJsonObject first = addresses[0].toObject();
        first.insert(u"postcode"_qs, postcode);
        addresses[0] = first;
        json.insert(u"addresses"_qs, addresses);
        QStringList all;
        for (const Finding &each : findings(emoForm, emoRules(), read(json).answers, {dayOfFinish}))
            all.append(each.id);
        return all;
    };
    const QStringList plain = ids(u"EH1 1AA"_qs);
    CHECK(plain != ids(u"ZZ99 1AA"_qs));
    for (const QString &postcode :
        {u"\u202AEH1 1AA\u202C"_qs, u"EH1\u00A01AA"_qs, u"E\u200BH1 1AA"_qs, u"EH1 1A\u00ADA"_qs})
        CHECK(ids(postcode) == plain);
}

TEST_CASE("An instant is read from seconds since 1970, and from milliseconds where it can be nothing else")
{
    const auto text = [](double number) { return instantText(instantFrom(number)); };
    CHECK(text(1756684800) == u"2025-09-01T00:00:00Z"_qs);
    CHECK(text(1756684800.5) == u"2025-09-01T00:00:00Z"_qs);
    CHECK(text(1756684800000.0) == u"2025-09-01T00:00:00Z"_qs);
    CHECK(text(0) == u"1970-01-01T00:00:00Z"_qs);
    CHECK(text(-157766400) == u"1965-01-01T00:00:00Z"_qs);
    CHECK(text(-157766400000.0) == u"1965-01-01T00:00:00Z"_qs);
    for (const double other : {7.0, -1.0, 2026.0, 20261207.0, 1e15, -1e15, 1e300})
        CHECK_FALSE(instantFrom(other).isValid());
}

TEST_CASE("Dates that a file gives as numbers are the same answers, and stay as they are until altered")
{
    QJsonObject json = sampleWith("deviceWearer", "dateOfBirth", 668908800.0);
    QJsonObject curfew = json[u"curfewConditions"].toObject();
    const QDateTime start = instantFrom(curfew[u"startDate"]);
    REQUIRE(start.isValid());
    curfew.insert(u"startDate"_qs, double(start.toSecsSinceEpoch()));
    json.insert(u"curfewConditions"_qs, curfew);

    const Order order = read(json);

    CHECK(Asked(order.answers)[deviceWearer.dateOfBirth] == QDate(1991, 3, 14));
    CHECK(order.answers == sampleOrder().answers);
    CHECK(orderToJson(emoForm, order) == json);
    CHECK_FALSE(foreignOrderFromJson(
        emoForm, QJsonDocument(sampleWith("deviceWearer", "dateOfBirth", 19910314)).toJson()));
}

TEST_CASE("An order is read in each encoding of Unicode, and another encoding is named")
{
    QByteArray text = sampleText();
    text.replace("Sampleton", "Jos\xC3\xA9");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const auto order = foreignOrderFromJson(emoForm, utf16(QString::fromUtf8(text)));
    REQUIRE(order);
    CHECK(Asked(order->answers)[deviceWearer.lastName] == u"José"_qs);

    const auto ansi = foreignOrderFromJson(emoForm, QString::fromUtf8(text).toLatin1());
    REQUIRE_FALSE(ansi);
    CHECK(ansi.error().message.contains(u"Windows-1252"_qs));
}
