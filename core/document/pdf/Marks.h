// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

class QPainter;

namespace emo::paper {

/// Leaves a mark in a PDF: what is painted from here on belongs to the primitive of that number of its page.
/// It is a rectangle far off the page, which cutAtMarks() takes out again.
void paintMark(QPainter &painter, int number);

/// The content stream of a page, cut where the marks stood: what comes before the first, then a part for each
/// mark. nullopt unless there are `count` marks, numbered in order from 0.
std::optional<std::vector<QByteArray>> cutAtMarks(const QByteArray &content, int count);

} // namespace emo::paper
