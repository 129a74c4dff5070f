// SPDX-License-Identifier: MIT
#include "core/rules/LicenceFileName.h"

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/form/Lookup.h"
#include "core/rules/MonitoredConditions.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace emo {

namespace {

/// A shorter name is found in any other word.
constexpr qsizetype shortestName = 3;

using WordSet = QSet<QString>;

WordSet wordSet(const char *words)
{
    const QStringList all = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {all.begin(), all.end()};
}

/// In lower case, without accents.
QStringList wordsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing && c != u'\'' && c != u'\u2019')
            plain.append(c.toLower());
    return plain.split(between, Qt::SkipEmptyParts);
}

const WordSet &notFinalWords()
{
    static const WordSet all = wordSet("draft drafts unsigned unapproved template blank specimen superseded "
                                       "expired old previous withdrawn sample prototype wip");
    return all;
}

const WordSet &otherDocumentWords()
{
    static const WordSet all
        = wordSet("oasys assessment report map maps court warrant photo photograph picture letter passport "
                  "pnc annex referral plan precons convictions invoice checklist minutes email receipt "
                  "psychology psychiatric medical sentencing indictment judgment statement");
    return all;
}

/// Words of a licence's file name that are nobody's name.
const WordSet &licenceWords()
{
    static const WordSet all = wordSet(
        "licence licences license licenses licencehdc hdclicence trwydded derfynol terfynol wedi llofnodi "
        "hdc home detention curfew notice supervision release released parole board post dto ycs yoi hmp "
        "hmyoi prison omu com cvl ndelius delius nomis noms crn number emo electronic monitoring monitored "
        "tag tagging gps trail exclusion zone zones restriction attendance alcohol abstinence level aml "
        "dapol emac eds sds sopc ipp life sentence sentenced standard determinate extended youth young "
        "offender adult case file files doc docs document documents pdf word page pages copy copies scan "
        "scans scanned scanner img image upload uploaded attachment attached print printed printout signed "
        "sign approved final finalised latest new newest updated update amended amendment revised varied "
        "variation version correct corrected complete completed full current initial issued served given "
        "checked conditions condition additional bespoke and for the with from this his her their our all "
        "prisoner device wearer probation service order january february march april may june july august "
        "september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday "
        "wednesday thursday friday saturday sunday redacted colour clean readable merged combined ready send "
        "install source after before until premises approvedpremises pilot acquisitive crime domestic abuse "
        "perpetrator including ems official sensitive protect marked hdcap letterhead standardlicence ap pss "
        "term terms date dated amended uploaded version1 version2 mrs miss pdu");
    return all;
}

/// The words of the answers, which a file name may have.
WordSet wordsOf(const Asked &order, std::initializer_list<const Question<QString> *> questions)
{
    WordSet words;
    for (const Question<QString> *question : questions)
        for (const QString &word : wordsIn(order[*question].value_or(QString())))
            words.insert(word);
    return words;
}

/// The words of the name that was chosen from a list.
WordSet wordsOfChoice(const Asked &order, const Question<Choice> &question)
{
    const auto chosen = order[question];
    const auto found
        = chosen ? offer(*question.options, chosen->code, groupOf(question, order)) : std::nullopt;
    const QStringList words = wordsIn(found ? found->label : QString());
    return {words.begin(), words.end()};
}

/// The words of what else the order names, and a licence's file may: places, offices, the responsible
/// officer.
WordSet otherNames(const Asked &order)
{
    WordSet words = wordsOf(order,
        {&deviceWearer.mainAddress.town, &deviceWearer.mainAddress.county,
            &organisations.responsibleOfficerFirstName, &organisations.responsibleOfficerLastName,
            &organisations.informationFrom});
    for (const Question<Choice> *choice : {&organisations.notifyingOrganisationName,
             &organisations.responsibleOrganisationRegion, &organisations.probationDeliveryUnit})
        words += wordsOfChoice(order, *choice);
    return words;
}

/// The words without those that say who signed or approved it: "signed by Governor Smith".
QStringList withoutSigner(const QStringList &words)
{
    const qsizetype by = words.indexOf(QStringLiteral("by"));
    return by < 0 ? words : words.first(by);
}

/// True if the words hold the name with spaces where it has none: "quill feather".
bool isSpelledAcross(const QStringList &words, const QString &name)
{
    constexpr qsizetype shortest = 6; // letters that several other words make by chance
    const QString joined = wordsIn(name).join(QString());
    return joined.size() >= shortest && words.join(QString()).contains(joined);
}

bool hasAny(const QStringList &words, const WordSet &set)
{
    return std::ranges::any_of(words, [&](const QString &word) { return set.contains(word); });
}

/// True if the name has a number of that shape, and none of them is the device wearer's.
bool isOtherNumber(const QStringList &words, const char *shape, const WordSet &own)
{
    const QRegularExpression number(u'^' + QLatin1StringView(shape) + QStringLiteral("\\z"));
    bool isOther = false;
    for (const QString &word : words) {
        if (own.contains(word))
            return false;
        isOther = isOther || number.match(word).hasMatch();
    }
    return isOther && !own.isEmpty();
}

/// True if the name has a year long before the licence starts that is not the year of birth.
bool isOfAnEarlierYear(const QStringList &words, const Asked &order)
{
    static const QRegularExpression yearShape(QStringLiteral("^(?:19|20)\\d\\d\\z"));
    const QDate start = firstStart(order);
    const int born = order[deviceWearer.dateOfBirth].value_or(QDate()).year();
    return start.isValid() && std::ranges::any_of(words, [&](const QString &word) {
        const int year = word.toInt();
        return yearShape.match(word).hasMatch() && year != born && year < start.year() - 1;
    });
}

bool isLicenceWord(const QString &word)
{
    return word.contains(QLatin1StringView("licen")) || word == QLatin1StringView("trwydded")
        || word == QLatin1StringView("supervision");
}

/// True if a word is left that is neither known nor a mere number.
bool namesSomebody(const QStringList &words, const WordSet &known)
{
    static const QRegularExpression letters(QStringLiteral("^[a-z]+\\z"));
    return std::ranges::any_of(words, [&](const QString &word) {
        return word.size() >= shortestName && letters.match(word).hasMatch() && !licenceWords().contains(word)
            && !otherDocumentWords().contains(word) && !isLicenceWord(word) && !known.contains(word);
    });
}

} // namespace

FileNameSays fileNameSays(const QString &name, const Asked &order)
{
    const QStringList words = wordsIn(name.section(u'.', 0, -2));
    const bool isLicence = std::ranges::any_of(words, isLicenceWord);
    const WordSet numbers = wordsOf(order, {&deviceWearer.nomisId, &deviceWearer.prisonNumber});
    const WordSet crn = wordsOf(order, {&deviceWearer.deliusId});
    if (isOtherNumber(words, "[a-z]\\d{4}[a-z]{2}", numbers) || isOtherNumber(words, "[a-z]\\d{6}", crn))
        return FileNameSays::SomebodyElse;
    if (!isLicence && hasAny(words, otherDocumentWords()))
        return FileNameSays::AnotherDocument;
    if (hasAny(words, notFinalWords()) || (isLicence && isOfAnEarlierYear(words, order)))
        return FileNameSays::NotFinal;
    const WordSet surname = wordsOf(order, {&deviceWearer.lastName});
    const WordSet names = wordsOf(order,
        {&deviceWearer.lastName, &deviceWearer.firstName, &deviceWearer.middleName, &deviceWearer.alias});
    const QString last = order[deviceWearer.lastName].value_or(QString()).trimmed();
    const bool isNamed = hasAny(words, surname) || hasAny(words, numbers) || hasAny(words, crn)
        || (last.size() >= shortestName && name.contains(last, Qt::CaseInsensitive))
        || isSpelledAcross(words, last);
    if (isLicence && !isNamed && !surname.isEmpty()
        && namesSomebody(withoutSigner(words), names + otherNames(order)))
        return FileNameSays::SomebodyElse;
    return isLicence || isNamed ? FileNameSays::Licence : FileNameSays::Nothing;
}

} // namespace emo
