// SPDX-License-Identifier: MIT
#include "core/order/Progress.h"

#include "core/emo/DeviceWearer.h"
#include "core/emo/Monitoring.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;
using namespace emo::test;

namespace {

Progress progressOf(const Section &section, const Answers &order)
{
    const auto all = progress(emoForm, order, findings(emoForm, emoRules(), order, dayOfFinish));
    return std::ranges::find(all, &section, &SectionProgress::section)->progress;
}

} // namespace

TEST_CASE("Every section of the sample order is completed")
{
    for (const Section *section : emoForm.sections)
        CHECK(progressOf(*section, completeOrder()) == Progress::Completed);
}

TEST_CASE("A section with a blank answer is incomplete, and the one that waits for it cannot start")
{
    Answers order = completeOrder();
    order.clear(deviceWearer.lastName);

    CHECK(progressOf(deviceWearer, order) == Progress::Incomplete);
    CHECK(progressOf(monitoring, order) == Progress::CannotStartYet);
}

TEST_CASE("A section whose answers are wrong has a problem")
{
    Answers order = completeOrder();
    order.set(monitoring.curfew.endDate, QDate(2026, 12, 1));

    CHECK(progressOf(monitoring, order) == Progress::Problem);
}

TEST_CASE("A warning keeps no section from being completed")
{
    Answers order = completeOrder();
    order.set(monitoring.curfew.endDate, QDate(2027, 4, 7));

    CHECK(progressOf(monitoring, order) == Progress::Completed);
}

TEST_CASE("Only pages that are asked are listed")
{
    const auto all = progress(emoForm, completeOrder(), {});
    const auto section = std::ranges::find(all, &deviceWearer, &SectionProgress::section);

    QStringList pages;
    for (const PageProgress &page : section->pages)
        pages.append(QLatin1StringView(page.page->id));
    CHECK(pages.contains(QStringLiteral("second-address")));
    CHECK_FALSE(pages.contains(QStringLiteral("third-address")));
    CHECK_FALSE(pages.contains(QStringLiteral("responsible-adult")));

    pages.clear();
    for (const PageProgress &page : std::ranges::find(all, &monitoring, &SectionProgress::section)->pages)
        pages.append(QLatin1StringView(page.page->id));
    CHECK_FALSE(pages.contains(QStringLiteral("installation-location")));
}
