// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/AnnexA.h"
#include "ui/editing/OrderEditing.h"
#include "ui/order/OrderView.h"

namespace emo::ui {

class ProfileSession;

/// An Annex A that is open, of an order or alone: its pages, the checks, its paper beside what the order
/// suggests, and, where it stands alone, how it is sent. What it holds is saved as it is typed.
class AnnexAScreen final : public QWidget
{
    Q_OBJECT

public:
    AnnexAScreen(const AnnexA &annex, const std::optional<Order> &order, const std::function<Moment()> &now,
        ProfileSession &session, QWidget *parent = nullptr);
    ~AnnexAScreen() override;

    OrderView &view() { return *m_view; }
    /// As it is now.
    AnnexA annex() const;
    const Order *order() const { return m_order ? &*m_order : nullptr; }

    void print();
    void exportPdf();

Q_SIGNALS:
    void leaveWanted();

private:
    QWidget *newPaperView();
    QWidget *newSendView();
    void save();
    void printRecord();
    void protectRecord();
    void addUpdate(const QString &details);

    const std::optional<Order> m_order;
    ProfileSession &m_session;
    AnnexA m_annex; ///< Its answers are those that it was opened with: the updates among them stay.
    OrderEditing m_editing;
    OrderView *m_view;
};

/// The Annex A form, as the window handles it.
Trade annexATrade(bool isOfOrder, const std::function<Moment()> &now);

} // namespace emo::ui
