// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace emo {

struct AnyQuestion;

/// When a question is asked: `interpreterNeeded.is(true)`, `type.isAnyOf(bail, civil) && hdc.is(true)`.
///
/// It is data rather than code, so that tests can follow it and the documentation can print it.
/// It can mention only questions declared above it: anything else does not compile, so a form
/// cannot depend on itself. A question of a row may look at the row and at the form around it.
class Condition
{
public:
    struct Clause
    {
        const AnyQuestion *question = nullptr;
        const char *code = nullptr;
        bool negated = false;
        bool isMark = false; ///< `code` is a mark of the option that is picked; see resources/options.
    };

    constexpr Condition() = default; ///< Always.
    constexpr Condition(const AnyQuestion &question, const char *code)
        : m_clauses{{{&question, code}}}, m_count(1)
    {
    }

    /// The option that is picked has the mark.
    static constexpr Condition marked(const AnyQuestion &question, const char *mark)
    {
        Condition condition(question, mark);
        condition.m_clauses[0].isMark = true;
        return condition;
    }

    constexpr bool isAlways() const { return m_count == 0; }
    constexpr bool needsAll() const { return m_all; }
    constexpr std::span<const Clause> clauses() const { return {m_clauses.data(), m_count}; }

    friend constexpr Condition operator&&(const Condition &a, const Condition &b) { return join(a, b, true); }
    friend constexpr Condition operator||(const Condition &a, const Condition &b)
    {
        return join(a, b, false);
    }
    friend constexpr Condition operator!(Condition single)
    {
        single.m_count == 1 ? void() : throw "negate one clause at a time";
        single.m_clauses[0].negated = !single.m_clauses[0].negated;
        return single;
    }

private:
    static constexpr Condition join(Condition a, const Condition &b, bool all)
    {
        if (a.isAlways() || b.isAlways())
            throw "a condition that always holds joins nothing";
        if ((a.m_count > 1 && a.m_all != all) || (b.m_count > 1 && b.m_all != all))
            throw "do not mix && and ||: split the question or write a rule";
        for (const Clause &clause : b.clauses())
            a.m_clauses[a.m_count++] = clause;
        a.m_all = all;
        return a;
    }

    std::array<Clause, 8> m_clauses{};
    std::size_t m_count = 0;
    bool m_all = true;
};

} // namespace emo
