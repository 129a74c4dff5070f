// SPDX-License-Identifier: MIT
#include "core/order/Lifecycle.h"

#include "core/emo/Changes.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Organisations.h"
#include "core/form/ThisVersion.h"
#include "core/order/ExportedOrder.h"
#include "tests/Sample.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Order submitted()
{
    Order order = sampleOrder();
    order.versions.back().status = QString::fromLatin1(versionStates.submitted.code);
    return order;
}

Order again(const Order &order)
{
    const auto read = orderFromJson(emoForm, QJsonDocument(orderToJson(emoForm, order)).toJson());
    if (!read)
        throw std::runtime_error(read.error().message.toStdString());
    return *read;
}

QString code(const Option &option)
{
    return QString::fromLatin1(option.code);
}

} // namespace

TEST_CASE("A draft may be edited, a finished version may be changed, one that failed neither")
{
    const Order draft = newOrder(dictionaryOn({}));
    CHECK(mayBeEdited(draft));
    CHECK_FALSE(mayBeChanged(draft));

    Order order = sampleOrder();
    CHECK_FALSE(mayBeEdited(order));
    CHECK(mayBeChanged(order));

    order.versions.back().status = code(versionStates.failed);
    CHECK_FALSE(mayBeEdited(order));
    CHECK_FALSE(mayBeChanged(order));
}

TEST_CASE("A change starts with the answers before, less what each version is asked anew")
{
    const Order before = submitted();
    Order next = nextVersion(emoForm, before, versionTypes.variation, QStringLiteral("DDV7"));

    CHECK(next.id == before.id);
    REQUIRE(next.versions.size() == 2);
    CHECK(next.current().number == 1);
    CHECK(next.current().isDraft());
    CHECK(next.current().dictionary == QStringLiteral("DDV7"));
    CHECK(next.versions.front() == before.current());
    CHECK(next.before == before.answers);
    CHECK(Asked(next.answers)[deviceWearer.firstName] == QStringLiteral("Jordan"));
    CHECK(Asked(next.answers)[thisVersion.isChange] == true);
    CHECK(found(next.answers) == QStringLiteral("blank blank blank")); // date, details, started
    CHECK(mayBeEdited(next));

    next.answers.set(changes.date, QDate(2026, 12, 20)).set(organisations.monitoringStarted, false);
    next.versions.back().status = code(versionStates.submitted);
    const Order third = nextVersion(emoForm, next, versionTypes.end, QStringLiteral("DDV6"));
    CHECK_FALSE(third.answers.find(changes.date));
    CHECK_FALSE(third.answers.find(organisations.monitoringStarted));
}

TEST_CASE("A correction after a rejection is a new order, and marks the one before as rejected")
{
    const Order next = nextVersion(emoForm, submitted(), versionTypes.amendment, QStringLiteral("DDV6"));

    CHECK(next.versions.front().type == code(versionTypes.rejected));
    CHECK(Asked(next.answers)[thisVersion.isChange] == false);
    CHECK(found(next.answers).isEmpty());

    const auto back = withoutDraft(next);
    REQUIRE(back);
    CHECK(back->current().type == code(versionTypes.request));
}

TEST_CASE("Deleting the draft of a change leaves the order as it was")
{
    const Order before = submitted();
    Order next = nextVersion(emoForm, before, versionTypes.reinstall, QStringLiteral("DDV6"));
    next.answers.set(deviceWearer.firstName, QStringLiteral("Robin"));

    CHECK(withoutDraft(next) == before);
    CHECK(withoutDraft(newOrder(dictionaryOn({}))) == std::nullopt);
    CHECK(withoutDraft(before) == std::nullopt);
}

TEST_CASE("A version, the one before it and what is known of both come back from a file")
{
    Order next = nextVersion(emoForm, submitted(), versionTypes.variation, QStringLiteral("DDV6"));
    next.answers.set(changes.date, QDate(2026, 12, 20));
    next.versions.front().sent = {QStringLiteral("email"), QDateTime({2026, 11, 24}, {15, 0}, Qt::UTC),
        QStringLiteral("Robin Placeholder"), QStringLiteral("Subject of the email")};
    next.versions.front().reply
        = {code(installerReplies.query), QDate(2026, 11, 26), QStringLiteral("Which address?")};
    next.versions.back().acknowledged = {{QStringLiteral("F09"), QStringLiteral("The licence has no map")}};
    CHECK(again(next) == next);
    CHECK(again(again(next)) == next);

    next.versions.back().acknowledged.clear();
    CHECK(again(next) == next);

    VersionNotes notes = next.versions.front();
    notes.sent.hasFailed = true;
    notes.reply.reasons = {code(rejectionReasons.address)};
    notes.ticked = {QStringLiteral("F23"), QStringLiteral("F24")};
    notes.handovers = {{code(recipientRoles.police), QStringLiteral("desk@police.example"),
        QDateTime({2026, 11, 24}, {16, 0}, Qt::UTC), QStringLiteral("Robin Placeholder"),
        code(handoverWays.email), {{QStringLiteral("EMO-7K3M-Q2VD-X-v0.pdf"), QString(64, u'0')}}}};
    setNotes(next.versions.front(), notes);
    CHECK(again(next) == next);
}

TEST_CASE("What is noted about versions does not leave the building with the form")
{
    Order next = nextVersion(emoForm, submitted(), versionTypes.variation, QStringLiteral("DDV6"));
    for (Version &version : next.versions) {
        version.reply = {code(installerReplies.query), QDate(2026, 11, 26), QStringLiteral("Planted")};
        version.handovers
            = {{code(recipientRoles.police), QStringLiteral("planted@police.example"), {}, {}, {}, {}}};
        version.ticked = {QStringLiteral("Planted")};
    }
    const auto text = [](const QJsonObject &json) { return QJsonDocument(json).toJson().toLower(); };
    CHECK(text(orderToJson(emoForm, next)).count("planted") == 6);
    CHECK_FALSE(text(printedOrderToJson(emoForm, next)).contains("planted"));
}

TEST_CASE("The status follows from whether a version was sent, unless the live service has set it")
{
    Version version;
    VersionNotes notes;
    notes.sent.at = QDateTime({2026, 11, 24}, {15, 0}, Qt::UTC);
    setNotes(version, notes);
    CHECK(version.status == code(versionStates.submitted));
    notes.sent.hasFailed = true;
    setNotes(version, notes);
    CHECK(version.status == code(versionStates.failed));
    setNotes(version, {});
    CHECK(version.status == code(versionStates.inProgress));

    version.status = code(versionStates.submitted);
    setNotes(version, {});
    CHECK(version.status == code(versionStates.submitted));
}

TEST_CASE("The circumstances tell when the version before was submitted, and what became of this one")
{
    Order order = submitted();
    order.versions.back().sent.at = QDateTime({2026, 11, 25}, {23, 30}, Qt::UTC);
    const Order next = nextVersion(emoForm, order, versionTypes.variation, QStringLiteral("DDV6"));
    CHECK(circumstances(next, dayOfFinish).beforeSubmitted == QDate(2026, 11, 25));
    CHECK(circumstances(next, dayOfFinish).before == &*next.before);
    CHECK_FALSE(circumstances(next, dayOfFinish).isFinished);

    CHECK(circumstances(order, dayOfFinish).isFinished);
    CHECK(circumstances(order, dayOfFinish).sentOn == QDate(2026, 11, 25));
    CHECK_FALSE(circumstances(order, dayOfFinish).isAnswered);
    CHECK(circumstances(order, dayOfFinish).before == nullptr);
}

TEST_CASE("The next data dictionary holds from the day that an administrator sets")
{
    const QDate next(2027, 4, 1);
    CHECK(dictionaryOn(QDate(2027, 3, 31), next) == QStringLiteral("DDV6"));
    CHECK(dictionaryOn(QDate(2027, 4, 1), next) == QStringLiteral("DDV7"));
    CHECK(dictionaryOn(QDate(2035, 1, 1)) == QStringLiteral("DDV6"));
}
