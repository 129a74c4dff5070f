// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Monitoring.h"
#include "core/form/Lookup.h"
#include "core/order/ExportedOrder.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// All that is printed of an order. Its data, which is not, is left out.
struct Paper
{
    explicit Paper(const Order &order)
    {
        const paper::Content content = paper::orderContent(emoForm, order, dayOfFinish);
        summary = content.summary;
        blocks = content.blocks;
    }

    paper::Summary summary;
    std::vector<paper::Block> blocks;
    bool operator==(const Paper &) const = default;
};

/// An answer that the question does not have yet; nothing if there is none to be made up.
std::optional<Value> otherAnswer(const AnyQuestion &question, const Answers &answers)
{
    const Value *now = answers.find(question);
    switch (question.kind) {
    case Kind::Text:
        return Value(QStringLiteral("Zanzibar"));
    case Kind::YesNo:
        return Value(!(now && std::get<bool>(*now)));
    case Kind::Date:
        return Value(QDate(2031, 2, 3));
    case Kind::Time:
        return Value(QTime(4, 44));
    case Kind::Choice:
    case Kind::Choices:
        for (const Offer &offer : offers(*question.options)) {
            const Value other
                = question.kind == Kind::Choice ? Value(Choice{offer.code}) : Value(Choices{{offer.code}});
            if (!now || *now != other)
                return other;
        }
        return std::nullopt;
    case Kind::File:
        return Value(File{QStringLiteral("zanzibar.pdf"), QStringLiteral("key")});
    case Kind::Rows:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// An order on paper, and the data that travel with it.
struct Printed
{
    explicit Printed(const Order &order) : paper(order), data(printedOrderToJson(emoForm, order)) {}

    Paper paper;
    QJsonObject data;
};

/// Whether it makes a difference on paper to have another answer, and whether it does so in the data.
struct Difference
{
    Difference(
        Order order, const Printed &before, const AnyQuestion &question, const std::optional<Value> &value)
    {
        if (value)
            order.answers.setValue(question, *value);
        else
            order.answers.clear(question);
        const Printed now(order);
        isOnPaper = !(now.paper == before.paper);
        isInData = now.data != before.data;
    }

    bool isOnPaper;
    bool isInData;
};

} // namespace

TEST_CASE("An answer travels in the PDF if and only if it is printed there")
{
    for (const QString &name : sampleNames()) {
        const Order order = sampleOrder(name);
        const Printed before(order);
        forEachQuestion(emoForm, [&](const AnyQuestion &question) {
            INFO(name.toStdString() << " " << fullId(question));
            if (const auto other = otherAnswer(question, order.answers)) {
                const Difference altered(order, before, question, other);
                CHECK(altered.isOnPaper == altered.isInData);
                Answers answers = order.answers;
                answers.setValue(question, *other);
                CHECK_FALSE((question.spec.isPrivate && printedOnly(emoForm, answers).find(question)));
            }
            if (order.answers.find(question)) {
                const Difference cleared(order, before, question, std::nullopt);
                CHECK(cleared.isOnPaper == cleared.isInData);
            }
        });
    }
}

TEST_CASE("An answer of a row travels if and only if it is printed, too")
{
    const Order order = sampleOrder(QStringLiteral("everything"));
    const Printed before(order);
    forEachQuestion(emoForm, [&](const AnyQuestion &group) {
        const auto rows = Asked(order.answers)[static_cast<const Question<Rows> &>(group)];
        if (group.kind != Kind::Rows || !rows)
            return;
        for (const AnyQuestion *cell : group.each->all()) {
            INFO(fullId(group) << " " << cell->id);
            Rows other = *rows;
            const auto value = otherAnswer(*cell, other.front());
            REQUIRE(value);
            other.front().setValue(*cell, *value);
            const Difference altered(order, before, group, other);
            CHECK(altered.isOnPaper == altered.isInData);
        }
    });
}

TEST_CASE("Dates of the licence travel with the timeline that shows them, and not without")
{
    const auto travels = [](const Order &order, const char *text) {
        return QJsonDocument(printedOrderToJson(emoForm, order)).toJson().contains(text);
    };
    Order order = sampleOrder();
    order.answers.set(monitoring.sentenceStart, QDate(2026, 3, 3))
        .set(monitoring.sentenceEnd, QDate(2028, 4, 4));
    CHECK(travels(order, "2026-03-03"));
    order.answers.clear(monitoring.sentenceEnd); // and so no bar is drawn
    CHECK_FALSE(travels(order, "2026-03-03"));

    order.answers.set(monitoring.sentenceEnd, QDate(2028, 4, 4))
        .clear(monitoring.licenceEnd)
        .clear(monitoring.hdcEnd); // nothing that the timeline could be held against
    CHECK_FALSE(travels(order, "2028-04-04"));
    order.answers.set(monitoring.monitoringEnd, QDate(2027, 5, 5));
    CHECK_FALSE(travels(order, "2027-05-05"));
}
