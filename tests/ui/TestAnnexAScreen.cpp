// SPDX-License-Identifier: MIT
#include "core/annexa/Continuation.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Suggestions.h"
#include "tests/store/ProfileForTests.h"
#include "ui/annexa/AnnexAPaperView.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/profile/ProfileSession.h"
#include "ui/widgets/Link.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace emo;
using namespace emo::test;

namespace {

/// An Annex A on the screen, with a profile to be saved in.
class AnnexOnScreen
{
public:
    explicit AnnexOnScreen(const std::optional<AnnexA> &annex = std::nullopt)
        : m_order(sampleOrder(QStringLiteral("everything"))), m_session(emoForm, {}, newProfile())
    {
        bool isOpen = false;
        m_session.unlock(std::make_shared<store::Credential>(passphrase()),
            [&](const Result<> &done) { isOpen = bool(done); });
        REQUIRE(QTest::qWaitFor([&] { return isOpen; }, 30000));
        m_screen = std::make_unique<ui::AnnexAScreen>(
            annex ? *annex : newAnnexA(m_order, dayOfFinish.today), m_order, [] { return dayOfFinish; },
            m_session);
        m_screen->resize(1366, 697);
        m_screen->show();
    }

    const Order &order() const { return m_order; }
    ui::AnnexAScreen &screen() { return *m_screen; }
    const Answers &answers() { return m_screen->view().editing().order().answers; }
    QList<ui::Link *> links(const QString &words)
    {
        QList<ui::Link *> found;
        for (auto *link : m_screen->findChildren<ui::Link *>())
            if (link->text() == words && link->isVisible())
                found.append(link);
        return found;
    }
    std::optional<AnnexA> kept()
    {
        std::optional<AnnexA> annex;
        bool isFound = false;
        m_session.annexes().find(m_order.id, &m_session, [&](const std::optional<AnnexA> &found) {
            annex = found;
            isFound = true;
        });
        REQUIRE(QTest::qWaitFor([&] { return isFound; }));
        return annex;
    }

private:
    QString newProfile()
    {
        const Opened opened = created(m_folder.path());
        return m_folder.path();
    }

    QTemporaryDir m_folder;
    const Order m_order;
    ui::ProfileSession m_session;
    std::unique_ptr<ui::AnnexAScreen> m_screen;
};

} // namespace

TEST_CASE("What an order suggests stands in its Annex A once it is accepted, and not before")
{
    AnnexOnScreen annex;
    const auto suggested = annexASuggestions(annex.order().answers);
    const auto worded = std::ranges::find(suggested, false, &Suggestion::isCopy);
    REQUIRE(worded != suggested.end());
    CHECK_FALSE(annex.answers().find(*worded->question));

    const qsizetype open = annex.links(QStringLiteral("Accept")).size();
    annex.links(QStringLiteral("Accept")).front()->click();
    QCoreApplication::processEvents(); // what is new is laid out a turn later
    CHECK(annex.links(QStringLiteral("Accept")).size() == open - 1);
    REQUIRE(annex.answers().find(*worded->question));
    CHECK(*annex.answers().find(*worded->question) == worded->answer);
    CHECK(annex.kept()->answers == annex.answers());
}

TEST_CASE("A suggestion that was dismissed is not made again")
{
    AnnexOnScreen annex;
    const qsizetype open = annex.links(QStringLiteral("Dismiss")).size();
    annex.links(QStringLiteral("Dismiss")).front()->click();
    QCoreApplication::processEvents(); // what is new is laid out a turn later
    CHECK(annex.links(QStringLiteral("Dismiss")).size() == open - 1);
    const auto kept = annex.kept();
    REQUIRE(kept);
    CHECK(kept->dismissed.size() == 1);
    AnnexOnScreen again(*kept);
    CHECK(again.links(QStringLiteral("Dismiss")).size() == open - 1);
}

TEST_CASE("An update of an Annex A that was there when it was opened stays as it is")
{
    const auto &updates = annexa::furtherUpdates.updates;
    AnnexA before = newAnnexA(sampleOrder(QStringLiteral("everything")), dayOfFinish.today);
    before.answers = withFurtherUpdate(
        before.answers, newFurtherUpdate(QStringLiteral("A new address."), dayOfFinish.today));
    AnnexOnScreen annex(before);
    ui::OrderEditing &editing = annex.screen().view().editing();

    editing.setAnswer({updates.row.details, updates, 0}, Value(QStringLiteral("Something else.")));
    CHECK(QTest::qWaitFor([&] { return continuesRecord(before.answers, annex.answers()); }));
    editing.setAnswer({updates.row.sentBy, updates, 0}, Value(QStringLiteral("H. Sampleworth")));
    QCoreApplication::processEvents();
    CHECK_FALSE(annex.answers() == before.answers);
    editing.addRow(updates);
    QCoreApplication::processEvents();
    CHECK(furtherUpdateCount(annex.answers()) == 2);
}
