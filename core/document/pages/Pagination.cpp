// SPDX-License-Identifier: MIT
#include "core/document/pages/Pagination.h"

#include "core/document/drawing/Grid.h"

#include <algorithm>

namespace emo::paper {

namespace {

/// What is left white is less than that, if what follows can be broken at all.
constexpr double whiteOnFirstPage = 150;
constexpr double whiteElsewhere = 180;
constexpr double tolerance = 0.01; // heights are sums of fractions

class Paginator
{
public:
    explicit Paginator(Strips strips) : m_strips(std::move(strips)) {}

    std::vector<FilledPage> run()
    {
        size_t next = 0;
        while (next < m_strips.size()) {
            const size_t end = endOfGroup(next);
            if (m_strips[next].opensPage && !m_isEmpty)
                next = openPage(next);
            else if (fits(next, end))
                next = place(next, end);
            else if (!loosen(next, end))
                next = m_isEmpty ? place(next, lastThatFits(next, end)) : openPage(next);
        }
        return std::move(m_pages);
    }

private:
    size_t endOfGroup(size_t from) const
    {
        while (from + 1 < m_strips.size() && m_strips[from].tie != Tie::Free)
            ++from;
        return from + 1;
    }

    /// The height of [from, end) where it would stand now.
    double height(size_t from, size_t end, bool opensPage) const
    {
        double sum = 0;
        for (size_t at = from; at < end; ++at) {
            const Strip &strip = m_strips[at];
            sum += strip.body.height + (opensPage && at == from ? strip.opening : strip.above).height;
        }
        return sum;
    }

    bool fits(size_t from, size_t end) const
    {
        return m_y + height(from, end, m_isEmpty) <= grid::bottom + tolerance;
    }

    size_t lastThatFits(size_t from, size_t end) const
    {
        while (end > from + 1 && !fits(from, end))
            --end;
        return end;
    }

    /// Frees the weakest ties of a group that does not fit here, where they may give way at all.
    bool loosen(size_t from, size_t end)
    {
        Tie weakest = Tie::Firm;
        for (size_t at = from; at + 1 < end; ++at)
            weakest = std::min(weakest, m_strips[at].tie);
        const bool isHigherThanPage = height(from, end, true) > grid::height + tolerance;
        const double mostWhite = m_pages.size() == 1 ? whiteOnFirstPage : whiteElsewhere;
        const bool wouldLeaveWhite
            = weakest == Tie::Tidy && !m_isEmpty && grid::bottom - m_y >= mostWhite - tolerance;
        if (weakest == Tie::Firm || !(isHigherThanPage || wouldLeaveWhite))
            return false;
        for (size_t at = from; at + 1 < end; ++at) {
            if (m_strips[at].tie == weakest)
                m_strips[at].tie = Tie::Free;
        }
        return true;
    }

    size_t openPage(size_t next)
    {
        m_pages.emplace_back();
        m_y = grid::top;
        m_isEmpty = true;
        return next;
    }

    size_t place(size_t from, size_t end)
    {
        for (size_t at = from; at < end; ++at) {
            const Strip &strip = m_strips[at];
            const Drawing &before = m_isEmpty ? strip.opening : strip.above;
            if (m_isEmpty)
                m_pages.back().section = strip.section.isEmpty() ? m_section : strip.section;
            put(before.primitives.empty() ? before : within(Begin{Role::Pagination}, before));
            put(strip.body);
            if (!strip.section.isEmpty())
                m_section = strip.section;
            m_isEmpty = false;
        }
        return end;
    }

    void put(const Drawing &drawing)
    {
        Drawing placed;
        placed.add(drawing, m_y);
        Page &content = m_pages.back().content;
        content.insert(content.end(), placed.primitives.begin(), placed.primitives.end());
        m_y += drawing.height;
    }

    Strips m_strips;
    std::vector<FilledPage> m_pages{1};
    QString m_section;
    double m_y = grid::top;
    bool m_isEmpty = true;
};

} // namespace

std::vector<FilledPage> paginated(Strips strips)
{
    return Paginator(std::move(strips)).run();
}

} // namespace emo::paper
