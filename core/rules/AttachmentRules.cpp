// SPDX-License-Identifier: MIT
#include "core/rules/AttachmentRules.h"

#include <vector>

namespace emo {

namespace {

struct AttachedAs
{
    QuestionAt at;
    File file;
};

bool isSameFile(const File &a, const File &b)
{
    return (!a.content.isEmpty() && a.content == b.content)
        || a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

} // namespace

Objections AttachmentRules::attachedTwice(const Asked &order)
{
    std::vector<AttachedAs> files;
    for (const Question<File> *question : {&documents.licence, &documents.photo})
        if (const auto file = order[*question]; file && !file->name.isEmpty())
            files.push_back({*question, *file});
    const std::size_t documentsGiven = files.size();
    const Repeat<ExclusionZone> &zones = monitoring.exclusion.zones;
    order.forEachRow(zones, [&](const Asked &row, int index) {
        if (const auto map = row[zones.row.map]; map && !map->name.isEmpty())
            files.push_back({{zones.row.map, zones, index}, *map});
    });
    Objections objections;
    for (std::size_t i = 0; i < documentsGiven; ++i) { // several zones may share a map
        QList<QuestionAt> at{files[i].at};
        for (std::size_t j = i + 1; j < files.size(); ++j)
            if (isSameFile(files[i].file, files[j].file))
                at.append(files[j].at);
        if (at.size() > 1)
            objections.append({at,
                tr("The same file is attached more than once: open it, and attach the right file in the "
                   "other places")
                    .toString()});
    }
    return objections;
}

} // namespace emo
