// SPDX-License-Identifier: MIT
#include "core/rules/WordRules.h"

#include "core/rules/OrderFacts.h"

#include <QRegularExpression>

namespace emo {

namespace {

/// One of the words, unless the text denies it: "no MOPAC involvement".
QRegularExpression anyOf(const char *words)
{
    return QRegularExpression(
        QStringLiteral(
            "\\b(?<!\\bno |\\bnot |\\bnot an |\\bnot a |\\bnot by |\\bnot monitored by |\\bwithout )(?:%1)\\b")
            .arg(QLatin1StringView(words)),
        QRegularExpression::CaseInsensitiveOption);
}

/// Where the order has one of the words.
QList<QuestionAt> saying(const QRegularExpression &words, const Asked &order)
{
    QList<QuestionAt> at;
    for (const FreeText &each : freeTexts(order))
        if (words.match(each.text).hasMatch())
            at.append(each.at);
    return at;
}

} // namespace

Objections WordRules::ofImmigration(const Asked &order)
{
    static const QRegularExpression words
        = anyOf("immigration|deport(?:ed|ation|able)?|removal cent(?:re|er)|IRC|home office|"
                "foreign national(?: offender)?|FNO|HOIE|SIAC|asylum|yarl'?s wood|dungavel");
    const auto isCase = order[monitoring.immigrationCase];
    const auto isHeld = order[monitoring.heldInIrc];
    if (isCase == true || isHeld == true) // F17, F18, F19
        return {};
    QList<QuestionAt> at = saying(words, order);
    if (at.isEmpty())
        return {};
    at.append({monitoring.immigrationCase, monitoring.heldInIrc});
    return {{at,
        tr("This speaks of immigration or a removal centre, which the order does not say otherwise: the Home "
           "Office orders for immigration cases, so ask before you send the order")
            .toString(),
        isCase && isHeld ? Severity::Reminder : Severity::Warning}};
}

Objections WordRules::ofMopac(const Asked &order)
{
    static const QRegularExpression words = anyOf("MOPAC|buddi|mayor'?s office");
    if (order[monitoring.mopac] == true) // F16
        return {};
    QList<QuestionAt> at = saying(words, order);
    if (at.isEmpty())
        return {};
    at.append(monitoring.mopac);
    return {{at,
        tr("This speaks of a tag of MOPAC or Buddi, which is not ordered through EMO: the community offender "
           "manager refers for it, so ask before you send the order")
            .toString()}};
}

Objections WordRules::ofPilots(const Asked &order)
{
    static const QRegularExpression abuse
        = anyOf("DAPOL|DAPO L|domestic abuse perpetrators? on licen[cs]e|domestic abuse pilot");
    static const QRegularExpression crime
        = anyOf("EMAC|acquisitive crime|GPS acquisitive|AC (?:project|pilot)");
    QList<QuestionAt> at;
    if (!isDapol(order))
        at += saying(abuse, order);
    if (!isAcquisitive(order))
        at += saying(crime, order);
    if (at.isEmpty())
        return {};
    at.append(order.asks(monitoring.pilot) ? static_cast<const AnyQuestion &>(monitoring.pilot)
                                           : monitoring.sentenceType);
    return {{at,
        tr("This speaks of a pilot that is not the one chosen: check with the community offender manager "
           "which pilot the device wearer is part of")
            .toString()}};
}

} // namespace emo
