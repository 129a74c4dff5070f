// SPDX-License-Identifier: MIT
#include "core/base/Cancelled.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Documents.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/widgets/WorkBar.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QPushButton>

#include <latch>

using namespace emo;
using namespace emo::test;

namespace {

/// Names of the files in a folder, and in those below it.
QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(QDir(folder).relativeFilePath(all.next()));
    return names;
}

/// Cancels whatever long work begins, as soon as it does; counts it.
class Canceller : public QObject
{
public:
    explicit Canceller(DeskOnScreen &desk)
    {
        connect(&desk.session(), &ui::ProfileSession::workBegun, this,
            [this](const std::shared_ptr<ui::LongWork> &work) {
                ++count;
                work->cancel();
                m_begun = work;
            });
    }
    bool isOver() const { return count > 0 && m_begun.expired(); }
    int count = 0;

private:
    std::weak_ptr<ui::LongWork> m_begun;
};

} // namespace

TEST_CASE("While something takes long the window goes on, says so, and Escape or a button cancels it")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.orderView().goTo(deviceWearer.firstName);
    auto &bar = *desk.window().findChild<ui::WorkBar *>();
    std::latch mayEnd(1);
    bool isDone = false;
    bool wasStopped = false;
    {
        const auto work = desk.session().begin(QStringLiteral("Waiting for a slow drive…"));
        ui::elsewhere(
            &desk.window(),
            [work, &mayEnd] {
                mayEnd.wait();
                return work->token().stop_requested();
            },
            [&, work](bool stopped) {
                isDone = true;
                wasStopped = stopped;
            });
    }
    desk.waitUntil("it to be said", [&] { return bar.isVisible(); });
    CHECK(says(desk.window(), QStringLiteral("Waiting for a slow drive…")));
    desk.type(QStringLiteral("Invented")); // every letter is an event that the window handles meanwhile
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"Invented");
    CHECK_FALSE(isDone);

    SECTION("with Escape")
    {
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(bar.isVisible());
        mayEnd.count_down();
        desk.waitUntil("its end", [&] { return isDone; });
        CHECK(wasStopped);
    }
    SECTION("with its button")
    {
        auto &cancel = desk.find<QPushButton>(QStringLiteral("Cancel (Esc)"));
        CHECK(cancel.accessibleName() == u"Cancel: Waiting for a slow drive…");
        desk.tabTo(cancel);
        desk.press(Qt::Key_Space);
        CHECK_FALSE(bar.isVisible());
        mayEnd.count_down();
        desk.waitUntil("its end", [&] { return isDone; });
        CHECK(wasStopped);
    }
    SECTION("or it ends by itself")
    {
        mayEnd.count_down();
        desk.waitUntil("its end", [&] { return isDone; });
        CHECK_FALSE(wasStopped);
        desk.waitUntil("the bar to go", [&] { return !bar.isVisible(); });
    }
    SECTION("locking does not wait for it")
    {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        CHECK_FALSE(desk.session().service().isOpen());
        CHECK_FALSE(bar.isVisible());
        mayEnd.count_down();
        desk.waitUntil("its end", [&] { return isDone; });
        CHECK(wasStopped);
    }
}

TEST_CASE("What is cancelled leaves nothing half done")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    const Order before = desk.stored(id);
    const QString place = desk.path(QStringLiteral("place"));
    QDir().mkpath(place);

    SECTION("a PDF")
    {
        Canceller canceller(desk);
        desk.answerFileDialog(
            place + QStringLiteral("/form.pdf"), [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
        desk.waitUntil("the end", [&] { return canceller.isOver(); });
        CHECK_FALSE(desk.audited().contains(QStringLiteral("exported")));
    }
    SECTION("everything as one PDF")
    {
        Canceller canceller(desk);
        desk.answerFileDialog(place + QStringLiteral("/pack.pdf"),
            [&] { desk.trigger(QStringLiteral("Export everything as one PDF…")); });
        desk.waitUntil("the end", [&] { return canceller.isOver(); });
    }
    SECTION("a package")
    {
        Canceller canceller(desk);
        desk.answerFileDialog(place + QStringLiteral("/a.emodesk"),
            [&] { desk.trigger(QStringLiteral("Hand to a colleague as a package…")); });
        desk.waitUntil("the end", [&] { return canceller.isOver(); });
        CHECK_FALSE(desk.audited().contains(QStringLiteral("package made")));
    }
    SECTION("an order that is opened")
    {
        Canceller canceller(desk);
        desk.window().openFile(QStringLiteral(EMODESK_SOURCES "/resources/samples/youth-dto.json"));
        desk.waitUntil("the end", [&] { return canceller.isOver(); });
        CHECK(desk.openOrderId() == id);
        CHECK(desk.session().service().counts().drafts == 1);
    }
    SECTION("a file that is attached")
    {
        const QString picture = desk.path(QStringLiteral("licence.pdf"));
        QFile file(picture);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n" + QByteArray(25'000'000, ' '));
        file.close();
        const QStringList attachments = filesIn(desk.folder() + QStringLiteral("/attachments"));
        Canceller canceller(desk);
        std::optional<Result<File>> answer;
        desk.session().attach(picture, documents.licence, &desk.window(),
            [&](const Result<File> &attached) { answer = attached; });
        desk.waitUntil("the answer", [&] { return answer.has_value(); });
        REQUIRE_FALSE(*answer);
        CHECK(isCancelled(answer->error()));
        CHECK(filesIn(desk.folder() + QStringLiteral("/attachments")) == attachments);
    }
    SECTION("a backup")
    {
        store::Settings settings = desk.session().settings();
        settings.backupFolder = place;
        bool isSaved = false;
        desk.session().saveSettings(settings, [&](const Result<> &done) { isSaved = bool(done); });
        desk.waitUntil("the first backup", [&] { return isSaved && !filesIn(place).isEmpty(); });
        desk.waitUntil("its end", [&] { return desk.session().backupStatus().last.isValid(); });
        const QStringList first = filesIn(place);
        Canceller canceller(desk);
        std::optional<Result<>> answer;
        desk.session().backUpNow([&](const Result<> &done) { answer = done; });
        desk.waitUntil("the answer", [&] { return answer.has_value(); });
        REQUIRE_FALSE(*answer);
        CHECK(isCancelled(answer->error()));
        CHECK(filesIn(place) == first);
        CHECK_FALSE(filesIn(desk.folder()).contains(QStringLiteral("backups/outgoing.db")));
        QDir(place).removeRecursively();
        QDir().mkpath(place);
    }
    CHECK(filesIn(place) == QStringList());
    CHECK((desk.stored(id) == before));
}

TEST_CASE("A backup that locking has begun is not waited for, and made when the profile is locked again")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    store::Settings settings = desk.session().settings();
    settings.backupFolder = desk.path(QStringLiteral("backups"));
    QDir().mkpath(settings.backupFolder);
    desk.session().saveSettings(settings, [](const Result<> &) {});
    desk.waitUntil("a backup", [&] { return desk.session().backupStatus().last.isValid(); });

    desk.openSample(QStringLiteral("hdc-curfew"));
    const QString id = desk.openOrderId();
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.unlock();
    CHECK(desk.openOrderId() == id);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(desk.session().service().lock());

    const store::Credential key = store::Credential::passphrase(
        store::Secret::takenFrom(QStringLiteral("four invented plain words")));
    const auto restored = store::continueFromBackup(settings.backupFolder, key,
        desk.path(QStringLiteral("again")), {QStringLiteral("Sam Pretend"), QDateTime::currentDateTimeUtc()});
    REQUIRE(restored);
    CHECK(restored->profile->records().has(store::tables::orders, id));
}

TEST_CASE("A backup whose restoring is cancelled leaves no profile")
{
    const QTemporaryDir files;
    const QString backups = files.filePath(QStringLiteral("backups"));
    {
        DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
        QDir().mkpath(backups);
        store::Settings settings = desk.session().settings();
        settings.backupFolder = backups;
        desk.session().saveSettings(settings, [](const Result<> &) {});
        desk.waitUntil("a backup", [&] { return desk.session().backupStatus().last.isValid(); });
    }
    DeskOnScreen desk(DeskOnScreen::Start::Empty);
    Canceller canceller(desk);
    std::optional<Result<int>> answer;
    const QString backup = store::backupsIn(backups).front();
    const auto key = [] {
        return std::make_shared<store::Credential>(store::Credential::passphrase(
            store::Secret::takenFrom(QStringLiteral("four invented plain words"))));
    };
    desk.session().restore(backup, key(), [&](const Result<int> &done) { answer = done; });
    desk.waitUntil("the answer", [&] { return answer.has_value(); });
    REQUIRE_FALSE(*answer);
    CHECK(isCancelled(answer->error()));
    CHECK_FALSE(desk.session().exists());

    QObject::disconnect(&desk.session(), &ui::ProfileSession::workBegun, &canceller, nullptr);
    answer.reset();
    desk.session().restore(backup, key(), [&](const Result<int> &done) { answer = done; });
    desk.waitUntil("the answer", [&] { return answer.has_value(); });
    CHECK(*answer);
    CHECK(desk.session().exists());
}
