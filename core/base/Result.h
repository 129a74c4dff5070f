// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace emo {

/// Why something could not be done.
struct Problem
{
    QString message; ///< For the user, in their language: what is wrong and what to do.
    QString detail = {}; ///< For the log, in English: offsets, the library's own words. Never personal data.
};

/// Either a T or the Problem that kept it from being. Names and meanings are those of std::expected,
/// which g++ 12 has only in C++23; when we move there, this header becomes an alias.
template <typename T = std::monostate> class [[nodiscard]] Result
{
public:
    Result() requires std::same_as<T, std::monostate>
    = default;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Problem &error() const { return std::get<1>(m_state); }

    /// What `next` makes of the value, which is a Result too; or the same Problem.
    template <typename Next> auto andThen(const Next &next) const
    {
        using Then = std::invoke_result_t<Next, const T &>;
        return *this ? next(**this) : Then(error());
    }
    /// Another value in place of this one; or the same Problem.
    template <typename U> Result<U> withValue(U value) const
    {
        return *this ? Result<U>(std::move(value)) : Result<U>(error());
    }

private:
    std::variant<T, Problem> m_state;
};

} // namespace emo
