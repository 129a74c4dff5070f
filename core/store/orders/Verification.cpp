// SPDX-License-Identifier: MIT
#include "core/store/orders/Verification.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/order/Reference.h"
#include "core/store/orders/Attachments.h"
#include "core/store/orders/OrderFiles.h"
#include "core/store/orders/OrderStore.h"

namespace emo::store {

namespace {

struct VerificationTexts
{
    EMO_TEXTS(VerificationTexts)
};

QString restoreAdvice()
{
    return VerificationTexts::tr("Keep a copy of the profile's folder, then restore the newest backup that "
                                 "was made before the damage.");
}

QString attachAgainAdvice()
{
    return VerificationTexts::tr("Attach the same file again, which repairs it. Or back up to the usual "
                                 "folder: if it has an undamaged copy, that copy is restored.");
}

/// The words of SQLite, at most so many of them.
constexpr int mostWordsOfSqlite = 3;

QString foreignKeyFaults(Database &database)
{
    int count = 0;
    const auto looked = database.forEachRow(
        QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const QSqlQuery &) -> Result<> {
            ++count;
            return {};
        });
    if (!looked)
        return looked.error().message;
    return count == 0 ? QString()
                      : VerificationTexts::tr(
                          "The profile's database has %n row(s) of orders that it does not list", "", count);
}

Result<QList<Fault>> faultyFiles(const OrderStore &orders, const std::stop_token &stop)
{
    const Attachments attachments(orders.profile());
    const auto all = attachments.all();
    if (!all)
        return QList<Fault>{{all.error().message, restoreAdvice()}};
    QSet<QString> faulty;
    for (const QString &content : *all) {
        if (stop.stop_requested())
            return cancelled();
        if (!attachments.verify(content))
            faulty.insert(content);
    }
    QList<Fault> faults;
    for (const QString &place : placesOf(orders, faulty))
        faults.append({VerificationTexts::tr("%1 is damaged or missing").with(place), attachAgainAdvice()});
    return faults;
}

} // namespace

QStringList databaseFaults(Database &database)
{
    QStringList words;
    const auto looked = database.forEachRow(
        QStringLiteral("PRAGMA integrity_check(%1)").arg(mostWordsOfSqlite), {}, [&](const QSqlQuery &row) {
            if (const QString each = row.value(0).toString(); each != QStringLiteral("ok"))
                words.append(each);
            return Result<>();
        });
    if (!looked)
        words.append(looked.error().detail);
    QStringList faults;
    if (!words.isEmpty())
        faults.append(VerificationTexts::tr("The profile's database is damaged (SQLite: %1)")
                          .with(words.join(QStringLiteral("; ")).simplified()));
    if (const QString foreign = foreignKeyFaults(database); !foreign.isEmpty())
        faults.append(foreign);
    return faults;
}

QStringList placesOf(const OrderStore &orders, const QSet<QString> &contents)
{
    QStringList places;
    if (contents.isEmpty())
        return places;
    QSet<QString> unused = contents;
    const auto look = [&](const Order &order) {
        forEachFile(orders.form(), order.answers, [&](const AnyQuestion &question, const File &file) {
            if (!contents.contains(file.content))
                return;
            unused.remove(file.content);
            places.append(
                VerificationTexts::tr("The file under “%1” in version %2 of the order %3")
                    .with(question.label(), QString::number(order.current().number), referenceOf(order.id)));
        });
    };
    for (const Card *card : orders.list()) {
        for (const int number : orders.finishedVersions(card->orderId))
            if (const auto order = orders.load(card->orderId, number))
                look(*order);
        if (const auto last = orders.load(card->orderId); last && last->current().isDraft())
            look(*last);
    }
    for (qsizetype i = 0; i < unused.size(); ++i)
        places.append(VerificationTexts::tr("A file that is in the bin, or that no order uses any more"));
    return places;
}

Result<QList<Fault>> faultsOf(const OrderStore &orders, const std::stop_token &stop)
{
    Profile &profile = orders.profile();
    QList<Fault> faults;
    for (const QString &fault : databaseFaults(profile.database()))
        faults.append({fault, restoreAdvice()});
    if (const auto damage = profile.verify()) {
        for (const Damage &each : *damage)
            faults.append({describe(each), restoreAdvice()});
    } else {
        faults.append({damage.error().message, restoreAdvice()});
    }
    if (const auto audit = profile.audit().verified(); !audit)
        faults.append({audit.error().message, restoreAdvice()});
    if (stop.stop_requested())
        return cancelled();
    const auto files = faultyFiles(orders, stop);
    return files ? Result<QList<Fault>>(faults + *files) : files;
}

} // namespace emo::store
