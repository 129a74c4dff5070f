// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/DocxAnswer.h"

#include "app/pdfreader/TextAllowance.h"
#include "app/pdfreader/Zip.h"

#include <QXmlStreamReader>

namespace emo::reader {

namespace {

constexpr const char *mainPart = "word/document.xml";
constexpr qsizetype mostUnpacked = 20'000'000;

bool isWordprocessing(QStringView space)
{
    return space == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        || space == u"http://purl.oclc.org/ooxml/wordprocessingml/main";
}

/// What an element without text of its own stands for.
QStringView characterFor(QStringView element)
{
    if (element == u"tab")
        return u"\t";
    if (element == u"br" || element == u"cr")
        return u"\n";
    if (element == u"noBreakHyphen")
        return u"-";
    return {};
}

/// Collects the paragraphs of a main part.
class ParagraphReader
{
public:
    ParagraphReader(const QByteArray &bytes, int maxCharacters) : m_xml(bytes), m_allowance(maxCharacters) {}

    /// False if the part is not well-formed, or has a document type, which no Word file has.
    bool read()
    {
        while (!m_xml.atEnd() && !m_allowance.isCut()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return false;
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        return !m_xml.hasError();
    }

    bool isCut() const { return m_allowance.isCut(); }
    std::vector<QString> takeParagraphs() { return std::move(m_paragraphs); }

private:
    void start()
    {
        const QStringView name = m_xml.name();
        if (name == u"Fallback") { // says for old programs what the Choice before it says
            m_xml.skipCurrentElement();
            return;
        }
        if (!isWordprocessing(m_xml.namespaceUri()))
            return;
        if (name == u"moveFrom" || name == u"pPr") { // text that has moved elsewhere; tab stops
            m_xml.skipCurrentElement();
        } else if (name == u"p") {
            m_open.emplace_back();
        } else if (!m_open.empty()) {
            m_open.back() += name == u"t" ? m_xml.readElementText(QXmlStreamReader::SkipChildElements)
                                          : characterFor(name).toString();
        }
    }

    void end()
    {
        if (m_xml.name() != u"p" || !isWordprocessing(m_xml.namespaceUri()) || m_open.empty())
            return;
        QString text = m_allowance.take(m_open.back());
        m_open.pop_back();
        if (!text.trimmed().isEmpty())
            m_paragraphs.push_back(std::move(text));
    }

    QXmlStreamReader m_xml;
    TextAllowance m_allowance;
    std::vector<QString> m_open; ///< Innermost last: a paragraph may hold a text box that holds paragraphs.
    std::vector<QString> m_paragraphs;
};

} // namespace

bool isDocx(const QByteArray &file)
{
    const Zip zip(file);
    return zip.contains("[Content_Types].xml") && zip.contains(mainPart);
}

void addDocx(Answer &answer, const QByteArray &file, const Options &options)
{
    const Zip::Entry entry = Zip(file).read(mainPart, mostUnpacked);
    answer.obstacle = entry.obstacle;
    answer.isEncrypted = entry.obstacle == Obstacle::Encrypted;
    if (entry.obstacle != Obstacle::None)
        return;
    ParagraphReader reader(entry.bytes, options.maxCharacters);
    if (!reader.read())
        answer.obstacle = Obstacle::Damaged;
    answer.isCut = reader.isCut();
    answer.paragraphs = reader.takeParagraphs();
}

} // namespace emo::reader
