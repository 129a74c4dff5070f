// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/DeviceWearer.h"
#include "tests/Sample.h"

#include <array>
#include <random>

namespace emo::test {

/// Orders for people who do not exist, the same ones for the same seed.
class InventedPeople
{
public:
    explicit InventedPeople(quint32 seed) : m_random(seed) {}

    Order next()
    {
        Order order = m_sample;
        order.id = QStringLiteral("%1-0000-4000-8000-%2")
                       .arg(m_random(), 8, 16, QChar(u'0'))
                       .arg(++m_count, 12, 16, QChar(u'0'));
        Version &version = order.versions.front();
        version.status = QString::fromLatin1(versionStates.inProgress.code);
        version.finishedAt = {};
        version.finishedBy.clear();
        order.answers.set(deviceWearer.firstName, name(first))
            .set(deviceWearer.middleName, one(4) == 0 ? name(first) : QString())
            .set(deviceWearer.lastName, name(last) + (one(8) == 0 ? u'-' + name(last) : QString()))
            .set(deviceWearer.alias, one(5) == 0 ? name(first) + QStringLiteral("ie") : QString())
            .set(deviceWearer.dateOfBirth, QDate(1950, 1, 1).addDays(one(56 * 365)))
            .set(deviceWearer.nomisId, number(QStringLiteral("A%1"), 4) + letter() + letter())
            .set(deviceWearer.pncId,
                QStringLiteral("%1/%2").arg(1995 + one(30)).arg(one(999999), 7, 10, QChar(u'0')) + letter())
            .set(deviceWearer.deliusId, number(QStringLiteral("X%1"), 6));
        return order;
    }

private:
    static constexpr std::array first{"Aled", "Blessin", "Carys", "Dorrin", "Elowen", "Farlo", "Gwennie",
        "Harlo", "Isdra", "Jorin", "Kestle", "Lowri", "Marlo", "Nestor", "Ottilin", "Perran", "Quill",
        "Robin", "Se\u00e1n", "Tamsin", "Ulric", "Venn", "Wynne", "Zarin"};
    static constexpr std::array last{"Madeup", "Pretend", "Invented", "O'Notreal", "Fictley", "Sampleton",
        "Examplesby", "Placehold", "Nonesuch", "Imagin", "Feignwell", "Mockford", "Supposey", "Notional",
        "Fabler", "Dummett", "Testerby", "Specimen", "Legendre", "Mythby"};
    static constexpr std::array endings{"", "", "son", "ley", "er", "ton", "ford", "well", "by", "wick"};

    int one(int of) { return int(m_random() % quint32(of)); }
    QChar letter() { return QChar(u'A' + one(26)); }
    QString number(const QString &pattern, int digits)
    {
        int largest = 1;
        for (int i = 0; i < digits; ++i)
            largest *= 10;
        return pattern.arg(one(largest), digits, 10, QChar(u'0'));
    }
    template <std::size_t size> QString name(const std::array<const char *, size> &of)
    {
        return QString::fromUtf8(of[std::size_t(one(int(size)))])
            + QLatin1StringView(endings[std::size_t(one(int(endings.size())))]);
    }

    std::mt19937 m_random;
    qint64 m_count = 0;
    const Order m_sample = sampleOrder();
};

} // namespace emo::test
