// SPDX-License-Identifier: MIT
#include "core/annexa/Continuation.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Individual.h"
#include "core/emo/Risk.h"
#include "tests/ui/DeskOnScreen.h"
#include "tests/ui/Opener.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/order/OrderView.h"
#include "ui/send/RecipientRow.h"
#include "ui/send/RecordPanel.h"
#include "ui/send/ReplyStep.h"
#include "ui/send/SentStep.h"
#include "ui/widgets/Link.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>

using namespace emo;
using namespace emo::test;

namespace {

void openAnnex(DeskOnScreen &desk)
{
    desk.trigger(QStringLiteral("Annex A"));
    DeskOnScreen::waitUntil("Annex A", [&] { return desk.window().workspace().annex() != nullptr; });
}

std::optional<AnnexA> storedAnnex(DeskOnScreen &desk, const QString &id)
{
    std::optional<AnnexA> annex;
    bool isFound = false;
    desk.session().annexes().find(id, &desk.window(), [&](const std::optional<AnnexA> &found) {
        annex = found;
        isFound = true;
    });
    DeskOnScreen::waitUntil("the stored Annex A", [&] { return isFound; });
    return annex;
}

/// The first link whose accessible name begins so.
ui::Link &linkNamed(DeskOnScreen &desk, const QString &beginning)
{
    ui::Link *found = nullptr;
    DeskOnScreen::waitUntil(qPrintable(beginning), [&] {
        for (auto *link : desk.window().findChildren<ui::Link *>())
            if (!found && link->isVisible() && link->accessibleName().startsWith(beginning))
                found = link;
        return found != nullptr;
    });
    return *found;
}

int pagesIn(const QByteArray &pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    int count = 0;
    for (auto it = page.globalMatch(QString::fromLatin1(pdf)); it.hasNext(); it.next())
        ++count;
    return count;
}

ui::RecipientRow &rowOf(DeskOnScreen &desk, const QString &name)
{
    for (auto *row : desk.window().findChildren<ui::RecipientRow *>())
        if (row->isVisible() && row->accessibleName().startsWith(name))
            return *row;
    throw std::runtime_error("there is no such recipient");
}

QPushButton &buttonIn(QWidget &row, const QString &words)
{
    for (auto *button : row.findChildren<QPushButton *>())
        if (button->isVisible() && button->text().trimmed() == words)
            return *button;
    throw std::runtime_error("there is no button " + words.toStdString());
}

} // namespace

TEST_CASE("An Annex A is prepared from an order by keys alone: accepted, printed, exported and left")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("everything"));
    const QString id = desk.openOrderId();
    openAnnex(desk);
    CHECK(says(desk.window(), QStringLiteral("Suggested from the order")));
    const Answers before = desk.window().workspace().annex()->annex().answers;

    desk.tabTo(linkNamed(desk, QStringLiteral("Accept: ")));
    desk.press(Qt::Key_Space);
    CHECK_FALSE(desk.window().workspace().annex()->annex().answers == before);
    DeskOnScreen::waitUntil("the focus to go on to the next suggestion", [] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus->accessibleName().startsWith(u"Accept: ");
    });

    const QString exported = desk.path(QStringLiteral("annex.pdf"));
    desk.answerFileDialog(exported, [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
    CHECK(fileText(exported).startsWith("%PDF"));
    CHECK(desk.audited().contains(QStringLiteral("Annex A exported")));
    const QString printed = desk.path(QStringLiteral("printed.pdf"));
    desk.answerPrintDialog(printed, [&] { desk.press(Qt::Key_P, Qt::ControlModifier); });
    CHECK(pagesIn(fileText(printed)) == pagesIn(fileText(exported)));

    const Answers accepted = desk.window().workspace().annex()->annex().answers;
    desk.tabTo(desk.find<ui::Link>(QStringLiteral("Back to the order")));
    desk.press(Qt::Key_Space);
    CHECK(desk.openOrderId() == id);
    CHECK(desk.window().workspace().annex() == nullptr);
    CHECK(storedAnnex(desk, id)->answers == accepted);
}

TEST_CASE("A copy of an Annex A that was saved elsewhere is opened again, and replaces nothing unasked")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(sentSample());
    const QString id = desk.openOrderId();
    openAnnex(desk);
    const AnnexA here = desk.window().workspace().annex()->annex();
    AnnexA copy = here;
    copy.answers.set(annexa::individual.name, QStringLiteral("Robin Pretend"));
    const QString path = desk.path(QStringLiteral("copy.json"));
    const auto openCopy = [&](const AnnexA &annex) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(annexAToJson(annex)).toJson());
        file.close();
        desk.answerFileDialog(path, [&] { desk.trigger(QStringLiteral("Open a file…")); });
    };

    desk.answerBox(QStringLiteral("Cancel"), [&] { openCopy(copy); });
    CHECK(*storedAnnex(desk, id) == here);
    desk.answerBox(QStringLiteral("Replace it"), [&] { openCopy(copy); });
    DeskOnScreen::waitUntil("the copy on screen", [&] {
        return desk.window().workspace().annex() && desk.window().workspace().annex()->annex() == copy;
    });
    CHECK(*storedAnnex(desk, id) == copy);

    AnnexA updated = copy;
    updated.answers
        = withFurtherUpdate(copy.answers, newFurtherUpdate(QStringLiteral("moved"), dayOfFinish.today));
    desk.answerBox(QStringLiteral("Replace it"), [&] { openCopy(updated); });
    DeskOnScreen::waitUntil("the update", [&] { return storedAnnex(desk, id) == updated; });
    const QString said = desk.answerBox(QStringLiteral("OK"), [&] { openCopy(copy); });
    CHECK(said.contains(QStringLiteral("was left as it is")));
    CHECK(*storedAnnex(desk, id) == updated);

    // of an order that is not here, and one that stands alone
    copy.id = QStringLiteral("00000000-0000-4000-8000-000000000009");
    CHECK(desk.answerBox(QStringLiteral("OK"), [&] { openCopy(copy); })
              .contains(QStringLiteral("Open the order first")));
    CHECK_FALSE(storedAnnex(desk, copy.id));
    copy.orderVersion = -1;
    openCopy(copy);
    DeskOnScreen::waitUntil("the one that stands alone", [&] {
        return desk.window().workspace().annex() && desk.window().workspace().annex()->annex().id == copy.id;
    });
    CHECK(storedAnnex(desk, copy.id) == copy);
}

TEST_CASE("A change to an order suggests a further update of its Annex A, which is added and not rewritten")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(sentSample());
    openAnnex(desk);
    CHECK_FALSE(says(desk.window(), QStringLiteral("The change to the order")));
    desk.click(desk.find<ui::Link>(QStringLiteral("Back to the order")));

    desk.trigger(versionTypes.variation.label.toString());
    DeskOnScreen::waitUntil(
        "the change", [&] { return desk.orderView().editing().order().versions.size() == 2; });
    desk.orderView().editing().setAnswer(risk.riskDetails, Value(QStringLiteral("A dog that bites.")));
    openAnnex(desk);
    CHECK(says(desk.window(), QStringLiteral("The change to the order")));
    CHECK(says(desk.window(), QStringLiteral("A dog that bites.")));
    desk.tabTo(linkNamed(desk, QStringLiteral("Add this update")));
    desk.press(Qt::Key_Space);

    const auto &updates = annexa::furtherUpdates.updates;
    const Answers annex = desk.window().workspace().annex()->annex().answers;
    CHECK(furtherUpdateCount(annex) == 1);
    Asked(annex).forEachRow(updates, [&](const Asked &row, int) {
        CHECK(row[updates.row.details]->contains(u"A dog that bites."));
        CHECK(row[updates.row.preparedOn] == dayOfFinish.today);
    });
    desk.orderView().open({ui::OrderPlace::View::Review});
    CHECK_FALSE(says(desk.window(), QStringLiteral("The change to the order")));
}

TEST_CASE("An Annex A without an order is sent to the responsible officer, and the record stays with it")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const Opener opener;
    desk.trigger(QStringLiteral("New Annex A without an order"));
    desk.orderView().goTo(annexa::individual.name);
    desk.type(QStringLiteral("Robin Pretend"));
    const QString id = desk.window().workspace().annex()->annex().id;
    desk.orderView().open({ui::OrderPlace::View::Send});
    CHECK(says(desk.window(), QStringLiteral("EMSenforcement@ems.co.uk")));

    auto &row = rowOf(desk, QStringLiteral("Responsible officer"));
    desk.click(buttonIn(row, QStringLiteral("Open draft")));
    CHECK(opener.opened.isEmpty()); // to nobody
    auto &address = desk.find<QLineEdit>(QStringLiteral("Email address of Responsible officer"));
    CHECK(QApplication::focusWidget() == &address);
    desk.type(QStringLiteral("m.notreal@probation.gov.uk"));
    desk.tabTo(buttonIn(row, QStringLiteral("Open draft")));
    desk.press(Qt::Key_Space);
    REQUIRE(opener.opened.size() == 1);
    const QByteArray draft = fileText(opener.opened.front());
    CHECK(draft.contains("To: m.notreal@probation.gov.uk"));
    CHECK(draft.contains("X-Unsent: 1"));
    CHECK_FALSE(draft.contains("Robin"));
    desk.click(buttonIn(row, QStringLiteral("Copy text")));
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("EMSenforcement@ems.co.uk")));

    desk.tabTo(linkNamed(desk, QStringLiteral("Record as sent to")));
    desk.press(Qt::Key_Space);
    CHECK(says(desk.window(), QStringLiteral("Sent today 12:00")));
    const auto stored = storedAnnex(desk, id);
    REQUIRE(stored);
    REQUIRE(stored->handovers.size() == 1);
    CHECK(stored->handovers.front().address == QStringLiteral("m.notreal@probation.gov.uk"));
    CHECK(stored->handovers.front().by == QStringLiteral("Sam Pretend"));
    CHECK(stored->handovers.front().files.front().sha256.size() == 64);

    const QString record = desk.path(QStringLiteral("record.pdf"));
    desk.answerPrintDialog(record, [&] { desk.click(desk.find<ui::Link>(QStringLiteral("Print"))); });
    CHECK(pagesIn(fileText(record)) == 1);

    desk.click(buttonIn(row, QStringLiteral("Open draft")));
    CHECK(opener.opened.size() == 1);
    CHECK(says(desk.window(), QStringLiteral("Already sent to m.notreal@probation.gov.uk")));

    // A further update is to be sent again.
    desk.orderView().open({ui::OrderPlace::View::Review});
    desk.click(desk.find<QPushButton>(QStringLiteral("Add a further update")));
    desk.type(QStringLiteral("A dog lives there."));
    desk.orderView().open({ui::OrderPlace::View::Send});
    CHECK(says(desk.window(), QStringLiteral("Not sent")));
}

TEST_CASE("Everything that belongs to an order is saved as one file, and printed in one go")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openSample(QStringLiteral("hdc-curfew"));
    const QString form = desk.path(QStringLiteral("form.pdf"));
    desk.answerFileDialog(form, [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
    DeskOnScreen::waitUntil("the form", [&] { return QFile::exists(form); });
    openAnnex(desk);
    const QString annex = desk.path(QStringLiteral("annex.pdf"));
    desk.answerFileDialog(annex, [&] { desk.trigger(QStringLiteral("Export as a PDF…")); });
    desk.click(desk.find<ui::Link>(QStringLiteral("Back to the order")));

    const QString pack = desk.path(QStringLiteral("pack.pdf"));
    desk.answerFileDialog(pack, [&] { desk.trigger(QStringLiteral("Export everything as one PDF…")); });
    DeskOnScreen::waitUntil("the pack", [&] { return QFile::exists(pack); });
    const int pages = pagesIn(fileText(form)) + pagesIn(fileText(annex));
    CHECK(pages > 3);
    CHECK(pagesIn(fileText(pack)) == pages);
    DeskOnScreen::waitUntil(
        "both in the audit", [&] { return desk.audited().count(QStringLiteral("exported")) == 2; });

    const QString printed = desk.path(QStringLiteral("printed.pdf"));
    desk.answerPrintDialog(printed, [&] { desk.trigger(QStringLiteral("Print everything…")); });
    CHECK(pagesIn(fileText(printed)) == pages);
}

TEST_CASE("F6 goes through the steps of sending, and through the record")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(sentSample());
    auto *sent = desk.window().findChild<ui::SentStep *>();
    auto *reply = desk.window().findChild<ui::ReplyStep *>();
    auto &row = rowOf(desk, QStringLiteral("Own team"));
    auto *record = desk.window().findChild<ui::RecordPanel *>();
    REQUIRE((sent && reply && record));

    desk.find<QPushButton>(QStringLiteral("Open transfer sheet")).setFocus();
    const auto focusIn = [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    desk.press(Qt::Key_F6);
    CHECK(focusIn(reply));
    desk.press(Qt::Key_F6);
    CHECK(focusIn(row.parentWidget()));
    desk.press(Qt::Key_F6);
    CHECK(focusIn(record));
    desk.press(Qt::Key_F6);
    CHECK(focusIn(sent));
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(focusIn(record));
}

TEST_CASE("A hand-over on paper needs no address, and the police force is remembered with the unit")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(sentSample());

    auto &force = desk.find<QComboBox>(QStringLiteral("Which police force?"));
    desk.tabTo(force);
    desk.press(Qt::Key_Down);
    const QString chosen = force.currentText();
    DeskOnScreen::waitUntil(
        "the force to be remembered", [&] { return !desk.session().settings().recipients.isEmpty(); });
    auto &row = rowOf(desk, chosen);
    QTimer::singleShot(50, [] {
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        }
    });
    desk.click(buttonIn(row, QStringLiteral("Another way…")));
    DeskOnScreen::waitUntil(
        "the record", [&] { return !desk.orderView().editing().order().current().handovers.isEmpty(); });
    const Handover &entry = desk.orderView().editing().order().current().handovers.front();
    CHECK(entry.how == QLatin1StringView(handoverWays.paper.code));
    CHECK(entry.address == chosen);

    Order next = sentSample();
    next.id = QStringLiteral("00000000-0000-4000-8000-000000000007");
    next.versions.front().id = QStringLiteral("10000000-0000-4000-8000-000000000007");
    desk.openOrderFile(next);
    auto &again = desk.find<QComboBox>(QStringLiteral("Which police force?"));
    CHECK(again.currentText() == chosen);
}
