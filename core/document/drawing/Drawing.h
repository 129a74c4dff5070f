// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Lines.h"
#include "core/document/drawing/Page.h"

namespace emo::paper {

/// A part of a page while it is being made: its height, and what is drawn, with y counted from its own top.
struct Drawing
{
    double height = 0;
    Page primitives = {};

    /// Draws a text on one line, from x, up to x or around x.
    void text(double x, double baseline, const QString &text, Style style, Ink ink = Ink::Black);
    void textUpTo(double x, double baseline, const QString &text, Style style, Ink ink = Ink::Black);
    void textAround(double x, double baseline, const QString &text, Style style);

    /// Draws a line of text that has been broken before.
    void line(double x, double baseline, const Runs &line);

    /// A rule across; a hairline is grey, any other black.
    void rule(double from, double until, double y, double thickness);
    /// A rule upright; likewise.
    void upright(double x, double from, double until, double thickness);

    /// Opens and closes a part of the document; see Begin.
    void begin(Role role) { primitives.push_back(Begin{role}); }
    void end() { primitives.push_back(End{}); }

    /// Adds what another drawing holds, moved down. The height stays.
    void add(const Drawing &other, double down);
    /// Adds another drawing under this one.
    void append(const Drawing &other);
};

/// The drawing as a part of the document.
Drawing within(Begin part, Drawing drawing);

/// The drawings, which follow one another, as one part of the document. None stay none.
std::vector<Drawing> within(Begin part, std::vector<Drawing> drawings);

} // namespace emo::paper
