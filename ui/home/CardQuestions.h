// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/search/SearchIndex.h"

namespace emo::ui {

/// Which questions the table of orders shows.
struct CardQuestions
{
    const AnyQuestion *firstName;
    const AnyQuestion *lastName;
    const AnyQuestion *birthDate;
    std::vector<const AnyQuestion *> numbers;
    std::vector<const AnyQuestion *> towns; ///< The first that is answered.
    store::IdentityQuestions identity; ///< By which a second order for the same person is noticed.
};

} // namespace emo::ui
