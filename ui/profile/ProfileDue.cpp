// SPDX-License-Identifier: MIT
// What is due in a profile: the part of ProfileSession that finds it.
#include "core/due/Due.h"
#include "core/store/orders/Annexes.h"
#include "core/store/orders/Removal.h"
#include "ui/profile/ProfileSession.h"

namespace emo::ui {

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
            store::OrderStore &orders) -> Result<QList<store::Bin::Entry>> {
            const auto doubts = orders.profile().audit().doubtsClock(act.when);
            if (!doubts)
                return doubts.error();
            const auto emptied
                = *doubts ? Result<>() : store::Bin(orders).empty(act.when.addDays(-days), act);
            return emptied ? store::Bin(orders).entries() : emptied.error();
        },
        [this](const Result<QList<store::Bin::Entry>> &bin) {
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
            return *doubts ? std::nullopt : std::optional(store::Removal(orders).expired(now, months));
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
    m_service.ask(
        this,
        [someOrders, someAnnexes, names = m_names, now = search->now](
            store::OrderStore &orders) -> Result<QList<DueItem>> {
            QList<DueItem> due;
            for (const QString &id : someOrders)
                if (const auto order = orders.load(id)) // or it is listed as damaged
                    due += dueItems(*order, names, now);
            for (const QByteArray &text : someAnnexes)
                if (const auto annex = annexAFromJson(text);
                    annex && (annex->orderVersion < 0 || orders.cards().find(annex->id)))
                    due += dueItems(*annex);
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
            sortByDue(search->found);
            Q_EMIT dueFound(search->found);
        });
}

} // namespace emo::ui
