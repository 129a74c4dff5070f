// SPDX-License-Identifier: MIT
#include "core/emo/DeviceWearer.h"
#include "tests/ui/OrderOnScreen.h"
#include "ui/editors/AddressPaste.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QLineEdit>

using namespace emo;
using ui::addressFrom;
using ui::AddressTexts;

namespace {

constexpr const auto &home = deviceWearer.mainAddress;

QString text(const test::OrderOnScreen &screen, const Question<QString> &question)
{
    const Value *value = const_cast<test::OrderOnScreen &>(screen).editing().answer(question);
    return value ? std::get<QString>(*value) : QString();
}

} // namespace

TEST_CASE("An address on lines of its own fills five lines")
{
    CHECK(addressFrom(
              QStringLiteral("14 Invented Terrace,\nMocksworth\r\nExamplesbury,\nFictionshire\nzz99 9zz\n"))
        == AddressTexts{QStringLiteral("14 Invented Terrace"), QStringLiteral("Mocksworth"),
            QStringLiteral("Examplesbury"), QStringLiteral("Fictionshire"), QStringLiteral("ZZ99 9ZZ")});
}

TEST_CASE("An address on one line is parted at its commas")
{
    CHECK(addressFrom(QStringLiteral("14 Invented Terrace, Examplesbury ZZ99 9ZZ"))
        == AddressTexts{QStringLiteral("14 Invented Terrace"), {}, QStringLiteral("Examplesbury"), {},
            QStringLiteral("ZZ99 9ZZ")});
    CHECK(addressFrom(QStringLiteral("Flat 2, 14 Invented Terrace, Examplesbury, ZZ99 9ZZ"))
        == AddressTexts{QStringLiteral("Flat 2"), QStringLiteral("14 Invented Terrace"),
            QStringLiteral("Examplesbury"), {}, QStringLiteral("ZZ99 9ZZ")});
}

TEST_CASE("Of three parts before a postcode the last is the county if it is one")
{
    const auto address = addressFrom(QStringLiteral("1 Mock Road, Examplesbury, Fictionshire, ZZ99 9ZZ"));
    REQUIRE(address);
    CHECK((*address)[1].isEmpty());
    CHECK((*address)[2] == u"Examplesbury");
    CHECK((*address)[3] == u"Fictionshire");
}

TEST_CASE("An address of many lines loses none of them")
{
    const auto address
        = addressFrom(QStringLiteral("Flat 2\nMock House\n1 Mock Road\nMocksworth\nExamplesbury\n"
                                     "Fictionshire\nZZ99 9ZZ"));
    REQUIRE(address);
    CHECK((*address)[1] == u"Mock House, 1 Mock Road, Mocksworth");
    CHECK((*address)[2] == u"Examplesbury");
}

TEST_CASE("A text with fewer parts is no whole address")
{
    CHECK_FALSE(addressFrom({}));
    CHECK_FALSE(addressFrom(QStringLiteral("14 Invented Terrace")));
    CHECK_FALSE(addressFrom(QStringLiteral("Flat 2, 14 Invented Terrace, Mocksworth")));
    CHECK_FALSE(addressFrom(QStringLiteral("14 Invented Terrace\nExamplesbury")));
    CHECK_FALSE(addressFrom(QStringLiteral("ZZ99 9ZZ")));
    CHECK_FALSE(addressFrom(QString(1'000'000, u'\n')));
    CHECK_FALSE(addressFrom(QStringLiteral("a\nb\nc").repeated(1000)));
}

TEST_CASE("Pasting a whole address is one step to undo")
{
    test::OrderOnScreen screen("hdc-curfew", home.line1);
    const Answers before = screen.editing().order().answers;
    QApplication::clipboard()->setText(QStringLiteral("9 Pretend Way\nImaginary Green\nZZ99 1AA"));
    screen.press(Qt::Key_V, Qt::ControlModifier);

    CHECK(text(screen, home.line1) == u"9 Pretend Way");
    CHECK(text(screen, home.line2).isEmpty());
    CHECK(text(screen, home.town) == u"Imaginary Green");
    CHECK(text(screen, home.postcode) == u"ZZ99 1AA");
    CHECK(static_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"9 Pretend Way");
    CHECK(screen.undoText() == u"paste address");

    screen.editing().undoStack().undo();
    CHECK(screen.editing().order().answers == before);
}

TEST_CASE("Pasting part of an address goes where the cursor is")
{
    test::OrderOnScreen screen("hdc-curfew", home.line1);
    const QString town = text(screen, home.town);
    static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
    QApplication::clipboard()->setText(QStringLiteral("9 Pretend Way"));
    screen.press(Qt::Key_V, Qt::ControlModifier);

    CHECK(text(screen, home.line1) == u"9 Pretend Way");
    CHECK(text(screen, home.town) == town);
}
