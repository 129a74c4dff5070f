// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Profile.h"

#include <QJsonObject>

namespace emo::store {

/// Who did something, and when, as the rows of deleted drafts and removed orders hold it beside their own.
QJsonObject actToJson(const Act &act);
Act actFrom(const QJsonObject &json);

} // namespace emo::store
