// SPDX-License-Identifier: MIT
#include "core/document/pdf/PictureEmbedding.h"

#include "core/document/pdf/PdfOutput.h"

#include <qpdf/QPDF.hh>

namespace emo::paper {

namespace {

QPDFObjectHandle colours(const PictureStream &picture)
{
    const auto plain = QPDFObjectHandle::newName(picture.isGrey ? "/DeviceGray" : "/DeviceRGB");
    if (picture.palette.isEmpty())
        return plain;
    constexpr qsizetype bytesPerColour = 3;
    return QPDFObjectHandle::newArray({QPDFObjectHandle::newName("/Indexed"), plain,
        QPDFObjectHandle::newInteger(picture.palette.size() / bytesPerColour - 1),
        QPDFObjectHandle::newString(picture.palette.toStdString())});
}

/// How the rows were made before they were deflated.
QPDFObjectHandle rowParameters(const PictureStream &picture)
{
    constexpr int filtersOfPng = 15;
    auto parameters = QPDFObjectHandle::newDictionary();
    parameters.replaceKey("/Predictor", QPDFObjectHandle::newInteger(filtersOfPng));
    parameters.replaceKey(
        "/Colors", QPDFObjectHandle::newInteger(picture.isGrey || !picture.palette.isEmpty() ? 1 : 3));
    parameters.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(picture.bits));
    parameters.replaceKey("/Columns", QPDFObjectHandle::newInteger(picture.size.width()));
    return parameters;
}

void replace(QPDFObjectHandle object, const PictureStream &picture)
{
    QPDFObjectHandle entries = object.getDict();
    entries.replaceKey("/Width", QPDFObjectHandle::newInteger(picture.size.width()));
    entries.replaceKey("/Height", QPDFObjectHandle::newInteger(picture.size.height()));
    entries.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(picture.bits));
    entries.replaceKey("/ColorSpace", colours(picture));
    object.replaceStreamData(picture.data.toStdString(),
        QPDFObjectHandle::newName(picture.isJpeg ? "/DCTDecode" : "/FlateDecode"),
        picture.isJpeg ? QPDFObjectHandle::newNull() : rowParameters(picture));
    object.setFilterOnWrite(false); // or qpdf would pack it again, and worse
}

bool isPicture(QPDFObjectHandle object)
{
    return object.isStream() && object.getDict().getKey("/Subtype").isNameAndEquals("/Image");
}

} // namespace

QByteArray withPictures(const QByteArray &file, const std::vector<PictureStream> &pictures)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("form", file.constData(), std::size_t(file.size()));
        for (QPDFObjectHandle object : pdf.getAllObjects()) {
            if (!isPicture(object))
                continue;
            const int width = object.getDict().getKey("/Width").getIntValueAsInt();
            replace(object, pictures.at(std::size_t(width - 1)));
        }
        return bytesOf(pdf);
    } catch (const std::exception &) { // qpdf's way to say that something failed
        return {};
    }
}

} // namespace emo::paper
