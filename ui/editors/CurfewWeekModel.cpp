// SPDX-License-Identifier: MIT
#include "ui/editors/CurfewWeekModel.h"

#include "core/order/Display.h"
#include "ui/editors/DateEditor.h"

#include <algorithm>

namespace emo::ui {

namespace {

struct CurfewWeekModelTexts
{
    EMO_TEXTS(CurfewWeekModelTexts)
};

QString clock(int minutes)
{
    return QTime(0, 0).addSecs(60 * (minutes % minutesInDay)).toString(QStringLiteral("HH:mm"));
}

/// A time as it was typed. What has no minutes is stored with nothing after the colon.
QString shown(const Value &value)
{
    if (const auto *time = std::get_if<QTime>(&value))
        return time->toString(QStringLiteral("HH:mm"));
    const auto *typed = std::get_if<AsTyped>(&value);
    if (!typed)
        return {};
    return typed->text.endsWith(u':') ? typed->text.chopped(1) : typed->text;
}

Text heading(int column)
{
    switch (column) {
    case CurfewWeekModel::Day:
        return CurfewWeekModelTexts::tr("Day");
    case CurfewWeekModel::From:
        return CurfewWeekModelTexts::tr("From");
    case CurfewWeekModel::Until:
        return CurfewWeekModelTexts::tr("Until");
    case CurfewWeekModel::EndsOn:
        return CurfewWeekModelTexts::tr("Ends on");
    case CurfewWeekModel::Hours:
        return CurfewWeekModelTexts::tr("Hours");
    default:
        return CurfewWeekModelTexts::tr("Where");
    }
}

} // namespace

QString hoursText(int minutes)
{
    if (minutes % 60 == 0)
        return QString::number(minutes / 60);
    //: A length of time: hours and minutes.
    return CurfewWeekModelTexts::tr("%1 h %2 min")
        .with(QString::number(minutes / 60), QString::number(minutes % 60));
}

QString timesText(const Period &period)
{
    return CurfewWeekModelTexts::tr("%1 to %2").with(clock(*period.from), clock(*period.until));
}

CurfewWeekModel::CurfewWeekModel(OrderEditing &editing, const WeekQuestions &questions, QObject *parent)
    : QAbstractTableModel(parent), m_editing(editing), m_questions(questions)
{
    for (const Offer &day : emo::offers(*questions.day->options)) {
        m_dayCodes.append(day.code);
        m_dayNames.append(day.label);
    }
    refresh();
}

void CurfewWeekModel::refresh()
{
    const Value *value = m_editing.answer(*m_questions.periods);
    const auto *held = value ? std::get_if<Rows>(value) : nullptr;
    const Rows rows = held ? *held : Rows{};
    const bool isSameLength = rows.size() == m_rows.size();
    if (!isSameLength)
        beginResetModel();
    m_rows = rows;
    m_times.clear();
    for (const Answers &row : m_rows)
        m_times.push_back(periodOf(row));
    if (!isSameLength)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void CurfewWeekModel::setProblems(const std::function<QString(const QuestionAt &)> &problemAt)
{
    m_problemAt = problemAt;
}

QStringList CurfewWeekModel::problems() const
{
    QStringList found;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columns; ++column) {
            const QString problem = data(index(row, column), Qt::AccessibleDescriptionRole).toString();
            if (!problem.isEmpty())
                //: %1 is a day, %2 a column: "Friday, from: There is no such time"
                found.append(CurfewWeekModelTexts::tr("%1, %2: %3")
                                 .with(nameOf(row), heading(column).toString().toLower(), problem));
        }
    return found;
}

const AnyQuestion *CurfewWeekModel::questionAt(int column) const
{
    switch (column) {
    case Day:
        return m_questions.day;
    case From:
        return m_questions.from;
    case Until:
        return m_questions.until;
    case Where:
        return m_questions.where;
    default:
        return nullptr;
    }
}

int CurfewWeekModel::columnOf(const AnyQuestion &question) const
{
    for (int column = 0; column < columns; ++column)
        if (questionAt(column) == &question)
            return column;
    return Day;
}

QuestionAt CurfewWeekModel::at(int row, int column) const
{
    return {*questionAt(column), *m_questions.periods, row};
}

QString CurfewWeekModel::nameOf(int row) const
{
    const auto day = row >= 0 && row < rowCount() ? m_times[row].day : std::nullopt;
    //: A row of a timetable of which no day is known.
    return day ? dayName(*day) : CurfewWeekModelTexts::tr("row %1").with(QString::number(row + 1));
}

QList<Offer> CurfewWeekModel::offered(int column) const
{
    return emo::offers(*questionAt(column), m_editing.asked(), m_editing.trade().now().today);
}

Period CurfewWeekModel::periodOf(const Answers &row) const
{
    return emo::periodOf(Asked(row, *m_questions.periods->each, m_editing.asked()), m_questions);
}

int CurfewWeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CurfewWeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString CurfewWeekModel::text(int row, int column) const
{
    const Period &period = m_times[row];
    if (column == EndsOn)
        return period.isKnown() ? dayName((*period.day + period.daysLater()) % daysInWeek) : QString();
    if (column == Hours)
        return period.hasTimes() ? hoursText(period.minutes()) : QString();
    const Value *value = m_rows[row].find(*questionAt(column));
    if (!value)
        return {};
    if (column == From || column == Until)
        return shown(*value);
    return display(*questionAt(column), Asked(m_rows[row], *m_questions.periods->each, m_editing.asked()));
}

QString CurfewWeekModel::code(int row, int column) const
{
    const Value *value = m_rows[row].find(*questionAt(column));
    if (const auto *choice = value ? std::get_if<Choice>(value) : nullptr)
        return choice->code;
    const auto *choices = value ? std::get_if<Choices>(value) : nullptr;
    return choices ? choices->codes.join(u' ') : QString();
}

QVariant CurfewWeekModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const auto problem
        = [&] { return questionAt(column) && m_problemAt ? m_problemAt(at(row, column)) : QString(); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, column);
    case codeRole:
        return questionAt(column) ? code(row, column) : QString();
    case Qt::AccessibleTextRole: {
        const QString words = text(row, column);
        return CurfewWeekModelTexts::tr("%1, %2: %3")
            .with(nameOf(row), heading(column).toString().toLower(),
                words.isEmpty() ? CurfewWeekModelTexts::tr("not given") : words);
    }
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return problem();
    case isWrongRole:
        return !problem().isEmpty();
    default:
        return {};
    }
}

QVariant CurfewWeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return heading(section).toString();
    return {};
}

Qt::ItemFlags CurfewWeekModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (questionAt(index.column()) && !m_editing.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void CurfewWeekModel::change(const QString &what, const std::function<void(Rows &)> &alter)
{
    m_editing.change(what, [&](Answers &answers) {
        Rows rows = m_rows;
        alter(rows);
        rows.empty() ? answers.clear(*m_questions.periods) : answers.setValue(*m_questions.periods, rows);
    });
}

bool CurfewWeekModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AnyQuestion *question = questionAt(index.column());
    if (!question || role != Qt::EditRole)
        return false;
    const QString typed = value.toString().trimmed();
    // Opened and left again, a time keeps the spelling that it was typed in.
    const bool isTime = question->kind == Kind::Time;
    if (isTime && typed == text(index.row(), index.column()))
        return true;
    std::optional<Value> answer;
    if (!typed.isEmpty() && isTime)
        answer = typedTime(typed);
    else if (!typed.isEmpty() && question->kind == Kind::Choice)
        answer = Choice{typed};
    else if (!typed.isEmpty())
        answer = Choices{typed.split(u' ')};
    //: %1 is a day: "Undo: change Saturday"
    const QString what = CurfewWeekModelTexts::tr("change %1").with(nameOf(index.row()));
    m_editing.setAnswer(at(index.row(), index.column()), answer, what);
    return true;
}

int CurfewWeekModel::add(int row)
{
    const int days = int(m_dayCodes.size());
    const int after = row >= 0 && row < rowCount() ? m_times[row].day.value_or(-1) : -1;
    int day = std::max(0, after);
    for (int step = 1; step <= days; ++step) {
        const int candidate = (after + step) % days;
        if (std::ranges::count(m_times, candidate, &Period::day) == 0) {
            day = candidate;
            break;
        }
    }
    int place = 0;
    for (int i = 0; i < rowCount(); ++i)
        if (m_times[i].day.value_or(-1) <= day)
            place = i + 1;
    change(CurfewWeekModelTexts::tr("add %1").with(dayName(day)), [&](Rows &rows) {
        Answers added;
        added.setValue(*m_questions.day, Choice{m_dayCodes[day]});
        rows.insert(rows.begin() + place, added);
    });
    return place;
}

void CurfewWeekModel::remove(int row)
{
    if (row >= 0 && row < rowCount())
        change(CurfewWeekModelTexts::tr("remove %1").with(nameOf(row)),
            [row](Rows &rows) { rows.erase(rows.begin() + row); });
}

void CurfewWeekModel::copyToAllDays(int row)
{
    const auto day = row >= 0 && row < rowCount() ? m_times[row].day : std::nullopt;
    if (!day)
        return;
    change(CurfewWeekModelTexts::tr("copy %1").with(dayName(*day)), [&](Rows &rows) {
        const auto onDay = [&](std::optional<int> wanted) {
            Rows found;
            std::ranges::copy_if(rows, std::back_inserter(found),
                [&](const Answers &each) { return periodOf(each).day == wanted; });
            return found;
        };
        const Rows pattern = onDay(*day);
        Rows all;
        for (int each = 0; each < int(m_dayCodes.size()); ++each) {
            // What else a file said of the times of that day stays with them.
            const Rows previous = onDay(each);
            for (std::size_t i = 0; i < pattern.size(); ++i) {
                Answers copy = pattern[i];
                copy.setValue(*m_questions.day, Choice{m_dayCodes[each]});
                copy.setSource(i < previous.size() ? previous[i].source() : QJsonObject());
                all.push_back(copy);
            }
        }
        const Rows unplaced = onDay({});
        all.insert(all.end(), unplaced.begin(), unplaced.end());
        rows = all;
    });
}

} // namespace emo::ui
