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
    void add(const char *id, QDate due, const Text &what, const char *source, QTime time = {})
    {
        m_found.append({QString::fromLatin1(id), due, time, what.toString(), QString::fromLatin1(source)});
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
                "EMO service, changes to an order; the two days are our advice");
            return true;
        }
        if (!m_order[changes.date] && isNear(release)) {
            add("release-near", release,
                OrderDeadlineTexts::tr(
                    "The release is less than 48 hours away, or past, and the order has not "
                    "reached the installer: send it now"),
                "EMO FAQ, \"A licence is often approved just before release\"");
            return true;
        }
        return false;
    }

    void addNotSent()
    {
        if (m_milestones.finished.isValid())
            add("not-sent", m_milestones.finished,
                OrderDeadlineTexts::tr("The order is finished and has not reached the installer: send it"),
                "EMO service, submit an order");
    }

    void addRejected()
    {
        if (m_milestones.isRejected)
            add("rejected", m_moment.today,
                OrderDeadlineTexts::tr("The installer has rejected the order: correct it and send it again"),
                "EMO FAQ, \"How do I know if an order has been accepted?\"");
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
                "EMO service, installation appointment page; asking is our advice", time);
    }

    void addSilence()
    {
        if (!m_milestones.isAnswered && m_milestones.sent.isValid())
            add("installer-silent", addWorkingDays(m_milestones.sent, patience),
                OrderDeadlineTexts::tr(
                    "The installer does not confirm orders: look into the team's mailbox, and "
                    "note what came or that nothing came"),
                "EMO FAQ, \"How do I know if an order has been accepted?\"; the two days are our advice");
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
