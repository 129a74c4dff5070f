// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/LongWork.h"

#include <QTimer>
#include <QWidget>

class QShortcut;
class QVBoxLayout;

namespace emo::ui {

/// At the foot of the window: what takes long and goes on, each with a button to cancel it. Escape cancels
/// the newest. What is over within a moment is not shown.
class WorkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkBar(QWidget *parent = nullptr);

    void add(const std::shared_ptr<LongWork> &work);
    /// Asks everything to stop.
    void cancelAll();

private:
    void remove(QWidget *row);

    QVBoxLayout *m_rows;
    QShortcut *m_escape;
    QTimer m_soon;
    QList<std::pair<QWidget *, QPointer<LongWork>>> m_going; ///< The newest last.
};

} // namespace emo::ui
