// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/SearchIndex.h"

#include <QListWidget>

namespace emo::ui {

/// Where orders are looked for.
enum class HomeFolder { Due, All, Drafts, ToSend, Submitted, Rejected, Bin };

/// The folders with how many orders are in each. A plain list, for the keyboard and for screen readers.
class FolderList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FolderList(QWidget *parent = nullptr);

    void showCounts(const store::FolderCounts &counts, int due, int inBin);
    HomeFolder folder() const;
    void setFolder(HomeFolder folder);

Q_SIGNALS:
    void folderChanged(emo::ui::HomeFolder folder);
};

} // namespace emo::ui
