// SPDX-License-Identifier: MIT
#include "tests/pictures/Themes.h"
#include "tests/ui/Child.h"
#include "ui/style/DeskStyle.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator; // of English plurals
    if (translator.load(QStringLiteral(":/translations/emodesk_en.qm")))
        QApplication::installTranslator(&translator);
    QFont font(QStringLiteral("Liberation Sans"));
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QApplication::setStyle(new emo::ui::DeskStyle);
    QApplication::setPalette(emo::test::theme(QStringLiteral("light")));
    if (argc > 2 && qstrcmp(argv[1], "--type-for-ever") == 0)
        return emo::test::typeForEver(QString::fromLocal8Bit(argv[2]));
    return Catch::Session().run(argc, argv);
}
