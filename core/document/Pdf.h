// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/Content.h"
#include "core/document/FilledForm.h"
#include "core/document/Page.h"

#include <QByteArray>

namespace emo::paper {

/// The document as a PDF/A-1b file with its fonts and the order's data inside. For the thread of the
/// QGuiApplication.
Result<QByteArray> pdf(const Content &content);
Result<QByteArray> pdf(const FilledForm &form);

/// Pages of any documents, one after the other, as one such file with that title.
Result<QByteArray> pdf(const std::vector<Page> &pages, const QString &title, const QByteArray &data = {});

} // namespace emo::paper
