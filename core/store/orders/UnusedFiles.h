// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/Attachments.h"

namespace emo::store {

/// What any version has as File::content, deleted drafts too, of what is among the attachments. A Problem if
/// a version does not open: then nothing can be said to be unneeded.
Result<QSet<QString>> attachmentsInUse(Profile &profile);

/// Deletes the files that no version names, such as one that was replaced in a draft, unless they came within
/// a day before `now`: then a draft may name them that could not be saved yet. To be called while nobody is
/// at work who could take a change back.
Result<> removeUnusedFiles(Profile &profile, const QDateTime &now);

/// Removes rows of orders within Profile::write(), and after them the attached files that they named and
/// nothing else does. See Attachments::sweep() for what is left of the files.
class RowRemoval
{
public:
    static Result<RowRemoval> begin(Profile &profile);

    /// A damaged row is removed all the same.
    Result<> remove(const Table &table, const QString &id, int number = 0);
    /// Once all of the rows are removed. While some other row does not open, no file is forgotten.
    Result<> forgetFiles();

private:
    RowRemoval(Profile &profile, const QSet<QString> &attachments)
        : m_profile(&profile), m_attachments(attachments)
    {
    }

    Profile *m_profile;
    QSet<QString> m_attachments; ///< All that the profile has.
    QSet<QString> m_named; ///< By the removed rows.
};

} // namespace emo::store
