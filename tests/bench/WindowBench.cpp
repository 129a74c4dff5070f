// SPDX-License-Identifier: MIT
// How soon the window can be used, how long a page takes, and how much memory an order takes.
// Usage: bench_window [FOLDER]; with a folder it is the process that is measured, on the profile there.
#include "core/emo/EmoForm.h"
#include "core/store/orders/Attachments.h"
#include "core/store/orders/Intake.h"
#include "tests/bench/InventedPeople.h"
#include "tests/bench/Times.h"
#include "tests/store/ProfileForTests.h"
#include "ui/app/EmoTrade.h"
#include "ui/app/MainWindow.h"
#include "ui/home/OrderTable.h"
#include "ui/order/OrderView.h"
#include "ui/style/DeskStyle.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <map>

using namespace emo;
using namespace emo::test;

namespace {

constexpr int orderCount = 10'000;

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("  %-52s median %8.1f ms   max %8.1f ms   of %zu\n", what, times[times.size() / 2],
        times.back(), times.size());
    std::fflush(stdout);
}

double proportionalMegabytes()
{
    for (const QByteArray &line : fileText(QStringLiteral("/proc/self/smaps_rollup")).split('\n'))
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ')[1].toDouble() / 1024;
    return 0;
}

ui::OrderView *shownOrder(const QWidget &window)
{
    for (auto *view : window.findChildren<ui::OrderView *>())
        if (view->isVisible())
            return view;
    return nullptr;
}

void fill(const QString &folder)
{
    Opened opened = created(folder);
    InventedPeople people(20261124);
    for (int i = 0; i < orderCount; ++i)
        need(store::Intake(*opened.orders).takeIn(people.next(), act(i)));
    constexpr int fileCount = 500;
    QByteArray bytes(qsizetype(300) * 1024, 'x');
    for (int i = 0; i < fileCount; ++i) {
        bytes.replace(0, sizeof i, QByteArray::number(i).rightJustified(sizeof i));
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        need(store::Attachments(*opened.profile).add(file));
    }
}

void measureBare()
{
    QElapsedTimer timer;
    timer.start();
    QMainWindow bare;
    bare.resize(1366, 697);
    bare.show();
    bare.grab();
    std::printf("  %-52s %8.1f ms\n", "a bare window, shown and painted", since(timer));
}

/// From each key until it is painted.
Times typed(QWidget &window, const std::function<bool(int keys)> &isEnough)
{
    Times times;
    for (int i = 0; !isEnough(i); ++i) {
        times.add([&] {
            QTest::keyClick(window.focusWidget(), char('a' + i % 26));
            return window.focusWidget()->grab();
        });
        QTest::qWait(10);
    }
    return times;
}

/// Without and with a backup that is made, and verified, of everything.
void measureTyping(ui::ProfileSession &session, QWidget &window)
{
    constexpr int keys = 500;
    Times alone = typed(window, [](int typedSoFar) { return typedSoFar >= keys; });
    const QTemporaryDir target(QDir::currentPath() + QStringLiteral("/bench-backup-XXXXXX"));
    std::optional<double> seconds;
    session.service().askBackups(
        &window,
        [path = target.path(), act = session.act()](const store::BackupSource &source) -> Result<double> {
            constexpr int months = 12;
            QElapsedTimer timer;
            timer.start();
            const auto made = store::makeBackup(source, path, months, act);
            return made ? Result<double>(since(timer) / 1e3) : made.error();
        },
        [&](const Result<double> &made) { seconds = need(made); });
    Times beside = typed(window, [&](int) { return seconds.has_value(); });
    test::print("a key, until it is painted, while saving", alone);
    test::print("  while a backup is made, too", beside);
    std::printf("  %-52s %8.1f s\n", "that backup, with 500 attached files", *seconds);
    std::printf("  %-52s %8.2f\n", "99 in 100 frames, with it / without it", beside.p99() / alone.p99());
}

void measure(const QString &folder)
{
    measureBare();
    QElapsedTimer timer;
    timer.start();
    QApplication::setStyle(new ui::DeskStyle);
    const ui::Trade trade = ui::emoTrade();
    ui::ProfileSession session(emoForm, trade.names, folder);
    ui::MainWindow window(trade, ui::emoCardQuestions(), session);
    window.resize(1366, 697);
    window.show();
    window.grab();
    std::printf("  %-52s %8.1f ms\n", "the window, ready for the passphrase", since(timer));

    QTest::keyClicks(window.focusWidget(), QStringLiteral("correct invented horse"));
    timer.start();
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    const auto isUsable = [&] {
        auto *table = window.findChild<ui::OrderTable *>();
        return table && table->isVisible() && table->model()->rowCount() == orderCount;
    };
    while (!isUsable())
        QCoreApplication::processEvents();
    window.grab();
    std::printf("  %-52s %8.1f ms\n", "all 10,000 orders shown, from the right passphrase", since(timer));

    window.openFile(QStringLiteral(EMODESK_SOURCES "/resources/samples/everything.json"));
    while (!shownOrder(window))
        QCoreApplication::processEvents();
    ui::OrderView &view = *shownOrder(window);
    constexpr int rounds = 5; // of which the median counts: other programs run as well
    std::map<const Page *, std::vector<double>> times;
    for (int round = 0; round < rounds; ++round)
        for (const SectionProgress &section : QList(view.editing().progress()))
            for (const PageProgress &each : section.pages) {
                timer.start();
                view.open({ui::OrderPlace::View::Page, each.page});
                window.grab();
                times[each.page].push_back(since(timer));
                QTest::qWait(1);
            }
    std::vector<double> pages;
    std::pair<double, const char *> slowest;
    for (auto &[page, each] : times) {
        std::ranges::sort(each);
        pages.push_back(each[rounds / 2]);
        slowest = std::max(slowest, {pages.back(), page->id});
    }
    print("another page, shown and painted", pages);
    std::printf("  %-52s %s\n", "the slowest of them", slowest.second);

    view.goTo(deviceWearer.firstName);
    window.grab();
    measureTyping(session, window);
    std::printf("  %-52s %8.1f MB\n", "memory (PSS) with the order open", proportionalMegabytes());
    std::fflush(stdout);
    session.service().lockAnyway();
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) {
        measure(arguments[1]);
        return 0;
    }
    const QTemporaryDir files;
    const QString folder = files.filePath(QStringLiteral("profile"));
    fill(folder);
    std::printf("The window on a profile of %d orders\n", orderCount);
    std::fflush(stdout);
    return QProcess::execute(QCoreApplication::applicationFilePath(), {folder});
}
