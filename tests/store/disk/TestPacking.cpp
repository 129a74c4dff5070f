// SPDX-License-Identifier: MIT
#include "core/store/disk/Packing.h"

#include <QDataStream>
#include <QIODevice>

#include <catch2/catch.hpp>

using namespace emo::store;

namespace {

QByteArray packed()
{
    QByteArray bytes;
    packNumbers(bytes, quint8(1), qint32(-2), qint64(3) << 40);
    packText(bytes, "Nant y Môr");
    packText(bytes, {});
    packNumbers(bytes, quint32(4));
    return bytes;
}

} // namespace

TEST_CASE("What is packed is what a QDataStream writes, as earlier programs did")
{
    QByteArray streamed;
    QDataStream stream(&streamed, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << true << qint32(-2) << (qint64(3) << 40) << QByteArray("Nant y Môr") << QByteArray("")
           << quint32(4);
    CHECK(packed() == streamed);

    Unpacking unpacking(streamed);
    CHECK(unpacking.number<quint8>() == 1);
    CHECK(unpacking.number<qint32>() == -2);
    CHECK(unpacking.number<qint64>() == qint64(3) << 40);
    CHECK(unpacking.text() == "Nant y Môr");
    CHECK(unpacking.text().isEmpty());
    CHECK(unpacking.number<quint32>() == 4);
    CHECK(unpacking.isWhole());
}

TEST_CASE("Many numbers are packed as one by one")
{
    QByteArray oneByOne;
    packNumbers(oneByOne, qint64(1), qint64(-2), qint64(3) << 40);
    QByteArray all("x");
    packAll(all, std::vector<qint64>{1, -2, qint64(3) << 40});
    CHECK(all == 'x' + oneByOne);
}

TEST_CASE("A text that a QDataStream says is none is empty, and what follows it is read")
{
    QByteArray streamed;
    QDataStream stream(&streamed, QIODevice::WriteOnly);
    stream << QByteArray() << quint8(7);
    Unpacking unpacking(streamed);
    CHECK(unpacking.text().isEmpty());
    CHECK(unpacking.number<quint8>() == 7);
    CHECK(unpacking.isWhole());
}

TEST_CASE("What was cut short anywhere says so, and yields nothing beyond its end")
{
    const QByteArray whole = packed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray cut = whole.first(size);
        Unpacking unpacking(cut);
        unpacking.number<quint8>();
        unpacking.number<qint32>();
        unpacking.number<qint64>();
        const QByteArrayView text = unpacking.text();
        CHECK((text.isEmpty() || text == "Nant y Môr"));
        unpacking.text();
        CHECK(unpacking.number<quint32>() == 0);
        CHECK_FALSE(unpacking.isWhole());
    }
}
