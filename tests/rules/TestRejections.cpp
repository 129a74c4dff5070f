// SPDX-License-Identifier: MIT
#include "tests/rules/Rejections.h"

#include "core/base/Csv.h"

#include <catch2/catch.hpp>

#include <QFileInfo>

/// The drill: clean orders are quiet, and of the defects that somebody might seed in them nearly all are
/// named.
using namespace emo;
using namespace emo::test;

namespace {

/// The one warning for a page of the licence that is blank says nothing of any defect.
constexpr QLatin1StringView blankPage("O-blankLicence");

bool isCaught(const DrillOrder &order, const QStringList &at)
{
    return std::ranges::any_of(findingsOf(order),
        [&](const Finding &finding) { return finding.id != blankPage && namesOne(finding, at); });
}

/// The errors and warnings, and beyond four the reminders.
QString alarms(const DrillOrder &order)
{
    QStringList all;
    QStringList reminders;
    for (const Finding &finding : findingsOf(order))
        (finding.severity == Severity::Reminder ? reminders : all).append(finding.id);
    constexpr qsizetype mostReminders = 4;
    return (reminders.size() > mostReminders ? all + reminders : all).join(u' ');
}

/// What has been said of the clean order already does not count.
bool isNewlyCaught(const DrillOrder &clean, const DrillOrder &order, const QStringList &at)
{
    const Findings before = findingsOf(clean);
    return std::ranges::any_of(findingsOf(order), [&](const Finding &finding) {
        const bool isOld = std::ranges::any_of(before, [&](const Finding &old) {
            return old.id == finding.id && old.at == finding.at && old.severity == finding.severity
                && old.message == finding.message;
        });
        return !isOld && finding.id != blankPage && namesOne(finding, at);
    });
}

struct Drill
{
    int caught = 0;
    QStringList missed;
};

template <typename IsCaught> Drill drilled(const IsCaught &isCaughtHere)
{
    Drill drill;
    for (const Defect &defect : defects()) {
        if (isCaughtHere(defect))
            ++drill.caught;
        else
            drill.missed.append(QStringLiteral("%1 (%2) %3").arg(defect.id, defect.of, defect.what));
    }
    return drill;
}

std::string report(const char *how, const Drill &drill)
{
    return QStringLiteral("%1: %2 of %3 caught; missed:\n%4")
        .arg(QLatin1StringView(how), QString::number(drill.caught),
            QString::number(drill.caught + drill.missed.size()), drill.missed.join(u'\n'))
        .toStdString();
}

/// An order that somebody else made for a trial: cases/rejections beside the checkout.
struct TrialCase
{
    QString file;
    bool isClean;
    DrillOrder order;
};

QList<TrialCase> trialCases()
{
    const QString folder = QStringLiteral(EMODESK_SHARED "/cases/rejections/");
    if (!QFileInfo::exists(folder))
        return {};
    QList<TrialCase> cases;
    const auto rows = csvTable(QString::fromUtf8(fileText(folder + QStringLiteral("index.csv"))));
    for (const auto &row : rows) {
        const auto order = orderFromJson(emoForm, fileText(folder + row[QStringLiteral("file")]));
        if (!order)
            throw std::runtime_error(order.error().message.toStdString());
        const Moment at{QDate::fromString(row[QStringLiteral("today")], Qt::ISODate),
            QTime::fromString(row[QStringLiteral("now")], QStringLiteral("HH:mm"))};
        cases.append(
            {row[QStringLiteral("file")], row[QStringLiteral("expectation")] == QLatin1StringView("clean"),
                {order->answers, std::nullopt, at}});
    }
    return cases;
}

/// What has to be named in each of them: its name up to the hyphen.
QStringList atOf(const QString &file)
{
    static const QHash<QString, QStringList> all{
        {QStringLiteral("G08"), {QStringLiteral("licence.kind")}},
        {QStringLiteral("G13"), {QStringLiteral("release.paroleBoard")}},
        {QStringLiteral("H05"), {QStringLiteral("release.date")}},
        {QStringLiteral("H07"), {QStringLiteral("installationAppointment.appointmentDate")}},
        {QStringLiteral("L07"), {QStringLiteral("documents.licence")}},
        {QStringLiteral("L09"), {QStringLiteral("documents.licence")}},
        {QStringLiteral("L12"), {QStringLiteral("documents.licence")}},
        {QStringLiteral("N02"), {QStringLiteral("licence.monitored")}},
        {QStringLiteral("P18"), {QStringLiteral("monitoringConditions.pilot")}},
        {QStringLiteral("R05"), {QStringLiteral("addresses.PRIMARY.addressLine1")}},
        {QStringLiteral("R11"), {QStringLiteral("addresses.PRIMARY.addressLine1")}},
        {QStringLiteral("T14"), {QStringLiteral("curfewConditions.endDate")}},
        {QStringLiteral("T20"), {QStringLiteral("licence.hdcEndDate")}},
        {QStringLiteral("T22"), {QStringLiteral("release.date")}},
        {QStringLiteral("X05"), {QStringLiteral("mandatoryAttendance[0].postcode")}},
        {QStringLiteral("X15"), {QStringLiteral("addresses.PRIMARY.postcode")}},
        {QStringLiteral("X16"), {QStringLiteral("licence.immigrationCase")}},
    };
    return all.value(file.section(u'-', 0, 0));
}

} // namespace

TEST_CASE("Drill: the orders of an outside trial are quiet when clean, and else named once")
{
    const QList<TrialCase> cases = trialCases();
    if (cases.isEmpty())
        WARN("The cases are not beside this checkout");
    for (const TrialCase &each : cases) {
        INFO(each.file.toStdString());
        if (each.isClean) {
            CHECK(alarms(each.order) == QString());
            continue;
        }
        const Findings found = findingsOf(each.order);
        const auto names = [&](const Finding &finding) {
            const bool isUsual = finding.id == QLatin1StringView("F08") // of every licence
                && finding.severity == Severity::Reminder;
            return !isUsual && namesOne(finding, atOf(each.file));
        };
        CHECK(std::ranges::count_if(found, names) == 1);
    }
}

TEST_CASE("Drill: with every page answered, clean orders get no error, no warning and at most four reminders")
{
    const auto orders = cleanOrders();
    CHECK(orders.size() == 14);
    for (auto order = orders.begin(); order != orders.end(); ++order) {
        INFO(order.key().toStdString());
        CHECK(alarms(*order) == QString());
    }
}

TEST_CASE("Drill: with every page answered, nearly every defect is named, by something new")
{
    const auto clean = cleanOrders();
    const Drill drill = drilled(
        [&](const Defect &defect) { return isNewlyCaught(clean[defect.of], defect.order, defect.at); });
    WARN(report("Every page answered", drill));
    CHECK(drill.caught >= 176);
}

TEST_CASE("Drill: with the optional pages blank, most defects are named")
{
    const Drill drill = drilled(
        [](const Defect &defect) { return isCaught(withoutOptionalPages(defect.order), defect.at); });
    WARN(report("Optional pages blank", drill));
    CHECK(drill.caught >= 147);
}

TEST_CASE("Drill: and most of them by something that the clean order does not get")
{
    const auto clean = cleanOrders();
    const Drill drill = drilled([&](const Defect &defect) {
        return isNewlyCaught(
            withoutOptionalPages(clean[defect.of]), withoutOptionalPages(defect.order), defect.at);
    });
    WARN(report("Optional pages blank, new findings only", drill));
    CHECK(drill.caught >= 132);
}

TEST_CASE("Drill: the samples that are clean are as quiet")
{
    for (const QString &name : sampleNames()) {
        if (name.endsWith(QLatin1StringView("mistakes")))
            continue;
        INFO(name.toStdString());
        CHECK(alarms({sampleOrder(name).answers, std::nullopt, dayOfFinish}) == QString());
    }
}
