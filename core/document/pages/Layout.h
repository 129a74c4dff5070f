// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/content/FilledForm.h"
#include "core/document/drawing/Page.h"

#include <vector>

namespace emo::paper {

/// Lays a document out. The pages are the same for every device they are painted on.
std::vector<Page> pages(const Content &content);
std::vector<Page> pages(const FilledForm &form);

} // namespace emo::paper
