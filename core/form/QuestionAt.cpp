// SPDX-License-Identifier: MIT
#include "core/form/QuestionAt.h"

namespace emo {

const Value *answerAt(const QuestionAt &at, const Asked &order)
{
    if (!at.group)
        return order.answer(*at.question);
    const Value *found = nullptr;
    order.forEachRow(*at.group, [&](const Asked &row, int index) {
        if (index == at.row)
            found = row.answer(*at.question);
    });
    return found;
}

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
