// SPDX-License-Identifier: MIT
#pragma once

#include "core/due/Due.h"

#include <QObject>

namespace emo::ui {

class ProfileSession;
class Workspace;

/// What is done with orders: finished, changed, corrected, deleted, brought back, removed; and what is due
/// for them.
class OrderActions final : public QObject
{
    Q_OBJECT

public:
    explicit OrderActions(Workspace &workspace);

    /// Whether the order that is open can have a next version: where the installer has rejected it, one that
    /// corrects it.
    bool mayBeCorrected() const;
    bool mayChange() const;

    void finish();
    /// Begins the next version, of that type.
    void change(const Option &type);
    /// The Annex A of the order; a new one, with what the order says, if there is none yet.
    void openAnnex();
    void discard(const QString &orderId);
    /// Takes a draft out of the bin.
    void restore(const QString &binId);
    /// Removes the order that is open, with all its versions.
    void remove();
    /// Removes orders whose retention period is over, once that is confirmed.
    void removeExpired(const QStringList &ids);
    void saveCalendar(const QList<DueItem> &items);

private:
    const Order &order() const;

    Workspace &m_workspace;
    ProfileSession &m_session;
};

} // namespace emo::ui
