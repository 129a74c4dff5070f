// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;
using namespace emo::test;

namespace {

paper::Content contentOf(const Order &order)
{
    return paper::orderContent(emoForm, order, dayOfFinish);
}

paper::Content contentOf(const Answers &answers)
{
    Order order = sampleOrder();
    order.answers = answers;
    return contentOf(order);
}

/// The answer printed beside the label; "(no row)" if it is not printed.
QString printed(const paper::Content &content, const char *label)
{
    for (const paper::Block &block : content.blocks)
        if (const auto *rows = std::get_if<paper::Rows>(&block.body))
            for (const paper::Row &row : *rows)
                if (row.label == QString::fromUtf8(label))
                    return row.answer.join(u'/').replace(QChar::Nbsp, u' ');
    return QStringLiteral("(no row)");
}

QStringList headings(const paper::Content &content)
{
    QStringList all;
    for (const paper::Block &block : content.blocks) {
        if (!block.section.isEmpty())
            all.append(block.section.toUpper());
        if (!block.heading.isEmpty())
            all.append(block.heading);
    }
    return all;
}

} // namespace

TEST_CASE("The blocks of an order are those of the receipt, in its order")
{
    CHECK(headings(contentOf(sampleOrder())).join(u',')
        == QStringLiteral("FORM DETAILS,ABOUT THE RESPONSIBLE ORGANISATION,ABOUT THE DEVICE WEARER,Personal "
                          "details,Identity numbers,Telephone,Addresses,RISK INFORMATION,MONITORING "
                          "CONDITIONS,Details,Monitoring against the licence dates,Curfew on the day of "
                          "release,Curfew,Curfew timetable,ADDITIONAL DOCUMENTS"));
}

TEST_CASE("What is asked and not answered is printed so, what is not asked is not printed")
{
    Answers order = completeOrder();
    order.clear(risk.riskDetails).set(documents.havePhoto, false);
    const paper::Content content = contentOf(order);

    CHECK(printed(content, "Other risks").isEmpty());
    CHECK(printed(content, "Photo") == QStringLiteral("(no row)"));
    CHECK(printed(content, "Main language") == QStringLiteral("(no row)"));
}

TEST_CASE("An older order's officer, with a single name and a telephone number, is printed as it gives them")
{
    Answers order = completeOrder();
    CHECK(printed(contentOf(order), "Responsible officer's telephone number") == QStringLiteral("(no row)"));
    CHECK(printed(contentOf(order), "Responsible officer's name") == QStringLiteral("(no row)"));

    order.clear(organisations.responsibleOfficerFirstName)
        .clear(organisations.responsibleOfficerLastName)
        .set(organisations.responsibleOfficerName, QStringLiteral("Robin van der Placeholder"))
        .set(organisations.responsibleOfficerPhoneNumber, QStringLiteral("01632 960123"));
    const paper::Content content = contentOf(order);
    CHECK(printed(content, "Responsible officer's name") == QStringLiteral("Robin van der Placeholder"));
    CHECK(printed(content, "Responsible officer's first name") == QStringLiteral("(no row)"));
    CHECK(printed(content, "Responsible officer's last name") == QStringLiteral("(no row)"));
    CHECK(printed(content, "Responsible officer's telephone number") == QStringLiteral("01632 960123"));

    order.set(organisations.responsibleOfficerLastName, QStringLiteral("Placeholder"));
    CHECK(printed(contentOf(order), "Responsible officer's last name") == QStringLiteral("Placeholder"));
}

TEST_CASE("A text that a Yes calls for is printed instead of the Yes")
{
    Answers order = completeOrder();
    CHECK(printed(contentOf(order), "Change to the standard boundary") == QStringLiteral("No"));

    order.set(monitoring.curfew.changeStandardBoundary, true)
        .set(monitoring.curfew.boundary, QStringLiteral("The garden"));
    CHECK(printed(contentOf(order), "Change to the standard boundary") == QStringLiteral("The garden"));
}

TEST_CASE("The curfew of the day of release ends on the day after")
{
    Answers order = completeOrder();
    CHECK(printed(contentOf(order), "Ends") == QStringLiteral("07:00 on Tuesday 8 December 2026"));

    order.set(monitoring.curfew.releaseDate, QDate(2026, 12, 31));
    CHECK(printed(contentOf(order), "Ends") == QStringLiteral("07:00 on Friday 1 January 2027"));
}

TEST_CASE("A curfew of the day of release that ends on the same evening says so")
{
    Answers order = completeOrder();
    order.set(monitoring.curfew.releaseUntil, QTime(23, 30));
    CHECK(printed(contentOf(order), "Ends") == QStringLiteral("23:30 on Monday 7 December 2026"));

    order.set(monitoring.curfew.releaseUntil, QTime(15, 0)); // when it starts: 24 hours
    CHECK(printed(contentOf(order), "Ends") == QStringLiteral("15:00 on Tuesday 8 December 2026"));

    order.clear(monitoring.curfew.releaseFrom);
    CHECK(printed(contentOf(order), "Ends") == QStringLiteral("15:00")); // nobody can say of which day
}

TEST_CASE("A curfew period without an address is printed all the same")
{
    const auto &curfew = monitoring.curfew.timetable;
    Answers order = completeOrder();
    Rows rows = *Asked(order)[curfew];
    rows[0].clear(curfew.row.addresses);
    order.set(curfew, rows);

    const paper::Content content = contentOf(order);
    const auto block
        = std::ranges::find(content.blocks, QStringLiteral("Curfew timetable"), &paper::Block::heading);
    REQUIRE(block != content.blocks.end());
    const auto &timetable = std::get<paper::Timetable>(block->body);
    REQUIRE(timetable.size() == 3);
    CHECK(timetable[2].name == QStringLiteral("Address not given"));
    CHECK(timetable[2].periods.size() == 1);
}

TEST_CASE("An order without a curfew has no picture and no timetable")
{
    Answers order = completeOrder();
    order.set(monitoring.types, Choices{{QStringLiteral("trail")}});
    const paper::Content content = contentOf(order);

    CHECK(content.summary.week.empty());
    CHECK_FALSE(content.summary.week.release);
    CHECK_FALSE(headings(content).contains(QStringLiteral("Curfew timetable")));
    CHECK(headings(content).contains(QStringLiteral("Trail")));
}

TEST_CASE("A draft, a finished and a submitted version say what they are")
{
    Order order = sampleOrder();
    CHECK_FALSE(contentOf(order).isDraft);
    CHECK(printed(contentOf(order), "Status") == QStringLiteral("Finished"));
    CHECK(printed(contentOf(order), "Submitted by")
        == QStringLiteral("Not yet submitted; finished by Robin Placeholder"));

    order.versions.back().finishedAt = {};
    CHECK(contentOf(order).isDraft);
    CHECK(printed(contentOf(order), "Status") == QStringLiteral("Draft"));
    CHECK(printed(contentOf(order), "Date submitted") == QStringLiteral("Not yet submitted"));

    order.versions.back().status = QStringLiteral("SUBMITTED");
    CHECK_FALSE(contentOf(order).isDraft);
    CHECK(printed(contentOf(order), "Status") == QStringLiteral("Submitted"));
    CHECK(printed(contentOf(order), "Date submitted") == QStringLiteral("Submitted; when is not recorded"));
}

TEST_CASE("A finish in summer is printed in London time")
{
    Order order = sampleOrder();
    order.versions.back().finishedAt = QDateTime(QDate(2027, 6, 30), QTime(23, 15), Qt::UTC);
    CHECK(
        contentOf(order).state.replace(QChar::Nbsp, u' ') == QStringLiteral("Finished 1 July 2027 at 00:15"));
}
