// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <concepts>

namespace emo {

/// A sentence of the form: written once, in English, and translated each time it is shown.
class Text
{
public:
    constexpr Text() = default;
    constexpr Text(const char *context, const char *english) : m_context(context), m_english(english) {}

    constexpr bool isEmpty() const { return *m_english == '\0'; }
    QString toString() const { return QCoreApplication::translate(m_context, m_english); }
    operator QString() const { return toString(); } // as everything that shows a text wants it

    /// The sentence with its %1, %2 … replaced.
    template <std::convertible_to<QString>... Arguments> QString with(const Arguments &...arguments) const
    {
        return toString().arg(QString(arguments)...);
    }

private:
    const char *m_context = "";
    const char *m_english = "";
};

} // namespace emo

/// Gives a struct its own tr(), which yields a Text or, for a count, the text in the form that goes with it.
/// lupdate knows it as an alias of Q_DECLARE_TR_FUNCTIONS (see translations/CMakeLists.txt).
#define EMO_TEXTS(Context)                                                                                   \
    static constexpr ::emo::Text tr(const char *english)                                                     \
    {                                                                                                        \
        return {#Context, english};                                                                          \
    }                                                                                                        \
    static QString tr(const char *english, const char *comment, int count)                                   \
    {                                                                                                        \
        return QCoreApplication::translate(#Context, english, comment, count);                               \
    }
