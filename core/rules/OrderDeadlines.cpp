// SPDX-License-Identifier: MIT
#include "core/rules/OrderDeadlines.h"

#include "core/calendar/HoursUntil.h"
#include "core/calendar/WorkingDays.h"
#include "core/emo/Changes.h"
#include "core/emo/EmoForm.h"
#include "core/emo/Monitoring.h"
#include "core/form/Receipt.h"
#include "core/policy/Figures.h"

#include <algorithm>

namespace emo {

namespace {

struct OrderDeadlineTexts
{
    EMO_TEXTS(OrderDeadlineTexts)
};

QDate releaseOf(const Asked &order)
{
    for (const Question<QDate> *day : emoForm.receipt->release.days)
        if (const auto date = order[*day])
            return *date;
    return {};
}

QDate changeOf(const Asked &order)
{
    return order[changes.date].value_or(QDate());
}

/// That the installer has not got the order, and how long it is until somebody wears the device, or what
/// it does changes.
QString briefOfNotSent(const OrderAtHand &at, int noticeHours)
{
    const bool isChange = changeOf(at.order).isValid();
    const QDate day = isChange ? changeOf(at.order) : releaseOf(at.order);
    if (!day.isValid())
        return OrderDeadlineTexts::tr("not sent to the installer");
    const auto days = int(at.moment.today.daysTo(day));
    if (days <= 0)
        return isChange ? OrderDeadlineTexts::tr("not sent to the installer, the change is in effect")
            : days == 0 ? OrderDeadlineTexts::tr("not sent to the installer, release today")
                        : OrderDeadlineTexts::tr("not sent to the installer, release has passed");
    if (!isWithin(day, at.moment, noticeHours))
        return isChange ? OrderDeadlineTexts::tr("not sent to the installer, change in %n day(s)", "", days)
                        : OrderDeadlineTexts::tr("not sent to the installer, release in %n day(s)", "", days);
    const int hours = hoursUntil(day, at.moment);
    return isChange ? OrderDeadlineTexts::tr("not sent to the installer, change in %n hour(s)", "", hours)
                    : OrderDeadlineTexts::tr("not sent to the installer, release in %n hour(s)", "", hours);
}

/// True if the order takes effect soon, or has already.
bool takesEffectSoon(const OrderAtHand &at, int noticeHours)
{
    const QDate change = changeOf(at.order);
    return isWithin(change.isValid() ? change : releaseOf(at.order), at.moment, noticeHours);
}

const std::array orderRules{
    OrderDeadline{
        {
            .id = "change-near",
            .what = OrderDeadlineTexts::tr(
                "The change takes effect and has not reached the installer: send it now"),
            .from = OrderDeadlineTexts::tr("the day on which the change takes effect, which it comes before"),
            .time = figures.notice,
            .source = "EMO service, changes to an order; the time is our advice",
        },
        [](const OrderAtHand &at, int hours) -> std::optional<OrderDue> {
            const QDate change = changeOf(at.order);
            if (at.milestones.isWithInstaller || !isWithin(change, at.moment, hours))
                return {};
            return OrderDue{.day = change, .brief = briefOfNotSent(at, hours)};
        }},
    OrderDeadline{{
                      .id = "release-near",
                      .what = OrderDeadlineTexts::tr(
                          "The release is less than %1 away, or past, and the order has not reached the "
                          "installer: send it now"),
                      .from = OrderDeadlineTexts::tr("the day of release, which it comes before"),
                      .time = figures.notice,
                      .source = "EMO FAQ, \"A licence is often approved just before release\"",
                  },
        [](const OrderAtHand &at, int hours) -> std::optional<OrderDue> {
            const QDate release = releaseOf(at.order);
            if (at.milestones.isWithInstaller || changeOf(at.order).isValid()
                || !isWithin(release, at.moment, hours))
                return {};
            return OrderDue{.day = release, .brief = briefOfNotSent(at, hours)};
        }},
    OrderDeadline{{
                      .id = "not-sent",
                      .what = OrderDeadlineTexts::tr(
                          "The order is finished and has not reached the installer: send it"),
                      .from = OrderDeadlineTexts::tr("the day on which the order was finished"),
                      .time = {0, Unit::Days},
                      .source = "EMO service, submit an order",
                  },
        [](const OrderAtHand &at, int days) -> std::optional<OrderDue> {
            const int notice = figures.notice.on(at.moment.today).value_or(0);
            if (at.milestones.isWithInstaller || !at.milestones.finished.isValid()
                || takesEffectSoon(at, notice))
                return {};
            return OrderDue{.day = at.milestones.finished.addDays(days), .brief = briefOfNotSent(at, notice)};
        }},
    OrderDeadline{{
                      .id = "rejected",
                      .what = OrderDeadlineTexts::tr(
                          "The installer has rejected the order: correct it and send it again"),
                      .from = OrderDeadlineTexts::tr("today"),
                      .time = {0, Unit::Days},
                      .source = "EMO FAQ, \"How do I know if an order has been accepted?\"",
                  },
        [](const OrderAtHand &at, int days) -> std::optional<OrderDue> {
            if (!at.milestones.isWithInstaller || !at.milestones.isRejected)
                return {};
            return OrderDue{.day = at.moment.today.addDays(days),
                .brief = OrderDeadlineTexts::tr("rejected, correct it and send it again")};
        }},
    OrderDeadline{{
                      .id = "appointment-past",
                      .what = OrderDeadlineTexts::tr(
                          "The appointment for fitting the device has passed: ask whether it was fitted"),
                      .from = OrderDeadlineTexts::tr("the appointment, which is old news after that time"),
                      .time = figures.silence,
                      .source = "EMO service, installation appointment page; asking is our advice",
                  },
        [](const OrderAtHand &at, int days) -> std::optional<OrderDue> {
            const auto day = at.order[monitoring.installation.date];
            if (!day || !at.milestones.isWithInstaller || at.milestones.isRejected
                || at.moment.today > addWorkingDays(*day, days))
                return {};
            const Deadline appointment{
                {}, *day, at.order[monitoring.installation.time].value_or(QTime()), {}, {}};
            if (nearness(appointment, at.moment) != Nearness::Overdue)
                return {};
            return OrderDue{appointment.due, appointment.time,
                OrderDeadlineTexts::tr("ask whether the device was fitted")};
        }},
    OrderDeadline{
        {
            .id = "installer-silent",
            .what = OrderDeadlineTexts::tr(
                "The installer does not confirm orders: look into the team's mailbox, and note "
                "what came or that nothing came"),
            .from = OrderDeadlineTexts::tr("the day on which the installer got the order"),
            .time = figures.silence,
            .source = "EMO FAQ, \"How do I know if an order has been accepted?\"; the time is our advice",
        },
        [](const OrderAtHand &at, int days) -> std::optional<OrderDue> {
            if (!at.milestones.isWithInstaller || at.milestones.isAnswered || !at.milestones.sent.isValid())
                return {};
            return OrderDue{.day = addWorkingDays(at.milestones.sent, days),
                .brief = OrderDeadlineTexts::tr("look for the installer's answer")};
        }},
};

} // namespace

std::span<const OrderDeadline> orderDeadlineRules()
{
    return orderRules;
}

Deadlines orderDeadlines(const Answers &order, const OrderMilestones &milestones, const Moment &moment)
{
    const Asked asked(order);
    const QDate today = moment.today;
    Deadlines found;
    for (const OrderDeadline &rule : orderRules) {
        const auto time = rule.time.on(today);
        const auto due
            = time && rule.isInForce(today) ? rule.check({asked, milestones, moment}, *time) : std::nullopt;
        if (due)
            found.append({QString::fromLatin1(rule.id), due->day, due->time, rule.toDo(today),
                QString::fromLatin1(rule.source), due->brief});
    }
    sortBySoonest(found);
    return found;
}

} // namespace emo
