// SPDX-License-Identifier: MIT
#include "tests/ui/DeskOnScreen.h"
#include "ui/profile/RenewKeysDialog.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace emo;
using namespace emo::test;

namespace {

const auto oldPassphrase = QStringLiteral("four invented plain words");
const auto newPassphrase = QStringLiteral("five other words made up");

/// The first step: what opens the profile now.
void confirm(DeskOnScreen &desk, ui::RenewKeysDialog &dialog, const QString &passphrase)
{
    desk.waitUntil("the dialog", [&] {
        dialog.activateWindow(); // as a window manager does
        return dialog.isActiveWindow();
    });
    desk.find<QLineEdit>(QStringLiteral("Passphrase or recovery key")).setFocus();
    desk.type(passphrase);
    desk.click(desk.find<QPushButton>(QStringLiteral("Continue")));
    desk.waitUntil(
        "the answer", [&] { return desk.find<QPushButton>(QStringLiteral("Cancel")).isEnabled(); });
}

} // namespace

TEST_CASE("New keys open the profile, and the old passphrase opens it no longer")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    const QString id = desk.openOrderId();
    ui::RenewKeysDialog dialog(desk.session(), &desk.window());
    dialog.open();
    confirm(desk, dialog, oldPassphrase);
    desk.type(newPassphrase);
    desk.find<QLineEdit>(QStringLiteral("Type it again")).setFocus();
    desk.type(newPassphrase + u'x');
    desk.click(desk.find<QPushButton>(QStringLiteral("Continue")));
    CHECK(says(dialog, QStringLiteral("The two passphrases differ")));
    desk.find<QLineEdit>(QStringLiteral("Type it again")).setFocus();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_Backspace);
    desk.click(desk.find<QPushButton>(QStringLiteral("Continue")));

    desk.click(desk.find<QPushButton>(QStringLiteral("Seal my orders anew")));
    CHECK(says(dialog, QStringLiteral("then tick the box")));
    const QString key = dialog.findChild<QLabel *>(QStringLiteral("recoveryKey"))->text();
    desk.click(desk.find<QPushButton>(QStringLiteral("Back")));
    desk.find<QLineEdit>(QStringLiteral("Passphrase")).setFocus();
    desk.type(newPassphrase); // what is not shown is not kept
    desk.find<QLineEdit>(QStringLiteral("Type it again")).setFocus();
    desk.type(newPassphrase);
    desk.click(desk.find<QPushButton>(QStringLiteral("Continue")));
    CHECK(says(dialog, key)); // it may be on paper by now
    dialog.findChild<QCheckBox *>(QStringLiteral("hasRecoveryKey"))->setFocus();
    desk.press(Qt::Key_Space);
    desk.click(desk.find<QPushButton>(QStringLiteral("Seal my orders anew")));
    desk.waitUntil("the new keys", [&] { return !dialog.isVisible(); });
    CHECK(dialog.result() == QDialog::Accepted);

    REQUIRE(desk.session().lock());
    const auto opens = [&](const QString &passphrase) {
        std::optional<bool> isOpen;
        desk.session().unlock(std::make_shared<store::Credential>(store::Credential::passphrase(
                                  store::Secret::takenFrom(QString(passphrase.data(), passphrase.size())))),
            [&](const Result<> &done) { isOpen = bool(done); });
        desk.waitUntil("the answer", [&] { return isOpen.has_value(); });
        return *isOpen;
    };
    CHECK_FALSE(opens(oldPassphrase));
    REQUIRE(opens(newPassphrase));
    CHECK(desk.stored(id).id == id);
}

TEST_CASE("Who does not know a key cannot make new ones")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    ui::RenewKeysDialog dialog(desk.session(), &desk.window());
    dialog.open();
    confirm(desk, dialog, QStringLiteral("something that was guessed"));
    CHECK(says(dialog, QStringLiteral("does not open this profile")));
    CHECK_FALSE(desk.look<QLineEdit>(QStringLiteral("Type it again")));
    dialog.close();
}

TEST_CASE("What is stored can be checked, and the check says what it proves")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    const QString said
        = desk.answerBox(QStringLiteral("OK"), [&] { desk.trigger(QStringLiteral("Check what is stored")); });
    CHECK_THAT(said.toStdString(), Catch::Contains("Everything is as it was written"));
}
