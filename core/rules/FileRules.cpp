// SPDX-License-Identifier: MIT
#include "core/rules/FileRules.h"

namespace emo {

Objections FileRules::missing(const Asked &order, const Circumstances &at)
{
    if (!at.lacks)
        return {};
    Objections objections;
    const auto look = [&](const std::optional<File> &file, const QuestionAt &where) {
        if (file && !file->name.isEmpty() && at.lacks(*file))
            objections.append({{where},
                tr("The order names the file %1, but the file is not here. Attach it again, or it will not reach "
                   "the installer.")
                    .with(file->name)});
    };
    look(order[documents.licence], documents.licence);
    look(order[documents.photo], documents.photo);
    const auto &zones = monitoring.exclusion.zones;
    order.forEachRow(zones, [&](const Asked &row, int index) {
        look(row[zones.row.map], {zones.row.map, zones, index});
    });
    return objections;
}

} // namespace emo
