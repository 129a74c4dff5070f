// SPDX-License-Identifier: MIT
#include "core/document/pdf/PdfOutput.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace emo::paper {

QByteArray bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4 knows none
    writer.forcePDFVersion("1.4");
    writer.setNewlineBeforeEndstream(true); // as PDF/A wants it
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace emo::paper
