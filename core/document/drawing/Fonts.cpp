// SPDX-License-Identifier: MIT
#include "core/document/drawing/Fonts.h"

#include "core/document/drawing/Characters.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace emo::paper {

namespace {

const QString family = QStringLiteral("Liberation Sans");
/// A face measured without hinting, so that widths scale linearly.
struct LoadedFace
{
    QFontMetricsF metrics;
    QRawFont glyphs;
};

/// Fonts of the system, for the scripts that the compiled-in family lacks, as far as they are installed.
struct Fallback
{
    QString family;
    QRawFont glyphs;
};

const std::vector<Fallback> &fallbacks()
{
    static const auto *const installed = [] {
        auto *found = new std::vector<Fallback>; // never destroyed, like the faces
        const QStringList known = QFontDatabase::families();
        for (const char *name : {"DejaVu Sans", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew",
                 "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans CJK SC", "Droid Sans Fallback",
                 "WenQuanYi Zen Hei", "Segoe UI", "Tahoma", "Nirmala UI", "Microsoft YaHei", "Malgun Gothic",
                 "Yu Gothic", "Leelawadee UI", "Ebrima", "Segoe UI Symbol"}) {
            const QString candidate = QString::fromLatin1(name);
            if (known.contains(candidate))
                found->push_back({candidate, QRawFont::fromFont(QFont(candidate))});
        }
        return found;
    }();
    return *installed;
}

QFont fontOf(Face face)
{
    QFont font(family);
    QStringList families{family};
    for (const Fallback &fallback : fallbacks())
        families.append(fallback.family);
    font.setFamilies(families);
    font.setBold(face == Face::Bold);
    font.setItalic(face == Face::Italic);
    font.setKerning(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LoadedFace loaded(Face face, const QString &file)
{
    const int id = QFontDatabase::addApplicationFont(file);
    if (id < 0 || !QFontDatabase::applicationFontFamilies(id).contains(family))
        qFatal("The font %s is missing from the program", qUtf8Printable(file));

    QFont measured = fontOf(face);
    measured.setPixelSize(measuredSize);
    if (QFontInfo(measured).family() != family)
        qFatal("The font Liberation Sans cannot be used on this platform");
    return {QFontMetricsF(measured), QRawFont(file, measuredSize, QFont::PreferNoHinting)};
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

/// Measured in stretches, because the font engine counts in 32 bits and texts have no limit.
double unitsOf(const QString &text, Face face)
{
    constexpr qsizetype stretch = 1000;
    const QFontMetricsF &metrics = faces()[size_t(face)].metrics;
    double units = 0;
    for (qsizetype at = 0; at < text.size(); at += stretch)
        units += metrics.horizontalAdvance(text.mid(at, stretch));
    return units;
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
    if (!KeptWidths::s_current)
        return unitsOf(text, style.face) * style.size / measuredSize;
    QHash<QString, double> &kept = KeptWidths::s_current->m_units[size_t(style.face)];
    auto known = kept.constFind(text);
    if (known == kept.constEnd())
        known = kept.insert(text, unitsOf(text, style.face));
    return *known * style.size / measuredSize;
}

thread_local KeptWidths *KeptWidths::s_current = nullptr;

KeptWidths::KeptWidths() : m_outer(std::exchange(s_current, this)) {}

KeptWidths::~KeptWidths()
{
    s_current = m_outer;
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
    const auto supports
        = [character](const auto &font) { return font.glyphs.supportsCharacter(uint(character)); };
    return std::all_of(faces().begin(), faces().end(), supports)
        || std::any_of(fallbacks().begin(), fallbacks().end(), supports);
}

} // namespace emo::paper
