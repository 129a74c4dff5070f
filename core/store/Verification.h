// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace emo::store {

class Profile;

/// Opens every record and every attached file of the profile, and compares them with its list and its audit
/// record: what is wrong, a sentence each. A Problem if it cannot be read at all.
Result<QStringList> faultsOf(Profile &profile);

} // namespace emo::store
