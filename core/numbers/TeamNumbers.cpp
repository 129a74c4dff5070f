// SPDX-License-Identifier: MIT
#include "core/numbers/TeamNumbers.h"

#include "core/form/Lookup.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace emo {

namespace {

struct TeamNumbersTexts
{
    EMO_TEXTS(TeamNumbersTexts)

    Text begun = tr("Begun");
    Text finished = tr("Finished");
    Text sent = tr("Sent to the installer");
    Text accepted = tr("Accepted");
    Text queried = tr("Asked about");
    Text rejected = tr("Rejected");
    Text errors = tr("Errors in a hundred orders sent");
    Text national = tr("Errors in a hundred orders, all offices, May 2026");
    Text median = tr("Hours from draft to sent, half took no longer");
    Text slowest = tr("Hours from draft to sent, nine in ten took no longer");
    Text reason = tr("Reason for rejection");
    Text finding = tr("Finding met");
    Text count = tr("Count");
    Text rate = tr("Rate");
    Text time = tr("Time");
    Text from = tr("From");
    Text until = tr("Until");
    Text period = tr("Period");
    Text other = tr("Other");
};
constexpr TeamNumbersTexts texts;

bool lies(const QDateTime &instant, QDate from, QDate until)
{
    if (!instant.isValid())
        return false;
    const QDate day = Moment::of(instant).today;
    return day >= from && day <= until;
}

QList<Count> mostFrequent(const QMap<QString, int> &counts, qsizetype most)
{
    QList<Count> all;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        all.append({it.key(), it.value()});
    std::ranges::stable_sort(all, std::ranges::greater(), &Count::number);
    return all.mid(0, most);
}

QString reasonLabel(const QString &code)
{
    const auto found = offer(rejectionReasons, code, {});
    return (found ? found->label : rejectionReasons.other.label);
}

/// An id comes from a file and might be anything; what no rule could be called is counted as other.
QString findingName(const QString &id)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9-]{0,39}\\z"));
    return plain.match(id).hasMatch() ? id : texts.other.toString();
}

/// The smallest value that so large a share of all does not exceed.
std::optional<double> quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values);
    const auto place = std::size_t(std::ceil(share * double(values.size()))) - 1;
    return values[std::min(place, values.size() - 1)];
}

bool isReply(const CountedVersion &version, const Option &reply)
{
    return version.reply.status == QLatin1StringView(reply.code);
}

/// Spreadsheets take a cell that begins like this for a formula.
QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(text.front()))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray line(const Text &kind, const QString &what, const QString &value)
{
    return cell(kind.toString()) + ',' + cell(what) + ',' + cell(value) + "\r\n";
}

QString rounded(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 1) : QString();
}

} // namespace

CountedVersion countedVersion(const Version &version, const QDateTime &begun)
{
    CountedVersion counted{begun, version.finishedAt, version.sent, version.reply, {}};
    counted.findings = version.met;
    for (const Acknowledged &each : version.acknowledged)
        counted.findings.append(each.finding);
    counted.findings.removeDuplicates();
    return counted;
}

QString findingTitle(const QString &id, RuleBooks rules)
{
    for (const RuleBook *book : rules)
        for (const Rule *rule : book->all())
            if (id == QLatin1StringView(rule->id))
                return rule->spec.title;
    const std::array<std::pair<const char *, Text>, 9> ofAnswers{{
        {"blank", TeamNumbersTexts::tr("An answer is missing.")},
        {"too-long", TeamNumbersTexts::tr("An answer is too long.")},
        {"date", TeamNumbersTexts::tr("A date is not complete, or there is no such day.")},
        {"time", TeamNumbersTexts::tr("A time is not complete, or there is no such time.")},
        {"not-past", TeamNumbersTexts::tr("A date that must be in the past is not.")},
        {"not-future", TeamNumbersTexts::tr("A date that must be in the future is not.")},
        {"not-offered", TeamNumbersTexts::tr("An answer is not among those that the form offers.")},
        {"retired", TeamNumbersTexts::tr("An answer is no longer offered.")},
        {"file-type", TeamNumbersTexts::tr("A file is of a kind that the installer does not take.")},
    }};
    for (const auto &[known, title] : ofAnswers)
        if (id == QLatin1StringView(known))
            return title;
    return id;
}

std::optional<double> TeamNumbers::errorPercent() const
{
    return sent > 0 ? std::optional(100.0 * (rejected + queried) / sent) : std::nullopt;
}

TeamNumbers teamNumbers(const QList<CountedVersion> &versions, QDate from, QDate until)
{
    constexpr double secondsInAnHour = 3600;
    constexpr qsizetype mostFindings = 10;
    TeamNumbers numbers;
    QMap<QString, int> reasons;
    QMap<QString, int> findings;
    std::vector<double> hours;
    for (const CountedVersion &version : versions) {
        const QDateTime &counts = version.finished.isValid() ? version.finished : version.begun;
        if (!lies(counts, from, until))
            continue;
        numbers.begun += 1;
        numbers.finished += version.finished.isValid();
        for (const QString &id : version.findings)
            ++findings[findingName(id)];
        if (!version.sent.isWithInstaller())
            continue;
        numbers.sent += 1;
        numbers.accepted += isReply(version, installerReplies.accepted);
        numbers.queried += isReply(version, installerReplies.query);
        numbers.rejected += isReply(version, installerReplies.rejected);
        if (isReply(version, installerReplies.rejected))
            for (const QString &code : version.reply.reasons)
                ++reasons[reasonLabel(code)];
        if (version.begun.isValid() && version.begun <= version.sent.at)
            hours.push_back(double(version.begun.secsTo(version.sent.at)) / secondsInAnHour);
    }
    numbers.reasons = mostFrequent(reasons, reasons.size());
    numbers.findings = mostFrequent(findings, mostFindings);
    numbers.medianHours = quantile(hours, 0.5);
    numbers.slowestTenthHours = quantile(hours, 0.9);
    return numbers;
}

QByteArray teamNumbersCsv(const TeamNumbers &numbers, QDate from, QDate until)
{
    QByteArray csv = line(texts.period, texts.from.toString(), from.toString(Qt::ISODate))
        + line(texts.period, texts.until.toString(), until.toString(Qt::ISODate));
    for (const auto &[what, number] :
        {std::pair{&texts.begun, numbers.begun}, {&texts.finished, numbers.finished},
            {&texts.sent, numbers.sent}, {&texts.accepted, numbers.accepted},
            {&texts.queried, numbers.queried}, {&texts.rejected, numbers.rejected}})
        csv += line(texts.count, what->toString(), QString::number(number));
    csv += line(texts.rate, texts.errors.toString(), rounded(numbers.errorPercent()));
    csv += line(texts.rate, texts.national.toString(), rounded(nationalErrorPercent));
    csv += line(texts.time, texts.median.toString(), rounded(numbers.medianHours));
    csv += line(texts.time, texts.slowest.toString(), rounded(numbers.slowestTenthHours));
    for (const Count &each : numbers.reasons)
        csv += line(texts.reason, each.what, QString::number(each.number));
    for (const Count &each : numbers.findings)
        csv += line(texts.finding, each.what, QString::number(each.number));
    return csv;
}

} // namespace emo
