// SPDX-License-Identifier: MIT
#include "core/document/strips/SummaryStrips.h"

#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pages/Layout.h"
#include "tests/document/Sample.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace emo::paper;
using namespace emo::paper::sample;

namespace {

constexpr double room = grid::height - 50;

ZoneAtAGlance zone(int number)
{
    return {u"Exclusion zone %1"_qs.arg(number), u"7 Dec 2026 to 6 Apr 2027"_qs, u"Quay %1"_qs.arg(number),
        u"The whole of Pretend Quay, Samplehaven, including both ferry steps, the car park and the bus "
        "shelter. Bounded by Imaginary Street to the north."_qs,
        u"At all times"_qs};
}

/// Three of everything, as long as it usually is.
Summary full()
{
    Summary summary = order().summary;
    const QString address = u"12 Imaginary House, Unreal Road, Examplesbury, Fictionshire, ZZ99 1AB"_qs;
    const QString shorter = u"12 Imaginary House, Unreal Road, Examplesbury, ZZ99 1AB"_qs;
    for (const QString &label : {u"Second address"_qs, u"Third address"_qs})
        summary.addresses.push_back({label, address, shorter});
    summary.risks.columns[1].risks = {{u"Violent others live there"_qs, true}, {u"Animals"_qs, true},
        {u"Children under 18 live there"_qs}, {u"Safeguarding: adult, child"_qs}};
    summary.risks.others = u"Two people to attend every visit. "_qs.repeated(8);
    for (const QString &type : {u"Exclusion zones (3)"_qs, u"Trail"_qs, u"Mandatory attendance (2)"_qs})
        summary.monitored.push_back({type, u"each has its own dates"_qs});
    summary.zones = {u"Exclusion zones"_qs, {zone(1), zone(2), zone(3)}, 0, {}};
    return summary;
}

QString textOf(const Drawing &drawing)
{
    QStringList all;
    for (const TextRun &run : texts(drawing.primitives))
        all.append(run.text);
    return all.join(u' ');
}

double baselineOf(const Drawing &drawing, const QString &text)
{
    const auto run = find(drawing.primitives, text);
    return run ? run->baseline : -1;
}

/// What is read as the answer beside a label.
QString answerTo(const Strips &strips, const QString &label)
{
    QString head;
    QString answer;
    std::vector<Role> open;
    for (const Strip &strip : strips)
        for (const Primitive &primitive : strip.body.primitives) {
            if (const auto *begin = std::get_if<Begin>(&primitive)) {
                open.push_back(begin->role);
                if (begin->role == Role::TableRow)
                    head.clear();
            } else if (std::holds_alternative<End>(primitive)) {
                open.pop_back();
            } else if (const auto *run = std::get_if<TextRun>(&primitive)) {
                const auto isIn = [&](Role role) { return std::ranges::find(open, role) != open.end(); };
                if (isIn(Role::RowHead))
                    head += head.isEmpty() ? run->text : u'|' + run->text;
                else if (isIn(Role::Cell) && head == label)
                    answer += answer.isEmpty() ? run->text : u'|' + run->text;
            }
        }
    return answer;
}

QStringList targets(const Strips &strips)
{
    QStringList all;
    for (const Strip &strip : strips)
        for (const Primitive &primitive : strip.body.primitives)
            if (const auto *begin = std::get_if<Begin>(&primitive); begin && begin->role == Role::Link)
                all.append(begin->target);
    return all;
}

} // namespace

TEST_CASE("The summary is set close only where it does not fit")
{
    const Strips normal = summaryStrips(order().summary, room);
    REQUIRE(normal.size() == 1);
    CHECK(find(normal[0].body.primitives, u"Jordan Ash Sampleton"_qs)->style == type::name);

    const Strips tight = summaryStrips(full(), room);
    REQUIRE(tight.size() == 1);
    CHECK(tight[0].body.height <= room);
    CHECK(baselineOf(tight[0].body, u"Quay 3:"_qs) - baselineOf(tight[0].body, u"Quay 2:"_qs) == Approx(28));
    CHECK(textOf(tight[0].body).contains(u"see page %1"_qs));
    CHECK_FALSE(textOf(tight[0].body).contains(u"Fictionshire"_qs)); // which saves a line

    Summary roomy = full();
    roomy.week = {};
    const Strips two = summaryStrips(roomy, room);
    CHECK(baselineOf(two[0].body, u"Quay 3:"_qs) - baselineOf(two[0].body, u"Quay 2:"_qs) == Approx(44));
    CHECK(textOf(two[0].body).count(u"Fictionshire"_qs) == 2);
}

TEST_CASE("A long name is set smaller, and an officer's telephone stands before a short email address")
{
    Summary summary = order().summary;
    summary.name
        = u"Maximiliana-Alexandrina Bartholomea Wilhelmina Featherstonehaugh Cholmondeley-Invented"_qs;
    const Drawing body = summaryStrips(summary, room).front().body;
    CHECK(find(body.primitives, u"Born 14 March 1991"_qs));
    CHECK(texts(body.primitives)[1].style == type::longName);

    const auto email = find(body.primitives, summary.officer.email);
    CHECK(email->x == grid::axis + 104);
    CHECK(email->baseline == find(body.primitives, summary.officer.telephone)->baseline);

    summary.officer.email = u"bartholomea.featherstonehaugh-invented@probation.example"_qs;
    const Drawing wide = summaryStrips(summary, room).front().body;
    CHECK(find(wide.primitives, summary.officer.email)->x == grid::axis);
    CHECK(find(wide.primitives, summary.officer.email)->baseline
        == Approx(find(wide.primitives, summary.officer.telephone)->baseline + 14));
}

TEST_CASE("What has no room on page 1 is on page 2, the zones first; whom to call stays")
{
    Content content = order();
    content.summary = full();
    content.summary.name = u"Featherstonehaugh "_qs.repeated(8);
    std::vector<Page> all = pages(content);
    CHECK(find(all[0], u"noon"_qs));
    CHECK(find(all[0], u"see page 2"_qs));
    CHECK(find(all[1], u"Summary, continued"_qs)->baseline == Approx(grid::top + 11));
    CHECK(find(all[1], u"Quay 1:"_qs));
    CHECK_FALSE(find(all[1], u"noon"_qs));
    CHECK(find(all[0], u"Morgan Notreal"_qs));
    CHECK(find(all[0], u"Do not forward this form to EMS."_qs));

    content.summary.addresses[0].whole
        = u"Imaginary House at the end of the Long Pretend Gardens, "_qs.repeated(8);
    all = pages(content);
    CHECK_FALSE(find(all[0], u"noon"_qs));
    CHECK(find(all[1], u"noon"_qs));
    CHECK(count({all[0]}, u"see page 2"_qs) == 2);
    CHECK(find(all[0], u"Morgan Notreal"_qs));
    CHECK(outside(all).isEmpty());
}

TEST_CASE("Risks are read column by column, and what has no room is counted")
{
    Summary summary = order().summary;
    summary.risks.columns[0].risks = {{u"Violence or threats"_qs, true}, {u"Sex offender"_qs}};
    summary.risks.columns[1].risks.clear();
    for (int i = 1; i <= 7; ++i)
        summary.risks.columns[1].risks.push_back({u"Risk %1"_qs.arg(i)});
    summary.risks.others = u"Ring first."_qs;
    const Strips strips = summaryStrips(summary, room);
    CHECK(answerTo(strips, u"Risks to people who visit"_qs)
        == u"from the device wearer|Violence or threats|Sex offender|at the address|Risk 1|Risk 2|Risk "
           u"3|Risk 4|and 3 more, see page %1|Ring first."_qs);
    CHECK(find(strips[0].body.primitives, u"Violence or threats"_qs)->style == type::keyFact);
    CHECK(find(strips[0].body.primitives, u"and 3 more, see page %1"_qs)->pageOf == u"Risk information"_qs);

    summary.risks.columns[1].risks.resize(5);
    CHECK_FALSE(textOf(summaryStrips(summary, room)[0].body).contains(u"more"_qs));
    summary.risks.columns[1].risks.clear();
    CHECK(answerTo(summaryStrips(summary, room), u"Risks to people who visit"_qs)
        == u"from the device wearer|Violence or threats|Sex offender|at the address|Not provided|Ring first."_qs);
    summary.risks.none = u"None"_qs;
    CHECK(answerTo(summaryStrips(summary, room), u"Risks to people who visit"_qs) == u"None"_qs);
}

TEST_CASE("Every label is read with its note and its answer")
{
    Summary summary = full();
    summary.week = {};
    summary.monitoredNote = u"each until the end of its last day"_qs;
    summary.zones.more = 17;
    summary.zones.moreUnder = u"Exclusion zone 4"_qs;
    summary.officer.source = u"from version 0"_qs;
    summary.changeLabel = u"Changes take effect"_qs;
    summary.takesEffect = u"Monday 1 February 2027"_qs;
    const Strips strips = summaryStrips(summary, room);
    CHECK(answerTo(strips, u"Device wearer"_qs)
        == u"Jordan Ash Sampleton|Born 14 March 1991|Prison number ZZ1234"_qs);
    CHECK(answerTo(strips, u"Changes take effect"_qs) == u"Monday 1 February 2027"_qs);
    CHECK(answerTo(strips, u"Release"_qs) == u"Monday 7 December 2026| from Samplefield Prison"_qs);
    CHECK(answerTo(strips, u"What is monitored|each until the end of its last day"_qs)
              .startsWith(u"Home detention curfew|7 Dec 2026 to 6 Apr 2027|Exclusion zones (3)|each has"_qs));
    CHECK(answerTo(strips, u"Exclusion zone 3|7 Dec 2026 to 6 Apr 2027"_qs)
              .endsWith(u"At all times|and 17 more, see page %1"_qs));
    CHECK(answerTo(strips, u"Responsible officer|from version 0"_qs)
        == u"Morgan Notreal|, Probation, Invented North PDU|07700 900165|morgan.notreal@probation.example"_qs);
    CHECK(targets(strips)
        == QStringList{u"tel:+447700900142"_qs, u"Risk information"_qs, u"Exclusion zone 4"_qs,
            u"tel:+447700900165"_qs, u"mailto:morgan.notreal@probation.example"_qs,
            u"mailto:omu.samplefield@prison.example"_qs});
}

TEST_CASE("What is not known is said so, never left out")
{
    Summary summary = order().summary;
    summary.name.clear();
    summary.addresses = {{u"Address"_qs, {}, {}}};
    summary.telephone.clear();
    summary.monitored = {{u"Trail"_qs, {}}};
    summary.officer = {.label = u"Responsible officer"_qs};
    summary.team.email.clear();
    summary.zones = {u"Exclusion zone"_qs, {{u"Exclusion zone"_qs, {}, u"Quay"_qs, {}, {}}}, 0, {}};
    summary.week = {.isAsked = true};
    summary.changeLabel = u"Monitoring ends"_qs;
    summary.releaseDay.clear();
    const Strips strips = summaryStrips(summary, room);
    CHECK(answerTo(strips, u"Device wearer"_qs).startsWith(u"Not provided|Born"_qs));
    for (const QString &label :
        {u"Address"_qs, u"Telephone"_qs, u"Responsible officer"_qs, u"Prison's team"_qs, u"Curfew hours"_qs})
        CHECK(answerTo(strips, label).toStdString() == "Not provided");
    CHECK(answerTo(strips, u"What is monitored"_qs) == u"Trail|Not provided"_qs);
    CHECK(answerTo(strips, u"Monitoring ends"_qs) == u"Not provided"_qs);
    CHECK(answerTo(strips, u"Release"_qs) == u"Date not provided| from Samplefield Prison"_qs);
    CHECK(answerTo(strips, u"Exclusion zone"_qs) == u"Quay:| Not provided|Not provided"_qs);
}
