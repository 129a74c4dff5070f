// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace emo::test {

/// What was measured, in milliseconds.
class Times
{
public:
    template <typename Work> auto add(const Work &work)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        note(double(timer.nsecsElapsed()) / 1e6);
        return result;
    }
    void note(double milliseconds) { m_all.push_back(milliseconds); }
    double last() const { return m_all.back(); }
    double at(double part)
    {
        std::ranges::sort(m_all);
        return m_all.empty() ? 0
                             : m_all[std::min(m_all.size() - 1, std::size_t(part * double(m_all.size())))];
    }
    double median() { return at(0.5); }
    double p99() { return at(0.99); }

private:
    std::vector<double> m_all;
};

inline void print(const char *what, Times &times)
{
    std::printf("  %-46s median %9.3f ms   p99 %9.3f ms\n", what, times.median(), times.p99());
    std::fflush(stdout);
}

} // namespace emo::test
