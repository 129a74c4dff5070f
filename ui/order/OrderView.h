// SPDX-License-Identifier: MIT
#pragma once

#include "ui/order/TaskList.h"
#include "ui/style/Room.h"

#include <QWidget>

class QHBoxLayout;
class QSplitter;
class QStackedWidget;

namespace emo::ui {

class ChecksPanel;
class Link;
class OrderHeader;
class PageView;
class Surface;
class TextLabel;

/// An order on the screen: the task list, the page, and the checks beside it.
class OrderView final : public QWidget
{
    Q_OBJECT

public:
    /// Makes the views that are neither pages nor the timeline.
    using OtherViews = std::function<QWidget *(const OrderPlace &)>;
    explicit OrderView(OrderEditing &editing, const OtherViews &otherViews = {}, QWidget *parent = nullptr);

    OrderEditing &editing() { return m_editing; }
    OrderHeader &header() { return *m_header; }
    const OrderPlace &place() const { return m_place; }
    void open(const OrderPlace &place);
    /// Opens the page that asks the question, and moves there.
    void goTo(const QuestionAt &at);
    /// Where an order is taken up: the first page that is not complete.
    void openFirstIncomplete();

    void back();
    /// To the next page, if nothing on this one has to be put right first.
    void goOn();
    void goToNextUnanswered();
    /// Moves the focus to the next of task list, page and checks.
    void focusNextPane(bool backwards);
    void focusChecks();
    /// What is asked at the focus, and where the rules about it are written; false if nothing is asked there.
    bool showHelp();

    /// The title of what is shown, for the window: "Error: Personal details".
    QString placeTitle() const;

Q_SIGNALS:
    void placeChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    bool focusPane(QWidget *pane);
    void showChecks(bool wanted);
    /// Opens the list of pages below the header.
    void showPages();
    void refreshFooter();
    QWidget *newFooter();
    QWidget *newView(const OrderPlace &place);
    void showPlace(const OrderPlace &place, QWidget *view);
    PageView *page() const;

    OrderEditing &m_editing;
    const OtherViews m_otherViews;
    OrderPlace m_place;
    Room m_room = Room::Wide;
    OrderHeader *m_header;
    QSplitter *m_panes;
    TaskList *m_tasks;
    ChecksPanel *m_checks;
    QWidget *m_checksPane;
    QWidget *m_tasksPane;
    QWidget *m_paper;
    QStackedWidget *m_centre;
    QWidget *m_footer;
    Link *m_nextUnanswered;
    TextLabel *m_left;
    TextLabel *m_keys;
    bool m_wantsChecks = false; ///< On a window that has no room for them beside the page.
};

} // namespace emo::ui
