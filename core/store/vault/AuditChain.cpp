// SPDX-License-Identifier: MIT
#include "core/store/vault/AuditChain.h"

#include "core/base/ClockDoubt.h"
#include "core/base/Text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace emo::store {

namespace {

struct AuditChainTexts
{
    EMO_TEXTS(AuditChainTexts)
};

const auto previousMember = QStringLiteral("previous");
const auto saltMember = QStringLiteral("salt");
const auto whoMember = QStringLiteral("who");
const auto whatMember = QStringLiteral("what");
const auto whenMember = QStringLiteral("when");
const auto orderMember = QStringLiteral("order");
const auto numberMember = QStringLiteral("version");
const auto reasonMember = QStringLiteral("reason");

QByteArray hashOf(const QByteArray &entry)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(entry.constData()), std::size_t(entry.size()), nullptr, 0);
    return hash;
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray textOf(const AuditEntry &entry, const QByteArray &previous)
{
    // The salt keeps the hash, which leaves the building, from being guessed.
    constexpr qsizetype saltSize = 16;
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    const QJsonObject json{{previousMember, hexOf(previous)}, {saltMember, hexOf(salt)},
        {whoMember, entry.who}, {whatMember, entry.what},
        {whenMember, entry.when.toUTC().toString(Qt::ISODateWithMs)}, {orderMember, entry.orderId},
        {numberMember, entry.number}, {reasonMember, entry.reason}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

AuditEntry entryFrom(const QJsonObject &json)
{
    return {json[whoMember].toString(), json[whatMember].toString(),
        QDateTime::fromString(json[whenMember].toString(), Qt::ISODateWithMs), json[orderMember].toString(),
        json[numberMember].toInt(), json[reasonMember].toString()};
}

} // namespace

Result<> AuditChain::append(const AuditEntry &entry)
{
    const AuditHead &before = m_manifest->head();
    const QByteArray text = textOf(entry, before.hash);
    const qint64 number = before.count + 1;
    if (const auto put = m_records->put(tables::audit, {}, int(number), text); !put)
        return put.error();
    m_manifest->setHead({number, hashOf(text)});
    return {};
}

Result<> AuditChain::adopt()
{
    AuditHead head;
    const auto done = m_records->forEach(tables::audit, [&](const Records::Row &row) {
        head = {row.number, row.plain ? hashOf(*row.plain) : QByteArray()};
        return Result<>();
    });
    if (done)
        m_manifest->setHead(head);
    return done;
}

Result<bool> AuditChain::doubtsClock(const QDateTime &now) const
{
    constexpr int days = 15;
    constexpr qsizetype entries = 6; // a little more than it takes to prove a clock right
    QList<QDateTime> times;
    for (int number = int(head().count); number >= 1; --number) {
        const auto text = m_records->read(tables::audit, QString(), number);
        if (!text)
            return text.error();
        times.prepend(entryFrom(QJsonDocument::fromJson(*text).object()).when);
        if (times.size() >= entries && times.front().addDays(days) < now)
            break;
    }
    return hasClockJumped(times, now);
}

Result<QList<AuditEntry>> AuditChain::verified() const
{
    const auto bad = [](qsizetype number) {
        return Problem{
            AuditChainTexts::tr("Entry %1 of the audit record is missing, was altered or does not belong "
                                "there. It is the first of which that can be said")
                .with(QString::number(number))};
    };
    QList<QByteArray> texts;
    const auto done = m_records->forEach(tables::audit, [&](const Records::Row &row) -> Result<> {
        if (row.number != texts.size() + 1 || !row.plain)
            return bad(texts.size() + 1);
        texts.append(*row.plain);
        return {};
    });
    if (!done)
        return done.error();
    // Each entry is vouched for by the one that follows it, the last one by the manifest.
    QList<AuditEntry> entries;
    QList<QByteArray> hashes;
    for (const QByteArray &text : std::as_const(texts)) {
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        if (json[previousMember].toString() != hexOf(hashes.isEmpty() ? QByteArray() : hashes.last()))
            return bad(std::max(hashes.size(), qsizetype(1)));
        hashes.append(hashOf(text));
        entries.append(entryFrom(json));
    }
    if (entries.size() != head().count)
        return bad(std::min(entries.size(), qsizetype(head().count)) + 1);
    if (!hashes.isEmpty() && hashes.last() != head().hash)
        return bad(hashes.size());
    return entries;
}

} // namespace emo::store
