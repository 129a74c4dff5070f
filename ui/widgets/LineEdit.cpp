// SPDX-License-Identifier: MIT
#include "ui/widgets/LineEdit.h"

#include "core/base/PlainCharacters.h"

#include <QValidator>

namespace emo::ui {

namespace {

/// Sees whatever gets into an edit: typed, pasted or dropped.
class OneLine final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override
    {
        const QString before = onOneLine(input.left(position));
        input = onOneLine(input);
        position = int(before.size());
        return Acceptable;
    }
};

} // namespace

QString onOneLine(const QString &text)
{
    QString line = plainCharacters(text);
    for (QChar &each : line)
        if (each == u'\n' || each == u'\t')
            each = u' ';
    return line;
}

LineEdit::LineEdit(int most, QWidget *parent) : QLineEdit(parent), m_most(most)
{
    setMaxLength(most);
    setValidator(new OneLine(this));
    connect(this, &QLineEdit::inputRejected, this, [this] {
        if (text().size() >= maxLength())
            Q_EMIT cut(int(text().size()));
    });
}

void LineEdit::showText(const QString &text)
{
    setMaxLength(std::max(m_most, int(text.size())));
    setText(text);
}

} // namespace emo::ui
