// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/backup/Backup.h"
#include "core/store/orders/AttachmentCheck.h"
#include "core/store/package/SharedFolder.h"
#include "core/store/service/Asker.h"

#include <QObject>
#include <QThreadPool>

namespace emo::store {

/// A profile, for a program with a window: nothing that it does keeps the caller waiting, unless it says so.
///
/// The profile lives on a thread of its own. Typing is handed over with saveDraft(), which returns at once;
/// everything else is asked for with ask(), in the order in which it is to be done:
///
///     service.ask(this, [id](OrderStore &orders) { return orders.load(id); },
///         [this](const Result<Order> &order) { order ? show(*order) : show(order.error()); });
///
/// The first function runs on the profile's thread, so it captures values only. It may call whatever
/// OrderStore offers, and reaches attachments, slots, audit and backup through OrderStore::profile(). The
/// second one runs on the caller's thread, later, and not at all if `this` has gone by then. What is asked
/// for after a draft was handed over finds it saved.
///
/// Cards can be looked at any time, without waiting: find(), card(), counts().
///
/// For one thread with an event loop, which gets all answers and signals.
class ProfileService final : public QObject
{
    Q_OBJECT

public:
    /// Nothing is open yet. The form must outlive it. `reader` looks into files.
    explicit ProfileService(
        const Form &form, QObject *parent = nullptr, const QString &reader = readerProgram());
    /// Waits until everything that was asked for is done and all drafts are saved, and closes the profile.
    /// Answers that are still on their way are lost.
    ~ProfileService() override;

    /// Opens the profile that `opening` yields: `() -> Result<std::unique_ptr<Profile>>`, such as
    /// Profile::open(), Profile::create() or restoreBackup(), called on the profile's thread since a
    /// passphrase takes its second. It may own credentials. Answers with Result<>. Another profile that is
    /// open must be locked first.
    template <typename Opening, typename Then> void open(QObject *context, Opening opening, Then then)
    {
        m_writer->enqueue([this, asker = Asker(context, std::move(then)), round = m_round,
                              opening = std::make_shared<Opening>(std::move(opening))](
                              OpenProfile &open) -> ProfileWriter::Delivery {
            const Result<> done = openInto(open, [&] { return (*opening)(); });
            return [this, opening, round, orders = open.orders.get(), tell = asker.told(done)] {
                show(orders, round);
                removeUnusedFiles();
                tell();
            };
        });
    }
    /// From the answer of open() to lock().
    bool isOpen() const { return m_orders != nullptr; }

    /// Waits until everything is done and saved, closes the profile and wipes its keys and cards. A Problem
    /// if a draft cannot be saved: then the profile stays open.
    Result<> lock();
    /// The same, giving up what cannot be saved.
    void lockAnyway();
    /// Does not wait: whatever was asked for is still done, and the profile closed after it. A backup that is
    /// being made loses its keys then, and is ended without. To be called when flush() has saved everything.
    void lockAfterwards();

    /// Takes the newest state of a draft. It is on the disk within a second, and saved() says so. One that
    /// cannot be saved, notSaved(), is kept and tried again every few seconds and whenever there is a newer
    /// one.
    void saveDraft(const Order &order, const Act &act);
    /// Waits until the drafts are saved. A Problem if one cannot be.
    Result<> flush();

    /// What the caller does with an answer.
    template <typename T = std::monostate> using WhenDone = std::function<void(const Result<T> &)>;

    /// See OrderStore::finish(), which takes the place of saving the draft. Answers with Result<Order>.
    void finish(QObject *context, const Order &order, const Act &act, const WhenDone<Order> &then);
    /// See Bin::discard().
    void discard(QObject *context, const QString &orderId, const Act &act, const WhenDone<> &then);
    /// Checks the file and takes it into the profile; drafts are saved meanwhile. The answer holds what the
    /// question is to be answered. See checkAttachment().
    void attach(QObject *context, const QString &path, const AnyQuestion &question,
        const WhenDone<Attached> &then, const std::stop_token &stop = {});

    /// Takes in a package, all of it or nothing; drafts are saved while it is looked at. See checkPackage()
    /// and takeInPackage().
    void takeInPackage(QObject *context, const QString &path,
        const std::shared_ptr<PackagePassphrase> &passphrase, const Act &act,
        const WhenDone<TakenPackage> &then, const std::stop_token &stop = {});

    /// Writes a package of everything there is of an order; the passphrase that opens it, which is to be
    /// shown once. Drafts are saved meanwhile. See Package.h.
    void exportPackage(QObject *context, const QString &orderId, const QString &path, const Act &act,
        const WhenDone<QString> &then, const std::stop_token &stop = {});

    /// The packages in the office's folder whose orders, or last versions, are not in the profile. The folder
    /// is read beside the profile's thread. See SharedFolder.h.
    void lookIntoFolder(QObject *context, const QString &folder, const WhenDone<QList<SharedPackage>> &then);

    /// Calls `work(OrderStore &)`, which returns a Result<…>, and answers with that. A Problem if no profile
    /// is open.
    template <typename Work, typename Then> void ask(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work &, OrderStore &>;
        answer(
            Asker(context, std::move(then)), [work = std::move(work)](OpenProfile &open) mutable -> Answer {
                return open.orders ? work(*open.orders) : Answer(isLocked());
            });
    }

    /// Calls `work(const BackupSource &)`, which returns a Result<…>, and answers with that. It runs beside
    /// the profile's thread, so that drafts are saved while a backup is made; one at a time. See
    /// BackupSeries.h for what it may call.
    template <typename Work, typename Then> void askBackups(QObject *context, Work work, Then then)
    {
        using Answer = std::invoke_result_t<Work &, const BackupSource &>;
        withBackupSource(
            [this, asker = Asker(context, std::move(then)), work = std::make_shared<Work>(std::move(work))](
                const Result<BackupSource> &source) {
                answer(asker,
                    [work, given = source ? (*work)(*source) : Answer(source.error())](
                        OpenProfile &) mutable { return std::move(given); });
            });
    }

    /// The ids of the orders on whose card every word stands, newest first. See SearchIndex::search().
    QStringList find(const QString &words, Among among = Among::All) const;
    /// Nothing if the order is not here (any more).
    std::optional<Card> card(const QString &orderId) const;
    FolderCounts counts() const;
    /// See SearchIndex::lookAlikes().
    QList<Card> lookAlikes(const Order &order, const IdentityQuestions &identity) const;

Q_SIGNALS:
    /// The draft is on the disk as it was at `when`, which is what saveDraft() was told.
    void saved(const QString &orderId, const QDateTime &when);
    void notSaved(const QString &orderId, const emo::Problem &problem);
    /// What find(), card() and counts() tell has changed.
    void cardsChanged();

private:
    /// Answers with what `work(OpenProfile &)` returns, which is called on the profile's thread.
    template <typename Then, typename Work> void answer(const Asker<Then> &asker, Work work)
    {
        m_writer->enqueue([asker, work = std::make_shared<Work>(std::move(work))](
                              OpenProfile &open) -> ProfileWriter::Delivery {
            // Whatever the work has captured is let go on the caller's side, too.
            return [work, tell = asker.told((*work)(open))] { tell(); };
        });
    }
    template <typename Look, typename Keep, typename T>
    void lookAndKeep(
        QObject *context, Look look, Keep keep, const WhenDone<T> &then, const std::stop_token &stop);
    void withBackupSource(const std::function<void(const Result<BackupSource> &)> &work);

    Result<> openInto(
        OpenProfile &open, const std::function<Result<std::unique_ptr<Profile>>()> &opening) const;
    static Problem isLocked();
    BackupSource sourceOf(Profile &profile);
    template <typename T> Result<T> waitFor(const std::function<Result<T>(Profile &)> &work);
    Result<> settle();
    void show(OrderStore *orders, int round);
    void removeUnusedFiles();

    const Form *m_form;
    const QString m_reader;
    const Cards m_cards;
    OrderStore *m_orders = nullptr; ///< Whose cards are shown; it is altered on the writer's thread.
    int m_round = 0; ///< Goes up when the profile is closed.
    std::unique_ptr<ProfileWriter> m_writer;
    QThreadPool m_beside; ///< Files that are looked into, or written.
    std::vector<std::weak_ptr<WorkKeys>> m_lent; ///< To backups; of the writer's thread.
    QThreadPool m_backups; ///< One thread, since all of them use the same place on their way.
};

} // namespace emo::store
