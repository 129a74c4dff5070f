// SPDX-License-Identifier: MIT
#include "ui/review/AnswersTable.h"

#include "core/order/Display.h"
#include "ui/pages/PageView.h"
#include "ui/pages/QuestionView.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace emo::ui {

namespace {

struct AnswersTableTexts
{
    EMO_TEXTS(AnswersTableTexts)
};

enum Column { QuestionColumn, AnswerColumn, ChangeColumn, columnCount };
constexpr int IsAnsweredRole = Qt::UserRole;
constexpr int IsHeadingRole = Qt::UserRole + 1;

int leftOf(int column)
{
    return look().u * (column == QuestionColumn ? 5 : 1);
}

class AnswersDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QTableView *>(option.widget);
        const bool isHeading = index.data(IsHeadingRole).toBool();
        if (isHeading || !view)
            return {0, look().lines(2.4)};
        const int width = view->columnWidth(index.column()) - leftOf(index.column()) - look().u;
        const QRect text
            = QFontMetrics(look().font())
                  .boundingRect({0, 0, width, 1 << 16}, Qt::TextWordWrap, index.data().toString());
        return {0, text.height() + look().u * 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int u = look().u;
        const bool isHeading = index.data(IsHeadingRole).toBool();
        const bool isSelected = (option.state & QStyle::State_Selected) && !isHeading;
        painter->fillRect(option.rect, isSelected ? look().selected : look().paper);
        if (isHeading && index.row() > 0)
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), look().line);
        QFont font = isHeading ? look().font(1.12, true) : look().font();
        QColor ink = index.column() == QuestionColumn && !isHeading ? look().second : look().ink;
        if (index.column() == AnswerColumn && !index.data(IsAnsweredRole).toBool())
            ink = look().second;
        if (index.column() == ChangeColumn) {
            ink = look().link;
            font.setUnderline(true);
        }
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(option.rect.adjusted(leftOf(index.column()), u, -u, 0),
            Qt::TextWordWrap | (isHeading ? Qt::AlignVCenter : Qt::AlignTop), index.data().toString());
        const bool hasFocus = option.widget && option.widget->hasFocus();
        if (isSelected && hasFocus && index.column() == ChangeColumn) {
            painter->setPen(QPen(look().accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

class AnswersModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Line
    {
        const AnyQuestion *question = nullptr; ///< Null: the heading of a page.
        QString label;
        QString answer;
        bool isAnswered = true;
    };

    void show(std::vector<Line> lines)
    {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
    }
    const Line &line(int row) const { return m_lines[row]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ui::columnCount;
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return m_lines[index.row()].question ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemIsEnabled;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Line &line = m_lines[index.row()];
        if (role == IsHeadingRole)
            return !line.question;
        if (role == IsAnsweredRole)
            return line.isAnswered;
        if (role == Qt::AccessibleTextRole && index.column() == ChangeColumn && line.question)
            return AnswersTableTexts::tr("Change %1").with(line.label);
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case QuestionColumn:
            return line.label;
        case AnswerColumn:
            return line.answer;
        default:
            return line.question && m_mayChange ? AnswersTableTexts::tr("Change") : QString();
        }
    }

    bool m_mayChange = true;

private:
    std::vector<Line> m_lines;
};

AnswersTable::AnswersTable(OrderEditing &editing, QWidget *parent)
    : QTableView(parent), m_editing(editing), m_model(new AnswersModel(this))
{
    setModel(m_model);
    setItemDelegate(new AnswersDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(AnswersTableTexts::tr("Your answers"));
    m_model->m_mayChange = !editing.isReadOnly();
    const auto open = [this](const QModelIndex &index) {
        if (const AnyQuestion *question = m_model->line(index.row()).question)
            Q_EMIT changeWanted(*question);
    };
    connect(this, &QTableView::activated, this, open);
    connect(this, &QTableView::clicked, this, [open](const QModelIndex &index) {
        if (index.column() == ChangeColumn)
            open(index);
    });
    connect(&editing, &OrderEditing::changed, this, &AnswersTable::refresh);
    refresh();
}

void AnswersTable::showMissingOnly(bool isMissingOnly)
{
    m_isMissingOnly = isMissingOnly;
    refresh();
}

void AnswersTable::refresh()
{
    const Asked asked = m_editing.asked();
    std::vector<AnswersModel::Line> lines;
    for (const SectionProgress &section : m_editing.progress())
        for (const PageProgress &page : section.pages) {
            std::vector<AnswersModel::Line> onPage;
            for (const AnyQuestion *question : page.page->questions()) {
                if (!asked.asks(*question) || (m_isMissingOnly && !isUnanswered(asked, *question)))
                    continue;
                const QString answer = displayList(*question, asked).join(u'\n');
                onPage.push_back({question, shortName(*question),
                    answer.isEmpty() ? AnswersTableTexts::tr("Not provided") : answer, !answer.isEmpty()});
            }
            if (onPage.empty())
                continue;
            lines.push_back({nullptr, page.page->title, {}});
            std::ranges::move(onPage, std::back_inserter(lines));
        }
    m_model->show(std::move(lines));
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->line(row).question)
            setSpan(row, 0, 1, columnCount);
    resizeRowsToContents();
}

void AnswersTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int change = look().characters(10);
    const int rest = viewport()->width() - change;
    setColumnWidth(QuestionColumn, rest * 2 / 5);
    setColumnWidth(AnswerColumn, rest - rest * 2 / 5);
    setColumnWidth(ChangeColumn, change);
    resizeRowsToContents();
}

void AnswersTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers()
        && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace emo::ui
