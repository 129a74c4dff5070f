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

constexpr int leeway = 10 * 60; // seconds, by which clocks are put right all the time

QString longDate(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace

QString clockDoubt(const QDateTime &now, QDate built, const QDateTime &lastSaved)
{
    const bool isBeforeBuilt = built.isValid() && now.toUTC().date() < built;
    const bool isBeforeSaved = lastSaved.isValid() && now.addSecs(leeway) < lastSaved;
    if (!isBeforeBuilt && !isBeforeSaved)
        return {};
    const QString shown = longDate(Moment::of(now).today);
    return isBeforeBuilt
        ? ClockDoubtTexts::tr(
            "This computer's clock shows %1, before this program was made on %2. Dates and deadlines cannot "
            "be trusted: have the clock put right. Your orders are as they were.")
              .with(shown, longDate(built))
        : ClockDoubtTexts::tr("This computer's clock shows %1, before the last change was saved on %2. Dates "
                              "and deadlines cannot be trusted: have the clock put right. Your orders are as "
                              "they were.")
              .with(shown, longDate(Moment::of(lastSaved).today));
}

bool hasClockJumped(const QList<QDateTime> &earlier, const QDateTime &now)
{
    constexpr int mostDaysBetween = 31;
    constexpr int daysOfProof = 14;
    constexpr int thingsOfProof = 5;
    const QList<QDateTime> times = earlier + QList{now};
    for (qsizetype i = times.size() - 1; i > 0; --i) {
        const bool isBack = times[i].addSecs(leeway) < times[i - 1];
        const bool isAhead = times[i] > times[i - 1].addDays(mostDaysBetween);
        if (isBack || isAhead)
            return times.size() - i < thingsOfProof || now < times[i].addDays(daysOfProof);
    }
    return false;
}

} // namespace emo
