// SPDX-License-Identifier: MIT
#include "core/calendar/Deadlines.h"

#include "core/calendar/WorkingDays.h"
#include "core/emo/Changes.h"
#include "core/emo/EmoForm.h"
#include "core/emo/Monitoring.h"
#include "core/form/Receipt.h"

#include <algorithm>

namespace emo {

namespace {

struct OrderDeadlineTexts
{
    EMO_TEXTS(OrderDeadlineTexts)
};

constexpr int daysBeforeRelease = 2; ///< 48 hours
constexpr int patience = 2; ///< In working days, as in rules/HandoverRules.

QDate releaseOf(const Asked &order)
{
    for (const Question<QDate> *day : emoForm.receipt->release.days)
        if (const auto date = order[*day])
            return *date;
    return {};
}

class OrderDue
{
public:
    OrderDue(const Asked &order, const OrderMilestones &milestones, const Moment &moment)
        : m_order(order), m_milestones(milestones), m_moment(moment)
    {
    }

    Deadlines run()
    {
        if (!m_milestones.isWithInstaller) {
            if (!addNear())
                addNotSent();
        } else {
            addRejected();
            addAppointment();
            addSilence();
        }
        sortBySoonest(m_found);
        return std::move(m_found);
    }

private:
    void add(const char *id, QDate due, const Text &what, const char *source, const QString &brief,
        QTime time = {})
    {
        m_found.append(
            {QString::fromLatin1(id), due, time, what.toString(), QString::fromLatin1(source), brief});
    }

    /// Until the day begins, since nobody says at what time somebody is released. One that has begun counts.
    int hoursUntil(QDate day) const
    {
        constexpr qint64 secondsInAnHour = 3600;
        const QDateTime now = londonInstant(m_moment.today, m_moment.now);
        const qint64 seconds = now.secsTo(londonInstant(day, QTime(0, 0)));
        return int((seconds + secondsInAnHour - 1) / secondsInAnHour);
    }

    /// That the installer has not got the order, and how long it is until somebody wears the device, or what
    /// it does changes.
    QString briefOfNotSent() const
    {
        const auto change = m_order[changes.date];
        const QDate day = change ? *change : releaseOf(m_order);
        if (!day.isValid())
            return OrderDeadlineTexts::tr("not sent to the installer");
        const auto days = int(m_moment.today.daysTo(day));
        if (days <= 0)
            return (change      ? OrderDeadlineTexts::tr("not sent to the installer, the change is in effect")
                    : days == 0 ? OrderDeadlineTexts::tr("not sent to the installer, release today")
                                : OrderDeadlineTexts::tr("not sent to the installer, release has passed"))
                .toString();
        if (days > daysBeforeRelease)
            return change
                ? OrderDeadlineTexts::tr("not sent to the installer, change in %n day(s)", "", days)
                : OrderDeadlineTexts::tr("not sent to the installer, release in %n day(s)", "", days);
        const int hours = hoursUntil(day);
        return change ? OrderDeadlineTexts::tr("not sent to the installer, change in %n hour(s)", "", hours)
                      : OrderDeadlineTexts::tr("not sent to the installer, release in %n hour(s)", "", hours);
    }

    /// The order takes effect within two days, or has already, and nobody has it.
    bool addNear()
    {
        const auto isNear
            = [&](QDate day) { return day.isValid() && m_moment.today.addDays(daysBeforeRelease) >= day; };
        const QDate change = m_order[changes.date].value_or(QDate());
        const QDate release = releaseOf(m_order);
        if (isNear(change)) {
            add("change-near", change,
                OrderDeadlineTexts::tr(
                    "The change takes effect and has not reached the installer: send it now"),
                "EMO service, changes to an order; the two days are our advice", briefOfNotSent());
            return true;
        }
        if (!m_order[changes.date] && isNear(release)) {
            add("release-near", release,
                OrderDeadlineTexts::tr(
                    "The release is less than 48 hours away, or past, and the order has not reached the "
                    "installer: send it now"),
                "EMO FAQ, \"A licence is often approved just before release\"", briefOfNotSent());
            return true;
        }
        return false;
    }

    void addNotSent()
    {
        if (m_milestones.finished.isValid())
            add("not-sent", m_milestones.finished,
                OrderDeadlineTexts::tr("The order is finished and has not reached the installer: send it"),
                "EMO service, submit an order", briefOfNotSent());
    }

    void addRejected()
    {
        if (m_milestones.isRejected)
            add("rejected", m_moment.today,
                OrderDeadlineTexts::tr("The installer has rejected the order: correct it and send it again"),
                "EMO FAQ, \"How do I know if an order has been accepted?\"",
                OrderDeadlineTexts::tr("rejected, correct it and send it again"));
    }

    void addAppointment()
    {
        const auto &installation = monitoring.installation;
        const auto day = m_order[installation.date];
        const QTime time = m_order[installation.time].value_or(QTime());
        if (!day || m_milestones.isRejected)
            return;
        const Deadline appointment{QStringLiteral("appointment-past"), *day, time, {}, {}};
        const QDate last = addWorkingDays(*day, patience); // after which it is old news
        if (nearness(appointment, m_moment) == Nearness::Overdue && m_moment.today <= last)
            add("appointment-past", *day,
                OrderDeadlineTexts::tr(
                    "The appointment for fitting the device has passed: ask whether it was fitted"),
                "EMO service, installation appointment page; asking is our advice",
                OrderDeadlineTexts::tr("ask whether the device was fitted"), time);
    }

    void addSilence()
    {
        if (!m_milestones.isAnswered && m_milestones.sent.isValid())
            add("installer-silent", addWorkingDays(m_milestones.sent, patience),
                OrderDeadlineTexts::tr(
                    "The installer does not confirm orders: look into the team's mailbox, and note what came "
                    "or that nothing came"),
                "EMO FAQ, \"How do I know if an order has been accepted?\"; the two days are our advice",
                OrderDeadlineTexts::tr("look for the installer's answer"));
    }

    const Asked &m_order;
    const OrderMilestones &m_milestones;
    const Moment &m_moment;
    Deadlines m_found;
};

} // namespace

Deadlines orderDeadlines(const Answers &order, const OrderMilestones &milestones, const Moment &moment)
{
    return OrderDue(order, milestones, moment).run();
}

} // namespace emo
