// SPDX-License-Identifier: MIT
#include "core/handover/HandoverEmail.h"

#include "core/annexa/Continuation.h"
#include "core/emo/Organisations.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"

namespace emo {

namespace {

struct EmailTexts
{
    EMO_TEXTS(HandoverEmailTexts)

    Text orderSubject = tr("OFFICIAL-SENSITIVE: Electronic Monitoring Order %1, version %2");
    Text installerSubject = tr(
        "OFFICIAL-SENSITIVE: Electronic Monitoring Order %1, version %2, sent by email because the online "
        "service is down");
    Text annexSubject = tr("OFFICIAL-SENSITIVE: Annex A for %1, a draft for you to complete and send");
    Text updateSubject = tr("OFFICIAL-SENSITIVE: Annex A for %1, with a further update to complete and send");

    Text forInformation = tr(
        "Here is the form of Electronic Monitoring Order %1, version %2. It comes to you for information.");
    Text doNotForward = tr("Do not forward this form to EMS. The order reaches EMS from the prison; a second "
                           "copy would create a duplicate order.");
    Text forInstaller
        = tr("The online EMO service did not take Electronic Monitoring Order %1, version %2. This email "
             "brings you the order instead. It is sent once; "
             "the same order does not follow through the service.");
    Text draftAnnex
        = tr("Here is a draft of Annex A for %1: the risk notification to EMS that PI 01/2019 asks of the "
             "responsible officer. The prison has filled in what it knows and sends nothing to EMS itself.");
    Text sendAnnex
        = tr("Check every answer, complete the blank ones and send the form to %1 within one business day of "
             "being allocated the case; on the same day, if "
             "you were responsible already when monitoring was imposed.");
    Text sendUpdate = tr(
        "It holds a further update. Check it, say who sends it and when, and send the form to %1 again.");
    Text blank = tr("A box left blank means that the prison does not know. It does not mean No.");
    Text attached = tr("Attached:");
    Text questions = tr("Questions about it go to %1.");
};
constexpr EmailTexts emailTexts;

QString withAttachments(
    QStringList paragraphs, const QList<EmailAttachment> &attachments, const QString &mailbox)
{
    if (!attachments.isEmpty()) {
        QStringList lines{emailTexts.attached.toString()};
        for (const EmailAttachment &each : withDistinctNames(attachments))
            lines.append(each.name);
        paragraphs.append(lines.join(u'\n'));
    }
    if (!mailbox.isEmpty())
        paragraphs.append(emailTexts.questions.with(mailbox));
    return paragraphs.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace

Email orderEmail(const Order &order, const Recipient &recipient, const QList<EmailAttachment> &attachments)
{
    const QString reference = QStringLiteral("EMO ") + referenceOf(order.id);
    const QString number = QString::number(order.current().number);
    const QString mailbox = teamMailbox(order);
    const bool isInstaller = recipient.role == QLatin1StringView(recipientRoles.installer.code);
    const QStringList paragraphs = isInstaller
        ? QStringList{emailTexts.forInstaller.with(reference, number)}
        : QStringList{emailTexts.forInformation.with(reference, number), emailTexts.doNotForward.toString()};
    return {.to = {recipient.address},
        .replyTo = mailbox,
        .subject
        = (isInstaller ? emailTexts.installerSubject : emailTexts.orderSubject).with(reference, number),
        .text = withAttachments(paragraphs, attachments, mailbox),
        .attachments = attachments};
}

Email annexAEmail(const AnnexA &annex, const Recipient &recipient, const QString &replyTo,
    const QList<EmailAttachment> &attachments)
{
    const QString reference = referenceOf(annex);
    const QString enforcement = QString::fromLatin1(enforcementAddress);
    const bool isUpdate = furtherUpdateCount(annex.answers) > 0;
    const QStringList paragraphs{emailTexts.draftAnnex.with(reference),
        (isUpdate ? emailTexts.sendUpdate : emailTexts.sendAnnex).with(enforcement),
        emailTexts.blank.toString()};
    return {.to = {recipient.address},
        .replyTo = replyTo,
        .subject = (isUpdate ? emailTexts.updateSubject : emailTexts.annexSubject).with(reference),
        .text = withAttachments(paragraphs, attachments, replyTo),
        .attachments = attachments};
}

Email handoverEmail(const Order &order, const std::optional<AnnexA> &annex, const Recipient &recipient,
    const QList<EmailAttachment> &attachments)
{
    const bool isOfficer = recipient.role == QLatin1StringView(recipientRoles.responsibleOfficer.code);
    return annex && isOfficer ? annexAEmail(*annex, recipient, teamMailbox(order), attachments)
                              : orderEmail(order, recipient, attachments);
}

QString teamMailbox(const Order &order)
{
    return display(organisations.notifyingOrganisationEmail, order.answers);
}

} // namespace emo
