// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/OrderStore.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace emo::store {

/// A profile and its orders, open together.
struct OpenProfile
{
    std::unique_ptr<Profile> profile;
    std::unique_ptr<OrderStore> orders;
};

/// The one thread on which a profile is read and written, and what waits to be done on it. See
/// ProfileService, which a window uses. Its methods may be called from any thread.
class ProfileWriter
{
public:
    /// What is to be done on the caller's side afterwards.
    using Delivery = std::function<void()>;
    /// What is to be done with the profile; its parts are null while none is open.
    using Job = std::function<Delivery(OpenProfile &)>;
    /// Something that happened, for the caller's side.
    struct Listener
    {
        std::function<void(Delivery)> deliver; ///< Called on the writer's thread.
        std::function<void(const QString &orderId, const QDateTime &when)> saved;
        std::function<void(const QString &orderId, const Problem &problem)> notSaved;
        std::function<void()> cardsChanged;
    };

    /// Between the first keystroke and its saving, so that the next ones are saved with it.
    static constexpr std::chrono::milliseconds patience{300};
    /// After a draft could not be saved, before it is tried again.
    static constexpr std::chrono::milliseconds retryAfter{5000};

    explicit ProfileWriter(Listener listener);
    /// Does everything that was asked for, saves what is unsaved, and closes the profile.
    ~ProfileWriter();

    /// Saves the draft before `patience` is over, or before the next job. Of several states of an order only
    /// the last is saved. One that cannot be saved is kept and tried again.
    void save(const Order &order, const Act &act);
    /// Takes back what was not saved yet of the order.
    void forget(const QString &orderId);
    void forgetAll();
    void enqueue(Job job);
    /// Waits until all that was asked for is done. The first Problem of a draft that is still unsaved.
    Result<> flush();

private:
    struct Draft
    {
        Order order;
        Act act;
        quint64 number; ///< Of what was handed over, so that a newer state is told from it.
        std::shared_ptr<const OrderStore::ReadyDraft> ready; ///< Null until it has been made.
    };
    using Clock = std::chrono::steady_clock;

    void run();
    bool isReady() const;
    bool makeReady(std::unique_lock<std::mutex> &lock);
    void saveDrafts(std::unique_lock<std::mutex> &lock);
    Result<> saveDraft(const Draft &draft);
    void announceCards();

    const Listener m_listener;
    OpenProfile m_open; ///< Of the writer's thread only.
    quint64 m_announced = 0; ///< State of the cards; likewise.

    std::mutex m_mutex; ///< Of everything below.
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::map<QString, Draft> m_drafts;
    std::map<QString, Problem> m_problems; ///< Of drafts that could not be saved.
    std::optional<Clock::time_point> m_due;
    quint64 m_handedOver = 0;
    bool m_isEnding = false;

    std::thread m_thread; ///< Last, so that it starts when all else is there.
};

} // namespace emo::store
