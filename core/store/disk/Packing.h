// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>
#include <vector>

namespace emo::store {

// Values one after the other, as a QDataStream has them, which takes several times as long: opening a profile
// reads hundreds of thousands, and every save writes hundreds. A null text is written as an empty one.

template <typename... Numbers> void packNumbers(QByteArray &packed, Numbers... numbers)
{
    std::array<char, (sizeof(Numbers) + ...)> all;
    char *at = all.data();
    ((qToBigEndian(numbers, at), at += sizeof numbers), ...);
    packed.append(all.data(), qsizetype(all.size()));
}

template <typename Number> void packAll(QByteArray &packed, const std::vector<Number> &numbers)
{
    const qsizetype before = packed.size();
    packed.resize(before + qsizetype(numbers.size() * sizeof(Number)));
    qToBigEndian<Number>(numbers.data(), qsizetype(numbers.size()), packed.data() + before);
}

/// Its size, and the text.
inline void packText(QByteArray &packed, QByteArrayView text)
{
    packNumbers(packed, quint32(text.size()));
    packed.append(text);
}

/// Reads what was packed. What is not there any more is 0, or empty.
class Unpacking
{
public:
    /// The bytes must outlive it, and the texts that it gives.
    explicit Unpacking(QByteArrayView packed) : m_rest(packed) {}

    template <typename Number> Number number()
    {
        const QByteArrayView bytes = taken(sizeof(Number));
        return bytes.isEmpty() ? Number() : qFromBigEndian<Number>(bytes.data());
    }
    QByteArrayView text()
    {
        constexpr quint32 none = 0xffffffff; // as a QDataStream wrote of a null text
        const quint32 size = number<quint32>();
        return size == none ? QByteArrayView() : taken(size);
    }
    /// Whether all that was asked for was there.
    bool isWhole() const { return m_isWhole; }

private:
    QByteArrayView taken(quint32 size)
    {
        m_isWhole = m_isWhole && qsizetype(size) <= m_rest.size();
        if (!m_isWhole)
            return {};
        const QByteArrayView bytes = m_rest.first(qsizetype(size));
        m_rest = m_rest.sliced(qsizetype(size));
        return bytes;
    }

    QByteArrayView m_rest;
    bool m_isWhole = true;
};

} // namespace emo::store
