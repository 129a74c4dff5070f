// SPDX-License-Identifier: MIT
#include "core/document/pdf/PaintingApplication.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QLocale>

int main(int argc, char **argv)
{
    const emo::paper::PaintingApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return Catch::Session().run(argc, argv);
}
