// SPDX-License-Identifier: MIT
#include "core/order/OrderJson.h"

#include "tests/Sample.h"

#include <QDirIterator>
#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

TEST_CASE("Orders of the live service come back as they were")
{
    const QString folder = QStringLiteral(EMODESK_SHARED "/scenarios");
    if (!QFile::exists(folder)) {
        WARN("The live service's scenarios are not beside this checkout: nothing compared");
        return;
    }
    int compared = 0;
    QDirIterator files(folder, {QStringLiteral("order.json"), QStringLiteral("variation.json")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray text = fileText(files.next());
        INFO(files.filePath().toStdString());
        const auto order = orderFromJson(emoForm, text);
        REQUIRE(order);
        CHECK(orderToJson(emoForm, *order) == QJsonDocument::fromJson(text).object());
        ++compared;
    }
    CHECK(compared >= 6);
}
