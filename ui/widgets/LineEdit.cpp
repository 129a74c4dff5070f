// SPDX-License-Identifier: MIT
#include "ui/widgets/LineEdit.h"

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

QString onOneLine(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar &each : text)
        if (each == u'\n' || each == u'\r' || each == u'\t' || each == QChar::LineSeparator
            || each == QChar::ParagraphSeparator)
            each = u' ';
    text.removeIf([](QChar each) { return each.category() == QChar::Other_Control; });
    return text;
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
