// SPDX-License-Identifier: MIT
#include "core/document/content/MonitoredLines.h"

#include "core/document/content/Words.h"

#include <algorithm>

namespace emo::paper {

namespace {

QDate earlier(QDate one, QDate other)
{
    return !one.isValid() || !other.isValid() ? QDate() : std::min(one, other);
}

QDate later(QDate one, QDate other)
{
    return !one.isValid() || !other.isValid() ? QDate() : std::max(one, other);
}

} // namespace

std::vector<Monitored> shortened(const std::vector<Monitored> &all)
{
    constexpr size_t mostLines = 6;
    std::vector<Monitored> lines;
    for (Monitored one : all) {
        const auto known = std::ranges::find(lines, one.what, &Monitored::what);
        if (all.size() <= mostLines) {
            if (one.number > 0)
                one.what = words.numbered.with(one.what, QString::number(one.number));
            lines.push_back(one);
        } else if (known == lines.end()) {
            one.number = 1;
            lines.push_back(one);
        } else {
            known->from = earlier(known->from, one.from);
            known->until = later(known->until, one.until);
            ++known->number;
        }
    }
    if (all.size() > mostLines)
        for (Monitored &line : lines)
            if (line.number > 1)
                line.what = words.severalOf.with(line.what, QString::number(line.number));
    return lines;
}

} // namespace emo::paper
