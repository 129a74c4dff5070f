// SPDX-License-Identifier: MIT
// What a profile makes of a clock that is wrong, or that is put forward or back.
#include "core/base/London.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

/// Saves a draft at each of these moments; what was saved last must be there, and the record whole.
void saveAt(const QList<QDateTime> &moments)
{
    const QTemporaryDir folder;
    created(folder.path());
    QList<QDateTime> expected;
    for (const QDateTime &when : moments) {
        Order order = inventedOrder(1);
        order.answers.set(deviceWearer.alias, when.toUTC().toString(Qt::ISODateWithMs));
        {
            const Opened opened = reopened(folder.path());
            need(opened.orders->saveDraft(order, {QStringLiteral("Sam Pretend"), when}));
            need(opened.orders->saveDraft(
                inventedOrder(10 + int(expected.size())), {QStringLiteral("Sam Pretend"), when}));
        }
        expected.append(when.toUTC());
        const Opened again = reopened(folder.path());
        CHECK(again.profile->damage().isEmpty());
        CHECK(need(again.orders->load(order.id)) == order);
        CHECK(again.orders->cards().find(order.id)->savedAt == when);
        CHECK(again.orders->list().front()->orderId == inventedOrder(9 + int(expected.size())).id);
        QList<QDateTime> noted;
        for (const AuditEntry &entry : need(again.profile->audit().verified()))
            if (entry.orderId != order.id && !entry.orderId.isEmpty())
                noted.append(entry.when);
        CHECK(noted == expected); // in the order in which it was done, whatever the clock said
    }
}

} // namespace

TEST_CASE("A draft that is saved while the clock jumps ahead and back is the one that was saved last")
{
    const QDateTime noon = londonInstant(QDate(2026, 11, 24), QTime(12, 0));
    saveAt({noon, noon.addYears(50), noon.addSecs(1), noon.addYears(-56), noon.addSecs(-1), noon});
}

TEST_CASE("In the night when an hour comes twice, what is saved in the second is not taken for older")
{
    // 01:30 by summer time, then 01:10 by winter time, which is forty minutes later.
    const QDateTime first(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC);
    saveAt({first, first.addSecs(2400), first.addSecs(3600)});
}

TEST_CASE("In the night when an hour is left out, nothing is")
{
    const QDateTime before(QDate(2027, 3, 28), QTime(0, 59, 59), Qt::UTC);
    saveAt({before, before.addSecs(1), before.addSecs(3600)});
}
