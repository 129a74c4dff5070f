// SPDX-License-Identifier: MIT
#include "tests/ui/OrderOnScreen.h"
#include "ui/editors/CurfewWeekEditor.h"
#include "ui/editors/CurfewWeekPicture.h"
#include "ui/editors/CurfewWeekTable.h"

#include <catch2/catch.hpp>

#include <QPushButton>

using namespace emo;
using Model = ui::CurfewWeekModel;

namespace {

constexpr const auto &timetable = monitoring.curfew.timetable;
constexpr const CurfewPeriod &period = monitoring.curfew.timetable.row;

class WeekOnScreen : public test::OrderOnScreen
{
public:
    explicit WeekOnScreen(const std::function<void(Answers &)> &alter = {})
        : OrderOnScreen("hdc-curfew", timetable, alter)
    {
    }

    ui::CurfewWeekTable &table() { return find<ui::CurfewWeekTable>(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    QTime from(int row) const
    {
        const Value *value = rows(timetable)[row].find(period.startTime);
        const auto *time = value ? std::get_if<QTime>(value) : nullptr;
        return time ? *time : QTime();
    }
};

void empty(Answers &order)
{
    order.clear(timetable);
}

} // namespace

TEST_CASE("A week of curfew is written with the keyboard alone")
{
    WeekOnScreen week(empty);
    REQUIRE(QApplication::focusWidget()->accessibleName().isEmpty());
    REQUIRE(static_cast<QPushButton *>(QApplication::focusWidget())->text() == u" Add a time");

    week.press(Qt::Key_Space);
    week.type("1900");
    week.press(Qt::Key_Tab);
    week.type("7.00");
    week.press(Qt::Key_Tab); // past what is worked out
    week.press(Qt::Key_Space);
    week.press(Qt::Key_Return);

    CHECK(week.cell(0, Model::Day) == u"Monday");
    CHECK(week.cell(0, Model::From) == u"19:00");
    CHECK(week.cell(0, Model::Until) == u"07:00");
    CHECK(week.cell(0, Model::EndsOn) == u"Tuesday");
    CHECK(week.cell(0, Model::Hours) == u"12");
    CHECK(week.cell(0, Model::Where) == u"Main address");

    week.button(QStringLiteral("Copy Monday to all days")).setFocus();
    week.press(Qt::Key_Space);
    REQUIRE(week.rows(timetable).size() == 7);
    CHECK(week.cell(6, Model::Day) == u"Sunday");
    CHECK(week.cell(6, Model::EndsOn) == u"Monday");
    CHECK(week.cell(6, Model::Where) == u"Main address");
    CHECK(week.problemOf(QuestionAt(period.endTime, timetable, 6)).isEmpty());
}

TEST_CASE("Enter edits a time of the week, and Escape leaves it as it was")
{
    WeekOnScreen week;
    REQUIRE(QApplication::focusWidget() == &week.table());

    week.press(Qt::Key_Return);
    week.type("18:30");
    CHECK(week.from(0) == QTime(18, 30)); // each key is kept
    week.press(Qt::Key_Escape);
    CHECK(week.from(0) == QTime(19, 0));
    CHECK(week.editing().undoStack().count() == 0);

    week.press(Qt::Key_Return);
    week.type("18:30");
    week.press(Qt::Key_Return);
    CHECK(week.from(0) == QTime(18, 30));
    CHECK(week.cell(0, Model::Hours) == u"12 h 30 min");
    CHECK(week.undoText() == u"change Monday");
}

TEST_CASE("A day is chosen from the days of the week")
{
    WeekOnScreen week;
    week.press(Qt::Key_Left);
    week.press(Qt::Key_Return);
    week.press(Qt::Key_Down);
    week.press(Qt::Key_Down);
    week.press(Qt::Key_Return);

    CHECK(week.cell(0, Model::Day) == u"Wednesday");
    CHECK(week.cell(0, Model::EndsOn) == u"Thursday");
}

TEST_CASE("A wrong time of the week stays as it was typed, and is said to be wrong")
{
    WeekOnScreen week;
    week.type("25:10");
    week.press(Qt::Key_Return);

    CHECK(week.cell(0, Model::From) == u"25:10");
    CHECK(week.cell(0, Model::Hours).isEmpty());
    CHECK_FALSE(week.problemOf(QuestionAt(period.startTime, timetable, 0)).isEmpty());
    CHECK(week.find<ui::CurfewWeekPicture>().barOf(0).isEmpty());

    week.view().goOn();
    const QModelIndex cell = week.table().model()->index(0, Model::From);
    CHECK(cell.data(Model::isWrongRole).toBool());
    CHECK(cell.data(Qt::AccessibleDescriptionRole).toString().startsWith(u"There is no such time"));
}

TEST_CASE("What was typed for a time without minutes is shown without a colon that nobody typed")
{
    WeekOnScreen week;
    week.type("seven");
    week.press(Qt::Key_Return);
    CHECK(week.cell(0, Model::From) == u"seven");
}

TEST_CASE("Del removes a time of the week, and undo brings it back")
{
    WeekOnScreen week;
    week.press(Qt::Key_Down);
    week.press(Qt::Key_Delete);
    REQUIRE(week.rows(timetable).size() == 6);
    CHECK(week.cell(1, Model::Day) == u"Wednesday");
    CHECK(QApplication::focusWidget() == &week.table());

    week.button(QStringLiteral("Undo: remove Tuesday")).click();
    REQUIRE(week.rows(timetable).size() == 7);
    CHECK(week.cell(1, Model::Day) == u"Tuesday");
}

TEST_CASE("Each change of a week is one step to undo")
{
    WeekOnScreen week;
    const Answers before = week.editing().order().answers;
    week.type("1815");
    week.press(Qt::Key_Return);
    week.button(QStringLiteral("Copy Monday to all days")).click();
    CHECK(week.editing().undoStack().count() == 2);
    CHECK(week.from(4) == QTime(18, 15));

    week.editing().undoStack().undo();
    CHECK(week.from(4) == QTime(19, 0));
    week.editing().undoStack().undo();
    CHECK(week.editing().order().answers == before);
}

TEST_CASE("A time is added on the next day that has none")
{
    WeekOnScreen week([](Answers &order) {
        Rows rows = std::get<Rows>(*order.find(timetable));
        rows.erase(rows.begin() + 3);
        order.setValue(timetable, rows);
    });
    week.button(QStringLiteral("Add a time")).click();
    REQUIRE(week.rows(timetable).size() == 7);
    CHECK(week.cell(3, Model::Day) == u"Thursday");
    CHECK(week.cell(3, Model::From).isEmpty());
    CHECK(week.undoText() == u"add Thursday");
}

TEST_CASE("A night is one bar across midnight, and a click on it chooses its row")
{
    WeekOnScreen week;
    auto &picture = week.find<ui::CurfewWeekPicture>();
    const QRectF bar = picture.barOf(2);
    CHECK(bar.width() == Approx(picture.barOf(0).width()).margin(1));
    CHECK(bar.top() > picture.barOf(1).bottom());

    QTest::mouseClick(&picture, Qt::LeftButton, {}, bar.center().toPoint());
    CHECK(week.table().row() == 2);
    CHECK(week.button(QStringLiteral("Copy Wednesday to all days")).isEnabled());
}

TEST_CASE("A time before noon stretches the picture of the week")
{
    WeekOnScreen week;
    auto &picture = week.find<ui::CurfewWeekPicture>();
    const double noonToNoon = picture.barOf(1).width();
    week.type("0800");
    week.press(Qt::Key_Tab);
    week.type("1000");
    week.press(Qt::Key_Return);

    CHECK(picture.barOf(1).width() == Approx(noonToNoon * 24 / 36).margin(2));
    CHECK(picture.barOf(0).right() < picture.barOf(1).left());
}

TEST_CASE("A time that ends when it starts lasts 24 hours, and ends on the next day")
{
    WeekOnScreen week;
    week.type("1900");
    week.press(Qt::Key_Tab);
    week.type("1900");
    week.press(Qt::Key_Return);

    CHECK(week.cell(0, Model::Until) == u"19:00");
    CHECK(week.cell(0, Model::EndsOn) == u"Tuesday");
    CHECK(week.cell(0, Model::Hours) == u"24");
    auto &picture = week.find<ui::CurfewWeekPicture>();
    CHECK(picture.barOf(0).width() == Approx(2 * picture.barOf(1).width()).margin(2));
}

TEST_CASE("Times of a day that overlap stand under each other, and the days below move down")
{
    WeekOnScreen week;
    auto &picture = week.find<ui::CurfewWeekPicture>();
    const QRectF wednesday = picture.barOf(2);
    week.press(Qt::Key_Down);
    week.press(Qt::Key_Left);
    week.press(Qt::Key_Return);
    week.press(Qt::Key_Up);
    week.press(Qt::Key_Return);
    REQUIRE(week.cell(1, Model::Day) == u"Monday");

    CHECK(picture.barOf(1).top() > picture.barOf(0).bottom());
    CHECK(picture.barOf(2).top() > wednesday.top());
    CHECK(picture.sizeHint().height() > int(picture.barOf(6).bottom()));
}

TEST_CASE("A finding in a row of the week leads to its cell")
{
    WeekOnScreen week;
    week.view().goTo(QuestionAt(period.addresses, timetable, 4));
    QCoreApplication::processEvents();
    CHECK(week.table().currentIndex() == week.table().model()->index(4, Model::Where));
    CHECK(QApplication::focusWidget() == &week.table());
}
