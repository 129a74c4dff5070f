// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Dates.h"
#include "core/form/QuestionAt.h"
#include "core/policy/Figure.h"
#include "core/rules/Circumstances.h"

#include <QList>

namespace emo {

/// What a rule has against an order.
struct Objection
{
    QList<QuestionAt> at; ///< Where the user can put it right.
    QString message; ///< What is wrong and what to do, or whom to ask.
    std::optional<Severity> severity = {}; ///< Where it weighs less than the rule says.
};
using Objections = QList<Objection>;

/// The questions that a rule looks at and points to; unused places are null.
using RuleQuestions = std::array<const AnyQuestion *, 48>;

/// What is known of a rule without an order. A change of policy ends one rule and adds another.
struct RuleSpec
{
    Severity severity; ///< The heaviest that it objects with.
    Text title; ///< What the rule demands, for the register; %1, %2 … are its figures.
    const char *source; ///< Where it is written down.
    RuleQuestions questions; ///< What it looks at and points to.
    QDate since = {}; ///< Null: always has been.
    QDate until = {}; ///< First day it no longer applies; null: still does.
    std::array<const char *, 4> also = {}; ///< Other names of the same fact, for the register.
    std::array<const Figure *, 3> figures = {}; ///< What it measures by.

    /// What the rule demands on that day.
    QString titleOn(QDate day) const;
};

struct RuleBook;

/// A rule about the order that no single question can state.
struct Rule
{
    using Check = Objections (*)(const Asked &order, const Circumstances &at);

    constexpr Rule(RuleBook *book, const char *id, const RuleSpec &spec, Check check);
    Rule(const Rule &) = delete;

    bool isInForce(QDate day) const
    {
        return (spec.since.isNull() || spec.since <= day) && (spec.until.isNull() || day < spec.until);
    }

    const char *id; ///< Quoted in findings, tests and the rule register.
    RuleSpec spec;
    Check check;
};

/// Rules about one subject.
struct RuleBook
{
    constexpr RuleBook() = default;
    RuleBook(const RuleBook &) = delete;
    constexpr std::span<const Rule *const> all() const { return {rules.data(), count}; }

    std::array<const Rule *, 32> rules{};
    std::size_t count = 0;
};
using RuleBooks = std::span<const RuleBook *const>;

constexpr Rule::Rule(RuleBook *book, const char *id, const RuleSpec &spec, Check check)
    : id(id), spec(spec), check(check)
{
    book->rules[book->count++] = this;
}

} // namespace emo
