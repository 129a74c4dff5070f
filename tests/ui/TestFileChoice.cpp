// SPDX-License-Identifier: MIT
#include "ui/widgets/FileChoice.h"

#include "tests/ui/DeskOnScreen.h"
#include "ui/style/Language.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

TEST_CASE("Choosing files and folders leaves no trace of them")
{
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    {
        DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
        QFile file(desk.path(QStringLiteral("Pretend licence.pdf")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        QDir(desk.path({})).mkdir(QStringLiteral("Pretend folder"));
        const QString folder = desk.path(QStringLiteral("Pretend folder"));
        const auto chosen = [&](const QString &path, const std::function<QString()> &ask) {
            QString found;
            desk.answerFileDialog(path, [&] { found = ask(); });
            return found;
        };
        for (int i = 0; i < 2; ++i) { // the same dialog serves again
            CHECK(chosen(file.fileName(), [&] {
                return ui::fileToOpen(
                    &desk.window(), QStringLiteral("Open"), QStringLiteral("Files (*.pdf)"));
            }) == file.fileName());
            const QString saved = desk.path(QStringLiteral("Pretend form.pdf"));
            CHECK(chosen(saved, [&] {
                return ui::fileToSave(
                    &desk.window(), QStringLiteral("Save"), saved, QStringLiteral("Files (*.pdf)"));
            }) == saved);
            CHECK(chosen(folder, [&] { return ui::folderToUse(&desk.window(), folder); }) == folder);
        }
    }
    CHECK(QDir(settings.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == QStringList());
}

TEST_CASE("The dialogs of Qt leave no trace, and our own settings are kept")
{
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const auto visit = [&] {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setDirectory(settings.path());
    };
    const auto written
        = [&] { return QDir(settings.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
    visit();
    CHECK_FALSE(written().isEmpty()); // which is what Qt does
    for (const QString &name : written())
        REQUIRE(QFile::remove(settings.filePath(name)));
    ui::keepQtFromRemembering();
    visit();
    CHECK(written().isEmpty());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    ui::chooseLanguage(QStringLiteral("en"));
    CHECK(written().size() == 1);
}
