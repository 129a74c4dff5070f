// SPDX-License-Identifier: MIT
#include "core/base/ClockDoubt.h"

#include "core/base/London.h"
#include "core/base/Text.h"

#include <QLocale>

namespace emo {

namespace {

struct ClockDoubtTexts
{
    EMO_TEXTS(ClockDoubtTexts)
};

QString longDate(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace

QString clockDoubt(const QDateTime &now, QDate built, const QDateTime &lastSaved)
{
    constexpr int leeway = 10 * 60; // seconds, by which clocks are put right all the time
    const bool isBeforeBuilt = built.isValid() && now.toUTC().date() < built;
    const bool isBeforeSaved = lastSaved.isValid() && now.addSecs(leeway) < lastSaved;
    if (!isBeforeBuilt && !isBeforeSaved)
        return {};
    const QString shown = longDate(Moment::of(now).today);
    return isBeforeBuilt
        ? ClockDoubtTexts::tr(
            "This computer's clock shows %1, before this program was made on %2. Dates and "
            "deadlines cannot be trusted: have the clock put right. Your orders are as they "
            "were.")
              .with(shown, longDate(built))
        : ClockDoubtTexts::tr("This computer's clock shows %1, before the last change was saved on %2. Dates "
                              "and deadlines cannot be trusted: have the clock put right. Your orders are as "
                              "they were.")
              .with(shown, longDate(Moment::of(lastSaved).today));
}

} // namespace emo
