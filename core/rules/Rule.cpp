// SPDX-License-Identifier: MIT
#include "core/rules/Rule.h"

namespace emo {

QString fullId(const QuestionAt &at)
{
    if (!at.group)
        return fullId(*at.question);
    return QStringLiteral("%1[%2].%3")
        .arg(fullId(*at.group))
        .arg(at.row)
        .arg(QLatin1StringView(at.question->id));
}

} // namespace emo
