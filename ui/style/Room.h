// SPDX-License-Identifier: MIT
#pragma once

namespace emo::ui {

/// How much room a window has for what it shows; text size and scaling count alike.
enum class Room {
    Small, ///< 1366x768 at 200%: lists of places become drop-downs, and panes take turns.
    Middle, ///< 1920x1080 at 200%: labels above what is asked, checks folded into the header.
    Wide,
};

/// That of a window so many pixels wide.
Room roomOf(int width);

} // namespace emo::ui
