// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/content/FilledForm.h"
#include "core/document/drawing/Page.h"

#include <vector>

namespace emo {

/// The pages of an order's form, of its Annex A, if there is one, and of the maps, in this order: to be
/// printed in one go, or written as one file with paper::pdf(). Each page keeps the number that it has in its
/// document.
std::vector<paper::Page> packPages(const paper::Content &order, const paper::FilledForm *annexA);

} // namespace emo
