// SPDX-License-Identifier: MIT
#include "core/store/vault/Damage.h"

#include "core/base/Text.h"
#include "core/order/Reference.h"
#include "core/store/vault/Tables.h"

namespace emo::store {

namespace {

struct DamageTexts
{
    EMO_TEXTS(DamageTexts)
};

QString rowText(const RowName &row)
{
    if (row.table == codeOfSlots)
        return DamageTexts::tr("A key that opens the profile");
    const Table *table = tables::withCode(row.table);
    if (!table)
        return DamageTexts::tr("Something that a newer EMO Desk has written");
    return table->row.toString()
        .replace(QStringLiteral("%1"), referenceOf(row.id))
        .replace(QStringLiteral("%2"), QString::number(row.number));
}

} // namespace

QString describe(const Damage &damage)
{
    const QString row = rowText(damage.row);
    switch (damage.kind) {
    case Damage::Kind::Missing:
        return DamageTexts::tr("%1 is missing").with(row);
    case Damage::Kind::Older:
        return DamageTexts::tr("%1 is not the one that was saved last").with(row);
    case Damage::Kind::Foreign:
        return DamageTexts::tr("%1 was not written by this profile").with(row);
    case Damage::Kind::Unreadable:
        return DamageTexts::tr("%1 is damaged, or was exchanged with another one").with(row);
    }
    Q_UNREACHABLE();
}

} // namespace emo::store
