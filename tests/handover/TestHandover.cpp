// SPDX-License-Identifier: MIT
#include "core/annexa/Continuation.h"
#include "core/annexa/Officer.h"
#include "core/document/content/OrderContent.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "core/due/Due.h"
#include "core/emo/Changes.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/handover/FileNames.h"
#include "core/handover/HandoverEmail.h"
#include "core/handover/Outbox.h"
#include "core/handover/Pack.h"
#include "core/handover/Record.h"
#include "core/handover/Steps.h"
#include "core/order/Reference.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace emo;
using namespace emo::test;

namespace {

const Recipient unit{u"PROBATION"_qs, u"A unit"_qs, u"unit@probation.gov.uk"_qs, {}};
const Recipient officer{
    u"RESPONSIBLE_OFFICER"_qs, u"Morgan Notreal"_qs, u"m.notreal@probation.gov.uk"_qs, {}};
const QList<EmailAttachment> form{{u"EMO-x-v0.pdf"_qs, "abc"}};
const QDateTime afternoon(QDate(2026, 11, 24), QTime(15, 31), Qt::UTC);

bool namesAnybody(const QString &text)
{
    for (const char *word : {"Jordan", "Sampleton", "Jord", "07700", "Morgan", "Notreal"})
        if (text.contains(QLatin1StringView(word), Qt::CaseInsensitive))
            return true;
    return false;
}

QString textOf(const std::vector<paper::Page> &pages)
{
    QStringList words;
    for (const paper::Page &page : pages)
        for (const paper::Primitive &primitive : page)
            if (const auto *run = std::get_if<paper::TextRun>(&primitive))
                words.append(run->text);
    return words.join(u' ');
}

} // namespace

TEST_CASE("The email with the form forbids forwarding, and its subject names nobody")
{
    const Order order = sampleOrder();

    const Email email = orderEmail(order, unit, form);

    CHECK(email.subject.startsWith(u"OFFICIAL-SENSITIVE: "));
    CHECK(email.subject.contains(referenceOf(order.id)));
    CHECK_FALSE(namesAnybody(email.subject));
    CHECK_FALSE(namesAnybody(email.text));
    CHECK(email.text.contains(u"Do not forward this form to EMS."));
    CHECK(email.text.contains(u"EMO-x-v0.pdf"));
    CHECK(email.to == QStringList{unit.address});
    CHECK(email.replyTo == teamMailbox(order));
    CHECK(email.text.contains(email.replyTo));
}

TEST_CASE("The installer's email brings the order and does not forbid anything")
{
    const Email email = orderEmail(sampleOrder(), installer(), form);

    CHECK(email.to == QStringList{u"EMNotifications@ems.co.uk"_qs});
    CHECK_FALSE(email.text.contains(u"Do not forward"));
    CHECK(email.subject.contains(u"online service is down"));
}

TEST_CASE("The responsible officer is told where to send Annex A, and that the prison does not")
{
    const AnnexA annex = newAnnexA(sampleOrder(), dayOfFinish.today);

    const Email first = annexAEmail(annex, officer, u"team@prison.gov.uk"_qs, form);

    CHECK(first.text.contains(u"EMSenforcement@ems.co.uk"));
    CHECK(first.text.contains(u"within one business day"));
    CHECK(first.text.contains(u"does not mean No"));
    CHECK(first.to == QStringList{officer.address});
    CHECK_FALSE(namesAnybody(first.subject));
    CHECK_FALSE(namesAnybody(first.text));

    AnnexA updated = annex;
    updated.answers = withFurtherUpdate(annex.answers, newFurtherUpdate(u"A dog"_qs, dayOfFinish.today));
    CHECK(annexAEmail(updated, officer, {}, form).text.contains(u"further update"));
}

TEST_CASE("Files are named after the reference and the version")
{
    const Order order = sampleOrder();
    const QString reference = referenceOf(order.id);
    AnnexA annex = newAnnexA(order, dayOfFinish.today);

    CHECK(orderFileName(order) == u"EMO-%1-v0.pdf"_qs.arg(reference));
    CHECK(packFileName(order) == u"EMO-%1-v0-pack.pdf"_qs.arg(reference));
    CHECK(annexAFileName(annex) == u"AnnexA-%1-v0.pdf"_qs.arg(reference));
    annex.orderVersion = -1;
    annex.answers = withFurtherUpdate(annex.answers, newFurtherUpdate(u"A dog"_qs, dayOfFinish.today));
    CHECK(annexAFileName(annex).endsWith(u"-v1.pdf"));
}

TEST_CASE("An Annex A and how it came to be survive its file")
{
    AnnexA annex = newAnnexA(sampleOrder(), dayOfFinish.today);
    annex.answers.set(annexa::officer.sentOn, dayOfFinish.today);

    const auto read = annexAFromJson(QJsonDocument(annexAToJson(annex)).toJson());
    REQUIRE(read);
    CHECK(*read == annex);

    const AnnexA alone = newAnnexA(dayOfFinish.today);
    const auto readAlone = annexAFromJson(QJsonDocument(annexAToJson(alone)).toJson());
    REQUIRE(readAlone);
    CHECK(*readAlone == alone);
    CHECK_FALSE(referenceOf(alone).startsWith(u"EMO"));
    annex.id = u"no UUID"_qs; // as an order's may be, which its Annex A is kept by
    const auto readOther = annexAFromJson(QJsonDocument(annexAToJson(annex)).toJson());
    REQUIRE(readOther);
    CHECK(*readOther == annex);
    CHECK_FALSE(annexAFromJson(sampleText()));
    CHECK_FALSE(annexAFromJson("["));
}

TEST_CASE("A change to an order suggests an update of what EMS has to know, and of nothing else")
{
    Order order = sampleOrder();
    order.before = order.answers;
    CHECK(suggestedUpdate(order).isEmpty());

    order.versions.push_back({});
    order.versions.back().number = 1;
    order.versions.back().type = QString::fromLatin1(versionTypes.variation.code);
    describeVersion(order.answers, order.current());
    CHECK(suggestedUpdate(order).isEmpty());

    order.answers.set(risk.riskDetails, u"A dog that bites."_qs).set(organisations.monitoringStarted, false);
    const QString update = suggestedUpdate(order);
    CHECK(update.contains(u"A dog that bites."));
    CHECK(update.endsWith(u"(EMO version 1)"));

    order.answers.set(risk.riskDetails, *Asked(*order.before)[risk.riskDetails]);
    order.answers.set(changes.reason, options::changeReason.officer);
    CHECK(suggestedUpdate(order).startsWith(u"The responsible officer has changed."));
}

TEST_CASE("What is noted of a hand-over proves which files it was")
{
    const Handover entry = handoverEntry(unit, handoverWays.email, form, afternoon, u"Aled Clerk"_qs);

    CHECK(entry.role == unit.role);
    CHECK(entry.address == unit.address);
    CHECK(entry.how == u"EMAIL"_qs);
    REQUIRE(entry.files.size() == 1);
    CHECK(
        entry.files.front().sha256 == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_qs);
}

TEST_CASE("What was handed over on paper is known by the name of who got it")
{
    const Handover entry = handoverEntry(unit, handoverWays.paper, form, afternoon, u"Aled Clerk"_qs);
    const QList<Handover> all{entry};

    CHECK(entry.how == u"PAPER"_qs);
    CHECK(entry.address == unit.name);
    CHECK(alreadyHandedOver(all, unit));
    CHECK(alreadyHandedOver(all, {unit.role, unit.name, {}, {}}));
    CHECK_FALSE(alreadyHandedOver(all, {unit.role, u"Another unit"_qs, unit.address, {}}));
    CHECK_FALSE(alreadyHandedOver(all, {u"POLICE"_qs, unit.name, {}, {}}));
}

TEST_CASE("An Annex A that stands alone is sent to the responsible officer, and again after an update")
{
    AnnexA annex = newAnnexA(dayOfFinish.today);
    annex.answers.set(annexa::officer.name, u"Morgan Notreal"_qs)
        .set(annexa::officer.unitMailbox, u"unit@probation.gov.uk"_qs);
    CHECK(annexAStep(annex).recipient.address == u"unit@probation.gov.uk"_qs);
    annex.sendTo = officer.address;
    HandoverStep step = annexAStep(annex);
    CHECK(step.recipient == officer);
    CHECK(step.papers == QList<Paper>{Paper::AnnexA});
    CHECK(step.mayBeDone);
    CHECK_FALSE(step.isDone);

    annex.handovers.append(handoverEntry(
        step.recipient, handoverWays.email, {{annexAFileName(annex), "abc"}}, afternoon, u"Aled Clerk"_qs));

    CHECK(annexAStep(annex).isDone);
    CHECK(annexAStep(annex).doneAt == afternoon);
    const auto read = annexAFromJson(QJsonDocument(annexAToJson(annex)).toJson());
    REQUIRE(read);
    CHECK(*read == annex);
    const QString record = textOf(paper::pages(recordContent(annex, dayOfFinish)));
    for (const QString &part : {referenceOf(annex), officer.address, u"By email"_qs, u"ba7816bf"_qs})
        CHECK(record.contains(part));
    annex.answers = withFurtherUpdate(annex.answers, newFurtherUpdate(u"A dog"_qs, dayOfFinish.today));
    CHECK_FALSE(annexAStep(annex).isDone);
}

TEST_CASE("The record prints who got what, when and from whom")
{
    Order order = sampleOrder();
    Version &version = order.versions.back();
    version.sent = {u"ONLINE_SERVICE"_qs, afternoon, u"Aled Clerk"_qs, u"1234-5678"_qs, false};
    version.reply = {u"REJECTED"_qs, QDate(2026, 11, 25), u"The map is missing"_qs, {u"DOCUMENTS"_qs}};
    version.handovers = {handoverEntry(unit, handoverWays.email, form, afternoon, u"Aled Clerk"_qs)};

    const auto pages = paper::pages(recordContent(order, dayOfFinish));
    const QString text = textOf(pages);

    for (const QString &part :
        {u"24 November 2026 at 15:31"_qs, u"Through the online service"_qs, u"1234-5678"_qs,
            u"A map, a photo or another document is missing"_qs, u"unit@probation.gov.uk"_qs, u"By email"_qs,
            u"EMO-x-v0.pdf"_qs, u"OFFICIAL-SENSITIVE"_qs, u"ba7816bf"_qs})
        CHECK(QString(text).replace(QChar::Nbsp, u' ').contains(part));
    CHECK_FALSE(text.contains(u"Do not forward"));
    CHECK(paper::pdf(recordContent(sampleOrder(), dayOfFinish)));
}

TEST_CASE("A pack holds the form, Annex A and the maps, in this order")
{
    const Order order = sampleOrder(u"dapol-zones"_qs);
    paper::Pictures maps;
    QImage map(300, 200, QImage::Format_RGB32);
    map.fill(Qt::green);
    for (const File &file : filesOf(Paper::Maps, order.answers))
        maps.insert(file.content, {map});
    const paper::Content content = paper::orderContent(emoForm, order, dayOfFinish, maps);
    const paper::FilledForm annex = annexADocument(newAnnexA(order, dayOfFinish.today), &order);

    const auto pack = packPages(content, &annex);

    const auto pageWith = [&](const QString &text) {
        for (std::size_t page = 0; page < pack.size(); ++page)
            if (textOf({pack[page]}).contains(text))
                return int(page);
        return -1;
    };
    REQUIRE(qsizetype(content.annexes.size()) == maps.size());
    CHECK(pack.size() == paper::pages(content).size() + paper::pages(annex).size());
    CHECK(pageWith(u"Electronic Monitoring Order"_qs) == 0);
    CHECK(pageWith(u"Further Update"_qs) + 1 == pageWith(u"Annex 1: map of"_qs));
    CHECK(packPages(content, nullptr).size() == paper::pages(content).size());
}

TEST_CASE("Drafts lie in a folder of their owner's, until the next start")
{
    QTemporaryDir scratch;
    const QString folder = scratch.filePath(u"outbox"_qs);

    const auto path = putInOutbox(folder, u"../EMO-x.eml"_qs, "draft");
    REQUIRE(path);
    CHECK(fileText(*path) == "draft");
    CHECK(QFileInfo(*path).path() == folder);
    constexpr QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(*path) & others) == QFile::Permissions());
    CHECK((QFile::permissions(folder) & (others | QFile::ExeOther)) == QFile::Permissions());

    CHECK(emptyOutbox(folder) == 0);
    CHECK_FALSE(QFile::exists(*path));
    CHECK(emptyOutbox(scratch.filePath(u"none"_qs)) == 0);
}

TEST_CASE("An order of the live service is with the installer, and nobody knows since when")
{
    Order order = sampleOrder();
    CHECK_FALSE(milestonesOf(order).isWithInstaller);

    order.versions.back().status = QString::fromLatin1(versionStates.submitted.code);
    CHECK(milestonesOf(order).isWithInstaller);
    CHECK(milestonesOf(order).sent.isNull());
    CHECK(deadlinesOf(order, dayOfFinish).isEmpty());
}
