// SPDX-License-Identifier: MIT
#include "core/document/Fonts.h"

#include "core/document/Characters.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <vector>

namespace emo::paper {

namespace {

const QString family = QStringLiteral("Liberation Sans");
constexpr int unitsPerEm = 2048;

/// A face measured at its design size, where widths are whole font units and scale linearly.
struct LoadedFace
{
    QFontMetricsF metrics;
    QRawFont glyphs;
};

QFont fontOf(Face face)
{
    QFont font(family);
    font.setBold(face == Face::Bold);
    font.setItalic(face == Face::Italic);
    font.setKerning(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

LoadedFace loaded(Face face, const QString &file)
{
    const int id = QFontDatabase::addApplicationFont(file);
    if (id < 0 || !QFontDatabase::applicationFontFamilies(id).contains(family))
        qFatal("The font %s is missing from the program", qUtf8Printable(file));

    QFont measured = fontOf(face);
    measured.setPixelSize(unitsPerEm);
    if (QFontInfo(measured).family() != family)
        qFatal("The font Liberation Sans cannot be used on this platform");
    return {QFontMetricsF(measured), QRawFont(file, unitsPerEm, QFont::PreferNoHinting)};
}

const std::array<LoadedFace, 3> &faces()
{
    // Never destroyed: Qt's own font tables are gone before the statics of a program are.
    static const auto *const all = new const std::array<LoadedFace, 3>{
        loaded(Face::Regular, QStringLiteral(":/fonts/LiberationSans-Regular.ttf")),
        loaded(Face::Bold, QStringLiteral(":/fonts/LiberationSans-Bold.ttf")),
        loaded(Face::Italic, QStringLiteral(":/fonts/LiberationSans-Italic.ttf"))};
    return *all;
}

} // namespace

QFont font(Style style)
{
    faces();
    QFont font = fontOf(style.face);
    font.setPointSizeF(style.size);
    return font;
}

double width(const QString &text, Style style)
{
    // Measured in stretches, because the font engine counts in 32 bits and texts have no limit.
    constexpr qsizetype stretch = 1000;
    const QFontMetricsF &metrics = faces()[size_t(style.face)].metrics;
    double units = 0;
    for (qsizetype at = 0; at < text.size(); at += stretch)
        units += metrics.horizontalAdvance(text.mid(at, stretch));
    return units * style.size / unitsPerEm;
}

qsizetype fitting(const QString &text, Style style, double room)
{
    const QString start = text.left(mostOnLine);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, start);
    std::vector<qsizetype> ends;
    while (finder.toNextBoundary() > 0)
        ends.push_back(finder.position());
    const auto tooLong = std::partition_point(
        ends.begin(), ends.end(), [&](qsizetype end) { return width(start.left(end), style) <= room; });
    return tooLong == ends.begin() ? 0 : *std::prev(tooLong);
}

QString elided(const QString &text, Style style, double room)
{
    const QString shown = printableLine(text);
    if (shown.size() <= mostOnLine && width(shown, style) <= room)
        return shown;
    const QString ellipsis = QStringLiteral("…");
    const QString start = shown.left(fitting(shown, style, room - width(ellipsis, style)));
    return start.trimmed() + ellipsis;
}

bool hasGlyph(char32_t character)
{
    return std::all_of(faces().begin(), faces().end(),
        [character](const LoadedFace &face) { return face.glyphs.supportsCharacter(uint(character)); });
}

} // namespace emo::paper
