// SPDX-License-Identifier: MIT
#include "core/rules/Placeholder.h"

#include <QRegularExpression>

namespace emo {

bool isPlaceholder(const QString &text)
{
    static const QRegularExpression whole(
        QStringLiteral("^[\\s(\\[]*(?:t\\.?b\\.?[acdn]\\.?|n\\.?[/.]a\\.?|nfa|n\\.f\\.a\\.?|nil|none|unknown|"
                       "not (?:yet )?(?:known|confirmed|available|provided|given|applicable)|"
                       "no (?:fixed )?(?:address|abode)(?: yet)?|as above|same(?: as (?:above|main|before))?|"
                       "see (?:above|licence|attached|notes?)|to follow|pending|awaiting.*|"
                       "[x?.*_\\-\u2013\u2014]+)[\\s)\\].]*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression within(
        QStringLiteral(
            "\\bt\\.?b\\.?c\\b|\\btba\\b|"
            "\\bto be (?:confirmed|advised|decided|provided|announced|determined|allocated|notified|"
            "agreed|arranged|found)\\b|\\b(?:address|details|postcode) to follow\\b|"
            "\\baddress (?:is )?(?:not (?:yet )?(?:known|confirmed|available)|unknown)\\b|"
            "\\bno fixed abode\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return !text.trimmed().isEmpty() && (whole.match(text).hasMatch() || within.match(text).hasMatch());
}

bool isPlaceholderPostcode(const QString &postcode)
{
    static const QRegularExpression letters(
        QStringLiteral("^\\s*(?:X{1,2}|AA)\\d"), QRegularExpression::CaseInsensitiveOption);
    return isPlaceholder(postcode) || letters.match(postcode).hasMatch();
}

} // namespace emo
