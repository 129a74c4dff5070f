// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <concepts>
#include <variant>
#include <vector>

namespace emo {

class Answers;

/// The code of the option that was picked.
struct Choice
{
    QString code;
    bool operator==(const Choice &) const = default;
};

/// The codes of the options that were ticked.
struct Choices
{
    QStringList codes;
    bool operator==(const Choices &) const = default;
};

/// A file that was attached. Its bytes are kept elsewhere.
struct File
{
    QString name; ///< As the user knows it, without a folder.
    QString content; ///< Finds the bytes: the live service's document id, or the profile's own key.
    bool operator==(const File &) const = default;
};

/// An answer that is no date or time yet ("31/2/2026", "7:"), or no name on a list: kept as typed, and
/// reported.
struct AsTyped
{
    QString text; ///< The parts of a date joined by "/", those of a time by ":".
    bool operator==(const AsTyped &) const = default;
};

/// The answers of a group that is asked more than once.
using Rows = std::vector<Answers>;

/// Any answer. Code that handles answers by kind visits this, so the compiler finds a forgotten kind.
using Value = std::variant<QString, bool, QDate, QTime, Choice, Choices, File, Rows, AsTyped>;

/// What kind of answer a question takes: the alternatives of Value, in the same order, less AsTyped.
enum class Kind { Text, YesNo, Date, Time, Choice, Choices, File, Rows };

/// True if an answer of that kind may be AsTyped.
constexpr bool mayBeHalfTyped(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Time || kind == Kind::Choice;
}

template <typename T>
concept HasOptions = std::same_as<T, Choice> || std::same_as<T, Choices>;

template <typename T>
inline constexpr Kind kindOf = [] {
    if constexpr (std::same_as<T, QString>)
        return Kind::Text;
    else if constexpr (std::same_as<T, bool>)
        return Kind::YesNo;
    else if constexpr (std::same_as<T, QDate>)
        return Kind::Date;
    else if constexpr (std::same_as<T, QTime>)
        return Kind::Time;
    else if constexpr (std::same_as<T, Choice>)
        return Kind::Choice;
    else if constexpr (std::same_as<T, Choices>)
        return Kind::Choices;
    else if constexpr (std::same_as<T, File>)
        return Kind::File;
    else if constexpr (std::same_as<T, Rows>)
        return Kind::Rows;
}();

} // namespace emo
