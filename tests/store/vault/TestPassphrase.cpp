// SPDX-License-Identifier: MIT
#include "core/store/vault/Passphrase.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;

namespace {

/// What the bytes yield as a secret, or why they do not.
QString taken(QByteArray bytes)
{
    const auto secret = passphraseFrom(std::move(bytes));
    return secret ? QString::fromUtf8(reinterpret_cast<const char *>(secret->data()), secret->size())
                  : QStringLiteral("refused: ") + secret.error().message;
}

} // namespace

TEST_CASE("A passphrase that is not UTF-8 is refused, and never read as another one")
{
    CHECK(taken("four invented plain words") == QStringLiteral("four invented plain words"));
    CHECK(taken(QByteArray("caf\xc3\xa9")) == QStringLiteral("café"));
    CHECK(taken(QByteArray("cafe\xcc\x81")) == QStringLiteral("café")); // however a keyboard writes it
    CHECK(taken(QByteArray("\xef\xbb\xbfwords")) == QStringLiteral("words")); // as Notepad saves it
    CHECK(taken(QByteArray("\xef\xbf\xbd")) == QString(QChar(QChar::ReplacementCharacter)));
    for (const char *bytes :
        {"caf\xe9", "\xff\xfe", "word\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"})
        CHECK(taken(bytes).contains(QStringLiteral("not UTF-8")));
    CHECK(taken(QByteArray("w\0o\0r\0d\0", 8)).contains(QStringLiteral("not UTF-8")));
    QString half = QStringLiteral("words");
    half.append(QChar(0xd800));
    CHECK_FALSE(passphraseFrom(std::move(half)));
}

TEST_CASE("A passphrase has one limit, counted as it is kept")
{
    const QString longest(longestPassphrase, u'x');
    CHECK(taken(longest.toUtf8()) == longest);
    CHECK_FALSE(passphraseProblem(longest));
    CHECK(taken((longest + u'x').toUtf8()).contains(QStringLiteral("up to 1,000 characters")));
    QString tooLong = longest + u'x';
    CHECK_FALSE(passphraseFrom(std::move(tooLong)));
    const QString decomposed = QStringLiteral("e\u0301").repeated(longestPassphrase);
    CHECK(taken(decomposed.toUtf8()) == QString(longestPassphrase, u'é'));
    CHECK(passphraseProblem(decomposed + u'x'));
}

TEST_CASE("What a passphrase was read from is wiped, whether or not it can be one")
{
    for (const char *bytes : {"words", "caf\xe9"}) {
        QByteArray given(bytes);
        static_cast<void>(passphraseFrom(std::move(given)));
        CHECK(given.isEmpty()); // NOLINT(bugprone-use-after-move)
    }
}
