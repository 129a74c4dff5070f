// SPDX-License-Identifier: MIT
#include "core/emo/DeviceWearer.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/home/FolderList.h"
#include "ui/home/HomeView.h"
#include "ui/home/OrderTable.h"
#include "ui/order/OrderView.h"
#include "ui/widgets/TextLabel.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace emo;
using namespace emo::test;

namespace {

/// Ticks and explains everything in the review that is open.
void settle(DeskOnScreen &desk)
{
    for (int i = 0; i < 200; ++i) {
        QWidget *next = nullptr;
        for (auto *tick : desk.window().findChildren<QCheckBox *>())
            if (tick->isVisible() && tick->objectName().startsWith(QLatin1StringView("tick:"))
                && !tick->isChecked())
                next = tick;
        for (auto *reason : desk.window().findChildren<QLineEdit *>())
            if (reason->isVisible() && reason->objectName().startsWith(QLatin1StringView("reason:"))
                && reason->text().isEmpty())
                next = reason;
        if (!next)
            return;
        next->setFocus();
        if (qobject_cast<QCheckBox *>(next))
            desk.press(Qt::Key_Space);
        else
            desk.type(QStringLiteral("The COM has confirmed it"));
    }
    throw std::runtime_error("there is no end of ticks");
}

QPushButton &finishButton(DeskOnScreen &desk)
{
    auto *button = desk.window().findChild<QPushButton *>(QStringLiteral("finish"));
    if (!button || !button->isVisible())
        throw std::runtime_error("nothing to finish with");
    return *button;
}

void finish(DeskOnScreen &desk)
{
    desk.press(Qt::Key_R, Qt::ControlModifier);
    settle(desk);
    CHECK_THAT(
        desk.answerBox(QStringLiteral("Finish"), [&] { desk.click(finishButton(desk)); }).toStdString(),
        Catch::Contains("freezes these answers"));
    desk.waitUntil("the order to be finished", [&] { return desk.orderView().editing().isReadOnly(); });
}

} // namespace

TEST_CASE("An empty profile is set up by keyboard, and an order is begun, saved, and found after unlocking")
{
    DeskOnScreen desk(DeskOnScreen::Start::Empty);
    CHECK(wordsOn(*QApplication::focusWidget()) == QStringLiteral("Your name"));
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("Sam Pretend"));
    desk.press(Qt::Key_Tab);
    desk.type(QStringLiteral("HMP Invented"));
    desk.tabTo(desk.find<QPushButton>(QStringLiteral("Continue")));
    desk.press(Qt::Key_Space);

    CHECK(wordsOn(*QApplication::focusWidget()) == QStringLiteral("Passphrase"));
    desk.type(QStringLiteral("too short"));
    desk.tabTo(desk.find<QPushButton>(QStringLiteral("Continue")));
    desk.press(Qt::Key_Space);
    CHECK(says(desk.window(), QStringLiteral("Choose a passphrase of four words or more")));
    auto &passphrase = desk.find<QLineEdit>(QStringLiteral("Passphrase"));
    desk.tabTo(passphrase);
    passphrase.selectAll();
    desk.type(QStringLiteral("four invented plain words"));
    desk.tabTo(desk.find<QLineEdit>(QStringLiteral("Type it again")));
    desk.type(QStringLiteral("four invented plain words"));
    desk.tabTo(desk.find<QPushButton>(QStringLiteral("Continue")));
    desk.press(Qt::Key_Space);

    desk.tabTo(desk.find<QPushButton>(QStringLiteral("Start")));
    desk.press(Qt::Key_Space);
    CHECK(says(desk.window(), QStringLiteral("then tick the box")));
    desk.tabTo(desk.find<QCheckBox>(QStringLiteral("I have printed or written down the recovery key")));
    desk.press(Qt::Key_Space);
    desk.tabTo(desk.find<QPushButton>(QStringLiteral("Start")));
    desk.press(Qt::Key_Space);
    auto &newOrder = desk.find<QPushButton>(QStringLiteral("New order"));
    CHECK(desk.window().windowTitle() == QStringLiteral("All orders - EMO Desk"));
    CHECK(desk.window().workspace().home()->isAncestorOf(QApplication::focusWidget()));
    desk.tabTo(newOrder);
    desk.press(Qt::Key_Space);

    const QString id = desk.openOrderId();
    CHECK(desk.orderView().isAncestorOf(QApplication::focusWidget()));
    desk.orderView().goTo(deviceWearer.firstName);
    desk.type(QStringLiteral("Barnaby"));
    bool isSaved = false;
    QObject::connect(&desk.session().service(), &store::ProfileService::saved, &desk.window(),
        [&](const QString &saved) { isSaved = saved == id; });
    desk.waitUntil("the draft to be saved", [&] { return isSaved; });
    CHECK(desk.stored(id).answers.find(deviceWearer.firstName) != nullptr);
    CHECK(says(desk.window(), QStringLiteral("Saved")));

    const ui::OrderPlace place = desk.orderView().place();
    desk.type(QStringLiteral(" Lee"));
    desk.press(Qt::Key_L, Qt::ControlModifier);
    CHECK(says(desk.window(), QStringLiteral("Everything is saved")));
    CHECK_FALSE(desk.session().service().isOpen());
    desk.waitUntil("all orders to be gone from the window",
        [&] { return desk.window().findChildren<ui::OrderTable *>().isEmpty(); });
    desk.type(QStringLiteral("other invented plain words"));
    desk.press(Qt::Key_Return);
    desk.waitUntil("the wrong passphrase to be refused", [&] {
        const QWidget *focus = QApplication::focusWidget();
        return says(desk.window(), QStringLiteral("does not open this profile")) && focus
            && wordsOn(*focus) == QStringLiteral("Passphrase");
    });
    desk.unlock();
    CHECK(desk.orderView().place() == place);
    CHECK(desk.openOrderId() == id);
    CHECK(std::get<QString>(*desk.orderView().editing().answer(deviceWearer.firstName))
        == QStringLiteral("Barnaby Lee"));
}

TEST_CASE("The audit tells that an order was opened, once until the profile is locked")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    for (int i = 0; i < 2; ++i) {
        desk.press(Qt::Key_Home, Qt::AltModifier);
        desk.window().workspace().openOrder(id);
        CHECK(desk.openOrderId() == id);
        CHECK(desk.audited().count(QStringLiteral("opened")) == 1);
    }
    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.unlock();
    CHECK(desk.openOrderId() == id);
    CHECK(desk.audited().count(QStringLiteral("opened")) == 2);
}

TEST_CASE("A finished order is recorded as sent and found among those that were submitted")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    finish(desk);
    const QString id = desk.openOrderId();
    CHECK(says(desk.window(), QStringLiteral("Not sent")));
    auto &record = desk.find<QPushButton>(QStringLiteral("Record as sent"));
    desk.tabTo(record);
    desk.press(Qt::Key_Space);
    CHECK(says(desk.window(), QStringLiteral("Say how it was sent")));
    REQUIRE(qobject_cast<QRadioButton *>(QApplication::focusWidget()));
    desk.press(Qt::Key_Space);
    auto &proof = desk.find<QLineEdit>(QStringLiteral("Reference number, or the email's subject"));
    desk.tabTo(proof);
    desk.type(QStringLiteral("INVENTED-77"));
    desk.tabTo(record);
    desk.press(Qt::Key_Space);
    desk.waitUntil("the record", [&] { return says(desk.window(), QStringLiteral("Sent ")); });
    CHECK(desk.stored(id).current().sent.proof == QStringLiteral("INVENTED-77"));

    desk.press(Qt::Key_Home, Qt::AltModifier);
    auto &folders = *desk.window().findChild<ui::FolderList *>();
    desk.tabTo(folders);
    while (folders.folder() != ui::HomeFolder::Submitted)
        desk.press(folders.folder() < ui::HomeFolder::Submitted ? Qt::Key_Down : Qt::Key_Up);
    auto &table = *desk.window().findChild<ui::OrderTable *>();
    desk.waitUntil("the order in the folder", [&] { return table.model()->rowCount() == 1; });
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.type(QStringLiteral("nobody of that name"));
    CHECK(says(desk.window(), QStringLiteral("No order matches")));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    CHECK(desk.openOrderId() == id);
}

TEST_CASE("Every sample is reviewed, finished and saved as a PDF")
{
    for (const QString &name : sampleNames()) {
        DeskOnScreen desk(DeskOnScreen::Start::Unlocked); // two samples are versions of one order
        INFO(name.toStdString());
        desk.openOrderFile(draftOf(name));
        const auto &editing = desk.orderView().editing();
        if (editing.count(Severity::Error) > 0) {
            desk.press(Qt::Key_R, Qt::ControlModifier);
            desk.click(finishButton(desk));
            CHECK(!desk.orderView().editing().isReadOnly());
            CHECK(desk.orderView().place().view == ui::OrderPlace::View::Page);
        } else {
            finish(desk);
        }
        const QString pdf = desk.path(name + QStringLiteral(".pdf"));
        desk.answerFileDialog(pdf, [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
        desk.waitUntil("the PDF", [&] { return QFile::exists(pdf); });
        CHECK(fileText(pdf).startsWith("%PDF"));
    }
}
