// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"
#include "core/form/SilentMember.h"

namespace emo {

struct Receipt;

/// A form, in the order in which it is filled in and compared. Everything that handles orders takes
/// one of these and knows no question by name; only rules do.
struct Form
{
    const char *id;
    int version; ///< Goes up whenever stored answers need moving.
    std::span<const Section *const> sections;
    const Receipt *receipt; ///< How it is printed.
    std::span<const SilentMember> silent = {}; ///< What its files hold besides the answers.
};

/// Calls `visit(question)` for every question outside rows, in the order of the form.
template <typename Visitor> void forEachQuestion(const Form &form, const Visitor &visit)
{
    for (const Section *section : form.sections)
        for (const AnyQuestion *question : section->all())
            visit(*question);
}

} // namespace emo
