// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace emo::reader {

/// The text without control characters other than line feed and tab, and without halves of surrogate
/// pairs. A carriage return, alone or before a line feed, is a line feed.
QString cleaned(const QString &text);

/// How much text an answer may still hold: every text counts its characters and one more.
class TextAllowance
{
public:
    explicit TextAllowance(int characters) : m_left(characters) {}

    /// The text cleaned, and shortened to what is left.
    QString take(const QString &text);
    /// Whether a text came when there was not enough left for it.
    bool isCut() const { return m_isCut; }

private:
    qsizetype m_left;
    bool m_isCut = false;
};

} // namespace emo::reader
