// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/strips/Strip.h"

namespace emo::paper {

/// The content of a page, without header and footer.
struct FilledPage
{
    Page content;
    QString section; ///< The one in which the page opens; empty before the first.
};

/// Lays strips on pages, one under the other, and parts them only where their ties allow it. Every strip is
/// placed, whatever its ties: where they hold more together than a page can take, they give way, weakest
/// first. There is always at least one page.
std::vector<FilledPage> paginated(Strips strips);

} // namespace emo::paper
