// SPDX-License-Identifier: MIT
#include "ui/home/OrderModel.h"

#include "ui/style/Look.h"

#include <QCollator>

#include <algorithm>

namespace emo::ui {

namespace {

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

} // namespace

OrderModel::OrderModel(const store::ProfileService &service, const CardQuestions &questions,
    const std::function<Moment()> &now, QObject *parent)
    : QAbstractTableModel(parent), m_service(service), m_questions(questions), m_now(now)
{
}

void OrderModel::show(const QStringList &orderIds)
{
    beginResetModel();
    m_found = orderIds;
    arrange();
    endResetModel();
}

void OrderModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortedBy = column;
    m_direction = order;
    arrange();
    endResetModel();
}

void OrderModel::arrange()
{
    m_ids = m_found;
    const bool isUp = m_direction == Qt::AscendingOrder;
    if (m_sortedBy == OrderColumnPlace::Updated) {
        if (isUp)
            std::ranges::reverse(m_ids);
        return;
    }
    const OrderColumn &column = orderColumns()[std::size_t(m_sortedBy)];
    const Moment now = m_now();
    QCollator collator(QLocale(QLocale::English, QLocale::UnitedKingdom));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    struct Row
    {
        QString id;
        bool isBlank;
        QDate day;
        QCollatorSortKey words;
    };
    std::vector<Row> rows;
    for (const QString &id : std::as_const(m_found)) {
        const std::optional<store::Card> card = m_service.card(id);
        const QDate day = card && column.day ? column.day({*card, m_questions, now}) : QDate();
        const QString words = card && !column.day ? column.text({*card, m_questions, now}) : QString();
        rows.push_back({id, !day.isValid() && words.isEmpty(), day, collator.sortKey(words)});
    }
    std::ranges::stable_sort(rows, [isUp](const Row &a, const Row &b) {
        if (a.isBlank || b.isBlank)
            return !a.isBlank && b.isBlank;
        const Row &first = isUp ? a : b;
        const Row &second = isUp ? b : a;
        return first.day != second.day ? first.day < second.day : first.words < second.words;
    });
    m_ids.clear();
    for (const Row &row : rows)
        m_ids.append(row.id);
}

int OrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int OrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(orderColumns().size());
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IconRole && role != InkRole)
        return {};
    const std::optional<store::Card> card = m_service.card(m_ids.value(index.row()));
    if (!card)
        return {};
    if (role == IconRole)
        return index.column() == OrderColumnPlace::Status ? QByteArray(iconOf(*card)) : QByteArray();
    if (role == InkRole)
        return int(ui::roleOf(*card));
    const Moment now = m_now();
    return orderColumns()[std::size_t(index.column())].text({*card, m_questions, now});
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return orderColumns()[std::size_t(section)].title.toString();
}

} // namespace emo::ui
