// SPDX-License-Identifier: MIT
#include "ui/order/TimelineModel.h"

#include "ui/editing/FindingWords.h"
#include "ui/widgets/LinesDelegate.h"

namespace emo::ui {

namespace {

struct TimelineModelTexts
{
    EMO_TEXTS(TimelineModelTexts)
};

} // namespace

void TimelineModel::show(const std::vector<TimelineFinding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString TimelineModel::text(const TimelineFinding &row, int column) const
{
    const FindingWords words = wordsOf(row.finding);
    switch (column) {
    case Condition:
        return row.name;
    case Here:
        return row.here;
    case Against:
        return row.against.isEmpty() ? words.headline : row.against;
    default:
        return words.rest.isEmpty() && !row.against.isEmpty() ? words.headline : words.rest;
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TimelineFinding &row = m_findings[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.finding.message;
    case CellIconRole:
        return index.column() == Condition ? QByteArray(iconFor(row.finding.severity)) : QByteArray();
    case CellInkRole:
        return index.column() == Condition ? int(roleOf(row.finding.severity)) : int(Role::Ink);
    case CellIsStrongRole:
        return index.column() == Condition;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Condition:
        return TimelineModelTexts::tr("Condition").toString();
    case Here:
        return TimelineModelTexts::tr("This order").toString();
    case Against:
        return TimelineModelTexts::tr("Compared with").toString();
    default:
        return TimelineModelTexts::tr("What to do").toString();
    }
}

} // namespace emo::ui
