// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace emo::ui {

/// What the user can set: who they are, where backups go, how long things are kept, when the profile is
/// locked, and the size of the text.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const store::Settings &settings, QWidget *parent);

    store::Settings settings() const;

private:
    const store::Settings m_before;
    QLineEdit *m_name;
    QLineEdit *m_organisation;
    QLineEdit *m_teamEmail;
    QLineEdit *m_backupFolder;
    QSpinBox *m_retention;
    QSpinBox *m_bin;
    QSpinBox *m_lock;
    QComboBox *m_textSize;
};

} // namespace emo::ui
