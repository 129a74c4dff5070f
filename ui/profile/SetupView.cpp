// SPDX-License-Identifier: MIT
#include "ui/profile/SetupView.h"

#include "core/base/Text.h"
#include "core/store/RecoveryKey.h"
#include "ui/profile/UnlockView.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SetupViewTexts
{
    EMO_TEXTS(SetupViewTexts)
};

enum Step { AboutYou, Passphrase, RecoveryKey, stepCount };

constexpr int cardWidth = 92; // these in characters
constexpr int editWidth = 48;
constexpr int fewestCharacters = 16;
constexpr int fewestWords = 4;
constexpr int wordsOfStrong = 5;

qsizetype wordsIn(const QString &passphrase)
{
    return passphrase.simplified().split(u' ', Qt::SkipEmptyParts).size();
}

bool isStrongEnough(const QString &passphrase)
{
    return passphrase.size() >= fewestCharacters && wordsIn(passphrase) >= fewestWords;
}

void addWarning(QVBoxLayout &column, const QString &title, const QString &text)
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setBar(Role::Warning);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(look().u * 4, look().u * 2, look().u * 3, look().u * 2);
    row->setSpacing(look().u * 2);
    row->addWidget(new IconLabel("warning", Role::Warning), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(title, {.isBold = true}));
    words->addWidget(new TextLabel(text, {.wraps = true}));
    row->addLayout(words, 1);
    column.addWidget(card);
}

} // namespace

bool isTemporaryProfile()
{
    // Windows names the folder of a temporary profile so, beside the user's own.
    return QDir::homePath().section(u'/', -1).startsWith(QLatin1StringView("TEMP"), Qt::CaseInsensitive)
        && QSysInfo::productType() == QLatin1StringView("windows");
}

QLineEdit *addFolderEdit(QVBoxLayout &column, const QString &label, const QString &hint, int characters)
{
    QLineEdit *edit = addEdit(column, label, hint, characters);
    auto *browse = newButton(SetupViewTexts::tr("Browse…").toString(), "open");
    browse->setAccessibleName(SetupViewTexts::tr("Browse: %1").with(label));
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 2);
    column.removeWidget(edit);
    row->addWidget(edit);
    row->addWidget(browse);
    row->addStretch();
    column.addLayout(row);
    QObject::connect(browse, &QPushButton::clicked, edit, [edit] {
        const QString folder = QFileDialog::getExistingDirectory(edit->window(), {}, edit->text());
        if (!folder.isEmpty())
            edit->setText(folder);
    });
    return edit;
}

SetupView::SetupView(bool isTemporary, QWidget *parent)
    : CardScreen(cardWidth, parent), m_steps(new QStackedWidget), m_recoveryKey(store::newRecoveryKey())
{
    column().addWidget(m_steps);
    addAboutYou(isTemporary);
    addPassphrase();
    addRecoveryKey();
    m_problem = addProblem(column());
    m_back = newButton(SetupViewTexts::tr("&Back").toString());
    m_goOn = newPrimaryButton(SetupViewTexts::tr("&Continue").toString());
    m_goOn->setObjectName(QStringLiteral("continue"));
    m_restore = new Link(SetupViewTexts::tr("I have a backup to restore").toString());
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 2);
    row->addWidget(m_back);
    row->addWidget(m_goOn);
    row->addStretch();
    row->addWidget(m_restore);
    column().addSpacing(look().u);
    column().addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(m_steps->currentIndex() - 1); });
    connect(m_goOn, &QPushButton::clicked, this, &SetupView::goOn);
    connect(m_restore, &Link::clicked, this, &SetupView::backupWanted);
    showStep(AboutYou);
}

QVBoxLayout *SetupView::newStep()
{
    auto *step = new QWidget;
    auto *inside = new QVBoxLayout(step);
    inside->setContentsMargins({});
    inside->setSpacing(look().u * 2);
    m_steps->addWidget(step);
    return inside;
}

void SetupView::addAboutYou(bool isTemporary)
{
    QVBoxLayout &inside = *newStep();
    if (isTemporary)
        addWarning(inside, SetupViewTexts::tr("This Windows profile is temporary").toString(),
            SetupViewTexts::tr("Windows deletes it when you sign out, and your orders with it. Keep a backup "
                               "on your team's drive.")
                .toString());
    m_name = addEdit(inside, SetupViewTexts::tr("Your name").toString(),
        SetupViewTexts::tr("It stands beside everything you do, for your colleagues.").toString(), editWidth);
    m_organisation
        = addEdit(inside, SetupViewTexts::tr("Your prison or YCS region").toString(), {}, editWidth);
    m_teamEmail = addEdit(inside, SetupViewTexts::tr("Your team's email address (optional)").toString(),
        SetupViewTexts::tr("Replies to your emails go there.").toString(), editWidth);
    m_backupFolder = addFolderEdit(inside, SetupViewTexts::tr("Folder for backups (optional)").toString(),
        SetupViewTexts::tr("Best on your team's network drive. Backups are encrypted. Until you choose one, "
                           "your orders are on this computer only.")
            .toString(),
        editWidth);
    inside.addStretch(1);
}

void SetupView::addPassphrase()
{
    QVBoxLayout &inside = *newStep();
    inside.addWidget(new TextLabel(
        SetupViewTexts::tr("Choose a passphrase").toString(), {.factor = 1.15, .isBold = true}));
    inside.addWidget(new TextLabel(
        SetupViewTexts::tr("Four or more words. It opens your orders here, and your backup on any computer.")
            .toString(),
        {.role = Role::Second, .wraps = true}));
    m_passphrase = addEdit(inside, SetupViewTexts::tr("Passphrase").toString(), {}, editWidth);
    m_strength = new TextLabel({}, {.factor = 0.95, .role = Role::Second, .wraps = true});
    inside.addWidget(m_strength);
    m_again = addEdit(inside, SetupViewTexts::tr("Type it again").toString(), {}, editWidth);
    auto *isShown = new QCheckBox(SetupViewTexts::tr("&Show what I type").toString());
    inside.addWidget(isShown);
    m_usesKeyring
        = new QCheckBox(SetupViewTexts::tr("&Unlock with my sign-in to this computer, too").toString());
    inside.addWidget(m_usesKeyring);
    inside.addWidget(new TextLabel(
        SetupViewTexts::tr("In the next step you print a recovery key. Without it, nobody can open your "
                           "orders if the passphrase is lost.")
            .toString(),
        {.role = Role::Second, .wraps = true}));
    inside.addStretch(1);
    const auto echo = [this](bool isOn) {
        for (QLineEdit *edit : {m_passphrase, m_again})
            edit->setEchoMode(isOn ? QLineEdit::Normal : QLineEdit::Password);
    };
    echo(false);
    connect(isShown, &QCheckBox::toggled, this, echo);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SetupView::judgePassphrase);
    judgePassphrase();
}

void SetupView::judgePassphrase()
{
    const QString typed = m_passphrase->text();
    const Text verdict = typed.isEmpty()
        ? SetupViewTexts::tr("For example four words that have nothing to do with each other.")
        : !isStrongEnough(typed) ? SetupViewTexts::tr("Too short. Use four words or more.")
        : wordsIn(typed) < wordsOfStrong
        ? SetupViewTexts::tr("Strong enough. One more word would make it very strong.")
        : SetupViewTexts::tr("Very strong.");
    m_strength->setText(verdict.toString());
}

void SetupView::addRecoveryKey()
{
    QVBoxLayout &inside = *newStep();
    inside.addWidget(new TextLabel(
        SetupViewTexts::tr("Print your recovery key").toString(), {.factor = 1.15, .isBold = true}));
    inside.addWidget(new TextLabel(
        SetupViewTexts::tr("It opens your orders if you lose the passphrase. It is shown this once. Keep the "
                           "sheet where your team keeps such things, and not beside this computer.")
            .toString(),
        {.role = Role::Second, .wraps = true}));
    m_recoveryText = new TextLabel({}, {.factor = 1.28, .isBold = true, .wraps = true});
    m_recoveryText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside.addWidget(m_recoveryText);
    auto *print = newButton(SetupViewTexts::tr("&Print").toString(), "print");
    inside.addWidget(print);
    connect(print, &QPushButton::clicked, this, &SetupView::printRecoveryKey);
    m_hasKey
        = new QCheckBox(SetupViewTexts::tr("&I have printed or written down the recovery key").toString());
    m_hasKey->setObjectName(QStringLiteral("hasRecoveryKey"));
    inside.addWidget(m_hasKey);
    inside.addStretch(1);
}

void SetupView::printRecoveryKey()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPainter painter(&printer);
    painter.setFont(look().font());
    painter.drawText(printer.pageLayout().paintRectPixels(printer.resolution()), Qt::TextWordWrap,
        SetupViewTexts::tr(
            "Recovery key of EMO Desk\n\n%1\n\nIt opens all orders of this profile. Keep it locked away.")
            .with(m_recoveryText->text()));
}

void SetupView::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    const std::array names{SetupViewTexts::tr("about you"), SetupViewTexts::tr("how your orders are locked"),
        SetupViewTexts::tr("the recovery key")};
    setTitle(SetupViewTexts::tr("Set up EMO Desk").toString(),
        SetupViewTexts::tr("Step %1 of %2: %3")
            .with(QString::number(step + 1), QString::number(int(stepCount)),
                names[std::size_t(step)].toString()));
    m_back->setVisible(step > AboutYou);
    m_restore->setVisible(step == AboutYou);
    m_goOn->setText(step == RecoveryKey ? SetupViewTexts::tr("&Start").toString()
                                        : SetupViewTexts::tr("&Continue").toString());
    if (step == RecoveryKey)
        m_recoveryText->setText(store::printedRecoveryKey(m_recoveryKey));
    ui::showProblem(*m_problem, {});
    const std::array<QWidget *, stepCount> first{m_name, m_passphrase, m_hasKey};
    first[std::size_t(step)]->setFocus();
}

QString SetupView::complaint() const
{
    switch (m_steps->currentIndex()) {
    case AboutYou:
        if (m_name->text().trimmed().isEmpty())
            return SetupViewTexts::tr("Enter your name").toString();
        if (m_organisation->text().trimmed().isEmpty())
            return SetupViewTexts::tr("Enter your prison or YCS region").toString();
        return {};
    case Passphrase:
        if (!isStrongEnough(m_passphrase->text()))
            return SetupViewTexts::tr("Choose a passphrase of four words or more").toString();
        if (m_again->text() != m_passphrase->text())
            return SetupViewTexts::tr("The two passphrases differ. Type the same one twice").toString();
        return {};
    default:
        return m_hasKey->isChecked()
            ? QString()
            : SetupViewTexts::tr("Print the recovery key or write it down, then tick the box").toString();
    }
}

void SetupView::goOn()
{
    const QString wrong = complaint();
    ui::showProblem(*m_problem, wrong);
    if (!wrong.isEmpty())
        return;
    if (m_steps->currentIndex() != RecoveryKey) {
        showStep(m_steps->currentIndex() + 1);
        return;
    }
    auto made = std::make_shared<NewProfile>();
    made->settings.userName = m_name->text().trimmed();
    made->settings.organisation = m_organisation->text().trimmed();
    made->settings.teamEmail = m_teamEmail->text().trimmed();
    made->settings.backupFolder = m_backupFolder->text().trimmed();
    m_again->clear();
    made->passphrase = takenSecret(*m_passphrase);
    made->recoveryKey = std::move(m_recoveryKey);
    made->usesKeyring = m_usesKeyring->isChecked();
    m_recoveryText->clear();
    m_goOn->setEnabled(false);
    Q_EMIT profileWanted(made);
}

void SetupView::showProblem(const QString &problem)
{
    m_goOn->setEnabled(true);
    m_recoveryKey = store::newRecoveryKey();
    showStep(Passphrase);
    ui::showProblem(*m_problem, problem);
}

} // namespace emo::ui
