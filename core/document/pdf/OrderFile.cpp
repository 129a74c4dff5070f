// SPDX-License-Identifier: MIT
#include "core/document/pdf/OrderFile.h"

#include "core/base/ReadableFile.h"
#include "core/base/Text.h"
#include "core/document/pdf/Metadata.h"
#include "core/order/OrderJson.h"

#include <QFile>

namespace emo::paper {

namespace {

struct OrderFileTexts
{
    EMO_TEXTS(OrderFileTexts)
};

/// The order that travels in a form that EMO Desk printed. Whatever the file is, it is read by the reader.
Result<QByteArray> dataInForm(const QByteArray &pdf, const QString &reader, const std::stop_token &stop)
{
    const auto read = readUntrusted(reader, pdf, {.xmp = true, .stop = stop});
    if (!read)
        return read.error();
    if (read->problem == FileProblem::Encrypted)
        return Problem{
            OrderFileTexts::tr("The PDF needs a password. Save it without one, and try again").toString()};
    const auto data = carriedIn(read->xmp, largestOrderFile).orderData;
    if (!data)
        return Problem{
            OrderFileTexts::tr("The PDF is not a form that EMO Desk has printed. Choose such a form, or "
                               "the order's .json file")
                .toString()};
    return *data;
}

} // namespace

Result<Order> readOrderFile(
    const Form &form, const QString &path, const QString &reader, const std::stop_token &stop)
{
    if (const auto readable = checkReadable(path); !readable)
        return readable.error();
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const QByteArray bytes = file.read(largestOrderFile + 1);
    const auto json = bytes.startsWith("%PDF-") ? dataInForm(bytes, reader, stop) : Result<QByteArray>(bytes);
    if (!json)
        return inFile(path, json.error());
    const auto order = orderFromJson(form, *json);
    return order ? order : inFile(path, order.error());
}

} // namespace emo::paper
