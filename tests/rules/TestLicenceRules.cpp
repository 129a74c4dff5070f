// SPDX-License-Identifier: MIT
#include "core/rules/LicenceRules.h"

#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

Choices types(const char *codes)
{
    return {QString::fromLatin1(codes).split(u' ')};
}

} // namespace

TEST_CASE("F07: an order without its licence is one error")
{
    Answers order = completeOrder();
    order.clear(documents.licence);

    CHECK(found(order) == QStringLiteral("F07"));
    CHECK(theFinding(order, QStringLiteral("F07")).severity == Severity::Error);
}

TEST_CASE("F11: what the licence does not say is monitored is an error once a person has checked")
{
    Answers order = completeOrder();
    order.set(monitoring.types, types("curfew trail"));
    order.set(monitoring.trail.startDate, QDate(2026, 12, 7))
        .set(monitoring.trail.endDate, QDate(2027, 4, 6));
    CHECK(found(order) == QStringLiteral("F11"));
    CHECK(theFinding(order, QStringLiteral("F11")).severity == Severity::Error);
    CHECK(theFinding(order, QStringLiteral("F11")).message.contains(QStringLiteral("Trail")));

    order.clear(monitoring.licenceMonitoredConfirmedBy);
    CHECK(theFinding(order, QStringLiteral("F11")).severity == Severity::Warning);
}

TEST_CASE("F12: what the licence says is monitored must be in the order")
{
    Answers order = completeOrder();
    order.set(monitoring.licenceMonitored, types("curfew trail"));
    CHECK(found(order) == QStringLiteral("F12"));
    CHECK(theFinding(order, QStringLiteral("F12")).severity == Severity::Error);

    order.set(monitoring.licenceMonitoredConfirmedBy, QStringLiteral(" "));
    CHECK(theFinding(order, QStringLiteral("F12")).severity == Severity::Warning);
}

TEST_CASE("F11 and F12 say nothing while nobody has looked at the licence")
{
    Answers order = completeOrder();
    order.clear(monitoring.licenceMonitored);

    CHECK(found(order).isEmpty());
}
