// SPDX-License-Identifier: MIT
#include "ui/profile/ProfileSession.h"

#include "core/base/Cancelled.h"
#include "core/handover/Outbox.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

namespace emo::ui {

namespace {

struct ProfileSessionTexts
{
    EMO_TEXTS(ProfileSessionTexts)
};

/// The keys are wiped with the credentials.
std::vector<store::Credential> credentialsOf(NewKeys &keys, store::SystemKeyring &keyring)
{
    std::vector<store::Credential> credentials;
    credentials.push_back(store::Credential::passphrase(std::move(keys.passphrase)));
    credentials.push_back(store::Credential::recovery(std::move(keys.recoveryKey)));
    if (keys.usesKeyring)
        credentials.push_back(store::Credential::system(keyring));
    return credentials;
}

} // namespace

ProfileSession::ProfileSession(const Form &form, const std::vector<const AnyQuestion *> &names,
    const QString &folder, const store::PassphraseCost &cost, const store::MachineSettings &machine,
    QObject *parent)
    : QObject(parent), m_form(form), m_names(names), m_folder(folder), m_machine(machine), m_cost(cost),
      m_service(form), m_annexes(m_service, [this] { return act(); })
{
    using namespace std::chrono_literals;
    m_outbox.setInterval(1min);
    connect(&m_outbox, &QTimer::timeout, this, &ProfileSession::sweepOutbox);
    m_hourly.setInterval(1h);
    connect(&m_hourly, &QTimer::timeout, this, [this] {
        lookAtBackups(store::BackupOccasion::Running);
        refreshDue();
    });
}

bool ProfileSession::exists() const
{
    return QFileInfo::exists(store::ProfileFolder(m_folder).database());
}

store::Act ProfileSession::act() const
{
    return {m_settings.userName, QDateTime::currentDateTimeUtc()};
}

template <typename Opening> void ProfileSession::open(Opening opening, const Then &then)
{
    // Nobody who unlocks waits for the backup that locking has begun; what it lacks comes with the next one.
    m_backup.request_stop();
    m_backup = std::stop_source();
    m_service.open(this, std::move(opening), [this, then](const Result<> &done) {
        if (!done)
            then(done);
        else
            readSettings(then);
    });
}

void ProfileSession::readSettings(const Then &then)
{
    struct Read
    {
        store::Settings settings;
        std::optional<store::TableSort> tableSort;
        std::optional<Problem> notWritable;
    };
    m_service.ask(
        this,
        [](store::OrderStore &orders) -> Result<Read> {
            const store::Profile &profile = orders.profile();
            const auto settings = store::settings(profile);
            if (!settings)
                return settings.error();
            const auto sort = store::tableSort(profile); // of which a damaged one keeps nobody out
            return Read{*settings, sort ? *sort : std::nullopt, profile.notWritable()};
        },
        [this, then](const Result<Read> &found) {
            if (!found) {
                then(found.error());
                return;
            }
            m_own = found->settings;
            m_settings = m_machine.over(m_own);
            m_tableSort = found->tableSort;
            if (!std::exchange(m_isOutboxEmptied, true))
                emptyOutbox(outbox());
            m_hourly.start();
            for (const store::AuditEntry &entry : std::exchange(m_untilUnlocked, {}))
                note(this, entry, [](const Result<> &) {});
            then({});
            Q_EMIT opened();
            lookForFiles();
            lookAtBackups(store::BackupOccasion::Running);
            refreshDue();
            if (found->notWritable)
                Q_EMIT onlyReadable(*found->notWritable);
        });
}

void ProfileSession::create(const std::shared_ptr<NewProfile> &profile, const Then &then)
{
    const store::Act act{profile->settings.userName, QDateTime::currentDateTimeUtc()};
    open(
        [folder = m_folder, cost = m_cost, profile, act]() -> Result<std::unique_ptr<store::Profile>> {
            const auto keyring = store::systemKeyring(folder);
            auto made = store::Profile::create(folder, credentialsOf(profile->keys, *keyring), cost, act);
            if (!made)
                return made;
            if (const auto saved = store::saveSettings(**made, profile->settings, act); !saved)
                return saved.error();
            return made;
        },
        then);
}

void ProfileSession::unlock(const std::shared_ptr<store::Credential> &credential, const Then &then,
    const std::optional<store::ElsewhereLock> &takenOver)
{
    open(
        [folder = m_folder, credential, takenOver]() {
            auto profile = store::Profile::open(folder, *credential, takenOver);
            if (profile && takenOver) {
                const auto settings = store::settings(**profile);
                (*profile)->noteTakenOver(
                    *takenOver, {settings ? settings->userName : QString(), QDateTime::currentDateTimeUtc()});
            }
            return profile;
        },
        then);
}

std::optional<store::ElsewhereLock> ProfileSession::heldElsewhere() const
{
    return store::ProfileFolder(m_folder).heldElsewhere();
}

void ProfileSession::unlockWithKeyring(const Then &then)
{
    open(
        [folder = m_folder] {
            const auto keyring = store::systemKeyring(folder);
            return store::Profile::open(folder, store::Credential::system(*keyring));
        },
        then);
}

void ProfileSession::listBackups(
    const QString &backupFolder, const std::shared_ptr<store::Credential> &credential, const WhenListed &then)
{
    const auto work = begin(ProfileSessionTexts::tr("Looking for backups…"));
    elsewhere(
        this,
        [backupFolder, credential, work] {
            return store::restorableBackups(backupFolder, *credential, work->token());
        },
        then);
}

void ProfileSession::restore(
    const QString &backup, const std::shared_ptr<store::Credential> &credential, const WhenRestored &then)
{
    const auto work = begin(ProfileSessionTexts::tr("Restoring the backup…"));
    const auto lost = std::make_shared<int>(0);
    open(
        [folder = m_folder, backup, credential, act = act(), work,
            lost]() -> Result<std::unique_ptr<store::Profile>> {
            auto restored = store::restoreBackup(backup, *credential, folder, act, work->token());
            if (!restored)
                return restored.error();
            *lost = int(restored->lost.size());
            return std::move((*restored).profile);
        },
        [then, lost](const Result<> &done) { then(done ? Result<int>(*lost) : done.error()); });
}

void ProfileSession::confirm(const std::shared_ptr<store::Credential> &credential, const Then &then)
{
    m_service.ask(
        this, [credential](store::OrderStore &orders) { return orders.profile().confirm(*credential); },
        then);
}

void ProfileSession::renewKeys(const std::shared_ptr<NewKeys> &keys, const Then &then)
{
    m_service.ask(
        this,
        [keys, cost = m_cost, act = act()](store::OrderStore &orders) {
            store::Profile &profile = orders.profile();
            const auto keyring = store::systemKeyring(profile.folder().path());
            return profile.rotate(credentialsOf(*keys, *keyring), cost, act);
        },
        then);
}

Result<> ProfileSession::lock()
{
    if (!m_service.isOpen())
        return {};
    m_annexes.saveNow();
    if (const auto saved = m_service.flush(); !saved)
        return saved;
    QCoreApplication::sendPostedEvents(&m_service, QEvent::MetaCall); // whether an Annex A was saved
    if (m_annexes.problem())
        return *m_annexes.problem();
    m_hourly.stop();
    m_dueSearch.reset();
    m_files.reset();
    sweepOutbox();
    lookAtBackups(store::BackupOccasion::Ending); // which may take long, and nobody waits for it
    m_service.lockAfterwards();
    return {};
}

/// Takes drafts away that were opened long enough ago; the others as soon as that is so.
void ProfileSession::sweepOutbox()
{
    const QDateTime before = QDateTime::currentDateTime().addSecs(-60 * outboxMinutes);
    if (emptyOutbox(outbox(), before) > 0)
        m_outbox.start();
    else
        m_outbox.stop();
}

std::shared_ptr<LongWork> ProfileSession::begin(const QString &what)
{
    auto work = LongWork::begin(what);
    Q_EMIT workBegun(work);
    return work;
}

void ProfileSession::saveSettings(const store::Settings &settings, const Then &then)
{
    m_service.ask(
        this,
        [own = m_machine.kept(settings, m_own), act = act()](
            store::OrderStore &orders) -> Result<store::Settings> {
            const auto saved = store::saveSettings(orders.profile(), own, act);
            return saved.withValue(own);
        },
        [this, then](const Result<store::Settings> &saved) {
            if (!saved) {
                then(saved.error());
                return;
            }
            m_own = *saved;
            m_settings = m_machine.over(m_own);
            lookAtBackups(store::BackupOccasion::Running);
            then({});
        });
}

void ProfileSession::saveTableSort(const store::TableSort &sort)
{
    m_tableSort = sort;
    m_service.ask(
        this, [sort](store::OrderStore &orders) { return store::saveTableSort(orders.profile(), sort); },
        [](const Result<> &) {});
}

void ProfileSession::note(
    QObject *context, const QString &what, const QString &orderId, int number, const Then &then)
{
    const store::AuditEntry entry{act().who, what, act().when, orderId, number};
    if (m_service.isOpen())
        note(context, entry, then);
    else
        m_untilUnlocked.append(entry); // it was locked while what is noted was being done
}

void ProfileSession::note(QObject *context, const store::AuditEntry &entry, const Then &then)
{
    m_service.ask(
        context,
        [entry](store::OrderStore &orders) {
            store::Profile &profile = orders.profile();
            return profile.write([&] { return profile.audit().append(entry); });
        },
        then);
}

void ProfileSession::noteOpened(const QString &what, const QString &id, int number)
{
    m_service.ask(
        this,
        [what, id, number, act = act()](store::OrderStore &orders) -> Result<> {
            orders.noteOpened(what, id, number, act);
            return {};
        },
        [](const Result<> &) {});
}

void ProfileSession::lookAtBackups(store::BackupOccasion occasion)
{
    m_service.askBackups(
        this,
        [folder = m_settings.backupFolder, months = m_settings.retentionMonths, act = act(), occasion,
            stop = m_backup.get_token()](const store::BackupSource &profile) -> Result<store::BackupStatus> {
            auto status = store::backupStatus(profile, folder, act.when, stop);
            if (!status || !store::isBackupDue(*status, occasion))
                return status;
            if (const auto made = store::makeBackup(profile, folder, months, act, stop); !made)
                return made.error();
            return store::backupStatus(profile, folder, act.when, stop);
        },
        [this](const Result<store::BackupStatus> &status) {
            if (!status && isCancelled(status.error()))
                return;
            if (status)
                m_backupStatus = *status;
            m_backupAdvice
                = status ? store::backupAdvice(*status, m_settings.backupFolder) : status.error().message;
            Q_EMIT backupsChanged();
        });
}

void ProfileSession::backUpNow(const Then &then)
{
    const auto work = begin(ProfileSessionTexts::tr("Making a backup…"));
    m_service.askBackups(
        this,
        [folder = m_settings.backupFolder, months = m_settings.retentionMonths, act = act(), work](
            const store::BackupSource &profile) -> Result<> {
            const auto made = store::makeBackup(profile, folder, months, act, work->token());
            return made ? Result<>() : made.error();
        },
        [this, then](const Result<> &done) {
            lookAtBackups(store::BackupOccasion::Running);
            then(done);
        });
}

} // namespace emo::ui
