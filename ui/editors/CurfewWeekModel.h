// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Lookup.h"
#include "core/form/Week.h"
#include "ui/editing/OrderEditing.h"

#include <QAbstractTableModel>

namespace emo::ui {

/// The times of a week, a row each, in the order in which the order holds them.
class CurfewWeekModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, From, Until, EndsOn, Hours, Where };
    static constexpr int columns = 6;
    /// bool: the cell's answer has to be put right.
    static constexpr int isWrongRole = Qt::UserRole;
    /// QString: the answer as it is stored; that of ticks parted by spaces.
    static constexpr int codeRole = Qt::UserRole + 1;

    CurfewWeekModel(OrderEditing &editing, const WeekQuestions &questions, QObject *parent);

    /// Looks at the order again.
    void refresh();
    void setProblems(const std::function<QString(const QuestionAt &)> &problemAt);
    /// "Friday, from: There is no such time." for each answer that has to be put right.
    QStringList problems() const;

    /// As far as they are known; in the order of the rows.
    const std::vector<Period> &times() const { return m_times; }
    QString dayName(int day) const { return m_dayNames.value(day); }
    /// How the day of a row is called where there is room for one word.
    QString nameOf(int row) const;
    QList<Offer> offered(int column) const;
    int columnOf(const AnyQuestion &question) const;

    /// A time on the first day after that row's that has none yet. Answers its row.
    int add(int row);
    void remove(int row);
    /// Every other day comes to have the times of that row's day.
    void copyToAllDays(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

private:
    const AnyQuestion *questionAt(int column) const;
    QuestionAt at(int row, int column) const;
    QString text(int row, int column) const;
    QString code(int row, int column) const;
    Period periodOf(const Answers &row) const;
    void change(const QString &what, const std::function<void(Rows &)> &alter);

    OrderEditing &m_editing;
    const WeekQuestions m_questions;
    QStringList m_dayCodes;
    QStringList m_dayNames;
    Rows m_rows;
    std::vector<Period> m_times;
    std::function<QString(const QuestionAt &)> m_problemAt;
};

/// "12", "1 h 30 min".
QString hoursText(int minutes);
/// "19:00 to 07:00", of a period that has both times.
QString timesText(const Period &period);

} // namespace emo::ui
