// SPDX-License-Identifier: MIT
#include "ui/home/HomeView.h"

#include "core/order/Reference.h"
#include "ui/home/BinView.h"
#include "ui/home/RetentionBar.h"
#include "ui/style/Icons.h"
#include "ui/widgets/LineEdit.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct HomeViewTexts
{
    EMO_TEXTS(HomeViewTexts)
};

constexpr int searchWidth = 56; // in characters

store::Among amongOf(HomeFolder folder)
{
    switch (folder) {
    case HomeFolder::Drafts:
        return store::Among::Drafts;
    case HomeFolder::ToSend:
        return store::Among::ToSend;
    case HomeFolder::Submitted:
        return store::Among::Submitted;
    case HomeFolder::Rejected:
        return store::Among::Rejected;
    default:
        return store::Among::All;
    }
}

QString emptyText(HomeFolder folder)
{
    switch (folder) {
    case HomeFolder::Drafts:
        return HomeViewTexts::tr("No drafts. New order starts one.");
    case HomeFolder::ToSend:
        return HomeViewTexts::tr("Every finished order is with the installer.");
    case HomeFolder::Submitted:
        return HomeViewTexts::tr("No order has been sent to the installer yet.");
    case HomeFolder::Rejected:
        return HomeViewTexts::tr("No rejected order waits to be corrected.");
    case HomeFolder::Expired:
        return HomeViewTexts::tr("No finished order is past its retention period.");
    case HomeFolder::Bin:
        return HomeViewTexts::tr("The bin is empty.");
    case HomeFolder::Due:
        return {}; // the list above says it
    case HomeFolder::All:
        return HomeViewTexts::tr("No orders yet. New order starts one.");
    }
    Q_UNREACHABLE();
}

QString clockInDoubt()
{
    return HomeViewTexts::tr(
        "No orders are listed here, because this computer's clock may be wrong. Correct the clock. If it is "
        "correct, look again in a few days.");
}

} // namespace

HomeView::HomeView(store::ProfileService &service, const CardQuestions &questions,
    const std::function<Moment()> &now, const HomeCommands &commands, QWidget *parent)
    : QWidget(parent), m_service(service), m_commands(commands), m_now(now), m_folders(new FolderList),
      m_folderBox(new FolderBox(*m_folders)), m_search(new LineEdit(200)), m_dueList(new DueList),
      m_retention(new RetentionBar), m_model(new OrderModel(service, questions, now, this)),
      m_table(new OrderTable(*m_model, commands.ofRow)), m_stack(new QStackedWidget),
      m_emptyText(new TextLabel({}, {.role = Role::Second, .wraps = true})), m_bin(new BinView)
{
    auto *folders = new Surface(Surface::Ground::Desk, Qt::RightEdge);
    m_foldersPane = folders;
    auto *foldersColumn = new QVBoxLayout(folders);
    foldersColumn->setContentsMargins(0, look().u * 2, 1, look().u * 3);
    foldersColumn->addWidget(m_folders, 1);

    m_empty = newEmptyState();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_bin);

    auto *paper = new Surface(Surface::Ground::Paper);
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins(look().u * 4, look().u * 3, look().u * 5, 0);
    column->setSpacing(look().u * 3);
    column->addLayout(newBar());
    column->addWidget(m_dueList);
    column->addWidget(m_retention);
    m_retention->hide(); // or its width would widen a small window
    column->addWidget(m_stack, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_foldersPane);
    all->addWidget(paper, 1);

    connectParts();
    m_room = Room::Small; // until it is known: what was laid out wider would widen the window
    arrange();
    refresh();
}

QHBoxLayout *HomeView::newBar()
{
    auto *newOrder = newPrimaryButton(m_commands.newOrder->text(), m_commands.newOrder->looks().icon);
    m_openFile = newButton({}, m_commands.openFile->looks().icon);
    bind(*newOrder, *m_commands.newOrder);
    bind(*m_openFile, *m_commands.openFile);
    m_search->addAction(icon("search", Role::Second), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(m_commands.search->plainText());
    m_search->setMaximumWidth(look().characters(searchWidth));
    m_search->setMinimumWidth(look().characters(20));
    m_search->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(look().u * 2);
    bar->addWidget(m_folderBox);
    bar->addWidget(newOrder);
    bar->addWidget(m_openFile);
    bar->addStretch(1);
    bar->addWidget(m_search, 4);
    return bar;
}

QWidget *HomeView::newEmptyState()
{
    auto *clear = new Link(HomeViewTexts::tr("Clear search"));
    m_clearSearch = clear;
    connect(clear, &Link::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(look().u * 2, look().u * 6, 0, 0);
    column->addWidget(m_emptyText);
    column->addWidget(clear, 0, Qt::AlignLeft);
    column->addStretch(1);
    return empty;
}

void HomeView::connectParts()
{
    connect(m_folders, &FolderList::folderChanged, this, &HomeView::refresh);
    connect(m_search, &QLineEdit::textChanged, this, &HomeView::refresh);
    connect(&m_service, &store::ProfileService::cardsChanged, this, &HomeView::refresh);
    connect(m_dueList, &DueList::openWanted, this, &HomeView::openWanted);
    connect(m_dueList, &DueList::annexWanted, this, &HomeView::annexWanted);
    connect(m_dueList, &DueList::calendarWanted, this, [this] { Q_EMIT calendarWanted(m_due); });
    connect(m_bin, &BinView::restoreWanted, this, &HomeView::restoreWanted);
    connect(m_retention, &RetentionBar::removeAllWanted, this,
        [this] { Q_EMIT removeExpiredWanted(m_model->orderIds()); });
    connect(m_retention, &RetentionBar::removeSelectedWanted, this,
        [this] { Q_EMIT removeExpiredWanted({currentOrder()}); });
    connect(m_table, &OrderTable::sortChanged, this, &HomeView::sortChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refreshRetention();
        Q_EMIT currentChanged();
    });
}

QString HomeView::currentOrder() const
{
    return m_model->orderId(m_table->currentIndex().row());
}

void HomeView::refresh()
{
    if (!isVisible())
        return; // see showEvent()
    const HomeFolder folder = m_folders->folder();
    const QString words = m_search->text().trimmed();
    m_folders->showCounts(m_service.counts(), {int(m_due.size()), int(m_expired.size()), m_inBin});
    constexpr int lowBelow = 32; // lines
    const int few = height() < look().lines(lowBelow) ? 1 : 4;
    const bool isDue = folder == HomeFolder::Due;
    m_dueList->show(m_due, m_now(), isDue ? int(m_due.size()) : few, isDue);
    m_dueList->setVisible(
        folder == HomeFolder::Due || (words.isEmpty() && folder == HomeFolder::All && !m_due.isEmpty()));
    m_retention->setVisible(folder == HomeFolder::Expired);
    if (folder == HomeFolder::Bin) {
        m_stack->setCurrentWidget(m_inBin > 0 ? static_cast<QWidget *>(m_bin) : m_empty);
        showEmptyState(false);
        return;
    }
    const QStringList found = idsIn(folder, words);
    const QString current = currentOrder();
    m_model->show(found);
    select(current);
    m_stack->setCurrentWidget(found.isEmpty() ? m_empty : m_table);
    showEmptyState(!words.isEmpty());
    refreshRetention();
}

QStringList HomeView::idsIn(HomeFolder folder, const QString &words) const
{
    QStringList found;
    if (folder == HomeFolder::Due) {
        for (const DueItem &item : std::as_const(m_due))
            if (!found.contains(item.id) && m_service.card(item.id)) // an Annex A may have no order
                found.append(item.id);
        return found;
    }
    found = m_service.find(words, amongOf(folder));
    if (folder == HomeFolder::Expired)
        found.removeIf([this](const QString &id) { return !m_expired.contains(id); });
    return found;
}

void HomeView::refreshRetention()
{
    if (m_folders->folder() != HomeFolder::Expired)
        return;
    const QString selected = currentOrder();
    m_retention->show(m_model->rowCount(), selected.isEmpty() ? QString() : referenceOf(selected));
}

void HomeView::showEmptyState(bool isSearch)
{
    m_clearSearch->setVisible(isSearch);
    m_emptyText->setText(isSearch
            ? HomeViewTexts::tr("No order matches “%1”. Try part of a surname or a number.")
                  .with(m_search->text().trimmed())
            : m_isClockInDoubt && m_folders->folder() == HomeFolder::Expired
            ? clockInDoubt()
            : emptyText(m_folders->folder()));
}

void HomeView::select(const QString &orderId)
{
    if (const int row = m_model->rowOf(orderId); row >= 0)
        m_table->selectRow(row);
}

void HomeView::showDue(const QList<DueItem> &items)
{
    m_due = items;
    refresh();
}

void HomeView::showBin(const QList<store::Bin::Entry> &bin)
{
    m_inBin = int(bin.size());
    m_bin->show(bin);
    refresh();
}

void HomeView::showExpired(const std::optional<QStringList> &ids)
{
    m_expired = ids.value_or(QStringList());
    m_isClockInDoubt = !ids;
    refresh();
}

void HomeView::search(const QString &words)
{
    m_search->setText(words);
}

void HomeView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HomeView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void HomeView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_room = roomOf(width());
    arrange();
    refresh();
}

void HomeView::arrange()
{
    const bool isWide = m_room == Room::Wide;
    const bool isSmall = m_room == Room::Small;
    m_foldersPane->setVisible(!isSmall);
    m_folderBox->setVisible(isSmall);
    m_foldersPane->setFixedWidth(look().characters(isWide ? 27 : 21));
    m_openFile->setText(
        u' ' + (isWide ? HomeViewTexts::tr("O&pen a file…") : HomeViewTexts::tr("O&pen…")).toString());
    m_search->setPlaceholderText(
        (isWide ? HomeViewTexts::tr("Search names, numbers, birth dates, towns   (%1)")
                : HomeViewTexts::tr("Search   (%1)"))
            .with(m_commands.search->keyText()));
    m_table->setNarrow(!isWide);
}

bool HomeView::eventFilter(QObject *watched, QEvent *event)
{
    // From what is typed straight into what was found.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusTable();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace emo::ui
