// SPDX-License-Identifier: MIT
#include "core/store/orders/OrderNotes.h"

#include "core/order/VersionNotesJson.h"

#include <QJsonDocument>

namespace emo::store {

namespace {

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

QByteArray notesText(const VersionNotes &notes)
{
    return QJsonDocument(withNotes(notes, {})).toJson(QJsonDocument::Compact);
}

VersionNotes notesFromText(const QByteArray &text)
{
    return notesFrom(QJsonDocument::fromJson(text).object());
}

Result<> addNotes(const Records &records, Order &order)
{
    for (Version &version : order.versions) {
        if (!records.has(tables::notes, order.id, version.number))
            continue;
        const auto text = records.read(tables::notes, order.id, version.number);
        if (!text)
            return text.error();
        setNotes(version, notesFromText(*text));
    }
    return {};
}

Result<> putNotes(Profile &profile, const Order &order, const Act &act)
{
    return putNotes(profile, order, act, notesText(order.current()));
}

Result<> putNotes(Profile &profile, const Order &order, const Act &act, const QByteArray &current)
{
    static const QByteArray none = notesText({});
    Records &records = profile.records();
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
                = profile.audit().append({act.who, what, act.when, order.id, version.number});
                !noted)
                return noted;
    }
    return {};
}

} // namespace emo::store
