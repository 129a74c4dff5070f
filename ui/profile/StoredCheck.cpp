// SPDX-License-Identifier: MIT
#include "ui/profile/StoredCheck.h"

#include "core/base/Text.h"
#include "core/store/orders/Verification.h"
#include "ui/profile/ProfileSession.h"

#include <QMessageBox>

namespace emo::ui {

namespace {

struct StoredCheckTexts
{
    EMO_TEXTS(StoredCheckTexts)
};

constexpr qsizetype mostFaultsShown = 8;

struct Outcome
{
    QList<store::Fault> faults;
    int entries; ///< of the record of who did what
    QByteArray head;
};

/// The same as core/store/vault/AuditChain.h says to those who read the code.
QString whatItProves(const Outcome &outcome)
{
    return StoredCheckTexts::tr(
        "The record of who did what has %n entries; its check value is %1. It proves that nobody without a "
        "key has altered, removed or added an entry, unless an older copy of the whole profile was put in "
        "its place. Somebody with a key could write a new record; that shows only beside a check value that "
        "was kept elsewhere, in a backup or on paper. Names are as they were typed in the settings, and "
        "times are this computer's.",
        nullptr, outcome.entries)
        .arg(QString::fromLatin1(outcome.head.toHex().first(16)));
}

void show(const Outcome &outcome, QWidget *window)
{
    QMessageBox box(
        QMessageBox::NoIcon, StoredCheckTexts::tr("Check what is stored"), {}, QMessageBox::Ok, window);
    QStringList lines;
    QStringList advice;
    for (const store::Fault &fault : outcome.faults) {
        if (lines.size() < mostFaultsShown)
            lines.append(fault.what);
        if (!advice.contains(fault.advice))
            advice.append(fault.advice);
    }
    if (const auto more = outcome.faults.size() - lines.size(); more > 0)
        lines.append(StoredCheckTexts::tr("and %n more", nullptr, int(more)));
    box.setText(outcome.faults.isEmpty() ? StoredCheckTexts::tr("Everything is as it was written")
                                         : StoredCheckTexts::tr("Something is damaged or was altered.")
                + QStringLiteral("\n\n") + (lines + advice).join(u'\n'));
    box.setInformativeText(whatItProves(outcome));
    box.exec();
}

} // namespace

void checkWhatIsStored(ProfileSession &session, QWidget *window)
{
    session.service().ask(
        window,
        [](store::OrderStore &orders) -> Result<Outcome> {
            const auto faults = store::faultsOf(orders);
            if (!faults)
                return faults.error();
            const store::AuditHead head = orders.profile().audit().head();
            return Outcome{*faults, int(head.count), head.hash};
        },
        [window](const Result<Outcome> &outcome) {
            if (outcome)
                show(*outcome, window);
            else
                QMessageBox::warning(
                    window, StoredCheckTexts::tr("Check what is stored"), outcome.error().message);
        });
}

} // namespace emo::ui
