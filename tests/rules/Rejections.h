// SPDX-License-Identifier: MIT
#pragma once

#include "tests/rules/Judged.h"

#include "core/emo/Documents.h"
#include "core/form/ThisVersion.h"
#include "core/form/Typed.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

/// Orders and their defects in the files of tests/data/rejections: what is altered is given by the ids of the
/// questions.
namespace emo::test {

/// An order, and the moment at which it is looked at.
struct DrillOrder
{
    Answers answers;
    std::optional<Answers> before; ///< The version before, where the drill has one.
    Circumstances at = dayOfFinish;
};

/// A clean order with something wrong in it.
struct Defect
{
    QString id;
    QString what;
    QString of; ///< The clean order.
    DrillOrder order;
    QStringList at; ///< The questions, one of which has to be named.
};

inline QStringList words(const QJsonValue &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

/// The question of the list with this id; null if there is none.
inline const AnyQuestion *questionOf(const QuestionList &list, const QString &id)
{
    const auto found = std::ranges::find_if(
        list.all(), [&](const AnyQuestion *question) { return fullId(*question) == id; });
    return found == list.all().end() ? nullptr : *found;
}

inline const AnyQuestion &questionNamed(const QString &id)
{
    const AnyQuestion *named = questionOf(thisVersion, id);
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        if (fullId(question) == id)
            named = &question;
    });
    if (!named)
        throw std::runtime_error("no question is called " + id.toStdString());
    return *named;
}

Answers &alter(Answers &answers, const QString &id, const QJsonValue &value);

/// The answer as a file of the drill writes it: dates as 2026-12-07, times as 19:00, codes with spaces
/// between.
inline Value drillValue(const AnyQuestion &question, const QJsonValue &value)
{
    const QString text = value.toString();
    switch (question.kind) {
    case Kind::YesNo:
        return value.toBool();
    case Kind::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? Value(date) : Value(AsTyped{text});
    }
    case Kind::Time: {
        const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
        return time.isValid() ? Value(time) : Value(AsTyped{text});
    }
    case Kind::Choice:
        return Choice{text};
    case Kind::Choices:
        return Choices{words(value)};
    case Kind::File:
        return value.isObject() ? File{value[u"name"].toString(), value[u"content"].toString()}
                                : File{text, QStringLiteral("content of ") + fullId(question) + text};
    case Kind::Rows: {
        Rows rows;
        for (const QJsonValue &row : value.toArray()) {
            rows.emplace_back();
            const QJsonObject cells = row.toObject();
            for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
                const AnyQuestion *asked = questionOf(*question.each, cell.key());
                if (!asked)
                    throw std::runtime_error("no cell is called " + cell.key().toStdString());
                rows.back().setValue(*asked, drillValue(*asked, cell.value()));
            }
        }
        return rows;
    }
    case Kind::Text:
        return text;
    }
    Q_UNREACHABLE();
}

/// Gives the question with this id another answer, null to clear it. "curfewTimetable[2]" is a row,
/// "curfewTimetable[2].endTime" an answer in it.
inline Answers &alter(Answers &answers, const QString &id, const QJsonValue &value)
{
    const qsizetype bracket = id.indexOf(u'[');
    if (bracket < 0) {
        const AnyQuestion &question = questionNamed(id);
        return value.isNull() ? answers.clear(question)
                              : answers.setValue(question, drillValue(question, value));
    }
    const AnyQuestion &group = questionNamed(id.left(bracket));
    const std::size_t row = id.mid(bracket + 1, id.indexOf(u']') - bracket - 1).toUInt();
    Rows rows = std::get<Rows>(*answers.find(group));
    const QString cell = id.section(QStringLiteral("]."), 1);
    if (cell.isEmpty()) {
        rows.erase(rows.begin() + int(row));
    } else {
        const AnyQuestion *asked = questionOf(*group.each, cell);
        if (!asked)
            throw std::runtime_error("no cell is called " + id.toStdString());
        value.isNull() ? rows.at(row).clear(*asked)
                       : rows.at(row).setValue(*asked, drillValue(*asked, value));
    }
    return answers.setValue(group, rows);
}

inline void alterAll(Answers &answers, const QJsonValue &set)
{
    const QJsonObject members = set.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        alter(answers, member.key(), member.value());
}

inline QJsonArray drillFile(const QString &name, const QString &member)
{
    const QString path = QStringLiteral(EMODESK_SOURCES "/tests/data/rejections/") + name;
    const QJsonArray all = QJsonDocument::fromJson(fileText(path)).object()[member].toArray();
    if (all.isEmpty())
        throw std::runtime_error("nothing in " + path.toStdString());
    return all;
}

/// The clean orders by their ids.
inline QHash<QString, DrillOrder> cleanOrders()
{
    QHash<QString, DrillOrder> orders;
    for (const QJsonValue &each : drillFile(QStringLiteral("clean.json"), QStringLiteral("orders"))) {
        DrillOrder order{sampleOrder(each[u"from"].toString()).answers, std::nullopt, dayOfFinish};
        alterAll(order.answers, each[u"set"]);
        orders.insert(each[u"id"].toString(), order);
    }
    return orders;
}

inline QList<Defect> defects()
{
    const QHash<QString, DrillOrder> clean = cleanOrders();
    QList<Defect> all;
    for (const char *file :
        {"licence-pilot.json", "dates.json", "conditions.json", "places.json", "people.json"})
        for (const QJsonValue &each : drillFile(QString::fromLatin1(file), QStringLiteral("defects"))) {
            Defect defect{each[u"id"].toString(), each[u"what"].toString(), each[u"of"].toString(), {}, {}};
            defect.order = clean.value(defect.of);
            if (each[u"before"].isObject()) {
                defect.order.before = defect.order.answers;
                alterAll(*defect.order.before, each[u"before"]);
                alterAll(defect.order.answers, each[u"before"]);
            }
            alterAll(defect.order.answers, each[u"set"]);
            const QDate today = QDate::fromString(each[u"today"].toString(), Qt::ISODate);
            if (today.isValid())
                defect.order.at.today = today;
            for (const QJsonValue &id : each[u"at"].toArray())
                defect.at.append(id.toString());
            all.append(defect);
        }
    return all;
}

/// The order with the pages cleared that nobody has to fill in: what the licence says, the release, and who
/// confirmed the pilot.
inline DrillOrder withoutOptionalPages(DrillOrder order)
{
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        const QString record = fullId(question).section(u'.', 0, 0);
        if (record == u"licence" || record == u"release" || record == u"pilotSource")
            order.answers.clear(question);
    });
    return order;
}

inline Findings findingsOf(const DrillOrder &order)
{
    Circumstances at = order.at;
    at.before = order.before ? &*order.before : nullptr;
    return findings(emoForm, emoRules(), order.answers, at);
}

/// True if the finding points at one of the questions, or at something in a row of them.
inline bool namesOne(const Finding &finding, const QStringList &ids)
{
    return std::ranges::any_of(finding.at, [&](const QuestionAt &at) {
        const QString id = fullId(at);
        return std::ranges::any_of(
            ids, [&](const QString &wanted) { return id == wanted || id.startsWith(wanted + u'['); });
    });
}

} // namespace emo::test
