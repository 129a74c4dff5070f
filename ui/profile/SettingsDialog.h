// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/settings/MachineSettings.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace emo::ui {

/// What the user can set: who they are, where backups go, how long things are kept, when the profile is
/// locked, the size of the text and its language. What the administrator has locked is greyed out.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(const store::Settings &settings, const store::MachineSettings &machine, QWidget *parent);

    store::Settings settings() const;
    /// The code of the language, if another one was chosen.
    std::optional<QString> newLanguage() const;

private:
    QLineEdit *addText(
        const QString &label, const QString &hint, const QString &value, QLatin1StringView key);
    QLineEdit *addFolder(
        const QString &label, const QString &hint, const QString &value, QLatin1StringView key);
    QSpinBox *addNumber(const QString &label, int value, int most, QLatin1StringView key);
    QComboBox *addChoice(const QString &label, const QString &hint, bool isLocked);
    void addTextSize();
    void addLanguage();

    const store::Settings m_before;
    const store::MachineSettings m_machine;
    QVBoxLayout *m_column;
    QLineEdit *m_name;
    QLineEdit *m_organisation;
    QLineEdit *m_teamEmail;
    QLineEdit *m_backupFolder;
    QLineEdit *m_sharedFolder;
    QSpinBox *m_retention;
    QSpinBox *m_bin;
    QSpinBox *m_lock;
    QComboBox *m_textSize;
    QComboBox *m_language;
    int m_languageBefore = 0;
};

} // namespace emo::ui
