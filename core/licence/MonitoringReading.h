// SPDX-License-Identifier: MIT
#pragma once

#include "core/licence/LicenceFacts.h"

namespace emo::licence {

/// Reads paragraph 14a, the conditions 14b to 14e and the older alcohol condition.
void readMonitoring(const LicenceText &text, LicenceFacts &facts);

/// What a list of paragraph 14a names, and what of it says nothing that is known. The words are those of
/// policies 1.0 to 4.0, and what people type.
struct NamedTypes
{
    QList<Monitored> types;
    QString leftOver;
    bool isPlaceholder = false;
};
NamedTypes typesIn(const QString &squashedList);

} // namespace emo::licence
