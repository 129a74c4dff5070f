// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"
#include "core/form/ChangeCategory.h"
#include "core/form/Stored.h"

#include <array>
#include <cstddef>
#include <span>

namespace emo {

struct Option;

/// The answers a question offers, in the order they are shown.
///
/// The lists of the live service change several times a year, so they stand in resources/options, with
/// their words, groups and dates; see Lookup.h. A list names here only those of its options that a
/// condition or a rule refers to. A list that is our own has all its options here, with their words.
struct OptionList
{
    constexpr OptionList() = default;
    constexpr explicit OptionList(const char *resource) : resource(resource) {}
    OptionList(const OptionList &) = delete;

    constexpr std::span<const Option *const> all() const { return {options.data(), count}; }
    constexpr bool contains(const Option &option) const;

    std::array<const Option *, 16> options{};
    std::size_t count = 0;
    const char *resource = nullptr;
};

/// How an option stands beside the others.
enum class Standing {
    Ordinary,
    Exclusive, ///< Ticked, it must be the only one: "none of these".
    Retired, ///< No longer offered, still understood in older orders.
};

struct Option
{
    struct Traits
    {
        Evidence evidence = {}; ///< See Stored::isGathered.
        ChangeCategory added = ChangeCategory::EnforceableCondition; ///< What it means to tick it.
        ChangeCategory removed = ChangeCategory::EnforceableCondition; ///< And to untick it.
        Text hint = {}; ///< What choosing it means, shown below its label; may be empty.
    };

    /// An option of a list of our own.
    constexpr Option(OptionList *list, const char *code, Text label, const Traits &traits)
        : code(code), label(label), traits(traits)
    {
        if (list->resource)
            throw "the words of this list's options stand in its file";
        list->options[list->count++] = this;
    }
    constexpr Option(OptionList *list, const char *code, Text label) : Option(list, code, label, Traits{}) {}
    /// An option of a list in resources/options.
    constexpr Option(OptionList *list, const char *code) : code(code)
    {
        if (!list->resource)
            throw "an option needs its words";
        list->options[list->count++] = this;
    }
    Option(const Option &) = delete;

    const char *code; ///< What is stored; never changes once released.
    Text label; ///< Empty where it stands in the list's file.
    Traits traits = {};
};

constexpr bool OptionList::contains(const Option &option) const
{
    for (const Option *each : all())
        if (each == &option)
            return true;
    return false;
}

} // namespace emo
