// SPDX-License-Identifier: MIT
#include "ui/review/LeftToDo.h"

#include "ui/editing/FindingWords.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct LeftToDoTexts
{
    EMO_TEXTS(LeftToDoTexts)
};

Findings ofSeverity(const OrderEditing &editing, Severity severity)
{
    Findings found;
    for (const Finding &finding : editing.findings())
        if (finding.severity == severity)
            found.append(finding);
    return found;
}

int unexplained(const OrderEditing &editing)
{
    return int(std::ranges::count_if(ofSeverity(editing, Severity::Warning),
        [&](const Finding &finding) { return editing.reasonFor(finding.id).trimmed().isEmpty(); }));
}

int unticked(const OrderEditing &editing)
{
    return int(std::ranges::count_if(ofSeverity(editing, Severity::Reminder),
        [&](const Finding &finding) { return !editing.isTicked(finding.id); }));
}

} // namespace

LeftToDo::LeftToDo(OrderEditing &editing, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_column(new QVBoxLayout),
      m_left(new TextLabel({}, {.isBold = true, .wraps = true}))
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(look().u * 4, look().u * 3, look().u * 4, look().u * 3);
    m_column->setSpacing(look().u * 2);

    auto *foot = new Surface(Surface::Ground::Desk, Qt::TopEdge);
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(look().u * 4, look().u * 3, look().u * 4, look().u * 3);
    footColumn->setSpacing(look().u * 2);
    footColumn->addWidget(m_left);
    auto *buttons = new QHBoxLayout;
    auto *finish = newPrimaryButton(
        LeftToDoTexts::tr("F&inish version %1").with(QString::number(editing.order().current().number)));
    finish->setObjectName(QStringLiteral("finish"));
    auto *back = newButton(LeftToDoTexts::tr("&Back"));
    back->setMinimumWidth(look().characters(14));
    buttons->addWidget(finish);
    buttons->addWidget(back);
    buttons->addStretch();
    footColumn->addLayout(buttons);
    footColumn->addWidget(
        new TextLabel(LeftToDoTexts::tr("Finishing freezes these answers. Nothing is sent yet."),
            {.factor = 0.92, .role = Role::Second, .wraps = true}));

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(newScrollArea(content, Surface::Ground::Desk), 1);
    all->addWidget(foot);
    foot->setVisible(!editing.isReadOnly()); // only now: without a parent it would be a window
    connect(finish, &QPushButton::clicked, this, &LeftToDo::finish);
    connect(back, &QPushButton::clicked, this, &LeftToDo::backWanted);
    connect(&editing, &OrderEditing::changed, this, &LeftToDo::refresh);
    refresh();
}

void LeftToDo::refresh()
{
    QStringList key;
    for (const Finding &finding : m_editing.findings())
        key.append(finding.id + u'\n' + finding.message);
    if (key != m_shown || !m_ticked) {
        m_shown = key;
        rebuild(); // and not at every letter of a reason
    }
    showWhatIsLeft();
}

void LeftToDo::rebuild()
{
    clear(*m_column);
    const Findings errors = ofSeverity(m_editing, Severity::Error);
    addHeading(LeftToDoTexts::tr("Errors"),
        errors.isEmpty() ? LeftToDoTexts::tr("None") : QString::number(errors.size()),
        errors.isEmpty() ? Role::Second : Role::Error);
    if (errors.isEmpty())
        m_column->addWidget(
            new TextLabel(LeftToDoTexts::tr("Nothing stops you finishing."), {.role = Role::Second}));
    for (const Finding &finding : errors)
        addError(finding);
    m_column->addWidget(newHairline());
    addHeading(LeftToDoTexts::tr("Warnings"), {}, Role::Warning);
    m_explained = qobject_cast<TextLabel *>(
        m_column->itemAt(m_column->count() - 1)->widget()->findChild<TextLabel *>(QStringLiteral("count")));
    for (const Finding &finding : ofSeverity(m_editing, Severity::Warning))
        addWarning(finding);
    m_column->addWidget(newHairline());
    addHeading(LeftToDoTexts::tr("Only you can check these"), {}, Role::Reminder);
    m_ticked
        = m_column->itemAt(m_column->count() - 1)->widget()->findChild<TextLabel *>(QStringLiteral("count"));
    for (const Finding &finding : ofSeverity(m_editing, Severity::Reminder))
        addReminder(finding);
    m_column->addStretch(1);
}

void LeftToDo::addHeading(const QString &title, const QString &count, Role role)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->addWidget(new TextLabel(title, {.factor = 1.12, .isBold = true}), 1);
    auto *number = new TextLabel(count, {.isBold = role != Role::Second, .role = role});
    number->setObjectName(QStringLiteral("count"));
    row->addWidget(number);
    m_column->addWidget(head);
}

void LeftToDo::addError(const Finding &finding)
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setBar(Role::Error);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(look().u * 3, look().u * 2, look().u * 2, look().u * 2);
    row->setSpacing(look().u * 2);
    row->addWidget(new IconLabel("error", Role::Error), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(new TextLabel(finding.message, {.isBold = true, .wraps = true}));
    if (!finding.at.isEmpty()) {
        auto *link = new Link(goToText(finding.at.front()), goToText(finding.at.front()));
        connect(link, &Link::clicked, this, [this, at = finding.at.front()] { Q_EMIT wanted(at); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    row->addLayout(column, 1);
    m_column->addWidget(card);
}

void LeftToDo::addWarning(const Finding &finding)
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setBar(Role::Warning);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(look().u * 3, look().u * 2, look().u * 2, look().u * 2);
    row->setSpacing(look().u * 2);
    row->addWidget(new IconLabel("warning", Role::Warning), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(look().u);
    const FindingWords words = wordsOf(finding);
    column->addWidget(new TextLabel(words.headline, {.isBold = true, .wraps = true}));
    if (!words.rest.isEmpty())
        column->addWidget(new TextLabel(words.rest, {.wraps = true}));
    auto *say = new QHBoxLayout;
    say->setSpacing(look().u);
    if (!finding.at.isEmpty() && !m_editing.isReadOnly()) {
        auto *link = new Link(LeftToDoTexts::tr("Change the answer"), goToText(finding.at.front()));
        connect(link, &Link::clicked, this, [this, at = finding.at.front()] { Q_EMIT wanted(at); });
        say->addWidget(link);
        say->addWidget(new TextLabel(LeftToDoTexts::tr("or say why it is right:")), 1);
    } else {
        say->addWidget(new TextLabel(LeftToDoTexts::tr("Why it is right:")), 1);
    }
    column->addLayout(say);
    auto *reason = new QLineEdit(m_editing.reasonFor(finding.id));
    reason->setObjectName(QStringLiteral("reason:%1").arg(finding.id));
    reason->setReadOnly(m_editing.isReadOnly());
    reason->setTextMargins(look().u, 0, look().u, 0);
    reason->setPlaceholderText(LeftToDoTexts::tr("For example: the COM confirmed it on 9 September"));
    reason->setAccessibleName(LeftToDoTexts::tr("Why this is right: %1").with(words.headline));
    connect(reason, &QLineEdit::textEdited, this,
        [this, id = finding.id](const QString &text) { m_editing.acknowledge(id, text); });
    column->addWidget(reason);
    row->addLayout(column, 1);
    m_column->addWidget(card);
}

void LeftToDo::addReminder(const Finding &finding)
{
    auto *row = new QWidget;
    auto *grid = new QHBoxLayout(row);
    grid->setContentsMargins({});
    grid->setSpacing(look().u * 2);
    auto *tick = new QCheckBox;
    tick->setObjectName(QStringLiteral("tick:%1").arg(finding.id));
    tick->setChecked(m_editing.isTicked(finding.id));
    tick->setEnabled(!m_editing.isReadOnly());
    tick->setAccessibleName(finding.message);
    tick->setAccessibleDescription(sourceText(finding));
    connect(
        tick, &QCheckBox::clicked, this, [this, id = finding.id](bool isOn) { m_editing.tick(id, isOn); });
    grid->addWidget(tick, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->setContentsMargins(0, look().u / 2, 0, 0);
    column->addWidget(new TextLabel(finding.message, {.wraps = true}));
    if (!finding.source.isEmpty())
        column->addWidget(
            new TextLabel(sourceText(finding), {.factor = 0.92, .role = Role::Second, .wraps = true}));
    grid->addLayout(column, 1);
    m_column->addWidget(row);
}

void LeftToDo::showWhatIsLeft()
{
    const int warnings = m_editing.count(Severity::Warning);
    const int reminders = m_editing.count(Severity::Reminder);
    const int toExplain = unexplained(m_editing);
    const int toTick = unticked(m_editing);
    const auto outOf = [](const Text &text, int done, int all) {
        return text.with(QString::number(done), QString::number(all));
    };
    m_explained->setText(warnings
            ? outOf(LeftToDoTexts::tr("%1 of %2 explained"), warnings - toExplain, warnings)
            : LeftToDoTexts::tr("None"));
    m_ticked->setText(reminders ? outOf(LeftToDoTexts::tr("%1 of %2 ticked"), reminders - toTick, reminders)
                                : LeftToDoTexts::tr("None"));
    QStringList left;
    if (const int errors = m_editing.count(Severity::Error))
        left.append(LeftToDoTexts::tr("%n error(s)", "", errors));
    if (toExplain)
        left.append(LeftToDoTexts::tr("a reason for %n warning(s)", "", toExplain));
    if (toTick)
        left.append(LeftToDoTexts::tr("%n more tick(s)", "", toTick));
    m_left->setText(left.isEmpty()
            ? LeftToDoTexts::tr("Everything is done.")
            : LeftToDoTexts::tr("Still to do: %1.").with(left.join(QStringLiteral(", "))));
}

void LeftToDo::finish()
{
    for (const Finding &finding : m_editing.findings()) {
        if (finding.severity == Severity::Error) {
            announce(this, m_left->text());
            if (!finding.at.isEmpty())
                Q_EMIT wanted(finding.at.front());
            return;
        }
        const bool isDone = finding.severity == Severity::Warning
            ? !m_editing.reasonFor(finding.id).trimmed().isEmpty()
            : m_editing.isTicked(finding.id);
        if (isDone)
            continue;
        const QString kind
            = finding.severity == Severity::Warning ? QStringLiteral("reason:%1") : QStringLiteral("tick:%1");
        if (auto *first = findChild<QWidget *>(kind.arg(finding.id)))
            first->setFocus(Qt::OtherFocusReason);
        announce(this, m_left->text());
        return;
    }
    Q_EMIT finishWanted();
}

} // namespace emo::ui
