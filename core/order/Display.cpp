// SPDX-License-Identifier: MIT
#include "core/order/Display.h"

#include "core/base/Overloaded.h"
#include "core/form/Lookup.h"
#include "core/order/SourceFacts.h"

#include <QLocale>

#include <algorithm>

namespace emo {

namespace {

struct DisplayTexts
{
    EMO_TEXTS(DisplayTexts)
};

QString labelOf(const AnyQuestion &question, const QString &code, const Asked &answers)
{
    const auto found = offer(*question.options, code, groupOf(question, answers));
    return found ? found->label : code;
}

QString withTime(const QString &date, const AnyQuestion &question, const Asked &answers)
{
    const auto time = sourceTime(question, answers);
    return time ? DisplayTexts::tr("%1 at %2").with(date, time->toString(QStringLiteral("HH:mm"))) : date;
}

/// "31/2/2026" and "7:" as they were typed.
QString typedText(const AsTyped &typed)
{
    return typed.text.trimmed();
}

QStringList rowsText(const AnyQuestion &question, const Asked &answers)
{
    QStringList lines;
    answers.forEachRow(question, [&](const Asked &row, int) {
        QStringList cells;
        for (const AnyQuestion *cell : question.each->all())
            if (const QString text = display(*cell, row); !text.isEmpty())
                cells.append(text);
        lines.append(cells.join(u' '));
    });
    return lines;
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

/// In English three letters for each month, as on forms; British English would say "Sept".
QLocale shortNames()
{
    const QLocale locale;
    return locale.language() == QLocale::English ? QLocale::c() : locale;
}

QStringList oneOrNone(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

} // namespace

std::span<const AnyQuestion *const> addressFrom(const AnyQuestion &line1)
{
    constexpr std::size_t lineCount = 5;
    const auto all = line1.list->all();
    return {std::ranges::find(all, &line1), lineCount};
}

QStringList displayList(const AnyQuestion &question, const Asked &answers)
{
    const Value *value = answers.answer(question);
    if (!value)
        return {};
    return std::visit(
        Overloaded{
            [](const QString &text) { return oneOrNone(text.trimmed()); },
            [](bool yes) {
                return QStringList{(yes ? DisplayTexts::tr("Yes") : DisplayTexts::tr("No")).toString()};
            },
            [&](QDate date) { return QStringList{withTime(displayDate(date), question, answers)}; },
            [](QTime time) {
                return QStringList{
                    time.toString(time.second() > 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"))};
            },
            [&](const Choice &choice) { return oneOrNone(labelOf(question, choice.code, answers)); },
            [&](const Choices &choices) {
                QStringList labels;
                for (const QString &code : choices.codes)
                    labels.append(labelOf(question, code, answers));
                return labels;
            },
            [](const File &file) { return oneOrNone(file.name); },
            [&](const Rows &) { return rowsText(question, answers); },
            [](const AsTyped &typed) { return oneOrNone(typedText(typed)); },
        },
        *value);
}

QString display(const AnyQuestion &question, const Asked &answers)
{
    return displayList(question, answers).join(QStringLiteral(", "));
}

QStringList displayEach(const std::vector<const AnyQuestion *> &questions, const Asked &answers)
{
    QStringList all;
    for (const AnyQuestion *question : questions)
        all.append(display(*question, answers));
    all.removeAll(QString());
    return all;
}

QString displayShort(const Question<QDate> &question, const Asked &answers)
{
    const auto date = answers[question];
    return date ? withTime(displayShortDate(*date), question, answers) : display(question, answers);
}

QString displayDate(QDate date)
{
    return unbroken(QLocale().toString(date, QStringLiteral("d MMMM yyyy")));
}

QString displayDay(QDate date)
{
    return QLocale().toString(date, QStringLiteral("dddd ")) + displayDate(date);
}

QString displayShortDate(QDate date)
{
    return unbroken(shortNames().toString(date, QStringLiteral("d MMM yyyy")));
}

QString displayShortMonth(QDate date)
{
    return shortNames().standaloneMonthName(date.month(), QLocale::ShortFormat);
}

QStringList displayAddress(const AnyQuestion &line1, const Asked &answers)
{
    constexpr std::array<int, 3> lineEnds{2, 4, 5}; // street and second line; town and county; postcode
    QStringList lines;
    QStringList parts;
    int number = 0;
    for (const AnyQuestion *question : addressFrom(line1)) {
        if (const QString part = display(*question, answers); !part.isEmpty())
            parts.append(part);
        if (std::ranges::find(lineEnds, ++number) == lineEnds.end())
            continue;
        if (!parts.isEmpty())
            lines.append(parts.join(QStringLiteral(", ")));
        parts.clear();
    }
    return lines;
}

QString displayAddressLine(const AnyQuestion &line1, const Asked &answers, AddressParts wanted)
{
    constexpr int county = 4;
    QStringList parts;
    int number = 0;
    for (const AnyQuestion *question : addressFrom(line1)) {
        const QString part = display(*question, answers);
        const bool isWanted = ++number != county || wanted == AddressParts::All;
        if (isWanted && !part.isEmpty())
            parts.append(question == addressFrom(line1).back() ? unbroken(part) : part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace emo
