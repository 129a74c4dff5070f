// SPDX-License-Identifier: MIT
#include "core/store/vault/RecoveryKey.h"

#include "core/base/Text.h"

#include <sodium.h>

#include <array>

namespace emo::store {

namespace {

struct RecoveryKeyTexts
{
    EMO_TEXTS(RecoveryKeyTexts)
};

constexpr int groupCount = 8;
constexpr int digitsEach = 3; // and the one that checks them
constexpr int bitsEach = 5;
constexpr qsizetype recoveryKeySize = groupCount * digitsEach * bitsEach / 8;

/// Crockford's digits: no I, L, O, U, so that nothing is misread or spells a word.
constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The product in the field of 32 elements (x^5 + x^2 + 1).
constexpr int product(int a, int b)
{
    int result = 0;
    for (int bit = 0; bit < bitsEach; ++bit)
        if (b >> bit & 1)
            result ^= a << bit;
    for (int bit = 2 * bitsEach - 2; bit >= bitsEach; --bit)
        if (result >> bit & 1)
            result ^= 0b100101 << (bit - bitsEach);
    return result;
}

/// What checks the group: every digit is weighed otherwise, and each group starts at another value.
int checkOf(int group, const int *digits)
{
    return group ^ product(2, digits[0]) ^ product(4, digits[1]) ^ product(8, digits[2]);
}

using Digits = std::array<std::array<int, digitsEach + 1>, groupCount>;

/// The value of what was typed; -1: no digit, -2: to be passed over.
int digitOf(QChar typed)
{
    const char16_t c = typed.toUpper().unicode();
    if (c == u'I' || c == u'L')
        return 1;
    if (c == u'O')
        return 0;
    for (int value = 0; value < 32; ++value)
        if (c == char16_t(alphabet[value]))
            return value;
    return typed.isSpace() || typed.category() == QChar::Punctuation_Dash ? -2 : -1;
}

Result<Digits> digitsFrom(const QString &typed)
{
    Digits digits{};
    std::size_t count = 0;
    for (const QChar c : typed) {
        const int digit = digitOf(c);
        if (digit == -2)
            continue;
        const std::size_t group = count / digits.front().size();
        if (digit == -1)
            return Problem{
                RecoveryKeyTexts::tr("Group %1 of the recovery key holds a character that no recovery key "
                                     "has. Compare it with the printed one")
                    .with(QString::number(group + 1))};
        if (group < digits.size())
            digits[group][count % digits.front().size()] = digit;
        ++count;
    }
    if (count != digits.size() * digits.front().size())
        return Problem{RecoveryKeyTexts::tr("A recovery key has 32 letters and digits, and these are %1. "
                                            "Compare it with the printed one")
                           .with(QString::number(count))};
    return digits;
}

} // namespace

Secret newRecoveryKey()
{
    return Secret::random(recoveryKeySize);
}

QString printedRecoveryKey(const Secret &key)
{
    Q_ASSERT(key.size() == recoveryKeySize);
    QString text;
    for (int group = 0; group < groupCount; ++group) {
        std::array<int, digitsEach> digits{};
        for (int i = 0; i < digitsEach * bitsEach; ++i) {
            const int bit = group * digitsEach * bitsEach + i;
            digits[i / bitsEach] = digits[i / bitsEach] << 1 | (key.data()[bit / 8] >> (7 - bit % 8) & 1);
        }
        if (group > 0)
            text.append(u'-');
        for (const int digit : digits)
            text.append(QLatin1Char(alphabet[digit]));
        text.append(QLatin1Char(alphabet[checkOf(group, digits.data())]));
    }
    return text;
}

Result<Secret> recoveryKeyFrom(QString &&typed)
{
    auto digits = digitsFrom(typed);
    sodium_memzero(typed.data(), std::size_t(typed.size()) * sizeof(QChar));
    typed.clear();
    if (!digits)
        return digits.error();
    Secret key(recoveryKeySize);
    for (int group = 0; group < groupCount; ++group) {
        const auto &each = (*digits)[std::size_t(group)];
        if (each[digitsEach] != checkOf(group, each.data()))
            return Problem{RecoveryKeyTexts::tr("Group %1 of the recovery key is mistyped. Compare it with "
                                                "the printed one")
                               .with(QString::number(group + 1))};
        for (int i = 0; i < digitsEach * bitsEach; ++i) {
            const int bit = group * digitsEach * bitsEach + i;
            const int value = each[std::size_t(i / bitsEach)] >> (bitsEach - 1 - i % bitsEach) & 1;
            key.data()[bit / 8] |= static_cast<unsigned char>(value << (7 - bit % 8));
        }
    }
    sodium_memzero(&*digits, sizeof(*digits));
    return key;
}

} // namespace emo::store
