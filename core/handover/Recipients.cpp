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
const char *const forceKind = "FORCE";

/// Under which the force that goes with the order's probation delivery unit is remembered; empty: it has
/// none.
QString keyOfForce(const Asked &order)
{
    return keyOf(forceKind, codeOf(order, organisations.probationDeliveryUnit));
}

/// What names the police force: the order does where the police are responsible, or in the acquisitive crime
/// pilot; otherwise null.
const Question<Choice> *forceQuestion(const Asked &order)
{
    if (order.is(organisations.responsibleOrganisation, options::responsibleOrganisation.police))
        return &organisations.responsibleOrganisationRegion;
    const bool isNamed = order[monitoring.policeArea]
        && !order.is(monitoring.policeArea, options::acquisitivePoliceArea.different);
    return isNamed ? &monitoring.policeArea : nullptr;
}

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

    void addPolice()
    {
        Recipient police{code(recipientRoles.police), {}, {}, {}};
        if (const Question<Choice> *force = forceQuestion(m_order)) {
            police.name = display(*force, m_order);
            police.key = keyOf(policeKind, codeOf(m_order, *force));
            if (force == &from.responsibleOrganisationRegion)
                police.address = display(from.responsibleOrganisationEmail, m_order);
            if (police.address.isEmpty())
                police.address = m_book.value(police.key);
        } else {
            const QString chosen = m_book.value(keyOfForce(m_order));
            for (const Recipient &each : policeForces(m_book))
                if (each.key == chosen)
                    police = each;
        }
        m_found.append(police);
    }

    void addOfficer()
    {
        QStringList name{display(from.responsibleOfficerFirstName, m_order),
            display(from.responsibleOfficerLastName, m_order)};
        name.removeAll(QString());
        if (name.isEmpty()) // an older order gives the name as one
            name = QStringList{display(from.responsibleOfficerName, m_order)};
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

bool asksForForce(const Order &order)
{
    return !forceQuestion(order.answers);
}

void rememberForce(AddressBook &book, const Order &order, const Recipient &force)
{
    if (const QString key = keyOfForce(order.answers); !key.isEmpty())
        book.insert(key, force.key);
}

QList<Recipient> suggestedRecipients(const Order &order, const AddressBook &book)
{
    return Suggested(order.answers, book).run();
}

Recipient installer()
{
    return {code(recipientRoles.installer), RecipientTexts::tr("Installer (EMS)"),
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
        return AddressDoubt{RecipientTexts::tr("Enter the email address"), true};
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
