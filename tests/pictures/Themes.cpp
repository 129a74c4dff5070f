// SPDX-License-Identifier: MIT
#include "tests/pictures/Themes.h"

#include <QHash>

namespace emo::test {

namespace {

using Colours = QHash<QPalette::ColorRole, QRgb>;

const Colours light{{QPalette::Window, 0xf3f3f3}, {QPalette::WindowText, 0x1a1a1a},
    {QPalette::Base, 0xffffff}, {QPalette::AlternateBase, 0xf8f8f8}, {QPalette::Text, 0x1a1a1a},
    {QPalette::Button, 0xfdfdfd}, {QPalette::ButtonText, 0x1a1a1a}, {QPalette::Highlight, 0x0067c0},
    {QPalette::HighlightedText, 0xffffff}, {QPalette::Link, 0x0057a8}, {QPalette::ToolTipBase, 0xffffff},
    {QPalette::ToolTipText, 0x1a1a1a}, {QPalette::Light, 0xffffff}, {QPalette::Midlight, 0xeeeeee},
    {QPalette::Dark, 0x9a9a9a}, {QPalette::Mid, 0xc4c4c4}, {QPalette::Shadow, 0x707070},
    {QPalette::PlaceholderText, 0x6b6b6b}};
const Colours dark{{QPalette::Window, 0x262626}, {QPalette::WindowText, 0xf2f2f2}, {QPalette::Base, 0x1c1c1c},
    {QPalette::AlternateBase, 0x212121}, {QPalette::Text, 0xf2f2f2}, {QPalette::Button, 0x333333},
    {QPalette::ButtonText, 0xf2f2f2}, {QPalette::Highlight, 0x4cc2ff}, {QPalette::HighlightedText, 0x00131f},
    {QPalette::Link, 0x7fc8ff}, {QPalette::ToolTipBase, 0x2c2c2c}, {QPalette::ToolTipText, 0xf2f2f2},
    {QPalette::Light, 0x454545}, {QPalette::Midlight, 0x3a3a3a}, {QPalette::Dark, 0x151515},
    {QPalette::Mid, 0x4a4a4a}, {QPalette::Shadow, 0x000000}, {QPalette::PlaceholderText, 0xa0a0a0}};
const Colours contrastTheme{{QPalette::Window, 0x000000}, {QPalette::WindowText, 0xffffff},
    {QPalette::Base, 0x000000}, {QPalette::AlternateBase, 0x000000}, {QPalette::Text, 0xffffff},
    {QPalette::Button, 0x000000}, {QPalette::ButtonText, 0xffffff}, {QPalette::Highlight, 0x1aebff},
    {QPalette::HighlightedText, 0x000000}, {QPalette::Link, 0xffff00}, {QPalette::PlaceholderText, 0xffffff}};

} // namespace

QPalette theme(const QString &name)
{
    QPalette palette;
    const auto apply = [&palette](const Colours &colours) {
        for (auto it = colours.cbegin(); it != colours.cend(); ++it)
            palette.setColor(it.key(), QColor::fromRgb(it.value()));
    };
    apply(name == u"light" ? light : dark);
    if (name == u"contrast")
        apply(contrastTheme);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = palette.color(role);
        faint.setAlphaF(0.5F);
        palette.setColor(QPalette::Disabled, role, faint);
    }
    return palette;
}

} // namespace emo::test
