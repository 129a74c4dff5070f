// SPDX-License-Identifier: MIT
#include "core/document/strips/SummaryCells.h"

#include "core/document/content/ContactLink.h"
#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/pictures/WeekPicture.h"
#include "core/document/strips/SummaryRisks.h"

#include <algorithm>

namespace emo::paper {

namespace {

constexpr double half = grid::answerWidth / 2;
constexpr double besideHalf = half - 6; ///< A text in the left half ends a little before the right one.

Runs notProvided()
{
    return {{words.notProvided.toString(), type::absent}};
}

Drawing paragraph(const Runs &text, size_t most)
{
    Drawing answer;
    addParagraph(answer, grid::axis, elidedLines(text, grid::answerWidth, most));
    return answer;
}

Drawing paragraphOrNone(const QString &text, size_t most, Style style = type::answer)
{
    return text.isEmpty() ? paragraph(notProvided(), 1) : paragraph({{text, style}}, most);
}

/// Draws an email address or a telephone number at x, as a link.
void addLink(Drawing &answer, double x, const std::vector<Runs> &all, const ContactLink &link)
{
    Drawing text;
    addLines(text, x, all);
    if (!link.target.isEmpty())
        text = within(Begin{Role::Link, link.words, link.target}, text);
    answer.append(within(Begin{Role::Paragraph}, text));
}

class WearerCell
{
public:
    WearerCell(const Summary &summary, const SummaryMeasures &measures)
        : m_summary(summary), m_measures(measures)
    {
    }

    Drawing drawing()
    {
        std::vector<Runs> name = lines(m_summary.name, type::name, grid::answerWidth);
        Style style = type::name;
        if (name.size() > m_measures.largeNameLines) {
            style = type::longName;
            name = elidedLines({{m_summary.name, style}}, grid::answerWidth, m_measures.mostNameLines);
        }
        if (name.empty())
            name = {notProvided()};

        std::vector<SummaryRow> rows{{words.deviceWearer.toString(), {}, whoAnswer(name, style.size)}};
        for (const AddressAtAGlance &address : m_summary.addresses)
            rows.push_back({address.label, {}, addressAnswer(address)});
        rows.push_back({words.telephone.toString(), {}, telephoneAnswer()});
        return summaryCell(rows, m_measures, m_measures.nameTop + style.size - 1);
    }

private:
    /// The name, and under it when born and under which number.
    Drawing whoAnswer(const std::vector<Runs> &name, double size) const
    {
        constexpr double leading = 3;
        constexpr double toDetails = 17;
        constexpr size_t mostDetails = 2;
        Drawing answer;
        addParagraph(answer, grid::axis, name, size + leading);
        answer.height += toDetails - (size + leading);
        double height = 0;
        for (const auto &[x, room, text] :
            {std::tuple(0.0, besideHalf, m_summary.born), {half, half, m_summary.number}}) {
            Drawing detail;
            addParagraph(detail, grid::axis + x, elidedLines({{text, type::answer}}, room, mostDetails));
            if (!text.isEmpty())
                answer.add(detail, answer.height);
            height = std::max(height, detail.height);
        }
        answer.height += height;
        return answer;
    }

    Drawing addressAnswer(const AddressAtAGlance &address) const
    {
        if (address.isNone)
            return paragraphOrNone(address.whole, m_measures.mostAddressLines, type::keyFact);
        const Drawing whole = paragraphOrNone(address.whole, m_measures.mostAddressLines);
        if (m_measures.hasCounties || &address == &m_summary.addresses.front())
            return whole;
        const Drawing shorter = paragraphOrNone(address.withoutCounty, m_measures.mostAddressLines);
        return shorter.height < whole.height ? shorter : whole;
    }

    Drawing telephoneAnswer() const
    {
        const QString &number = m_summary.telephone;
        if (!m_summary.hasTelephone || number.isEmpty())
            return paragraphOrNone(number, m_measures.mostLines);
        Drawing answer;
        addLink(answer, grid::axis,
            elidedLines({{number, type::answer}}, grid::answerWidth, m_measures.mostLines),
            telephoneLink(number));
        return answer;
    }

    const Summary &m_summary;
    const SummaryMeasures &m_measures;
};

Drawing releaseAnswer(const Summary &summary, size_t most)
{
    QString details = summary.releasedFrom.isEmpty() ? QString() : QLatin1Char(' ') + summary.releasedFrom;
    for (const QString &note : summary.releaseNotes)
        details += QStringLiteral(", ") + note;
    const bool hasDay = !summary.releaseDay.isEmpty();
    if (!hasDay && details.isEmpty())
        return paragraph(notProvided(), 1);
    return paragraph({hasDay ? Run{summary.releaseDay, type::keyFact}
                             : Run{words.dateNotProvided.toString(), type::absent},
                         {details, type::answer}},
        most);
}

Drawing monitoredAnswer(const Summary &summary)
{
    const std::vector<MonitoredAtAGlance> &all = summary.monitored;
    if (all.empty())
        return paragraphOrNone(summary.nothingMonitored, 1, type::keyFact);
    constexpr size_t most = 2;
    Drawing answer;
    answer.begin(Role::List);
    for (const MonitoredAtAGlance &each : all) {
        const Runs dates = each.dates.isEmpty() ? notProvided() : Runs{{each.dates, type::answer}};
        Drawing name;
        addLines(name, grid::axis, elidedLines({{each.what, type::keyFact}}, besideHalf, most));
        Drawing span;
        addLines(span, grid::axis + half, elidedLines(dates, half, most));
        answer.begin(Role::ListItem);
        answer.add(name, answer.height);
        answer.add(span, answer.height);
        answer.end();
        answer.height += std::max(name.height, span.height);
    }
    answer.end();
    return answer;
}

/// The name of a zone and the first words of where it is.
std::vector<Runs> zoneHead(const ZoneAtAGlance &zone, size_t most)
{
    constexpr double widestName = grid::answerWidth - 40;
    const Runs where = zone.where.isEmpty() ? notProvided() : Runs{{zone.where, type::answer}};
    if (zone.name.isEmpty())
        return elidedLines(where, grid::answerWidth, most);
    if (width(zone.name, type::keyFact) > widestName) {
        std::vector<Runs> both = elidedLines({{zone.name, type::keyFact}}, grid::answerWidth, 1);
        for (const Runs &line : elidedLines(where, grid::answerWidth, 1))
            both.push_back(line);
        return both;
    }
    Runs text{{words.zoneName.with(zone.name), type::keyFact}, where.front()};
    text.back().text.prepend(u' ');
    return elidedLines(text, grid::answerWidth, most);
}

Drawing zonesCell(const ZonesAtAGlance &zones, const SummaryMeasures &measures)
{
    std::vector<SummaryRow> rows;
    for (const ZoneAtAGlance &zone : zones.zones) {
        const Runs when = zone.when.isEmpty() ? notProvided() : Runs{{zone.when, type::answer}};
        SummaryRow row{zone.label, zone.dates, {}, rows.empty() ? 0 : measures.betweenZones};
        addParagraph(row.answer, grid::axis, zoneHead(zone, measures.zoneLines));
        addParagraph(row.answer, grid::axis, elidedLines(when, grid::answerWidth, 1));
        rows.push_back(row);
    }
    if (zones.more > 0) {
        Drawing &last = rows.back().answer;
        last.height += measures.betweenZones;
        last.begin(Role::Paragraph);
        drawPageLink(last, grid::axis, last.height,
            words.moreOnPage.toString().replace(QStringLiteral("%2"), QString::number(zones.more)),
            zones.moreUnder);
        last.end();
        last.height += grid::answerLeading;
    }
    return summaryCell(rows, measures, measures.first);
}

/// The telephone number and, beside it where there is room, the email address.
void addWaysToCall(Drawing &answer, const ContactAtAGlance &contact, size_t most)
{
    constexpr double emailX = 104;
    const bool isBeside = !contact.telephone.isEmpty() && width(contact.telephone, type::answer) <= emailX - 6
        && width(contact.email, type::answer) <= grid::answerWidth - emailX;
    const double top = answer.height;
    if (!contact.telephone.isEmpty())
        addLink(answer, grid::axis, elidedLines({{contact.telephone, type::answer}}, grid::answerWidth, most),
            telephoneLink(contact.telephone));
    if (contact.email.isEmpty())
        return;
    if (isBeside)
        answer.height = top;
    addLink(answer, isBeside ? grid::axis + emailX : grid::axis,
        elidedLines({{contact.email, type::answer}}, grid::answerWidth, most), emailLink(contact.email));
}

Drawing contactsCell(const Summary &summary, const SummaryMeasures &measures)
{
    const ContactAtAGlance &officer = summary.officer;
    Runs who = officer.name.isEmpty() ? notProvided() : Runs{{officer.name, type::keyFact}};
    if (!officer.organisation.isEmpty())
        who.push_back({QStringLiteral(", ") + officer.organisation, type::answer});
    Drawing called = paragraph(who, measures.mostContactLines);
    addWaysToCall(called, officer, std::min(measures.mostContactLines, measures.mostLines));

    Drawing team;
    if (summary.team.email.isEmpty())
        team = paragraph(notProvided(), 1);
    else
        addWaysToCall(team, summary.team, measures.mostLines);
    return summaryCell(
        {{officer.label, officer.source, called}, {summary.team.label, {}, team}}, measures, measures.first);
}

Drawing weekCell(const Summary &summary, const SummaryMeasures &measures, Density density)
{
    constexpr double above = 6;
    constexpr double labelBaseline = 15;
    const Drawing picture = weekPicture(summary.week, density);
    Drawing cell{.height = above + picture.height + measures.underWeek};
    cell.begin(Role::TableRow);
    cell.add(labelDrawing(words.curfewHours.toString(), summary.week.since), labelBaseline);
    cell.add(within(Begin{Role::Cell}, picture), above);
    cell.end();
    return cell;
}

Drawing noticeCell(const SummaryMeasures &measures)
{
    constexpr double leading = 15;
    const Runs notice{{words.doNotForward.toString(), type::strongNotice},
        {QLatin1Char(' ') + words.whyNotForward.toString(), type::notice}};
    Drawing text;
    addParagraph(text, grid::left, lines(notice, grid::width), leading);
    Drawing cell{.height = measures.aboveNotice + text.height - leading + measures.underNotice};
    cell.add(text, measures.aboveNotice);
    return cell;
}

} // namespace

SummaryCells summaryCells(const Summary &summary, const SummaryMeasures &measures, Density week)
{
    const auto cell = [&](const SummaryRow &row) { return summaryCell({row}, measures, measures.first); };
    SummaryCells cells;
    cells.before = {WearerCell(summary, measures).drawing(),
        cell({words.risksToVisitors.toString(), {}, riskAnswer(summary.risks)})};
    if (!summary.changeLabel.isEmpty())
        cells.before.push_back(cell({summary.changeLabel, {},
            paragraphOrNone(summary.takesEffect, measures.mostLines, type::keyFact)}));
    cells.before.push_back(cell({words.release.toString(), {}, releaseAnswer(summary, measures.mostLines)}));
    cells.before.push_back(
        cell({words.whatIsMonitored.toString(), summary.monitoredNote, monitoredAnswer(summary)}));
    if (!summary.week.empty())
        cells.week = weekCell(summary, measures, week);
    else if (summary.week.isAsked)
        cells.before.push_back(cell({words.curfewHours.toString(), {}, paragraph(notProvided(), 1)}));
    if (!summary.zones.zones.empty())
        cells.zones = zonesCell(summary.zones, measures);
    cells.contacts = contactsCell(summary, measures);
    cells.notice = noticeCell(measures);
    return cells;
}

Drawing elsewhereCell(const QString &label, const SummaryMeasures &measures, const QString &heading)
{
    Drawing answer{.height = grid::answerLeading};
    answer.begin(Role::Paragraph);
    drawPageLink(answer, grid::axis, 0, words.seePage.toString(), heading);
    answer.end();
    return summaryCell({{label, {}, answer}}, measures, measures.first);
}

} // namespace emo::paper
