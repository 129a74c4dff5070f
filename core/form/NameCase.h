// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace emo {

/// A name that is written in capitals alone, as people usually write it: "ANNE-MARIE O'NEILL" is "Anne-Marie
/// O'Neill", "MCDONALD" is "McDonald". Nothing if it is not in capitals, or is as short as initials. Who
/// bears the name may write it otherwise ("de la Mare", "Macdonald"): this is only ever offered.
std::optional<QString> inMixedCase(const QString &name);

} // namespace emo
