// SPDX-License-Identifier: MIT
#include "core/store/vault/SlotList.h"

#include <sodium.h>

#include <algorithm>

namespace emo::store {

Result<QList<KeySlot>> slotsOf(Database &database)
{
    QList<KeySlot> found;
    const auto done
        = database.forEachRow(QStringLiteral("SELECT id, kind, sealed FROM slots ORDER BY kind, id"), {},
            [&](const QSqlQuery &row) {
                found.append(
                    {row.value(0).toString(), SlotKind(row.value(1).toInt()), row.value(2).toByteArray()});
                return Result<>();
            });
    return done.withValue(found);
}

SlotList::Listed SlotList::listed(const KeySlot &slot)
{
    startSodium();
    QByteArray hash(crypto_generichash_BYTES_MIN, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), std::size_t(hash.size()),
        reinterpret_cast<const unsigned char *>(slot.sealed.constData()), std::size_t(slot.sealed.size()),
        nullptr, 0);
    return {slot.kind, hash};
}

SlotList SlotList::of(const QList<KeySlot> &keySlots)
{
    SlotList list;
    for (const KeySlot &slot : keySlots)
        list.set(slot);
    return list;
}

void SlotList::set(const KeySlot &slot)
{
    m_slots.insert_or_assign(slot.id, listed(slot));
}

bool SlotList::has(const KeySlot &slot) const
{
    const auto found = m_slots.find(slot.id);
    return found != m_slots.end() && found->second == listed(slot);
}

QStringList SlotList::missing(const QList<KeySlot> &keySlots) const
{
    QStringList ids;
    for (const auto &[id, slot] : m_slots)
        if (isPortable(slot.kind) && std::ranges::find(keySlots, id, &KeySlot::id) == keySlots.end())
            ids.append(id);
    return ids;
}

void SlotList::pack(QByteArray &packed) const
{
    packNumbers(packed, quint32(m_slots.size()));
    for (const auto &[id, slot] : m_slots) {
        packText(packed, id.toUtf8());
        packNumbers(packed, quint8(slot.kind));
        packText(packed, slot.hash);
    }
}

SlotList SlotList::from(Unpacking &packed)
{
    SlotList list;
    const auto count = packed.number<quint32>();
    for (quint32 i = 0; i < count && packed.isWhole(); ++i) {
        const QString id = QString::fromUtf8(packed.text());
        const auto kind = SlotKind(packed.number<quint8>());
        list.m_slots.insert_or_assign(id, Listed{kind, packed.text().toByteArray()});
    }
    return list;
}

} // namespace emo::store
