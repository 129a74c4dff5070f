// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/search/SearchIndex.h"

#include <QComboBox>
#include <QListWidget>

namespace emo::ui {

/// Where orders are looked for.
enum class HomeFolder { Due, All, Drafts, ToSend, Submitted, Rejected, Expired, Bin };

/// The folders with how many orders are in each. A plain list, for the keyboard and for screen readers.
class FolderList final : public QListWidget
{
    Q_OBJECT

public:
    explicit FolderList(QWidget *parent = nullptr);

    /// How many orders are in the folders that the cards do not tell.
    struct Others
    {
        int due = 0;
        int expired = 0;
        int inBin = 0;
    };
    void showCounts(const store::FolderCounts &counts, const Others &others);
    HomeFolder folder() const;
    void setFolder(HomeFolder folder);

Q_SIGNALS:
    void folderChanged(emo::ui::HomeFolder folder);
};

/// The same on a small window: a drop-down that follows the list.
class FolderBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit FolderBox(FolderList &folders, QWidget *parent = nullptr);

private:
    void refresh();

    FolderList &m_folders;
};

} // namespace emo::ui
