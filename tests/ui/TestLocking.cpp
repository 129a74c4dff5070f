// SPDX-License-Identifier: MIT
// What is left once the window is locked.
#include "core/emo/DeviceWearer.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/order/OrderView.h"
#include "ui/profile/UnlockView.h"

#include <QFile>
#include <QPushButton>

#include <catch2/catch.hpp>

#include <algorithm>
#include <future>

using namespace emo;
using namespace emo::test;

namespace {

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)

/// How often it is in the heap and in whatever else was allocated. It is given with the last byte first, so
/// that looking for it does not find itself.
qsizetype countInMemory(const QByteArray &wanted)
{
    qsizetype count = 0;
    QFile memory(QStringLiteral("/proc/self/mem"));
    REQUIRE(memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    for (const QByteArray &line : fileText(QStringLiteral("/proc/self/maps")).split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 5 || !parts[1].startsWith("rw") || (parts.size() > 5 && parts[5] != "[heap]"))
            continue;
        const QList<QByteArray> ends = parts[0].split('-');
        const qint64 begin = ends[0].toLongLong(nullptr, 16);
        const qint64 end = ends[1].toLongLong(nullptr, 16);
        memory.seek(begin);
        QByteArray block(end - begin, Qt::Uninitialized);
        const qint64 size = memory.read(block.data(), block.size());
        for (qint64 at = 0; at + wanted.size() <= size; ++at) {
            qsizetype same = 0;
            while (same < wanted.size() && block[at + same] == wanted[wanted.size() - 1 - same])
                ++same;
            if (same == wanted.size())
                ++count;
        }
        block.fill('\0');
    }
    return count;
}

/// As a QString holds it.
QByteArray wide(const QByteArray &backwards)
{
    QByteArray bytes;
    for (const char letter : backwards) {
        bytes.append('\0');
        bytes.append(letter);
    }
    return bytes;
}

#endif

} // namespace

#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
TEST_CASE("Nothing of an order that was open is left in memory once the window is locked")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QByteArray nameBackwards = "yzdelbbowxiuq";
    {
        Order order = draftOf(QStringLiteral("hdc-curfew"));
        QString name = QString::fromLatin1(nameBackwards);
        std::ranges::reverse(name);
        order.answers.set(deviceWearer.lastName, name);
        desk.openOrderFile(order);
    }
    REQUIRE(countInMemory(wide(nameBackwards)) > 0);
    REQUIRE(countInMemory(nameBackwards) > 0); // on its card

    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.find<QPushButton>(QStringLiteral("Unlock"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    desk.waitUntil(
        "the profile to be closed", [&] { return bool(store::ProfileFolder(desk.folder()).locked()); });
    QCoreApplication::processEvents();

    CHECK(countInMemory(wide(nameBackwards)) == 0);
    CHECK(countInMemory(nameBackwards) == 0);
}
#endif

TEST_CASE("Ctrl+L shows the lock screen while a backup waits for its drive")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    std::promise<void> drive;
    desk.session().service().askBackups(
        &desk.window(),
        [waiting = drive.get_future().share()](const store::BackupSource &source) {
            waiting.wait();
            return source.sequence;
        },
        [](const Result<qint64> &) {});

    desk.press(Qt::Key_L, Qt::ControlModifier);

    CHECK(desk.window().findChild<ui::UnlockView *>()->isVisible());
    CHECK_FALSE(desk.session().service().isOpen());
    desk.waitUntil(
        "the profile to be closed", [&] { return bool(store::ProfileFolder(desk.folder()).locked()); });
    desk.unlock();
    drive.set_value();
}

TEST_CASE("What was being done when the window was locked is noted once it is unlocked")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.session().note(&desk.window(), QStringLiteral("exported"), {}, 0, [](const Result<> &) { FAIL(); });
    desk.unlock();
    CHECK(desk.audited().contains(QStringLiteral("exported")));
}
