// SPDX-License-Identifier: MIT
#include "core/rules/Rule.h"

#include "core/emo/Monitoring.h"
#include "core/rules/EmoRules.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;
using namespace emo::test;

namespace {

/// A policy that changed on 1 April 2027: one rule ends, another begins.
inline constexpr struct Probe final : RuleBook
{
    EMO_TEXTS(Probe)
    Rule old{this, "old",
        {.severity = Severity::Error,
            .title = tr("Old."),
            .source = "test",
            .questions = {&deviceWearer.firstName},
            .until = on(2027, 4, 1)},
        [](const Asked &, const Circumstances &) -> Objections {
            return {{{deviceWearer.firstName}, QStringLiteral("old")}};
        }};
    Rule changed{this, "new",
        {.severity = Severity::Error,
            .title = tr("New."),
            .source = "test",
            .questions = {&deviceWearer.firstName},
            .since = on(2027, 4, 1)},
        [](const Asked &, const Circumstances &) -> Objections {
            return {{{deviceWearer.firstName}, QStringLiteral("new")}};
        }};
} probe;

QStringList inForceOn(QDate day)
{
    static constexpr std::array<const RuleBook *, 1> books{&probe};
    QStringList ids;
    for (const Finding &finding : findings(emoForm, books, completeOrder(), Moment{day, QTime(12, 0)}))
        ids.append(finding.id);
    return ids;
}

} // namespace

TEST_CASE("A rule holds from its first day until the day before it ends")
{
    CHECK(inForceOn(QDate(2027, 3, 31)) == QStringList{QStringLiteral("old")});
    CHECK(inForceOn(QDate(2027, 4, 1)) == QStringList{QStringLiteral("new")});
}

TEST_CASE("A rule points only at questions that its register entry names")
{
    // The order full of mistakes, looked at before and after everything in it.
    for (const Moment &moment : {dayOfFinish, Moment{QDate(2030, 1, 1), QTime(12, 0)}})
        for (const RuleBook *book : emoRules())
            for (const Rule *rule : book->all()) {
                const Order order = sampleOrder(QStringLiteral("hdc-curfew-mistakes"));
                for (const Objection &objection : rule->check(order.answers, moment)) {
                    INFO(rule->id);
                    CHECK(objection.severity.value_or(rule->spec.severity) >= rule->spec.severity);
                    CHECK_FALSE(objection.message.endsWith(u'.'));
                    for (const QuestionAt &at : objection.at)
                        CHECK(std::ranges::find(rule->spec.questions, at.question)
                            != rule->spec.questions.end());
                }
            }
}

TEST_CASE("A question within a row is named with its row")
{
    const QuestionAt at(monitoring.curfew.timetable.row.startTime, monitoring.curfew.timetable, 2);
    CHECK(fullId(at) == QStringLiteral("curfewTimetable[2].startTime"));
    CHECK(fullId(QuestionAt(deviceWearer.dateOfBirth)) == QStringLiteral("deviceWearer.dateOfBirth"));
}
