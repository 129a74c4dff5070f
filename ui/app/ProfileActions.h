// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace emo::ui {

class ProfileSession;
class Workspace;

/// What is done with the profile as a whole: saved, backed up, checked, counted, set, sealed anew.
class ProfileActions final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileActions(Workspace &workspace);

    void saveNow();
    void backUp();
    void check();
    void editSettings();
    void renewKeys();
    /// Whoever needs the recovery key has most often lost the passphrase.
    void suggestNewPassphrase();
    void showOrdersOfOffice();
    void showTeamNumbers();
    /// Looks at the clock again: for what is due, and for what is wrong with the order that is open.
    void refresh();

Q_SIGNALS:
    void settingsSaved();

private:
    Workspace &m_workspace;
    ProfileSession &m_session;
};

} // namespace emo::ui
