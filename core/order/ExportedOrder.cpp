// SPDX-License-Identifier: MIT
#include "core/order/ExportedOrder.h"

#include "core/order/AnswersJson.h"
#include "core/order/CarriedOver.h"
#include "core/order/MemberPlace.h"
#include "core/order/OrderJson.h"
#include "core/order/PrintedQuestions.h"
#include "core/order/SourceSpelling.h"

#include <QJsonArray>

namespace emo {

namespace {

Rows printedRows(const Asked &order, const AnyQuestion &group)
{
    Rows rows;
    order.forEachRow(group, [&](const Asked &row, int) {
        Answers &each = rows.emplace_back();
        for (const AnyQuestion *cell : group.each->all())
            if (const Value *answer = row.answer(*cell))
                each.setValue(*cell, *answer);
    });
    return rows;
}

void addReason(const AnyQuestion &question, const Answers &answers, Answers &printed)
{
    if (!question.page)
        return;
    for (const Condition::Clause &clause : question.page->askedWhen.clauses())
        if (const Value *value = clause.question->spec.isFresh ? answers.find(*clause.question) : nullptr)
            printed.setValue(*clause.question, *value);
}

/// What is printed, and why some of it is not asked again: the paper says so, and so do the data.
Answers withReasons(const Form &form, const Answers &answers)
{
    Answers printed = printedOnly(form, answers);
    const CarriedOver carried(form, answers, nullptr);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (carried.has(question) && !question.spec.isPrivate)
            addReason(question, answers, printed);
    });
    return printed;
}

/// What was not altered since it was read keeps its place and its spelling.
QJsonObject printedJson(const Form &form, const Answers &answers)
{
    return spelledAsRead(form, answers, answersToJson(form, withReasons(form, answers)));
}

QJsonObject orderJsonWith(const Form &form, const Order &order, const QJsonObject &answers)
{
    Order printed = order;
    for (Version &version : printed.versions)
        static_cast<VersionNotes &>(version) = {}; // which keeps its status
    return orderToJson(
        printed, answers, order.before ? std::optional(printedJson(form, *order.before)) : std::nullopt);
}

} // namespace

Answers printedOnly(const Form &form, const Answers &answers)
{
    Answers kept;
    const Asked asked(answers);
    const QSet<const AnyQuestion *> printed = printedQuestions(form, asked);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        const bool isPrinted
            = printed.contains(&question) && asked.asks(question) && !question.spec.isPrivate;
        const Value *value = isPrinted ? answers.find(question) : nullptr;
        if (value)
            kept.setValue(
                question, question.kind == Kind::Rows ? Value(printedRows(asked, question)) : *value);
    });
    return kept;
}

Answers printedOnly(const Form &form, const Order &order)
{
    Answers printed = withReasons(form, order.answers);
    const CarriedOver carried(form, order);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        const bool isPrinted = carried.has(question) && !question.spec.isPrivate;
        if (const Value *value = isPrinted ? carried.answers().answer(question) : nullptr)
            printed.setValue(question, *value);
    });
    return printed;
}

QJsonObject printedOrderToJson(const Form &form, const Order &order)
{
    const QJsonObject answers = answersToJson(form, printedOnly(form, order));
    return orderJsonWith(form, order, spelledAsRead(form, order.answers, answers));
}

QJsonObject liveOrderToJson(const Form &form, const Order &order)
{
    QJsonObject json = orderJsonWith(form, order, printedJson(form, order.answers));
    json.remove(emodeskMember);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->isArray())
            continue;
        QJsonArray rows = it->toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            if (rows[i].isObject()) {
                QJsonObject row = rows[i].toObject();
                row.remove(emodeskMember);
                rows[i] = row;
            }
        *it = rows;
    }
    return json;
}

} // namespace emo
