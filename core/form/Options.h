// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"
#include "core/form/Stored.h"

#include <array>
#include <cstddef>
#include <span>

namespace emo {

struct Option;

/// The answers a question offers, in the order they are shown.
///
/// A short list that conditions and rules refer to is a struct of Options; a long one (prisons,
/// languages) names a file in resources/options instead; see Lookup.h.
struct OptionList
{
    constexpr OptionList() = default;
    constexpr explicit OptionList(const char *resource) : resource(resource) {}
    OptionList(const OptionList &) = delete;

    constexpr std::span<const Option *const> all() const { return {options.data(), count}; }
    constexpr bool contains(const Option &option) const;

    std::array<const Option *, 32> options{};
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
        Standing standing = Standing::Ordinary;
        const char *within = ""; ///< The group it is offered to; see Spec::within. Empty: every group.
        Evidence evidence = {}; ///< See Stored::isGathered.
    };

    constexpr Option(OptionList *list, const char *code, Text label, const Traits &traits)
        : code(code), label(label), traits(traits)
    {
        list->options[list->count++] = this;
    }
    constexpr Option(OptionList *list, const char *code, Text label) : Option(list, code, label, Traits{}) {}
    Option(const Option &) = delete;

    const char *code; ///< What is stored; never changes once released.
    Text label;
    Traits traits;
};

constexpr bool OptionList::contains(const Option &option) const
{
    for (const Option *each : all())
        if (each == &option)
            return true;
    return false;
}

} // namespace emo
