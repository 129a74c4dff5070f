// SPDX-License-Identifier: MIT
#pragma once

#include "core/licence/LicenceFacts.h"

#include <QJsonObject>

namespace emo::licence {

/// The facts under the names that programs know them by; with `evidence`, which says of each where it is.
QJsonObject factsJson(const LicenceFacts &facts);

} // namespace emo::licence
