// SPDX-License-Identifier: MIT
#include "core/form/NameCase.h"

#include <QRegularExpression>

#include <algorithm>

namespace emo {

namespace {

/// One part of a name, between spaces, hyphens and apostrophes.
QString partInMixedCase(const QString &part, bool followsApostrophe)
{
    static const QRegularExpression number(QStringLiteral("^(?:II|III|IV|VI{0,3})\\z")); // Henry VIII
    constexpr qsizetype shortestMc = 5; // "McKay"
    if (number.match(part).hasMatch())
        return part;
    if (followsApostrophe && part.size() == 1)
        return part.toLower(); // "James's"
    QString mixed = part.left(1) + part.mid(1).toLower();
    if (mixed.size() >= shortestMc && mixed.startsWith(QStringLiteral("Mc")))
        mixed[2] = mixed[2].toUpper();
    return mixed;
}

} // namespace

std::optional<QString> inMixedCase(const QString &name)
{
    const bool isInCapitals = std::ranges::none_of(name, [](QChar each) { return each.isLower(); })
        && std::ranges::any_of(name, [](QChar each) { return each.isUpper(); });
    if (!isInCapitals)
        return std::nullopt;
    QString mixed;
    QString part;
    bool followsApostrophe = false;
    const auto endPart = [&] {
        mixed += partInMixedCase(part, followsApostrophe);
        part.clear();
    };
    for (const QChar each : name) {
        if (each.isLetter() || each.isMark()) {
            part += each;
            continue;
        }
        endPart();
        mixed += each;
        followsApostrophe = each == u'\'' || each == QChar(0x2019);
    }
    endPart();
    return mixed == name ? std::nullopt : std::optional(mixed);
}

} // namespace emo
