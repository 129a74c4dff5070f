// SPDX-License-Identifier: MIT
#include "ui/home/OrderModel.h"

#include "core/base/Dates.h"
#include "core/order/Display.h"
#include "ui/style/Look.h"

#include <QCollator>

#include <algorithm>

namespace emo::ui {

namespace {

struct OrderModelTexts
{
    EMO_TEXTS(OrderModelTexts)
};

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
        return OrderModelTexts::tr("Today %1").with(time);
    if (then.today.addDays(1) == now.today)
        return OrderModelTexts::tr("Yesterday %1").with(time);
    return displayShortDate(then.today);
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
    if (m_sortedBy == Updated) {
        if (isUp)
            std::ranges::reverse(m_ids);
        return;
    }
    const bool isDay = m_sortedBy == Born || m_sortedBy == Start || m_sortedBy == End;
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
        const QDate day = card && isDay ? this->day(*card, m_sortedBy) : QDate();
        const QString words = card && !isDay ? text(*card, m_sortedBy) : QString();
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
    return parent.isValid() ? 0 : columns;
}

QDate OrderModel::day(const store::Card &card, int column) const
{
    switch (column) {
    case Born:
    case Youth:
        return QDate::fromString(card.answer(*m_questions.birthDate), Qt::ISODate);
    case Start:
        return card.monitoredFrom;
    case End:
        return card.monitoredUntil;
    default:
        return {};
    }
}

QString OrderModel::text(const store::Card &card, int column) const
{
    const QDate day = this->day(card, column);
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
        return parts.isEmpty() ? OrderModelTexts::tr("No name yet").toString()
                               : parts.join(QStringLiteral(", "));
    }
    case Born:
    case Start:
    case End:
        return day.isValid() ? displayShortDate(day) : QString();
    case Youth:
        return day.isValid() && !isAdultOn(m_now().today, day) ? OrderModelTexts::tr("Youth").toString()
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
            ? OrderModelTexts::tr("%1, version %2").with(status, QString::number(card.number))
            : status;
    }
    default:
        return {};
    }
}

QVariant OrderModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IconRole && role != InkRole)
        return {};
    const std::optional<store::Card> card = m_service.card(m_ids.value(index.row()));
    if (!card)
        return {};
    if (role == IconRole)
        return index.column() == Status ? QByteArray(iconOf(*card)) : QByteArray();
    if (role == InkRole)
        return int(ui::roleOf(*card));
    return text(*card, index.column());
}

QVariant OrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<Text, columns> titles{OrderModelTexts::tr("Name"), OrderModelTexts::tr("Born"),
        OrderModelTexts::tr("Youth"), OrderModelTexts::tr("Numbers"), OrderModelTexts::tr("Town"),
        OrderModelTexts::tr("Start"), OrderModelTexts::tr("End"), OrderModelTexts::tr("Last updated"),
        OrderModelTexts::tr("Status")};
    return titles[std::size_t(section)].toString();
}

} // namespace emo::ui
