// SPDX-License-Identifier: MIT
#include "core/reader/ReaderAnswer.h"
#include "core/document/pdf/CarriedData.h"

#include <QFile>

/// Takes any bytes for what the reader program wrote, and what it says of a file's metadata for ours.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray output(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto file = emo::readerAnswer(output))
        emo::paper::carriedIn(file->xmp, 1 << 20);
    emo::paper::carriedIn(QString::fromUtf8(output), 1 << 20);
    return 0;
}
