// SPDX-License-Identifier: MIT
#include "core/store/service/ProfileService.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/store/orders/Bin.h"
#include "core/store/orders/UnusedFiles.h"

#include <future>

namespace emo::store {

namespace {

struct ProfileServiceTexts
{
    EMO_TEXTS(ProfileServiceTexts)
};

} // namespace

ProfileService::ProfileService(const Form &form, QObject *parent, const QString &reader)
    : QObject(parent), m_form(&form), m_reader(reader), m_cards(form)
{
    const auto tell = [this](ProfileWriter::Delivery delivery) {
        QMetaObject::invokeMethod(this, std::move(delivery), Qt::QueuedConnection);
    };
    m_writer = std::make_unique<ProfileWriter>(ProfileWriter::Listener{
        .deliver = tell,
        .saved = [this, tell](const QString &id,
                     const QDateTime &when) { tell([this, id, when] { Q_EMIT saved(id, when); }); },
        .notSaved
        = [this, tell](const QString &id,
              const Problem &problem) { tell([this, id, problem] { Q_EMIT notSaved(id, problem); }); },
        .cardsChanged = [this, tell] { tell([this] { Q_EMIT cardsChanged(); }); },
    });
    m_backups.setMaxThreadCount(1);
}

ProfileService::~ProfileService()
{
    static_cast<void>(settle());
    m_orders = nullptr;
    m_writer.reset();
}

Problem ProfileService::isLocked()
{
    return Problem{ProfileServiceTexts::tr("The profile is locked. Unlock it and try again")};
}

/// What is copied beside this thread, which alone writes to the profile.
BackupSource ProfileService::sourceOf(Profile &profile)
{
    BackupSource source(profile);
    std::erase_if(m_lent, [](const auto &keys) { return keys.expired(); });
    m_lent.push_back(source.keys);
    source.note = [this](const Act &act) {
        return waitFor<AuditHead>([&](Profile &open) { return BackupSource(open).note(act); });
    };
    return source;
}

/// Calls `work` beside the profile's thread.
void ProfileService::withBackupSource(const std::function<void(const Result<BackupSource> &)> &work)
{
    m_writer->enqueue([this, work](OpenProfile &open) -> ProfileWriter::Delivery {
        if (open.profile)
            m_backups.start([work, source = Result<BackupSource>(sourceOf(*open.profile))] { work(source); });
        else
            work(isLocked());
        return {};
    });
}

/// Lets the profile's thread do something, for a thread beside it.
template <typename T> Result<T> ProfileService::waitFor(const std::function<Result<T>(Profile &)> &work)
{
    std::promise<Result<T>> done;
    m_writer->enqueue([&](OpenProfile &open) -> ProfileWriter::Delivery {
        done.set_value(open.profile ? work(*open.profile) : isLocked());
        return {};
    });
    return done.get_future().get();
}

/// Waits until all that was asked for is done, here and beside.
Result<> ProfileService::settle()
{
    static_cast<void>(m_writer->flush()); // which may begin something beside
    m_beside.waitForDone();
    m_backups.waitForDone();
    return m_writer->flush(); // what they had for the writer
}

Result<> ProfileService::openInto(
    OpenProfile &open, const std::function<Result<std::unique_ptr<Profile>>()> &opening) const
{
    if (open.profile)
        return Problem{
            ProfileServiceTexts::tr("A profile is open already. Lock it before another one is opened")};
    auto profile = opening();
    if (!profile)
        return profile.error();
    auto orders = OrderStore::open(**profile, *m_form);
    if (!orders)
        return orders.error();
    open = {*std::move(profile), *std::move(orders)};
    return {};
}

void ProfileService::show(OrderStore *orders, int round)
{
    if (round != m_round) // it has been closed since
        return;
    m_orders = orders;
    Q_EMIT cardsChanged();
}

/// Before anything is attached.
void ProfileService::removeUnusedFiles()
{
    m_writer->enqueue([](OpenProfile &open) -> ProfileWriter::Delivery {
        if (open.orders) // one that fails is tried again the next time
            static_cast<void>(store::removeUnusedFiles(*open.profile, QDateTime::currentDateTimeUtc()));
        return {};
    });
}

void ProfileService::lockAfterwards()
{
    m_orders = nullptr;
    ++m_round;
    m_writer->enqueue([this](OpenProfile &open) -> ProfileWriter::Delivery {
        for (const auto &lent : std::exchange(m_lent, {}))
            if (const auto keys = lent.lock())
                keys->wipe();
        open.orders.reset();
        open.profile.reset();
        return {};
    });
    Q_EMIT cardsChanged();
}

Result<> ProfileService::lock()
{
    if (const auto saved = settle(); !saved)
        return saved;
    lockAfterwards();
    return settle();
}

void ProfileService::lockAnyway()
{
    static_cast<void>(settle());
    m_writer->forgetAll();
    lockAfterwards();
    static_cast<void>(settle());
}

void ProfileService::saveDraft(const Order &order, const Act &act)
{
    m_writer->save(order, act);
}

Result<> ProfileService::flush()
{
    return m_writer->flush();
}

void ProfileService::finish(QObject *context, const Order &order, const Act &act, const WhenDone<Order> &then)
{
    m_writer->forget(order.id); // this is its newest state
    ask(
        context,
        [writer = m_writer.get(), order, act](OrderStore &orders) {
            auto finished = orders.finish(order, act);
            if (finished)
                writer->forget(order.id); // a state that could not be saved meanwhile
            else
                writer->save(order, act);
            return finished;
        },
        then);
}

void ProfileService::discard(QObject *context, const QString &orderId, const Act &act, const WhenDone<> &then)
{
    ask(
        context,
        [writer = m_writer.get(), orderId, act](OrderStore &orders) {
            const auto discarded = Bin(orders).discard(orderId, act);
            if (discarded)
                writer->forget(orderId); // a state that could not be saved
            return discarded;
        },
        then);
}

/// Calls `look()` beside the profile's thread, and then answers with `keep(OrderStore &, what it has found)`.
template <typename Look, typename Keep, typename T>
void ProfileService::lookAndKeep(
    QObject *context, Look look, Keep keep, const WhenDone<T> &then, const std::stop_token &stop)
{
    m_beside.start([this, asker = Asker(context, then), look, keep, stop] {
        answer(asker, [found = look(), keep, stop](OpenProfile &open) -> Result<T> {
            if (!found)
                return found.error();
            if (stop.stop_requested())
                return cancelled();
            return open.orders ? keep(*open.orders, *found) : isLocked();
        });
    });
}

void ProfileService::attach(QObject *context, const QString &path, const AnyQuestion &question,
    const WhenDone<Attached> &then, const std::stop_token &stop)
{
    lookAndKeep(
        context, [this, path, &question, stop] { return checkAttachment(path, question, m_reader, stop); },
        [](OrderStore &orders, const CheckedFile &checked) {
            return store::attach(orders.profile(), checked);
        },
        then, stop);
}

void ProfileService::takeInPackage(QObject *context, const QString &path,
    const std::shared_ptr<PackagePassphrase> &passphrase, const Act &act, const WhenDone<TakenPackage> &then,
    const std::stop_token &stop)
{
    lookAndKeep(
        context,
        [this, path, passphrase, stop] { return checkPackage(*m_form, path, *passphrase, m_reader, stop); },
        [this, passphrase, act](OrderStore &orders, const CheckedPackage &checked) {
            return store::takeInPackage(orders, *m_form, checked, *passphrase, act);
        },
        then, stop);
}

void ProfileService::lookIntoFolder(
    QObject *context, const QString &folder, const WhenDone<QList<SharedPackage>> &then)
{
    lookAndKeep(
        context, [folder] { return packagesIn(folder); },
        [](OrderStore &orders, const QList<SharedPackage> &there) { return newAmong(there, orders); }, then,
        {});
}

void ProfileService::exportPackage(QObject *context, const QString &orderId, const QString &path,
    const Act &act, const WhenDone<QString> &then, const std::stop_token &stop)
{
    m_writer->enqueue([=, this, asker = Asker(context, then)](OpenProfile &open) -> ProfileWriter::Delivery {
        auto package = open.orders
            ? outgoingPackage(*open.orders, *m_form, orderId, PackageExtent::Everything)
            : Result<OutgoingPackage>(isLocked());
        if (!package)
            return asker.told(Result<QString>(package.error()));
        m_beside.start([=, this, package = std::make_shared<OutgoingPackage>(*std::move(package))] {
            QString printed;
            auto passphrase = PackagePassphrase::generated(printed);
            const auto written = writePackage(*m_form, *package, path, passphrase, moderateCost, stop, [&] {
                return waitFor<std::monostate>([&](Profile &now) { return notePackage(now, *package, act); });
            });
            answer(asker, [=](OpenProfile &) { return written.withValue(printed); });
        });
        return {};
    });
}

QStringList ProfileService::find(const QString &words, Among among) const
{
    QStringList ids;
    if (!m_orders)
        return ids;
    const QReadLocker locker(&m_orders->cardsLock());
    for (const Card *card : m_orders->cards().search(words, among))
        ids.append(card->orderId);
    return ids;
}

std::optional<Card> ProfileService::card(const QString &orderId) const
{
    if (!m_orders)
        return std::nullopt;
    const QReadLocker locker(&m_orders->cardsLock());
    const Card *found = m_orders->cards().find(orderId);
    return found ? std::optional(*found) : std::nullopt;
}

FolderCounts ProfileService::counts() const
{
    if (!m_orders)
        return {};
    const QReadLocker locker(&m_orders->cardsLock());
    return m_orders->cards().counts();
}

QList<Card> ProfileService::lookAlikes(const Order &order, const IdentityQuestions &identity) const
{
    QList<Card> found;
    if (!m_orders)
        return found;
    const QReadLocker locker(&m_orders->cardsLock());
    for (const Card *card : m_orders->cards().lookAlikes(m_cards.of(order, {}), identity))
        found.append(*card);
    return found;
}

} // namespace emo::store
