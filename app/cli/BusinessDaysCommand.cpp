// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/calendar/WorkingDays.h"

namespace emo::cli {

namespace {

struct BusinessDaysTexts
{
    EMO_TEXTS(BusinessDaysTexts)
};

constexpr int most = 10000;
constexpr int firstYear = 1990;
constexpr int lastYear = 2099;

int businessDays(const Invocation &invocation)
{
    Command command(invocation,
        BusinessDaysTexts::tr(
            "Prints the day that comes N business days of England and Wales after the day FROM, which itself "
            "does not count."),
        {.files = {QStringLiteral("FROM"), QStringLiteral("N")}});
    if (const auto code = command.parse())
        return *code;
    const QDate from = QDate::fromString(command.file(0), Qt::ISODate);
    if (!from.isValid() || from.year() < firstYear || from.year() > lastYear)
        return fail({BusinessDaysTexts::tr("FROM is a date such as 2026-12-07, from 1990 to 2099")});
    bool isNumber = false;
    const int count = command.file(1).toInt(&isNumber);
    if (!isNumber || count < 0 || count > most)
        return fail(
            {BusinessDaysTexts::tr("N is a number of days from 0 to %1").with(QString::number(most))});
    printOut(addWorkingDays(from, count).toString(Qt::ISODate) + u'\n');
    return Done;
}

const Registered businessDaysCommand{{
    .name = "business-days",
    .about = About::Program,
    .summary = BusinessDaysTexts::tr("print the day that comes so many business days later"),
    .run = businessDays,
}};

} // namespace

} // namespace emo::cli
