// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Lookup.h"
#include "ui/order/OrderEditing.h"

#include <QAbstractTableModel>

namespace emo::ui {

/// What is asked of each time of a week.
struct CurfewQuestions
{
    const AnyQuestion *day; ///< Offers the days of the week, Monday first.
    const AnyQuestion *from;
    const AnyQuestion *until;
    const AnyQuestion *where;
};

/// A time within which somebody stays in, as far as it is known.
struct CurfewTime
{
    int day = -1; ///< 0 is Monday; -1: not given.
    int from = -1; ///< Minutes after the midnight that begins the day; -1: not given.
    int until = -1; ///< The same; more than 24 hours when it ends on the day after.

    bool isKnown() const { return day >= 0 && from >= 0 && until >= 0; }
    int minutes() const { return until - from; }
    bool operator==(const CurfewTime &) const = default;
};

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

    CurfewWeekModel(
        OrderEditing &editing, const AnyQuestion &group, const CurfewQuestions &questions, QObject *parent);

    /// Looks at the order again.
    void refresh();
    void setProblems(const std::function<QString(const QuestionAt &)> &problemAt);
    /// "Friday, from: There is no such time." for each answer that has to be put right.
    QStringList problems() const;

    const std::vector<CurfewTime> &times() const { return m_times; }
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
    CurfewTime timeOf(const Answers &row) const;
    int dayOf(const Answers &row) const;
    void change(const QString &what, const std::function<void(Rows &)> &alter);

    OrderEditing &m_editing;
    const AnyQuestion &m_group;
    const CurfewQuestions m_questions;
    QStringList m_dayCodes;
    QStringList m_dayNames;
    Rows m_rows;
    std::vector<CurfewTime> m_times;
    std::function<QString(const QuestionAt &)> m_problemAt;
};

/// "12", "1 h 30 min".
QString hoursText(int minutes);
/// "19:00 to 07:00".
QString timesText(const CurfewTime &time);

} // namespace emo::ui
