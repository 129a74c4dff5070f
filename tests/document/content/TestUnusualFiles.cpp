// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"
#include "core/emo/Changes.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Monitoring.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

/// What is printed of files that say what the form no longer asks, or half of something.
using namespace emo;
using namespace emo::test;

namespace {

/// What stands at "enforcementZoneConditions/0/zoneType" is replaced.
QJsonValue with(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString first = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        array[first.toInt()] = with(array[first.toInt()], path, value);
        return array;
    }
    QJsonObject object = json.toObject();
    object.insert(first, with(object[first], path, value));
    return object;
}

using Edits = std::initializer_list<std::pair<const char *, QJsonValue>>;

Order orderWith(const char *sample, Edits edits)
{
    QJsonValue json = QJsonDocument::fromJson(sampleText(QString::fromLatin1(sample))).object();
    for (const auto &[path, value] : edits)
        json = with(json, QString::fromLatin1(path).split(u'/'), value);
    const auto order = orderFromJson(emoForm, QJsonDocument(json.toObject()).toJson());
    if (!order)
        throw std::runtime_error(order.error().message.toStdString());
    return *order;
}

paper::Content printed(const char *sample, Edits edits)
{
    return paper::orderContent(emoForm, orderWith(sample, edits), dayOfFinish);
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

QStringList monitored(const paper::Summary &summary)
{
    QStringList lines;
    for (const paper::MonitoredAtAGlance &each : summary.monitored)
        lines.append(plain(each.what + u": "_qs + each.dates));
    return lines;
}

QStringList headings(const paper::Content &content)
{
    QStringList all;
    for (const paper::Block &block : content.blocks)
        all.append(block.heading);
    return all;
}

/// "Status: Finished" of each row of the block.
QStringList rowsOf(const paper::Block &block)
{
    QStringList lines;
    if (const auto *rows = std::get_if<paper::Rows>(&block.body))
        for (const paper::Row &row : *rows)
            lines.append(plain(row.label + u": "_qs + row.answer.join(u'|')));
    return lines;
}

QStringList rowsUnder(const paper::Content &content, const QString &heading)
{
    for (const paper::Block &block : content.blocks)
        if (block.heading == heading || block.section == heading)
            return rowsOf(block);
    return {};
}

const paper::Timeline &timelineOf(const paper::Content &content)
{
    for (const paper::Block &block : content.blocks)
        if (const auto *timeline = std::get_if<paper::Timeline>(&block.body))
            return *timeline;
    throw std::runtime_error("no timeline");
}

const paper::Timetable &timetableOf(const paper::Content &content)
{
    for (const paper::Block &block : content.blocks)
        if (const auto *timetable = std::get_if<paper::Timetable>(&block.body))
            return *timetable;
    throw std::runtime_error("no timetable");
}

QStringList names(const std::vector<paper::Bar> &bars)
{
    QStringList all;
    for (const paper::Bar &bar : bars)
        all.append(bar.name);
    return all;
}

} // namespace

TEST_CASE("A zone of another kind is called so everywhere, and counted apart")
{
    const paper::Content content
        = printed("everything", {{"enforcementZoneConditions/1/zoneType", u"INCLUSION"_qs}});
    const QStringList lines = monitored(content.summary);
    CHECK(lines.contains(u"Exclusion zones (2): 4 Dec 2026 to 3 Dec 2027"_qs));
    CHECK(lines.contains(u"Inclusion zone: 4 Dec 2026 to 3 Dec 2027"_qs));
    CHECK(content.summary.zones.label == u"Zones"_qs);
    CHECK(content.summary.zones.zones[0].label == u"Exclusion zone 1"_qs);
    CHECK(content.summary.zones.zones[1].label == u"Inclusion zone"_qs);
    CHECK(content.summary.zones.zones[2].label == u"Exclusion zone 2"_qs);
    for (const QString &heading : {u"Exclusion zone 1"_qs, u"Inclusion zone"_qs, u"Exclusion zone 2"_qs})
        CHECK(headings(content).count(heading) == 1);
    CHECK(names(timelineOf(content).conditions).contains(u"Inclusion zone"_qs));
    CHECK(rowsUnder(content, u"Details"_qs)
              .contains(u"Types of monitoring: Alcohol|Trail|Curfew|Exclusion zone|Inclusion zone|Mandatory "
                        u"attendance"_qs));
}

TEST_CASE("Zones of one kind have its name together")
{
    const auto kind = u"RESTRICTION"_qs;
    const paper::Content content = printed("everything",
        {{"enforcementZoneConditions/0/zoneType", kind}, {"enforcementZoneConditions/1/zoneType", kind},
            {"enforcementZoneConditions/2/zoneType", kind}});
    CHECK(content.summary.zones.label == u"Restriction zones"_qs);
    CHECK(names(timelineOf(content).conditions).contains(u"Restriction zones 1 to 3"_qs));
    CHECK_FALSE(headings(content).join(u'|').contains(u"Exclusion zone"_qs));
}

TEST_CASE("A condition that ends within a day says when, and none is said to last until the end of its day")
{
    const paper::Content whole = printed("everything", {});
    CHECK(whole.summary.monitoredNote == u"each until the end of its last day"_qs);

    const paper::Content content = printed("everything",
        {{"curfewConditions/endDate", u"2027-04-02T09:30:00Z"_qs},
            {"enforcementZoneConditions/0/endDate", u"2027-12-03T00:00:00Z"_qs}});
    CHECK(monitored(content.summary)[0] == u"Home detention curfew: 4 Dec 2026 to 2 Apr 2027 at 10:30"_qs);
    CHECK(monitored(content.summary)[1] == u"Exclusion zones (3): each has its own dates"_qs);
    CHECK(plain(content.summary.zones.zones[0].dates) == u"4 Dec 2026 to 3 Dec 2027 at 00:00"_qs);
    CHECK(content.summary.monitoredNote.isEmpty());
    CHECK(rowsUnder(content, u"Curfew"_qs).contains(u"End date: 2 April 2027 at 10:30"_qs));
}

TEST_CASE("A time that no longer is the date's is not printed")
{
    Order order = orderWith("everything", {{"curfewConditions/endDate", u"2027-04-02T09:30:00Z"_qs}});
    order.answers.set(monitoring.curfew.endDate, QDate(2027, 3, 30));
    CHECK(monitored(paper::orderContent(emoForm, order, dayOfFinish).summary)[0]
        == u"Home detention curfew: 4 Dec 2026 to 30 Mar 2027"_qs);
}

TEST_CASE("The end of all monitoring is on page 1, and nothing is drawn beyond it")
{
    for (const char *type : {"END_MONITORING", "REVOCATION"}) {
        const paper::Content content
            = printed("change-after-start", {{"versions/1/type", QString::fromLatin1(type)}});
        CHECK(content.summary.changeLabel == u"Monitoring ends"_qs);
        CHECK(plain(content.summary.takesEffect) == u"Tuesday 1 December 2026"_qs);
        CHECK(content.summary.monitoredNote == u"each until monitoring ends"_qs);
        for (const paper::Bar &bar : timelineOf(content).conditions)
            CHECK(bar.until <= QDate(2026, 12, 1));
    }
    CHECK(printed("change-after-start", {}).summary.changeLabel == u"Changes take effect"_qs);
}

TEST_CASE("A change that removes all monitoring says so")
{
    Order order = sampleOrder(u"change-after-start"_qs);
    order.answers.set(monitoring.types, Choices{});
    CHECK(paper::orderContent(emoForm, order, dayOfFinish).summary.nothingMonitored
        == u"Nothing: all monitoring has been removed"_qs);
    order.before.reset();
    CHECK(paper::orderContent(emoForm, order, dayOfFinish).summary.nothingMonitored.isEmpty());
}

TEST_CASE("The address that a file gives for the evening of release is the one that is drawn")
{
    const paper::Content content
        = printed("several-addresses", {{"curfewReleaseDateConditions/curfewAddress", u"SECONDARY"_qs}});
    CHECK(content.summary.week.release->where == std::vector{1});
    CHECK(rowsUnder(content, u"Curfew on the day of release"_qs).contains(u"Address: Second address"_qs));
}

TEST_CASE("A release date that the file leaves to the curfew is said to be its first day")
{
    CHECK(printed("everything", {}).summary.releaseNotes.isEmpty());
    const paper::Summary summary
        = printed("everything", {{"curfewReleaseDateConditions/releaseDate", QJsonValue()}}).summary;
    CHECK(plain(summary.releaseDay) == u"Friday 4 December 2026"_qs);
    CHECK(summary.releaseNotes == QStringList{u"the first day of the curfew"_qs});
}

TEST_CASE("A change that no longer gives the release date prints that of the version before")
{
    Order order = sampleOrder(u"change-of-curfew"_qs);
    order.answers.set(monitoring.types, Choices{{u"trail"_qs}}).clear(monitoring.releaseDate);
    const paper::Summary summary = paper::orderContent(emoForm, order, dayOfFinish).summary;
    CHECK(plain(summary.releaseDay) == u"Monday 7 December 2026"_qs);
    CHECK(summary.releaseNotes.contains(u"as version 0 says"_qs));
}

TEST_CASE("Codes of days and addresses that nothing offers are printed as they stand")
{
    const paper::Content content = printed("hdc-curfew",
        {{"curfewTimeTable/0/curfewAddress", u"FOURTH_ADDRESS"_qs},
            {"curfewTimeTable/1/curfewAddress", u"PRIMARY_ADDRESS,ELSEWHERE"_qs},
            {"curfewTimeTable/2/dayOfWeek", u"MONDAI"_qs}});
    QStringList places;
    QStringList unread;
    for (const paper::Place &place : timetableOf(content)) {
        places.append(place.name);
        for (const Period &period : place.periods)
            unread.append(period.unreadDay);
    }
    CHECK(places.contains(u"FOURTH_ADDRESS"_qs));
    CHECK(places.contains(u"Main address or ELSEWHERE"_qs));
    CHECK(unread.contains(u"MONDAI"_qs));
}

TEST_CASE("An address that only the timetable names has its place on page 1")
{
    Order order = sampleOrder(u"hdc-curfew"_qs);
    order.answers.set(deviceWearer.hasSecondAddress, false);
    const auto &addresses = paper::orderContent(emoForm, order, dayOfFinish).summary.addresses;
    REQUIRE(addresses.size() == 2);
    CHECK(addresses[1].label == u"Second address"_qs);
    CHECK(addresses[1].whole.isEmpty());
}

TEST_CASE("A change that says nothing new, or whose version before is missing, says that")
{
    Order order = sampleOrder(u"change-of-curfew"_qs);
    const QString heading = u"What changed since version 0"_qs;
    order.before = order.answers;
    CHECK(rowsUnder(paper::orderContent(emoForm, order, dayOfFinish), heading)
        == QStringList{u"Changes: Nothing on this form differs from version 0."_qs});
    order.before.reset();
    CHECK(rowsUnder(paper::orderContent(emoForm, order, dayOfFinish), heading)
        == QStringList{u"Changes: The file does not hold version 0, so they cannot be listed."_qs});
    order.answers.clear(changes.date);
    CHECK(paper::orderContent(emoForm, order, dayOfFinish).summary.changeLabel == u"Changes take effect"_qs);
}

TEST_CASE("The telephone number of an older record is printed with the name that it came with")
{
    const std::pair<const char *, QJsonValue> number{
        "interestedParties/responsibleOfficerPhoneNumber", u"07700 900199"_qs};
    CHECK(printed("everything", {number}).summary.officer.telephone == u"07700 900199"_qs);
    const paper::ContactAtAGlance other
        = printed("everything", {number, {"interestedParties/responsibleOfficerName", u"Alex Formerly"_qs}})
              .summary.officer;
    CHECK(other.name == u"Morgan Notreal"_qs);
    CHECK(other.telephone.isEmpty());
}

TEST_CASE("When and by whom the service says that an order was submitted is printed")
{
    const std::pair<const char *, QJsonValue> submitted{"versions/0/status", u"SUBMITTED"_qs};
    const std::pair<const char *, QJsonValue> unfinished{"emodesk/finished", QJsonValue()};
    QStringList rows = rowsUnder(printed("everything", {submitted, unfinished}), u"Form details"_qs);
    CHECK(rows.contains(u"Date submitted: Submitted; when is not recorded"_qs));
    CHECK(rows.contains(u"Submitted by: Not recorded"_qs));

    rows = rowsUnder(printed("everything",
                         {submitted, unfinished, {"fmsResultDate", u"2026-11-24T10:05:00Z"_qs},
                             {"submittedBy", u"Robin Placeholder"_qs}}),
        u"Form details"_qs);
    CHECK(rows.contains(u"Date submitted: 24 November 2026 at 10:05, through the online service"_qs));
    CHECK(rows.contains(u"Submitted by: Robin Placeholder"_qs));
}

TEST_CASE("What nothing knows of a version is printed with the rest")
{
    const paper::Content content = printed("everything", {{"versions/0/oddRemark", u"Call first"_qs}});
    CHECK(rowsUnder(content, u"Also in the file"_qs) == QStringList{u"Versions: odd remark: Call first"_qs});
}

TEST_CASE("A licence that ends before it starts ends nothing")
{
    const paper::Timeline timeline
        = timelineOf(printed("everything", {{"emodesk/licence/endDate", u"2026-01-01"_qs}}));
    CHECK(timeline.ends == u"home detention curfew"_qs);
}
