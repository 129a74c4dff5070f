// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/form/Form.h"

#include <QJsonObject>

namespace emo {

/// The answers that the JSON of an order holds, with `source` as their source. What is only a way to
/// further questions and not stored is gathered from what is (Stored::evidence).
Result<Answers> answersFromJson(const Form &form, const QJsonObject &source);

/// The answers written over their source: only what differs from it is touched.
QJsonObject answersToJson(const Form &form, const Answers &answers);

} // namespace emo
