// SPDX-License-Identifier: MIT
#include "core/form/Answers.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

inline constexpr struct Colour final : OptionList
{
    EMO_TEXTS(Colour)
    Option red{this, "RED", tr("Red")};
    Option green{this, "GREEN", tr("Green")};
    Option blue{this, "BLUE", tr("Blue")};
} colour;

struct Visit final : QuestionList
{
    EMO_TEXTS(Visit)
    constexpr Visit(const Question<bool> &outer) : QuestionList("visit"), outer(outer) {}
    const Question<bool> &outer;
    Question<bool> hasNote{this, "hasNote", {.ask = tr("Note?")}};
    Question<QString> note{this, "note", {.ask = tr("Which?"), .askedWhen = hasNote.is(true)}};
    Question<QString> extra{
        this, "extra", {.ask = tr("Extra?"), .askedWhen = outer.is(true) && hasNote.is(true)}};
};

struct VisitRepeat : Question<Rows>
{
    constexpr VisitRepeat(QuestionList *list, const Question<bool> &outer)
        : Question<Rows>(list, "visits", {.ask = Text("Probe", "Visits")}), row(outer)
    {
        each = &row;
    }
    Visit row;
};

/// A form of its own: the engine knows nothing of orders.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}

    Page first{this, "first", tr("First")};
    Record record{this, "probe"};
    Question<bool> wanted{this, "wanted", {.ask = tr("Wanted?")}};
    Question<Choice> paint{this, "paint", colour, {.ask = tr("Paint?"), .askedWhen = wanted.is(true)}};
    Question<QString> why{
        this, "why", {.ask = tr("Why?"), .askedWhen = paint.isAnyOf(colour.red, colour.blue)}};
    Question<QString> notBlue{this, "notBlue", {.ask = tr("Why not?"), .askedWhen = !paint.is(colour.blue)}};
    Question<QDate> start{this, "start", {.ask = tr("Start?")}};
    Question<QString> older{this, "older", {.ask = tr("Older?"), .isOnlyInOlderOrders = true}};
    Question<QDate> check{this, "check", {.ask = tr("Check?"), .standIn = &start}};
    Page second{this, "second", tr("Second"), wanted.is(true)};
    VisitRepeat visits{this, wanted};
} probe;

} // namespace

TEST_CASE("A question is asked when its condition holds")
{
    Answers answers;
    CHECK_FALSE(Asked(answers).asks(probe.paint));

    answers.set(probe.wanted, true);
    CHECK(Asked(answers).asks(probe.paint));
}

TEST_CASE("An answer that is no longer asked is kept but does not count")
{
    Answers answers;
    answers.set(probe.wanted, true).set(probe.paint, colour.red).set(probe.why, QStringLiteral("because"));
    answers.set(probe.wanted, false);
    const Asked asked(answers);

    CHECK_FALSE(asked[probe.paint]);
    CHECK_FALSE(asked[probe.why]); // hidden by the hidden answer above it
    CHECK(answers.find(probe.why));

    answers.set(probe.wanted, true);
    CHECK(asked[probe.why] == QStringLiteral("because"));
}

TEST_CASE("A negated clause holds while nothing is answered")
{
    Answers answers;
    CHECK(Asked(answers).asks(probe.notBlue));

    answers.set(probe.wanted, true).set(probe.paint, colour.blue);
    CHECK_FALSE(Asked(answers).asks(probe.notBlue));
}

TEST_CASE("A page's condition holds for its questions")
{
    Answers answers;
    CHECK_FALSE(Asked(answers).asks(probe.visits));

    answers.set(probe.wanted, true);
    CHECK(Asked(answers).asks(probe.visits));
}

TEST_CASE("A question of a row looks at its own row and at the form around it")
{
    const Answers noted = Answers().set(probe.visits.row.hasNote, true);
    const Answers bare = Answers().set(probe.visits.row.hasNote, false);
    Answers answers;
    answers.set(probe.wanted, true).set(probe.visits, Rows{noted, bare});

    QList<bool> asksNote, asksExtra;
    Asked(answers).forEachRow(probe.visits, [&](const Asked &row, int) {
        asksNote.append(row.asks(probe.visits.row.note));
        asksExtra.append(row.asks(probe.visits.row.extra));
    });
    CHECK(asksNote == QList<bool>{true, false});
    CHECK(asksExtra == QList<bool>{true, false});

    const Asked around(answers);
    const Answers other = Answers().set(probe.wanted, false);
    CHECK_FALSE(Asked(noted, probe.visits.row, Asked(other)).asks(probe.visits.row.extra));
}

TEST_CASE("What only older orders hold is asked while it has an answer")
{
    Answers answers;
    CHECK_FALSE(Asked(answers).asks(probe.older));

    answers.set(probe.older, QStringLiteral("kept"));
    CHECK(Asked(answers)[probe.older] == QStringLiteral("kept"));
}

TEST_CASE("A half-typed date is found but is no date")
{
    Answers answers;
    answers.set(probe.start, AsTyped{QStringLiteral("31/2/2026")});

    CHECK_FALSE(Asked(answers)[probe.start]);
    REQUIRE(Asked(answers).answer(probe.start));
    CHECK(*Asked(answers).answer(probe.start) == Value(AsTyped{QStringLiteral("31/2/2026")}));
}

TEST_CASE("An answer stands in for another until that has its own")
{
    Answers answers;
    answers.set(probe.start, QDate(2026, 12, 7));
    CHECK(Asked(answers)[probe.check] == QDate(2026, 12, 7));

    answers.set(probe.start, QDate(2026, 12, 8));
    CHECK(Asked(answers)[probe.check] == QDate(2026, 12, 8));

    answers.set(probe.check, QDate(2026, 12, 1));
    CHECK(Asked(answers)[probe.check] == QDate(2026, 12, 1));
}

TEST_CASE("A copy of answers does not change with the original")
{
    Answers answers;
    answers.set(probe.wanted, true);
    const Answers snapshot = answers;

    answers.set(probe.wanted, false);

    CHECK(Asked(snapshot)[probe.wanted] == true);
}

TEST_CASE("Spaces, separators and empty lists are blank")
{
    CHECK(isBlank(QStringLiteral("  \t")));
    CHECK(isBlank(Choices{}));
    CHECK(isBlank(Rows{}));
    CHECK(isBlank(AsTyped{QStringLiteral(" / / ")}));
    CHECK_FALSE(isBlank(AsTyped{QStringLiteral("/2/")}));
    CHECK_FALSE(isBlank(false));
}
