// SPDX-License-Identifier: MIT
#include "ui/send/RecipientRow.h"

#include "core/form/Lookup.h"
#include "core/order/Display.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>

namespace emo::ui {

namespace {

struct RecipientRowTexts
{
    EMO_TEXTS(RecipientRowTexts)
};

constexpr int papersWidth = 16; // these in characters
constexpr int stateWidth = 24;

QString nameOf(const Recipient &recipient)
{
    const auto role = offer(recipientRoles, recipient.role, {});
    const QString title = role ? role->label : recipient.role;
    if (recipient.name.isEmpty())
        return title;
    const bool isOffice = recipient.role == QLatin1StringView(recipientRoles.probation.code)
        || recipient.role == QLatin1StringView(recipientRoles.police.code);
    return isOffice ? recipient.name : QStringLiteral("%1: %2").arg(title, recipient.name);
}

QString sentText(const QDateTime &at, QDate today)
{
    const Moment moment = Moment::of(at);
    const QString time = moment.now.toString(QStringLiteral("HH:mm"));
    return moment.today == today
        ? RecipientRowTexts::tr("Sent today %1").with(time)
        : RecipientRowTexts::tr("Sent %1, %2").with(displayShortDate(moment.today), time);
}

} // namespace

RecipientRow::RecipientRow(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_papers(new TextLabel({})),
      m_notice(new TextLabel({}, {.wraps = true})),
      m_openAnyway(new Link(RecipientRowTexts::tr("Open the draft all the same")))
{
    m_papers->setFixedWidth(look().characters(papersWidth));
    m_parts = {newWho(), m_papers, newButtons(), newState()};
    m_grid->setContentsMargins(0, look().u, 0, look().u);
    m_grid->setHorizontalSpacing(look().u * 3);
    m_grid->setVerticalSpacing(look().u);
    m_grid->setColumnStretch(0, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look().u);
    all->addLayout(m_grid);
    all->addWidget(m_notice);
    all->addWidget(m_openAnyway, 0, Qt::AlignLeft);
    all->addWidget(newHairline());
    m_notice->hide();
    m_openAnyway->hide();
    connect(m_openAnyway, &Link::clicked, this, [this] { Q_EMIT draftWanted(true); });
    arrange();
}

QWidget *RecipientRow::newWho()
{
    m_name = new TextLabel({}, {.isBold = true, .wraps = true});
    m_force = new QComboBox;
    m_force->setMinimumHeight(look().lines(1.85));
    m_force->setAccessibleName(RecipientRowTexts::tr("Which police force?"));
    m_force->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_force, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT forceChosen(m_forces[index - 1]);
    });
    m_address = new TextLabel({}, {.role = Role::Second});
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change = new Link(RecipientRowTexts::tr("Change"));
    m_edit = new QLineEdit;
    m_edit->setTextMargins(look().u, 0, look().u, 0);
    m_edit->setPlaceholderText(RecipientRowTexts::tr("Email address"));
    connect(m_change, &Link::clicked, this, [this] {
        edit(true);
        focusAddress();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &RecipientRow::take);

    auto *who = new QWidget;
    auto *column = new QVBoxLayout(who);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addWidget(m_force);
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 2);
    row->addWidget(m_address);
    row->addWidget(m_change);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_edit);
    return who;
}

QWidget *RecipientRow::newButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(look().u);
    m_buttons = {newButton(RecipientRowTexts::tr("Open draft"), "mail"),
        newButton(RecipientRowTexts::tr("Copy address")), newButton(RecipientRowTexts::tr("Copy subject")),
        newButton(RecipientRowTexts::tr("Copy text"))};
    for (QPushButton *button : std::as_const(m_buttons))
        row->addWidget(button);
    row->addStretch();
    connect(m_buttons[0], &QPushButton::clicked, this, [this] { Q_EMIT draftWanted(false); });
    constexpr std::array parts{Part::Address, Part::Subject, Part::Text};
    for (qsizetype i = 0; i < qsizetype(parts.size()); ++i)
        connect(m_buttons[i + 1], &QPushButton::clicked, this,
            [this, part = parts[std::size_t(i)]] { Q_EMIT copyWanted(part); });
    return buttons;
}

QWidget *RecipientRow::newState()
{
    m_icon = new IconLabel("incomplete", Role::Ink);
    m_state = new TextLabel({});
    m_record = new Link(RecipientRowTexts::tr("Record as sent"));
    m_undo = new Link(RecipientRowTexts::tr("Undo"));
    m_why = new TextLabel({}, {.role = Role::Second, .wraps = true});
    m_otherWay = new Link(RecipientRowTexts::tr("Another way…"));
    connect(m_record, &Link::clicked, this, [this] { Q_EMIT recordWanted(handoverWays.email); });
    connect(m_otherWay, &Link::clicked, this, &RecipientRow::chooseWay);
    connect(m_undo, &Link::clicked, this, &RecipientRow::undoWanted);
    auto *state = new QWidget;
    state->setFixedWidth(look().characters(stateWidth));
    auto *column = new QVBoxLayout(state);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u);
    row->addWidget(m_icon);
    row->addWidget(m_state, 1);
    column->addLayout(row);
    for (QWidget *each : std::initializer_list<QWidget *>{m_record, m_otherWay, m_undo, m_why})
        column->addWidget(each, 0, Qt::AlignLeft);
    return state;
}

/// Records that it was handed over on paper, or any other way than by email.
void RecipientRow::chooseWay()
{
    QMenu menu(this);
    for (std::size_t i = 0; i < handoverWays.count; ++i)
        if (const Option *way = handoverWays.options[i]; way != &handoverWays.email)
            connect(menu.addAction(way->label), &QAction::triggered, this,
                [this, way] { Q_EMIT recordWanted(*way); });
    menu.exec(m_otherWay->mapToGlobal(m_otherWay->rect().bottomLeft()));
}

void RecipientRow::setWide(bool isWide)
{
    m_isWide = isWide;
    arrange();
}

void RecipientRow::arrange()
{
    for (QWidget *part : std::as_const(m_parts))
        m_grid->removeWidget(part);
    m_grid->addWidget(m_parts[0], 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_parts[1], 0, 1, Qt::AlignTop);
    if (m_isWide)
        m_grid->addWidget(m_parts[2], 0, 2, Qt::AlignTop);
    else
        m_grid->addWidget(m_parts[2], 1, 0, 1, 4);
    m_grid->addWidget(m_parts[3], 0, 3, Qt::AlignTop);
}

void RecipientRow::show(const emo::HandoverStep &step, const QList<Recipient> &forces, QDate today)
{
    if (step.recipient.address != m_step.recipient.address || step.isDone != m_step.isDone) {
        m_notice->hide();
        m_openAnyway->hide();
    }
    m_step = step;
    const Recipient &recipient = step.recipient;
    const QSignalBlocker isQuiet(m_force);
    if (m_forces != forces) {
        m_forces = forces;
        m_force->clear();
        m_force->addItem(RecipientRowTexts::tr("Choose a police force"));
        for (const Recipient &force : forces)
            m_force->addItem(force.name);
    }
    const bool isUnknownForce = !forces.isEmpty();
    m_force->setVisible(isUnknownForce);
    if (isUnknownForce) {
        int index = 0;
        for (qsizetype i = 0; i < forces.size(); ++i)
            if (forces[i].key == recipient.key)
                index = int(i) + 1;
        m_force->setCurrentIndex(index);
    }
    showNames(step);
    if (!m_edit->hasFocus())
        edit(recipient.address.isEmpty());
    const auto doubt = addressDoubt(recipient.address);
    if (doubt && !recipient.address.isEmpty())
        showProblem(doubt->message);
    QStringList papers;
    for (const Paper each : step.papers)
        papers.append(paperName(each));
    m_papers->setText(papers.join(u'\n'));

    m_icon->showIcon(step.isDone ? "done" : "incomplete", step.isDone ? Role::Ok : Role::Ink);
    m_state->setText(step.isDone ? sentText(step.doneAt, today) : RecipientRowTexts::tr("Not sent"));
    m_record->setVisible(step.mayBeDone && !step.isDone);
    m_otherWay->setVisible(step.mayBeDone && !step.isDone);
    m_undo->setVisible(step.isDone);
    m_why->setVisible(!step.mayBeDone && !step.isDone);
    m_why->setText(RecipientRowTexts::tr("Step 1 comes first"));
    m_why->setToolTip(step.why);
}

void RecipientRow::showNames(const emo::HandoverStep &step)
{
    const QString name = nameOf(step.recipient);
    m_name->setText(name);
    m_address->setText(step.recipient.address);
    m_edit->setAccessibleName(RecipientRowTexts::tr("Email address of %1").with(name));
    m_change->setAccessibleName(RecipientRowTexts::tr("Change the address of %1").with(name));
    for (QPushButton *button : std::as_const(m_buttons))
        button->setAccessibleName(RecipientRowTexts::tr("%1, %2").with(button->text(), name));
    m_record->setAccessibleName(RecipientRowTexts::tr("Record as sent to %1").with(name));
    m_otherWay->setAccessibleName(RecipientRowTexts::tr("Handed over to %1 another way").with(name));
    m_undo->setAccessibleName(RecipientRowTexts::tr("Undo: sent to %1").with(name));
    setAccessibleName(name);
}

void RecipientRow::edit(bool isEdited)
{
    m_edit->setText(m_step.recipient.address);
    m_edit->setVisible(isEdited);
    m_address->setVisible(!isEdited);
    m_change->setVisible(!isEdited);
}

void RecipientRow::focusAddress()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->selectAll();
}

void RecipientRow::take()
{
    const QString typed = m_edit->text().trimmed();
    if (typed == m_step.recipient.address) {
        edit(typed.isEmpty());
        return;
    }
    const auto doubt = addressDoubt(typed);
    if (doubt && doubt->isFatal && !typed.isEmpty()) {
        showProblem(doubt->message);
        return;
    }
    m_notice->hide();
    m_step.recipient.address = typed;
    edit(typed.isEmpty());
    Q_EMIT addressChanged(typed);
}

void RecipientRow::showProblem(const QString &problem)
{
    const auto doubt = addressDoubt(m_step.recipient.address);
    const bool isOnlyDoubt = doubt && !doubt->isFatal && doubt->message == problem;
    m_notice->setStyle({.isBold = true, .role = isOnlyDoubt ? Role::Warning : Role::Error, .wraps = true});
    const bool isNew = m_notice->text() != problem || m_notice->isHidden();
    m_notice->setText(problem);
    m_notice->setVisible(!problem.isEmpty());
    m_openAnyway->hide();
    if (isNew && !problem.isEmpty())
        announce(this, problem);
}

void RecipientRow::showNote(const QString &note)
{
    showProblem(note);
    m_notice->setStyle({.isBold = true, .role = Role::Warning, .wraps = true});
}

void RecipientRow::showWarning(const QString &warning)
{
    showNote(warning);
    m_openAnyway->setVisible(true);
    m_openAnyway->setFocus(Qt::OtherFocusReason);
}

} // namespace emo::ui
