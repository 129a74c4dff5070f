// SPDX-License-Identifier: MIT
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "tests/ui/DeskOnScreen.h"
#include "tests/ui/OrderOnScreen.h"
#include "ui/widgets/LineEdit.h"
#include "ui/widgets/Link.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QPlainTextEdit>

using namespace emo;
using namespace emo::test;

namespace {

/// Types the text in place of the answer and leaves the field; answers what the order then holds.
QString left(const QuestionAt &at, const QString &text)
{
    OrderOnScreen screen("hdc-curfew", at);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!line)
        throw std::runtime_error("the focus is in no line");
    line->selectAll();
    QApplication::clipboard()->setText(text);
    screen.press(Qt::Key_V, Qt::ControlModifier);
    screen.press(Qt::Key_Tab);
    const Value *value = screen.editing().answer(at);
    const QString *held = value ? std::get_if<QString>(value) : nullptr;
    CHECK(line->text() == (held ? *held : QString()));
    return held ? *held : QString();
}

ui::Link *offerIn(OrderOnScreen &screen)
{
    for (auto *link : screen.view().findChildren<ui::Link *>())
        if (link->isVisible() && link->text().startsWith(QStringLiteral("Write it as")))
            return link;
    return nullptr;
}

} // namespace

TEST_CASE("A value that was typed is tidied when the field is left")
{
    CHECK(left(deviceWearer.mainAddress.postcode, u"zz99\u00A01aa\u200B"_qs) == u"ZZ99 1AA"_qs);
    CHECK(left(deviceWearer.pncId, u"20150123456u"_qs) == u"2015/0123456U"_qs);
    CHECK(left(deviceWearer.nomisId, u" a1234 zz"_qs) == u"A1234ZZ"_qs);
    CHECK(left(deviceWearer.contactNumber, u"tel:\u202A07700\u2011900142\u202C"_qs) == u"07700-900142"_qs);
    CHECK(left(organisations.responsibleOfficerEmail, u"mailto:M.Notreal@Probation.EXAMPLE "_qs)
        == u"M.Notreal@probation.example"_qs);
    CHECK(left(deviceWearer.lastName, u"Sample\u200Bton"_qs) == u"Sampleton"_qs);
    CHECK(left(deviceWearer.mainAddress.postcode, u"not known yet"_qs) == u"not known yet"_qs);
}

TEST_CASE("What was only looked at is not tidied")
{
    OrderOnScreen screen("hdc-curfew", deviceWearer.nomisId,
        [](Answers &order) { order.set(deviceWearer.nomisId, QStringLiteral("a1234zz")); });

    screen.press(Qt::Key_Tab);

    CHECK(screen.editing().asked()[deviceWearer.nomisId] == u"a1234zz"_qs);
    CHECK_FALSE(screen.editing().undoStack().canUndo());
}

TEST_CASE("A name in capitals is offered as people write it, and changed only by taking the offer")
{
    OrderOnScreen screen("hdc-curfew", deviceWearer.lastName);
    auto &line = dynamic_cast<QLineEdit &>(*QApplication::focusWidget());
    line.selectAll();
    screen.type("O'NEILL");
    CHECK_FALSE(offerIn(screen)); // not while it is typed
    screen.press(Qt::Key_Tab);
    CHECK(screen.editing().asked()[deviceWearer.lastName] == u"O'NEILL"_qs);
    ui::Link *offer = offerIn(screen);
    REQUIRE(offer);
    CHECK(offer->text() == u"Write it as O'Neill"_qs);

    QTest::mouseClick(offer, Qt::LeftButton);

    CHECK(screen.editing().asked()[deviceWearer.lastName] == u"O'Neill"_qs);
    CHECK(line.text() == u"O'Neill"_qs);
    CHECK_FALSE(offerIn(screen));
    screen.editing().undoStack().undo(); // a step of its own
    CHECK(screen.editing().asked()[deviceWearer.lastName] == u"O'NEILL"_qs);
}

TEST_CASE("A name in capitals that a file brought is offered in mixed case, and other answers are not")
{
    OrderOnScreen screen("hdc-curfew", deviceWearer.middleName, [](Answers &order) {
        order.set(deviceWearer.lastName, QStringLiteral("SAMPLETON"));
        order.set(deviceWearer.nomisId, QStringLiteral("A1234ZZ"));
    });

    REQUIRE(offerIn(screen));
    CHECK(offerIn(screen)->text() == u"Write it as Sampleton"_qs);
}

TEST_CASE("The count of what is left says that line breaks count as two")
{
    OrderOnScreen screen("hdc-curfew", risk.additionalDetails,
        [](Answers &order) { order.set(risk.additionalDetails, QStringLiteral("A dog.")); });
    auto *area = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    REQUIRE(area);
    const int limit = risk.additionalDetails.spec.maxLength;
    CHECK(says(screen.view(), QStringLiteral("%1 characters left").arg(limit - 6)));
    CHECK_FALSE(says(screen.view(), QStringLiteral("counts as two")));

    area->selectAll();
    QApplication::clipboard()->setText(u"A dog.\u2028\u200BA cat."_qs);
    screen.press(Qt::Key_V, Qt::ControlModifier);

    CHECK(screen.editing().asked()[risk.additionalDetails] == u"A dog.\nA cat."_qs);
    CHECK(says(
        screen.view(), QStringLiteral("%1 characters left; each line break counts as two").arg(limit - 14)));
}
