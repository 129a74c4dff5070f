// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace emo::store {

/// Where `word` stands in `text` for the first time at `from` or later; npos if it does not. Made for long
/// texts: it looks at many places at once.
std::size_t scanFor(std::string_view word, std::string_view text, std::size_t from = 0);

} // namespace emo::store
