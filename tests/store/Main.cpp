// SPDX-License-Identifier: MIT
#include "tests/store/Child.h"
#include "tests/store/Harm.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QLocale>

/// With --child it is the program that another test kills while it saves.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (QCoreApplication::arguments().value(1) == QLatin1StringView("--child"))
        return emo::test::beChild(QCoreApplication::arguments().mid(2));
    const int failures = Catch::Session().run(argc, argv);
    emo::test::printHarm(failures);
    return failures;
}
