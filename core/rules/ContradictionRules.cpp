// SPDX-License-Identifier: MIT
#include "core/rules/ContradictionRules.h"

#include "core/form/Week.h"

#include <QRegularExpression>

#include <algorithm>

namespace emo {

namespace {

const auto &sentences = options::sentenceType;
const auto &kinds = options::licenceKind;

bool isSentence(const Asked &order, std::initializer_list<const Option *> any)
{
    return std::ranges::any_of(
        any, [&](const Option *each) { return order.is(monitoring.sentenceType, *each); });
}

bool isOfKind(const Asked &order, const Option &kind)
{
    return order.is(monitoring.licenceKind, kind);
}

/// True if nobody is released from the sentence but by a decision of the Parole Board.
bool isAlwaysParole(const Asked &order)
{
    return isSentence(order, {&sentences.life, &sentences.publicProtection});
}

} // namespace

Objections ContradictionRules::kindOfLicence(const Asked &order)
{
    const bool isStandard = isSentence(order, {&sentences.standardDeterminate});
    const bool isKnown = order[monitoring.sentenceType] && (!isStandard || order[monitoring.hdc]);
    if (!order[monitoring.licenceKind] || !isKnown)
        return {};
    const AnyQuestion &reason
        = isStandard ? static_cast<const AnyQuestion &>(monitoring.hdc) : monitoring.sentenceType;
    const auto object = [&](Text message, const AnyQuestion &other) -> Objections {
        return {{{monitoring.licenceKind, other}, message.toString()}};
    };
    const auto isAdult = isAdultAtStart(order);
    const bool isDetention = isSentence(order, {&sentences.detentionAndTraining});
    if ((isDetention && isAdult == true) || (isStandard && isAdult == false)) // C14
        return {};
    if (isOfKind(order, kinds.hdc) && !isHomeDetentionCurfew(order))
        return object(
            tr("This is a home detention curfew licence, but the release is not on home detention "
               "curfew: check the licence, the sentence and the answer about home detention curfew"),
            reason);
    if (isStandard && order[monitoring.hdc] == true && !isOfKind(order, kinds.hdc))
        return object(tr("The release is on home detention curfew, but the licence is not a home detention "
                         "curfew licence: attach and describe the right one, or correct the answer"),
            monitoring.hdc);
    if (isDetention && !isOfKind(order, kinds.youth))
        return object(tr("A detention and training order goes with a youth licence or a notice of "
                         "supervision: check the kind of licence and the sentence"),
            monitoring.sentenceType);
    const bool isYouthSentence = isDetention || isSentence(order, {&sentences.section91});
    if (isOfKind(order, kinds.youth) && !isYouthSentence && isAdult == true)
        return object(tr("This is a youth licence, but the sentence and the age are an adult's: check the "
                         "kind of licence, the sentence and the date of birth"),
            monitoring.sentenceType);
    if (isOfKind(order, kinds.standard) && isAlwaysParole(order))
        return object(tr("From this sentence only the Parole Board releases, but the licence is one after "
                         "ordinary release: check both"),
            monitoring.sentenceType);
    return {};
}

Objections ContradictionRules::parole(const Asked &order)
{
    const auto answer = order[monitoring.paroleBoard];
    const bool isParoleLicence = isOfKind(order, kinds.parole);
    if (answer == false && (isAlwaysParole(order) || isParoleLicence)) {
        QList<QuestionAt> at{monitoring.paroleBoard};
        if (isAlwaysParole(order))
            at.append(monitoring.sentenceType);
        if (isParoleLicence)
            at.append(monitoring.licenceKind);
        return {{at,
            tr("You answered that the Parole Board did not decide on the release, but the sentence or the "
               "licence says that it did: check which is right, and whether the device wearer is eligible")
                .toString()}};
    }
    if (answer == true && isOfKind(order, kinds.standard) && !isAlwaysParole(order))
        return {{{monitoring.paroleBoard, monitoring.licenceKind},
            tr("The Parole Board decided on the release, but the licence is one after ordinary release: "
               "check both")
                .toString(),
            Severity::Reminder}};
    return {};
}

Objections ContradictionRules::privateMailboxes(const Asked &order)
{
    static const QRegularExpression provider(
        QStringLiteral("@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|btinternet|"
                       "sky|virginmedia|talktalk|proton|protonmail)\\.(?:com|co\\.uk|net|me)\\s*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    QList<QuestionAt> at;
    for (const Question<QString> *address :
        {&organisations.notifyingOrganisationEmail, &organisations.responsibleOfficerEmail})
        if (provider.match(order[*address].value_or(QString())).hasMatch())
            at.append(*address);
    if (at.isEmpty())
        return {};
    return {{at,
        tr("This looks like a private mailbox: give an address of the office, as the installer writes there "
           "about the device wearer")
            .toString()}};
}

Objections ContradictionRules::freeNights(const Asked &order)
{
    if (!isHomeDetentionCurfew(order))
        return {};
    const std::vector<Period> week = periodsOf(order, monitoring.curfew.week());
    if (week.empty()) // C01
        return {};
    QStringList nights;
    for (int day = 0; day < daysInWeek; ++day)
        if (std::ranges::none_of(week, [&](const Period &each) { return each.day == day; }))
            nights.append(options::weekday.all()[size_t(day)]->label);
    if (nights.isEmpty())
        return {};
    return {{{monitoring.curfew.timetable},
        tr("Home detention curfew is on every night, but the timetable has nothing on %1: check it against "
           "the licence")
            .with(nights.join(QStringLiteral(", ")))}};
}

} // namespace emo
