// SPDX-License-Identifier: MIT
#include "core/reader/Reader.h"

#include "tests/FakeReader.h"
#include "tests/Support.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const QByteArray answers = "printf '{\"schema\":\"emodesk-read/1\",\"kind\":\"other\",\"xmp\":\"%s\"}\\n' ";

} // namespace

TEST_CASE("The reader gets the file, and no environment")
{
    const auto size = FakeReader(answers + "\"$(/usr/bin/wc -c)\"").read(QByteArray(300000, 'x'));
    REQUIRE(size);
    CHECK(size->xmp.trimmed() == QStringLiteral("300000"));

    qputenv("EMODESK_PASSPHRASE", "not for the reader");
    const auto seen = FakeReader(answers + "\"$EMODESK_PASSPHRASE$HOME$TZ\"").read({});
    qunsetenv("EMODESK_PASSPHRASE");
    REQUIRE(seen);
    CHECK(seen->xmp.isEmpty());
}

TEST_CASE("A reader that dies, lies or says nothing is a problem in plain words")
{
    CHECK_FALSE(FakeReader("kill -9 $$").read("x"));
    CHECK_FALSE(FakeReader("exit 3").read("x"));
    CHECK_FALSE(FakeReader("echo hello").read("x"));
    CHECK_FALSE(FakeReader("exit 0").read(QByteArray(2000000, 'x'))); // it does not even look at the file
    const auto missing = readUntrusted(QStringLiteral("/no/such/reader"), "x", {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.contains(QStringLiteral("missing")));
}

TEST_CASE("A reader that does not end, or never stops talking, is killed")
{
    QElapsedTimer timer;
    timer.start();
    const auto slow = FakeReader("exec sleep 600").read("x", 0);
    REQUIRE_FALSE(slow);
    CHECK(slow.error().message.contains(QStringLiteral("too long")));
    CHECK_FALSE(FakeReader("exec yes").read("x", 600));
    CHECK(timer.elapsed() < 500000); // far less than either would take
}

TEST_CASE("A page that takes too long to be drawn is drawn in half the size")
{
    const QSize half(100, 200);
    const QByteArray onlyHalf = "case \"$*\" in *'--width 100 --height 200'*) ;; *) exit 9 ;; esac\n";
    const auto page
        = pictureOfPage(FakeReader(onlyHalf + answerWithPicture(3, half)).path(), "x", 1, half * 2);
    REQUIRE(page);
    CHECK(page->picture.size() == half);
    CHECK(page->pageCount == 3);
    CHECK_FALSE(pictureOfPage(FakeReader("exit 9").path(), "x", 1, half * 2));
}

TEST_CASE("What cannot be printed as a map is told apart")
{
    const auto told = [](const QByteArray &answer) {
        const FakeReader reader(
            "/bin/cat > /dev/null\necho '{\"schema\":\"emodesk-read/1\"," + answer + "}'");
        const auto page = pictureOfPage(reader.path(), "x", 1, {10, 10});
        return page ? QString() : page.error().message;
    };
    CHECK(told("\"kind\":\"docx\",\"pageCount\":0").contains(u"not a PDF, PNG or JPEG"));
    CHECK(told("\"kind\":\"pdf\",\"problem\":\"too-large\"").contains(u"too large"));
    CHECK(told("\"kind\":\"pdf\",\"pageCount\":21").contains(u"more than 20 pages"));
}
