// SPDX-License-Identifier: MIT
#include "core/rules/TermRules.h"

#include "core/form/Week.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"

namespace emo {

namespace {

/// The days from one to the other, both counted; nothing if either is missing, or they are the wrong way
/// round.
std::optional<int> daysFrom(std::optional<QDate> first, std::optional<QDate> last)
{
    return first && last && *first <= *last ? std::optional(int(first->daysTo(*last)) + 1) : std::nullopt;
}

/// True if there are more than so many months from one day to the other. The last day may be the same day of
/// the month as the first, since some people count it as part of the time and some do not.
bool isLonger(std::optional<QDate> first, std::optional<QDate> last, std::optional<int> months)
{
    return first && last && months && *last > first->addMonths(*months);
}

/// The minutes of curfew that begin on each day of the week, Monday first; 0 where none does.
std::array<int, daysInWeek> minutesPerNight(const Asked &order)
{
    std::array<int, daysInWeek> minutes{};
    for (const Period &period : periodsOf(order, monitoring.curfew.week()))
        if (period.isKnown())
            minutes[*period.day] += period.minutes();
    return minutes;
}

} // namespace

Objections TermRules::tooShort(const Asked &order, QDate today)
{
    constexpr int minutesInAnHour = 60;
    const auto hours = figures.shortestNight.on(today);
    if (!hours || !isHomeDetentionCurfew(order))
        return {};
    const auto minutes = minutesPerNight(order);
    QStringList days;
    for (int day = 0; day < daysInWeek; ++day)
        if (minutes[day] > 0 && minutes[day] < *hours * minutesInAnHour)
            days.append(options::weekday.all()[day]->label);
    if (days.isEmpty())
        return {};
    return {{{monitoring.curfew.timetable},
        tr("Home detention curfew is at least %1 in every night but the first and the last. It is less on %2. "
           "Check the hours against the licence.")
            .with(amountText(*hours, Unit::Hours), days.join(QStringLiteral(", ")))}};
}

Objections TermRules::alcoholTerm(const Asked &order, QDate today)
{
    const auto &alcohol = monitoring.alcohol;
    const auto start = order[alcohol.startDate];
    const auto end = order[alcohol.endDate];
    const auto days = daysFrom(start, end);
    const auto fewest = figures.shortestAlcohol.on(today);
    if (days && fewest && *days < *fewest)
        return {{{alcohol.endDate, alcohol.startDate},
            tr("Alcohol is monitored for at least %1, but these dates give %2. Check both dates against the "
               "licence, and ask the community offender manager if it says so.")
                .with(figures.shortestAlcohol.text(today), amountText(*days, Unit::Days))}};
    if (isLonger(start, end, figures.longestAlcohol.on(today)))
        return {{{alcohol.endDate, alcohol.startDate},
            tr("Alcohol is monitored for at most %1, but these dates give more. Check both dates against the "
               "licence, and ask the community offender manager if it says so.")
                .with(figures.longestAlcohol.text(today))}};
    return {};
}

Objections TermRules::acquisitiveTerms(const Asked &order, QDate today)
{
    if (!isAcquisitive(order))
        return {};
    Objections objections;
    const auto add = [&](const QList<QuestionAt> &at, const QString &message) {
        objections.append({at, message});
    };
    if (isAdultAtStart(order) == false)
        add({monitoring.pilot, deviceWearer.dateOfBirth},
            tr("The acquisitive crime pilot is for adults. Check the date of birth and the pilot with the "
               "community offender manager."));
    const auto sentence = daysFrom(order[monitoring.sentenceStart], order[monitoring.sentenceEnd]);
    if (const auto fewest = figures.acquisitiveSentence.on(today); sentence && fewest && *sentence < *fewest)
        add({monitoring.sentenceStart, monitoring.sentenceEnd, monitoring.pilot},
            tr("The acquisitive crime pilot is for sentences of at least %1, and this one is shorter. Check its "
               "dates and the pilot with the community offender manager.")
                .with(figures.acquisitiveSentence.text(today)));
    const auto licence = daysFrom(order[monitoring.licenceStart], order[monitoring.licenceEnd]);
    if (const auto fewest = figures.acquisitiveLicence.on(today); licence && fewest && *licence < *fewest)
        add({monitoring.licenceEnd, monitoring.licenceStart, monitoring.pilot},
            tr("The acquisitive crime pilot is for people who spend at least %1 on licence, and this is less. "
               "Check the dates and the pilot with the community offender manager.")
                .with(figures.acquisitiveLicence.text(today)));
    const auto &trail = monitoring.trail;
    if (isLonger(order[trail.startDate], order[trail.endDate], figures.acquisitiveMonitoring.on(today)))
        add({trail.endDate, trail.startDate},
            tr("In the acquisitive crime pilot somebody is monitored for at most %1, but these dates give more. "
               "Check both dates against the licence.")
                .with(figures.acquisitiveMonitoring.text(today)));
    return objections;
}

} // namespace emo
