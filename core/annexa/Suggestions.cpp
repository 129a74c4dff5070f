// SPDX-License-Identifier: MIT
#include "core/annexa/Suggestions.h"

#include "core/annexa/Officer.h"
#include "core/annexa/RiskOfHarm.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/form/Lookup.h"

#include <QRegularExpression>

#include <algorithm>

namespace emo {

namespace {

struct AnnexSuggestionTexts
{
    EMO_TEXTS(AnnexSuggestionTexts)
};

const auto space = QStringLiteral(" ");
const auto comma = QStringLiteral(", ");

/// A risk of the order in the words of Annex A.
struct Reported
{
    const Question<Choices> *question;
    const Option *option;
    Text sentence;
};

constexpr std::array toStaff{
    Reported{&risk.possibleRisk, &options::behaviourRisk.violence,
        AnnexSuggestionTexts::tr("Violent behaviour or threats of violence have been reported.")},
    Reported{&risk.possibleRisk, &options::behaviourRisk.sexual,
        AnnexSuggestionTexts::tr("Sexual offences have been reported.")},
    Reported{&risk.riskCategory, &options::addressRisk.otherOccupant,
        AnnexSuggestionTexts::tr(
            "Another occupant of the address is reported to be threatening or violent.")},
    Reported{&risk.riskCategory, &options::addressRisk.substances,
        AnnexSuggestionTexts::tr("A history of substance abuse has been reported.")},
    Reported{&risk.riskCategory, &options::addressRisk.diversity,
        AnnexSuggestionTexts::tr("Mental health, learning difficulties or another need have been reported.")},
    Reported{&risk.riskCategory, &options::addressRisk.other,
        AnnexSuggestionTexts::tr("Other risks have been reported.")},
};

constexpr std::array safeguardingKinds{
    Reported{&risk.riskCategory, &options::addressRisk.adult,
        AnnexSuggestionTexts::tr("Safeguarding of an adult.")},
    Reported{&risk.riskCategory, &options::addressRisk.child,
        AnnexSuggestionTexts::tr("Safeguarding of a child.")},
    Reported{
        &risk.riskCategory, &options::addressRisk.domesticAbuse, AnnexSuggestionTexts::tr("Domestic abuse.")},
    Reported{&risk.riskCategory, &options::addressRisk.safeguarding,
        AnnexSuggestionTexts::tr("A safeguarding issue has been reported.")},
};

constexpr Text childrenAtAddress = AnnexSuggestionTexts::tr("Children under 18 live at the address.");

class OrderReading
{
public:
    explicit OrderReading(const Answers &order) : m_answers(order), m_order(order) {}

    QList<Suggestion> run()
    {
        individual();
        toStaffAndPublic();
        knownRisks();
        officer();
        return std::move(m_found);
    }

private:
    void add(const AnyQuestion &question, const Value &answer,
        std::initializer_list<const AnyQuestion *> sources, bool isCopy)
    {
        if (isBlank(answer))
            return;
        QStringList labels;
        for (const AnyQuestion *source : sources)
            labels.append(source->label());
        m_found.append({&question, answer, labels.join(comma), isCopy});
    }
    void copy(
        const AnyQuestion &question, const Value &answer, std::initializer_list<const AnyQuestion *> sources)
    {
        add(question, answer, sources, true);
    }
    void suggest(
        const AnyQuestion &question, const QString &text, std::initializer_list<const AnyQuestion *> sources)
    {
        add(question, text, sources, false);
    }

    QString text(const Question<QString> &question) const
    {
        return m_order[question].value_or(QString()).trimmed();
    }

    QString joined(std::initializer_list<const Question<QString> *> questions, const QString &by) const
    {
        QStringList parts;
        for (const Question<QString> *question : questions)
            if (const QString part = text(*question); !part.isEmpty())
                parts.append(part);
        return parts.join(by);
    }

    QString label(const Question<Choice> &question) const
    {
        const auto choice = m_order[question];
        const auto found
            = choice ? offer(*question.options, choice->code, groupOf(question, m_order)) : std::nullopt;
        return found ? found->label : QString();
    }

    /// The sentence of each risk that is ticked.
    QStringList sentences(std::span<const Reported> risks) const
    {
        QStringList all;
        for (const Reported &each : risks)
            if (m_order.has(*each.question, *each.option))
                all.append(each.sentence.toString());
        return all;
    }

    void individual()
    {
        const DeviceWearer &wearer = deviceWearer;
        QString name = joined({&wearer.firstName, &wearer.middleName, &wearer.lastName}, space);
        if (const QString alias = text(wearer.alias); !alias.isEmpty() && !name.isEmpty())
            name = AnnexSuggestionTexts::tr("%1 (known as %2)").with(name, alias);
        copy(annexa::individual.name, name, {&wearer.firstName, &wearer.lastName, &wearer.alias});
        copy(annexa::individual.surname, text(wearer.lastName), {&wearer.lastName});
        copy(annexa::individual.address, address(), {&wearer.mainAddress.line1});
        if (const auto born = m_order[wearer.dateOfBirth])
            copy(annexa::individual.dateOfBirth, *born, {&wearer.dateOfBirth});
        copy(annexa::individual.contactNumber, text(wearer.contactNumber), {&wearer.contactNumber});
    }

    QString address() const
    {
        if (m_order[deviceWearer.fixedAddress] == false)
            return AnnexSuggestionTexts::tr("No fixed abode");
        const AddressLines &lines = deviceWearer.mainAddress;
        QStringList all{joined({&lines.line1, &lines.line2}, comma),
            joined({&lines.town, &lines.county}, comma), text(lines.postcode)};
        all.removeAll(QString());
        return all.join(u'\n');
    }

    void toStaffAndPublic()
    {
        QStringList staff = sentences(toStaff);
        if (const QString details = text(risk.riskDetails); !details.isEmpty())
            staff.append(details);
        suggest(annexa::riskOfHarm.toStaffDetails, staff.join(space),
            {&risk.possibleRisk, &risk.riskCategory, &risk.riskDetails});

        QStringList offences;
        if (const auto ticked = m_order[risk.offences])
            for (const QString &code : ticked->codes)
                if (const auto found = offer(*risk.offences.options, code, {});
                    found && found->standing != Standing::Exclusive)
                    offences.append(found->label);
        QStringList about;
        if (!offences.isEmpty())
            about.append(AnnexSuggestionTexts::tr("Offences: %1.").with(offences.join(comma)));
        if (const QString details = text(risk.additionalDetails); !details.isEmpty())
            about.append(details);
        suggest(annexa::riskOfHarm.toPublic, about.join(space), {&risk.offences, &risk.additionalDetails});
    }

    void yes(const Question<Choice> &question, const Question<Choices> &ticked, const Option &option)
    {
        if (m_order.has(ticked, option))
            copy(question, Choice{QString::fromLatin1(annexa::yesNoNotKnown.yes.code)}, {&ticked});
    }

    void knownRisks()
    {
        const annexa::RiskOfHarm &annex = annexa::riskOfHarm;
        add(annex.gender, genders(), {&risk.genderRiskDetails}, false);
        yes(annex.racistViews, risk.possibleRisk, options::behaviourRisk.race);
        yes(annex.homophobicViews, risk.possibleRisk, options::behaviourRisk.sexuality);
        yes(annex.pets, risk.riskCategory, options::addressRisk.animals);
        yes(annex.offenderManagement, risk.riskCategory, options::addressRisk.offenderManagement);
        mappa();

        QStringList kinds = sentences(safeguardingKinds);
        if (!kinds.isEmpty())
            copy(annex.safeguarding, Choice{QString::fromLatin1(annexa::yesNoNotKnown.yes.code)},
                {&risk.riskCategory});
        if (m_order.has(risk.riskCategory, options::addressRisk.under18))
            kinds.append(childrenAtAddress.toString());
        suggest(annex.safeguardingDetails, kinds.join(space), {&risk.riskCategory});
    }

    /// What was typed, where its words are plain; nothing where a person must decide.
    Choices genders() const
    {
        static const QRegularExpression female(
            QStringLiteral("\\b(wom[ae]n|females?|girls?)\\b"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression male(
            QStringLiteral("\\b(m[ae]n|males?|boys?)\\b"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression doubtful(
            QStringLiteral("\\b(no|not|non|except|trans\\w*)\\b"), QRegularExpression::CaseInsensitiveOption);
        const QString typed = text(risk.genderRiskDetails);
        Choices found;
        if (typed.contains(doubtful))
            return found;
        if (typed.contains(male))
            found.codes.append(QString::fromLatin1(annexa::genderAtRisk.male.code));
        if (typed.contains(female))
            found.codes.append(QString::fromLatin1(annexa::genderAtRisk.female.code));
        return found;
    }

    /// No prison is asked, but orders of other senders say it, in a member that the form does not know.
    void mappa()
    {
        const QJsonValue given = m_answers.source()[u"mappa"];
        const QString isMappa = given[u"isMappa"].toString();
        if (isMappa != u"YES" && isMappa != u"NO")
            return;
        m_found.append({&annexa::riskOfHarm.mappa, isMappa == u"YES", QStringLiteral("MAPPA"), true});
        static const QStringList levels{
            QStringLiteral("MAPPA_ONE"), QStringLiteral("MAPPA_TWO"), QStringLiteral("MAPPA_THREE")};
        static const QStringList categories{
            QStringLiteral("CATEGORY_ONE"), QStringLiteral("CATEGORY_TWO"), QStringLiteral("CATEGORY_THREE")};
        const qsizetype level = levels.indexOf(given[u"level"].toString()) + 1;
        const qsizetype category = categories.indexOf(given[u"category"].toString()) + 1;
        QStringList known;
        if (level > 0)
            known.append(AnnexSuggestionTexts::tr("MAPPA level %1").with(QString::number(level)));
        if (category > 0)
            known.append(AnnexSuggestionTexts::tr("category %1").with(QString::number(category)));
        if (!known.isEmpty())
            m_found.append(
                {&annexa::riskOfHarm.mappaDetails, known.join(comma), QStringLiteral("MAPPA"), true});
    }

    void officer()
    {
        const Organisations &from = organisations;
        const QString name
            = joined({&from.responsibleOfficerFirstName, &from.responsibleOfficerLastName}, space);
        if (name.isEmpty())
            copy(annexa::officer.name, text(from.responsibleOfficerName), {&from.responsibleOfficerName});
        else
            copy(annexa::officer.name, name,
                {&from.responsibleOfficerFirstName, &from.responsibleOfficerLastName});
        copy(annexa::officer.contactNumbers, text(from.responsibleOfficerPhoneNumber),
            {&from.responsibleOfficerPhoneNumber});
        if (!m_order.is(from.responsibleOrganisation, options::responsibleOrganisation.probation))
            return;
        QStringList unit{label(from.probationDeliveryUnit), label(from.responsibleOrganisationRegion)};
        unit.removeAll(QString());
        copy(annexa::officer.unit, unit.join(comma),
            {&from.probationDeliveryUnit, &from.responsibleOrganisationRegion});
        suggest(annexa::officer.unitMailbox, text(from.responsibleOrganisationEmail),
            {&from.responsibleOrganisationEmail});
    }

    const Answers &m_answers;
    const Asked m_order;
    QList<Suggestion> m_found;
};

} // namespace

QList<Suggestion> annexASuggestions(const Answers &order)
{
    return OrderReading(order).run();
}

Answers prefilledAnnexA(const Answers &order)
{
    Answers annex;
    for (const Suggestion &each : annexASuggestions(order))
        if (each.isCopy)
            annex.setValue(*each.question, each.answer);
    return annex;
}

bool isAnnexAOffered(const Answers &order)
{
    return Asked(order).is(organisations.responsibleOrganisation, options::responsibleOrganisation.probation);
}

QString whyAnnexAIsNotOffered(const Answers &order)
{
    if (isAnnexAOffered(order))
        return {};
    return AnnexSuggestionTexts::tr(
        "Annex A is a form of probation, and another organisation is responsible here. Tell the responsible "
        "officer what is known of the risk in your own words");
}

} // namespace emo
