// SPDX-License-Identifier: MIT
#include "core/document/content/ComparisonContent.h"
#include "core/document/content/OrderContent.h"
#include "core/document/pages/Layout.h"
#include "core/emo/Changes.h"
#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Risk.h"
#include "core/order/Lifecycle.h"
#include "tests/document/Sample.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// "The *old* words": what is new stands between asterisks, paragraphs are parted by slashes.
QString side(const paper::Side &side)
{
    QStringList paragraphs;
    for (const auto &paragraph : side.paragraphs) {
        QString text;
        for (const paper::Phrase &phrase : paragraph)
            text += phrase.isNew ? u'*' + phrase.text.trimmed() + u'*' : phrase.text;
        paragraphs.append(text);
    }
    return paragraphs.join(u'/').replace(QChar::Nbsp, u' ');
}

QString line(const paper::Contrast &contrast)
{
    return QStringLiteral("%1: %2 -> %3").arg(contrast.what, side(contrast.before), side(contrast.now));
}

Order change(const QString &sample = QStringLiteral("everything"))
{
    Order next = nextVersion(emoForm, sampleOrder(sample), versionTypes.variation, dictionaryOn({}));
    next.answers.set(changes.date, QDate(2027, 2, 1));
    return next;
}

QStringList lines(const Order &order)
{
    QStringList all;
    for (const paper::Contrast &each :
        paper::contrasts(*emoForm.receipt, Asked(*order.before), Asked(order.answers)))
        all.append(line(each));
    return all;
}

QStringList changedRows(const paper::Content &content)
{
    QStringList labels;
    for (const paper::Block &block : content.blocks) {
        if (const auto *rows = std::get_if<paper::Rows>(&block.body))
            for (const paper::Row &row : *rows)
                if (row.isChanged)
                    labels.append(row.label);
        if (const auto *places = std::get_if<paper::Timetable>(&block.body))
            for (const paper::Place &place : *places)
                if (place.isChanged)
                    labels.append(place.name);
    }
    return labels;
}

} // namespace

TEST_CASE("Only the words that differ stand out, whatever marks are around them")
{
    CHECK(line(paper::contrast(QStringLiteral("Where"),
              QStringLiteral("The car park and the shelter. Bounded by."),
              QStringLiteral("The car park the shelter and the bridge. Bounded by.")))
        == QStringLiteral("Where: The car park*and* the shelter. Bounded by. -> "
                          "The car park the shelter*and the bridge.* Bounded by."));
}

TEST_CASE("A change lists what differs, in the order of the form, and marks it further on")
{
    const Order order = sampleOrder(QStringLiteral("change-of-curfew"));
    CHECK(lines(order)
        == QStringList{QStringLiteral("Telephone number: 07700 900142 -> *07700 900577*"),
            QStringLiteral("Curfew, Monday to Thursday: Main address*19:00* to*07:00* -> "
                           "Main address*20:00* to*06:00*"),
            QStringLiteral("Licence: licence-2026-11-20.pdf -> *licence-2026-11-23.pdf*")});
    CHECK(changedRows(paper::orderContent(emoForm, order, dayOfFinish))
        == QStringList{
            QStringLiteral("Telephone number"), QStringLiteral("Main address"), QStringLiteral("Licence")});
}

TEST_CASE("In a list only what was added stands out, and an empty side has no paragraph")
{
    Order order = change();
    order.answers
        .set(risk.riskCategory, Choices{{QStringLiteral("OTHER_OCCUPANTS"), QStringLiteral("UNDER_18")}})
        .set(deviceWearer.alias, QString());
    const QStringList all = lines(order);
    CHECK(all.contains(QStringLiteral("Preferred name: Lucky -> ")));
    CHECK(all.contains(QStringLiteral(
        "Risks at the address: History of substance abuse/Another occupant is threatening or violent/Dogs or "
        "other animals at the address/Other known risks -> Another occupant is threatening or "
        "violent/*Children "
        "under 18 live at the address*")));
}

TEST_CASE("Lines of an address are one row, and rows of a group are named with their number")
{
    Order order = change();
    order.answers.set(deviceWearer.mainAddress.line1, QStringLiteral("1 Mock Lane"))
        .set(deviceWearer.mainAddress.line2, QString());
    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    zones.erase(zones.begin());
    zones[0].set(monitoring.exclusion.zones.row.duration, QStringLiteral("At all times"));
    order.answers.set(monitoring.exclusion.zones, zones);
    const QStringList all = lines(order);
    CHECK(all.contains(QStringLiteral("Main address: Flat 12, Imaginary House, 7 Unreal Road/Examplesbury, "
                                      "Fictionshire/ZZ99 1AB -> *1 Mock Lane*/Examplesbury, "
                                      "Fictionshire/ZZ99 1AB")));
    CHECK(all.filter(QStringLiteral("Exclusion zone 1: when")).size() == 1);
    CHECK(all.filter(QStringLiteral("Exclusion zone")).size() >= 2);
}

TEST_CASE("A new order and a change without an earlier version have no table")
{
    Order order = change();
    order.before.reset();
    for (const Order &each : {order, sampleOrder()}) {
        const paper::Content content = paper::orderContent(emoForm, each, dayOfFinish);
        for (const paper::Block &block : content.blocks)
            CHECK_FALSE(std::holds_alternative<paper::Comparison>(block.body));
        CHECK(changedRows(content).isEmpty());
    }
}

TEST_CASE("The table keeps its column heads when it goes on, and every changed row has its bar")
{
    Order order = change();
    order.answers = sampleOrder(QStringLiteral("dapol-zones")).answers;
    describeVersion(order.answers, order.current());
    order.answers.set(changes.date, QDate(2027, 2, 1));
    const paper::Content content = paper::orderContent(emoForm, order, dayOfFinish);
    const std::vector<paper::Page> pages = paper::pages(content);
    CHECK(paper::sample::count(pages, QStringLiteral("Before: version 0")) >= 2);
    CHECK(paper::sample::outside(pages).isEmpty());

    int bars = 0;
    for (const paper::Page &page : pages)
        for (const paper::Primitive &primitive : page)
            if (const auto *fill = std::get_if<paper::Fill>(&primitive); fill && fill->area.left() == 46)
                ++bars;
    CHECK(bars == changedRows(content).size() + 1); // and the one that explains them
}

TEST_CASE("A change that takes effect after the release leaves the release day out of the week")
{
    const paper::Content content = paper::orderContent(emoForm, change(), dayOfFinish);
    CHECK_FALSE(content.summary.week.release);
    CHECK(content.summary.week.since == QStringLiteral("from 1\u00a0Feb\u00a02027"));
    CHECK(content.summary.takesEffect == QStringLiteral("Monday 1\u00a0February\u00a02027"));
    CHECK(paper::orderContent(emoForm, sampleOrder(QStringLiteral("change-of-curfew")), dayOfFinish)
              .summary.week.release);
}
