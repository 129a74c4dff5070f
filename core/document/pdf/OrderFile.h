// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/form/Form.h"
#include "core/order/Order.h"
#include "core/reader/Reader.h"

namespace emo::paper {

/// An order that was read from a file.
struct OrderInFile
{
    Order order;
    QString note
        = {}; ///< What must be said of the file, such as that pages of the form are missing; or empty.
};

/// Reads the order in a file: in JSON, or in a PDF form that EMO Desk has printed, which `reader` reads. A
/// Problem names the file and says what it is instead.
Result<OrderInFile> readOrderFile(const Form &form, const QString &path,
    const QString &reader = readerProgram(), const std::stop_token &stop = {});

} // namespace emo::paper
