// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace emo::cli {

/// `profile expired`; see Commands.h.
int expired(const QStringList &arguments);

} // namespace emo::cli
