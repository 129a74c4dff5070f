// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"
#include "core/document/content/Content.h"
#include "core/order/Order.h"

namespace emo::paper {

/// What the form calls a version: "version 0".
QString versionName(int number);

/// Stands under the title: "New order, version 0".
QString typeAndVersion(const Version &version);

/// Stands beside the title: when the version was sent, when it was finished, or that it is a draft, printed
/// at that time.
QString stateOf(const Version &version, const Moment &printed);

/// The first rows of the form: what is known of the current version besides its answers. That it was sent,
/// when and how, is printed once it is noted.
Rows versionRows(const Order &order);

/// "EMO 7K3M-Q2VD-X".
QString referenceText(const Order &order);

} // namespace emo::paper
