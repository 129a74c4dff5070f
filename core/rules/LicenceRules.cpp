// SPDX-License-Identifier: MIT
#include "core/rules/LicenceRules.h"

namespace emo {

Objections LicenceRules::differences(
    const Asked &order, const Question<Choices> &these, const Question<Choices> &those, Text message)
{
    if (order[monitoring.licenceMonitored].value_or(Choices{}).codes.isEmpty()
        || order[monitoring.types].value_or(Choices{}).codes.isEmpty())
        return {};
    QStringList names;
    for (const Option *type : options::monitoringType.all())
        if (order.has(these, *type) && !order.has(those, *type))
            names.append(type->label.toString());
    if (names.isEmpty())
        return {};
    const bool isConfirmed
        = !order[monitoring.licenceMonitoredConfirmedBy].value_or(QString()).trimmed().isEmpty();
    return {{{monitoring.types, monitoring.licenceMonitored}, message.with(names.join(QStringLiteral(", "))),
        isConfirmed ? Severity::Error : Severity::Warning}};
}

} // namespace emo
