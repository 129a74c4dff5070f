// SPDX-License-Identifier: MIT
#include "core/order/Reference.h"

#include "tests/Sample.h"

#include <QUuid>

#include <catch2/catch.hpp>

using namespace emo;

namespace {

const QString digits = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

} // namespace

TEST_CASE("An order's reference is always the same, and orders have different ones")
{
    const QString id = QStringLiteral("3f0c2b1e-7a54-4d1b-9c1e-0b6a5d2e9f10");
    CHECK(referenceOf(id) == QStringLiteral("ZG21-1A5Y-5")); // printed on forms: never changes
    CHECK(referenceOf(id.toUpper() + u' ') == referenceOf(id));

    QStringList references;
    for (int i = 0; i < 1000; ++i)
        references.append(referenceOf(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    for (const QString &reference : references)
        CHECK(isReference(reference));
    CHECK(references.removeDuplicates() == 0);
}

TEST_CASE("A reference may be written in many ways")
{
    for (const char *text :
        {"ZG21-1A5Y-5", "EMO ZG21-1A5Y-5", "emo zg211a5y5", "ZG2I-lA5Y-5", " zg21 1a5y 5 "})
        CHECK(isReference(QString::fromLatin1(text)));
    for (const char *text :
        {"", "EMO", "ZG21-1A5Y", "ZG21-1A5Y-6", "ZG21-1A5Y-55", "ZG21-1A5U-5", "ZG21/1A5Y/5"})
        CHECK_FALSE(isReference(QString::fromLatin1(text)));
}

TEST_CASE("One wrong character in a reference is always noticed")
{
    const QString right = QStringLiteral("ZG211A5Y5");
    for (qsizetype i = 0; i < right.size(); ++i)
        for (const QChar digit : digits) {
            QString other = right;
            other[i] = digit;
            CHECK(isReference(other) == (other == right));
        }
}

TEST_CASE("Two neighbours exchanged in a reference are noticed, but for 0 and Z")
{
    for (int i = 0; i < 200; ++i) {
        const QString right = referenceOf(QString::number(i)).remove(u'-');
        for (qsizetype j = 0; j + 1 < right.size(); ++j) {
            QString other = right;
            std::swap(other[j], other[j + 1]);
            const bool isZeroAndZ
                = (right[j] == u'0' && right[j + 1] == u'Z') || (right[j] == u'Z' && right[j + 1] == u'0');
            if (!isZeroAndZ)
                CHECK(isReference(other) == (other == right));
        }
    }
}
