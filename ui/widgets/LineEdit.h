// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace emo::ui {

/// A line to type in. Whatever is pasted stays on one line: line ends and tabs become spaces, and what nobody
/// sees is left out (see plainCharacters()). What is too long to be an answer is cut, which cut() says;
/// showText() never cuts.
class LineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(int most, QWidget *parent = nullptr);

    void showText(const QString &text);

Q_SIGNALS:
    /// So many characters are kept.
    void cut(int kept);

private:
    const int m_most;
};

/// The text without what does not belong on a line.
QString onOneLine(const QString &text);

} // namespace emo::ui
