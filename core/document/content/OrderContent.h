// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"
#include "core/document/content/Content.h"
#include "core/form/Form.h"
#include "core/order/Order.h"

#include <QHash>

namespace emo::paper {

/// The pictures of attached files, a page each, by pictureKey().
using Pictures = QHash<QString, std::vector<QImage>>;

/// The key of the file's content, or its name where the order in a file gives no key.
inline QString pictureKey(const File &file)
{
    return file.content.isEmpty() ? file.name : file.content;
}

/// What the printed form says of the order. `printed` is told on a draft. A map of which there is no picture
/// is named, but has no annex.
Content orderContent(
    const Form &form, const Order &order, const Moment &printed, const Pictures &pictures = {});

} // namespace emo::paper
