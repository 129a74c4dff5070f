// SPDX-License-Identifier: MIT
#pragma once

#include "core/licence/LicenceFacts.h"
#include "core/licence/LicenceValues.h"

namespace emo::licence {

/// A phrase that was found in the body of a licence.
class FoundPhrase
{
public:
    FoundPhrase(const Stream &stream, const Pattern &pattern, const QRegularExpressionMatch &match)
        : m_stream(&stream), m_pattern(&pattern), m_match(match)
    {
    }

    bool has(int group) const { return m_match.capturedLength(group) > 0; }
    QString squashedPart(int group) const { return m_match.captured(group); }
    /// What a person reads there.
    QString part(int group) const
    {
        return m_stream->cleanPart(int(m_match.capturedStart(group)), int(m_match.capturedLength(group)));
    }
    int begin() const { return int(m_match.capturedStart()); }
    int end() const { return int(m_match.capturedEnd()); }
    int page() const { return m_stream->pageOf(m_stream->cleanAt.value(begin())); }
    QString snippet() const
    {
        constexpr qsizetype most = 200;
        return m_stream->cleanPart(begin(), int(m_match.capturedLength())).left(most);
    }

    /// A fact read from it.
    template <typename T> Fact<T> fact(const T &value, Confidence confidence = Confidence::High) const
    {
        return {value, confidence, page(), snippet(), m_pattern->id};
    }
    /// The date in the group; less sure if its day of the week is another.
    MaybeFact<QDate> date(int group) const
    {
        const QString text = squashedPart(group);
        const auto value = dateIn(text);
        return value
            ? MaybeFact<QDate>(fact(*value, agreesWithWeekday(text) ? Confidence::High : Confidence::Low))
            : std::nullopt;
    }

private:
    const Stream *m_stream;
    const Pattern *m_pattern;
    QRegularExpressionMatch m_match;
};

/// Every place at which the stream has the phrase.
inline QList<FoundPhrase> findAll(const Stream &stream, const Pattern &pattern)
{
    QList<FoundPhrase> found;
    for (auto matches = expressionOf(pattern).globalMatch(stream.squashed); matches.hasNext();)
        found.append(FoundPhrase(stream, pattern, matches.next()));
    return found;
}

inline std::optional<FoundPhrase> findFirst(const Stream &stream, const Pattern &pattern)
{
    const auto match = expressionOf(pattern).match(stream.squashed);
    return match.hasMatch() ? std::optional(FoundPhrase(stream, pattern, match)) : std::nullopt;
}

} // namespace emo::licence
