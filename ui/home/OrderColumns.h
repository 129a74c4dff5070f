// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"
#include "core/base/Text.h"
#include "core/store/search/Card.h"
#include "ui/home/CardQuestions.h"

#include <span>

namespace emo::ui {

/// An order of the table, and what is needed to show it.
struct OrderRow
{
    const store::Card &card;
    const CardQuestions &questions;
    const Moment &now;
};

/// A column of the table of orders.
struct OrderColumn
{
    const char *id; ///< Profiles name it by that; never changes.
    Text title;
    int width; ///< In characters, where all columns are shown.
    bool isOnNarrow; ///< Shown on a narrow window, too.
    QString (*text)(const OrderRow &row);
    QDate (*day)(const OrderRow &row) = nullptr; ///< What it is sorted by, if not by its text.
};

/// By their places in orderColumns().
struct OrderColumnPlace
{
    enum { Name, Born, Youth, Numbers, Town, Start, End, Updated, Status };
};

std::span<const OrderColumn> orderColumns();

} // namespace emo::ui
