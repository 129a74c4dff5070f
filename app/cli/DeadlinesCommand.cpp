// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/calendar/ICalendar.h"
#include "core/due/Due.h"
#include "core/order/Reference.h"
#include "core/rules/AnnexADeadlines.h"

#include <QJsonArray>

namespace emo::cli {

namespace {

struct DeadlinesTexts
{
    EMO_TEXTS(DeadlinesTexts)
};

QString nearnessCode(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
        return QStringLiteral("overdue");
    case Nearness::Today:
        return QStringLiteral("today");
    case Nearness::Later:
        return QStringLiteral("later");
    }
    Q_UNREACHABLE();
}

QString timeText(const Deadline &deadline)
{
    return deadline.time.isValid() ? deadline.time.toString(QStringLiteral("HH:mm")) : QString();
}

QString asJson(const Deadlines &deadlines, const QString &reference, const Moment &moment)
{
    QJsonArray all;
    for (const Deadline &each : deadlines) {
        QJsonObject json{{QStringLiteral("id"), each.id},
            {QStringLiteral("due"), each.due.toString(Qt::ISODate)},
            {QStringLiteral("nearness"), nearnessCode(nearness(each, moment))},
            {QStringLiteral("what"), each.what}, {QStringLiteral("source"), each.source}};
        if (each.time.isValid())
            json.insert(QStringLiteral("time"), timeText(each));
        all.append(json);
    }
    return documentText({{QStringLiteral("reference"), reference}, {QStringLiteral("deadlines"), all}},
        "emodesk-deadlines/1");
}

QString asText(const Deadlines &deadlines, const Moment &moment)
{
    QString text;
    for (const Deadline &each : deadlines)
        text += QStringLiteral("%1 %2 %3\n  %4\n  %5\n")
                    .arg(each.due.toString(Qt::ISODate), timeText(each), nearnessCode(nearness(each, moment)),
                        each.what, each.source);
    return text.isEmpty() ? DeadlinesTexts::tr("Nothing is due.\n") : text;
}

int deadlines(const Invocation &invocation)
{
    const auto annexOption = QStringLiteral("annex-a");
    Command command(invocation,
        DeadlinesTexts::tr(
            "Lists what is due for an order and by its Annex A, or by an Annex A alone, with its sources; or "
            "writes it as a calendar file, which holds a reference and no name."),
        {.files = {QStringLiteral("ORDER.json")},
            .options = {{annexOption,
                DeadlinesTexts::tr(
                    "An Annex A, with the dates that deadlines count from. No order is needed then."),
                QStringLiteral("ANNEX.json")}},
            .formats = {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("ics")},
            .moment = true,
            .filesMayBeLeftOut = true});
    if (const auto code = command.parse())
        return *code;
    const Moment &moment = command.moment();
    const bool hasOrder = !command.file(0).isEmpty();
    if (!hasOrder && !command.isSet(annexOption))
        return fail({DeadlinesTexts::tr("Say whose: ORDER.json or --annex-a ANNEX.json")});
    Deadlines due;
    QString reference;
    if (hasOrder) {
        const auto order = readOrder(command.file(0), command.moment().today);
        if (!order)
            return fail(order.error());
        due = deadlinesOf(*order, moment);
        reference = QStringLiteral("EMO ") + referenceOf(order->id);
    }
    if (command.isSet(annexOption)) {
        const auto read = readAnnexA(command.value(annexOption));
        if (!read)
            return fail(read.error());
        due += annexADeadlines(read->answers);
        sortBySoonest(due);
        if (!hasOrder)
            reference = referenceOf(*read);
    }
    if (command.format() == u"ics")
        printOut(QString::fromUtf8(iCalendar(due, reference, londonInstant(moment.today, moment.now))));
    else if (command.isJson())
        printOut(asJson(due, reference, moment));
    else
        printOut(asText(due, moment));
    return Done;
}

const Registered deadlinesCommand{{
    .name = "deadlines",
    .about = About::OrderFiles,
    .summary = DeadlinesTexts::tr("list what is due for an order, and by when"),
    .run = deadlines,
}};

} // namespace

} // namespace emo::cli
