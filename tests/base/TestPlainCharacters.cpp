// SPDX-License-Identifier: MIT
#include "core/base/PlainCharacters.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

TEST_CASE("What nobody sees is left out of a text")
{
    for (const char16_t unseen : {u'\u200B', u'\u200C', u'\u200D', u'\u200E', u'\u200F', u'\u202A', u'\u202B',
             u'\u202C', u'\u202D', u'\u202E', u'\u2060', u'\u2064', u'\u2066', u'\u2069', u'\uFEFF',
             u'\u00AD', u'\u061C', u'\u180E', u'\u034F', u'\u3164', u'\uFE0F', u'\uFFFC', char16_t(0),
             char16_t(7), char16_t(0x7F), char16_t(0x9F), char16_t(0xD800), char16_t(0xDC00)}) {
        INFO(int(unseen));
        CHECK(plainCharacters(u"Sample"_qs + QChar(unseen) + u"ton"_qs) == u"Sampleton"_qs);
        CHECK_FALSE(hasPlainCharacters(QString(QChar(unseen))));
    }
    CHECK(plainCharacters(QString::fromUcs4(U"a\U000E0041b")) == u"ab"_qs); // a tag beyond the first plane
}

TEST_CASE("Each kind of space is a plain one, and each kind of line break too")
{
    for (const char16_t space :
        {u'\u00A0', u'\u1680', u'\u2002', u'\u2009', u'\u200A', u'\u202F', u'\u205F', u'\u3000'})
        CHECK(plainCharacters(u"ZZ99"_qs + QChar(space) + u"1AA"_qs) == u"ZZ99 1AA"_qs);
    CHECK(plainCharacters(u"a\r\nb\rc\vd\u2028e\u2029f\n\r\ng"_qs) == u"a\nb\nc\nd\ne\nf\n\ng"_qs);
    CHECK(plainCharacters(u"a\tb"_qs) == u"a\tb"_qs);
}

TEST_CASE("Names and signs that people see stay as they are")
{
    for (const QString &text : {u"José Ŵyn-Ŷs"_qs, u"O’Neill"_qs, u"e\u0301"_qs, u"Łukasz"_qs, u"محمد"_qs,
             u"李"_qs, QString::fromUcs4(U"\U0001F600"), u"می\u200Cخواهم"_qs, u"ක්\u200Dර"_qs,
             QString::fromUcs4(U"\U0001F469\u200D\u2696\uFE0F"), u"\u0600"_qs, u"a – b"_qs, u"\uFFFD"_qs,
             u"one\ntwo"_qs}) {
        CHECK(plainCharacters(text) == text);
        CHECK(hasPlainCharacters(text));
    }
    CHECK(hasPlainCharacters(u"one\r\ntwo"_qs)); // as the live service keeps it
}
