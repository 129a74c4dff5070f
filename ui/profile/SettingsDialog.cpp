// SPDX-License-Identifier: MIT
#include "ui/profile/SettingsDialog.h"

#include "core/base/Text.h"
#include "ui/profile/SetupView.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SettingsDialogTexts
{
    EMO_TEXTS(SettingsDialogTexts)
};

constexpr int editWidth = 48; // in characters
constexpr std::array textSizes{1.0, 1.15, 1.3, 1.5, 2.0};

QSpinBox *addNumber(QVBoxLayout &column, const QString &label, int value, int most)
{
    auto *name = new TextLabel(label, {.isBold = true});
    column.addWidget(name);
    auto *box = new QSpinBox;
    box->setRange(1, most);
    box->setValue(value);
    box->setMaximumWidth(look().characters(14));
    box->setAccessibleName(label);
    name->setBuddy(box);
    column.addWidget(box);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const store::Settings &settings, QWidget *parent)
    : QDialog(parent), m_before(settings)
{
    setWindowTitle(SettingsDialogTexts::tr("Settings").toString());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look().u * 6, look().u * 5, look().u * 6, look().u * 5);
    column->setSpacing(look().u * 2);
    m_name = addEdit(*column, SettingsDialogTexts::tr("Your name").toString(), {}, editWidth);
    m_organisation
        = addEdit(*column, SettingsDialogTexts::tr("Your prison or YCS region").toString(), {}, editWidth);
    m_teamEmail
        = addEdit(*column, SettingsDialogTexts::tr("Your team's email address").toString(), {}, editWidth);
    m_backupFolder
        = addFolderEdit(*column, SettingsDialogTexts::tr("Folder for backups").toString(), {}, editWidth);
    m_name->setText(settings.userName);
    m_organisation->setText(settings.organisation);
    m_teamEmail->setText(settings.teamEmail);
    m_backupFolder->setText(settings.backupFolder);
    m_retention = addNumber(*column,
        SettingsDialogTexts::tr("Months after which finished versions are offered for deletion").toString(),
        settings.retentionMonths, 120);
    m_bin = addNumber(*column,
        SettingsDialogTexts::tr("Days after which the bin deletes drafts for good").toString(),
        settings.binDays, 365);
    m_lock
        = addNumber(*column, SettingsDialogTexts::tr("Minutes without use before EMO Desk locks").toString(),
            settings.lockMinutes, 60);
    auto *label = new TextLabel(SettingsDialogTexts::tr("Size of the text").toString(), {.isBold = true});
    column->addWidget(label);
    m_textSize = new QComboBox;
    m_textSize->setAccessibleName(label->text());
    for (const double size : textSizes) {
        m_textSize->addItem(SettingsDialogTexts::tr("%1 %").with(QString::number(qRound(size * 100))), size);
        if (qFuzzyCompare(size, settings.textSize))
            m_textSize->setCurrentIndex(m_textSize->count() - 1);
    }
    m_textSize->setMaximumWidth(look().characters(14));
    column->addWidget(m_textSize);
    column->addSpacing(look().u * 2);
    auto *row = new QHBoxLayout;
    auto *save = newPrimaryButton(SettingsDialogTexts::tr("&Save").toString());
    auto *cancel = newButton(SettingsDialogTexts::tr("&Cancel").toString());
    save->setDefault(true);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
    column->addLayout(row);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

store::Settings SettingsDialog::settings() const
{
    store::Settings settings = m_before;
    settings.userName = m_name->text().trimmed();
    settings.organisation = m_organisation->text().trimmed();
    settings.teamEmail = m_teamEmail->text().trimmed();
    settings.backupFolder = m_backupFolder->text().trimmed();
    settings.retentionMonths = m_retention->value();
    settings.binDays = m_bin->value();
    settings.lockMinutes = m_lock->value();
    settings.textSize = m_textSize->currentData().toDouble();
    return settings;
}

} // namespace emo::ui
