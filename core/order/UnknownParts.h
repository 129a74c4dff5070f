// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"

#include <QJsonObject>
#include <QStringList>

namespace emo {

/// The names of what the JSON of an order holds and the form does not know: whole records and lists that
/// are not empty, and elements of a list by kind, as in "addresses (INSTALLATION)". They are kept, but
/// neither checked nor printed.
QStringList unknownParts(const Form &form, const QJsonObject &source);

} // namespace emo
