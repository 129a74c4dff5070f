// SPDX-License-Identifier: MIT
#include "core/order/Lifecycle.h"
#include "core/order/Reference.h"
#include "core/store/search/SearchIndex.h"
#include "tests/store/ProfileForTests.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

const IdentityQuestions identity{
    {&deviceWearer.pncId, &deviceWearer.nomisId, &deviceWearer.prisonNumber, &deviceWearer.deliusId},
    {&deviceWearer.firstName, &deviceWearer.lastName}, &deviceWearer.dateOfBirth};

Order person(int number, const QString &first, const QString &last, QDate born)
{
    Order order = newOrder(QStringLiteral("DDV6"));
    order.id = inventedOrder(number).id;
    order.answers.set(deviceWearer.firstName, first)
        .set(deviceWearer.lastName, last)
        .set(deviceWearer.dateOfBirth, born);
    return order;
}

Card cardFor(const Order &order, qint64 sequence)
{
    Card card = Cards(emoForm).of(order, act().when);
    card.sequence = sequence;
    return card;
}

/// The numbers of the orders that are found, newest first.
QString numbers(const std::vector<const Card *> &cards)
{
    QStringList found;
    for (const Card *card : cards)
        found.append(QString::number(card->orderId.right(12).toInt()));
    return found.join(u' ');
}

SearchIndex threePeople()
{
    SearchIndex index;
    Order first = person(1, QStringLiteral("Se\u00e1n"), QStringLiteral("O'Madeup"), QDate(1991, 3, 14));
    first.answers.set(deviceWearer.nomisId, QStringLiteral("A1234ZZ"))
        .set(deviceWearer.alias, QStringLiteral("Jo-Jo"))
        .set(deviceWearer.pncId, QStringLiteral("2015/0123456U"));
    index.put(cardFor(first, 1));
    index.put(
        cardFor(person(2, QStringLiteral("Robin"), QStringLiteral("Pretend-Smith"), QDate(1985, 12, 1)), 2));
    index.put(cardFor(person(3, QStringLiteral("Robin"), QStringLiteral("Invented"), QDate(1991, 4, 30)), 3));
    return index;
}

} // namespace

TEST_CASE("Every word must stand somewhere on the card")
{
    const SearchIndex index = threePeople();
    const auto found = [&](const char *words) { return numbers(index.search(QString::fromUtf8(words))); };

    CHECK(found("") == QStringLiteral("3 2 1"));
    CHECK(found("robin") == QStringLiteral("3 2"));
    CHECK(found("ROBIN invent") == QStringLiteral("3"));
    CHECK(found("invented robin") == QStringLiteral("3"));
    CHECK(found("robin omadeup").isEmpty());
    CHECK(found("sean") == QStringLiteral("1"));
    CHECK(found("se\u00e1n o\u2019madeup") == QStringLiteral("1"));
    CHECK(found("O'MADEUP") == QStringLiteral("1"));
    CHECK(found("made") == QStringLiteral("1"));
    CHECK(found("smith") == QStringLiteral("2"));
    CHECK(found("pretend smith") == QStringLiteral("2"));
    CHECK(found("pretend-smith") == QStringLiteral("2"));
    CHECK(found("jojo") == QStringLiteral("1"));
    CHECK(found("234z") == QStringLiteral("1"));
    CHECK(found("2015/0123456u") == QStringLiteral("1"));
    CHECK(found("nobody").isEmpty());
}

TEST_CASE("A birth date is found in its common spellings")
{
    const SearchIndex index = threePeople();
    for (const char *words : {"14/03/1991", "14/3/1991", "14/03/91", "14.3.1991", "14-03-1991", "14-3-91",
             "1991-03-14", "19910314", "14031991", "14 March 1991", "14 mar 1991", "March 14, 1991",
             "14th march", "14/03/19"})
        CHECK(numbers(index.search(QString::fromLatin1(words))).split(u' ').contains(QStringLiteral("1")));
    CHECK(numbers(index.search(QStringLiteral("14/03/1991"))) == QStringLiteral("1"));
    CHECK(numbers(index.search(QStringLiteral("1991"))) == QStringLiteral("3 1"));
    CHECK(numbers(index.search(QStringLiteral("30 april"))) == QStringLiteral("3"));
    CHECK(numbers(index.search(QStringLiteral("15/03/1991"))).isEmpty());
}

TEST_CASE("An order is found by its reference, with or without hyphens")
{
    const SearchIndex index = threePeople();
    const QString reference = referenceOf(inventedOrder(2).id);
    CHECK(numbers(index.search(reference)) == QStringLiteral("2"));
    CHECK(numbers(index.search(QString(reference).remove(u'-').toLower())) == QStringLiteral("2"));
}

TEST_CASE("The town of the address is on the card, what is not asked is not")
{
    SearchIndex index;
    Order order = inventedOrder(1);
    index.put(cardFor(order, 1));
    CHECK(numbers(index.search(QStringLiteral("examplesbury"))) == QStringLiteral("1"));
    CHECK(numbers(index.search(QStringLiteral("terrace"))).isEmpty()); // the street

    order.answers.set(deviceWearer.fixedAddress, false);
    index.put(cardFor(order, 2));
    CHECK(numbers(index.search(QStringLiteral("examplesbury"))).isEmpty());
    CHECK(index.size() == 1);
}

TEST_CASE("Drafts and finished orders can be searched apart, the newest first")
{
    const QTemporaryDir folder;
    {
        const Opened opened = created(folder.path());
        REQUIRE(opened.orders->saveDraft(inventedOrder(1), act()));
        REQUIRE(opened.orders->finish(inventedOrder(2), act()));
        REQUIRE(opened.orders->saveDraft(inventedOrder(3), act()));
        REQUIRE(opened.orders->saveDraft(inventedOrder(1), act()));
    }
    const Opened again = reopened(folder.path());
    const SearchIndex &index = again.orders->cards();
    CHECK(numbers(index.search(QStringLiteral("madeup"))) == QStringLiteral("1 3 2"));
    CHECK(numbers(index.search(QStringLiteral("madeup"), Among::Drafts)) == QStringLiteral("1 3"));
    CHECK(numbers(index.search(QStringLiteral("madeup"), Among::Finished)) == QStringLiteral("2"));
    CHECK(index.search({}).front()->answer(deviceWearer.dateOfBirth) == QStringLiteral("1991-03-14"));
}

TEST_CASE("A card comes back as it was written")
{
    const Cards cards(emoForm);
    const Card card = cardFor(inventedOrder(1), 7);
    CHECK(cards.from(card.orderId, 7, cards.text(card)) == card);
    CHECK(cards.from(card.orderId, 7, "not JSON").answers.empty());
}

TEST_CASE("A card knows the first and the last day of all that is monitored")
{
    const Cards cards(emoForm);
    const Card none = cardFor(person(1, QStringLiteral("Robin"), QStringLiteral("Madeup"), {}), 1);
    CHECK_FALSE(none.monitoredFrom.isValid());
    CHECK_FALSE(none.monitoredUntil.isValid());
    const Card card = cardFor(sampleOrder(QStringLiteral("everything")), 7);
    CHECK(card.monitoredFrom == QDate(2026, 12, 4));
    CHECK(card.monitoredUntil == QDate(2027, 12, 3));
    CHECK(cards.from(card.orderId, 7, cards.text(card)) == card);
    CHECK(cards.from(none.orderId, 1, cards.text(none)) == none);
}

TEST_CASE("A card that an earlier program wrote is read")
{
    const Card card = Cards(emoForm).from(QStringLiteral("an order"), 7,
        R"({"number":2,"type":"VARIATION","status":"IN_PROGRESS","draft":true,"saved":1795521600000,)"
        R"("finished":null,"answers":{"deviceWearer.firstName":"Robin","gone":"x"}})");
    CHECK(card.number == 2);
    CHECK(card.type == QStringLiteral("VARIATION"));
    CHECK(card.isDraft);
    CHECK(card.savedAt == QDateTime::fromMSecsSinceEpoch(1795521600000, Qt::UTC));
    CHECK_FALSE(card.finishedAt.isValid());
    CHECK(card.answer(deviceWearer.firstName) == QStringLiteral("Robin"));
    CHECK(card.answers.size() == 1);
}

TEST_CASE("A card from before the days of monitoring stood on it is read")
{
    const Cards cards(emoForm);
    Card card = cardFor(sampleOrder(), 7);
    QByteArray text = cards.text(card);
    REQUIRE(Cards::isComplete(text));
    constexpr qsizetype days = 8;
    const qsizetype answers = text.indexOf(fullId(*card.answers.front().first).toLatin1());
    text.remove(answers - 2 * qsizetype(sizeof(quint32)) - days, days);
    text[0] = 1;
    CHECK_FALSE(Cards::isComplete(text));
    card.monitoredFrom = {};
    card.monitoredUntil = {};
    CHECK(cards.from(card.orderId, 7, text) == card);
}

TEST_CASE("A card that was cut short never crashes")
{
    const Cards cards(emoForm);
    const QByteArray text = cards.text(cardFor(inventedOrder(1), 7));
    const std::size_t whole = cards.from(QStringLiteral("an order"), 7, text).answers.size();
    for (qsizetype size = 0; size < text.size(); ++size)
        CHECK(cards.from(QStringLiteral("an order"), 7, text.left(size)).answers.size() <= whole);
}

TEST_CASE("A PNC number is found with two or four digits of its year")
{
    SearchIndex index;
    const auto put = [&](int number, const char *pnc) {
        Order order = person(number, QStringLiteral("Robin"), QStringLiteral("Invented"), {});
        order.answers.set(deviceWearer.pncId, QString::fromLatin1(pnc));
        index.put(cardFor(order, number));
    };
    put(1, "2012/345678A");
    put(2, "12/0345678a");
    put(3, "12/345679B");
    for (const char *typed : {"12/345678A", "2012/345678a", "2012/0345678A", "12/0345678A"})
        CHECK(numbers(index.search(QString::fromLatin1(typed))) == QStringLiteral("2 1"));

    Order order = newOrder(QStringLiteral("DDV6"));
    order.answers.set(deviceWearer.pncId, QStringLiteral("2012 / 345678 A"));
    CHECK(numbers(index.lookAlikes(Cards(emoForm).of(order, act().when), identity)) == QStringLiteral("2 1"));
}

TEST_CASE("A number is found without the spaces with which it was written")
{
    SearchIndex index;
    Order order = person(1, QStringLiteral("Robin"), QStringLiteral("Invented"), {});
    order.answers.set(deviceWearer.nomisId, QStringLiteral("A1234 ZZ"));
    index.put(cardFor(order, 1));
    for (const char *typed : {"A1234ZZ", "a1234 zz", "34zz"})
        CHECK(numbers(index.search(QString::fromLatin1(typed))) == QStringLiteral("1"));
}

TEST_CASE("Cards that are saved again and again, removed, or come out of order stay in their order")
{
    SearchIndex index;
    const auto put = [&](int number, qint64 sequence) {
        index.put(cardFor(person(number, QStringLiteral("Robin"), QStringLiteral("Invented"), {}), sequence));
    };
    for (int sequence = 1; sequence <= 5000; ++sequence)
        put(1 + sequence % 4, sequence);
    CHECK(index.size() == 4);
    CHECK(numbers(index.search(QStringLiteral("robin"))) == QStringLiteral("1 4 3 2"));
    put(9, 4999);
    CHECK(numbers(index.search({})) == QStringLiteral("1 9 4 3 2"));
    index.remove(inventedOrder(3).id);
    CHECK(numbers(index.search(QStringLiteral("robin"))) == QStringLiteral("1 9 4 2"));
    CHECK_FALSE(index.find(inventedOrder(3).id));
}

TEST_CASE("Orders for the same person are found by number, or by name and birth date")
{
    SearchIndex index = threePeople();
    const auto alike = [&](const Order &order) {
        return numbers(index.lookAlikes(Cards(emoForm).of(order, act().when), identity));
    };
    Order order = person(9, QStringLiteral("Else"), QStringLiteral("Nobody"), QDate(1970, 1, 1));
    CHECK(alike(order).isEmpty());

    order.answers.set(deviceWearer.prisonNumber, QStringLiteral("a1234 zz")); // the other's NOMIS number
    CHECK(alike(order) == QStringLiteral("1"));

    CHECK(alike(person(9, QStringLiteral("SEAN"), QStringLiteral("O\u2019Madeup"), QDate(1991, 3, 14)))
        == QStringLiteral("1"));
    CHECK(alike(person(9, QStringLiteral("Sean"), QStringLiteral("OMadeup"), QDate(1991, 3, 15))).isEmpty());
    CHECK(alike(person(9, QStringLiteral("Sam"), QStringLiteral("OMadeup"), QDate(1991, 3, 14))).isEmpty());
    CHECK(alike(person(9, {}, QStringLiteral("OMadeup"), QDate(1991, 3, 14))).isEmpty());
    CHECK(alike(person(9, {}, {}, {})).isEmpty());
    // the order itself does not count
    CHECK(alike(person(1, QStringLiteral("Sean"), QStringLiteral("OMadeup"), QDate(1991, 3, 14))).isEmpty());
}

TEST_CASE("An order whose monitoring has ended is no look-alike, its unfinished end still is")
{
    SearchIndex index;
    Order order = person(1, QStringLiteral("Robin"), QStringLiteral("Invented"), QDate(1991, 4, 30));
    order.versions.front().finishedAt = act().when;
    Order ended = nextVersion(emoForm, order, versionTypes.end, QStringLiteral("DDV6"));
    const Card of
        = cardFor(person(2, QStringLiteral("Robin"), QStringLiteral("Invented"), QDate(1991, 4, 30)), 9);

    index.put(cardFor(order, 1));
    CHECK(index.lookAlikes(of, identity).size() == 1);
    index.put(cardFor(ended, 2));
    CHECK(index.lookAlikes(of, identity).size() == 1);
    ended.versions.back().finishedAt = act().when;
    index.put(cardFor(ended, 3));
    CHECK(index.lookAlikes(of, identity).empty());
}
