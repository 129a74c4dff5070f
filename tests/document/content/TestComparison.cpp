// SPDX-License-Identifier: MIT
#include "core/document/content/ComparisonContent.h"
#include "core/document/content/Contrasting.h"
#include "core/document/content/OrderContent.h"
#include "core/document/content/ReceiptAnswers.h"
#include "core/document/pages/Layout.h"
#include "core/emo/Changes.h"
#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/order/Lifecycle.h"
#include "tests/document/Sample.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

const ExclusionZone &zoneQuestions = monitoring.exclusion.zones.row;

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
        paper::contrasts(emoForm, *order.before, order.answers, QStringLiteral("version 0")))
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
        == QStringLiteral("Where: The car park*and* the shelter. Bounded by. -> The car park the shelter*and "
                          "the bridge.* Bounded by."));
}

TEST_CASE("A change lists what differs, in the order of the form, and marks it further on")
{
    const Order order = sampleOrder(QStringLiteral("change-of-curfew"));
    CHECK(lines(order)
        == QStringList{QStringLiteral("Device wearer: telephone number: 07700 900142 -> *07700 900577*"),
            QStringLiteral("Curfew timetable: Monday to Thursday: Main address*19:00* to*07:00* -> Main "
                           "address*20:00* to*06:00*"),
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
    CHECK(all.contains(QStringLiteral("Device wearer: preferred name: Lucky -> ")));
    CHECK(all.contains(QStringLiteral(
        "Risks at the address: History of substance abuse/Another occupant is threatening or violent/Dogs or "
        "other animals at the address/Other known risks -> Another occupant is threatening or "
        "violent/*Children under 18 live at the address*")));
}

TEST_CASE("Lines of an address are one row, and rows of a group are named with their number")
{
    Order order = change();
    order.answers.set(deviceWearer.mainAddress.line1, QStringLiteral("1 Mock Lane"))
        .set(deviceWearer.mainAddress.line2, QString());
    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    zones[1].set(zoneQuestions.duration, QStringLiteral("At all times"));
    order.answers.set(monitoring.exclusion.zones, zones);
    CHECK(lines(order)
        == QStringList{
            QStringLiteral("Main address: Flat 12, Imaginary House, 7 Unreal Road/Examplesbury, "
                           "Fictionshire/ZZ99 1AB -> *1 Mock Lane*/Examplesbury, Fictionshire/ZZ99 1AB"),
            QStringLiteral("Exclusion zone 2: when: At all times,*except to change trains with a ticket* -> "
                           "At all times")});
}

TEST_CASE("Each date is named with its condition")
{
    Order order = change();
    Rows appointments = *Asked(order.answers)[monitoring.attendance.appointments];
    appointments[0].set(monitoring.attendance.appointments.row.startTime, QTime(8, 0));
    order.answers.set(monitoring.curfew.endDate, QDate(2027, 3, 31))
        .set(monitoring.trail.startDate, QDate(2026, 12, 5))
        .set(monitoring.alcohol.endDate, QDate(2027, 3, 30))
        .set(monitoring.installation.placeName, QStringLiteral("Elsewhere"))
        .set(monitoring.attendance.appointments, appointments);
    QStringList names;
    for (const QString &each : lines(order))
        names.append(each.section(QStringLiteral(": "), 0, 1));
    CHECK(names
        == QStringList{QStringLiteral("Installation: place"), QStringLiteral("Curfew: end date"),
            QStringLiteral("Trail: start date"), QStringLiteral("Mandatory attendance 1: start time"),
            QStringLiteral("Alcohol: end date")});
}

TEST_CASE("No two answers have the same name in the list of changes")
{
    QStringList names;
    const auto add = [&](std::span<const ReceiptRow> rows, const Text &within) {
        for (const ReceiptRow &row : rows)
            names.append(row.what.isEmpty()
                    ? paper::label(row)
                    : row.what.toString().replace(QStringLiteral("%1"), within.toString()));
    };
    add(emoForm.receipt->formDetails, {});
    for (const ReceiptBlock &block : emoForm.receipt->blocks)
        if (block.section.toString() != QStringLiteral("About the changes"))
            add(block.rows, block.name.isEmpty() ? block.heading : block.name);
    names.sort();
    const auto twice = std::ranges::adjacent_find(names);
    CHECK((twice == names.end() ? QString() : *twice).toStdString() == "");
}

TEST_CASE("A zone that was taken out is named by its name, and has no number any more")
{
    Order order = change();
    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    zones.erase(zones.begin() + 1);
    zones[0].clear(zoneQuestions.map);
    order.answers.set(monitoring.exclusion.zones, zones);
    CHECK(lines(order)
        == QStringList{QStringLiteral("Exclusion zone 1: map: zone-1.png -> "),
            QStringLiteral("Exclusion zone Zone Station: Zone Station. Mockford railway station with its "
                           "forecourt and both car parks. At all times, except to change trains with a "
                           "ticket. zone-2.png. 4 December 2026 to 3 December 2027. -> *Removed*")});

    zones = *Asked(*order.before)[monitoring.exclusion.zones];
    for (Answers &zone : zones)
        zone.clear(zoneQuestions.name);
    order.before->set(monitoring.exclusion.zones, zones);
    zones.erase(zones.begin(), zones.begin() + 2);
    order.answers.set(monitoring.exclusion.zones, zones);
    const QStringList all = lines(order);
    REQUIRE(all.size() == 2);
    CHECK(all[0].startsWith(QStringLiteral("Exclusion zone The covered market of Examplesbury and\u2026: ")));
    CHECK(all[1].startsWith(QStringLiteral("Exclusion zone Mockford railway station with its\u2026: ")));
}

TEST_CASE("What was added says so, and what it is")
{
    Order order = change();
    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    zones.push_back(Answers()
                        .set(zoneQuestions.name, QStringLiteral("Fable Market"))
                        .set(zoneQuestions.where, QStringLiteral("The covered market."))
                        .set(zoneQuestions.duration, QStringLiteral("Saturdays"))
                        .set(zoneQuestions.startDate, QDate(2027, 2, 1)));
    order.answers.set(monitoring.exclusion.zones, zones);
    CHECK(lines(order)
        == QStringList{
            QStringLiteral("Exclusion zone 4: Not in version 0 -> *Added:* Fable Market. The covered "
                           "market. Saturdays. 1 February 2027, end not given.")});
}

TEST_CASE("A type of monitoring is added and removed as one, under its own name")
{
    Order order = change();
    order.answers.set(monitoring.types,
        Choices{{QStringLiteral("trail"), QStringLiteral("exclusionZone"),
            QStringLiteral("mandatoryAttendance")}});
    const QStringList removed = lines(order);
    CHECK(removed.filter(QStringLiteral("Alcohol level: "))
        == QStringList{QStringLiteral("Alcohol level: 4 December 2026 to 2 April 2027 -> *Removed*")});
    CHECK(removed.filter(QStringLiteral("Curfew: "))
        == QStringList{
            QStringLiteral("Curfew: 4 December 2026 to 2 April 2027. The garden behind the house is part of "
                           "the address; the shared car park is not. -> *Removed*")});
    CHECK(removed.filter(QStringLiteral("Curfew on the day of release: "))
        == QStringList{
            QStringLiteral("Curfew on the day of release: 4 December 2026. 16:00 to 07:00. -> *Removed*")});
    CHECK(removed.filter(QStringLiteral("Curfew timetable: Saturday: "))
        == QStringList{
            QStringLiteral("Curfew timetable: Saturday: Second address 18:30 to 08:00 -> *Removed*")});
    CHECK(removed.filter(QStringLiteral("Not provided")).isEmpty());

    std::swap(order.answers, *order.before);
    order.answers.set(changes.date, QDate(2027, 2, 1));
    CHECK(lines(order).filter(QStringLiteral("Alcohol level: "))
        == QStringList{
            QStringLiteral("Alcohol level: Not in version 0 -> *Added:* 4 December 2026 to 2 April 2027")});
}

TEST_CASE("A zone that has another number now says which it had")
{
    Order order = change();
    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    std::swap(zones[0], zones[1]);
    zones[0].set(zoneQuestions.duration, QStringLiteral("At all times"));
    order.answers.set(monitoring.exclusion.zones, zones);
    const QStringList all = lines(order);
    REQUIRE(all.size() == 1);
    CHECK(all[0].startsWith(
        QStringLiteral("Exclusion zone 1 (Exclusion zone 2 in version 0): when: At all times,")));
}

TEST_CASE("A zone that becomes one of another kind says so")
{
    Order order = change();
    Rows zones = *Asked(order.answers)[monitoring.exclusion.zones];
    zones[0].set(zoneQuestions.otherType, options::zoneType.inclusion);
    order.answers.set(monitoring.exclusion.zones, zones);
    const QString name = QStringLiteral("Inclusion zone (Exclusion zone 1 in version 0)");
    const QStringList all = lines(order);
    REQUIRE(all.size() == 2);
    CHECK(all[0].startsWith(QStringLiteral("Types of monitoring: ")));
    CHECK(all[1] == name + QStringLiteral(": kind of zone: Exclusion zone -> *Inclusion zone*"));
}

TEST_CASE("Not provided is said only of what was asked and left empty")
{
    Order order = change();
    order.answers.set(deviceWearer.hasThirdAddress, false)
        .set(deviceWearer.phoneNumberAvailable, false)
        .set(deviceWearer.alias, QString());
    CHECK(lines(order)
        == QStringList{QStringLiteral("Device wearer: preferred name: Lucky -> "),
            QStringLiteral("Device wearer: telephone number available: Yes -> *No*"),
            QStringLiteral("Device wearer: telephone number: 07700 900142 -> *Removed*"),
            QStringLiteral("Third address: The Old Fable, Parable "
                           "Lane/Samplehaven, Fictionshire/ZZ99 3EF -> *Removed*")});
}

TEST_CASE("What a change does not ask any more has not changed, and is printed as an earlier version says it")
{
    Order order = change();
    order.answers.set(organisations.monitoringStarted, true);
    CHECK(lines(order).isEmpty());

    const paper::Content content = paper::orderContent(emoForm, order, dayOfFinish);
    const auto officer
        = std::ranges::find(content.blocks, QStringLiteral("Responsible officer"), &paper::Block::heading);
    REQUIRE(officer != content.blocks.end());
    CHECK(officer->section == QStringLiteral("About the Responsible Organisation"));
    CHECK(officer->note == QStringLiteral("(from version 0; not asked again after monitoring has started)"));
    const auto &rows = std::get<paper::Rows>(officer->body);
    CHECK(rows.front().answer == QStringList{QStringLiteral("Morgan")});
    CHECK(rows.back().answer == QStringList{QStringLiteral("Gwent")});
    CHECK(changedRows(content).isEmpty());
}

TEST_CASE("Hours that differ stand out in their own line")
{
    Order order = change();
    Rows periods = *Asked(order.answers)[monitoring.curfew.timetable];
    for (Answers &period : periods)
        if (*Asked(period)[monitoring.curfew.timetable.row.startTime] == QTime(19, 0))
            period.set(monitoring.curfew.timetable.row.startTime, QTime(20, 30));
    order.answers.set(monitoring.curfew.timetable, periods).set(monitoring.curfew.releaseFrom, QTime(17, 0));
    const QStringList all = lines(order);
    CHECK(all[0].startsWith(QStringLiteral("Curfew on the day of release: start: *16:00* on Friday")));
    CHECK(all[1]
        == QStringLiteral("Curfew timetable: Monday to Thursday: Third address 12:30 to 13:30/Main "
                          "address*19:00* to 07:00 -> Third address "
                          "12:30 to 13:30/Main address*20:30* to 07:00"));
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
