// SPDX-License-Identifier: MIT
#include "core/document/content/VersionContent.h"

#include "core/form/Lookup.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"

namespace emo::paper {

namespace {

struct VersionContentTexts
{
    EMO_TEXTS(VersionContentTexts)
};

QString timeText(const QDateTime &instant)
{
    const Moment moment = Moment::of(instant);
    return VersionContentTexts::tr("%1 at %2")
        .with(displayDate(moment.today), moment.now.toString(QStringLiteral("HH:mm")));
}

QString labelIn(const OptionList &list, const QString &code)
{
    const auto found = offer(list, code, {});
    return found ? found->label : code;
}

QString statusText(const Version &version)
{
    const bool isTried = version.sent.at.isValid();
    if (isTried && !version.isDraft())
        return (version.sent.hasFailed ? versionStates.failed : versionStates.submitted).label;
    const bool isOnlyFinished
        = version.finishedAt.isValid() && version.status == QLatin1StringView(versionStates.inProgress.code);
    return isOnlyFinished ? VersionContentTexts::tr("Finished") : labelIn(versionStates, version.status);
}

/// "24 November 2026 at 15:02, by email". A way that the program has no words for stands as it was noted.
QString sentText(const Sent &sent)
{
    const auto is = [&](const Option &way) { return sent.how == QLatin1StringView(way.code); };
    const QString when = timeText(sent.at);
    if (is(waysToInstaller.email))
        return VersionContentTexts::tr("%1, by email").with(when);
    if (is(waysToInstaller.service))
        return VersionContentTexts::tr("%1, through the online service").with(when);
    return sent.how.isEmpty() ? when : VersionContentTexts::tr("%1, %2").with(when, sent.how);
}

/// What stands where no sending is noted. The live service may have the order and not say since when, and by
/// whom: then that is `ifSubmitted`.
QStringList ifNotSent(const Version &version, const QString &ifFinished, Text ifSubmitted)
{
    if (version.isDraft())
        return {VersionContentTexts::tr("Not yet submitted")};
    if (version.status == QLatin1StringView(versionStates.submitted.code))
        return {ifSubmitted.toString()};
    return version.finishedAt.isValid() ? QStringList{ifFinished} : QStringList();
}

QStringList dateSubmitted(const Version &version)
{
    const Sent &sent = version.sent;
    if (sent.isWithInstaller())
        return {sentText(sent)};
    if (sent.at.isValid())
        return {VersionContentTexts::tr("Not yet submitted; failed on %1").with(sentText(sent))};
    return ifNotSent(version,
        VersionContentTexts::tr("Not yet submitted; finished on %1").with(timeText(version.finishedAt)),
        VersionContentTexts::tr("Submitted; when is not recorded"));
}

QStringList submittedBy(const Version &version)
{
    if (version.sent.isWithInstaller())
        return version.sent.by.isEmpty() ? QStringList() : QStringList{version.sent.by};
    return ifNotSent(version,
        VersionContentTexts::tr("Not yet submitted; finished by %1").with(version.finishedBy),
        VersionContentTexts::tr("Not recorded"));
}

} // namespace

QString versionName(int number)
{
    return VersionContentTexts::tr("version %1").with(QString::number(number));
}

QString typeAndVersion(const Version &version)
{
    return VersionContentTexts::tr("%1, version %2")
        .with(labelIn(versionTypes, version.type), QString::number(version.number));
}

QString stateOf(const Version &version, const Moment &printed)
{
    if (version.isDraft())
        return VersionContentTexts::tr("Draft printed %1 at %2")
            .with(displayDate(printed.today), printed.now.toString(QStringLiteral("HH:mm")));
    if (version.sent.isWithInstaller())
        return VersionContentTexts::tr("Sent %1").with(timeText(version.sent.at));
    if (version.finishedAt.isValid())
        return VersionContentTexts::tr("Finished %1").with(timeText(version.finishedAt));
    return labelIn(versionStates, version.status);
}

Rows versionRows(const Order &order)
{
    const Version &version = order.current();
    return {
        {VersionContentTexts::tr("Status"), {statusText(version)}},
        {VersionContentTexts::tr("Type"), {labelIn(versionTypes, version.type)}},
        {VersionContentTexts::tr("Reference number"), {referenceText(order), order.id}},
        {VersionContentTexts::tr("Date submitted"), dateSubmitted(version)},
        {VersionContentTexts::tr("Submitted by"), submittedBy(version)},
    };
}

QString referenceText(const Order &order)
{
    return QStringLiteral("EMO ") + referenceOf(order.id);
}

} // namespace emo::paper
