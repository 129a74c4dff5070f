// SPDX-License-Identifier: MIT
#include "core/document/content/VersionContent.h"

#include "core/document/content/OrderContent.h"
#include "tests/Sample.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// The sample, finished on 24 November 2026, with that sending noted on the next day in the afternoon.
Order sentOrder(const QString &how, bool hasFailed = false)
{
    Order order = sampleOrder();
    VersionNotes notes;
    notes.sent = {how, QDateTime(QDate(2026, 11, 25), QTime(15, 2), Qt::UTC), QStringLiteral("Sam Sender"),
        QStringLiteral("secret subject"), hasFailed};
    setNotes(order.versions.back(), notes);
    return order;
}

/// "Status: Finished" and so on, a line each.
QString rowsOf(const Order &order)
{
    QStringList lines;
    for (const paper::Row &row : paper::versionRows(order))
        if (row.label != QStringLiteral("Reference number"))
            lines.append(row.label + QStringLiteral(": ") + row.answer.join(u'/').replace(QChar::Nbsp, u' '));
    return lines.join(u'\n');
}

QString stateOf(const Order &order)
{
    return paper::stateOf(order.current(), dayOfFinish).replace(QChar::Nbsp, u' ');
}

} // namespace

TEST_CASE("Once sending is noted, the form says when, how and by whom")
{
    const Order order = sentOrder(QStringLiteral("EMAIL"));
    CHECK(rowsOf(order)
        == QStringLiteral("Status: Submitted\nType: New order\n"
                          "Date submitted: 25 November 2026 at 15:02, by email\nSubmitted by: Sam Sender"));
    CHECK(stateOf(order) == QStringLiteral("Sent 25 November 2026 at 15:02"));

    CHECK(rowsOf(sentOrder(QStringLiteral("ONLINE_SERVICE")))
              .contains(QStringLiteral("25 November 2026 at 15:02, through the online service\n")));
}

TEST_CASE("A way of sending that this program has no words for is printed as it was noted")
{
    CHECK(rowsOf(sentOrder(QStringLiteral("fax to Salford")))
              .contains(QStringLiteral("Date submitted: 25 November 2026 at 15:02, fax to Salford\n")));
    CHECK(rowsOf(sentOrder({})).contains(QStringLiteral("Date submitted: 25 November 2026 at 15:02\n")));
}

TEST_CASE("When it was sent is told in London time, and nobody is named who was not noted")
{
    Order order = sentOrder(QStringLiteral("EMAIL"));
    order.versions.back().sent.at = QDateTime(QDate(2027, 6, 30), QTime(23, 15), Qt::UTC);
    order.versions.back().sent.by.clear();
    CHECK(stateOf(order) == QStringLiteral("Sent 1 July 2027 at 00:15"));
    CHECK(rowsOf(order).endsWith(QStringLiteral("\nSubmitted by: ")));
}

TEST_CASE("Sending that failed is no sending")
{
    const Order order = sentOrder(QStringLiteral("ONLINE_SERVICE"), true);
    CHECK(stateOf(order).startsWith(QStringLiteral("Finished 24 November 2026 at ")));
    CHECK(rowsOf(order).startsWith(QStringLiteral("Status: Failed to submit\n")));
    CHECK(rowsOf(order).contains(QStringLiteral(
        "Date submitted: Not yet submitted; failed on 25 November 2026 at 15:02, through the online service\n")));
    CHECK(rowsOf(order).endsWith(QStringLiteral("Not yet submitted; finished by Robin Placeholder")));
}

TEST_CASE("A version that the live service has is not called unsubmitted for want of a note")
{
    Order order = sampleOrder();
    order.versions.back().status = QStringLiteral("SUBMITTED");
    CHECK(rowsOf(order).startsWith(QStringLiteral("Status: Submitted\n")));
    CHECK_FALSE(rowsOf(order).contains(QStringLiteral("Not yet")));
    CHECK(stateOf(order).startsWith(QStringLiteral("Finished ")));
}

TEST_CASE("What is noted about sending is printed from a file, and does not travel in the PDF")
{
    const QByteArray file = QJsonDocument(orderToJson(emoForm, sentOrder(QStringLiteral("EMAIL")))).toJson();
    const auto order = orderFromJson(emoForm, file);
    REQUIRE(order);
    const paper::Content content = paper::orderContent(emoForm, *order, dayOfFinish);
    CHECK(content.state.startsWith(QStringLiteral("Sent ")));
    CHECK_FALSE(content.data.contains("Sam Sender"));
    CHECK_FALSE(content.data.contains("secret subject"));
    for (const paper::Row &row : std::get<paper::Rows>(content.blocks.front().body))
        CHECK_FALSE(row.answer.join(u' ').contains(QStringLiteral("secret subject")));
}
