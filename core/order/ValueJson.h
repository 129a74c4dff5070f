// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/form/Answers.h"

#include <QJsonValue>

#include <optional>

namespace emo {

/// The answer that `json` holds in the question's encoding: nothing where it holds none, a Problem
/// that names the member where it holds what cannot be an answer. Not for rows.
Result<std::optional<Value>> valueFromJson(const AnyQuestion &question, const QJsonValue &json);

/// `value` in the question's encoding, or null for no answer. `before` is what stands there now: what
/// it holds besides this answer stays. Not for rows.
QJsonValue valueToJson(const AnyQuestion &question, const Value *value, const QJsonValue &before);

/// An answer that the live service's shape cannot hold, as EMO Desk writes it under `emodesk.answers`.
QJsonValue keptToJson(const Value &value);
/// The reverse; nothing if it is not an answer to this question.
std::optional<Value> keptFromJson(const AnyQuestion &question, const QJsonValue &json);

} // namespace emo
