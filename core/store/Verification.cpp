// SPDX-License-Identifier: MIT
#include "core/store/Verification.h"

#include "core/store/Attachments.h"
#include "core/store/Profile.h"

namespace emo::store {

Result<QStringList> faultsOf(Profile &profile)
{
    const auto damage = profile.verify();
    if (!damage)
        return damage.error();
    QStringList faults;
    for (const Damage &each : *damage)
        faults.append(describe(each));
    if (const auto audit = profile.audit().verified(); !audit)
        faults.append(audit.error().message);
    const Attachments attachments(profile);
    const auto files = attachments.all();
    if (!files)
        return files.error();
    for (const QString &content : *files)
        if (const auto whole = attachments.verify(content); !whole)
            faults.append(whole.error().message);
    return faults;
}

} // namespace emo::store
