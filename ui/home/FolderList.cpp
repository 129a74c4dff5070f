// SPDX-License-Identifier: MIT
#include "ui/home/FolderList.h"

#include "core/base/Text.h"
#include "ui/style/Icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace emo::ui {

namespace {

struct FolderListTexts
{
    EMO_TEXTS(FolderListTexts)
};

struct Entry
{
    HomeFolder folder;
    const char *iconName;
    Text title;
    bool opensGroup; ///< With a gap above it.
};

constexpr std::array entries{
    Entry{HomeFolder::Due, "due", FolderListTexts::tr("Due"), false},
    Entry{HomeFolder::All, "all-orders", FolderListTexts::tr("All orders"), false},
    Entry{HomeFolder::Drafts, "draft", FolderListTexts::tr("Drafts"), true},
    Entry{HomeFolder::ToSend, "due", FolderListTexts::tr("To send"), false},
    Entry{HomeFolder::Submitted, "sent", FolderListTexts::tr("Submitted"), false},
    Entry{HomeFolder::Rejected, "rejected", FolderListTexts::tr("Rejected"), false},
    Entry{HomeFolder::Expired, "timeline", FolderListTexts::tr("Past retention"), true},
    Entry{HomeFolder::Bin, "bin", FolderListTexts::tr("Bin"), false},
};

constexpr int CountRole = Qt::UserRole;

class FolderDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, look().lines(2.05) + gap(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int u = look().u;
        const QRect row = option.rect.adjusted(0, gap(index), 0, 0);
        const bool isSelected = option.state & QStyle::State_Selected;
        if (isSelected) {
            painter->fillRect(row, look().selectedOnDesk);
            painter->fillRect(row.left(), row.top(), u - 1, row.height(), look().accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(row, look().hover);
        }
        const Entry &entry = entries[std::size_t(index.row())];
        const double size = look().lines(1);
        painter->drawPixmap(QPointF(row.left() + u * 4, row.center().y() - size / 2 + 1),
            iconPicture(entry.iconName, Role::Ink, size, painter->device()->devicePixelRatioF()));
        const QRect text = row.adjusted(u * 4 + look().lines(1) + u * 2, 0, -u * 3, 0);
        const int count = index.data(CountRole).toInt();
        const bool isBold = isSelected || (isWaiting(entry.folder) && count > 0);
        painter->setFont(look().font(1, isBold));
        painter->setPen(look().ink);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->setFont(look().font(0.95));
        painter->setPen(look().second);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
        if (isSelected && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(look().accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
    }

private:
    /// Somebody has something to do there.
    static bool isWaiting(HomeFolder folder)
    {
        return folder == HomeFolder::Due || folder == HomeFolder::Expired;
    }

    static int gap(const QModelIndex &index)
    {
        return entries[std::size_t(index.row())].opensGroup ? look().u * 2 : 0;
    }
};

} // namespace

FolderList::FolderList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new FolderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(FolderListTexts::tr("Folders"));
    QPalette palette;
    palette.setColor(QPalette::Base, look().desk);
    palette.setColor(QPalette::Window, look().desk);
    setPalette(palette);
    for (const Entry &entry : entries)
        addItem(entry.title);
    setFolder(HomeFolder::All);
    showCounts({}, {});
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT folderChanged(folder()); });
}

void FolderList::showCounts(const store::FolderCounts &counts, const Others &others)
{
    const int all = counts.drafts + counts.toSend + counts.submitted + counts.rejected;
    const std::array<int, entries.size()> numbers{others.due, all, counts.drafts, counts.toSend,
        counts.submitted, counts.rejected, others.expired, others.inBin};
    for (int row = 0; row < count(); ++row) {
        const int number = numbers[std::size_t(row)];
        item(row)->setData(CountRole, number);
        item(row)->setData(Qt::AccessibleTextRole,
            QStringLiteral("%1, %2").arg(item(row)->text(), FolderListTexts::tr("%n order(s)", "", number)));
    }
}

FolderBox::FolderBox(FolderList &folders, QWidget *parent) : QComboBox(parent), m_folders(folders)
{
    setAccessibleName(folders.accessibleName());
    for (const Entry &entry : entries)
        addItem(entry.title);
    connect(this, &QComboBox::activated, &folders, [&folders](int row) { folders.setCurrentRow(row); });
    connect(&folders, &QListWidget::currentRowChanged, this, &FolderBox::refresh);
    connect(&folders, &QListWidget::itemChanged, this, &FolderBox::refresh);
    refresh();
}

void FolderBox::refresh()
{
    for (int row = 0; row < count(); ++row)
        setItemText(row,
            FolderListTexts::tr("%1 (%2)").with(
                m_folders.item(row)->text(), m_folders.item(row)->data(CountRole).toString()));
    setCurrentIndex(m_folders.currentRow());
}

HomeFolder FolderList::folder() const
{
    return entries[std::size_t(std::max(0, currentRow()))].folder;
}

void FolderList::setFolder(HomeFolder folder)
{
    for (std::size_t row = 0; row < entries.size(); ++row)
        if (entries[row].folder == folder)
            setCurrentRow(int(row));
}

} // namespace emo::ui
