// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace emo::ui {

/// Nothing is smaller, whatever the system's font is: Windows gives 9.
inline constexpr double smallestPoints = 10;

/// What a text or an icon is drawn in. Everything is derived from the palette; a status always stands beside
/// an icon and a word.
enum class Role { Ink, Second, Link, Accent, OnAccent, Error, Warning, Ok, Reminder };

/// Sizes and colours of the window, worked out from the application's font and palette, so that text size,
/// scaling and themes all count.
struct Look
{
    Look() = default;
    Look(const QPalette &palette, const QFont &applicationFont);

    QFont font(double factor = 1, bool isBold = false) const;
    QColor colour(Role role) const;
    /// So many line heights, in pixels.
    int lines(double count) const { return qRound(h * count); }
    /// So many characters of average width, in pixels.
    int characters(double count) const { return qRound(ch * count); }

    QFont body; ///< The application's font, or 10 points where that is smaller.
    double h = 0; ///< Height of a line.
    int u = 0; ///< The unit of gaps: a quarter of h.
    double ch = 0; ///< Mean width of a character.

    bool isDark = false;
    bool isContrastTheme = false; ///< No tints and no status colours: shape and word carry everything.
    QColor desk; ///< Around the paper.
    QColor paper;
    QColor button;
    QColor ink;
    QColor second; ///< Of hints and explanations.
    QColor accent;
    QColor onAccent;
    QColor link;
    QColor line; ///< Hairlines.
    QColor edge; ///< Of what can be used: at least 3:1 on paper.
    QColor selected; ///< A selected row on paper,
    QColor selectedOnDesk; ///< and on the desk.
    QColor hover;
    QColor barTint;
    QColor problemTint;
    QColor error;
    QColor warning;
    QColor ok;
    QColor reminder;
};

/// The look of this application; see DeskStyle.
const Look &look();

/// `part` of `other` in `colour`.
QColor mixed(const QColor &colour, const QColor &other, double part);
/// How well the two can be told apart, by the Web Content Accessibility Guidelines: 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace emo::ui
