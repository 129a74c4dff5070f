// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/DocxAnswer.h"

#include "app/pdfreader/TextAllowance.h"
#include "app/pdfreader/Zip.h"

#include <QXmlStreamReader>

namespace emo::reader {

namespace {

constexpr const char *mainPart = "word/document.xml";
constexpr const char *relations = "word/_rels/document.xml.rels";
constexpr qsizetype mostUnpacked = 20'000'000; ///< Of all parts together.
constexpr qsizetype mostParts = 200;

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

/// Collects the paragraphs of a part.
class ParagraphReader
{
public:
    ParagraphReader(const QByteArray &bytes, TextAllowance &allowance, std::vector<QString> &paragraphs)
        : m_xml(bytes), m_allowance(allowance), m_paragraphs(paragraphs)
    {
    }

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
    TextAllowance &m_allowance;
    std::vector<QString> &m_paragraphs;
    std::vector<QString> m_open; ///< Innermost last: a paragraph may hold a text box that holds paragraphs.
};

/// A part that the main part refers to.
struct Relation
{
    QString type; ///< An address that ends with the kind of part.
    QByteArray path; ///< In the archive.
};

std::vector<Relation> relationsIn(const QByteArray &bytes)
{
    std::vector<Relation> found;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::DTD) {
        if (xml.tokenType() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const QByteArray target = xml.attributes().value(QLatin1StringView("Target")).toUtf8();
        found.push_back({xml.attributes().value(QLatin1StringView("Type")).toString(),
            target.startsWith('/') ? target.sliced(1) : "word/" + target});
    }
    return found;
}

/// The parts that hold text, in the order in which they are read.
QByteArrayList partsWithText(const Zip &archive)
{
    const std::vector<Relation> all = relationsIn(archive.read(relations, mostUnpacked).bytes);
    QByteArrayList parts;
    const auto add = [&](QStringView kind) {
        for (const Relation &each : all)
            if (each.type.endsWith(kind) && archive.contains(each.path.constData()))
                parts += each.path;
    };
    add(u"/header");
    parts += mainPart;
    add(u"/footnotes");
    add(u"/endnotes");
    add(u"/footer");
    return parts;
}

} // namespace

bool isDocx(const QByteArray &file)
{
    const Zip zip(file);
    return zip.contains("[Content_Types].xml") && zip.contains(mainPart);
}

void addDocx(Answer &answer, const QByteArray &file, const Options &options)
{
    const Zip archive(file);
    TextAllowance allowance(options.maxCharacters);
    qsizetype left = mostUnpacked;
    const QByteArrayList parts = partsWithText(archive);
    if (parts.size() > mostParts) {
        answer.obstacle = Obstacle::TooLarge;
        return;
    }
    for (const QByteArray &part : parts) {
        const Zip::Entry entry = archive.read(part.constData(), left);
        left -= entry.bytes.size();
        answer.obstacle = entry.obstacle;
        if (entry.obstacle == Obstacle::None
            && !ParagraphReader(entry.bytes, allowance, answer.paragraphs).read())
            answer.obstacle = Obstacle::Damaged;
        if (answer.obstacle != Obstacle::None || allowance.isCut())
            break;
    }
    answer.isEncrypted = answer.obstacle == Obstacle::Encrypted;
    answer.isCut = allowance.isCut();
}

} // namespace emo::reader
