// SPDX-License-Identifier: MIT
#include "ui/annexa/AnnexAPaperView.h"

#include "core/annexa/Continuation.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "core/order/Display.h"
#include "ui/review/FormPreview.h"
#include "ui/style/Room.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/Turns.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct AnnexAPaperViewTexts
{
    EMO_TEXTS(AnnexAPaperViewTexts)
};

constexpr int suggestionsWidth = 68; // in characters

/// A suggested update is turned down by its text: the next version of the order may suggest another.
QString updateId(const QString &details)
{
    return QStringLiteral("update:") + details;
}

bool hasUpdate(const Answers &annex, const QString &details)
{
    const auto &updates = annexa::furtherUpdates.updates;
    bool isFound = false;
    Asked(annex).forEachRow(
        updates, [&](const Asked &row, int) { isFound |= display(updates.row.details, row) == details; });
    return isFound;
}

QList<QWidget *> linksIn(const QWidget &widget)
{
    QList<QWidget *> all;
    for (auto *link : widget.findChildren<Link *>())
        all.append(link);
    return all;
}

} // namespace

AnnexAPaperView::AnnexAPaperView(OrderEditing &editing, AnnexA &annex, const Order *order, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_annex(annex), m_order(order),
      m_turns(new Turns(
          {AnnexAPaperViewTexts::tr("Suggestions and updates"), AnnexAPaperViewTexts::tr("The form")})),
      m_column(new QVBoxLayout), m_preview(new FormPreview)
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(look().u * 5, look().u * 3, look().u * 4, look().u * 4);
    m_column->setSpacing(look().u * 2);
    auto *left = new Surface(Surface::Ground::Paper, Qt::RightEdge);
    m_suggestions = left;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 1, 0);
    leftColumn->addWidget(newScrollArea(content, Surface::Ground::Paper));

    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    panes->addWidget(left);
    panes->addWidget(m_preview);
    panes->setStretchFactor(1, 1);
    panes->setSizes({look().characters(suggestionsWidth), look().characters(90)});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_turns);
    all->addWidget(panes, 1);
    connect(m_turns, &Turns::changed, this, &AnnexAPaperView::arrange);

    m_soon.setSingleShot(true);
    constexpr int soonMilliseconds = 150;
    m_soon.setInterval(soonMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &AnnexAPaperView::showForm);
    connect(m_preview, &FormPreview::printWanted, this, &AnnexAPaperView::printWanted);
    connect(m_preview, &FormPreview::exportWanted, this, &AnnexAPaperView::exportWanted);
    connect(&editing, &OrderEditing::changed, this, &AnnexAPaperView::refresh);
    refresh();
}

void AnnexAPaperView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnnexAPaperView::arrange()
{
    const bool isSmall = roomOf(width()) == Room::Small;
    m_turns->setVisible(isSmall);
    m_suggestions->setVisible(!isSmall || m_turns->current() == 0);
    m_preview->setVisible(!isSmall || m_turns->current() == 1);
}

QList<QWidget *> AnnexAPaperView::panes() const
{
    return {m_suggestions, m_preview};
}

QList<Suggestion> AnnexAPaperView::open() const
{
    if (!m_order)
        return {};
    QList<Suggestion> found = annexASuggestions(m_order->answers);
    found.removeIf([this](const Suggestion &each) {
        const Value *held = m_editing.order().answers.find(*each.question);
        const bool isSettled = held && !isBlank(*held) && (!each.isCopy || *held == each.answer);
        return isSettled || m_annex.dismissed.contains(fullId(*each.question));
    });
    return found;
}

/// What can be pressed, from the top.
QList<QWidget *> AnnexAPaperView::pressable() const
{
    QList<QWidget *> all;
    for (int i = 0; i < m_column->count(); ++i)
        if (QWidget *widget = m_column->itemAt(i)->widget()) {
            if (qobject_cast<QAbstractButton *>(widget))
                all.append(widget);
            all += linksIn(*widget);
        }
    return all;
}

/// To the first, when it is shown; and where what was pressed has gone, on to the next.
void AnnexAPaperView::focusAgain()
{
    const QList<QWidget *> all = pressable();
    if (m_focused >= 0 && isVisible())
        all[std::min(m_focused, all.size() - 1)]->setFocus(Qt::OtherFocusReason);
    m_focused = -1;
}

void AnnexAPaperView::refresh()
{
    if (const qsizetype focused = pressable().indexOf(QApplication::focusWidget()); focused >= 0)
        m_focused = focused;
    clear(*m_column);
    if (m_order)
        addSuggestions();
    addUpdates();
    auto *draft = new QCheckBox(AnnexAPaperViewTexts::tr("A draft for the responsible officer"));
    draft->setChecked(m_annex.isDraft);
    connect(draft, &QCheckBox::toggled, this, [this](bool isDraft) {
        m_annex.isDraft = isDraft;
        m_soon.start();
        Q_EMIT edited();
    });
    m_column->addWidget(new TextLabel(
        AnnexAPaperViewTexts::tr("Who sends it"), {.factor = 1.28, .isBold = true, .wraps = true}));
    m_column->addWidget(draft);
    m_column->addStretch(1);
    m_soon.start();
    QWidget *before = nullptr; // what is new would come after the form
    for (QWidget *each : pressable() + linksIn(*m_preview)) {
        if (before)
            setTabOrder(before, each);
        before = each;
    }
    QMetaObject::invokeMethod(this, &AnnexAPaperView::focusAgain, Qt::QueuedConnection);
}

void AnnexAPaperView::addSuggestions()
{
    m_column->addWidget(new TextLabel(AnnexAPaperViewTexts::tr("Suggested from the order"),
        {.factor = 1.28, .isBold = true, .wraps = true}));
    const QList<Suggestion> suggestions = open();
    m_column->addWidget(new TextLabel(suggestions.isEmpty()
            ? AnnexAPaperViewTexts::tr("Nothing more is suggested. A box left blank does not mean No.")
            : AnnexAPaperViewTexts::tr(
                "Nothing of this stands in the form until you accept it. Read each one first."),
        {.role = Role::Second, .wraps = true}));
    // An answer may be asked for only beside another one that is suggested too.
    Answers all = m_editing.order().answers;
    for (const Suggestion &each : suggestions)
        all.setValue(*each.question, each.answer);
    for (const Suggestion &each : suggestions)
        m_column->addWidget(newCard(
            each.question->label(), display(*each.question, all), each.from,
            AnnexAPaperViewTexts::tr("Accept"),
            [this, each] { m_editing.setAnswer(*each.question, each.answer); },
            [this, id = fullId(*each.question)] { dismiss(id); }));
}

void AnnexAPaperView::addUpdates()
{
    m_column->addWidget(new TextLabel(
        AnnexAPaperViewTexts::tr("Further updates"), {.factor = 1.28, .isBold = true, .wraps = true}));
    const int count = furtherUpdateCount(m_editing.order().answers);
    m_column->addWidget(new TextLabel(count
            ? AnnexAPaperViewTexts::tr(
                "%n update(s). They stay as they are; add what has changed since.", "", count)
            : AnnexAPaperViewTexts::tr("None yet. What changes later is added, and the rest stays."),
        {.role = Role::Second, .wraps = true}));
    const QString suggested = m_order ? suggestedUpdate(*m_order) : QString();
    if (!suggested.isEmpty() && !hasUpdate(m_editing.order().answers, suggested)
        && !m_annex.dismissed.contains(updateId(suggested)))
        m_column->addWidget(newCard(
            AnnexAPaperViewTexts::tr("The change to the order"), suggested, {},
            AnnexAPaperViewTexts::tr("Add this update"),
            [this, suggested] { Q_EMIT updateWanted(suggested); },
            [this, suggested] { dismiss(updateId(suggested)); }));
    auto *add = newButton(AnnexAPaperViewTexts::tr("Add a further &update"), "add");
    add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT updateWanted({}); });
    m_column->addWidget(add);
}

QWidget *AnnexAPaperView::newCard(const QString &what, const QString &answer, const QString &from,
    const QString &accept, const std::function<void()> &accepted, const std::function<void()> &dismissed)
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setBar(Role::Reminder);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(look().u * 4, look().u * 2, look().u * 3, look().u * 2);
    column->setSpacing(look().u);
    column->addWidget(new TextLabel(what, {.isBold = true, .wraps = true}));
    column->addWidget(new TextLabel(answer, {.wraps = true}));
    if (!from.isEmpty())
        column->addWidget(new TextLabel(AnnexAPaperViewTexts::tr("From the order: %1").with(from),
            {.factor = 0.92, .role = Role::Second, .wraps = true}));
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 4);
    auto *yes = new Link(accept, QStringLiteral("%1: %2").arg(accept, what));
    auto *no
        = new Link(AnnexAPaperViewTexts::tr("Dismiss"), AnnexAPaperViewTexts::tr("Dismiss: %1").with(what));
    connect(yes, &Link::clicked, this, accepted);
    connect(no, &Link::clicked, this, dismissed);
    row->addWidget(yes);
    row->addWidget(no);
    row->addStretch();
    column->addLayout(row);
    return card;
}

void AnnexAPaperView::dismiss(const QString &id)
{
    m_annex.dismissed.append(id);
    announce(this, AnnexAPaperViewTexts::tr("Dismissed"));
    refresh();
    Q_EMIT edited();
}

void AnnexAPaperView::showForm()
{
    AnnexA annex = m_annex;
    annex.answers = m_editing.order().answers;
    const paper::FilledForm document = annexADocument(annex, m_order);
    const std::vector<paper::Page> pages = paper::pages(document);
    const auto file = paper::pdf(document);
    m_preview->show(pages, file ? file->bytes : QByteArray());
}

} // namespace emo::ui
