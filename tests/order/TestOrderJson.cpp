// SPDX-License-Identifier: MIT
#include "core/order/OrderJson.h"

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/order/ExportedOrder.h"
#include "tests/Sample.h"

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

QJsonObject written(const Order &order)
{
    return orderToJson(emoForm, order);
}

} // namespace

TEST_CASE("An order that was not altered is written back as it was read")
{
    for (const QString &name : sampleNames())
        CHECK(written(sampleOrder(name)) == QJsonDocument::fromJson(sampleText(name)).object());
}

TEST_CASE("An answer that was altered changes its own member and nothing else")
{
    Order order = sampleOrder();
    order.answers.set(deviceWearer.firstName, QStringLiteral("Robin"));

    CHECK(written(order) == sampleWith("deviceWearer", "firstName", QStringLiteral("Robin")));
}

TEST_CASE("Members that the form does not know survive, in the order, its records and its rows")
{
    QJsonObject json = sampleWith("deviceWearer", "homeOfficeReferenceNumber", QStringLiteral("C7735506"));
    json.insert(
        QStringLiteral("newSection"), QJsonObject{{QStringLiteral("deep"), QJsonArray{1, 2.5, true}}});
    QJsonArray rows = json[u"curfewTimeTable"].toArray();
    QJsonObject row = rows[2].toObject();
    row.insert(QStringLiteral("versionId"), QStringLiteral("abc"));
    rows[2] = row;
    json.insert(QStringLiteral("curfewTimeTable"), rows);

    Order order = read(json);
    CHECK(written(order) == json);

    Rows edited = *Asked(order.answers)[monitoring.curfew.timetable];
    edited.erase(edited.begin()); // the row that was third is second now, and keeps what was in it
    order.answers.set(monitoring.curfew.timetable, edited);
    const QJsonArray after = written(order)[u"curfewTimeTable"].toArray();
    CHECK(after.size() == 6);
    CHECK(after[1].toObject() == row);
    CHECK(written(order)[u"newSection"] == json[u"newSection"]);
}

TEST_CASE("Every answer comes back after it was written afresh")
{
    for (const QString &name : sampleNames()) {
        INFO(name.toStdString());
        Order fresh = sampleOrder(name);
        fresh.answers.setSource({});

        CHECK(read(written(fresh)) == sampleOrder(name));
    }
}

TEST_CASE("A condition is stored as the instants at which its days begin and end in London")
{
    Order order = sampleOrder();
    order.answers.set(monitoring.curfew.startDate, QDate(2027, 6, 1))
        .set(monitoring.curfew.endDate, QDate(2027, 11, 1));

    const QJsonObject curfew = written(order)[u"curfewConditions"].toObject();
    CHECK(curfew[u"startDate"].toString() == QStringLiteral("2027-05-31T23:00:00Z"));
    CHECK(curfew[u"endDate"].toString() == QStringLiteral("2027-11-01T23:59:00Z"));
    CHECK(read(written(order)).answers == order.answers);
}

TEST_CASE("A date is read as the day that it is in London")
{
    const Order order
        = read(sampleWith("curfewConditions", "startDate", QStringLiteral("2027-05-31T23:30:00Z")));
    CHECK(Asked(order.answers)[monitoring.curfew.startDate] == QDate(2027, 6, 1));
    CHECK(written(order)[u"curfewConditions"][u"startDate"].toString()
        == QStringLiteral("2027-05-31T23:30:00Z"));
}

TEST_CASE("A birth date is midnight UTC, in summer too")
{
    Order order = sampleOrder();
    order.answers.set(deviceWearer.dateOfBirth, QDate(1991, 7, 14));
    CHECK(
        written(order)[u"deviceWearer"][u"dateOfBirth"].toString() == QStringLiteral("1991-07-14T00:00:00Z"));
}

TEST_CASE("What is asked the other way round is stored the live service's way")
{
    Order order = sampleOrder();
    CHECK(Asked(order.answers)[deviceWearer.fixedAddress] == true);
    CHECK(Asked(order.answers)[deviceWearer.responsibleAdultRequired] == false);

    order.answers.set(deviceWearer.responsibleAdultRequired, true);
    CHECK(written(order)[u"deviceWearer"][u"adultAtTimeOfInstallation"] == QJsonValue(false));
}

TEST_CASE("UNKNOWN is no answer to a yes/no question, and stays until there is one")
{
    Order order = read(sampleWith("monitoringConditions", "hdc", QStringLiteral("UNKNOWN")));
    CHECK_FALSE(Asked(order.answers)[monitoring.hdc]);
    CHECK(written(order)[u"monitoringConditions"][u"hdc"].toString() == QStringLiteral("UNKNOWN"));

    order.answers.set(monitoring.hdc, false);
    CHECK(written(order)[u"monitoringConditions"][u"hdc"].toString() == QStringLiteral("NO"));
}

TEST_CASE("Two questions share the list of risks, and a code that neither knows is the last one's")
{
    Order order = read(sampleWith("detailsOfInstallation", "riskCategory",
        QJsonArray{QStringLiteral("NO_RISK"), QStringLiteral("NEW_RISK"), QStringLiteral("IOM")}));
    CHECK(Asked(order.answers)[risk.possibleRisk] == Choices{{QStringLiteral("NO_RISK")}});
    CHECK(Asked(order.answers)[risk.riskCategory]
        == Choices{{QStringLiteral("NEW_RISK"), QStringLiteral("IOM")}});

    order.answers.set(risk.possibleRisk, Choices{{QStringLiteral("THREATS_OF_VIOLENCE")}})
        .set(risk.riskCategory, Choices{{QStringLiteral("NEW_RISK")}});
    const QJsonArray codes = written(order)[u"detailsOfInstallation"][u"riskCategory"].toArray();
    CHECK(codes.size() == 2);
    CHECK(codes.contains(QStringLiteral("NEW_RISK")));
    CHECK(codes.contains(QStringLiteral("THREATS_OF_VIOLENCE")));
}

TEST_CASE("A text that says no by being empty keeps the question and the text apart")
{
    Order order
        = read(sampleWith("curfewConditions", "curfewAdditionalDetails", QStringLiteral("The garden")));
    CHECK(Asked(order.answers)[monitoring.curfew.changeStandardBoundary] == true);

    order.answers.set(monitoring.curfew.changeStandardBoundary, false); // the text is hidden, not lost
    const Order again = read(written(order));
    CHECK(again.answers == order.answers);
    CHECK(Asked(again.answers)[monitoring.curfew.changeStandardBoundary] == false);
    CHECK(again.answers.find(monitoring.curfew.boundary));

    order.answers.set(monitoring.curfew.changeStandardBoundary, true).clear(monitoring.curfew.boundary);
    CHECK(read(written(order)).answers == order.answers);
}

TEST_CASE("Half-typed answers and what the live service has no room for come back as they were")
{
    Order order = sampleOrder();
    order.answers.set(deviceWearer.dateOfBirth, AsTyped{QStringLiteral("31/2/1991")});
    order.answers.set(organisations.probationDeliveryUnit, Choice{QStringLiteral("NOT_ABLE_TO_PROVIDE")});
    Rows rows = *Asked(order.answers)[monitoring.curfew.timetable];
    rows[0].set(monitoring.curfew.timetable.row.endTime, AsTyped{QStringLiteral("7:")});
    order.answers.set(monitoring.curfew.timetable, rows);

    const QJsonObject json = written(order);
    CHECK(json[u"deviceWearer"][u"dateOfBirth"].isNull());
    CHECK(json[u"probationDeliveryUnit"][u"unit"].isNull());
    CHECK(read(json).answers == order.answers);

    order.answers.set(deviceWearer.dateOfBirth, QDate(1991, 3, 14)); // put right, nothing is left behind
    CHECK(read(written(order)).answers == order.answers);
    CHECK_FALSE(QJsonDocument(written(order)).toJson().contains("31/2/1991"));
}

TEST_CASE("A date and a time share an instant, and wait for each other")
{
    const Installation &installation = monitoring.installation;
    const auto stored = [](const Order &order) {
        return written(order)[u"installationAppointment"][u"appointmentDate"].toString();
    };
    Order order = sampleOrder();
    order.answers.set(installation.location, options::installationLocation.prison);
    order.answers.set(installation.date, QDate(2027, 6, 1)); // no time yet
    CHECK(stored(order).isEmpty());
    CHECK(read(written(order)).answers == order.answers);

    Order timed = read(written(order));
    timed.answers.set(installation.time, QTime(9, 30));
    CHECK(stored(timed) == QStringLiteral("2027-06-01T08:30:00Z"));
    CHECK(read(written(timed)).answers == timed.answers);

    Order moved = read(written(timed));
    moved.answers.set(installation.date, QDate(2027, 12, 1));
    CHECK(stored(moved) == QStringLiteral("2027-12-01T09:30:00Z"));
    CHECK(read(written(moved)).answers == moved.answers);

    Order halved = read(written(moved));
    halved.answers.clear(installation.date);
    CHECK(stored(halved).isEmpty());
    CHECK(read(written(halved)).answers == halved.answers);
}

TEST_CASE("What is monitored shows in the conditions where it is not stored")
{
    QJsonObject json = sampleJson();
    json.insert(QStringLiteral("monitoringConditionsTrail"),
        QJsonObject{{QStringLiteral("startDate"), QStringLiteral("2026-12-07T00:00:00Z")}});
    Order order = read(json);
    CHECK(Asked(order.answers)[monitoring.types]
        == Choices{{QStringLiteral("curfew"), QStringLiteral("trail")}});

    order.answers.set(
        monitoring.types, Choices{{QStringLiteral("curfew")}}); // the trail's dates are kept, unasked
    CHECK(read(written(order)).answers == order.answers);
}

TEST_CASE("A type of monitoring that was unticked stays so, though its condition is kept")
{
    for (const bool isEmptied : {true, false}) {
        Order order = sampleOrder();
        if (isEmptied)
            order.answers.set(monitoring.types, Choices{});
        else
            order.answers.clear(monitoring.types);

        const Order again = read(written(order));
        CHECK(again.answers == order.answers);
        CHECK(again.answers.find(monitoring.curfew.startDate));
    }
}

TEST_CASE("A curfew that was begun anywhere is a curfew")
{
    for (const char *kept : {"curfewReleaseDateConditions", "curfewTimeTable"}) {
        QJsonObject json = sampleJson();
        for (const char *record : {"curfewConditions", "curfewReleaseDateConditions", "curfewTimeTable"})
            if (QLatin1StringView(record) != QLatin1StringView(kept))
                json.remove(QLatin1StringView(record));
        const Answers answers = read(json).answers;
        CHECK(Asked(answers).has(monitoring.types, options::monitoringType.curfew));
    }
}

TEST_CASE("The release date follows the start of the curfew until it has been given")
{
    Order order = sampleOrder();
    order.answers.set(monitoring.curfew.startDate, QDate(2026, 12, 14));
    CHECK(written(order)[u"curfewReleaseDateConditions"][u"releaseDate"].toString()
        == QStringLiteral("2026-12-14T00:00:00Z"));

    const Order fixed = read(
        sampleWith("curfewReleaseDateConditions", "releaseDate", QStringLiteral("2026-12-01T00:00:00Z")));
    Order moved = fixed;
    moved.answers.set(monitoring.curfew.startDate, QDate(2026, 12, 14));
    CHECK(written(moved)[u"curfewReleaseDateConditions"][u"releaseDate"].toString()
        == QStringLiteral("2026-12-01T00:00:00Z"));
}

TEST_CASE("A file that is replaced leaves the others alone")
{
    Order order = sampleOrder();
    order.answers.set(documents.licence, File{QStringLiteral("licence-2.pdf"), QStringLiteral("abc")});

    const QJsonArray files = written(order)[u"additionalDocuments"].toArray();
    CHECK(files.size() == 2);
    CHECK(files[1] == sampleJson()[u"additionalDocuments"][1]);
    CHECK(read(written(order)).answers == order.answers);

    order.answers.clear(documents.licence);
    CHECK(written(order)[u"additionalDocuments"].toArray().size() == 1);
}

TEST_CASE("An answer is found where older orders keep it, and moves when it is altered")
{
    QJsonObject json = sampleJson();
    json.remove(QStringLiteral("detailsOfInstallation"));
    json.insert(QStringLiteral("installationAndRisk"),
        QJsonObject{
            {QStringLiteral("riskDetails"), QStringLiteral("No risk")}, {QStringLiteral("other"), 1}});
    Order order = read(json);
    CHECK(Asked(order.answers)[risk.riskDetails] == QStringLiteral("No risk"));
    CHECK(written(order) == json);

    order.answers.set(risk.riskDetails, QStringLiteral("Dogs"));
    const QJsonObject after = written(order);
    CHECK(after[u"detailsOfInstallation"][u"riskDetails"].toString() == QStringLiteral("Dogs"));
    CHECK(after[u"installationAndRisk"].toObject() == QJsonObject{{QStringLiteral("other"), 1}});
}

TEST_CASE("The risks of an older order are answers, whatever codes they have")
{
    QJsonObject json = sampleJson();
    const QJsonArray codes{QStringLiteral("THREATS_OF_VIOLENCE"), QStringLiteral("LEGACY_WEAPONS"),
        QStringLiteral("SAFEGUARDING_ISSUE")};
    json.insert(QStringLiteral("installationAndRisk"),
        QJsonObject{{QStringLiteral("riskCategory"), codes},
            {QStringLiteral("offence"), QStringLiteral("ROBBERY")},
            {QStringLiteral("offenceAdditionalDetails"), QStringLiteral("Took a knife")}});
    for (const char *record : {"detailsOfInstallation", "offenceAdditionalDetails", "offences"})
        json.remove(QLatin1StringView(record));
    Order order = read(json);
    const Asked asked(order.answers);
    CHECK(asked[risk.possibleRisk] == Choices{{QStringLiteral("THREATS_OF_VIOLENCE")}});
    CHECK(asked[risk.riskCategory]
        == Choices{{QStringLiteral("LEGACY_WEAPONS"), QStringLiteral("SAFEGUARDING_ISSUE")}});
    CHECK(asked[risk.olderOffence] == Choice{QStringLiteral("ROBBERY")});
    CHECK(asked[risk.additionalDetails] == QStringLiteral("Took a knife"));
    CHECK(written(order) == json);

    order.answers.set(risk.riskCategory, Choices{{QStringLiteral("UNDER_18")}});
    const QJsonObject after = written(order);
    CHECK(after[u"detailsOfInstallation"][u"riskCategory"].toArray()
        == QJsonArray{QStringLiteral("THREATS_OF_VIOLENCE"), QStringLiteral("UNDER_18")});
    CHECK(after[u"installationAndRisk"][u"riskCategory"].isUndefined());
}

TEST_CASE("An older risk is an answer where a newer record has none")
{
    for (const QJsonValue &newer : {QJsonValue(QJsonArray()), QJsonValue(QJsonValue::Null),
             QJsonValue(QJsonArray{QStringLiteral("UNDER_18")})}) {
        QJsonObject json = sampleWith("detailsOfInstallation", "riskCategory", newer);
        json.insert(QStringLiteral("installationAndRisk"),
            QJsonObject{{QStringLiteral("riskCategory"), QJsonArray{QStringLiteral("THREATS_OF_VIOLENCE")}}});
        CHECK(
            Asked(read(json).answers)[risk.possibleRisk] == Choices{{QStringLiteral("THREATS_OF_VIOLENCE")}});
    }
}

TEST_CASE("A new order carries what the live service wants and nobody is asked")
{
    Order order = newOrder(dictionaryOn({}));
    order.answers.set(monitoring.sentenceType, options::sentenceType.life);

    const QJsonObject conditions = written(order)[u"monitoringConditions"].toObject();
    CHECK(conditions[u"orderType"].toString() == QStringLiteral("POST_RELEASE"));
    CHECK(
        conditions[u"conditionType"].toString() == QStringLiteral("LICENSE_CONDITION_OF_A_CUSTODIAL_ORDER"));
    CHECK(written(order)[u"versions"][0][u"dataDictionaryVersion"].toString() == QStringLiteral("DDV6"));
}

TEST_CASE("What leaves the building holds no answer that is not asked, and nothing unknown")
{
    QJsonObject json = sampleWith("deviceWearer", "homeOfficeReferenceNumber", QStringLiteral("C7735506"));
    Order order = read(json);
    order.answers.set(deviceWearer.hasSecondAddress, false);

    const QByteArray text = QJsonDocument(printedOrderToJson(emoForm, order)).toJson();
    CHECK(text.contains("Invented Terrace"));
    CHECK_FALSE(text.contains("Pretend Court"));
    CHECK_FALSE(text.contains("C7735506"));
}

TEST_CASE("Who finished a version, and when, is kept")
{
    const Order order = sampleOrder();
    CHECK_FALSE(order.current().isDraft());
    CHECK(order.current().finishedBy == QStringLiteral("Robin Placeholder"));
    CHECK(sampleOrder(QStringLiteral("hdc-curfew-mistakes")).current().isDraft());
}

TEST_CASE("What is noted of the current version is found beside the order and in the list of its versions")
{
    QJsonObject json = sampleJson();
    const QJsonObject note{{QStringLiteral("how"), QStringLiteral("EMAIL")},
        {QStringLiteral("when"), QStringLiteral("2026-11-24T15:02:00Z")}};
    QJsonObject version = json[u"versions"][0].toObject();
    version.insert(QStringLiteral("emodesk"), QJsonObject{{QStringLiteral("sentToInstaller"), note}});
    json.insert(QStringLiteral("versions"), QJsonArray{version});

    const Order order = read(json);
    CHECK(order.current().sent.how == QStringLiteral("EMAIL"));
    CHECK(order.current().finishedBy == QStringLiteral("Robin Placeholder"));
    CHECK(written(order) == json);
}

TEST_CASE("An order without an id gets one of its own")
{
    QJsonObject json = sampleJson();
    json.remove(QStringLiteral("id"));

    const Order order = read(json);
    CHECK_FALSE(order.id.isEmpty());
    CHECK(read(json).id != order.id);
    CHECK(read(written(order)).id == order.id);
}
