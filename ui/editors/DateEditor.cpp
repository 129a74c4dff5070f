// SPDX-License-Identifier: MIT
#include "ui/editors/DateEditor.h"

#include "core/form/Typed.h"
#include "ui/widgets/LineEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

namespace emo::ui {

namespace {

struct DateEditorTexts
{
    EMO_TEXTS(DateEditorTexts)
};

constexpr std::array<int, 3> partWidths{2, 8, 4}; // in characters
constexpr int mostInPart = 40;

/// The three parts of a date that was written in one piece: "27/3/1991", "27 mar 1991".
QStringList partsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s/.\\-]+"));
    QStringList parts = text.trimmed().split(gap, Qt::SkipEmptyParts);
    if (parts.size() == 3 && parts[0].size() == 4)
        std::swap(parts[0], parts[2]); // 1991-03-27
    return parts;
}

QStringList shown(const Value *value)
{
    if (const auto *date = value ? std::get_if<QDate>(value) : nullptr)
        return {QString::number(date->day()), QString::number(date->month()),
            QStringLiteral("%1").arg(date->year(), 4, 10, QLatin1Char('0'))};
    const auto *typed = value ? std::get_if<AsTyped>(value) : nullptr;
    QStringList parts = typed ? typed->text.split(u'/') : QStringList();
    parts.resize(3);
    return parts;
}

} // namespace

DateEditor::DateEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent)
{
    const std::array names{
        DateEditorTexts::tr("Day"), DateEditorTexts::tr("Month"), DateEditorTexts::tr("Year")};
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(look().u * 3);
    grid->setVerticalSpacing(look().u / 2);
    for (int i = 0; i < 3; ++i) {
        auto *name = new TextLabel(names[i], {.factor = 0.92, .role = Role::Second}, this);
        m_parts[i] = newLine(mostInPart, [this] { takeTyped(); });
        m_parts[i]->setFixedWidth(look().characters(partWidths[i]) + look().u * 5);
        m_parts[i]->setObjectName(names[i]);
        m_parts[i]->installEventFilter(this);
        grid->addWidget(name, 0, i);
        grid->addWidget(m_parts[i], 1, i);
    }
    grid->setColumnStretch(3, 1);
    setFocusProxy(m_parts[0]);
}

void DateEditor::takeTyped()
{
    const Value typed = dateFrom(m_parts[0]->text(), m_parts[1]->text(), m_parts[2]->text());
    const auto *notYet = std::get_if<AsTyped>(&typed);
    const bool isEmpty = notYet && QString(notYet->text).remove(u'/').trimmed().isEmpty();
    answer(isEmpty ? std::nullopt : std::optional(typed));
}

void DateEditor::refresh()
{
    const bool isTypedHere
        = value() && *value() == dateFrom(m_parts[0]->text(), m_parts[1]->text(), m_parts[2]->text());
    if (isTypedHere)
        return; // "jan" stays "jan"
    const QStringList parts = shown(value());
    for (int i = 0; i < 3; ++i)
        m_parts[i]->showText(parts[i]);
}

void DateEditor::mark(bool isWrong)
{
    // Only the part that has to be put right is marked; where all of them are fine by themselves, all are.
    std::array<bool, 3> isBad{};
    if (isWrong) {
        const auto isPart = [this](int i, const QString &day, const QString &month, const QString &year) {
            return !m_parts[i]->text().trimmed().isEmpty()
                && std::holds_alternative<QDate>(dateFrom(day, month, year));
        };
        isBad = {!isPart(0, m_parts[0]->text(), QStringLiteral("1"), QStringLiteral("2000")),
            !isPart(1, QStringLiteral("1"), m_parts[1]->text(), QStringLiteral("2000")),
            !isPart(2, QStringLiteral("1"), QStringLiteral("1"), m_parts[2]->text())};
        if (std::ranges::none_of(isBad, std::identity()))
            isBad.fill(true);
    }
    for (int i = 0; i < 3; ++i) {
        m_parts[i]->setProperty("isWrong", isBad[i]);
        m_parts[i]->setAccessibleName(
            QStringLiteral("%1: %2").arg(accessibleName(), m_parts[i]->objectName()));
        m_parts[i]->setAccessibleDescription(accessibleDescription());
        m_parts[i]->update();
    }
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
        && !editing().isReadOnly()) {
        const QStringList parts = partsOf(onOneLine(QGuiApplication::clipboard()->text().left(100)));
        if (parts.size() == 3) {
            for (int i = 0; i < 3; ++i)
                m_parts[i]->setText(parts[i]);
            takeTyped();
            return true;
        }
    }
    return Editor::eventFilter(watched, event);
}

Value typedTime(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[:.\\s]+"));
    static const QRegularExpression fourDigits(QStringLiteral("^\\d{3,4}$"));
    const QString trimmed = text.trimmed();
    if (std::ranges::any_of(trimmed, [](QChar each) { return each.isLetter(); }))
        return AsTyped{trimmed}; // words stay as they were typed
    if (fourDigits.match(trimmed).hasMatch())
        return timeFrom(trimmed.chopped(2), trimmed.right(2));
    const QStringList parts = trimmed.split(gap);
    if (parts.size() == 1)
        return timeFrom(parts[0], {});
    return timeFrom(parts[0], QStringList(parts.mid(1)).join(u':'));
}

TimeEditor::TimeEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_edit(newLine(mostInPart, [this] {
          const QString text = m_edit->text();
          answer(text.trimmed().isEmpty() ? std::nullopt : std::optional(typedTime(text)));
      }))
{
    setMain(m_edit);
    constexpr int timeWidth = 6;
    m_edit->setFixedWidth(look().characters(timeWidth) + look().u * 5);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look().u * 3);
    row->addWidget(m_edit);
    row->addWidget(new TextLabel(DateEditorTexts::tr("24-hour clock, for example 19:00"),
        {.factor = 0.95, .role = Role::Second}, this));
    row->addStretch();
}

void TimeEditor::refresh()
{
    if (value() && *value() == typedTime(m_edit->text()))
        return;
    const auto *time = value() ? std::get_if<QTime>(value()) : nullptr;
    const auto *typed = value() ? std::get_if<AsTyped>(value()) : nullptr;
    m_edit->showText(time ? time->toString(QStringLiteral("HH:mm")) : typed ? typed->text : QString());
}

} // namespace emo::ui
