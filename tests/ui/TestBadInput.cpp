// SPDX-License-Identifier: MIT
#include "core/base/PlainCharacters.h"
#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/widgets/LineEdit.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace emo;
using namespace emo::test;

namespace {

const QString megabyte = QStringLiteral("Lorem ipsum 'dolor' ").repeated(52'429);

QLineEdit &focusedLine()
{
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!line)
        throw std::runtime_error("the focus is in no line");
    return *line;
}

std::optional<Value> stored(DeskOnScreen &desk, const QString &id, const AnyQuestion &question)
{
    const Order order = desk.stored(id);
    const Value *value = order.answers.find(question);
    return value ? std::optional(*value) : std::nullopt;
}

/// Pastes it over what the first line of the editor holds; answers what is then shown.
QString pastedInto(DeskOnScreen &desk, const AnyQuestion &question, const QString &text)
{
    desk.orderView().goTo(question);
    focusedLine().selectAll();
    desk.paste(text);
    return focusedLine().text();
}

} // namespace

TEST_CASE(
    "A megabyte pasted into any editor is cut, said to be cut, and what is kept is saved as it is shown")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("everything")));
    const QString id = desk.openOrderId();
    REQUIRE(megabyte.size() > 1024 * 1024);
    AnyQuestion const *question = nullptr;
    QString shown;
    std::optional<Value> expected;

    SECTION("a text")
    {
        question = &deviceWearer.lastName;
        shown = pastedInto(desk, *question, megabyte);
        CHECK(shown == megabyte.left(2000));
        expected = Value(shown);
        CHECK(says(desk.window(), QStringLiteral("the first 2000 characters are kept")));
        desk.type(QStringLiteral("x"));
        CHECK(says(desk.window(), QStringLiteral("the first 2000 characters are kept")));
        desk.press(Qt::Key_Backspace);
        CHECK_FALSE(says(desk.window(), QStringLiteral("characters are kept")));
        expected = Value(shown.chopped(1));
    }
    SECTION("the first line of an address, which takes whole ones")
    {
        question = &deviceWearer.mainAddress.line1;
        const QString lines = QString(megabyte).replace(u' ', u'\n');
        shown = pastedInto(desk, *question, lines);
        CHECK(shown == megabyte.left(2000));
        CHECK(says(desk.window(), QStringLiteral("the first 2000 characters are kept")));
        expected = Value(shown);
    }
    SECTION("a date")
    {
        question = &deviceWearer.dateOfBirth;
        shown = pastedInto(desk, *question, megabyte);
        CHECK(shown == megabyte.left(40));
        CHECK(says(desk.window(), QStringLiteral("the first 40 characters are kept")));
        const QStringList rest = [&] {
            QStringList parts;
            for (auto *part : focusedLine().parentWidget()->findChildren<QLineEdit *>())
                parts.append(part->text());
            return parts;
        }();
        expected = Value(AsTyped{rest.join(u'/')});
    }
    SECTION("a time")
    {
        question = &monitoring.curfew.releaseFrom;
        shown = pastedInto(desk, *question, megabyte);
        CHECK(shown == megabyte.left(40));
        CHECK(says(desk.window(), QStringLiteral("the first 40 characters are kept")));
    }
    SECTION("a name on a long list")
    {
        question = &organisations.notifyingOrganisationName;
        shown = pastedInto(desk, *question, megabyte);
        CHECK(shown == megabyte.left(255));
        CHECK(says(desk.window(), QStringLiteral("the first 255 characters are kept")));
        expected = Value(AsTyped{shown.trimmed()});
    }
    SECTION("a long text")
    {
        question = &risk.additionalDetails;
        desk.orderView().goTo(*question);
        auto *area = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        REQUIRE(area);
        area->selectAll();
        desk.paste(megabyte);
        shown = area->toPlainText();
        CHECK(shown == megabyte.left(20'000));
        CHECK(says(desk.window(), QStringLiteral("the first 20000 characters are kept")));
        expected = Value(shown);
    }
    const auto found = stored(desk, id, *question);
    REQUIRE(found);
    if (expected)
        CHECK((*found == *expected));

    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.unlock();
    desk.orderView().goTo(*question);
    const auto *area = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    CHECK((area ? area->toPlainText() : focusedLine().text()).trimmed().left(40) == shown.trimmed().left(40));
    CHECK((*stored(desk, id, *question) == *found));
}

TEST_CASE("A megabyte pasted where it makes no sense leaves the window alive and says so")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("everything")));
    const QString id = desk.openOrderId();
    SECTION("the place of a file")
    {
        const auto before = stored(desk, id, documents.licence);
        desk.orderView().goTo(documents.licence);
        desk.paste(megabyte);
        CHECK(says(desk.window(), QStringLiteral("What was copied is no file")));
        CHECK((stored(desk, id, documents.licence) == before));
    }
    SECTION("the search field")
    {
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.paste(megabyte);
        CHECK(focusedLine().text() == megabyte.left(200));
        CHECK(says(desk.window(), QStringLiteral("No order matches")));
        CHECK(desk.window().width() < 1500);
        desk.press(Qt::Key_Escape);
        CHECK(focusedLine().text().isEmpty());
    }
}

TEST_CASE("A text that a file brought is shown and not altered by being shown")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    Order order = draftOf(QStringLiteral("everything"));
    const QString details = QStringLiteral("One\r\ntwo\u00a0three\u2028four") + QString(19'000, u'y');
    const QString name = QStringLiteral("Mock\nRidge\t") + QString(3000, u'z');
    order.answers.set(risk.additionalDetails, details).set(deviceWearer.lastName, name);
    desk.openOrderFile(order);
    for (const AnyQuestion *question :
        std::initializer_list<const AnyQuestion *>{&risk.additionalDetails, &deviceWearer.lastName}) {
        desk.orderView().goTo(*question);
        desk.press(Qt::Key_Tab);
    }
    CHECK(desk.orderView().editing().undoStack().count() == 0);
    const Answers answers = desk.stored(order.id).answers;
    CHECK(std::get<QString>(*answers.find(risk.additionalDetails)) == plainCharacters(details));
    CHECK(std::get<QString>(*answers.find(deviceWearer.lastName)) == name);
}

TEST_CASE("What cannot stand on a line is a space there, or left out")
{
    CHECK(ui::onOneLine(QStringLiteral("a\r\nb\nc\td\u2028e\u2029f")) == u"a b c d e f");
    CHECK(ui::onOneLine(QString(QChar(0)) + QStringLiteral("x\u0007\u001by\u007f") + QChar(0x9b)) == u"xy");
    CHECK(ui::onOneLine(QStringLiteral("\u202bא\u200d\u0301")) == u"א\u0301");

    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    const QString shown = pastedInto(
        desk, deviceWearer.lastName, QStringLiteral("Mock\nRid") + QChar(0) + QStringLiteral("ge"));
    CHECK(shown == u"Mock Ridge");
    CHECK(std::get<QString>(*stored(desk, id, deviceWearer.lastName)) == u"Mock Ridge");
    focusedLine().setCursorPosition(4);
    desk.paste(QStringLiteral("\n"));
    desk.type(QStringLiteral("x"));
    CHECK(focusedLine().text() == u"Mock x Ridge");
}

TEST_CASE("Names of every script, with quotes and slashes, are shown, saved, found and exported")
{
    const auto pasted = GENERATE(QStringLiteral("עֶזְרָא כהן"), QStringLiteral("محمّد"),
        QStringLiteral("Zoe\u0308 N\u0303andu\u0301"), QStringLiteral("Mock 👩🏽‍⚖️ Ridge"),
        QStringLiteral("O'Brien \"Sunny\" / <b>A\\B</b> & %1 ../..%n"), QStringLiteral("\u202eegdir"),
        QStringLiteral("ﷺ \ufeff𝔘𝔫𝔦"));
    INFO(pasted.toStdString());
    const QString name = plainCharacters(pasted); // what turns a name round is left out
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    CHECK(pastedInto(desk, deviceWearer.lastName, pasted) == name);
    CHECK(desk.window().windowTitle().contains(name));
    CHECK(says(desk.window(), name));
    CHECK(std::get<QString>(*stored(desk, id, deviceWearer.lastName)) == name);

    const QString pdf = desk.path(QStringLiteral("form.pdf"));
    desk.answerFileDialog(pdf, [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
    desk.waitUntil("the PDF", [&] { return QFile::exists(pdf); });
    CHECK(fileText(pdf).startsWith("%PDF"));

    desk.press(Qt::Key_L, Qt::ControlModifier);
    desk.unlock();
    CHECK(desk.window().windowTitle().contains(name));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.paste(name);
    CHECK(desk.session().service().find(focusedLine().text().trimmed()) == QStringList{id});
    CHECK_FALSE(says(desk.window(), QStringLiteral("No order matches")));
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    CHECK(desk.openOrderId() == id);
}
