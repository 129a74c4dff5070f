// SPDX-License-Identifier: MIT
#include "core/handover/Steps.h"

#include "core/annexa/Officer.h"
#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/handover/FileNames.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo {

namespace {

struct StepTexts
{
    EMO_TEXTS(StepTexts)
};

bool isRole(const QString &role, const Option &option)
{
    return role == QLatin1StringView(option.code);
}

bool isWithInstaller(const Version &version)
{
    return version.sent.isWithInstaller()
        || (version.sent.at.isNull() && version.status == QLatin1StringView(versionStates.submitted.code));
}

bool comesAfterInstaller(const QString &role)
{
    return isRole(role, recipientRoles.probation) || isRole(role, recipientRoles.responsibleOfficer)
        || isRole(role, recipientRoles.police);
}

HandoverStep installerStep(const Order &order)
{
    const Version &version = order.current();
    HandoverStep step{installer(), papersFor(installer().role, order.answers, false),
        isWithInstaller(version), version.sent.isWithInstaller() ? version.sent.at : QDateTime(), true, {}};
    if (version.isDraft()) {
        step.mayBeDone = false;
        step.why = StepTexts::tr("Finish the order first");
    }
    return step;
}

} // namespace

QString paperName(Paper paper)
{
    switch (paper) {
    case Paper::OrderForm:
        return StepTexts::tr("EMO form");
    case Paper::AnnexA:
        return StepTexts::tr("Annex A");
    case Paper::Licence:
        return StepTexts::tr("Licence");
    case Paper::Photo:
        return StepTexts::tr("Photo");
    case Paper::Maps:
        return StepTexts::tr("Maps");
    }
    Q_UNREACHABLE();
}

QList<Paper> papersFor(const QString &role, const Answers &order, bool hasAnnexA)
{
    if (isRole(role, recipientRoles.responsibleOfficer))
        return hasAnnexA ? QList<Paper>{Paper::AnnexA} : QList<Paper>();
    if (isRole(role, recipientRoles.installer)) {
        QList<Paper> papers{Paper::OrderForm, Paper::Licence};
        for (const Paper paper : {Paper::Photo, Paper::Maps})
            if (!filesOf(paper, order).isEmpty())
                papers.append(paper);
        return papers;
    }
    QList<Paper> papers{Paper::OrderForm};
    if (hasAnnexA && isRole(role, recipientRoles.ownTeam))
        papers.append(Paper::AnnexA);
    return papers;
}

QList<File> filesOf(Paper paper, const Answers &order)
{
    const Asked asked(order);
    QList<File> files;
    const auto add = [&files](const std::optional<File> &file) {
        if (file)
            files.append(*file);
    };
    if (paper == Paper::Licence)
        add(asked[documents.licence]);
    if (paper == Paper::Photo)
        add(asked[documents.photo]);
    if (paper == Paper::Maps) {
        const auto &zones = monitoring.exclusion.zones;
        asked.forEachRow(zones, [&](const Asked &zone, int) { add(zone[zones.row.map]); });
    }
    return files;
}

QList<HandoverStep> handoverSteps(const Order &order, const QList<Recipient> &recipients, bool hasAnnexA)
{
    const Version &version = order.current();
    QList<HandoverStep> steps{installerStep(order)};
    for (const Recipient &recipient : recipients) {
        HandoverStep step{
            recipient, papersFor(recipient.role, order.answers, hasAnnexA), false, {}, true, {}};
        if (step.papers.isEmpty())
            continue;
        const auto last = alreadyHandedOver(version.handovers, recipient);
        step.isDone = last.has_value();
        step.doneAt = last ? last->at : QDateTime();
        if (comesAfterInstaller(recipient.role) && !isWithInstaller(version)) {
            step.mayBeDone = false;
            step.why
                = StepTexts::tr("Send the order to the installer first: nobody is fitted with a device by a "
                                "copy of the form");
        }
        steps.append(step);
    }
    return steps;
}

HandoverStep annexAStep(const AnnexA &annex)
{
    const QString mailbox = display(annexa::officer.unitMailbox, annex.answers);
    HandoverStep step{{QString::fromLatin1(recipientRoles.responsibleOfficer.code),
                          display(annexa::officer.name, annex.answers),
                          annex.sendTo.isEmpty() ? mailbox : annex.sendTo, {}},
        {Paper::AnnexA}, false, {}, true, {}};
    const auto last = alreadyHandedOver(annex.handovers, step.recipient);
    step.isDone = last
        && std::ranges::any_of(last->files,
            [name = annexAFileName(annex)](const HandedFile &file) { return file.name == name; });
    step.doneAt = last ? last->at : QDateTime();
    return step;
}

bool isTo(const Handover &handover, const Recipient &recipient)
{
    return handover.address.compare(recipient.address.trimmed(), Qt::CaseInsensitive) == 0
        || (!recipient.name.isEmpty() && handover.address == recipient.name);
}

std::optional<Handover> alreadyHandedOver(const QList<Handover> &handovers, const Recipient &recipient)
{
    const auto last = std::find_if(handovers.crbegin(), handovers.crend(),
        [&](const Handover &each) { return each.role == recipient.role && isTo(each, recipient); });
    return last == handovers.crend() ? std::nullopt : std::optional(*last);
}

QString alreadyHandedOverWarning(const QList<Handover> &handovers, const Recipient &recipient)
{
    const auto last = alreadyHandedOver(handovers, recipient);
    if (!last)
        return {};
    const Moment at = Moment::of(last->at);
    return StepTexts::tr("Already sent to %1 on %2 at %3")
        .with(last->address, displayDate(at.today), at.now.toString(QStringLiteral("HH:mm")));
}

} // namespace emo
