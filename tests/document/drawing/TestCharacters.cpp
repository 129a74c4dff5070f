// SPDX-License-Identifier: MIT
#include "core/document/drawing/Characters.h"

#include <catch2/catch.hpp>

using namespace emo::paper;

TEST_CASE("Ordinary text is printed as it stands")
{
    CHECK(printable(u"O'Neill, Zoë & Łukasz; Ŵyn £5"_qs) == u"O'Neill, Zoë & Łukasz; Ŵyn £5"_qs);
}

TEST_CASE("A character that the font lacks is replaced by one that it has")
{
    CHECK(printable(QString::fromUcs4(U"a\U000F0000b")) == u"a□b"_qs);
    CHECK(printable(u"a🎉b"_qs) == u"a□b"_qs);
    CHECK(printable(QString(u'a') + QChar(0xD800)) != QString(u'a') + QChar(0xD800));
}

TEST_CASE("An accent typed on its own joins its letter")
{
    CHECK(printable(u"Zoe\u0308"_qs) == u"Zoë"_qs);
}

TEST_CASE("White space is a space, a no-break space or the end of a line")
{
    CHECK(printable(u"a\tb\u3000c\u202Fd"_qs) == u"a b c\u00A0d"_qs);
    CHECK(printable(u"a\r\nb\rc\u2028d"_qs) == u"a\nb\nc\nd"_qs);
    CHECK(printableLine(u"a\r\nb\u00A0c"_qs) == u"a b c"_qs);
}

TEST_CASE("Characters that nobody sees do not reach the paper")
{
    CHECK(printable(u"a\u0001b\u202Ec\u00ADd\uFE0F"_qs) == u"abcd"_qs);
}
