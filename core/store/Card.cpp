// SPDX-License-Identifier: MIT
#include "core/store/Card.h"

#include "core/base/Text.h"
#include "core/order/Display.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace emo::store {

namespace {

struct CardTexts
{
    EMO_TEXTS(CardTexts)
};

const auto numberMember = QStringLiteral("number");
const auto typeMember = QStringLiteral("type");
const auto statusMember = QStringLiteral("status");
const auto draftMember = QStringLiteral("draft");
const auto savedMember = QStringLiteral("saved");
const auto finishedMember = QStringLiteral("finished");
const auto sentMember = QStringLiteral("sent");
const auto replyMember = QStringLiteral("reply");
const auto repliedMember = QStringLiteral("replied");
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

Folder folderOf(const Card &card)
{
    if (card.isDraft)
        return Folder::Drafts;
    if (card.reply == QLatin1StringView(installerReplies.rejected.code)
        || card.type == QLatin1StringView(versionTypes.rejected.code))
        return Folder::Rejected;
    return card.status == QLatin1StringView(versionStates.submitted.code) ? Folder::Submitted
                                                                          : Folder::ToSend;
}

QString statusText(const Card &card)
{
    switch (folderOf(card)) {
    case Folder::Drafts:
        return CardTexts::tr("Draft").toString();
    case Folder::ToSend:
        return card.status == QLatin1StringView(versionStates.failed.code)
            ? CardTexts::tr("Failed to submit").toString()
            : CardTexts::tr("Finished, not sent").toString();
    case Folder::Submitted:
        return CardTexts::tr("Submitted").toString();
    case Folder::Rejected:
        return CardTexts::tr("Rejected").toString();
    }
    Q_UNREACHABLE();
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
        version.finishedAt, version.sent.at, version.reply.status, version.reply.on, {}};
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
    QJsonObject json{{numberMember, card.number}, {typeMember, card.type}, {statusMember, card.status},
        {draftMember, card.isDraft}, {savedMember, instantToJson(card.savedAt)},
        {finishedMember, instantToJson(card.finishedAt)}, {answersMember, answers}};
    if (card.sentAt.isValid())
        json.insert(sentMember, instantToJson(card.sentAt));
    if (!card.reply.isEmpty()) {
        json.insert(replyMember, card.reply);
        json.insert(repliedMember, card.repliedOn.toString(Qt::ISODate));
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Card Cards::from(const QString &orderId, qint64 sequence, const QByteArray &text) const
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Card card{orderId, sequence, json[numberMember].toInt(), json[typeMember].toString(),
        json[statusMember].toString(), json[draftMember].toBool(), instantFrom(json[savedMember]),
        instantFrom(json[finishedMember]), instantFrom(json[sentMember]), json[replyMember].toString(),
        QDate::fromString(json[repliedMember].toString(), Qt::ISODate), {}};
    const QJsonObject answers = json[answersMember].toObject();
    for (const auto &[question, id] : m_questions)
        if (const auto found = answers.constFind(id); found != answers.constEnd())
            card.answers.emplace_back(question, found->toString());
    return card;
}

} // namespace emo::store
