// SPDX-License-Identifier: MIT
#include "tests/ui/OrderOnScreen.h"
#include "ui/editing/OrderEditing.h"
#include "ui/pages/QuestionHelp.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

/// What a page explains where the answer is given.
using namespace emo;
using namespace emo::test;

namespace {

/// The label in sight that has these words, or begins with them; null if there is none.
QLabel *labelWith(OrderOnScreen &screen, const QString &words)
{
    for (auto *label : screen.view().findChildren<QLabel *>())
        if (label->isVisible() && label->text().startsWith(words))
            return label;
    return nullptr;
}

} // namespace

TEST_CASE("Each type of monitoring says below its box what it means")
{
    OrderOnScreen screen("hdc-curfew", monitoring.types);

    int below = 0;
    for (const Option *type : options::monitoringType.all()) {
        INFO(type->code);
        QLabel *hint = labelWith(screen, type->traits.hint);
        REQUIRE(hint);
        const auto boxes = screen.view().findChildren<QCheckBox *>();
        const auto box = std::ranges::find_if(
            boxes, [&](QCheckBox *each) { return each->text() == type->label.toString(); });
        REQUIRE(box != boxes.end());
        CHECK((*box)->accessibleDescription().contains(type->traits.hint.toString()));
        const QPoint at = hint->mapTo(&screen.view(), QPoint());
        CHECK(at.y() > (*box)->mapTo(&screen.view(), QPoint()).y());
        CHECK(at.y() > below); // and above the next
        below = at.y();
    }
}

TEST_CASE("Options without hints are as close to each other as ever")
{
    OrderOnScreen screen("hdc-curfew", monitoring.licenceMonitored);

    const auto boxes = screen.view().findChildren<QCheckBox *>();
    REQUIRE(boxes.size() >= 7);
    for (QCheckBox *box : boxes)
        if (box->isVisible())
            CHECK_FALSE(box->accessibleDescription().startsWith(QStringLiteral(".")));
}

TEST_CASE("The standard wording of paragraph 14a is shown on demand, its placeholder in bold")
{
    OrderOnScreen screen("hdc-curfew", monitoring.licenceMonitored);
    CHECK_FALSE(labelWith(screen, QStringLiteral("14a)")));

    screen.button(QStringLiteral("Show the standard wording")).click();
    QLabel *wording = labelWith(screen, QStringLiteral("14a)"));
    REQUIRE(wording);
    CHECK(wording->text().contains(QStringLiteral("<b>[INSERT TYPES OF CONDITIONS HERE")));
    CHECK(wording->text().contains(QStringLiteral("MONITORED]</b>")));

    screen.button(QStringLiteral("Hide the standard wording")).click();
    CHECK_FALSE(labelWith(screen, QStringLiteral("14a)")));
}

TEST_CASE("F1 shows the standard wording as well")
{
    OrderOnScreen screen("hdc-curfew", monitoring.licenceMonitored);

    CHECK(
        ui::helpText(monitoring.licenceMonitored, screen.editing().trade()).contains(QStringLiteral("14a)")));
    CHECK_FALSE(ui::helpText(monitoring.types, screen.editing().trade()).contains(QStringLiteral("14a)")));
}
