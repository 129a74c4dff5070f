// SPDX-License-Identifier: MIT
#include "core/due/Due.h"

#include "core/emo/DeviceWearer.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const std::vector<const AnyQuestion *> names{&deviceWearer.firstName, &deviceWearer.lastName};

store::Card submittedOn(QDate day)
{
    store::Card card;
    card.isDraft = false;
    card.status = QString::fromLatin1(versionStates.submitted.code);
    card.sentAt = londonInstant(day, QTime(9, 0));
    return card;
}

} // namespace

TEST_CASE("An order that the installer has had for long is due for nothing, unless it was sent back")
{
    const QDate today = dayOfFinish.today;
    CHECK(mayBeDue(submittedOn(today.addDays(-29)), today));
    CHECK_FALSE(mayBeDue(submittedOn(today.addDays(-30)), today));
    store::Card answered = submittedOn(today);
    answered.reply = QString::fromLatin1(installerReplies.accepted.code);
    CHECK_FALSE(mayBeDue(answered, today));
    store::Card rejected = submittedOn(today.addDays(-400));
    rejected.reply = QString::fromLatin1(installerReplies.rejected.code);
    CHECK(mayBeDue(rejected, today));
    CHECK(mayBeDue(store::Card(), today));
}

TEST_CASE("What is due names the device wearer, or the reference where nobody is named yet")
{
    Order order = sampleOrder();
    const QList<DueItem> due = dueItems(order, names, dayOfFinish);
    REQUIRE_FALSE(due.isEmpty());
    CHECK(due.front().name
        == display(deviceWearer.firstName, order.answers) + u' '
            + display(deviceWearer.lastName, order.answers));
    order.answers.clear(deviceWearer.firstName).clear(deviceWearer.lastName);
    CHECK(dueItems(order, names, dayOfFinish).front().name == QStringLiteral("EMO ") + referenceOf(order.id));
}

TEST_CASE("Of two things that are due on one day, the one without a time comes last")
{
    const QDate day(2026, 11, 24);
    QList<DueItem> items(3);
    items[0].deadline.due = day.addDays(1);
    items[1].deadline.due = day;
    items[2].deadline.due = day;
    items[2].deadline.time = QTime(17, 0);
    sortByDue(items);
    CHECK(items[0].deadline.time == QTime(17, 0));
    CHECK(items[1].deadline.due == day);
    CHECK(items[2].deadline.due == day.addDays(1));
}
