// SPDX-License-Identifier: MIT
#include "core/order/RowPairs.h"

#include "core/emo/Monitoring.h"
#include "core/emo/ReceiptConditions.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

Answers zone(const QString &name, const QString &where = u"Somewhere"_qs)
{
    return Answers()
        .set(receipt::zone.name, name)
        .set(receipt::zone.where, where)
        .set(receipt::zone.endDate, QDate(2027, 4, 6));
}

std::vector<RowPair> pairs(const Rows &before, const Rows &now)
{
    return pairedRows(before, now, receipt::zoneKnownBy);
}

} // namespace

TEST_CASE("A zone that was taken out is that zone, whatever became of its neighbours")
{
    const Rows before{
        zone(u"Old Mill Lane"_qs, u"The lane and the field"_qs), zone(u"Pretend Quay"_qs, u"The quay"_qs)};
    Rows now{zone(u"Pretend Quay"_qs, u"Everything by the water"_qs)};
    CHECK(pairs(before, now) == std::vector<RowPair>{{1, 0}, {0, -1}});

    now.front() = zone(u"Pretend Quay"_qs, u"The quay"_qs);
    now.front().set(receipt::zone.endDate, QDate(2027, 3, 31));
    CHECK(pairs(before, now) == std::vector<RowPair>{{1, 0}, {0, -1}});
}

TEST_CASE("Zones without a name are told apart by where they are")
{
    const Rows before{
        zone({}, u"The whole of Pretend Quay with both ferry steps"_qs), zone({}, u"The market hall"_qs)};
    const Rows now{zone({}, u"The market hall and its yard"_qs), zone({}, u"Mock Island Primary School"_qs)};
    CHECK(pairs(before, now) == std::vector<RowPair>{{1, 0}, {-1, 1}, {0, -1}});
}

TEST_CASE("A zone of another name and another place is another zone, whatever its dates")
{
    CHECK(
        pairs({zone(u"Old Mill Lane"_qs, u"The lane"_qs)}, {zone(u"Fable Market"_qs, u"The covered hall"_qs)})
        == std::vector<RowPair>{{-1, 0}, {0, -1}});
}

TEST_CASE("A zone that was renamed, or whose place was put in other words, is the same zone")
{
    CHECK(pairs({zone(u"Quay"_qs, u"The whole of Pretend Quay"_qs)},
              {zone(u"Harbour"_qs, u"The whole of Pretend Quay"_qs)})
        == std::vector<RowPair>{{0, 0}});
    CHECK(pairs({zone(u"Quay"_qs, u"All of it"_qs)}, {zone(u"quay"_qs, u"The whole of Pretend Quay"_qs)})
        == std::vector<RowPair>{{0, 0}});
}

TEST_CASE("Zones that changed places, and blank ones, are pairs")
{
    const Rows before{zone(u"A"_qs, u"a"_qs), zone(u"B"_qs, u"b"_qs)};
    CHECK(pairs(before, {before[1], before[0]}) == std::vector<RowPair>{{1, 0}, {0, 1}});
    CHECK(pairs({Answers()}, {Answers().set(receipt::zone.endDate, QDate(2027, 4, 6))})
        == std::vector<RowPair>{{0, 0}});
    CHECK(pairs({}, before) == std::vector<RowPair>{{-1, 0}, {-1, 1}});
}
