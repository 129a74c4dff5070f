// SPDX-License-Identifier: MIT
#include "core/document/pdf/CopiedSpaces.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>

namespace emo::paper {

namespace {

/// A line of the map names two codes, and then what they mean: only that is altered.
QByteArray mended(QByteArray map)
{
    qsizetype line = 0;
    while (line < map.size()) {
        qsizetype end = map.indexOf('\n', line);
        end = end < 0 ? map.size() : end;
        const qsizetype second = map.indexOf('>', map.indexOf('>', line) + 1);
        for (qsizetype at = second; at > 0 && at < end;) {
            at = map.indexOf("<0009>", at);
            if (at >= 0 && at < end)
                map.replace(at, 6, "<0020>");
            else
                break;
        }
        line = end + 1;
    }
    return map;
}

} // namespace

void mendCopiedSpaces(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray text(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        map.replaceStreamData(
            mended(text).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace emo::paper
