// SPDX-License-Identifier: MIT
#include "core/handover/Pack.h"

#include "core/document/pages/Layout.h"

#include <algorithm>

namespace emo {

namespace {

/// How many pages of the form come before its maps, which are its last pages, each with a picture.
std::size_t pagesBeforeMaps(const std::vector<paper::Page> &form, std::size_t maps)
{
    return form.size() - std::min(maps, form.size());
}

} // namespace

std::vector<paper::Page> packPages(const paper::Content &order, const paper::FilledForm *annexA)
{
    std::vector<paper::Page> all = paper::pages(order);
    if (!annexA)
        return all;
    const std::vector<paper::Page> annex = paper::pages(*annexA);
    const auto maps = all.begin() + std::ptrdiff_t(pagesBeforeMaps(all, order.annexes.size()));
    all.insert(maps, annex.begin(), annex.end());
    return all;
}

} // namespace emo
