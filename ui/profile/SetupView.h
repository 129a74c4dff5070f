// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/settings/MachineSettings.h"
#include "ui/profile/CardScreen.h"
#include "ui/profile/NewKeys.h"

class QPushButton;
class QStackedWidget;

namespace emo::ui {

class Link;

/// What a new profile is made of.
struct NewProfile
{
    store::Settings settings;
    NewKeys keys;
};

/// The first start: who the user is, how their orders are locked, and the recovery key to print. Or, instead,
/// a backup to go on from.
class SetupView final : public CardScreen
{
    Q_OBJECT

public:
    /// `isTemporary`: this computer deletes this user's files when they sign out. What the administrator has
    /// laid down is filled in.
    explicit SetupView(
        bool isTemporary, const store::MachineSettings &machine = {}, QWidget *parent = nullptr);

    void showProblem(const QString &problem);

Q_SIGNALS:
    void profileWanted(const std::shared_ptr<emo::ui::NewProfile> &profile);
    void backupWanted();

private:
    enum Step { AboutYou, Passphrase, RecoveryKey, stepCount };

    void addAboutYou(bool isTemporary);
    void showStep(int step);
    void goOn();
    QString complaint() const;

    const store::MachineSettings m_machine;
    QStackedWidget *m_steps;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_teamEmail = nullptr;
    QLineEdit *m_backupFolder = nullptr;
    PassphraseStep *m_passphrase;
    NewKeys m_keys; ///< As far as they were chosen.
    RecoveryKeyStep *m_recoveryKey;
    TextLabel *m_problem;
    QPushButton *m_back;
    QPushButton *m_goOn;
    Link *m_restore;
};

/// True if this computer deletes the user's files when they sign out, or when it is switched off.
bool isTemporaryHome();
/// The same, told from where the home is, its file system, and what Windows says of it (GetProfileType(); 0
/// elsewhere).
bool isTemporaryHome(const QString &home, const QByteArray &fileSystem, quint32 windowsType);

/// An edit for a folder, with a button to browse for one.
QLineEdit *addFolderEdit(
    QVBoxLayout &column, const QString &label, const QString &hint, int characters, bool isLocked = false);

} // namespace emo::ui
