// SPDX-License-Identifier: MIT
#include "ui/review/ReviewView.h"

#include "core/document/content/OrderContent.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "ui/review/AnswersTable.h"
#include "ui/review/FormPreview.h"
#include "ui/review/LeftToDo.h"
#include "ui/style/Room.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Turns.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct ReviewViewTexts
{
    EMO_TEXTS(ReviewViewTexts)
};

enum Turn { AnswersTurn, FormTurn, LeftTurn };

constexpr int answersWidth = 67; // these in characters
constexpr int leftToDoWidth = 58;

} // namespace

ReviewView::ReviewView(OrderEditing &editing, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_preview(new FormPreview),
      m_answers(new Surface(Surface::Ground::Paper, Qt::RightEdge)),
      m_turns(new Turns({ReviewViewTexts::tr("The answers"), ReviewViewTexts::tr("The form"),
          ReviewViewTexts::tr("What is left to do")}))
{
    fillAnswers();
    connect(m_preview, &FormPreview::printWanted, this, &ReviewView::printWanted);
    connect(m_preview, &FormPreview::exportWanted, this, &ReviewView::exportWanted);

    auto *left = new LeftToDo(editing);
    m_left = new Surface(Surface::Ground::Desk, Qt::LeftEdge);
    auto *leftColumn = new QVBoxLayout(m_left);
    leftColumn->setContentsMargins(1, 0, 0, 0);
    leftColumn->addWidget(left);
    connect(left, &LeftToDo::wanted, this, &ReviewView::wanted);
    connect(left, &LeftToDo::finishWanted, this, &ReviewView::finishWanted);
    connect(left, &LeftToDo::backWanted, this, &ReviewView::backWanted);

    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    for (QWidget *pane : {m_answers, static_cast<QWidget *>(m_preview), m_left})
        panes->addWidget(pane);
    panes->setStretchFactor(1, 1);
    panes->setSizes(
        {look().characters(answersWidth), look().characters(80), look().characters(leftToDoWidth)});
    connect(m_turns, &Turns::changed, this, &ReviewView::arrange);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_turns);
    all->addWidget(panes, 1);
    arrange();

    m_soon.setSingleShot(true);
    constexpr int soonMilliseconds = 150;
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReviewView::showForm);
    connect(&editing, &OrderEditing::changed, &m_soon, qOverload<>(&QTimer::start));
    m_soon.start(0);
}

void ReviewView::fillAnswers()
{
    auto *answersColumn = new QVBoxLayout(m_answers);
    answersColumn->setContentsMargins(0, look().u * 3, 1, 0);
    answersColumn->setSpacing(look().u);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(look().u * 5, 0, look().u * 4, 0);
    head->addWidget(new TextLabel(ReviewViewTexts::tr("Your answers"), {.factor = 1.28, .isBold = true}));
    head->addStretch();
    auto *missing = new Link(ReviewViewTexts::tr("Only what is missing"));
    missing->setCheckable(true);
    head->addWidget(missing);
    auto *table = new AnswersTable(m_editing);
    answersColumn->addLayout(head);
    answersColumn->addWidget(table, 1);
    connect(missing, &Link::toggled, this, [missing, table](bool isOn) {
        table->showMissingOnly(isOn);
        missing->setText(
            isOn ? ReviewViewTexts::tr("All answers") : ReviewViewTexts::tr("Only what is missing"));
    });
    connect(table, &AnswersTable::changeWanted, this, &ReviewView::wanted);
}

void ReviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReviewView::arrange()
{
    const Room room = roomOf(width());
    const bool hasTurns = room != Room::Wide;
    m_turns->setVisible(hasTurns);
    m_turns->offer(LeftTurn, room == Room::Small);
    if (room != Room::Small && m_turns->current() == LeftTurn)
        m_turns->setCurrent(AnswersTurn);
    m_answers->setVisible(!hasTurns || m_turns->current() == AnswersTurn);
    m_preview->setVisible(!hasTurns || m_turns->current() == FormTurn);
    m_left->setVisible(room != Room::Small || m_turns->current() == LeftTurn);
}

void ReviewView::showForm()
{
    const paper::Content content
        = paper::orderContent(m_editing.form(), m_editing.order(), m_editing.trade().now());
    const std::vector<paper::Page> pages = paper::pages(content);
    const auto file = paper::pdf(content);
    m_preview->show(pages, file ? file->bytes : QByteArray());
}

} // namespace emo::ui
