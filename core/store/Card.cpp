// SPDX-License-Identifier: MIT
#include "core/store/Card.h"

#include "core/order/Display.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace emo::store {

namespace {

const auto numberMember = QStringLiteral("number");
const auto typeMember = QStringLiteral("type");
const auto statusMember = QStringLiteral("status");
const auto draftMember = QStringLiteral("draft");
const auto savedMember = QStringLiteral("saved");
const auto finishedMember = QStringLiteral("finished");
const auto answersMember = QStringLiteral("answers");

QString cardText(const AnyQuestion &question, const Asked &answers)
{
    const Value *value = answers.answer(question);
    const QDate *date = value ? std::get_if<QDate>(value) : nullptr;
    return date ? date->toString(Qt::ISODate) : display(question, answers);
}

/// In milliseconds, so that the search cards of many orders are read fast.
QJsonValue instantToJson(const QDateTime &instant)
{
    return instant.isValid() ? QJsonValue(instant.toMSecsSinceEpoch()) : QJsonValue();
}

QDateTime instantFrom(const QJsonValue &json)
{
    return json.isDouble() ? QDateTime::fromMSecsSinceEpoch(json.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

QString Card::answer(const AnyQuestion &question) const
{
    const auto found
        = std::ranges::find_if(answers, [&](const auto &each) { return each.first == &question; });
    return found == answers.end() ? QString() : found->second;
}

Cards::Cards(const Form &form)
{
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (!question.spec.onCard)
            return;
        m_questions.emplace_back(&question, fullId(question));
    });
}

Card Cards::of(const Order &order, const QDateTime &savedAt) const
{
    const Version &version = order.current();
    Card card{order.id, 0, version.number, version.type, version.status, version.isDraft(), savedAt,
        version.finishedAt, {}};
    const Asked asked(order.answers);
    for (const auto &[question, id] : m_questions)
        if (const QString text = cardText(*question, asked); !text.isEmpty())
            card.answers.emplace_back(question, text);
    return card;
}

QByteArray Cards::text(const Card &card) const
{
    QJsonObject answers;
    for (const auto &[question, text] : card.answers)
        answers.insert(fullId(*question), text);
    const QJsonObject json{{numberMember, card.number}, {typeMember, card.type}, {statusMember, card.status},
        {draftMember, card.isDraft}, {savedMember, instantToJson(card.savedAt)},
        {finishedMember, instantToJson(card.finishedAt)}, {answersMember, answers}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Card Cards::from(const QString &orderId, qint64 sequence, const QByteArray &text) const
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Card card{orderId, sequence, json[numberMember].toInt(), json[typeMember].toString(),
        json[statusMember].toString(), json[draftMember].toBool(), instantFrom(json[savedMember]),
        instantFrom(json[finishedMember]), {}};
    const QJsonObject answers = json[answersMember].toObject();
    for (const auto &[question, id] : m_questions)
        if (const auto found = answers.constFind(id); found != answers.constEnd())
            card.answers.emplace_back(question, found->toString());
    return card;
}

} // namespace emo::store
