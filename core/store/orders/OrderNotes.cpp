// SPDX-License-Identifier: MIT
// What becomes of versions besides their answers: the part of OrderStore that notes it.
#include "core/base/Text.h"
#include "core/order/Reference.h"
#include "core/order/VersionNotesJson.h"
#include "core/store/orders/OrderStore.h"

#include <QJsonDocument>

namespace emo::store {

namespace {

struct OrderNotesTexts
{
    EMO_TEXTS(OrderNotesTexts)
};

VersionNotes notesFromText(const QByteArray &text)
{
    return notesFrom(QJsonDocument::fromJson(text).object());
}

/// "sent to the installer", or what the audit calls a later change of it.
QString wordFor(const char *what, bool wasThere, bool isThere)
{
    const QString word = QString::fromLatin1(what);
    if (!wasThere)
        return word;
    return word + (isThere ? QStringLiteral(": corrected") : QStringLiteral(": taken back"));
}

/// What the audit calls the change.
QStringList wordsFor(const VersionNotes &before, const VersionNotes &now)
{
    QStringList words;
    const auto compare = [&](const char *what, const auto &was, const auto &is, bool wasThere, bool isThere) {
        if (was != is)
            words.append(wordFor(what, wasThere, isThere));
    };
    compare(now.sent.hasFailed ? "not taken by the service" : "sent to the installer", before.sent, now.sent,
        before.sent.at.isValid(), now.sent.at.isValid());
    compare("installer's reply", before.reply, now.reply, !before.reply.status.isEmpty(),
        !now.reply.status.isEmpty());
    const auto compareLists = [&](const char *what, const auto &was, const auto &is) {
        const bool isLonger = is.size() > was.size() && is.mid(0, was.size()) == was;
        compare(what, was, is, !isLonger, !is.isEmpty());
    };
    compareLists("warning acknowledged", before.acknowledged, now.acknowledged);
    compareLists("reminder ticked", before.ticked, now.ticked);
    compareLists("handed over", before.handovers, now.handovers);
    return words;
}

} // namespace

/// Puts what was noted into the order's versions.
Result<> OrderStore::addNotes(Order &order) const
{
    for (Version &version : order.versions) {
        if (!m_profile->records().has(tables::notes, order.id, version.number))
            continue;
        const auto text = m_profile->records().read(tables::notes, order.id, version.number);
        if (!text)
            return text.error();
        setNotes(version, notesFromText(*text));
    }
    return {};
}

QByteArray OrderStore::notesText(const VersionNotes &notes)
{
    return QJsonDocument(withNotes(notes, {})).toJson(QJsonDocument::Compact);
}

Result<> OrderStore::putNotes(const Order &order, const Act &act)
{
    return putNotes(order, act, notesText(order.current()));
}

/// Writes the notes of the current version, if they have changed, and those of earlier ones that have none
/// here. Within a transaction.
Result<> OrderStore::putNotes(const Order &order, const Act &act, const QByteArray &current)
{
    static const QByteArray none = notesText({});
    Records &records = m_profile->records();
    for (const Version &version : order.versions) {
        const bool isThere = records.has(tables::notes, order.id, version.number);
        if (isThere && &version != &order.current())
            continue;
        const auto before
            = isThere ? records.read(tables::notes, order.id, version.number) : Result<QByteArray>(none);
        if (!before)
            return before.error();
        const QByteArray now = &version == &order.current() ? current : notesText(version);
        if (now == *before)
            continue;
        if (const auto put = records.put(tables::notes, order.id, version.number, now); !put)
            return put.error();
        for (const QString &what : wordsFor(notesFromText(*before), notesFromText(now)))
            if (const auto noted
                = m_profile->audit().append({act.who, what, act.when, order.id, version.number});
                !noted)
                return noted;
    }
    return {};
}

Result<Order> OrderStore::note(const QString &id, int number, const NotesChange &change, const Act &act)
{
    const auto before = load(id, number);
    if (!before)
        return before;
    Order noted = *before;
    const VersionNotes &current = noted.current();
    VersionNotes notes = current;
    change(notes);
    if (noted.current().isDraft() && notes.sent.at.isValid())
        return Problem{
            OrderNotesTexts::tr("Version %1 of the order %2 is a draft. Finish it before it is sent")
                .with(QString::number(number), referenceOf(id))};
    setNotes(noted.versions.back(), notesFromText(notesText(notes))); // as it will be read again
    if (noted == *before)
        return before;
    const auto done = write(id, [&]() -> Result<std::optional<Card>> {
        if (const auto put = putNotes(noted, act); !put)
            return put.error();
        const Card *shown = m_index.find(id);
        if (shown && shown->number != number)
            return std::optional(*shown);
        const auto card = putCard(noted, act.when);
        return card ? Result<std::optional<Card>>(std::optional(*card)) : card.error();
    });
    return done ? Result<Order>(noted) : done.error();
}

} // namespace emo::store
