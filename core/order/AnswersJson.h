// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/form/Answers.h"
#include "core/form/Form.h"

#include <QJsonObject>

#include <optional>

namespace emo {

/// The answers that the JSON of an order holds, with `source` as their source. What is only a way to
/// further questions and not stored is gathered from what is (Stored::evidence).
Result<Answers> answersFromJson(const Form &form, const QJsonObject &source);

/// The answer to one question that the JSON of an order holds, as it stands; nothing if it holds none.
std::optional<Value> answerIn(const QJsonObject &source, const AnyQuestion &question);

/// The answers written over their source: only what differs from it is touched.
QJsonObject answersToJson(const Form &form, const Answers &answers);

} // namespace emo
