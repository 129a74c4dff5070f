// SPDX-License-Identifier: MIT
#include "tests/ui/OrderOnScreen.h"
#include "ui/order/TimelinePlot.h"
#include "ui/order/TimelineView.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace emo;
using ui::OrderPlace;

namespace {

const OrderPlace timeline{OrderPlace::View::Timeline};

QString cell(test::OrderOnScreen &screen, int row, int column)
{
    return screen.find<ui::TimelineView>()
        .findChild<QTableView *>()
        ->model()
        ->index(row, column)
        .data()
        .toString()
        .replace(QChar(QChar::Nbsp), u' ');
}

const ui::TimelineBar &barNamed(const ui::TimelineContent &content, const char *name)
{
    for (const ui::TimelineBar &bar : content.bars)
        if (bar.isCondition && bar.name == QLatin1StringView(name))
            return bar;
    throw std::runtime_error("there is no such condition");
}

/// Home detention curfew until a day; the curfew ends so many days after it.
void endLate(Answers &order, int days)
{
    const QDate end = std::get<QDate>(*order.find(monitoring.hdcEnd));
    order.set(monitoring.curfew.endDate, end.addDays(days));
}

} // namespace

TEST_CASE("A condition that goes on too long says for how many days, and after which date")
{
    test::OrderOnScreen screen("hdc-curfew", timeline, [](Answers &order) { endLate(order, 30); });
    const ui::TimelineContent content = timelineContent(screen.editing());
    const ui::TimelineBar &curfew = barNamed(content, "Curfew");

    REQUIRE(curfew.misfits.size() == 1);
    CHECK(curfew.misfits.front().words == u"30 days too long");
    CHECK(curfew.misfits.front().last == curfew.until);
    CHECK(curfew.misfits.front().first.daysTo(curfew.until) == 29);
    CHECK(content.misfits == 1);
    CHECK(cell(screen, 0, 0) == u"Curfew");
    CHECK(cell(screen, 0, 1)
        == QStringLiteral("Ends %1").arg(QLocale().toString(curfew.until, QStringLiteral("d MMM yyyy"))));
    CHECK(cell(screen, 0, 2).startsWith(u"Home detention curfew ends "));
    CHECK(cell(screen, 0, 3).startsWith(u"Check both"));
}

TEST_CASE("The part of a bar that does not fit ends where the bar ends")
{
    test::OrderOnScreen screen("hdc-curfew", timeline, [](Answers &order) { endLate(order, 30); });
    const ui::TimelineContent content = timelineContent(screen.editing());
    const auto &plot = screen.find<ui::TimelinePlot>();
    for (int bar = 0; bar < int(content.bars.size()); ++bar) {
        if (content.bars[bar].misfits.empty())
            continue;
        CHECK(plot.misfitOf(bar, 0).right() == plot.barOf(bar).right());
        CHECK(plot.misfitOf(bar, 0).left() > plot.barOf(bar).left());
        CHECK(plot.misfitOf(bar, 0).top() == plot.barOf(bar).top());
    }
}

TEST_CASE("A condition that starts late leaves days before its bar that nobody watches")
{
    test::OrderOnScreen screen("hdc-curfew", timeline, [](Answers &order) {
        order.set(
            monitoring.curfew.startDate, std::get<QDate>(*order.find(monitoring.licenceStart)).addDays(3));
    });
    const ui::TimelineContent content = timelineContent(screen.editing());
    const ui::TimelineBar &curfew = barNamed(content, "Curfew");

    REQUIRE_FALSE(curfew.misfits.empty());
    CHECK(curfew.misfits.front().words == u"Starts 3 days late");
    CHECK(curfew.misfits.front().last.daysTo(curfew.from) == 1);
}

TEST_CASE("A condition with the dates of the licence says what it matches")
{
    test::OrderOnScreen screen("everything", timeline);
    const ui::TimelineContent content = timelineContent(screen.editing());

    CHECK(barNamed(content, "Trail").match == u"Licence");
    CHECK(content.misfits == 0);
    CHECK(content.conditions == 8);
    CHECK_FALSE(screen.find<QTableView>().isVisible());
}

TEST_CASE("Going to a date that does not fit opens its page")
{
    test::OrderOnScreen screen("hdc-curfew", timeline, [](Answers &order) { endLate(order, 30); });
    CHECK(QApplication::focusWidget() == screen.find<ui::TimelineView>().findChild<QTableView *>());
    screen.press(Qt::Key_Return);
    QCoreApplication::processEvents();

    CHECK(screen.view().place().page == monitoring.curfew.endDate.page);
}

TEST_CASE("The date of the licence can be taken, and undone")
{
    test::OrderOnScreen screen("hdc-curfew", timeline, [](Answers &order) { endLate(order, 30); });
    const auto wrong = screen.editing().asked()[monitoring.curfew.endDate];
    const auto right = screen.editing().asked()[monitoring.hdcEnd];
    QPushButton &use = screen.button(
        QStringLiteral("Use %1").arg(QLocale().toString(*right, QStringLiteral("d\u00a0MMMM\u00a0yyyy"))));
    use.click();
    CHECK(screen.editing().asked()[monitoring.curfew.endDate] == right);
    CHECK_FALSE(use.isVisible());

    screen.editing().undoStack().undo();
    CHECK(screen.editing().asked()[monitoring.curfew.endDate] == wrong);
}

TEST_CASE("A condition without dates has no bar, and is no mistake of the timeline")
{
    test::OrderOnScreen screen("hdc-curfew", timeline,
        [](Answers &order) { order.clear(monitoring.curfew.startDate).clear(monitoring.curfew.endDate); });
    const ui::TimelineContent content = timelineContent(screen.editing());
    CHECK_FALSE(barNamed(content, "Curfew").isDrawn());
    CHECK(content.findings.empty());
}

TEST_CASE("An order without dates says so")
{
    test::OrderOnScreen screen("hdc-curfew", timeline, [](Answers &order) { order = Answers(); });
    CHECK_FALSE(timelineContent(screen.editing()).hasDates());
    CHECK_FALSE(screen.find<ui::TimelinePlot>().isVisible());
    QStringList words;
    for (const auto *label : screen.find<ui::TimelineView>().findChildren<QLabel *>())
        if (label->isVisible())
            words.append(label->text());
    CHECK(words.contains(QStringLiteral("No dates yet.")));
}
