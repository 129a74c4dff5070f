// SPDX-License-Identifier: MIT
#include "core/licence/LicenceText.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace emo::licence {

namespace {

/// A page as lines of words, which are numbered as the reader gave them.
struct LaidOutLine
{
    QList<int> words;
    QRectF area;
};

bool isDropped(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x00AD || (code >= 0x200B && code <= 0x200F) || code == 0x2060 || code == 0xFEFF
        || code == 0xFFFE || code == 0x0002;
}

/// Without what nobody sees; dashes and quotation marks as a typewriter has them, and ligatures taken apart.
QString cleaned(const QString &text)
{
    QString result;
    for (const QChar each : text.normalized(QString::NormalizationForm_KC)) {
        const char16_t code = each.unicode();
        if (isDropped(each))
            continue;
        if (code >= 0x2010 && code <= 0x2015)
            result += u'-';
        else if (code == 0x2018 || code == 0x2019)
            result += u'\'';
        else if (code == 0x201C || code == 0x201D)
            result += u'"';
        else
            result += each;
    }
    return result;
}

bool isKept(QChar each)
{
    return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'[' || each == u']';
}

/// Adds a piece of text, and what is kept of it in the squashed copy.
void append(Stream &stream, const QString &text)
{
    for (const QChar each : text) {
        const QChar small = each.toLower();
        if (isKept(small)) {
            stream.squashed += small;
            stream.cleanAt.append(int(stream.clean.size()));
        }
        stream.clean += each;
    }
}

QList<LaidOutLine> linesOf(const FilePage &page)
{
    QList<int> order;
    for (int i = 0; i < int(page.words.size()); ++i)
        order.append(i);
    const auto middle = [&](int word) { return page.words[word].area.center().y(); };
    std::ranges::stable_sort(order, {}, middle);
    QList<LaidOutLine> lines;
    for (const int word : std::as_const(order)) {
        const QRectF &area = page.words[word].area;
        const bool isNew = lines.isEmpty()
            || std::abs(lines.back().area.center().y() - area.center().y())
                > std::min(lines.back().area.height(), area.height()) / 2;
        if (isNew)
            lines.append({{}, area});
        lines.back().words.append(word);
        lines.back().area |= area;
    }
    for (LaidOutLine &line : lines)
        std::ranges::stable_sort(line.words, {}, [&](int word) { return page.words[word].area.left(); });
    return lines;
}

QString textOf(const FilePage &page, const LaidOutLine &line)
{
    QStringList words;
    for (const int word : line.words)
        words.append(cleaned(page.words[word].text));
    return words.join(u' ');
}

/// The same for all pages: a page number or a date of printing does not make it another.
QString repeatKey(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    return QString(text).replace(digits, QStringLiteral("#"));
}

/// A label of the footer that Create and vary a licence prints, or of one that older services do.
bool isFooter(const QString &text)
{
    static const QRegularExpression label(
        QStringLiteral("^(Prison No|NOMS No|Booking No|CRO No|PNC ID|Version No|Version|Prison):"
                       "|\\bPage \\d+ of \\d+\\b|^\\[?(HDC_)?(AP|AP_PSS|PSS)/\\d+/"));
    return text.contains(label);
}

/// The lines that head or foot the pages: labels that are nowhere else, and what most pages repeat.
QSet<QString> repeatedLines(const ReadFile &file)
{
    QHash<QString, QSet<int>> pages;
    for (int number = 0; number < int(file.pages.size()); ++number)
        for (const LaidOutLine &line : linesOf(file.pages[number])) {
            const double height = file.pages[number].size.height();
            const double margin = height / 8;
            if (line.area.top() < margin || line.area.bottom() > height - margin)
                pages[repeatKey(textOf(file.pages[number], line))].insert(number);
        }
    QSet<QString> repeated;
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        if (it->size() > 1 && it->size() * 2 > int(file.pages.size()))
            repeated.insert(it.key());
    return repeated;
}

/// The number of a part or a condition before its text, which engines print anywhere.
bool isNumbering(const QString &word)
{
    static const QRegularExpression number(
        QStringLiteral("^(\\d{1,2}\\.(\\d{1,2}\\.?)*|[ivx]{1,6}\\.|\\d{1,2}[a-z]?\\))$"));
    return word.contains(number);
}

/// The words of a watermark across the page are far larger than the text.
double usualHeight(const FilePage &page)
{
    QList<double> heights;
    for (const PageWord &word : page.words)
        heights.append(word.area.height());
    std::ranges::sort(heights);
    return heights.isEmpty() ? 0 : heights[heights.size() / 2];
}

class PageTexts
{
public:
    explicit PageTexts(const ReadFile &file) : m_file(file), m_repeated(repeatedLines(file)) {}

    LicenceText run()
    {
        for (int number = 0; number < int(m_file.pages.size()); ++number)
            add(m_file.pages[number], number + 1);
        return std::move(m_text);
    }

private:
    void add(const FilePage &page, int number)
    {
        constexpr int fewestCharacters = 5;
        m_text.body.pageStarts.append(int(m_text.body.clean.size()));
        m_left.clear();
        const double usual = usualHeight(page);
        for (LaidOutLine line : linesOf(page)) {
            line.words.removeIf([&](int word) { return isWatermark(page.words[word], usual, word); });
            if (!line.words.isEmpty())
                addLine(page, line, number);
        }
        int characters = 0;
        for (int word = 0; word < int(page.words.size()); ++word)
            if (!m_left.contains(word)) {
                characters += int(page.words[word].text.size());
                append(m_text.body, cleaned(page.words[word].text) + u' ');
            }
        append(m_text.body, QStringLiteral("\n"));
        if (characters < fewestCharacters)
            m_text.pagesWithoutText.append(number);
    }

    bool isWatermark(const PageWord &word, double usual, int index)
    {
        const QString letters = word.text.trimmed();
        const bool isLarge = word.area.height() > 2.5 * usual;
        if (!isLarge || !QStringLiteral("PROTOTYPE").contains(letters) || letters.isEmpty())
            return false;
        m_text.isPrototype = true;
        m_left.insert(index);
        return true;
    }

    void addLine(const FilePage &page, const LaidOutLine &line, int number)
    {
        const QString text = textOf(page, line);
        if (isFooter(text) || m_repeated.contains(repeatKey(text))) {
            m_text.furniture.append({number, text, line.area});
            for (const int word : line.words)
                m_left.insert(word);
            return;
        }
        LaidOutLine body = line;
        if (isNumbering(cleaned(page.words[body.words.front()].text)))
            m_left.insert(body.words.takeFirst());
        if (!body.words.isEmpty())
            m_text.lines.append({number, textOf(page, body), body.area});
    }

    const ReadFile &m_file;
    const QSet<QString> m_repeated;
    LicenceText m_text;
    QSet<int> m_left; ///< The words of a page that are not of its text.
};

LicenceText textOfLines(const QList<QStringList> &pages)
{
    LicenceText text;
    for (int number = 0; number < pages.size(); ++number) {
        text.body.pageStarts.append(int(text.body.clean.size()));
        for (const QString &raw : pages[number]) {
            const QString line = cleaned(raw).simplified();
            if (line.isEmpty())
                continue;
            if (isFooter(line)) {
                text.furniture.append({number + 1, line, {}});
                continue;
            }
            const QString first = line.section(u' ', 0, 0);
            const QString said = isNumbering(first) ? line.section(u' ', 1) : line;
            if (said.isEmpty())
                continue;
            text.lines.append({number + 1, said, {}});
            append(text.body, said + u'\n');
        }
        if (text.body.clean.size() == text.body.pageStarts.back())
            text.pagesWithoutText.append(number + 1);
    }
    return text;
}

} // namespace

int Stream::pageOf(int clean) const
{
    int page = 1;
    while (page < pageStarts.size() && pageStarts[page] <= clean)
        ++page;
    return page;
}

QString Stream::cleanPart(int squashedFrom, int squashedLength) const
{
    if (squashedLength <= 0 || squashedFrom < 0 || squashedFrom + squashedLength > cleanAt.size())
        return {};
    const int from = cleanAt[squashedFrom];
    const int last = cleanAt[squashedFrom + squashedLength - 1];
    return clean.mid(from, last - from + 1).simplified();
}

LicenceText licenceText(const ReadFile &file)
{
    return file.paragraphs.isEmpty() ? PageTexts(file).run() : textOfLines({file.paragraphs});
}

LicenceText licenceText(const QStringList &pages)
{
    QList<QStringList> lines;
    for (const QString &page : pages)
        lines.append(page.split(u'\n'));
    return textOfLines(lines);
}

QString squashed(const QString &text)
{
    Stream stream;
    append(stream, cleaned(text));
    return stream.squashed;
}

} // namespace emo::licence
