// SPDX-License-Identifier: MIT
#include "ui/profile/BackupChoice.h"

#include <QApplication>
#include <QInputDialog>

#include <catch2/catch.hpp>

using namespace emo;

TEST_CASE("Which backup is restored is chosen from a list that says what each of them is")
{
    const auto made = [](int number, bool isWhole) {
        store::BackupContents contents;
        contents.faults = isWhole ? 0 : 1;
        return store::Generation{QStringLiteral("backup-%1").arg(number),
            QDateTime(QDate(2026, 11, number), QTime(12, 0)), QStringLiteral("12345678"), number, contents};
    };
    const store::Generation bare{
        QStringLiteral("backup-0"), QDateTime(QDate(2026, 1, 2), QTime(12, 0)), QStringLiteral("12345678")};
    store::Generation whileLocked = made(7, true);
    whileLocked.contents->isOpened = false;
    const QList<store::Generation> backups{made(9, false), made(8, true), whileLocked, bare};
    const auto answered = [&](const std::function<void(QInputDialog &)> &answer) {
        QMetaObject::invokeMethod(
            qApp,
            [answer] {
                auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
                REQUIRE(dialog);
                answer(*dialog);
            },
            Qt::QueuedConnection);
        return ui::chosenBackup(backups, nullptr);
    };

    QStringList lines;
    const auto newest = answered([&](QInputDialog &dialog) {
        lines = dialog.comboBoxItems();
        dialog.accept();
    });
    CHECK(lines
        == QStringList{QStringLiteral("Backup 9, made 9 November 2026, 12:00, incomplete"),
            QStringLiteral("Backup 8, made 8 November 2026, 12:00"),
            QStringLiteral("Backup 7, made 7 November 2026, 12:00, not verified"),
            QStringLiteral("By an earlier version of EMO Desk, named 2 January 2026, 12:00")});
    CHECK(newest == QStringLiteral("backup-9"));
    CHECK(answered([&](QInputDialog &dialog) {
        dialog.setTextValue(lines[1]);
        dialog.accept();
    }) == QStringLiteral("backup-8"));
    CHECK_FALSE(answered([](QInputDialog &dialog) { dialog.reject(); }));
}
