// SPDX-License-Identifier: MIT
#pragma once

namespace emo::paper {

/// How much white a page leaves between its lines. It is the same for all of the page.
enum class Density { Normal, Tight };

} // namespace emo::paper
