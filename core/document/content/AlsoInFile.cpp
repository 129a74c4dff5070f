// SPDX-License-Identifier: MIT
#include "core/document/content/AlsoInFile.h"

#include "core/order/UnknownParts.h"

namespace emo::paper {

namespace {

struct AlsoInFileTexts
{
    EMO_TEXTS(AlsoInFileTexts)
};

} // namespace

Block alsoInFile(const Form &form, const Answers &answers)
{
    constexpr std::size_t mostRows = 80; // far more than any order of the service
    Rows rows;
    int more = 0;
    for (const UnknownPart &part : unknownParts(form, answers)) {
        if (part.text.isEmpty())
            continue;
        if (rows.size() < mostRows)
            rows.push_back({part.label, part.text, part.text.size() > 1});
        else
            ++more;
    }
    if (more > 0)
        rows.push_back({AlsoInFileTexts::tr("Not printed"),
            {AlsoInFileTexts::tr("%n more part(s) of the file", "", more)}});
    return {AlsoInFileTexts::tr("Also in the file"), {}, rows};
}

} // namespace emo::paper
