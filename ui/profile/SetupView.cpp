// SPDX-License-Identifier: MIT
#include "ui/profile/SetupView.h"

#include "core/base/Text.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLibrary>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStorageInfo>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SetupViewTexts
{
    EMO_TEXTS(SetupViewTexts)
};

constexpr int cardWidth = 92; // these in characters

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

bool isTemporaryHome(const QString &home, const QByteArray &fileSystem, quint32 windowsType)
{
    constexpr quint32 temporary = 1; // of Windows' GetProfileType(): PT_TEMPORARY and PT_MANDATORY
    constexpr quint32 mandatory = 4;
    // Windows names the folder of a temporary profile so, beside the user's own: TEMP, TEMP.DOMAIN.001
    static const QRegularExpression name(
        QStringLiteral("^([A-Z]:)?/Users/TEMP([.][^/]*)?$"), QRegularExpression::CaseInsensitiveOption);
    return (windowsType & (temporary | mandatory)) || name.match(QDir::cleanPath(home)).hasMatch()
        || fileSystem == "tmpfs" || fileSystem == "ramfs";
}

bool isTemporaryHome()
{
    quint32 windowsType = 0;
#ifdef Q_OS_WIN
    using Function = int(__stdcall *)(unsigned long *);
    if (const auto getType
        = reinterpret_cast<Function>(QLibrary::resolve(QStringLiteral("userenv"), "GetProfileType"))) {
        unsigned long type = 0;
        if (getType(&type))
            windowsType = type;
    }
#endif
    return isTemporaryHome(QDir::homePath(), QStorageInfo(QDir::homePath()).fileSystemType(), windowsType);
}

QLineEdit *addFolderEdit(
    QVBoxLayout &column, const QString &label, const QString &hint, int characters, bool isLocked)
{
    QLineEdit *edit = addEdit(column, label, hint, characters, isLocked);
    auto *browse = newButton(SetupViewTexts::tr("Browse…"), "open");
    browse->setEnabled(!isLocked);
    browse->setAccessibleName(SetupViewTexts::tr("Browse: %1").with(label));
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 2);
    column.removeWidget(edit);
    row->addWidget(edit, 1);
    row->addWidget(browse);
    row->addStretch();
    column.addLayout(row);
    QObject::connect(browse, &QPushButton::clicked, edit, [edit] {
        const QString folder = folderToUse(edit->window(), edit->text());
        if (!folder.isEmpty())
            edit->setText(folder);
    });
    return edit;
}

SetupView::SetupView(bool isTemporary, const store::MachineSettings &machine, QWidget *parent)
    : CardScreen(cardWidth, parent), m_machine(machine), m_steps(new QStackedWidget),
      m_passphrase(new PassphraseStep), m_recoveryKey(new RecoveryKeyStep)
{
    column().addWidget(m_steps);
    addAboutYou(isTemporary);
    m_steps->addWidget(m_passphrase);
    m_steps->addWidget(m_recoveryKey);
    m_problem = addProblem(column());
    m_back = newButton(SetupViewTexts::tr("&Back"));
    m_goOn = newPrimaryButton(SetupViewTexts::tr("&Continue"));
    m_goOn->setObjectName(QStringLiteral("continue"));
    m_restore = new Link(SetupViewTexts::tr("I have a backup to restore"));
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

void SetupView::addAboutYou(bool isTemporary)
{
    auto *step = new QWidget;
    m_steps->addWidget(step);
    auto &inside = *new QVBoxLayout(step);
    inside.setContentsMargins({});
    inside.setSpacing(look().u * 2);
    const store::Settings presets = m_machine.presets();
    if (isTemporary)
        addWarning(inside, SetupViewTexts::tr("Your files here are temporary"),
            SetupViewTexts::tr(
                "This computer deletes them when you sign out, and your orders with them. Keep a backup on "
                "your team's drive."));
    m_name = addEdit(inside, SetupViewTexts::tr("Your name"),
        SetupViewTexts::tr("It stands beside everything you do, for your colleagues."), editWidth);
    m_organisation = addEdit(inside, SetupViewTexts::tr("Your prison or YCS region"), {}, editWidth,
        m_machine.isLocked(store::machineKeys::organisation));
    m_teamEmail = addEdit(inside, SetupViewTexts::tr("Your team's email address (optional)"),
        SetupViewTexts::tr("Replies to your emails go there."), editWidth,
        m_machine.isLocked(store::machineKeys::teamEmail));
    m_backupFolder = addFolderEdit(inside, SetupViewTexts::tr("Folder for backups (optional)"),
        SetupViewTexts::tr("Best on your team's network drive. Backups are encrypted. Until you choose one, "
                           "your orders are on this computer only."),
        editWidth, m_machine.isLocked(store::machineKeys::backupFolder));
    m_organisation->setText(presets.organisation);
    m_teamEmail->setText(presets.teamEmail);
    m_backupFolder->setText(presets.backupFolder);
    inside.addStretch(1);
}

void SetupView::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    const std::array names{SetupViewTexts::tr("about you"), SetupViewTexts::tr("how your orders are locked"),
        SetupViewTexts::tr("the recovery key")};
    setTitle(SetupViewTexts::tr("Set up EMO Desk"),
        SetupViewTexts::tr("Step %1 of %2: %3")
            .with(QString::number(step + 1), QString::number(int(stepCount)),
                names[std::size_t(step)].toString()));
    m_back->setVisible(step > AboutYou);
    m_restore->setVisible(step == AboutYou);
    m_goOn->setText(step == RecoveryKey ? SetupViewTexts::tr("&Start") : SetupViewTexts::tr("&Continue"));
    ui::showProblem(*m_problem, {});
    switch (step) {
    case AboutYou:
        m_name->setFocus();
        break;
    case Passphrase:
        m_passphrase->focusFirst();
        break;
    default:
        m_recoveryKey->reveal();
        m_recoveryKey->focusFirst();
    }
}

QString SetupView::complaint() const
{
    switch (m_steps->currentIndex()) {
    case AboutYou:
        if (m_name->text().trimmed().isEmpty())
            return SetupViewTexts::tr("Enter your name");
        if (m_organisation->text().trimmed().isEmpty())
            return SetupViewTexts::tr("Enter your prison or YCS region");
        return {};
    case Passphrase:
        return m_passphrase->complaint();
    default:
        return m_recoveryKey->complaint();
    }
}

void SetupView::goOn()
{
    const QString wrong = complaint();
    ui::showProblem(*m_problem, wrong);
    if (!wrong.isEmpty())
        return;
    if (m_steps->currentIndex() == Passphrase)
        m_passphrase->take(m_keys); // now, since its edits are wiped when they are hidden
    if (m_steps->currentIndex() != RecoveryKey) {
        showStep(m_steps->currentIndex() + 1);
        return;
    }
    auto made = std::make_shared<NewProfile>();
    made->settings = m_machine.presets();
    made->settings.userName = m_name->text().trimmed();
    made->settings.organisation = m_organisation->text().trimmed();
    made->settings.teamEmail = m_teamEmail->text().trimmed();
    made->settings.backupFolder = m_backupFolder->text().trimmed();
    made->keys = std::exchange(m_keys, {});
    m_recoveryKey->take(made->keys);
    m_goOn->setEnabled(false);
    Q_EMIT profileWanted(made);
}

void SetupView::showProblem(const QString &problem)
{
    m_goOn->setEnabled(true);
    showStep(Passphrase);
    ui::showProblem(*m_problem, problem);
}

} // namespace emo::ui
