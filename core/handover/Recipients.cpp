// SPDX-License-Identifier: MIT
#include "core/handover/Recipients.h"

#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/form/Lookup.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo {

namespace {

struct RecipientTexts
{
    EMO_TEXTS(RecipientTexts)
};

QString code(const Option &role)
{
    return QString::fromLatin1(role.code);
}

QString codeOf(const Asked &order, const Question<Choice> &question)
{
    const auto choice = order[question];
    return choice ? choice->code : QString();
}

QString keyOf(const char *kind, const QString &code)
{
    return code.isEmpty() ? QString() : QLatin1StringView(kind) + u':' + code;
}

const char *const unitKind = "PDU";
const char *const policeKind = "POLICE";

class Suggested
{
public:
    Suggested(const Asked &order, const AddressBook &book) : m_order(order), m_book(book) {}

    QList<Recipient> run()
    {
        const bool isProbation
            = m_order.is(from.responsibleOrganisation, options::responsibleOrganisation.probation);
        if (isProbation)
            addUnit();
        addPolice();
        addOfficer();
        m_found.append({code(recipientRoles.ownTeam), display(from.notifyingOrganisationName, m_order),
            display(from.notifyingOrganisationEmail, m_order), {}});
        return std::move(m_found);
    }

private:
    void addUnit()
    {
        const QString key = keyOf(unitKind, codeOf(m_order, from.probationDeliveryUnit));
        const QString given = display(from.responsibleOrganisationEmail, m_order);
        m_found.append({code(recipientRoles.probation), display(from.probationDeliveryUnit, m_order),
            given.isEmpty() ? m_book.value(key) : given, key});
    }

    /// The order names a force where the police are responsible, or in the acquisitive crime pilot; otherwise
    /// the user does.
    void addPolice()
    {
        Recipient police{code(recipientRoles.police), {}, {}, {}};
        if (m_order.is(from.responsibleOrganisation, options::responsibleOrganisation.police)) {
            police.name = display(from.responsibleOrganisationRegion, m_order);
            police.key = keyOf(policeKind, codeOf(m_order, from.responsibleOrganisationRegion));
            police.address = display(from.responsibleOrganisationEmail, m_order);
        } else if (m_order[monitoring.policeArea]
            && !m_order.is(monitoring.policeArea, options::acquisitivePoliceArea.different)) {
            police.name = display(monitoring.policeArea, m_order);
            police.key = keyOf(policeKind, codeOf(m_order, monitoring.policeArea));
        }
        if (police.address.isEmpty())
            police.address = m_book.value(police.key);
        m_found.append(police);
    }

    void addOfficer()
    {
        QStringList name{display(from.responsibleOfficerFirstName, m_order),
            display(from.responsibleOfficerLastName, m_order)};
        name.removeAll(QString());
        m_found.append({code(recipientRoles.responsibleOfficer), name.join(u' '),
            display(from.responsibleOfficerEmail, m_order), {}});
    }

    const Organisations &from = organisations;
    const Asked &m_order;
    const AddressBook &m_book;
    QList<Recipient> m_found;
};

/// True if the domain is one of these, or below it.
bool isTrusted(const QString &domain)
{
    static const QStringList trusted{QStringLiteral("gov.uk"), QStringLiteral("police.uk"),
        QStringLiteral("cjsm.net"), QStringLiteral("ems.co.uk")};
    return std::ranges::any_of(
        trusted, [&](const QString &each) { return domain == each || domain.endsWith(u'.' + each); });
}

} // namespace

QJsonObject addressBookToJson(const AddressBook &book)
{
    QJsonObject json;
    for (auto it = book.begin(); it != book.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

AddressBook addressBookFromJson(const QJsonObject &json)
{
    AddressBook book;
    for (auto it = json.begin(); it != json.end(); ++it)
        if (it->isString())
            book.insert(it.key(), it->toString());
    return book;
}

void remember(AddressBook &book, const Recipient &recipient)
{
    const auto doubt = addressDoubt(recipient.address);
    if (!recipient.key.isEmpty() && !(doubt && doubt->isFatal))
        book.insert(recipient.key, recipient.address.trimmed());
}

QList<Recipient> suggestedRecipients(const Order &order, const AddressBook &book)
{
    return Suggested(order.answers, book).run();
}

Recipient installer()
{
    return {code(recipientRoles.installer), RecipientTexts::tr("Installer (EMS)").toString(),
        QString::fromLatin1(installerAddress), {}};
}

QList<Recipient> policeForces(const AddressBook &book)
{
    QList<Recipient> forces;
    const QString police = QString::fromLatin1(options::responsibleOrganisation.police.code);
    for (const Offer &offer : offers(options::responsibleOrganisationRegion))
        if (offer.within == police && offer.standing != Standing::Retired) {
            const QString key = keyOf(policeKind, offer.code);
            forces.append({code(recipientRoles.police), offer.label, book.value(key), key});
        }
    return forces;
}

std::optional<AddressDoubt> addressDoubt(const QString &address)
{
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty())
        return AddressDoubt{RecipientTexts::tr("Enter the email address").toString(), true};
    if (!formats::email.matches(trimmed))
        return AddressDoubt{formats::email.complaint.toString(), true};
    const QString domain = trimmed.section(u'@', -1).toLower();
    if (isTrusted(domain))
        return std::nullopt;
    return AddressDoubt{
        RecipientTexts::tr(
            "%1 is outside gov.uk, police.uk, cjsm.net and ems.co.uk. Check the address before you send "
            "personal data there")
            .with(domain),
        false};
}

} // namespace emo
