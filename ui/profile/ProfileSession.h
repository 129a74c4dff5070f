// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/OrderContent.h"
#include "core/due/Due.h"
#include "core/store/backup/BackupSeries.h"
#include "core/store/orders/Bin.h"
#include "core/store/service/ProfileService.h"
#include "core/store/settings/MachineSettings.h"
#include "core/store/settings/TableSort.h"
#include "ui/editors/Attaching.h"
#include "ui/profile/AnnexADrafts.h"
#include "ui/profile/SetupView.h"
#include "ui/widgets/LongWork.h"

#include <QTimer>

namespace emo::ui {

/// The profile that the window works on: opened and locked, its settings, its attached files, its backups,
/// and what is due. Everything that takes time is done elsewhere and answered in the window's thread.
class ProfileSession final : public QObject, public Attaching
{
    Q_OBJECT

public:
    /// `names` are the questions that name a person, `machine` what the administrator has laid down. `cost`
    /// is what trying a passphrase of a profile made here takes.
    ProfileSession(const Form &form, const std::vector<const AnyQuestion *> &names, const QString &folder,
        const store::PassphraseCost &cost = store::moderateCost, const store::MachineSettings &machine = {},
        QObject *parent = nullptr);

    QString folder() const { return m_folder; }
    /// True if there is a profile to unlock, and not one to be made.
    bool exists() const;
    store::ProfileService &service() { return m_service; }
    /// What holds: the user's settings, and what the administrator has locked.
    const store::Settings &settings() const { return m_settings; }
    const store::MachineSettings &machine() const { return m_machine; }
    /// What the user does now.
    store::Act act() const;

    using Then = std::function<void(const Result<> &)>;
    void create(const std::shared_ptr<NewProfile> &profile, const Then &then);
    /// If another computer has locked the profile, that lock is removed if it is `takenOver`.
    void unlock(const std::shared_ptr<store::Credential> &credential, const Then &then,
        const std::optional<store::ElsewhereLock> &takenOver = {});
    /// The lock of another computer, if that keeps the profile closed.
    std::optional<store::ElsewhereLock> heldElsewhere() const;
    /// With what the system keeps for the user who is signed in. Fails where the profile has no such slot.
    void unlockWithKeyring(const Then &then);
    /// The backups in a folder that the credential opens, newest first.
    using WhenListed = std::function<void(const Result<QList<store::Generation>> &)>;
    void listBackups(const QString &backupFolder, const std::shared_ptr<store::Credential> &credential,
        const WhenListed &then);
    /// Goes on from one of them; the answer tells how many attached files it lacks.
    using WhenRestored = std::function<void(const Result<int> &lost)>;
    void restore(const QString &backup, const std::shared_ptr<store::Credential> &credential,
        const WhenRestored &then);
    /// A Problem unless the credential opens the profile, which is open.
    void confirm(const std::shared_ptr<store::Credential> &credential, const Then &then);
    /// Seals everything anew, so that only `keys` open it. Backups made before open with the old ones.
    void renewKeys(const std::shared_ptr<NewKeys> &keys, const Then &then);
    /// Saves everything, and closes the profile once a backup that is due is made, which nobody waits for. A
    /// Problem if something cannot be saved: then the profile stays open.
    Result<> lock();
    /// Says that something takes long, as everything below does for itself.
    std::shared_ptr<LongWork> begin(const QString &what);
    void saveSettings(const store::Settings &settings, const Then &then);
    /// How the table of all orders is sorted; nothing if that was never said.
    const std::optional<store::TableSort> &tableSort() const { return m_tableSort; }
    /// Nobody waits for it; where nothing can be written it lasts until the profile is locked.
    void saveTableSort(const store::TableSort &sort);
    /// Notes in the audit what was done with an order, or with the Annex A of that id; if the profile is
    /// locked, once it is unlocked, and without an answer.
    void note(QObject *context, const QString &what, const QString &orderId, int number, const Then &then);
    /// See OrderStore::noteOpened(); nobody waits for it.
    void noteOpened(const QString &what, const QString &id, int number);

    void attach(const QString &path, const AnyQuestion &question, QObject *context,
        const std::function<void(const Result<File> &)> &done) override;
    void preview(const File &file, QObject *context,
        const std::function<void(const Result<Preview> &)> &done) override;
    /// True if the profile does not have the file. False of all while it is not known which it has.
    bool lacks(const File &file) const;
    /// Finds out anew which files the profile has: some came in another way than by attach().
    void lookForFiles();
    /// What is in the files, by File::content. A Problem if one of them cannot be read.
    using Contents = QHash<QString, QByteArray>;
    void contents(const QList<File> &files, QObject *context,
        const std::function<void(const Result<Contents> &)> &done);
    /// The maps of the order as pictures to be printed; those that cannot be read are left out. `shown` is
    /// the work that they are part of; `done` is not called once it is cancelled.
    void mapPictures(const Order &order, QObject *context,
        const std::function<void(const paper::Pictures &)> &done,
        const std::shared_ptr<LongWork> &shown = {});

    AnnexADrafts &annexes() { return m_annexes; }
    /// Where email drafts and their files are put for other programs to open.
    QString outbox() const { return store::ProfileFolder(m_folder).outbox(); }

    void backUpNow(const Then &then);
    /// What there is to say of the backups; empty if all is well.
    const QString &backupAdvice() const { return m_backupAdvice; }
    const store::BackupStatus &backupStatus() const { return m_backupStatus; }
    /// The clock that tells what is due; the system's until another is set.
    void setClock(const std::function<Moment()> &now) { m_now = now; }
    /// Works out anew what is due and what is in the bin.
    void refreshDue();

Q_SIGNALS:
    void workBegun(const std::shared_ptr<emo::ui::LongWork> &work);
    void opened();
    /// It can be read, but not written for now.
    void onlyReadable(const emo::Problem &why);
    void dueFound(const QList<emo::DueItem> &items);
    void binFound(const QList<emo::store::Bin::Entry> &bin);
    /// The orders whose retention period is over; nothing while the clock is in doubt.
    void expiredFound(const std::optional<QStringList> &ids);
    void backupsChanged();
    /// Which attached files the profile has is known anew.
    void filesFound();

private:
    template <typename Opening> void open(Opening opening, const Then &then);
    struct DueSearch;
    void goOnWith(const std::shared_ptr<DueSearch> &search);
    void readSettings(const Then &then);
    void note(QObject *context, const store::AuditEntry &entry, const Then &then);
    void sweepOutbox();
    void lookAtBackups(store::BackupOccasion occasion);

    const Form &m_form;
    const std::vector<const AnyQuestion *> m_names;
    const QString m_folder;
    const store::MachineSettings m_machine;
    const store::PassphraseCost m_cost;
    std::function<Moment()> m_now = [] { return Moment::of(QDateTime::currentDateTimeUtc()); };
    store::ProfileService m_service;
    AnnexADrafts m_annexes;
    bool m_isOutboxEmptied = false; ///< Of what an earlier start has left.
    QTimer m_outbox; ///< While a mail program may still read what is in it.
    QList<store::AuditEntry> m_untilUnlocked; ///< What is to be noted then.
    store::Settings m_own; ///< As the profile keeps them.
    store::Settings m_settings;
    std::optional<QSet<QString>>
        m_files; ///< The contents that the profile has; null while that is not known.
    std::optional<store::TableSort> m_tableSort;
    store::BackupStatus m_backupStatus;
    QString m_backupAdvice;
    std::stop_source m_backup; ///< Of what is begun by itself.
    QTimer m_hourly;
    std::shared_ptr<DueSearch> m_dueSearch; ///< The one that goes on.
};

} // namespace emo::ui
