// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/disk/Database.h"
#include "core/store/disk/Packing.h"
#include "core/store/vault/KeySlot.h"

#include <map>

namespace emo::store {

/// The slots of a database, without opening them. They are not sealed, so anybody may have put them there.
Result<QList<KeySlot>> slotsOf(Database &database);

/// Which slots a profile has. The manifest holds it, so a slot that was removed opens nothing once its row is
/// put back.
class SlotList
{
public:
    static SlotList of(const QList<KeySlot> &keySlots);

    void set(const KeySlot &slot);
    void forget(const QString &id) { m_slots.erase(id); }
    /// Whether it is listed, as it is.
    bool has(const KeySlot &slot) const;
    /// The ids of those that are listed and not among them; without those of this computer, which backups
    /// leave out.
    QStringList missing(const QList<KeySlot> &keySlots) const;
    bool lists(const QString &id) const { return m_slots.contains(id); }

    void pack(QByteArray &packed) const;
    static SlotList from(Unpacking &packed);

    bool operator==(const SlotList &) const = default;

private:
    struct Listed
    {
        SlotKind kind;
        QByteArray hash;

        bool operator==(const Listed &) const = default;
    };
    static Listed listed(const KeySlot &slot);

    std::map<QString, Listed> m_slots; ///< By id.
};

} // namespace emo::store
