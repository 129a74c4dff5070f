// SPDX-License-Identifier: MIT
#include "core/base/TextFile.h"

#include "tests/Support.h"

#include <QStringEncoder>

#include <catch2/catch.hpp>

using namespace emo;

namespace {

const QString text = QStringLiteral("{\"name\": \"José\"}");

QByteArray encoded(QStringConverter::Encoding encoding, QStringConverter::Flag mark)
{
    QStringEncoder encoder(encoding, mark);
    return encoder(text);
}

} // namespace

TEST_CASE("A text file is read in each encoding of Unicode")
{
    using enum QStringConverter::Encoding;
    for (const auto encoding : {Utf8, Utf16LE, Utf16BE, Utf32LE, Utf32BE}) {
        const auto read = inUtf8(encoded(encoding, QStringConverter::Flag::WriteBom));
        REQUIRE(read);
        CHECK(QString::fromUtf8(*read) == text);
    }
    for (const auto encoding : {Utf8, Utf16LE, Utf16BE}) {
        const auto read = inUtf8(encoded(encoding, QStringConverter::Flag::Default));
        REQUIRE(read);
        CHECK(QString::fromUtf8(*read) == text);
    }
    CHECK(inUtf8({}));
    CHECK(*inUtf8("a") == "a");
}

TEST_CASE("A text file in another encoding is refused by the likely name of it, and with what to do")
{
    const QString ansi = inUtf8(text.toLatin1()).error().message;
    CHECK(ansi.contains(u"Windows-1252"_qs));
    CHECK(ansi.contains(u"UTF-8"_qs));
    CHECK(ansi.contains(u"Save as"_qs));
    for (const QByteArray &other :
        {QByteArray("{\"name\": \"Jos\x81\"}"), QByteArray("\xFF\xFE{\0\xD8", 5)}) {
        const auto read = inUtf8(other);
        REQUIRE_FALSE(read);
        CHECK_FALSE(read.error().message.contains(u"Windows-1252"_qs));
        CHECK(read.error().message.contains(u"UTF-8"_qs));
    }
}

TEST_CASE("A list is read whatever its encoding")
{
    CHECK(textOfAnyEncoding(text.toLatin1()) == text);
    CHECK(textOfAnyEncoding(encoded(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)) == text);
}
