// SPDX-License-Identifier: MIT
#include "ui/profile/SettingsDialog.h"

#include "core/base/Text.h"
#include "ui/profile/SetupView.h"
#include "ui/style/Language.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/ScrolledDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SettingsDialogTexts
{
    EMO_TEXTS(SettingsDialogTexts)
};

constexpr int numberWidth = 14; // in characters
constexpr std::array textSizes{1.0, 1.15, 1.3, 1.5, 2.0};

} // namespace

SettingsDialog::SettingsDialog(
    const store::Settings &settings, const store::MachineSettings &machine, QWidget *parent)
    : QDialog(parent), m_before(settings), m_machine(machine), m_column(new QVBoxLayout)
{
    setWindowTitle(SettingsDialogTexts::tr("Settings"));
    m_column->setSpacing(look().u * 2);
    using namespace store::machineKeys;
    m_name = addText(SettingsDialogTexts::tr("Your name"), {}, settings.userName, {});
    m_organisation = addText(
        SettingsDialogTexts::tr("Your prison or YCS region"), {}, settings.organisation, organisation);
    m_teamEmail
        = addText(SettingsDialogTexts::tr("Your team's email address"), {}, settings.teamEmail, teamEmail);
    m_backupFolder
        = addFolder(SettingsDialogTexts::tr("Folder for backups"), {}, settings.backupFolder, backupFolder);
    m_sharedFolder = addFolder(SettingsDialogTexts::tr("Folder of the office's orders"),
        SettingsDialogTexts::tr("Finished orders of your colleagues, as packages. "
                                "You can take them in from there."),
        settings.sharedFolder, sharedFolder);
    m_retention
        = addNumber(SettingsDialogTexts::tr("Months after which finished versions are offered for deletion"),
            settings.retentionMonths, store::mostRetentionMonths, retentionMonths);
    m_bin = addNumber(SettingsDialogTexts::tr("Days after which the bin deletes drafts for good"),
        settings.binDays, store::mostBinDays, {});
    m_lock = addNumber(SettingsDialogTexts::tr("Minutes without use before EMO Desk locks"),
        settings.lockMinutes, store::mostLockMinutes, lockMinutes);
    addTextSize();
    addLanguage();
    for (const QString &problem : machine.problems())
        m_column->addWidget(new TextLabel(problem, {.role = Role::Warning, .wraps = true}));
    m_column->addStretch(1);

    auto *save = newPrimaryButton(SettingsDialogTexts::tr("&Save"));
    auto *cancel = newButton(SettingsDialogTexts::tr("&Cancel"));
    save->setDefault(true);
    layOut(*this, *m_column, {save, cancel});
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QLineEdit *SettingsDialog::addText(
    const QString &label, const QString &hint, const QString &value, QLatin1StringView key)
{
    QLineEdit *edit = addEdit(*m_column, label, hint, editWidth, m_machine.isLocked(key));
    edit->setText(value);
    return edit;
}

QLineEdit *SettingsDialog::addFolder(
    const QString &label, const QString &hint, const QString &value, QLatin1StringView key)
{
    QLineEdit *edit = addFolderEdit(*m_column, label, hint, editWidth, m_machine.isLocked(key));
    edit->setText(value);
    return edit;
}

QSpinBox *SettingsDialog::addNumber(const QString &label, int value, int most, QLatin1StringView key)
{
    auto *box = new QSpinBox;
    addLabel(*m_column, label, {}, *box, m_machine.isLocked(key));
    box->setRange(1, most);
    box->setValue(value);
    box->setMaximumWidth(look().characters(numberWidth));
    m_column->addWidget(box);
    return box;
}

QComboBox *SettingsDialog::addChoice(const QString &label, const QString &hint, bool isLocked)
{
    auto *box = new QComboBox;
    addLabel(*m_column, label, hint, *box, isLocked);
    box->setMaximumWidth(look().characters(numberWidth));
    m_column->addWidget(box);
    return box;
}

void SettingsDialog::addTextSize()
{
    m_textSize = addChoice(SettingsDialogTexts::tr("Size of the text"), {}, false);
    for (const double size : textSizes) {
        m_textSize->addItem(SettingsDialogTexts::tr("%1 %").with(QString::number(qRound(size * 100))), size);
        if (qFuzzyCompare(size, m_before.textSize))
            m_textSize->setCurrentIndex(m_textSize->count() - 1);
    }
}

void SettingsDialog::addLanguage()
{
    const QList<Language> all = languages();
    const bool isLocked = m_machine.isLocked(store::machineKeys::language);
    m_language = addChoice(SettingsDialogTexts::tr("Language"),
        all.size() > 1 ? SettingsDialogTexts::tr("From the next start of EMO Desk.")
                       : SettingsDialogTexts::tr("Welsh is offered once its translation has been reviewed."),
        isLocked);
    const QString current = isLocked ? m_machine.language() : chosenLanguage(m_machine.language());
    for (const Language &each : all) {
        m_language->addItem(each.name, each.code);
        if (each.code == current)
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    m_languageBefore = m_language->currentIndex();
}

std::optional<QString> SettingsDialog::newLanguage() const
{
    const bool isNew = m_language->currentIndex() != m_languageBefore;
    return isNew ? std::optional(m_language->currentData().toString()) : std::nullopt;
}

store::Settings SettingsDialog::settings() const
{
    store::Settings settings = m_before;
    settings.userName = m_name->text().trimmed();
    settings.organisation = m_organisation->text().trimmed();
    settings.teamEmail = m_teamEmail->text().trimmed();
    settings.backupFolder = m_backupFolder->text().trimmed();
    settings.sharedFolder = m_sharedFolder->text().trimmed();
    settings.retentionMonths = m_retention->value();
    settings.binDays = m_bin->value();
    settings.lockMinutes = m_lock->value();
    settings.textSize = m_textSize->currentData().toDouble();
    return settings;
}

} // namespace emo::ui
