// SPDX-License-Identifier: MIT
#include "core/document/pages/PageNumbers.h"

#include <QHash>

namespace emo::paper {

namespace {

bool isHeading(const Begin &begin)
{
    return begin.role == Role::Heading || begin.role == Role::Subheading;
}

/// The page on which each heading begins, from 1. A heading may have several lines.
QHash<QString, int> pagesOfHeadings(const std::vector<Page> &pages)
{
    QHash<QString, int> found;
    QString heading;
    int begunOn = 0; // 0: not within a heading
    for (std::size_t at = 0; at < pages.size(); ++at) {
        for (const Primitive &primitive : pages[at]) {
            if (const auto *begin = std::get_if<Begin>(&primitive); begin && isHeading(*begin)) {
                begunOn = int(at) + 1;
                heading.clear();
            } else if (const auto *run = std::get_if<TextRun>(&primitive); run && begunOn > 0) {
                heading += heading.isEmpty() ? run->text : u' ' + run->text;
            } else if (std::holds_alternative<End>(primitive) && begunOn > 0) {
                if (!found.contains(heading))
                    found.insert(heading, begunOn);
                begunOn = 0;
            }
        }
    }
    return found;
}

} // namespace

void fillInPageNumbers(std::vector<Page> &pages)
{
    const QHash<QString, int> found = pagesOfHeadings(pages);
    for (Page &page : pages) {
        for (Primitive &primitive : page) {
            auto *run = std::get_if<TextRun>(&primitive);
            if (!run || run->pageOf.isEmpty())
                continue;
            const int number = found.value(run->pageOf);
            run->text = run->text.arg(number > 0 ? QString::number(number) : QString());
        }
    }
}

} // namespace emo::paper
