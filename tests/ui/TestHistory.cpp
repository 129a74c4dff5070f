// SPDX-License-Identifier: MIT
#include "core/emo/Monitoring.h"
#include "core/order/Lifecycle.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/history/HistoryView.h"

#include <catch2/catch.hpp>

#include <QTableWidget>

using namespace emo;

TEST_CASE("History names the condition of what changed, and says what was added")
{
    test::DeskOnScreen desk(test::DeskOnScreen::Start::Unlocked);
    const Order sent = test::sentSample();
    desk.openOrderFile(sent);
    Order change = nextVersion(emoForm, sent, versionTypes.variation, QString());
    change.answers.set(monitoring.curfew.endDate, QDate(2027, 1, 31))
        .set(monitoring.types, Choices{{QStringLiteral("curfew"), QStringLiteral("trail")}});
    desk.window().workspace().showOrder(change, ui::OrderPlace{ui::OrderPlace::View::History});

    auto &table = desk.find<QTableWidget>(QStringLiteral("What differs"));
    QStringList rows;
    desk.waitUntil("the differences", [&] { return table.rowCount() > 0; });
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells.append(table.item(row, column)->text());
        rows.append(cells.join(QStringLiteral(" | ")).replace(QChar(QChar::Nbsp), u' '));
    }
    INFO(rows.join(u'\n').toStdString());
    CHECK(rows.contains(QStringLiteral("Curfew: end date | 6 April 2027 | 31 January 2027")));
    CHECK(rows.contains(QStringLiteral("Trail | Not in version 0 | Added")));
}
