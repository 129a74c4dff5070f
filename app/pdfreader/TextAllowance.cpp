// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/TextAllowance.h"

namespace emo::reader {

namespace {

bool isKept(QChar each)
{
    return each == u'\n' || each == u'\t' || each.category() != QChar::Other_Control;
}

} // namespace

QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        const bool isLast = i + 1 == text.size();
        if (each == u'\r') {
            if (isLast || text[i + 1] != u'\n')
                result += u'\n';
        } else if (each.isHighSurrogate()) {
            if (!isLast && text[i + 1].isLowSurrogate()) {
                result += each;
                result += text[++i];
            }
        } else if (!each.isLowSurrogate() && isKept(each)) {
            result += each;
        }
    }
    return result;
}

QString TextAllowance::take(const QString &text)
{
    QString result = cleaned(text);
    if (m_left == 0 || result.size() > m_left) {
        m_isCut = true;
        result.truncate(m_left);
        if (!result.isEmpty() && result.back().isHighSurrogate())
            result.chop(1);
    }
    m_left = qMax<qsizetype>(0, m_left - result.size() - 1);
    return result;
}

} // namespace emo::reader
