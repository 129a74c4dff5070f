// SPDX-License-Identifier: MIT
#include "core/rules/SeverityName.h"

namespace emo {

namespace {

struct SeverityNameTexts
{
    EMO_TEXTS(SeverityNameTexts)
};

} // namespace

Text severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return SeverityNameTexts::tr("error");
    case Severity::Warning:
        return SeverityNameTexts::tr("warning");
    case Severity::Reminder:
        return SeverityNameTexts::tr("reminder");
    }
    Q_UNREACHABLE();
}

} // namespace emo
