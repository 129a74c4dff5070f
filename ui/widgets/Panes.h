// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace emo::ui {

/// A view of several parts, which F6 goes through one by one.
class HasPanes
{
public:
    virtual ~HasPanes() = default;
    /// In the order in which they are read; those that are hidden are passed over.
    virtual QList<QWidget *> panes() const = 0;
};

/// A view that nobody has the focus in would hear no key. False if nothing in it takes the focus.
bool focusFirstIn(QWidget &view);

} // namespace emo::ui
