// SPDX-License-Identifier: MIT
#include "core/store/orders/Intake.h"

#include "core/base/Text.h"
#include "core/order/ExportedOrder.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "core/store/orders/OrderFiles.h"
#include "core/store/orders/OrderNotes.h"

#include <algorithm>

namespace emo::store {

namespace {

struct IntakeTexts
{
    EMO_TEXTS(IntakeTexts)
};

Problem about(const Text &text, const Order &order)
{
    return Problem{text.with(QString::number(order.current().number), referenceOf(order.id))};
}

/// Each profile has a key of its own for the same file.
Answers withoutContents(const Form &form, const Answers &answers)
{
    return withFiles(form, answers, [](const File &file) { return File{file.name, {}}; });
}

bool isSameDraft(const Form &form, const Order &a, const Order &b)
{
    return withoutContents(form, a.answers) == withoutContents(form, b.answers);
}

/// A printed form tells only what is printed.
bool isSamePrinted(const Form &form, const Order &a, const Order &b)
{
    return withoutContents(form, printedOnly(form, a)) == withoutContents(form, printedOnly(form, b));
}

/// What is here, and what was noted elsewhere where nothing is here.
VersionNotes merged(VersionNotes here, const VersionNotes &elsewhere)
{
    if (!here.sent.isWithInstaller() && elsewhere.sent.at.isValid())
        here.sent = elsewhere.sent;
    if (here.reply.status.isEmpty())
        here.reply = elsewhere.reply;
    for (const Acknowledged &each : elsewhere.acknowledged)
        if (std::ranges::none_of(
                here.acknowledged, [&](const Acknowledged &known) { return known.finding == each.finding; }))
            here.acknowledged.append(each);
    for (const QString &each : elsewhere.ticked)
        if (!here.ticked.contains(each))
            here.ticked.append(each);
    for (const Handover &each : elsewhere.handovers)
        if (!here.handovers.contains(each))
            here.handovers.append(each);
    here.met += elsewhere.met;
    here.met.removeDuplicates();
    return here;
}

} // namespace

/// A Problem if a version of the order is another one than that which has its number here.
Result<> Intake::sameHistory(const Order &order) const
{
    if (!m_rows->shown().find(order.id))
        return {};
    const auto here = m_rows->load(order.id);
    if (!here)
        return here.error();
    for (const Version &version : order.versions)
        for (const Version &known : here->versions)
            if (known.number == version.number && !known.id.isEmpty() && !version.id.isEmpty()
                && known.id != version.id)
                return Problem{
                    IntakeTexts::tr("Version %1 of the order %2 is not the one that is here: both were made "
                                    "apart from each other. Nothing was taken in; agree on which one holds")
                        .with(QString::number(version.number), referenceOf(order.id))};
    return {};
}

Result<TakenIn> Intake::takeIn(const Order &order, const Act &act)
{
    const Records &records = m_profile->records();
    const int number = order.current().number;
    if (records.has(tables::tombstones, order.id))
        return about(IntakeTexts::tr("The order %2 was removed from this profile for good, so version %1 of "
                                     "it was not taken in"),
            order);
    if (const auto same = sameHistory(order); !same)
        return same.error();
    const QList<int> drafts = records.numbers(tables::drafts, order.id);
    const QList<int> finished = records.numbers(tables::finished, order.id);
    if (finished.contains(number))
        return takeInAgain(order, act);
    if (drafts.contains(number))
        return takeInOverDraft(order, act);
    if (!drafts.isEmpty() && drafts.front() < number)
        return Problem{
            IntakeTexts::tr("Version %1 of the order %2 is still a draft here, and the file holds version "
                            "%3. Finish or delete the draft, then open the file again")
                .with(QString::number(drafts.front()), referenceOf(order.id), QString::number(number))};
    if (order.current().isDraft() && !(finished + drafts).isEmpty() && (finished + drafts).last() > number)
        return about(
            IntakeTexts::tr("The file holds a draft of version %1 of the order %2, and a later version is "
                            "here. Nothing was taken in"),
            order);
    return add(order, act);
}

/// When the version is finished here.
Result<TakenIn> Intake::takeInAgain(const Order &order, const Act &act)
{
    const int number = order.current().number;
    if (order.current().isDraft())
        return about(IntakeTexts::tr("Version %1 of the order %2 is finished here, and the file holds a "
                                     "draft of it. Nothing was taken in"),
            order);
    const auto here = m_rows->load(order.id, number);
    if (!here)
        return here.error();
    if (!isSamePrinted(m_rows->form(), *here, order))
        return about(IntakeTexts::tr("Version %1 of the order %2 is here already, and the file says "
                                     "something else. Nothing was taken in; ask who made the file"),
            order);
    const auto noted = m_orders->note(
        order.id, number, [&](VersionNotes &notes) { notes = merged(notes, order.current()); }, act);
    return noted.withValue(TakenIn{TakenIn::Outcome::AlreadyHere, order.id, number});
}

/// When the version is a draft here.
Result<TakenIn> Intake::takeInOverDraft(const Order &order, const Act &act)
{
    const auto here = m_rows->load(order.id, order.current().number);
    if (!here)
        return here.error();
    if (order.current().isDraft() && isSameDraft(m_rows->form(), *here, order))
        return TakenIn{TakenIn::Outcome::AlreadyHere, order.id, order.current().number};
    if (order.current().isDraft() || !isSamePrinted(m_rows->form(), *here, order))
        return about(IntakeTexts::tr("Version %1 of the order %2 is a draft here, which differs from the "
                                     "file. Delete the draft, then open the file again"),
            order);
    Order joined = order;
    const VersionNotes &brought = order.current();
    setNotes(joined.versions.back(), merged(brought, here->current()));
    return add(joined, act);
}

Result<TakenIn> Intake::add(const Order &order, const Act &act)
{
    const int number = order.current().number;
    const bool isDraft = order.current().isDraft();
    const auto done = m_rows->write(order.id, [&]() -> Result<std::optional<Card>> {
        Records &records = m_profile->records();
        const Card *shown = m_rows->shown().find(order.id);
        const bool isLast = !shown || shown->number <= number;
        const auto card = isLast ? m_rows->putCard(order, act.when) : Result<Card>(*shown);
        if (!card)
            return card.error();
        if (records.has(tables::drafts, order.id, number))
            if (const auto removed = records.remove(tables::drafts, order.id, number); !removed)
                return removed.error();
        const auto put = records.put(
            isDraft ? tables::drafts : tables::finished, order.id, number, m_rows->textOf(order));
        if (!put)
            return put.error();
        if (const auto noted
            = m_profile->audit().append({act.who, QStringLiteral("taken in"), act.when, order.id, number});
            !noted)
            return noted.error();
        const auto notes = putNotes(*m_profile, order, act);
        return notes.withValue(std::optional(*card));
    });
    return done.withValue(TakenIn{TakenIn::Outcome::Added, order.id, number});
}

} // namespace emo::store
