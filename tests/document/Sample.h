// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Page.h"

#include <optional>

/// Invented documents, and ways to look at their pages.
namespace emo::paper::sample {

/// A complete order for an invented person: 19:00 to 07:00 every night, Friday at the second address.
Content order();

/// Rows "Question 1", "Question 2" … with answers of one line.
Rows rows(int count);

/// A document with these blocks alone, after an empty summary.
Content with(const std::vector<Block> &blocks);

std::vector<TextRun> texts(const Page &page);
std::optional<TextRun> find(const Page &page, const QString &text);

/// The number of the page, from 0, that holds the text first; -1 if none does.
int pageOf(const std::vector<Page> &pages, const QString &text);

/// How many texts on all pages hold the given one.
int count(const std::vector<Page> &pages, const QString &text);

/// The first text that leaves the room for content; empty when none does.
QString outside(const std::vector<Page> &pages);

} // namespace emo::paper::sample
