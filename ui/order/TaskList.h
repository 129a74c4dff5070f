// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"

#include <QListWidget>

namespace emo::ui {

/// Where the user is in an order: a page of the form, or one of the views beside them.
struct OrderPlace
{
    enum class View { Page, Timeline, Review, Send, History };
    View view = View::Review;
    const Page *page = nullptr;

    bool operator==(const OrderPlace &) const = default;
};

/// Sections and pages with how far each has got. A plain list, which screen readers can walk.
class TaskList final : public QListWidget
{
    Q_OBJECT

public:
    explicit TaskList(OrderEditing &editing, QWidget *parent = nullptr);

    void setPlace(const OrderPlace &place);
    /// All places in their order; those that cannot be opened yet included.
    const QList<OrderPlace> &places() const { return m_places; }
    bool canStart(const OrderPlace &place) const;

Q_SIGNALS:
    void chosen(const OrderPlace &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Filling;
    void refresh();
    /// Returns how many of them are not complete.
    int addPages(Filling &filling);
    void addOtherViews(Filling &filling, int pagesLeft);
    void choose(QListWidgetItem *item);

    OrderEditing &m_editing;
    QList<OrderPlace> m_places; ///< Headings are not among them.
    OrderPlace m_place;
};

/// How a page stands, as the task list says it.
QString wordFor(Progress progress);
const char *iconFor(Progress progress);

} // namespace emo::ui
