// SPDX-License-Identifier: MIT
#include "core/order/OrderJson.h"

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "tests/Sample.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QString text(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

/// The members of `part` that `whole` has too, but with another value.
QStringList contradictions(const QJsonValue &part, const QJsonValue &whole, const QString &path = {})
{
    QStringList found;
    if (part.isObject() && whole.isObject()) {
        const QJsonObject object = part.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (const QJsonValue other = whole[it.key()]; !other.isUndefined())
                found += contradictions(*it, other, path + u'.' + it.key());
    } else if (part.isArray() && whole.isArray() && part.toArray().size() == whole.toArray().size()) {
        for (qsizetype i = 0; i < part.toArray().size(); ++i)
            found += contradictions(part[i], whole[i], path + u'.' + QString::number(i));
    } else if (part != whole) {
        found.append(path);
    }
    return found;
}

} // namespace

TEST_CASE("What the live service would hold has nothing that only this program knows")
{
    for (const QString &name : sampleNames()) {
        INFO(name.toStdString());
        const QString live = text(liveOrderToJson(emoForm, sampleOrder(name)));
        CHECK_FALSE(live.contains(QStringLiteral("emodesk")));
        CHECK_FALSE(live.contains(QStringLiteral("Placeholder"))); // who finished and checked it
        CHECK_FALSE(live.contains(QStringLiteral("Community offender manager")));
    }
}

TEST_CASE("What is written afresh for the live service says the same as what was read")
{
    for (const QString &name : sampleNames()) {
        INFO(name.toStdString());
        const QJsonObject json = QJsonDocument::fromJson(sampleText(name)).object();
        const QJsonObject live = liveOrderToJson(emoForm, sampleOrder(name));
        CHECK(contradictions(live, json).isEmpty());
        CHECK(live[u"deviceWearer"].toObject().size() >= 10);
    }
}

TEST_CASE("What the PDF carries is read back as what was printed")
{
    for (const QString &name : sampleNames()) {
        INFO(name.toStdString());
        const Order order = sampleOrder(name);
        const auto again = orderFromJson(emoForm, QJsonDocument(printedOrderToJson(emoForm, order)).toJson());
        REQUIRE(again);
        CHECK(printedOnly(emoForm, again->answers) == printedOnly(emoForm, order.answers));
    }
}

TEST_CASE("An answer that is no longer asked is kept in the draft and not exported")
{
    Order order = sampleOrder();
    order.answers.set(monitoring.curfew.boundary, QStringLiteral("As far as the garden hedge"));
    CHECK(text(orderToJson(emoForm, order)).contains(QStringLiteral("hedge")));
    const QJsonObject live = liveOrderToJson(emoForm, order);
    CHECK_FALSE(text(live).contains(QStringLiteral("hedge")));
    CHECK(live[u"curfewConditions"][u"curfewAdditionalDetails"] == QString()); // answered with No

    order.answers.set(organisations.responsibleOrganisation, Choice{QStringLiteral("HOME_OFFICE")});
    CHECK_FALSE(text(liveOrderToJson(emoForm, order)).contains(QStringLiteral("NORTH_EAST")));
}

TEST_CASE("Questions that the sentence makes superfluous are exported as the live service saves them")
{
    const auto conditions = [](const Order &order) {
        return liveOrderToJson(emoForm, order)[u"monitoringConditions"].toObject();
    };
    const QJsonObject youth = conditions(sampleOrder(QStringLiteral("youth-dto")));
    CHECK(youth[u"hdc"] == QStringLiteral("UNKNOWN"));
    CHECK(youth[u"issp"] == QStringLiteral("YES"));
    CHECK(youth[u"orderType"] == QStringLiteral("POST_RELEASE"));

    const QJsonObject section91 = conditions(sampleOrder(QStringLiteral("ycs-curfew-attendance")));
    CHECK(section91[u"hdc"] == QStringLiteral("YES"));
    CHECK(section91[u"issp"] == QStringLiteral("UNKNOWN"));
    CHECK(section91[u"pilot"].isUndefined());
}

TEST_CASE("Zones are exported with their kind and their number")
{
    Order order = sampleOrder(QStringLiteral("everything"));
    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    zones.erase(zones.begin());
    order.answers.set(monitoring.exclusion.zones, zones);
    order.answers.setSource({});

    const QJsonArray live = liveOrderToJson(emoForm, order)[u"enforcementZoneConditions"].toArray();
    REQUIRE(live.size() == 2);
    CHECK(live[0][u"zoneType"] == QStringLiteral("EXCLUSION"));
    CHECK(live[0][u"zoneId"] == 0);
    CHECK(live[1][u"zoneId"] == 1);
    CHECK(live[0][u"fileName"] == QStringLiteral("zone-2.png"));
    CHECK(live[0][u"startDate"] == QStringLiteral("2026-12-04T00:00:00Z"));
}

TEST_CASE("An order of the live service is exported without a contradiction")
{
    QDir scenarios(QStringLiteral(EMODESK_SHARED "/scenarios"));
    if (!scenarios.exists())
        WARN("the live service's scenarios are not beside this checkout");
    for (const QString &name : scenarios.entryList({QStringLiteral("cemo*")}, QDir::Dirs)) {
        INFO(name.toStdString());
        const QByteArray file = fileText(scenarios.filePath(name + QStringLiteral("/order.json")));
        const auto order = orderFromJson(emoForm, file);
        REQUIRE(order);
        const QJsonObject live = liveOrderToJson(emoForm, *order);
        QStringList found = contradictions(live, QJsonDocument::fromJson(file).object());
        // What the form gives to every order, no longer asks, or writes in another order.
        found.removeIf([](const QString &path) {
            static const QStringList expected{QStringLiteral(".monitoringConditions.orderType"),
                QStringLiteral(".monitoringConditions.conditionType"),
                QStringLiteral(".monitoringConditions.hdc")};
            return expected.contains(path) || path.startsWith(QStringLiteral(".addresses."))
                || path == QStringLiteral(".id") || path.startsWith(QStringLiteral(".versions."));
        });
        CHECK(found == QStringList());
    }
}
