// SPDX-License-Identifier: MIT
#include "ui/app/Unsaved.h"

#include "ui/profile/ProfileSession.h"
#include "ui/widgets/NoticeBar.h"

namespace emo::ui {

namespace {

struct UnsavedTexts
{
    EMO_TEXTS(UnsavedTexts)
};

} // namespace

Unsaved::Unsaved(ProfileSession &session, QObject *parent)
    : QObject(parent), m_bar(new NoticeBar(Role::Error, UnsavedTexts::tr("Save a copy without its files…")))
{
    connect(m_bar, &NoticeBar::actionWanted, this, &Unsaved::copyWanted);
    connect(&session.service(), &store::ProfileService::saved, this, &Unsaved::forget);
    connect(&session.service(), &store::ProfileService::notSaved, this, &Unsaved::note);
    connect(&session.annexes(), &AnnexADrafts::saved, this, &Unsaved::forget);
    connect(&session.annexes(), &AnnexADrafts::notSaved, this, &Unsaved::note);
}

void Unsaved::forget(const QString &id)
{
    m_orders.remove(id);
    if (m_orders.isEmpty())
        m_bar->setText({});
}

void Unsaved::keep(const Order &order)
{
    if (const auto unsaved = m_orders.find(order.id); unsaved != m_orders.end())
        *unsaved = order;
}

void Unsaved::note(const QString &id, const Problem &problem)
{
    if (!m_orders.contains(id))
        m_orders.insert(id, {});
    m_bar->setText(problem.message);
}

} // namespace emo::ui
