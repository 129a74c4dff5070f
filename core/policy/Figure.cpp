// SPDX-License-Identifier: MIT
#include "core/policy/Figure.h"

#include <QLocale>

namespace emo {

namespace {

struct FigureTexts
{
    EMO_TEXTS(FigureTexts)
};

} // namespace

std::optional<int> Figure::on(QDate day) const
{
    std::optional<int> found;
    for (const FigureValue &each : values())
        if (each.since.isNull() || each.since <= day)
            found = each.value == FigureValue::unknown ? std::nullopt : std::optional(each.value);
    return found;
}

std::optional<QDate> Figure::dateOn(QDate day) const
{
    const auto value = on(day);
    return value && spec.unit == Unit::Date ? std::optional(QDate::fromJulianDay(*value)) : std::nullopt;
}

QString Figure::text(QDate day) const
{
    const auto value = on(day);
    return value ? amountText(*value, spec.unit) : QString();
}

QString amountText(int value, Unit unit)
{
    switch (unit) {
    case Unit::Hours:
        return FigureTexts::tr("%n hour(s)", nullptr, value);
    case Unit::HoursADay:
        return FigureTexts::tr("%n hour(s) a day", nullptr, value);
    case Unit::HoursAWeek:
        return FigureTexts::tr("%n hour(s) a week", nullptr, value);
    case Unit::Days:
        return FigureTexts::tr("%n day(s)", nullptr, value);
    case Unit::WorkingDays:
        return FigureTexts::tr("%n working day(s)", nullptr, value);
    case Unit::Months:
        return FigureTexts::tr("%n month(s)", nullptr, value);
    case Unit::Date:
        return QLocale().toString(QDate::fromJulianDay(value), QStringLiteral("d MMMM yyyy"));
    }
    Q_UNREACHABLE();
}

Text nameOf(OrderKind orders)
{
    switch (orders) {
    case OrderKind::All:
        return FigureTexts::tr("all orders");
    case OrderKind::New:
        return FigureTexts::tr("new orders");
    case OrderKind::Rejected:
        return FigureTexts::tr("orders that were rejected");
    case OrderKind::HomeDetentionCurfew:
        return FigureTexts::tr("orders for home detention curfew");
    case OrderKind::AlcoholOnLicence:
        return FigureTexts::tr("orders for alcohol monitoring on licence");
    case OrderKind::AcquisitiveCrime:
        return FigureTexts::tr("orders for the acquisitive crime pilot");
    case OrderKind::Community:
        return FigureTexts::tr("community orders, for Annex A alone");
    }
    Q_UNREACHABLE();
}

} // namespace emo
