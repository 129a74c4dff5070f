// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/Content.h"

#include <QByteArray>

namespace emo::paper {

/// The document as a PDF/A-1b file with its fonts and the order's data inside. For the thread of the
/// QGuiApplication.
Result<QByteArray> pdf(const Content &content);

} // namespace emo::paper
