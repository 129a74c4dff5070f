// SPDX-License-Identifier: MIT
#include "core/order/ExportedOrder.h"

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/order/LiveChanges.h"
#include "tests/Sample.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

#include <algorithm>

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

Order read(const QJsonObject &json)
{
    const auto order = orderFromJson(emoForm, QJsonDocument(json).toJson());
    if (!order)
        throw std::runtime_error(order.error().message.toStdString());
    return *order;
}

/// The sample as an older form of the service would have it: with members that have moved since.
QJsonObject olderOrder()
{
    QJsonObject json
        = sampleWith("monitoringConditions", "startDate", QStringLiteral("2026-12-01T10:27:00Z"));
    QJsonObject curfew = json[u"curfewConditions"].toObject();
    curfew.insert(QStringLiteral("startDate"), QStringLiteral("2026-12-07T00:00:00.000+00:00"));
    json.insert(QStringLiteral("curfewConditions"), curfew);
    json.remove(QStringLiteral("detailsOfInstallation"));
    json.insert(QStringLiteral("installationAndRisk"),
        QJsonObject{{QStringLiteral("riskDetails"), QStringLiteral("Dogs")},
            {QStringLiteral("riskCategory"),
                QJsonArray{QStringLiteral("THREATS_OF_VIOLENCE"), QStringLiteral("LEGACY_CODE")}}});
    return json;
}

/// The names of what the live service would not get as it is in the file.
QStringList changesIn(const QJsonObject &json)
{
    QStringList names;
    for (const LiveChange &change : liveChanges(emoForm, read(json)))
        names.append(change.name);
    return names;
}

/// The members of `before` that say something and that `now` does not have with the same value.
QStringList losses(const QJsonValue &before, const QJsonValue &now, const QString &path = {})
{
    QStringList found;
    if (before.isObject()) {
        const QJsonObject object = before.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            found += losses(*it, now[it.key()], path.isEmpty() ? it.key() : path + u'.' + it.key());
    } else if (before.isArray()) {
        for (qsizetype i = 0; i < before.toArray().size(); ++i) {
            const QJsonValue kind = before[i][u"addressType"];
            QJsonValue other = now[i];
            for (const QJsonValue each : now.toArray()) // in whatever order the addresses are
                if (!kind.isUndefined() && each[u"addressType"] == kind)
                    other = each;
            found += losses(before[i], other, path);
        }
    } else if (before != now && !before.isNull() && before != QJsonValue(QString()) && before != false) {
        found.append(path);
    }
    return found;
}

/// Ids, who is at work on the order, and the ticks that earlier forms of the service had.
bool isTechnical(const QString &path)
{
    static const QStringList technical{QStringLiteral("versionId"), QStringLiteral("orderId"),
        QStringLiteral("username"), QStringLiteral("monitoringConditions.curfew"),
        QStringLiteral("monitoringConditions.exclusionZone"), QStringLiteral("additionalDocuments.id"),
        QStringLiteral("monitoringConditions.trail"), QStringLiteral("versions.id")};
    return std::ranges::any_of(technical, [&](const QString &each) { return path.endsWith(each); });
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
        CHECK(printedOnly(emoForm, *again) == printedOnly(emoForm, order));
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

TEST_CASE("What nobody is asked for keeps the text that the file has")
{
    QJsonObject json = sampleWith("monitoringConditions", "orderType", QStringLiteral("PRE_TRIAL"));
    const Order order = read(json);
    CHECK(liveOrderToJson(emoForm, order)[u"monitoringConditions"][u"orderType"]
        == QStringLiteral("PRE_TRIAL"));
    CHECK(printedOrderToJson(emoForm, order)[u"monitoringConditions"][u"orderType"]
        == QStringLiteral("PRE_TRIAL"));
    CHECK(liveChanges(emoForm, order).isEmpty());
}

TEST_CASE("An answer that was not altered is exported where the file has it, as the file spells it")
{
    QJsonObject json = olderOrder();
    Order order = read(json);
    const QJsonObject live = liveOrderToJson(emoForm, order);
    CHECK(live[u"installationAndRisk"] == json[u"installationAndRisk"]);
    CHECK(live[u"detailsOfInstallation"].isUndefined());
    CHECK(live[u"monitoringConditions"][u"startDate"] == QStringLiteral("2026-12-01T10:27:00Z"));
    CHECK(live[u"curfewConditions"][u"startDate"] == QStringLiteral("2026-12-07T00:00:00.000+00:00"));

    order.answers.set(monitoring.curfew.startDate, QDate(2026, 12, 8))
        .set(risk.riskDetails, QStringLiteral("Cats"));
    const QJsonObject altered = liveOrderToJson(emoForm, order);
    CHECK(altered[u"curfewConditions"][u"startDate"] == QStringLiteral("2026-12-08T00:00:00Z"));
    CHECK(altered[u"detailsOfInstallation"].toObject()
        == QJsonObject{{QStringLiteral("riskDetails"), QStringLiteral("Cats")}});
    CHECK(altered[u"installationAndRisk"].toObject().size() == 1);
}

TEST_CASE("Of what an older order keeps elsewhere, what a newer answer overrides is not exported")
{
    QJsonObject json = olderOrder();
    json.insert(QStringLiteral("detailsOfInstallation"),
        QJsonObject{{QStringLiteral("riskCategory"), QJsonArray{QStringLiteral("UNDER_18")}},
            {QStringLiteral("riskDetails"), QStringLiteral("Cats")}});
    const QJsonObject live = liveOrderToJson(emoForm, read(json));
    CHECK(live[u"detailsOfInstallation"] == json[u"detailsOfInstallation"]);
    CHECK(live[u"installationAndRisk"].toObject()
        == QJsonObject{{QStringLiteral("riskCategory"), QJsonArray{QStringLiteral("THREATS_OF_VIOLENCE")}}});
    CHECK(changesIn(json).join(u' ')
        == QStringLiteral("installationAndRisk.riskCategory installationAndRisk.riskDetails"));
}

TEST_CASE("Every value that is left out or becomes another one is told, and no other")
{
    for (const QString &name : sampleNames()) {
        INFO(name.toStdString());
        CHECK(liveChanges(emoForm, sampleOrder(name)).isEmpty());
    }
    QJsonObject json = olderOrder();
    CHECK(liveChanges(emoForm, read(json)).isEmpty());

    QJsonObject conditions = json[u"monitoringConditions"].toObject();
    conditions.insert(QStringLiteral("sentenceType"), QStringLiteral("LIFE_SENTENCE")); // asks for neither
    conditions.insert(QStringLiteral("note"), QStringLiteral("x"));
    json.insert(QStringLiteral("monitoringConditions"), conditions);
    json.insert(QStringLiteral("mappa"), QJsonObject{{QStringLiteral("level"), QStringLiteral("MAPPA_ONE")}});
    json.insert(QStringLiteral("dapo"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("7")}}});
    json.insert(QStringLiteral("id"), json[u"id"].toString() + u' ');
    const QList<LiveChange> changes = liveChanges(emoForm, read(json));
    REQUIRE(changes.size() == 5);
    CHECK(changes[0] == LiveChange{QStringLiteral("mappa"), {}, {}, true, false});
    CHECK(changes[1]
        == LiveChange{
            QStringLiteral("monitoringConditions.hdc"), QStringLiteral("YES"), QStringLiteral("UNKNOWN")});
    CHECK(changes[2] == LiveChange{QStringLiteral("monitoringConditions.note"), {}, {}, true, false});
    CHECK(changes[3] == LiveChange{QStringLiteral("monitoringConditions.pilot"), {}, {}, true, true});
    CHECK(changes[4] == LiveChange{QStringLiteral("id")});
}

TEST_CASE("What an order that was read by its elements leaves out is told by its elements")
{
    QJsonObject json = sampleJson();
    QJsonObject own = json[u"emodesk"].toObject();
    own.insert(QStringLiteral("deviceWearer"), QJsonObject{{QStringLiteral("hasSecondAddress"), false}});
    json.insert(QStringLiteral("emodesk"), own);
    QJsonArray offences = json[u"offences"].toArray();
    QJsonObject offence = offences[0].toObject();
    offence.insert(QStringLiteral("offenceDate"), QStringLiteral("2020-01-01T00:00:00Z"));
    offences[0] = offence;
    json.insert(QStringLiteral("offences"), offences);
    CHECK(changesIn(json).join(u' ') == QStringLiteral("addresses (SECONDARY) offences.offenceDate"));
}

TEST_CASE("An order of the live service is exported without a change that is not told")
{
    const QString folder = QStringLiteral(EMODESK_SHARED "/scenarios");
    if (!QFile::exists(folder))
        WARN("The live service's scenarios are not beside this checkout: nothing compared");
    QDirIterator files(folder, {QStringLiteral("order.json"), QStringLiteral("variation.json")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray file = fileText(files.next());
        INFO(files.filePath().toStdString());
        const QJsonObject before = QJsonDocument::fromJson(file).object();
        const auto order = orderFromJson(emoForm, file);
        REQUIRE(order);
        QStringList told;
        for (const LiveChange &change : liveChanges(emoForm, *order))
            told.append(change.name);
        QStringList missing = losses(before, liveOrderToJson(emoForm, *order));
        missing.removeIf([&](const QString &path) { return isTechnical(path) || told.contains(path); });
        CHECK(missing == QStringList());
        told.removeIf([&](const QString &path) {
            return path == QStringLiteral("deviceWearer.homeOfficeReferenceNumber")
                || path == QStringLiteral("monitoringConditions.hdc") || path == QStringLiteral("id");
        });
        CHECK(told == QStringList());
    }
}
