// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Records.h"

#include <mutex>
#include <stop_token>

namespace emo::store {

/// Keys for work beside the profile's thread. Whoever locks the profile wipes them at once, and the work goes
/// on without.
class WorkKeys
{
public:
    explicit WorkKeys(Keys keys) : m_keys(std::move(keys)) {}

    /// What `work(const Keys &)` returns; nothing if they were wiped. wipe() waits for it: it has to look at
    /// unwanted() between its steps, and must not wait for a drive.
    template <typename Work>
    auto with(const Work &work) -> std::optional<std::invoke_result_t<const Work &, const Keys &>>
    {
        const std::scoped_lock lock(m_mutex);
        return m_keys ? std::optional(work(*m_keys)) : std::nullopt;
    }
    void wipe()
    {
        m_unwanted.request_stop();
        const std::scoped_lock lock(m_mutex);
        m_keys.reset();
    }
    std::stop_token unwanted() const { return m_unwanted.get_token(); }

private:
    std::stop_source m_unwanted;
    std::mutex m_mutex;
    std::optional<Keys> m_keys;
};

} // namespace emo::store
