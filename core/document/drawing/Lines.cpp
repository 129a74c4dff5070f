// SPDX-License-Identifier: MIT
#include "core/document/drawing/Lines.h"

#include "core/document/drawing/Characters.h"
#include "core/document/drawing/Fonts.h"

#include <limits>
#include <utility>

namespace emo::paper {

namespace {

constexpr QChar space = u' ';

/// Characters between two spaces. A change of style inside it is no place to break.
struct Word
{
    Runs pieces;
    double width = 0;

    qsizetype length() const
    {
        qsizetype sum = 0;
        for (const Run &piece : pieces)
            sum += piece.text.size();
        return sum;
    }
};
using WordLine = std::vector<Word>;

double spaceBefore(const Word &word)
{
    return width(QString(space), word.pieces.front().style);
}

void measure(Word &word)
{
    word.width = 0;
    if (word.length() > mostOnLine) {
        word.width = std::numeric_limits<double>::infinity();
        return;
    }
    for (const Run &piece : word.pieces)
        word.width += width(piece.text, piece.style);
}

/// Where to cut a text of which `most` characters fit: after a mark where a reader expects a break, if there
/// is one.
qsizetype cutting(const QString &text, qsizetype most)
{
    const QString marks = QStringLiteral("/-@._");
    for (qsizetype end = most; end > 4; --end) {
        if (marks.contains(text[end - 1]))
            return end;
    }
    return most;
}

/// Takes as much as fits on a line from the front of a word that is wider than a line.
Word takeLine(Word &word, double room)
{
    Word line;
    while (!word.pieces.empty()) {
        Run &piece = word.pieces.front();
        qsizetype count = fitting(piece.text, piece.style, room - line.width);
        if (count == 0 && line.pieces.empty())
            count = 1;
        const bool isCut = count < piece.text.size();
        if (isCut)
            count = cutting(piece.text, count);
        if (count > 0)
            line.pieces.push_back({piece.text.left(count), piece.style});
        line.width += width(piece.text.left(count), piece.style);
        piece.text.remove(0, count);
        if (isCut)
            break;
        word.pieces.erase(word.pieces.begin());
    }
    measure(word);
    if (!word.pieces.empty())
        line.pieces.back().goesOn = true;
    return line;
}

/// Fills the lines of one paragraph.
class Paragraph
{
public:
    explicit Paragraph(double room) : m_room(room) {}

    void add(Word word)
    {
        measure(word);
        if (!m_line.empty() && m_used + spaceBefore(word) + word.width > m_room)
            endLine();
        while (word.width > m_room && word.length() > 1)
            m_lines.push_back({takeLine(word, m_room)});
        if (word.pieces.empty())
            return;
        m_used += word.width + (m_line.empty() ? 0 : spaceBefore(word));
        m_line.push_back(std::move(word));
    }

    std::vector<WordLine> take()
    {
        bringCompany();
        if (!m_line.empty() || m_lines.empty())
            endLine();
        return std::move(m_lines);
    }

private:
    void endLine()
    {
        m_lines.push_back(std::exchange(m_line, {}));
        m_used = 0;
    }

    /// No short word alone on the last line: one comes down to it.
    void bringCompany()
    {
        if (m_line.size() != 1 || m_line.front().length() >= 9 || m_lines.empty())
            return;
        WordLine &above = m_lines.back();
        if (above.size() < 3 || above.back().length() >= 14)
            return;
        if (above.back().width + spaceBefore(m_line.front()) + m_line.front().width > m_room)
            return;
        m_line.insert(m_line.begin(), std::move(above.back()));
        above.pop_back();
    }

    double m_room;
    double m_used = 0;
    WordLine m_line;
    std::vector<WordLine> m_lines;
};

/// The words as they are drawn: neighbours of one style joined, and every space an ordinary one, so that
/// the text of the page can be searched and copied.
Runs joined(const WordLine &words)
{
    Runs line;
    for (const Word &word : words) {
        QString before = line.empty() ? QString() : QString(space);
        for (const Run &piece : word.pieces) {
            if (line.empty() || line.back().style != piece.style)
                line.push_back({QString(), piece.style});
            line.back().text += std::exchange(before, QString()) + piece.text;
            line.back().goesOn = piece.goesOn;
        }
    }
    for (Run &run : line)
        run.text.replace(QChar(noBreakSpace), space);
    return line;
}

/// The paragraphs of the text, each in words.
std::vector<WordLine> paragraphs(const Runs &text)
{
    std::vector<WordLine> all(1);
    Word word;
    const auto endWord = [&] {
        if (!word.pieces.empty())
            all.back().push_back(std::exchange(word, {}));
    };
    for (const Run &run : text) {
        bool isNewPiece = true;
        for (const QChar character : printable(run.text)) {
            if (character == space || character == u'\n') {
                endWord();
                isNewPiece = true;
                if (character == u'\n')
                    all.emplace_back();
                continue;
            }
            if (std::exchange(isNewPiece, false))
                word.pieces.push_back({QString(), run.style});
            word.pieces.back().text += character;
        }
    }
    endWord();
    return all;
}

} // namespace

std::vector<Runs> lines(const Runs &text, double room)
{
    std::vector<Runs> all;
    for (WordLine &words : paragraphs(text)) {
        const bool followsBlank = all.empty() || all.back().empty();
        if (words.empty() && followsBlank)
            continue;
        Paragraph paragraph(room);
        for (Word &word : words)
            paragraph.add(std::move(word));
        for (const WordLine &line : paragraph.take())
            all.push_back(joined(line));
    }
    if (!all.empty() && all.back().empty())
        all.pop_back();
    return all;
}

std::vector<Runs> lines(const QString &text, Style style, double room)
{
    return lines({{text, style}}, room);
}

FirstLines firstLines(const Runs &text, double room, size_t most, double endRoom)
{
    std::vector<Runs> all = lines(text, room);
    if (all.size() <= most || most == 0)
        return {all, all.size() > most};
    Runs last = all[most - 1];
    for (Run &run : all[most]) {
        if (&run == &all[most].front())
            run.text.prepend(space);
        last.push_back(run);
    }
    const std::vector<Runs> again = lines(last, room - endRoom);
    all.resize(most);
    all.back() = again.empty() ? Runs{} : again.front();
    while (!all.back().empty() && QStringLiteral(" .,;:").contains(all.back().back().text.back())) {
        QString &end = all.back().back().text;
        end.chop(1);
        if (end.isEmpty())
            all.back().pop_back();
    }
    return {all, true};
}

std::vector<Runs> elidedLines(const Runs &text, double room, size_t most)
{
    const Run end{QString(QChar(u'\x2026')), text.empty() ? Style{} : text.back().style};
    FirstLines first = firstLines(text, room, most, width(end.text, end.style));
    if (first.isCut && !first.lines.empty())
        first.lines.back().push_back(end);
    return first.lines;
}

double width(const Runs &line)
{
    double sum = 0;
    for (const Run &run : line)
        sum += width(run.text, run.style);
    return sum;
}

} // namespace emo::paper
