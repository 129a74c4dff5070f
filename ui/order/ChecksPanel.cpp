// SPDX-License-Identifier: MIT
#include "ui/order/ChecksPanel.h"

#include "ui/editing/FindingWords.h"
#include "ui/pages/PageView.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct ChecksPanelTexts
{
    EMO_TEXTS(ChecksPanelTexts)
};

struct GroupWords
{
    QString count;
    QString why;
};

GroupWords groupWords(Severity severity, int count)
{
    switch (severity) {
    case Severity::Error:
        return {ChecksPanelTexts::tr("%n error(s)", "", count),
            count == 1 ? ChecksPanelTexts::tr("stops you finishing")
                       : ChecksPanelTexts::tr("stop you finishing")};
    case Severity::Warning:
        return {
            ChecksPanelTexts::tr("%n warning(s)", "", count), ChecksPanelTexts::tr("likely to be rejected")};
    case Severity::Reminder:
        return {
            ChecksPanelTexts::tr("%n reminder(s)", "", count), ChecksPanelTexts::tr("only you can check")};
    }
    Q_UNREACHABLE();
}

/// Blanks that nobody has been asked about yet are counted and not listed.
Findings worthSaying(const Findings &findings)
{
    Findings shown;
    for (const Finding &finding : findings)
        if (finding.id != u"blank")
            shown.append(finding);
    return shown;
}

} // namespace

ChecksPanel::ChecksPanel(OrderEditing &editing, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_column(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(look().u * 3, look().u * 2, look().u * 3, look().u);
    head->addWidget(new TextLabel(ChecksPanelTexts::tr("Checks"), {.factor = 1.12, .isBold = true}));
    head->addStretch();
    head->addWidget(
        new TextLabel(ChecksPanelTexts::tr("as you type · F8"), {.factor = 0.92, .role = Role::Second}));
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(look().u * 3, 0, look().u * 3, look().u * 3);
    m_column->setSpacing(look().u * 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(newScrollArea(content, Surface::Ground::Desk), 1);
    connect(&editing, &OrderEditing::changed, this, &ChecksPanel::refresh);
    refresh();
}

void ChecksPanel::refresh()
{
    const Findings shown = worthSaying(m_editing.findings());
    QStringList key;
    for (const Finding &finding : shown)
        key.append(finding.id + u'\n' + finding.message);
    int unanswered = 0;
    for (const SectionProgress &section : m_editing.progress())
        for (const PageProgress &page : section.pages)
            for (const AnyQuestion *question : page.page->questions())
                unanswered += isUnanswered(m_editing.asked(), *question);
    key.append(QString::number(unanswered));
    if (key == m_shown)
        return;
    m_shown = key;
    clear(*m_column);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Reminder})
        addGroup(shown, severity);
    if (shown.isEmpty())
        m_column->addWidget(
            new TextLabel(ChecksPanelTexts::tr("Nothing found so far."), {.role = Role::Second}));
    if (unanswered > 0)
        m_column->addWidget(
            new TextLabel(ChecksPanelTexts::tr("%n question(s) are still unanswered.", "", unanswered),
                {.role = Role::Second, .wraps = true}));
    m_column->addStretch();
}

void ChecksPanel::addGroup(const Findings &shown, Severity severity)
{
    Findings group;
    std::ranges::copy_if(shown, std::back_inserter(group),
        [severity](const Finding &finding) { return finding.severity == severity; });
    if (group.isEmpty())
        return;
    const GroupWords words = groupWords(severity, int(group.size()));
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(2, look().u, 0, 0);
    row->setSpacing(look().u * 2);
    row->addWidget(new TextLabel(words.count, {.isBold = true, .role = roleOf(severity)}));
    row->addWidget(new TextLabel(words.why, {.role = Role::Second}), 1);
    m_column->addWidget(head);
    if (severity == Severity::Reminder) {
        m_column->addWidget(newReminders(group));
        return;
    }
    for (const Finding &finding : group)
        m_column->addWidget(newCard(finding));
}

QWidget *ChecksPanel::newCard(const Finding &finding)
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setBar(roleOf(finding.severity));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(look().u * 3, look().u * 2, look().u * 2, look().u * 2);
    row->setSpacing(look().u * 2);
    row->addWidget(new IconLabel(iconFor(finding.severity), roleOf(finding.severity)), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(1);
    const FindingWords words = wordsOf(finding);
    column->addWidget(new TextLabel(words.headline, {.isBold = true, .wraps = true}));
    if (!words.rest.isEmpty())
        column->addWidget(new TextLabel(words.rest, {.wraps = true}));
    if (!finding.at.isEmpty()) {
        auto *link
            = new Link(QFontMetrics(look().font())
                           .elidedText(goToText(finding.at.front()), Qt::ElideRight, look().characters(38)),
                goToText(finding.at.front()));
        connect(link, &Link::clicked, this, [this, at = finding.at.front()] { Q_EMIT wanted(at); });
        column->addWidget(link, 0, Qt::AlignLeft);
    }
    if (!finding.source.isEmpty())
        column->addWidget(
            new TextLabel(sourceText(finding), {.factor = 0.92, .role = Role::Second, .wraps = true}));
    row->addLayout(column, 1);
    return card;
}

QWidget *ChecksPanel::newReminders(const Findings &reminders)
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setBar(Role::Reminder);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(look().u * 3, look().u * 2, look().u * 2, look().u * 2);
    rows->setSpacing(look().u * 2);
    for (const Finding &finding : reminders) {
        auto *row = new QHBoxLayout;
        row->setSpacing(look().u * 2);
        row->addWidget(new IconLabel("reminder", Role::Reminder), 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(new TextLabel(finding.message, {.wraps = true}));
        if (!finding.source.isEmpty())
            column->addWidget(
                new TextLabel(sourceText(finding), {.factor = 0.92, .role = Role::Second, .wraps = true}));
        row->addLayout(column, 1);
        rows->addLayout(row);
    }
    return card;
}

} // namespace emo::ui
