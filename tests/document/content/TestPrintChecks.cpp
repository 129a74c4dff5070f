// SPDX-License-Identifier: MIT
#include "core/document/content/PrintChecks.h"

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QStringList unprintable(const Answers &answers)
{
    QStringList ids;
    for (const Finding &finding : paper::printFindings(emoForm, answers))
        ids.append(fullId(finding.at.front()));
    return ids;
}

const QString noFontHasThis = QString::fromUcs4(U"\U000F0000"); // of the private use planes

} // namespace

TEST_CASE("Names of the languages spoken here can be printed")
{
    for (const QString &name : sampleNames())
        CHECK(unprintable(sampleOrder(name).answers).isEmpty());
    CHECK(unprintable(completeOrder().set(deviceWearer.firstName,
                          QStringLiteral("\u0141ukasz Si\u00e2n \u0174yn O\u2019Brien Nguy\u1ec5n")))
              .isEmpty());
}

TEST_CASE("A character that no font has is a warning where it stands")
{
    Answers order = sampleOrder(QStringLiteral("everything")).answers;
    order.set(deviceWearer.firstName, noFontHasThis);
    Rows zones = *Asked(order)[monitoring.exclusion.zones];
    zones[1].set(monitoring.exclusion.zones.row.where, QStringLiteral("Near ") + noFontHasThis);
    order.set(monitoring.exclusion.zones, zones);
    CHECK(unprintable(order)
        == QStringList{
            QStringLiteral("deviceWearer.firstName"), QStringLiteral("exclusionZones[1].description")});
    CHECK(paper::printFindings(emoForm, order).front().severity == Severity::Warning);
}

TEST_CASE("What is not printed need not be printable, and what is only steered with is not shown")
{
    CHECK(unprintable(completeOrder().set(organisations.informationFrom, noFontHasThis)).isEmpty());
    CHECK(unprintable(completeOrder().set(deviceWearer.alias, QStringLiteral("A\u200dB\u202e"))).isEmpty());
}
