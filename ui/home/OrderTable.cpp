// SPDX-License-Identifier: MIT
#include "ui/home/OrderTable.h"

#include "core/order/Display.h"
#include "ui/style/Icons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace emo::ui {

namespace {

struct OrderTableTexts
{
    EMO_TEXTS(OrderTableTexts)
};

constexpr int IconRole = Qt::UserRole;
constexpr int RoleRole = Qt::UserRole + 1;
constexpr int adultAge = 18;

const char *iconOf(const store::Card &card)
{
    switch (folderOf(card)) {
    case store::Folder::Drafts:
        return "draft";
    case store::Folder::ToSend:
        return "due";
    case store::Folder::Submitted:
        return "sent";
    case store::Folder::Rejected:
        return "rejected";
    }
    Q_UNREACHABLE();
}

/// Only exceptions have a colour.
Role roleOf(const store::Card &card)
{
    switch (folderOf(card)) {
    case store::Folder::ToSend:
        return Role::Warning;
    case store::Folder::Rejected:
        return Role::Error;
    default:
        return Role::Ink;
    }
}

/// "Today 15:10", "Yesterday 16:10", "4 Sep 2026".
QString updated(const QDateTime &instant, const Moment &now)
{
    const Moment then = Moment::of(instant);
    const QString time = then.now.toString(QStringLiteral("HH:mm"));
    if (then.today == now.today)
        return OrderTableTexts::tr("Today %1").with(time);
    if (then.today.addDays(1) == now.today)
        return OrderTableTexts::tr("Yesterday %1").with(time);
    return displayShortDate(then.today);
}

class OrderDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int u = look().u;
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isSelected ? look().selected : look().paper);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look().line);
        QRect text = option.rect.adjusted(u * 2, 0, -u, 0);
        const auto role = Role(index.data(RoleRole).toInt());
        if (const QByteArray name = index.data(IconRole).toByteArray(); !name.isEmpty()) {
            const double size = look().lines(1);
            painter->drawPixmap(QPointF(text.left(), text.center().y() - size / 2 + 1),
                iconPicture(name.constData(), role, size, painter->device()->devicePixelRatioF()));
            text.setLeft(text.left() + look().lines(1) + u * 2);
        }
        const QFont font = look().font(1, index.column() == OrderModel::Name);
        painter->setFont(font);
        painter->setPen(look().ink);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (isSelected && option.widget && option.widget->hasFocus())
            drawFrame(*painter, option.rect, index);
    }

private:
    /// All round the row.
    static void drawFrame(QPainter &painter, const QRect &cell, const QModelIndex &index)
    {
        const QColor accent = look().accent;
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), accent);
        painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), accent);
        if (index.column() == 0)
            painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), accent);
        if (index.column() == OrderModel::Status)
            painter.fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), accent);
    }
};

} // namespace

OrderModel::OrderModel(const store::ProfileService &service, const CardQuestions &questions,
    const std::function<Moment()> &now, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_questions(questions), m_now(now)
{
}

void OrderModel::show(const QStringList &orderIds)
{
    beginResetModel();
    m_ids = orderIds;
    endResetModel();
}

int OrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString OrderModel::text(const store::Card &card, int column) const
{
    const QDate born = QDate::fromString(card.answer(*m_questions.birthDate), Qt::ISODate);
    const auto given = [&](const std::vector<const AnyQuestion *> &questions) {
        QStringList answers;
        for (const AnyQuestion *question : questions)
            answers.append(card.answer(*question));
        answers.removeAll(QString());
        return answers;
    };
    switch (column) {
    case Name: {
        QStringList parts{card.answer(*m_questions.lastName), card.answer(*m_questions.firstName)};
        parts.removeAll(QString());
        return parts.isEmpty() ? OrderTableTexts::tr("No name yet").toString()
                               : parts.join(QStringLiteral(", "));
    }
    case Born:
        return born.isValid() ? displayShortDate(born) : QString();
    case Youth:
        return born.isValid() && born.addYears(adultAge) > m_now().today
            ? OrderTableTexts::tr("Youth").toString()
            : QString();
    case Numbers:
        return given(m_questions.numbers).mid(0, 2).join(QStringLiteral("  ·  "));
    case Town:
        return given(m_questions.towns).value(0);
    case Updated:
        return updated(card.savedAt, m_now());
    case Status: {
        const QString status = statusText(card);
        return card.number > 0
            ? OrderTableTexts::tr("%1, version %2").with(status, QString::number(card.number))
            : status;
    }
    default:
        return {};
    }
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IconRole && role != RoleRole)
        return {};
    const std::optional<store::Card> card = m_service.card(m_ids.value(index.row()));
    if (!card)
        return {};
    if (role == IconRole)
        return index.column() == Status ? QByteArray(iconOf(*card)) : QByteArray();
    if (role == RoleRole)
        return int(ui::roleOf(*card));
    return text(*card, index.column());
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<Text, columns> titles{OrderTableTexts::tr("Name"), OrderTableTexts::tr("Born"),
        OrderTableTexts::tr("Youth"), OrderTableTexts::tr("Numbers"), OrderTableTexts::tr("Town"),
        OrderTableTexts::tr("Last updated"), OrderTableTexts::tr("Status")};
    return titles[std::size_t(section)].toString();
}

OrderTable::OrderTable(OrderModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new OrderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(OrderTableTexts::tr("Orders").toString());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(look().lines(2.05));
    horizontalHeader()->setFixedHeight(look().lines(1.9));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT openWanted(m_model.orderId(index.row()));
    };
    connect(this, &QTableView::doubleClicked, this, open);
}

void OrderTable::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    for (const int column : {OrderModel::Youth, OrderModel::Numbers, OrderModel::Town})
        setColumnHidden(column, isNarrow);
    share();
}

void OrderTable::share()
{
    constexpr std::array<int, OrderModel::columns> parts{27, 15, 9, 27, 20, 19, 26}; // in characters
    int sum = 0;
    for (int column = 0; column < OrderModel::columns; ++column)
        if (!isColumnHidden(column))
            sum += parts[std::size_t(column)];
    int left = viewport()->width();
    for (int column = 0; column < OrderModel::columns; ++column) {
        if (isColumnHidden(column))
            continue;
        const bool isLast = column == OrderModel::Status;
        const int width = isLast ? left : viewport()->width() * parts[std::size_t(column)] / sum;
        setColumnWidth(column, width);
        left -= width;
    }
}

void OrderTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void OrderTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectRow(0);
}

void OrderTable::keyPressEvent(QKeyEvent *event)
{
    const QString id = m_model.orderId(currentIndex().row());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT openWanted(id);
    else if (event->key() == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT discardWanted(id);
    else
        QTableView::keyPressEvent(event);
}

} // namespace emo::ui
