// SPDX-License-Identifier: MIT
#include "app/cli/ProfileAccess.h"
#include "core/store/orders/Verification.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct ProfileVerifyTexts
{
    EMO_TEXTS(ProfileVerifyTexts)
};

int verify(const Invocation &invocation)
{
    Command command(invocation,
        ProfileVerifyTexts::tr(
            "Checks the database, opens every record and every attached file in the profile, and compares "
            "them with its list and its audit record. Says what is damaged and what to do. Exits with 0 if "
            "all is well, 1 if something is altered, damaged or missing."),
        {.options = profileOptions(), .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    const auto faults = store::faultsOf(*open->orders);
    if (!faults)
        return fail(faults.error());
    QStringList found;
    QStringList advice;
    for (const store::Fault &fault : *faults) {
        found.append(fault.what);
        if (!advice.contains(fault.advice))
            advice.append(fault.advice);
    }
    const store::AuditHead head = open->profile->audit().head();
    const int orders = int(open->orders->cards().size());
    if (command.isJson()) {
        printOut(documentText({{QStringLiteral("orders"), orders},
                                  {QStringLiteral("faults"), QJsonArray::fromStringList(found)},
                                  {QStringLiteral("advice"), QJsonArray::fromStringList(advice)},
                                  {QStringLiteral("auditEntries"), head.count},
                                  {QStringLiteral("auditHead"), QString::fromLatin1(head.hash.toHex())}},
            "emodesk-verification/1"));
    } else {
        for (const QString &line : found + advice)
            printOut(line + u'\n');
        printOut(ProfileVerifyTexts::tr("%n order(s)", nullptr, orders) + QStringLiteral(", ")
            + ProfileVerifyTexts::tr("%n fault(s)", nullptr, int(faults->size())) + u'\n');
    }
    return faults->isEmpty() ? Done : ErrorsFound;
}

const Registered verifyCommand{{
    .name = "profile verify",
    .about = About::Profile,
    .summary = ProfileVerifyTexts::tr("say what is damaged, and what to do"),
    .run = verify,
}};

} // namespace

} // namespace emo::cli
