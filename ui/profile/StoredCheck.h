// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace emo::ui {

class ProfileSession;

/// Opens everything that is stored, and says over the window whether it is as it was written, and what that
/// proves.
void checkWhatIsStored(ProfileSession &session, QWidget *window);

} // namespace emo::ui
