// SPDX-License-Identifier: MIT
#pragma once

class QLayout;

namespace emo::ui {

/// Takes everything out of a layout, to be built anew. The widgets go once the event that is being handled is
/// over: one of them may be what was pressed.
void clear(QLayout &layout);

} // namespace emo::ui
