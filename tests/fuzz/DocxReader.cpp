// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/DocxAnswer.h"

using namespace emo::reader;

/// Takes any bytes for a Word file.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const Options options;
    Answer answer;
    if (isDocx(file))
        addDocx(answer, file, options);
    toBytes(answer);
    return 0;
}
