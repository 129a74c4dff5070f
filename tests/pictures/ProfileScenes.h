// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"

#include <QString>

#include <functional>
#include <map>

class QWidget;

namespace emo::test {

using Shoot = std::function<void(QWidget &)>;

/// Screens that need a profile with invented orders in it, or show how one is made and opened.
std::map<QString, std::function<void(const Shoot &)>> profileScenes(const Moment &now);

} // namespace emo::test
