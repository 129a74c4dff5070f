// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"

#include <QFont>
#include <QHash>

#include <array>

/// The font family of the paper, compiled into the program, and what the system has for the scripts that it
/// lacks. For the thread of the QGuiApplication.
namespace emo::paper {

/// The font to paint a style with. Its size is in points, so each device scales it itself.
QFont font(Style style);

/// The size in pixels at which texts are measured. Widths are counted in 64ths of a pixel, so they are right
/// to a quarter of a thousandth of the size for each character; and up to 63 pixels Qt keeps what it knows of
/// a glyph.
inline constexpr int measuredSize = 60;

/// How wide a text runs, in points, on any device.
double width(const QString &text, Style style);

/// Remembers, for as long as it lives, how wide texts run: a page is full of the same words. It lives no
/// longer than the layout of a document, whose words are nobody else's business.
class KeptWidths
{
public:
    KeptWidths();
    ~KeptWidths();
    KeptWidths(const KeptWidths &) = delete;

private:
    friend double width(const QString &text, Style style);
    static thread_local KeptWidths *s_current;

    std::array<QHash<QString, double>, 3> m_units; ///< By face, at the size at which texts are measured.
    KeptWidths *const m_outer;
};

/// How many characters from the start of the text are no wider than `room`; never half of what a reader takes
/// for one character. No line holds more than `mostOnLine` of them.
qsizetype fitting(const QString &text, Style style, double room);
inline constexpr qsizetype mostOnLine = 300;

/// The text on one line, its end replaced by an ellipsis when it is wider than `room`.
QString elided(const QString &text, Style style, double room);

/// Whether there is a font that can show the character.
bool hasGlyph(char32_t character);

} // namespace emo::paper
