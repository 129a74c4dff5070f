// SPDX-License-Identifier: MIT
#include "core/document/pdf/Tagging.h"

#include "core/document/content/Words.h"
#include "core/document/pdf/Bookmarks.h"
#include "core/document/pdf/CopiedSpaces.h"
#include "core/document/pdf/Marks.h"
#include "core/document/pdf/PdfOutput.h"
#include "core/document/pdf/StructureTree.h"

#include <QDateTime>

#include <qpdf/QPDF.hh>

namespace emo::paper {

namespace {

/// What opens a stretch in the content stream. `number` counts the stretches of the page that are not
/// artifacts.
QByteArray opening(const Stretch &stretch, int number)
{
    if (stretch.element >= 0)
        return "/P <</MCID " + QByteArray::number(number) + ">> BDC\n";
    return stretch.isPagination ? "/Artifact <</Type /Pagination>> BDC\n"
                                : "/Artifact <</Type /Layout>> BDC\n";
}

/// The content stream with its marks turned into the stretches of the page. `parts`: what cutAtMarks() made
/// of it.
QByteArray withStretches(const std::vector<QByteArray> &parts, const std::vector<Stretch> &stretches)
{
    QByteArray result = parts.front();
    int number = 0;
    for (const Stretch &stretch : stretches) {
        result += opening(stretch, number);
        number += stretch.element >= 0;
        for (int primitive = stretch.from; primitive < stretch.until; ++primitive)
            result += parts[std::size_t(primitive) + 1];
        result += "EMC\n";
    }
    return result;
}

/// Qt gives every page a list of annotations, and six decimals of its size.
void shorten(QPDFObjectHandle page)
{
    const QPDFObjectHandle::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    page.replaceKey("/MediaBox", QPDFObjectHandle::newArray(box)); // which has as few as it takes
    if (QPDFObjectHandle all = page.getKey("/Annots"); all.isArray() && all.getArrayNItems() == 0)
        page.removeKey("/Annots");
}

/// False if the marks of the page do not agree with what is drawn on it.
bool tagContents(QPDFObjectHandle page, const std::vector<Stretch> &stretches)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    const auto data = contents.getStreamData();
    const auto parts
        = cutAtMarks({reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())},
            stretches.empty() ? 0 : stretches.back().until);
    if (!parts)
        return false;
    contents.replaceStreamData(withStretches(*parts, stretches).toStdString(), QPDFObjectHandle::newNull(),
        QPDFObjectHandle::newNull());
    return true;
}

/// PDF/A wants the date that the metadata names.
void setDate(QPDF &pdf, const QDateTime &date)
{
    QByteArray text = date.toString(u"'D:'yyyyMMddHHmmss").toLatin1();
    const int offset = date.offsetFromUtc() / 60;
    text += QStringLiteral("%1%2'%3'")
                .arg(offset < 0 ? u'-' : u'+')
                .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
                .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'))
                .toLatin1();
    pdf.getTrailer().getKey("/Info").replaceKey(
        "/CreationDate", QPDFObjectHandle::newString(text.toStdString()));
}

void setCatalogue(QPDFObjectHandle catalogue)
{
    catalogue.replaceKey("/Lang", QPDFObjectHandle::newString(words.language.toString().toStdString()));
    catalogue.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    catalogue.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace

TaggedFile tagged(const QByteArray &file, const Structure &structure, const QDateTime &creationDate)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("form", file.constData(), std::size_t(file.size()));
        const std::vector<QPDFObjectHandle> pages = pdf.getAllPages();
        if (pages.size() != structure.pages.size())
            return {{}, QStringLiteral("the file does not have the pages of the structure")};
        for (std::size_t page = 0; page < pages.size(); ++page)
            if (!tagContents(pages[page], structure.pages[page]))
                return {{}, QStringLiteral("the marks of a page do not agree with what is drawn on it")};
        mendCopiedSpaces(pdf);
        addStructureTree(pdf, structure);
        std::ranges::for_each(pages, shorten);
        addBookmarks(pdf, structure);
        setCatalogue(pdf.getRoot());
        setDate(pdf, creationDate);
        return {bytesOf(pdf)};
    } catch (const std::exception &exception) { // qpdf's way to say that something failed
        return {{}, QString::fromUtf8(exception.what())};
    }
}

} // namespace emo::paper
