// SPDX-License-Identifier: MIT
#pragma once

/// The page grid, in points: A4, and one axis with labels to its left and answers to its right.
namespace emo::paper::grid {

inline constexpr double pageWidth = 595.28;
inline constexpr double pageHeight = 841.89;

inline constexpr double left = 57; ///< Clears a two-hole punch.
inline constexpr double width = 490;
inline constexpr double right = left + width;
inline constexpr double middle = left + width / 2;
inline constexpr double top = 64;
inline constexpr double bottom = 778;
inline constexpr double height = bottom - top;

inline constexpr double labelWidth = 164;
inline constexpr double labelText = 160; ///< A label wraps a little before its column ends.
inline constexpr double axis = left + 178;
inline constexpr double answerWidth = 312;

inline constexpr double hang = 10; ///< Frames reach this far into both margins.

inline constexpr double answerLeading = 14;
inline constexpr double labelLeading = 13;
inline constexpr double rowPadding = 3; ///< Above and below the lines of a row.
inline constexpr double firstBaseline = 10.6; ///< Under the padding.

inline constexpr double hairline = 0.4;
inline constexpr double blockRule = 0.75;
inline constexpr double frameRule = 1.0;
inline constexpr double sectionRule = 2.0;

} // namespace emo::paper::grid
