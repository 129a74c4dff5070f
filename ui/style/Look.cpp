// SPDX-License-Identifier: MIT
#include "ui/style/Look.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace emo::ui {

namespace {

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// The faintest mix of `ink` into `ground` that can be told from it so well.
QColor faintest(const QColor &ground, const QColor &ink, double wanted)
{
    for (int percent = 1; percent <= 100; ++percent)
        if (const QColor colour = mixed(ground, ink, percent / 100.0); contrast(ground, colour) >= wanted)
            return colour;
    return ink;
}

} // namespace

QColor mixed(const QColor &colour, const QColor &other, double part)
{
    const auto mix = [part](int a, int b) { return qRound(a * (1 - part) + b * part); };
    return {
        mix(colour.red(), other.red()), mix(colour.green(), other.green()), mix(colour.blue(), other.blue())};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Look::Look(const QPalette &palette, const QFont &applicationFont) : body(applicationFont)
{
    if (body.pointSizeF() < smallestPoints)
        body.setPointSizeF(smallestPoints);
    const QFontMetricsF metrics(body);
    h = metrics.height();
    u = std::max(3, qRound(h / 4));
    const QString sample = QStringLiteral("0123456789abcdefghij");
    ch = metrics.horizontalAdvance(sample) / double(sample.size());

    desk = palette.color(QPalette::Window);
    paper = palette.color(QPalette::Base);
    button = palette.color(QPalette::Button);
    ink = palette.color(QPalette::WindowText);
    accent = palette.color(QPalette::Highlight);
    onAccent = palette.color(QPalette::HighlightedText);
    link = palette.color(QPalette::Link);
    isDark = luminance(desk) < luminance(ink);
    constexpr double plainBlackAndWhite = 20;
    isContrastTheme = isDark && contrast(desk, ink) > plainBlackAndWhite;

    const double tint = isDark ? 0.22 : 0.13;
    line = mixed(desk, ink, isDark ? 0.17 : 0.13);
    edge = faintest(paper, ink, 3.4);
    selected = mixed(paper, accent, tint);
    selectedOnDesk = mixed(desk, accent, tint);
    hover = mixed(desk, ink, 0.05);
    barTint = mixed(paper, accent, isDark ? 0.28 : 0.2);
    second = faintest(desk, ink, 5);
    for (int i = 0; i < 100 && contrast(second, selected) < 4.6; ++i)
        second = mixed(second, ink, 0.04);

    error = isDark ? 0xff9d94 : 0xb3261e;
    warning = isDark ? 0xffb957 : 0x8a5000;
    ok = isDark ? 0x7fd79a : 0x1a6b3a;
    reminder = isDark ? 0x8fc1ff : 0x1f5c9e;
    problemTint = mixed(paper, error, isDark ? 0.12 : 0.07);
    if (isContrastTheme) {
        second = line = edge = error = warning = ok = reminder = ink;
        selected = selectedOnDesk = hover = barTint = problemTint = desk;
    }
}

QFont Look::font(double factor, bool isBold) const
{
    QFont font = body;
    font.setPointSizeF(body.pointSizeF() * factor);
    font.setBold(isBold);
    return font;
}

QColor Look::colour(Role role) const
{
    switch (role) {
    case Role::Ink:
        return ink;
    case Role::Second:
        return second;
    case Role::Link:
        return link;
    case Role::Accent:
        return accent;
    case Role::OnAccent:
        return onAccent;
    case Role::Error:
        return error;
    case Role::Warning:
        return warning;
    case Role::Ok:
        return ok;
    case Role::Reminder:
        return reminder;
    }
    Q_UNREACHABLE();
}

} // namespace emo::ui
