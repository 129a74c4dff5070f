// SPDX-License-Identifier: MIT
#include "core/rules/Rule.h"

namespace emo {

QString RuleSpec::titleOn(QDate day) const
{
    QString text = title;
    for (const Figure *figure : figures)
        if (figure)
            text = text.arg(figure->text(day));
    return text;
}

} // namespace emo
