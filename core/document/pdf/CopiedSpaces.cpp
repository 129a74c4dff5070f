// SPDX-License-Identifier: MIT
#include "core/document/pdf/CopiedSpaces.h"

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <set>

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

/// Of all pages; those of several pages several times.
std::vector<QPDFObjectHandle> fontsOf(QPDF &pdf)
{
    std::vector<QPDFObjectHandle> fonts;
    for (QPDFObjectHandle page : pdf.getAllPages())
        for (const auto &[name, font] : page.getKey("/Resources").getKey("/Font").ditems())
            fonts.push_back(font);
    return fonts;
}

} // namespace

void mendCopiedSpaces(QPDF &pdf)
{
    std::set<QPDFObjGen> seen;
    for (QPDFObjectHandle font : fontsOf(pdf)) {
        if (!font.hasKey("/ToUnicode") || !seen.insert(font.getObjGen()).second)
            continue;
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray text(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        map.replaceStreamData(
            mended(text).toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

} // namespace emo::paper
