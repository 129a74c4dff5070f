// SPDX-License-Identifier: MIT
#include "core/store/search/Card.h"

#include "core/base/Text.h"
#include "core/form/Monitored.h"
#include "core/order/Display.h"
#include "core/store/disk/Packing.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace emo::store {

namespace {

struct CardTexts
{
    EMO_TEXTS(CardTexts)
};

// What a card begins with. Those that earlier programs wrote begin with 1 and lack the days of monitoring, or
// are JSON and begin with a brace.
constexpr quint8 writtenAs = 2;
constexpr quint8 withoutDays = 1;

QString cardText(const AnyQuestion &question, const Asked &answers)
{
    const Value *value = answers.answer(question);
    const QDate *date = value ? std::get_if<QDate>(value) : nullptr;
    return date ? date->toString(Qt::ISODate) : display(question, answers);
}

constexpr qint64 noInstant = std::numeric_limits<qint64>::min();

qint64 milliseconds(const QDateTime &instant)
{
    return instant.isValid() ? instant.toMSecsSinceEpoch() : noInstant;
}

QDateTime instantOf(qint64 milliseconds)
{
    return milliseconds == noInstant ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// Half of what the day itself would take; 0 is no day.
qint32 dayNumber(QDate day)
{
    return day.isValid() ? qint32(day.toJulianDay()) : 0;
}

QDate dayOf(qint32 number)
{
    return number > 0 ? QDate::fromJulianDay(number) : QDate();
}

QDateTime instantFrom(const QJsonValue &json)
{
    return json.isDouble() ? instantOf(json.toInteger()) : QDateTime();
}

using Questions = std::vector<std::pair<const AnyQuestion *, QByteArray>>;

/// A card as earlier programs wrote it.
void readJson(Card &card, const QByteArray &text, const Questions &questions)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto member = [&](const char *name) { return json[QLatin1StringView(name)]; };
    card.number = member("number").toInt();
    card.type = member("type").toString();
    card.status = member("status").toString();
    card.isDraft = member("draft").toBool();
    card.savedAt = instantFrom(member("saved"));
    card.finishedAt = instantFrom(member("finished"));
    card.sentAt = instantFrom(member("sent"));
    card.reply = member("reply").toString();
    card.repliedOn = QDate::fromString(member("replied").toString(), Qt::ISODate);
    const QJsonObject answers = member("answers").toObject();
    for (const auto &[question, id] : questions)
        if (const auto found = answers.constFind(QLatin1StringView(id)); found != answers.constEnd())
            card.answers.emplace_back(question, found->toString());
}

/// The question of that id; the search begins at `next`, where it mostly is.
const AnyQuestion *questionOf(QByteArrayView id, const Questions &questions, std::size_t &next)
{
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const std::size_t at = (next + i) % questions.size();
        if (questions[at].second == id) {
            next = at + 1;
            return questions[at].first;
        }
    }
    return nullptr;
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
        return CardTexts::tr("Draft");
    case Folder::ToSend:
        return card.status == QLatin1StringView(versionStates.failed.code)
            ? CardTexts::tr("Failed to submit")
            : CardTexts::tr("Finished, not sent");
    case Folder::Submitted:
        return CardTexts::tr("Submitted");
    case Folder::Rejected:
        return CardTexts::tr("Rejected");
    }
    Q_UNREACHABLE();
}

Cards::Cards(const Form &form) : m_receipt(form.receipt)
{
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (!question.spec.onCard)
            return;
        m_questions.emplace_back(&question, fullId(question).toLatin1());
    });
}

Card Cards::of(const Order &order, const QDateTime &savedAt) const
{
    const Version &version = order.current();
    const Asked asked(order.answers);
    const MonitoredDays days = m_receipt ? monitoredDays(m_receipt->conditions, asked) : MonitoredDays();
    Card card{order.id, 0, version.number, version.type, version.status, version.isDraft(), savedAt,
        version.finishedAt, version.sent.at, version.reply.status, version.reply.on, days.from, days.until,
        {}};
    for (const auto &[question, id] : m_questions)
        if (const QString text = cardText(*question, asked); !text.isEmpty())
            card.answers.emplace_back(question, text);
    return card;
}

QByteArray Cards::text(const Card &card) const
{
    QByteArray text;
    packNumbers(text, writtenAs, qint32(card.number));
    packText(text, card.type.toUtf8());
    packText(text, card.status.toUtf8());
    packNumbers(text, quint8(card.isDraft), milliseconds(card.savedAt), milliseconds(card.finishedAt),
        milliseconds(card.sentAt));
    packText(text, card.reply.toUtf8());
    packNumbers(text, qint64(card.repliedOn.toJulianDay()), dayNumber(card.monitoredFrom),
        dayNumber(card.monitoredUntil), quint32(card.answers.size()));
    for (const auto &[question, answer] : card.answers) {
        packText(text, fullId(*question).toLatin1());
        packText(text, answer.toUtf8());
    }
    return text;
}

bool Cards::isComplete(const QByteArray &text)
{
    return text.startsWith(char(writtenAs));
}

Card Cards::from(const QString &orderId, qint64 sequence, const QByteArray &text) const
{
    Card card;
    card.orderId = orderId;
    card.sequence = sequence;
    if (!text.startsWith(char(writtenAs)) && !text.startsWith(char(withoutDays))) {
        readJson(card, text, m_questions);
        return card;
    }
    Unpacking packed(text);
    const auto kind = packed.number<quint8>();
    card.number = packed.number<qint32>();
    card.type = QString::fromUtf8(packed.text());
    card.status = QString::fromUtf8(packed.text());
    card.isDraft = packed.number<quint8>() != 0;
    card.savedAt = instantOf(packed.number<qint64>());
    card.finishedAt = instantOf(packed.number<qint64>());
    card.sentAt = instantOf(packed.number<qint64>());
    card.reply = QString::fromUtf8(packed.text());
    card.repliedOn = QDate::fromJulianDay(packed.number<qint64>());
    if (kind != withoutDays) {
        card.monitoredFrom = dayOf(packed.number<qint32>());
        card.monitoredUntil = dayOf(packed.number<qint32>());
    }
    const auto count = packed.number<quint32>();
    card.answers.reserve(std::min<std::size_t>(count, m_questions.size()));
    std::size_t next = 0;
    for (quint32 i = 0; i < count && packed.isWhole(); ++i) {
        const QByteArrayView id = packed.text();
        const QByteArrayView answer = packed.text();
        if (const AnyQuestion *question = questionOf(id, m_questions, next))
            card.answers.emplace_back(question, QString::fromUtf8(answer));
    }
    return card;
}

} // namespace emo::store
