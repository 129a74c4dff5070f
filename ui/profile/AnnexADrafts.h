// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/AnnexA.h"
#include "core/store/service/ProfileService.h"

#include <QTimer>

namespace emo::ui {

/// The Annex A of an order in a profile, or the one that stands alone under that id; nothing if there is
/// none that can be read. On the profile's thread.
std::optional<AnnexA> annexIn(const store::Profile &profile, const QString &id);

/// Every Annex A of the open profile: found, and saved as it is typed.
class AnnexADrafts final : public QObject
{
    Q_OBJECT

public:
    /// `service` must outlive it; `act` tells who saves, and when.
    AnnexADrafts(store::ProfileService &service, const std::function<store::Act()> &act);

    using Found = std::function<void(const std::optional<AnnexA> &)>;
    void find(const QString &id, QObject *context, const Found &found);
    /// Those that belong to no order.
    void findAlone(QObject *context, const std::function<void(const QList<AnnexA> &)> &found);
    /// Takes the newest state; it is on its way to the disk within a moment.
    void save(const AnnexA &annex);
    /// Before anything else that is asked of the profile.
    void saveNow();
    void remove(const QString &id);
    /// Why the newest state is not on the disk; nothing if it is, or on its way.
    const std::optional<Problem> &problem() const { return m_problem; }

Q_SIGNALS:
    void saved(const QString &id, const QDateTime &when);
    void notSaved(const QString &id, const emo::Problem &problem);

private:
    store::ProfileService &m_service;
    const std::function<store::Act()> m_act;
    std::optional<AnnexA> m_unsaved;
    std::optional<Problem> m_problem;
    QTimer m_soon;
};

} // namespace emo::ui
