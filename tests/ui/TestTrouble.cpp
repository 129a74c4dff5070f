// SPDX-License-Identifier: MIT
#include "core/emo/DeviceWearer.h"
#include "core/emo/Documents.h"
#include "core/handover/Outbox.h"
#include "core/store/vault/RecoveryKey.h"
#include "tests/store/FaultyDisk.h"
#include "tests/store/NoRoom.h"
#include "tests/ui/DeskOnScreen.h"
#include "tests/ui/OrderOnScreen.h"
#include "ui/app/OrderActions.h"
#include "ui/profile/SetupView.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/Link.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>
#include <QTimer>

using namespace emo;
using namespace emo::test;
using Catch::Contains;

namespace {

QString nameIn(DeskOnScreen &desk, const QString &id)
{
    const Order order = desk.stored(id);
    const Value *value = order.answers.find(deviceWearer.firstName);
    return value ? std::get<QString>(*value) : QString();
}

/// A new order, with the focus in the first name.
QString begin(DeskOnScreen &desk)
{
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.orderView().goTo(deviceWearer.firstName);
    if (const auto saved = desk.session().service().flush(); !saved)
        throw std::runtime_error(saved.error().message.toStdString());
    return desk.openOrderId();
}

const QString exported = QStringLiteral("exported");
const QString copyButton = QStringLiteral("Save a copy without its files…");

} // namespace

TEST_CASE("A profile folder that vanishes is said, what is typed stays, and is saved when the folder is back")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString id = begin(desk);
    const QString away = desk.path(QStringLiteral("away"));
    REQUIRE(QDir().rename(desk.folder(), away));
    desk.type(QStringLiteral("Invented"));
    desk.waitUntil("the notice", [&] { return says(desk.window(), QStringLiteral("Nothing can be saved")); });
    CHECK(says(desk.window(), desk.folder()));
    CHECK(says(desk.window(), QStringLiteral("Put it back, or connect its drive")));

    SECTION("a copy can be saved elsewhere")
    {
        const QString copy = desk.path(QStringLiteral("copy.json"));
        desk.answerFileDialog(copy, [&] { desk.click(desk.find<QPushButton>(copyButton)); });
        desk.waitUntil("the copy", [&] { return QFile::exists(copy); });
        const auto order = orderFromJson(emoForm, fileText(copy));
        REQUIRE(order);
        CHECK(order->id == id);
        CHECK(std::get<QString>(*order->answers.find(deviceWearer.firstName)) == u"Invented");
    }
    SECTION("locking and closing do not throw it away")
    {
        CHECK_THAT(desk.answerBox(QStringLiteral("OK"), [&] { desk.press(Qt::Key_L, Qt::ControlModifier); })
                       .toStdString(),
            Contains("Nothing can be saved"));
        CHECK(desk.openOrderId() == id);
        CHECK_THAT(desk.answerBox(QStringLiteral("Stay"), [&] { desk.window().close(); }).toStdString(),
            Contains("could not be saved"));
        CHECK(desk.window().isVisible());
    }
    SECTION("nor does leaving the order and opening it again")
    {
        desk.press(Qt::Key_Home, Qt::AltModifier);
        CHECK(desk.find<QPushButton>(copyButton).isVisible());
        desk.window().workspace().openOrder(id);
        CHECK(std::get<QString>(*desk.orderView().editing().answer(deviceWearer.firstName)) == u"Invented");
    }
    REQUIRE(QDir().rename(away, desk.folder()));
    desk.waitUntil(
        "the notice to go", [&] { return !says(desk.window(), QStringLiteral("Nothing can be saved")); });
    CHECK(nameIn(desk, id) == u"Invented");
}

TEST_CASE("A copy that takes the place of the profile is not taken for it")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    begin(desk);
    REQUIRE(QDir().rename(desk.folder(), desk.path(QStringLiteral("away"))));
    QDir().mkpath(desk.folder());
    REQUIRE(QFile::copy(
        desk.path(QStringLiteral("away/profile.db")), desk.folder() + QStringLiteral("/profile.db")));
    desk.type(QStringLiteral("Invented"));
    desk.waitUntil(
        "the notice", [&] { return says(desk.window(), QStringLiteral("another has taken its place")); });
}

TEST_CASE("A full disk is said for as long as it is full, and nothing typed is lost")
{
    FaultyDisk disk;
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString id = begin(desk);
    disk.failFrom(Fault::Full, 1);
    desk.type(QStringLiteral("Invented"));
    desk.waitUntil(
        "the notice", [&] { return says(desk.window(), QStringLiteral("Make room on the disk")); });
    CHECK(desk.find<QPushButton>(copyButton).isVisible());
    desk.type(QStringLiteral(" Name"));
    CHECK(disk.heal());
    desk.waitUntil(
        "the notice to go", [&] { return !says(desk.window(), QStringLiteral("Make room on the disk")); });
    CHECK(nameIn(desk, id) == u"Invented Name");
}

TEST_CASE("Printing that is cancelled records nothing and says nothing wrong")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const Order before = desk.stored(desk.openOrderId());
    for (const QString &entry : {QStringLiteral("Print…"), QStringLiteral("Print everything…")}) {
        bool isCancelled = false;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
                CHECK(qobject_cast<QPrintDialog *>(dialog));
                isCancelled = true;
                dialog->reject();
            }
        });
        watch.start(10);
        desk.trigger(entry);
        desk.waitUntil("the dialog", [&] { return isCancelled && !QApplication::activeModalWidget(); });
        QTest::qWait(50); // a box that says something wrong would be up by now
        CHECK(QApplication::activeModalWidget() == nullptr);
    }
    CHECK(!desk.audited().contains(exported));
    CHECK((desk.stored(desk.openOrderId()) == before));
}

TEST_CASE("An export that cannot be written says why and what to do, and records nothing")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString said = desk.answerBox(QStringLiteral("OK"), [&] {
        desk.answerFileDialog(
            QStringLiteral("/proc/form.pdf"), [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
    });
    CHECK_THAT(said.toStdString(), Contains("Nothing can be written to /proc. Choose another folder"));
    CHECK(!desk.audited().contains(exported));

    const QString path = desk.path(QStringLiteral("form.pdf"));
    desk.answerFileDialog(path, [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
    desk.waitUntil("the PDF", [&] { return QFile::exists(path) && desk.audited().count(exported) == 1; });
}

TEST_CASE("A clock before the program was made, or before the last change, is said at the start")
{
    const QTemporaryDir files;
    const QString folder = files.filePath(QStringLiteral("profile"));
    makeProfile(folder);
    const QString doubt = QStringLiteral("cannot be trusted: have the clock put right");
    QString id;
    {
        DeskOnScreen desk(folder);
        CHECK_FALSE(says(desk.window(), doubt));
        desk.window().setBuilt(QDate::currentDate().addDays(-1));
        CHECK_FALSE(says(desk.window(), doubt));
        desk.window().setBuilt(QDate(2999, 1, 31));
        CHECK(says(desk.window(), doubt));
        CHECK(says(desk.window(), QStringLiteral("before this program was made on 31 January 2999")));
        id = begin(desk);
        Order order = desk.stored(id);
        order.answers.set(deviceWearer.firstName, QStringLiteral("Later"));
        desk.session().service().saveDraft(
            order, {QStringLiteral("Sam Pretend"), QDateTime(QDate(2998, 5, 4), QTime(12, 0), Qt::UTC)});
        REQUIRE(desk.session().service().flush());
    }
    DeskOnScreen desk(folder);
    CHECK(says(desk.window(), QStringLiteral("before the last change was saved on 4 May 2998")));
    CHECK(nameIn(desk, id) == u"Later");
}

TEST_CASE("Options that are made anew stay where Tab found them")
{
    OrderOnScreen screen("everything", deviceWearer.disabilities, [](Answers &answers) {
        answers.set(deviceWearer.disabilities,
            Choices{{QStringLiteral("VISION"), QStringLiteral("NO_LONGER_OFFERED")}});
    });
    const auto walk = [&] {
        QStringList names;
        screen.view().goTo(deviceWearer.disabilities);
        for (int i = 0; i < 60; ++i) {
            const QString name = QApplication::focusWidget()->accessibleName();
            if (!name.startsWith(QStringLiteral("Go to"))) // what is wrong, beside the page
                names.append(name);
            screen.press(Qt::Key_Tab);
        }
        return names;
    };
    QStringList before = walk();
    const QString gone = before.filter(QStringLiteral("NO_LONGER_OFFERED")).value(0);
    REQUIRE_FALSE(gone.isEmpty());
    screen.view().goTo(deviceWearer.disabilities);
    while (QApplication::focusWidget()->accessibleName() != gone)
        screen.press(Qt::Key_Tab);
    screen.press(Qt::Key_Space);
    REQUIRE(std::get<Choices>(*screen.editing().answer(deviceWearer.disabilities)).codes
        == QStringList{QStringLiteral("VISION")});
    before.removeAll(gone);
    constexpr qsizetype aRound = 26;
    CHECK(walk().first(aRound) == before.first(aRound));
}

TEST_CASE("The place of a file stands on the same axis as every other answer")
{
    const auto axis = [](const AnyQuestion &question) {
        OrderOnScreen screen("everything", question);
        screen.view().resize(1920, 1009);
        QCoreApplication::processEvents();
        const auto &editor = screen.find<QWidget>(fullId(question));
        return editor.mapTo(&screen.view(), QPoint()).x();
    };
    CHECK(axis(documents.licence) == axis(deviceWearer.firstName));
}

TEST_CASE("A wrong passphrase is called a passphrase, and a wrong recovery key a recovery key")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.type(QStringLiteral("other invented plain words"));
    desk.press(Qt::Key_Return);
    desk.waitUntil("the refusal",
        [&] { return says(desk.window(), QStringLiteral("That passphrase does not open this profile")); });
    desk.click(desk.find<ui::Link>(QStringLiteral("Use the recovery key")));
    desk.find<QLineEdit>(QStringLiteral("Recovery key")).setFocus();
    desk.type(store::printedRecoveryKey(store::newRecoveryKey()));
    desk.press(Qt::Key_Return);
    desk.waitUntil("the refusal",
        [&] { return says(desk.window(), QStringLiteral("That recovery key does not open this profile")); });
    CHECK_FALSE(desk.session().service().isOpen());
}

TEST_CASE("The recovery key is not kept after it has opened the profile, and a new passphrase is suggested")
{
    const QTemporaryDir folder;
    const QString key = makeProfile(folder.filePath(QStringLiteral("profile")));
    DeskOnScreen desk(folder.filePath(QStringLiteral("profile")));
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.click(desk.find<ui::Link>(QStringLiteral("Use the recovery key")));
    auto &edit = desk.find<QLineEdit>(QStringLiteral("Recovery key"));
    edit.setFocus();
    desk.type(key);
    const QString said = desk.answerBox(QStringLiteral("Cancel"), [&] { desk.press(Qt::Key_Return); });
    CHECK(said.contains(QStringLiteral("Choose a new passphrase?")));
    CHECK(edit.text().isEmpty());

    desk.press(Qt::Key_L, Qt::ControlModifier);
    auto &passphrase = desk.find<QLineEdit>(QStringLiteral("Passphrase")); // which is what is asked for again
    CHECK(passphrase.text().isEmpty());
    desk.press(Qt::Key_Return);
    CHECK(says(desk.window(), QStringLiteral("Type the passphrase of this profile")));
    CHECK_FALSE(desk.session().service().isOpen());
    desk.type(QStringLiteral("half a passphr"));
    desk.window().hide();
    CHECK(passphrase.text().isEmpty());
}

TEST_CASE("A profile that a computer which is gone has locked is opened once the user says so")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    const QString lock = store::ProfileFolder(desk.folder()).lock();
    desk.waitUntil("the lock to go", [&] { return !QFile::exists(lock); });
    QFile foreign(lock);
    REQUIRE(foreign.open(QIODevice::WriteOnly));
    foreign.write("4711\nemodesk\nOLD-PC-0042\n0123456789abcdef0123456789abcdef\nnone\n");
    foreign.close();

    const auto answer = [&](const QString &button, const QString &passphrase) {
        desk.find<QLineEdit>(QStringLiteral("Passphrase"));
        return desk.answerBox(button, [&] {
            desk.type(passphrase);
            desk.press(Qt::Key_Return);
        });
    };
    const QString passphrase = QStringLiteral("four invented plain words");
    const QString said = answer(QStringLiteral("Cancel"), passphrase);
    CHECK(said.contains(QStringLiteral("OLD-PC-0042")));
    CHECK(said.contains(QStringLiteral("they damage it, and orders can be lost")));
    desk.waitUntil("why not", [&] { return says(desk.window(), QStringLiteral("OLD-PC-0042")); });
    CHECK_FALSE(desk.session().service().isOpen());
    answer(QStringLiteral("Open it here"), QStringLiteral("something else"));
    desk.waitUntil(
        "why not", [&] { return says(desk.window(), QStringLiteral("does not open this profile")); });
    CHECK(desk.session().heldElsewhere());

    answer(QStringLiteral("Open it here"), passphrase);
    desk.waitUntil("the profile to open", [&] { return desk.session().service().isOpen(); });
    CHECK_FALSE(desk.session().heldElsewhere());
    CHECK(desk.audited().last() == QStringLiteral("lock taken over"));
}

TEST_CASE("Enter does not take a profile over")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    QString pressed;
    QTimer::singleShot(0, &desk.window(), [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        pressed = wordsOn(*box->defaultButton());
        QTest::keyClick(box->defaultButton(), Qt::Key_Return);
    });
    CHECK_FALSE(ui::isConfirmed(
        &desk.window(), QStringLiteral("Sure?"), {}, QStringLiteral("Yes"), ui::OnEnter::Cancels));
    CHECK(pressed == QStringLiteral("Cancel"));
}

TEST_CASE("A profile on a full disk is opened to be read, says so, and is saved once there is room")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString id = begin(desk);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.waitUntil(
        "the lock to go", [&] { return !QFile::exists(store::ProfileFolder(desk.folder()).lock()); });
    {
        const NoRoom none;
        const QString said = desk.answerBox(QStringLiteral("OK"), [&] { desk.unlock(); });
        CHECK(said.contains(QStringLiteral("The disk is full")));
        CHECK(desk.openOrderId() == id);
        desk.orderView().goTo(deviceWearer.firstName);
        desk.type(QStringLiteral("Invented"));
        desk.waitUntil(
            "the notice", [&] { return says(desk.window(), QStringLiteral("nothing can be saved")); });
    }
    desk.waitUntil(
        "the notice to go", [&] { return !says(desk.window(), QStringLiteral("nothing can be saved")); });
    CHECK(nameIn(desk, id) == u"Invented");
}

TEST_CASE("Locking removes the email drafts that were opened long enough ago")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const auto put = [&](const QString &name, qint64 minutesAgo) {
        const QString path = *putInOutbox(desk.session().outbox(), name, "an invented draft");
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(
            QDateTime::currentDateTime().addSecs(-60 * minutesAgo), QFileDevice::FileModificationTime));
        return path;
    };
    const QString early = put(QStringLiteral("early.eml"), outboxMinutes + 1);
    const QString late = put(QStringLiteral("late.eml"), outboxMinutes - 1);
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK_FALSE(desk.session().service().isOpen());
    CHECK_FALSE(QFile::exists(early));
    CHECK(QFile::exists(late));
}

TEST_CASE("A home that does not outlive the session is told by Windows, its folder's name or its file system")
{
    CHECK(ui::isTemporaryHome(QStringLiteral("C:/Users/TEMP"), "NTFS", 0));
    CHECK(ui::isTemporaryHome(QStringLiteral("C:/Users/TEMP.HMPPS.003"), "NTFS", 0));
    CHECK(ui::isTemporaryHome(QStringLiteral("C:/Users/spretend"), "NTFS", 1));
    CHECK(ui::isTemporaryHome(QStringLiteral("C:/Users/spretend"), "NTFS", 4)); // mandatory
    CHECK(ui::isTemporaryHome(QStringLiteral("/home/live"), "tmpfs", 0));
    CHECK_FALSE(ui::isTemporaryHome(QStringLiteral("C:/Users/spretend"), "NTFS", 2)); // roaming
    CHECK_FALSE(ui::isTemporaryHome(QStringLiteral("C:/Users/Temple"), "NTFS", 0));
    CHECK_FALSE(ui::isTemporaryHome(QStringLiteral("/home/temp"), "ext4", 0));
    CHECK_FALSE(ui::isTemporaryHome(QStringLiteral("/home/sam"), "ext4", 0));
}
