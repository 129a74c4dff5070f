// SPDX-License-Identifier: MIT
#include "core/store/service/ProfileWriter.h"

#include "core/base/Text.h"

#include <algorithm>
#include <future>

namespace emo::store {

namespace {

struct ProfileWriterTexts
{
    EMO_TEXTS(ProfileWriterTexts)
};

} // namespace

ProfileWriter::ProfileWriter(Listener listener) : m_listener(std::move(listener)), m_thread([this] { run(); })
{
}

ProfileWriter::~ProfileWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void ProfileWriter::save(const Order &order, const Act &act)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_drafts.insert_or_assign(order.id, Draft{order, act, ++m_handedOver, {}});
        const Clock::time_point soon = Clock::now() + patience;
        m_due = m_due ? std::min(*m_due, soon) : soon;
    }
    m_wake.notify_one();
}

void ProfileWriter::forget(const QString &orderId)
{
    const std::scoped_lock lock(m_mutex);
    m_drafts.erase(orderId);
    m_problems.erase(orderId);
}

void ProfileWriter::forgetAll()
{
    const std::scoped_lock lock(m_mutex);
    m_drafts.clear();
    m_problems.clear();
}

void ProfileWriter::enqueue(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

Result<> ProfileWriter::flush()
{
    std::promise<void> done;
    enqueue([&](OpenProfile &) -> Delivery {
        done.set_value();
        return {};
    });
    done.get_future().wait();
    const std::scoped_lock lock(m_mutex);
    return m_problems.empty() ? Result<>() : m_problems.begin()->second;
}

bool ProfileWriter::isReady() const
{
    return m_isEnding || !m_jobs.empty() || (m_due && Clock::now() >= *m_due);
}

void ProfileWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        while (!isReady())
            if (makeReady(lock))
                continue;
            else if (m_due)
                m_wake.wait_until(lock, *m_due);
            else
                m_wake.wait(lock);
        saveDrafts(lock);
        if (m_jobs.empty()) {
            if (m_isEnding)
                break;
            continue;
        }
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        Delivery delivery = job(m_open);
        job = nullptr; // whatever the job holds is let go on the caller's side
        announceCards();
        if (delivery)
            m_listener.deliver(std::move(delivery));
        lock.lock();
    }
    m_open.orders.reset();
    m_open.profile.reset();
}

/// Uses the time until a draft is due to make it ready, so that it only has to be written then; false if
/// there is none to be made. `lock` is let go meanwhile.
bool ProfileWriter::makeReady(std::unique_lock<std::mutex> &lock)
{
    const auto waiting = std::ranges::find_if(m_drafts, [](const auto &each) { return !each.second.ready; });
    if (waiting == m_drafts.end() || !m_open.orders)
        return false;
    const Draft draft = waiting->second;
    lock.unlock();
    const auto ready
        = std::make_shared<const OrderStore::ReadyDraft>(m_open.orders->ready(draft.order, draft.act));
    lock.lock();
    const auto now = m_drafts.find(draft.order.id);
    if (now != m_drafts.end() && now->second.number == draft.number)
        now->second.ready = ready;
    return true;
}

/// Saves each draft that waits. `lock` is let go meanwhile.
void ProfileWriter::saveDrafts(std::unique_lock<std::mutex> &lock)
{
    m_due.reset();
    if (m_drafts.empty())
        return;
    const std::map<QString, Draft> drafts = std::exchange(m_drafts, {});
    const std::map<QString, Problem> before = std::exchange(m_problems, {});
    lock.unlock();
    std::map<QString, Problem> problems;
    for (const auto &[id, draft] : drafts) {
        if (const Result<> saved = saveDraft(draft); !saved)
            problems.emplace(id, saved.error());
        else
            m_listener.saved(id, draft.act.when);
    }
    announceCards();
    for (const auto &[id, problem] : problems)
        if (const auto known = before.find(id);
            known == before.end() || known->second.message != problem.message)
            m_listener.notSaved(id, problem);
    lock.lock();
    for (const auto &[id, problem] : problems) {
        m_problems.insert_or_assign(id, problem);
        m_drafts.try_emplace(id, drafts.at(id)); // unless there is a newer state by now
    }
    if (!problems.empty() && !m_due)
        m_due = Clock::now() + retryAfter;
}

Result<> ProfileWriter::saveDraft(const Draft &draft)
{
    if (m_open.orders)
        return draft.ready ? m_open.orders->saveDraft(*draft.ready)
                           : m_open.orders->saveDraft(draft.order, draft.act);
    return Problem{ProfileWriterTexts::tr("The profile is locked. Unlock it and try again")};
}

void ProfileWriter::announceCards()
{
    const quint64 state = m_open.orders ? m_open.orders->cardsState() : 0;
    if (std::exchange(m_announced, state) != state)
        m_listener.cardsChanged();
}

} // namespace emo::store
