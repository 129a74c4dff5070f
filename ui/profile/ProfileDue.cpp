// SPDX-License-Identifier: MIT
// What is due in a profile: the part of ProfileSession that finds it.
#include "core/annexa/Individual.h"
#include "core/handover/Due.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"
#include "core/store/orders/Annexes.h"
#include "ui/order/OrderHeader.h"
#include "ui/profile/ProfileSession.h"

#include <algorithm>

namespace emo::ui {

namespace {

/// Orders that something can be due for; those that the installer has had for long are not opened.
bool mayBeDue(const store::Card &card, QDate today)
{
    constexpr int daysOfInterest = 30;
    return store::folderOf(card) != store::Folder::Submitted
        || (card.reply.isEmpty() && card.sentAt.date().daysTo(today) < daysOfInterest);
}

QList<DueItem> dueOf(const Order &order, const Trade &names, const Moment &now)
{
    QList<DueItem> due;
    for (const Deadline &deadline : deadlinesOf(order, now))
        due.append(
            {order.id, QStringLiteral("EMO ") + referenceOf(order.id), personName(names, order), deadline});
    return due;
}

/// However long ago its order was sent: it is a continuous record.
QList<DueItem> dueOf(const AnnexA &annex)
{
    const QString reference = referenceOf(annex);
    const QString name = display(annexa::individual.name, annex.answers);
    QList<DueItem> due;
    for (const Deadline &deadline : annexADeadlines(annex.answers))
        due.append({annex.id, reference, name.isEmpty() ? reference : name, deadline, true});
    return due;
}

} // namespace

/// What is found bit by bit, so that a draft never waits until all orders are opened.
struct ProfileSession::DueSearch
{
    Moment now;
    QStringList orders; ///< Still to be opened.
    QList<QByteArray> annexes; ///< Still to be read.
    QList<DueItem> found;
};

void ProfileSession::refreshDue()
{
    auto search = std::make_shared<DueSearch>();
    search->now = m_now();
    for (const QString &id : m_service.find({}))
        if (const auto card = m_service.card(id); card && mayBeDue(*card, search->now.today))
            search->orders.append(id);
    m_dueSearch = search; // an earlier one ends
    m_annexes.saveNow();
    m_service.ask(
        this, [](store::OrderStore &orders) { return store::annexTexts(orders.profile()); },
        [this, search](const Result<QList<QByteArray>> &annexes) {
            search->annexes = annexes ? *annexes : QList<QByteArray>();
            if (search == m_dueSearch)
                goOnWith(search);
        });
    m_service.ask(
        this,
        [days = m_settings.binDays, act = act()](
            store::OrderStore &orders) -> Result<QList<store::OrderStore::Discarded>> {
            const auto doubts = orders.profile().audit().doubtsClock(act.when);
            if (!doubts)
                return doubts.error();
            const auto emptied = *doubts ? Result<>() : orders.emptyBin(act.when.addDays(-days), act);
            return emptied ? orders.bin() : emptied.error();
        },
        [this](const Result<QList<store::OrderStore::Discarded>> &bin) {
            if (bin)
                Q_EMIT binFound(*bin);
        });
    m_service.ask(
        this,
        [now = act().when, months = m_settings.retentionMonths](
            store::OrderStore &orders) -> Result<std::optional<QStringList>> {
            const auto doubts = orders.profile().audit().doubtsClock(now);
            if (!doubts)
                return doubts.error();
            return *doubts ? std::nullopt : std::optional(orders.expired(now, months));
        },
        [this](const Result<std::optional<QStringList>> &ids) {
            if (ids)
                Q_EMIT expiredFound(*ids);
        });
}

void ProfileSession::goOnWith(const std::shared_ptr<DueSearch> &search)
{
    constexpr qsizetype atOnce = 25;
    const QStringList someOrders = search->orders.mid(0, atOnce);
    const QList<QByteArray> someAnnexes = search->annexes.mid(0, atOnce);
    search->orders.remove(0, someOrders.size());
    search->annexes.remove(0, someAnnexes.size());
    const Trade names{.form = &m_form, .rules = {}, .now = {}, .names = m_names};
    m_service.ask(
        this,
        [someOrders, someAnnexes, names, now = search->now](
            store::OrderStore &orders) -> Result<QList<DueItem>> {
            QList<DueItem> due;
            for (const QString &id : someOrders)
                if (const auto order = orders.load(id)) // or it is listed as damaged
                    due += dueOf(*order, names, now);
            for (const QByteArray &text : someAnnexes)
                if (const auto annex = annexAFromJson(text);
                    annex && (annex->orderVersion < 0 || orders.cards().find(annex->id)))
                    due += dueOf(*annex);
            return due;
        },
        [this, search](const Result<QList<DueItem>> &due) {
            if (!due || search != m_dueSearch)
                return;
            search->found += *due;
            if (!search->orders.isEmpty() || !search->annexes.isEmpty()) {
                goOnWith(search);
                return;
            }
            std::ranges::stable_sort(search->found, {}, [](const DueItem &item) {
                return std::pair(
                    item.deadline.due, item.deadline.time.isValid() ? item.deadline.time : QTime(23, 59));
            });
            Q_EMIT dueFound(search->found);
        });
}

} // namespace emo::ui
