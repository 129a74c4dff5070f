// SPDX-License-Identifier: MIT
#include "core/reader/Reader.h"

#include "tests/Support.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace emo;

namespace {

/// A reader that does what the shell script says.
class FakeReader
{
public:
    explicit FakeReader(const QByteArray &script) : m_path(m_folder.filePath(QStringLiteral("reader")))
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly))
            throw std::runtime_error("cannot write the script");
        file.write("#!/bin/sh\n" + script + "\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    Result<ReadFile> read(const QByteArray &bytes, int seconds = 10) const
    {
        return readUntrusted(m_path, bytes, {.seconds = seconds});
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

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
