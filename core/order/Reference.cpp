// SPDX-License-Identifier: MIT
#include "core/order/Reference.h"

#include <QCryptographicHash>

namespace emo {

namespace {

constexpr int base = 32;
constexpr int length = 8;

/// Crockford's digits: no I, L, O, U, so that nothing is misread or spells a word.
QString digits()
{
    return QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
}

/// The character that makes the whole pass Luhn's check in base 32.
QChar checkCharacter(const QString &text)
{
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = int(digits().indexOf(text[i]));
        const bool isDoubled = (text.size() - i) % 2 == 1;
        const int weighed = isDoubled ? 2 * digit : digit;
        sum += weighed / base + weighed % base;
    }
    return digits()[(base - sum % base) % base];
}

QString grouped(const QString &text)
{
    return text.left(length / 2) + u'-' + text.mid(length / 2, length / 2) + u'-' + text.mid(length);
}

} // namespace

QString referenceOf(const QString &orderId)
{
    const QByteArray hash
        = QCryptographicHash::hash(orderId.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256);
    QString text;
    for (int i = 0; i < length; ++i)
        text.append(digits()[uchar(hash[i]) % base]);
    return grouped(text + checkCharacter(text));
}

std::optional<QString> referenceFrom(const QString &typed)
{
    QString text = typed.toUpper();
    text.remove(u' ').remove(u'-');
    if (text.startsWith(QLatin1StringView("EMO")))
        text.remove(0, 3);
    text.replace(u'I', u'1').replace(u'L', u'1').replace(u'O', u'0');
    if (text.size() != length + 1)
        return std::nullopt;
    for (const QChar c : text)
        if (!digits().contains(c))
            return std::nullopt;
    if (text.back() != checkCharacter(text.left(length)))
        return std::nullopt;
    return grouped(text);
}

} // namespace emo
