// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Condition.h"
#include "core/form/Format.h"
#include "core/form/Options.h"
#include "core/form/Stored.h"
#include "core/form/Value.h"

#include <array>
#include <concepts>

namespace emo {

struct Page;
struct QuestionList;

/// Which dates a question takes.
enum class Tense { Any, Past, Future };

/// Everything the client knows about a question apart from its name and the type of its answer.
struct Spec
{
    Text ask; ///< As the user reads it.
    Text hint = {};
    Text wording
        = {}; ///< A standard wording to compare with, shown on demand; [brackets] hold a placeholder.
    Text label = {}; ///< As the printed order and the list of changes name it; `ask` if empty.
    Text ifBlank = {}; ///< What to say when it is left blank; empty makes it optional.
    Severity blankIs = Severity::Error;
    Condition askedWhen = {};
    bool isAskedWhileAnswered = false; ///< Also asked while it has an answer, as older orders may.
    bool isOnlyInOlderOrders = false; ///< Asked only while it has an answer: new orders are not asked.
    int maxLength = 0; ///< Of a text, in characters; 0 is no limit.
    const Format *format = nullptr; ///< Of a text.
    bool isName = false; ///< Of a text: somebody's name, which is not written in capitals alone.
    Tense tense = Tense::Any; ///< Of a date.
    const AnyQuestion *within = nullptr; ///< The choice that narrows the options to a group of its own.
    const AnyQuestion *standIn = nullptr; ///< Whose answer serves until this question has one of its own.
    Stored stored = {};
    std::array<const char *, 2> formerly = {}; ///< Where older orders keep the answer: `record.member`.
    const char *extensions = nullptr; ///< Of a file, with spaces between: "pdf doc docx".
    int megabytes = 25; ///< Of a file: how large it may be.
    bool isFresh = false; ///< Asked anew in each version of an order.
    bool isPrivate = false; ///< Stays on this computer: neither printed nor exported.
    ChangeCategory category = ChangeCategory::Other; ///< What a difference means.
    bool onCard = false; ///< Shown on the search card.
};

/// A question of the form. It enters the list that holds it as it is constructed.
struct AnyQuestion
{
    constexpr AnyQuestion(QuestionList *list, const char *id, Kind kind, const Spec &spec,
        const OptionList *options = nullptr, const QuestionList *each = nullptr);
    AnyQuestion(const AnyQuestion &) = delete;

    constexpr Text label() const { return spec.label.isEmpty() ? spec.ask : spec.label; }
    constexpr bool isRequired() const { return !spec.ifBlank.isEmpty(); }

    const char *id; ///< Unique within its record; stored, so never changes once released.
    Kind kind;
    Spec spec;
    const QuestionList *list;
    const Page *page; ///< Null within a row.
    const Record *record;
    const OptionList *options; ///< For choices only.
    const QuestionList *each; ///< For rows only: what is asked of each row.
};

/// The question's name in findings, tests and files: `deviceWearer.firstName`; within a row, its id.
QString fullId(const AnyQuestion &question);

/// A question whose answer is a T; also the key to that answer.
template <typename T> struct Question : AnyQuestion
{
    constexpr Question(QuestionList *list, const char *id, const Spec &spec) requires(!HasOptions<T>)
        : AnyQuestion(list, id, kindOf<T>, suited(spec))
    {
    }

    constexpr Question(QuestionList *list, const char *id, const OptionList &options,
        const Spec &spec) requires(HasOptions<T>)
        : AnyQuestion(list, id, kindOf<T>, suited(spec), &options)
    {
    }

    constexpr Condition is(bool yes) const requires std::same_as<T, bool> { return when(yes ? "yes" : "no"); }

    constexpr Condition is(const Option &option) const requires std::same_as<T, Choice>
    {
        return when(offered(option));
    }

    /// The option that is picked has this mark in resources/options.
    constexpr Condition isMarked(const char *mark) const requires std::same_as<T, Choice>
    {
        return *id ? Condition::marked(*this, mark) : throw "a question needs an id";
    }

    constexpr Condition isAnyOf(const Option &first,
        const std::same_as<Option> auto &...others) const requires std::same_as<T, Choice>
    {
        return (is(first) || ... || is(others));
    }

    constexpr Condition includes(const Option &option) const requires std::same_as<T, Choices>
    {
        return when(offered(option));
    }

private:
    constexpr Condition when(const char *code) const
    {
        // Reading `id` makes the compiler refuse a question that is declared further down.
        return *id ? Condition(*this, code) : throw "a question needs an id";
    }
    constexpr const char *offered(const Option &option) const
    {
        return options->contains(option) ? option.code : throw "not one of this question's options";
    }
    static constexpr const Spec &suited(const Spec &spec)
    {
        if (spec.ask.isEmpty())
            throw "a question needs its words";
        if (kindOf<T> != Kind::Text && spec.maxLength > 0)
            throw "only texts have a length";
        if (kindOf<T> != Kind::Date && spec.tense != Tense::Any)
            throw "only dates are past or future";
        if ((kindOf<T> == Kind::File) != (spec.extensions != nullptr))
            throw "a file, and only a file, has extensions";
        return spec;
    }
};

} // namespace emo
