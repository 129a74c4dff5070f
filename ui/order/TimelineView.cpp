// SPDX-License-Identifier: MIT
#include "ui/order/TimelineView.h"

#include "core/order/Display.h"
#include "ui/order/TimelineModel.h"
#include "ui/order/TimelinePlot.h"
#include "ui/widgets/LinesDelegate.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace emo::ui {

namespace {

struct TimelineViewTexts
{
    EMO_TEXTS(TimelineViewTexts)
};

// In characters; the last column takes the rest.
constexpr std::array<int, 3> widths{26, 20, 26};
constexpr std::array<int, 3> narrowWidths{21, 18, 22};
constexpr int narrowBelow = 105;

} // namespace

TimelineView::TimelineView(OrderEditing &editing, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_about(new TextLabel({}, {.role = Role::Second})),
      m_empty(new TextLabel(TimelineViewTexts::tr("No dates yet."), {.role = Role::Second})),
      m_plot(new TimelinePlot), m_heading(new TextLabel({}, {.factor = 1.15, .isBold = true})),
      m_model(new TimelineModel(this)), m_table(new QTableView), m_goTo(newButton({})), m_use(newButton({}))
{
    const int u = look().u;
    auto *title = new QHBoxLayout;
    title->setContentsMargins(u * 7, u * 3, u * 5, u * 2);
    title->setSpacing(u * 3);
    title->addWidget(
        new TextLabel(TimelineViewTexts::tr("Monitoring timeline"), {.factor = 1.6, .isBold = true}), 0,
        Qt::AlignBaseline);
    title->addWidget(m_about, 1, Qt::AlignBaseline);

    m_table->setModel(m_model);
    m_table->setItemDelegate(new LinesDelegate(2.05, m_table));
    setLook(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setAccessibleName(TimelineViewTexts::tr("Dates that do not fit"));
    m_table->installEventFilter(this);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int rowInset = u * 2; // rows begin before their texts
    column->setContentsMargins(u * 7 - rowInset, u * 2, u * 5, u * 4);
    column->setSpacing(u * 2);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(rowInset, 0, 0, 0);
    above->setSpacing(u * 4);
    above->addWidget(m_empty);
    above->addWidget(m_plot);
    above->addWidget(m_heading);
    column->addLayout(above);
    column->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(rowInset, u, 0, 0);
    buttons->setSpacing(u * 2);
    buttons->addWidget(m_goTo);
    buttons->addWidget(m_use);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(title);
    m_scroll = newScrollArea(content, Surface::Ground::Paper);
    m_scroll->setAccessibleName(TimelineViewTexts::tr("Monitoring timeline"));
    all->addWidget(newHairline());
    all->addWidget(m_scroll, 1);

    connect(m_goTo, &QPushButton::clicked, this, &TimelineView::goTo);
    connect(m_use, &QPushButton::clicked, this, &TimelineView::useOther);
    connect(m_table, &QTableView::doubleClicked, this, &TimelineView::goTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &TimelineView::showSelected);
    connect(&editing, &OrderEditing::changed, this, &TimelineView::refresh);
    refresh();
}

void TimelineView::refresh()
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_content = timelineContent(m_editing);
    const bool hasDates = m_content.hasDates();
    m_empty->setVisible(!hasDates);
    m_plot->setVisible(hasDates);
    m_plot->show(m_content);
    const QString conditions = TimelineViewTexts::tr("%n condition(s)", "", m_content.conditions);
    m_about->setText(m_content.misfits == 0
            ? conditions
            //: %1 is "4 conditions", %2 "2 with dates that do not fit"
            : TimelineViewTexts::tr("%1, %2").with(
                conditions, TimelineViewTexts::tr("%n with dates that do not fit", "", m_content.misfits)));
    m_model->show(m_content.findings);
    const int rows = m_model->rowCount();
    m_heading->setText(rows > 0 ? TimelineViewTexts::tr("Dates that do not fit")
                                : TimelineViewTexts::tr("Nothing is found against these dates"));
    m_heading->setVisible(hasDates);
    m_table->setVisible(rows > 0);
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, rows - 1), 0));
    fitHeight(*m_table);
    m_scroll->setFocusPolicy(rows > 0 ? Qt::NoFocus : Qt::StrongFocus); // so that keys scroll
    setFocusProxy(rows > 0 ? static_cast<QWidget *>(m_table) : m_scroll);
    showSelected();
}

const TimelineFinding *TimelineView::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_content.findings.size()) ? &m_content.findings[row] : nullptr;
}

void TimelineView::showSelected()
{
    const TimelineFinding *finding = selected();
    const bool canUse = finding && finding->instead.isValid() && !m_editing.isReadOnly();
    m_goTo->setVisible(finding);
    m_use->setVisible(canUse);
    if (finding)
        m_goTo->setText(TimelineViewTexts::tr("Go to %1").with(finding->name));
    if (!canUse)
        return;
    m_use->setText(TimelineViewTexts::tr("Use %1").with(displayDate(finding->instead)));
    m_use->setAccessibleName(
        TimelineViewTexts::tr("Use %1 for %2").with(displayDate(finding->instead), finding->name));
}

void TimelineView::goTo()
{
    if (const TimelineFinding *finding = selected())
        Q_EMIT wanted(QuestionAt(finding->finding.at.front()));
}

void TimelineView::useOther()
{
    if (const TimelineFinding *finding = selected())
        m_editing.setAnswer(QuestionAt(finding->finding.at.front()), Value(finding->instead));
    setFocus(Qt::OtherFocusReason);
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier)) {
            goTo();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::Resize) {
        const bool isNarrow = m_table->width() < look().characters(narrowBelow);
        for (int column = 0; column < int(widths.size()); ++column)
            m_table->setColumnWidth(column, look().characters((isNarrow ? narrowWidths : widths)[column]));
        // Once the table has given the last column its width.
        QMetaObject::invokeMethod(
            this, [this] { fitHeight(*m_table); }, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace emo::ui
