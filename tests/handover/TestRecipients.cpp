// SPDX-License-Identifier: MIT
#include "core/handover/Steps.h"

#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

QStringList roles(const QList<Recipient> &recipients)
{
    QStringList all;
    for (const Recipient &each : recipients)
        all.append(each.role);
    return all;
}

const Recipient *find(const QList<Recipient> &recipients, const Option &role)
{
    const auto it = std::ranges::find(recipients, QString::fromLatin1(role.code), &Recipient::role);
    return it == recipients.end() ? nullptr : &*it;
}

HandoverStep stepFor(const QList<HandoverStep> &steps, const Option &role)
{
    for (const HandoverStep &each : steps)
        if (each.recipient.role == QLatin1StringView(role.code))
            return each;
    throw std::runtime_error("there is no such step");
}

Order sentOrder()
{
    Order order = sampleOrder();
    VersionNotes notes = order.current();
    notes.sent = {QString::fromLatin1(waysToInstaller.service.code),
        QDateTime(QDate(2026, 11, 24), QTime(15, 0), Qt::UTC), u"Aled Clerk"_qs, u"the reference"_qs, false};
    setNotes(order.versions.back(), notes);
    return order;
}

} // namespace

TEST_CASE("Probation, the police, the responsible officer and the own team get the order")
{
    const Order order = sampleOrder();

    const QList<Recipient> recipients = suggestedRecipients(order);

    CHECK(roles(recipients)
        == QStringList{u"PROBATION"_qs, u"POLICE"_qs, u"RESPONSIBLE_OFFICER"_qs, u"OWN_TEAM"_qs});
    CHECK(find(recipients, recipientRoles.probation)->key.startsWith(u"PDU:"));
    CHECK(find(recipients, recipientRoles.responsibleOfficer)->name == u"Morgan Notreal"_qs);
    CHECK(find(recipients, recipientRoles.ownTeam)->address
        == *Asked(order.answers)[organisations.notifyingOrganisationEmail]);
}

TEST_CASE("An address that was used before is remembered for the unit and for the force")
{
    Order order = sampleOrder();
    order.answers.clear(organisations.responsibleOrganisationEmail);
    Recipient unit = *find(suggestedRecipients(order), recipientRoles.probation);
    AddressBook book;

    unit.address = u" unit@probation.gov.uk "_qs;
    remember(book, unit);
    remember(book, {u"OTHER"_qs, {}, u"a@b.gov.uk"_qs, {}});
    unit.key += u'2';
    unit.address = u"no address"_qs;
    remember(book, unit);

    CHECK(book.size() == 1);
    CHECK(find(suggestedRecipients(order, addressBookFromJson(addressBookToJson(book))),
              recipientRoles.probation)
              ->address
        == u"unit@probation.gov.uk"_qs);
}

TEST_CASE("The police force that a user has chosen goes with the probation delivery unit from then on")
{
    const Order order = sampleOrder();
    REQUIRE(asksForForce(order));
    AddressBook book{{u"POLICE:AVON_AND_SOMERSET"_qs, u"em@avonandsomerset.police.uk"_qs}};
    const Recipient force = policeForces(book).front();

    rememberForce(book, order, force);

    book = addressBookFromJson(addressBookToJson(book));
    CHECK(*find(suggestedRecipients(order, book), recipientRoles.police) == force);
    Order elsewhere = order;
    elsewhere.answers.set(organisations.probationDeliveryUnit, Choice{u"ANOTHER_UNIT"_qs});
    CHECK(find(suggestedRecipients(elsewhere, book), recipientRoles.police)->key.isEmpty());
}

TEST_CASE("Where the police are responsible they are the force, and probation gets nothing")
{
    Order order = sampleOrder();
    order.answers.set(organisations.responsibleOrganisation, options::responsibleOrganisation.police)
        .set(organisations.responsibleOrganisationRegion, Choice{u"BEDFORDSHIRE"_qs});

    const QList<Recipient> recipients
        = suggestedRecipients(order, {{u"POLICE:BEDFORDSHIRE"_qs, u"em@beds.police.uk"_qs}});

    CHECK_FALSE(asksForForce(order));
    CHECK_FALSE(find(recipients, recipientRoles.probation));
    CHECK(find(recipients, recipientRoles.police)->name == u"Bedfordshire"_qs);
    CHECK(policeForces().size() > 40);
}

TEST_CASE("An address is checked, and warned of outside the domains that may be trusted")
{
    for (const char *good : {"a@probation.gov.uk", "a@justice.gov.uk", "a@beds.police.uk", "a@x.cjsm.net",
             "EMNotifications@ems.co.uk", "A@GOV.UK"})
        CHECK_FALSE(addressDoubt(QString::fromLatin1(good)));
    for (const char *outside :
        {"a@probation.example", "a@notgov.uk", "a@gov.uk.example.com", "a@ems.co.uk.com"}) {
        INFO(outside);
        const auto doubt = addressDoubt(QString::fromLatin1(outside));
        REQUIRE(doubt);
        CHECK_FALSE(doubt->isFatal);
    }
    for (const char *wrong : {"", "nobody", "a@b", "a b@gov.uk", "a@gov.uk, b@gov.uk"}) {
        INFO(wrong);
        const auto doubt = addressDoubt(QString::fromLatin1(wrong));
        REQUIRE(doubt);
        CHECK(doubt->isFatal);
    }
}

TEST_CASE("The installer comes first, and neither probation nor the police are done before it")
{
    const Order order = sampleOrder();

    const auto steps = handoverSteps(order, suggestedRecipients(order), true);

    CHECK(steps.front().recipient.role == u"INSTALLER"_qs);
    CHECK(steps.front().mayBeDone);
    CHECK_FALSE(steps.front().isDone);
    CHECK(steps.front().recipient.address == u"EMNotifications@ems.co.uk"_qs);
    for (const Option *role :
        {&recipientRoles.probation, &recipientRoles.responsibleOfficer, &recipientRoles.police}) {
        CHECK_FALSE(stepFor(steps, *role).mayBeDone);
        CHECK(stepFor(steps, *role).why.contains(u"installer first"));
    }
    CHECK(stepFor(steps, recipientRoles.ownTeam).mayBeDone);
}

TEST_CASE("Once the installer has the order everybody may be done")
{
    const Order order = sentOrder();

    const auto steps = handoverSteps(order, suggestedRecipients(order), true);

    CHECK(steps.front().isDone);
    for (const HandoverStep &step : steps) {
        CHECK(step.mayBeDone);
        CHECK(step.why.isEmpty());
    }
}

TEST_CASE("Sending that failed leaves the installer without the order")
{
    Order order = sentOrder();
    VersionNotes notes = order.current();
    notes.sent.hasFailed = true;
    setNotes(order.versions.back(), notes);

    const auto steps = handoverSteps(order, suggestedRecipients(order), true);

    CHECK_FALSE(steps.front().isDone);
    CHECK_FALSE(stepFor(steps, recipientRoles.probation).mayBeDone);
}

TEST_CASE("A draft is not sent to anybody yet")
{
    Order order = sampleOrder();
    order.versions.back().finishedAt = {};

    CHECK_FALSE(handoverSteps(order, {}, false).front().mayBeDone);
}

TEST_CASE("Each role gets what it needs and no more")
{
    const Answers order = sampleOrder(u"everything"_qs).answers;

    CHECK(papersFor(u"PROBATION"_qs, order, true) == QList<Paper>{Paper::OrderForm});
    CHECK(papersFor(u"POLICE"_qs, order, true) == QList<Paper>{Paper::OrderForm});
    CHECK(papersFor(u"RESPONSIBLE_OFFICER"_qs, order, true) == QList<Paper>{Paper::AnnexA});
    CHECK(papersFor(u"RESPONSIBLE_OFFICER"_qs, order, false).isEmpty());
    CHECK(papersFor(u"OWN_TEAM"_qs, order, true) == QList<Paper>{Paper::OrderForm, Paper::AnnexA});
    CHECK(papersFor(u"INSTALLER"_qs, order, true)
        == QList<Paper>{Paper::OrderForm, Paper::Licence, Paper::Photo, Paper::Maps});
    CHECK(filesOf(Paper::Maps, order).size() >= 1);
    CHECK(filesOf(Paper::OrderForm, order).isEmpty());
}

TEST_CASE("A second hand-over to the same address is warned of")
{
    Order order = sentOrder();
    const Recipient unit{u"PROBATION"_qs, {}, u"Unit@probation.gov.uk"_qs, {}};
    CHECK(alreadyHandedOverWarning(order.current().handovers, unit).isEmpty());

    order.versions.back().handovers = {{u"PROBATION"_qs, u"unit@probation.gov.uk"_qs,
        QDateTime(QDate(2026, 11, 24), QTime(15, 31), Qt::UTC), u"Aled Clerk"_qs, u"EMAIL"_qs, {}}};

    QString warning = alreadyHandedOverWarning(order.current().handovers, unit);
    CHECK(warning.replace(QChar::Nbsp, u' ').contains(u"unit@probation.gov.uk on 24 November 2026 at 15:31"));
    CHECK(stepFor(handoverSteps(order, {unit}, false), recipientRoles.probation).isDone);
    CHECK(
        alreadyHandedOverWarning(order.current().handovers, {u"POLICE"_qs, {}, unit.address, {}}).isEmpty());
}
