// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace emo::cli {

/// `profile slots` and `profile rotate`; see Commands.h.
int slotList(const QStringList &arguments);
int rotate(const QStringList &arguments);

} // namespace emo::cli
