// SPDX-License-Identifier: MIT
#include "core/store/service/ProfileService.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"

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
    return Problem{ProfileServiceTexts::tr("The profile is locked. Unlock it and try again").toString()};
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

Result<> ProfileService::openInto(OpenProfile &open, const Opening &opening) const
{
    if (open.profile)
        return Problem{
            ProfileServiceTexts::tr("A profile is open already. Lock it before another one is opened")
                .toString()};
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
            static_cast<void>(open.orders->removeUnusedFiles(QDateTime::currentDateTimeUtc()));
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

void ProfileService::finish(QObject *context, const Order &order, const Act &act, const Finished &then)
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

void ProfileService::discard(QObject *context, const QString &orderId, const Act &act, const Discarded &then)
{
    ask(
        context,
        [writer = m_writer.get(), orderId, act](OrderStore &orders) {
            const auto discarded = orders.discard(orderId, act);
            if (discarded)
                writer->forget(orderId); // a state that could not be saved
            return discarded;
        },
        then);
}

void ProfileService::attach(QObject *context, const QString &path, const AnyQuestion &question,
    const WhenAttached &then, const std::stop_token &stop)
{
    const auto asked = askedFor(context, 0, then);
    m_beside.start([this, asked, path, &question, stop] {
        const auto checked = checkAttachment(path, question, m_reader, stop);
        m_writer->enqueue([asked, checked, stop](OpenProfile &open) -> ProfileWriter::Delivery {
            const Result<Attached> attached = !checked ? Result<Attached>(checked.error())
                : stop.stop_requested()                ? Result<Attached>(cancelled())
                : open.profile                         ? store::attach(*open.profile, *checked)
                                                       : Result<Attached>(isLocked());
            return [asked, attached] {
                if (asked->context)
                    asked->then(attached);
            };
        });
    });
}

void ProfileService::takeInPackage(QObject *context, const QString &path,
    const std::shared_ptr<PackagePassphrase> &passphrase, const Act &act, const WhenTaken &then,
    const std::stop_token &stop)
{
    const auto asked = askedFor(context, 0, then);
    m_beside.start([this, asked, path, passphrase, act, stop] {
        const auto checked = checkPackage(*m_form, path, *passphrase, m_reader, stop);
        m_writer->enqueue([this, asked, checked, passphrase, act, stop](OpenProfile &open) {
            const Result<TakenPackage> taken = !checked ? Result<TakenPackage>(checked.error())
                : stop.stop_requested()                 ? Result<TakenPackage>(cancelled())
                : open.orders ? store::takeInPackage(*open.orders, *m_form, *checked, *passphrase, act)
                              : Result<TakenPackage>(isLocked());
            return [asked, taken] {
                if (asked->context)
                    asked->then(taken);
            };
        });
    });
}

void ProfileService::exportPackage(QObject *context, const QString &orderId, const QString &path,
    const Act &act, const WhenWritten &then, const std::stop_token &stop)
{
    const auto asked = askedFor(context, 0, then);
    const auto answerWith = [asked](const Result<QString> &passphrase) -> ProfileWriter::Delivery {
        return [asked, passphrase] {
            if (asked->context)
                asked->then(passphrase);
        };
    };
    m_writer->enqueue([=, this](OpenProfile &open) -> ProfileWriter::Delivery {
        if (!open.orders)
            return answerWith(isLocked());
        auto package = outgoingPackage(*open.orders, *m_form, orderId, PackageExtent::Everything);
        if (!package)
            return answerWith(package.error());
        m_beside.start([=, this, package = std::make_shared<OutgoingPackage>(*std::move(package))] {
            QString printed;
            auto passphrase = PackagePassphrase::generated(printed);
            const auto written = writePackage(*m_form, *package, path, passphrase, moderateCost, stop, [&] {
                return waitFor<std::monostate>([&](Profile &now) { return notePackage(now, *package, act); });
            });
            m_writer->enqueue([=](OpenProfile &) {
                return answerWith(written ? Result<QString>(printed) : written.error());
            });
        });
        return {};
    });
}

void ProfileService::lookIntoFolder(QObject *context, const QString &folder, const WhenFound &then)
{
    const auto asked = askedFor(context, 0, then);
    m_beside.start([this, asked, folder] {
        const auto there = packagesIn(folder);
        m_writer->enqueue([asked, there](OpenProfile &open) {
            const auto found = !there ? there
                : open.orders         ? newAmong(*there, *open.orders)
                                      : Result<QList<SharedPackage>>(isLocked());
            return [asked, found] {
                if (asked->context)
                    asked->then(found);
            };
        });
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
