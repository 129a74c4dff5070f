// SPDX-License-Identifier: MIT
#include "core/document/pages/Layout.h"

#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/pages/PageFrame.h"
#include "core/document/pages/PageNumbers.h"
#include "core/document/pages/Pagination.h"
#include "core/document/strips/AnnexStrips.h"
#include "core/document/strips/BlockStrips.h"
#include "core/document/strips/FilledFormStrips.h"
#include "core/document/strips/SummaryStrips.h"
#include "core/document/strips/TitleStrips.h"

namespace emo::paper {

namespace {

std::vector<Page> framed(const Running &running, Strips strips)
{
    const std::vector<FilledPage> filled = paginated(std::move(strips));
    std::vector<Page> all;
    all.reserve(filled.size());
    for (const FilledPage &page : filled)
        all.push_back(framedPage(running, page, int(all.size()) + 1, int(filled.size())));
    fillInPageNumbers(all);
    return all;
}

/// The strips of the blocks, each section a part of the document.
Strips sections(const std::vector<Block> &blocks)
{
    Strips all;
    Strips section;
    for (const Block &block : blocks) {
        if (!block.section.isEmpty())
            append(all, within(Begin{Role::Section}, std::exchange(section, {})));
        append(section, blockStrips(block));
    }
    append(all, within(Begin{Role::Section}, std::move(section)));
    return all;
}

} // namespace

std::vector<Page> pages(const Content &content)
{
    const KeptWidths kept;
    Strips strips = titleStrips(content);
    double titleHeight = 0;
    for (const Strip &strip : strips)
        titleHeight += strip.body.height;
    if (content.hasSummary)
        append(strips, summaryStrips(content.summary, grid::height - titleHeight));
    append(strips, sections(content.blocks));
    for (const Annex &annex : content.annexes)
        append(strips, annexStrips(annex));

    return framed(content, std::move(strips));
}

std::vector<Page> pages(const FilledForm &form)
{
    const KeptWidths kept;
    return framed(form, filledFormStrips(form));
}

} // namespace emo::paper
