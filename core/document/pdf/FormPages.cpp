// SPDX-License-Identifier: MIT
#include "core/document/pdf/FormPages.h"

#include "core/order/Reference.h"

#include <QRegularExpression>

#include <algorithm>

namespace emo::paper {

namespace {

/// Returns the words of the page line by line. The reader gives them by column, and a foot goes across.
QStringList linesOf(const FilePage &page)
{
    std::vector<const PageWord *> words;
    for (const PageWord &word : page.words)
        words.push_back(&word);
    std::ranges::stable_sort(words, {}, [](const PageWord *word) { return word->area.bottom(); });

    QStringList lines;
    for (auto begin = words.begin(); begin != words.end();) {
        const double first = (*begin)->area.bottom();
        const auto end = std::find_if(begin, words.end(), [first](const PageWord *word) {
            return word->area.bottom()
                > first + word->area.height() / 2; // that may stand beside a large mark
        });
        std::stable_sort(begin, end,
            [](const PageWord *left, const PageWord *right) { return left->area.x() < right->area.x(); });
        QString line;
        for (; begin != end; ++begin)
            line += (*begin)->text.simplified() + u' ';
        lines.append(line);
    }
    return lines;
}

/// A reference, what stands beside it, and two numbers with a word between them: "EMO 7K3M-Q2VD-X version 0
/// OFFICIAL-SENSITIVE Page 2 of 7", in whatever language.
const QRegularExpression &footPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\bEMO (\\w{4}-\\w{4}-\\w) (.{1,80}?) (\\d{1,4}) \\S{1,4} (\\d{1,4}) "));
    return pattern;
}

/// The number in "version 0 OFFICIAL-SENSITIVE Page"; -1 in "version 0, record …" and "Annex A …".
int versionIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\d,]+ (\\d{1,4}) "));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

} // namespace

std::vector<Foot> feetIn(const ReadFile &read)
{
    std::vector<Foot> feet;
    int sheet = 0;
    for (const FilePage &page : read.pages) {
        ++sheet;
        for (const QString &line : linesOf(page)) {
            for (auto matches = footPattern().globalMatch(line); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                if (const auto reference = referenceFrom(match.captured(1)))
                    feet.push_back({*reference, versionIn(match.captured(2)), match.captured(3).toInt(),
                        match.captured(4).toInt(), sheet});
            }
        }
    }
    return feet;
}

} // namespace emo::paper
