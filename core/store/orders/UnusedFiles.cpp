// SPDX-License-Identifier: MIT
#include "core/store/orders/UnusedFiles.h"

#include "core/store/orders/OrderFiles.h"

#include <QDir>
#include <QFileInfo>

namespace emo::store {

Result<QSet<QString>> attachmentsInUse(Profile &profile)
{
    const auto attachments = Attachments(profile).all();
    if (!attachments || attachments->isEmpty())
        return attachments;
    QSet<QString> found;
    for (const Table *table : {&tables::drafts, &tables::finished, &tables::bin}) {
        const auto done = profile.records().forEach(
            *table,
            [&](const Records::Row &row) -> Result<> {
                if (!row.plain)
                    return profile.records().read(*table, row.id, row.number).error();
                findNames(*row.plain, *attachments, found);
                return {};
            },
            Records::InOrder::No);
        if (!done)
            return done.error();
    }
    return found;
}

Result<> removeUnusedFiles(Profile &profile, const QDateTime &now)
{
    Attachments attachments(profile);
    const auto present = attachments.all();
    const auto used = attachmentsInUse(profile);
    if (!present || !used)
        return present ? used.error() : present.error();
    const QDir folder(profile.folder().attachments());
    QSet<QString> needed = *used;
    for (const QString &content : *present)
        if (QFileInfo(folder.filePath(content)).lastModified().addDays(1) > now)
            needed.insert(content);
    return needed == *present ? Result<>() : attachments.removeAllBut(needed);
}

Result<RowRemoval> RowRemoval::begin(Profile &profile)
{
    const auto attachments = Attachments(profile).all();
    return attachments ? Result<RowRemoval>(RowRemoval(profile, *attachments)) : attachments.error();
}

Result<> RowRemoval::remove(const Table &table, const QString &id, int number)
{
    if (const auto text = m_profile->records().read(table, id, number))
        findNames(*text, m_attachments, m_named);
    return m_profile->records().remove(table, id, number);
}

Result<> RowRemoval::forgetFiles()
{
    if (m_named.isEmpty())
        return {};
    const auto used = attachmentsInUse(*m_profile);
    return used ? Attachments(*m_profile).forget(m_named - *used) : Result<>();
}

} // namespace emo::store
