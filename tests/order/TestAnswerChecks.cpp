// SPDX-License-Identifier: MIT
#include "core/order/AnswerChecks.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

/// A form of its own, for what no question of the order asks yet.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}

    Page page{this, "page", tr("Page")};
    Record record{this, "probe"};
    Question<QDate> hearing{this, "hearing", {.ask = tr("When is the hearing?"), .tense = Tense::Future}};
} probe;

constexpr std::array<const Section *, 1> sections{&probe};
constexpr Form form{"probe", 1, sections, nullptr};

QString foundOn(QDate hearing)
{
    const Findings all
        = answerFindings(form, Answers().set(probe.hearing, hearing), {QDate(2026, 11, 24), QTime(12, 0)});
    return all.isEmpty() ? QString() : all.front().id;
}

} // namespace

TEST_CASE("A date that must be in the future is tomorrow at the earliest")
{
    CHECK(foundOn(QDate(2026, 11, 25)).isEmpty());
    CHECK(foundOn(QDate(2026, 11, 24)) == QStringLiteral("not-future"));
}
