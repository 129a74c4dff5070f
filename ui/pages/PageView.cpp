// SPDX-License-Identifier: MIT
#include "ui/pages/PageView.h"

#include "ui/editing/FindingWords.h"
#include "ui/pages/QuestionNesting.h"
#include "ui/pages/QuestionView.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct PageViewTexts
{
    EMO_TEXTS(PageViewTexts)
};

constexpr int mostProblemsShown = 4;

QWidget *newTitle(const OrderEditing &editing, const Page &page)
{
    int count = 0;
    int number = 0;
    for (const SectionProgress &section : editing.progress())
        for (const PageProgress &each : section.pages) {
            count += each.page->section == page.section;
            if (each.page == &page)
                number = count;
        }
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(look().u * 7, look().u * 3, look().u * 5, look().u * 2);
    row->setSpacing(look().u * 3);
    row->addWidget(new TextLabel(page.title, {.factor = 1.6, .isBold = true}), 0, Qt::AlignBaseline);
    row->addWidget(
        new TextLabel(PageViewTexts::tr("%1, page %2 of %3")
                          .with(page.section->title, QString::number(number), QString::number(count)),
            {.role = Role::Second}),
        1, Qt::AlignBaseline);
    return title;
}

} // namespace

bool isUnanswered(const Asked &asked, const AnyQuestion &question)
{
    const Value *answer = asked.asks(question) ? asked.answer(question) : nullptr;
    return asked.asks(question) && question.isRequired() && (!answer || isBlank(*answer));
}

PageView::PageView(OrderEditing &editing, const Page &page, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_page(page), m_head(new QVBoxLayout),
      m_title(newTitle(editing, page))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, look().u * 3, look().u * 5, look().u * 4);
    m_column->setSpacing(qRound(look().u * 2.75));
    build();
    m_scroll = newScrollArea(content, Surface::Ground::Paper, this);

    m_head->setSpacing(0);
    m_head->addWidget(m_title);
    m_problems = new QVBoxLayout;
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(m_head);
    all->addLayout(m_problems);
    all->addWidget(newHairline());
    all->addWidget(m_scroll, 1);
    setWide(true);
    connect(&editing, &OrderEditing::changed, this, &PageView::refresh);
    refresh();
}

void PageView::build()
{
    constexpr int formWidth = 118;
    for (const AnyQuestion *question : m_page.questions()) {
        auto *view = new QuestionView(m_editing, *question, {.depth = depthOf(*question)}, this);
        if (!view->editor().spansPage())
            view->setMaximumWidth(look().characters(formWidth));
        view->editor().setRowProblems([this](const QuestionAt &at) { return problemAt(at); });
        m_column->addWidget(view);
        m_views.append(view);
    }
    m_column->addStretch(1);
}

void PageView::setWide(bool isWide)
{
    m_isWide = isWide;
    for (QuestionView *view : std::as_const(m_views))
        view->setWide(isWide);
    if (isWide)
        m_head->insertWidget(0, m_title);
    else
        m_column->insertWidget(0, m_title); // it scrolls, so that more of the page can be seen
    spaceProblems();
}

/// Without the title above it, the bar keeps its distance from the header.
void PageView::spaceProblems()
{
    const int gap = m_problemBar ? look().u * 2 : 0;
    m_problems->setContentsMargins(look().u * 7, m_isWide ? 0 : gap, look().u * 5, gap);
}

Findings PageView::problems() const
{
    Findings found;
    for (const Finding &finding : m_editing.findings())
        if (const AnyQuestion *question = shownAt(finding);
            finding.severity == Severity::Error && question && question->page == &m_page)
            found.append(finding);
    return found;
}

QString PageView::problemAt(const QuestionAt &at) const
{
    if (!m_showsProblems)
        return {};
    for (const Finding &finding : problems())
        if (finding.at.front() == at)
            return finding.message;
    return {};
}

void PageView::refresh()
{
    const Asked asked = m_editing.asked();
    for (QuestionView *view : std::as_const(m_views)) {
        const AnyQuestion &question = *view->at().question;
        // What only an older order holds stays on the page when it is emptied, so that it can be retyped.
        const bool isEmptied = question.spec.isOnlyInOlderOrders && !view->isHidden();
        const bool isAsked = isEmptied || asked.asks(question);
        view->setVisible(isAsked);
        if (isAsked)
            view->refresh(problemAt(view->at()));
    }
    showProblemBar();
}

void PageView::showProblemBar()
{
    QStringList messages;
    const Findings found = m_showsProblems ? problems() : Findings();
    for (const Finding &finding : found)
        messages.append(finding.message);
    if (messages == m_shownProblems)
        return;
    m_shownProblems = messages;
    if (m_problemBar) {
        m_problemBar->hide();
        m_problemBar->deleteLater(); // one of its links may be what was pressed
        m_problemBar = nullptr;
    }
    if (found.isEmpty()) {
        spaceProblems();
        return;
    }
    m_problemBar = new Surface(Surface::Ground::Problem, {}, this);
    m_problemBar->setBar(Role::Error);
    auto *row = new QHBoxLayout(m_problemBar);
    row->setContentsMargins(look().u * 4, look().u * 2, look().u * 3, look().u * 2);
    row->setSpacing(look().u * 2);
    row->addWidget(new IconLabel("error", Role::Error), 0, Qt::AlignTop);
    auto *title = new TextLabel(PageViewTexts::tr("There is a problem"), {.isBold = true});
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    row->addWidget(title, 0, Qt::AlignTop);
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    for (const Finding &finding : found.mid(0, mostProblemsShown)) {
        auto *link = new Link(wordsOf(finding).headline);
        connect(link, &Link::clicked, this, [this, at = finding.at.front()] { focusQuestion(at); });
        links->addWidget(link, 0, Qt::AlignLeft);
    }
    if (found.size() > mostProblemsShown)
        links->addWidget(new TextLabel(
            PageViewTexts::tr("and %n more", "problems", int(found.size() - mostProblemsShown))));
    row->addLayout(links, 1);
    m_problems->addWidget(m_problemBar);
    spaceProblems();
}

bool PageView::checkBeforeGoingOn()
{
    const Findings found = problems();
    m_showsProblems = true;
    refresh();
    if (found.isEmpty())
        return true;
    announce(this, PageViewTexts::tr("%n problem(s) on this page", "", int(found.size())));
    if (auto *first = m_problemBar->findChild<Link *>())
        first->setFocus(Qt::OtherFocusReason);
    return false;
}

QuestionView *PageView::viewOf(const AnyQuestion &question) const
{
    for (QuestionView *view : m_views)
        if (view->at().question == &question)
            return view;
    return nullptr;
}

void PageView::focusQuestion(const QuestionAt &at)
{
    QuestionView *view = viewOf(at.group ? *at.group : *at.question);
    if (!view)
        return;
    QWidget *shown = at.group ? view->editor().focusRow(at) : nullptr;
    if (!shown) {
        view->editor().setFocus(Qt::OtherFocusReason);
        shown = view;
    }
    // A page that has just been built has not been laid out yet.
    QTimer::singleShot(0, shown, [this, shown] { m_scroll->ensureWidgetVisible(shown, 0, look().lines(2)); });
}

void PageView::focusFirst()
{
    for (QuestionView *view : std::as_const(m_views))
        if (view->isVisibleTo(this)) {
            view->editor().setFocus(Qt::OtherFocusReason);
            return;
        }
}

const AnyQuestion *PageView::focusedQuestion() const
{
    for (const AnyQuestion *question : m_page.questions())
        if (isFocused(*question))
            return question;
    return nullptr;
}

bool PageView::isFocused(const AnyQuestion &question) const
{
    const QWidget *view = viewOf(question);
    return view && view->isAncestorOf(window()->focusWidget());
}

int PageView::unanswered() const
{
    const Asked asked = m_editing.asked();
    return int(std::ranges::count_if(
        m_page.questions(), [&](const AnyQuestion *question) { return isUnanswered(asked, *question); }));
}

} // namespace emo::ui
