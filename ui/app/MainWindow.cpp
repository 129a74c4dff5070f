// SPDX-License-Identifier: MIT
#include "ui/app/MainWindow.h"

#include "core/document/OrderFile.h"
#include "core/order/Reference.h"
#include "ui/app/OrderActions.h"
#include "ui/app/PackageActions.h"
#include "ui/history/HistoryView.h"
#include "ui/home/HomeView.h"
#include "ui/order/OrderHeader.h"
#include "ui/order/OrderView.h"
#include "ui/profile/SettingsDialog.h"
#include "ui/profile/UnlockView.h"
#include "ui/send/SendView.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct MainWindowTexts
{
    EMO_TEXTS(MainWindowTexts)
};

} // namespace

MainWindow::MainWindow(const Trade &trade, const CardQuestions &questions, ProfileSession &session)
    : m_trade(trade), m_questions(questions), m_session(session), m_stack(new QStackedWidget),
      m_unlock(new UnlockView), m_actions(new OrderActions(*this)), m_packages(new PackageActions(*this)),
      m_count(new TextLabel({})), m_organisation(new TextLabel({}, {.role = Role::Second})),
      m_backup(new TextLabel({}, {.role = Role::Second})), m_systemTextSize(QApplication::font().pointSizeF())
{
    m_trade.attaching = &session;
    m_trade.lookAlikes = [this](const Order &order) {
        QStringList references;
        for (const store::Card &card : m_session.service().lookAlikes(order, m_questions.identity))
            references.append(referenceOf(card.orderId));
        return references;
    };
    auto *between = new Surface(Surface::Ground::Desk, Qt::TopEdge | Qt::BottomEdge);
    auto *around = new QVBoxLayout(between);
    around->setContentsMargins(0, 1, 0, 1);
    around->addWidget(m_stack);
    setCentralWidget(between);
    m_stack->addWidget(m_unlock);
    setAcceptDrops(true);
    buildMenus();
    buildStatusBar();
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        lockNow(MainWindowTexts::tr("Locked after %1 minutes without use")
                    .with(QString::number(m_session.settings().lockMinutes)));
    });
    qApp->installEventFilter(this);

    connect(m_unlock, &UnlockView::unlockWanted, this, [this](const std::shared_ptr<store::Credential> &key) {
        m_session.unlock(key, [this](const Result<> &done) {
            done ? unlocked() : m_unlock->showProblem(done.error().message);
        });
    });
    connect(&session.service(), &store::ProfileService::saved, this,
        [this](const QString &id, const QDateTime &when) {
            if (m_order && m_editing->order().id == id)
                m_order->header().showSaved(when);
        });
    connect(&session.service(), &store::ProfileService::notSaved, this,
        [this](const QString &id, const Problem &problem) {
            if (m_order && m_editing->order().id == id)
                m_order->header().showNotSaved(problem.message);
        });
    connect(&session.service(), &store::ProfileService::cardsChanged, this, &MainWindow::refreshStatus);
    connect(&session, &ProfileSession::backupsChanged, this, &MainWindow::refreshStatus);
    connect(m_unlock, &UnlockView::keyringWanted, this, &MainWindow::unlockWithKeyring);
    if (!session.exists()) {
        showSetup();
        return;
    }
    showUnlock(MainWindowTexts::tr("Locked").toString());
    unlockWithKeyring();
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(look().lines(1.8));
    statusBar()->setContentsMargins(look().u * 4, 0, look().u * 4, 0);
    statusBar()->addWidget(m_count, 1);
    statusBar()->addPermanentWidget(m_organisation);
    statusBar()->addPermanentWidget(m_backup);
    statusBar()->addPermanentWidget(
        new TextLabel(MainWindowTexts::tr("Offline: this program never uses the network").toString(),
            {.role = Role::Second}));
}

void MainWindow::showHome()
{
    if (!m_home)
        return;
    const QString last = m_editing ? m_editing->order().id : QString();
    closeOrder();
    m_stack->setCurrentWidget(m_home);
    m_home->select(last);
    m_home->focusTable();
    m_session.refreshDue();
    refreshTitle();
    refreshActions();
}

void MainWindow::newOrder()
{
    if (!m_session.service().isOpen())
        return;
    showOrder(emo::newOrder(dictionaryOn(m_trade.now().today)));
    save();
}

void MainWindow::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, MainWindowTexts::tr("Open an order").toString(),
        {}, MainWindowTexts::tr("Orders and packages (*.json *.pdf *.emodesk)").toString());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString &path)
{
    if (!m_session.service().isOpen())
        return;
    if (PackageActions::isPackage(path)) {
        m_packages->open(path);
        return;
    }
    const Result<Order> order = paper::readOrderFile(*m_trade.form, path);
    if (!order) {
        tell(order.error());
        return;
    }
    using TakenIn = store::OrderStore::TakenIn;
    m_session.service().ask(
        this,
        [order = *order, act = m_session.act()](
            store::OrderStore &orders) { return orders.takeIn(order, act); },
        [this](const Result<TakenIn> &taken) {
            if (taken)
                openOrder(taken->orderId);
            else
                tell(taken.error());
        });
}

void MainWindow::openOrder(const QString &orderId, std::optional<int> number)
{
    m_session.service().ask(
        this, [orderId, number](store::OrderStore &orders) { return orders.load(orderId, number); },
        [this](const Result<Order> &order) {
            if (!order) {
                tell(order.error());
                showHome();
                return;
            }
            const bool isWhereItWas = m_lockedPlace.page || m_lockedPlace.view != OrderPlace().view;
            showOrder(*order, isWhereItWas ? std::optional(m_lockedPlace) : std::nullopt);
            m_lockedPlace = {};
        });
}

void MainWindow::showOrder(const Order &order, const std::optional<OrderPlace> &place)
{
    closeOrder();
    m_editing = new OrderEditing(m_trade, order, this);
    m_order = new OrderView(*m_editing, [this](const OrderPlace &where) { return newOtherView(where); });
    m_stack->addWidget(m_order);
    m_stack->setCurrentWidget(m_order);
    connect(m_editing, &OrderEditing::edited, this, &MainWindow::save);
    connect(m_editing, &OrderEditing::changed, this, &MainWindow::refreshTitle);
    connect(&m_order->header(), &OrderHeader::leaveWanted, this, &MainWindow::showHome);
    connect(m_order, &OrderView::placeChanged, this, &MainWindow::refreshTitle);
    connect(m_order, &OrderView::finishWanted, m_actions, &OrderActions::finish);
    connect(m_order, &OrderView::printWanted, m_actions, &OrderActions::print);
    if (place)
        m_order->open(*place);
    else if (m_editing->isReadOnly())
        m_order->open({OrderPlace::View::Send});
    else
        m_order->openFirstIncomplete();
    refreshTitle();
    refreshActions();
}

QWidget *MainWindow::newOtherView(const OrderPlace &place)
{
    if (place.view == OrderPlace::View::History) {
        auto *history = new HistoryView(*m_editing, m_session);
        connect(history, &HistoryView::versionWanted, this,
            [this](int number) { openOrder(m_editing->order().id, number); });
        return history;
    }
    auto *send = new SendView(*m_editing, m_session);
    connect(send, &SendView::transferSheetWanted, m_actions, &OrderActions::openTransferSheet);
    connect(send, &SendView::exportWanted, m_actions, &OrderActions::exportPdf);
    connect(send, &SendView::noted, this, [this](const Order &order) {
        m_editing->replace(order);
        refreshActions();
    });
    return send;
}

void MainWindow::closeOrder()
{
    if (!m_order)
        return;
    // Not at once: what is closed may be what was pressed.
    m_stack->removeWidget(m_order);
    m_order->hide();
    m_editing->setParent(m_order);
    m_editing->disconnect(this);
    m_order->deleteLater();
    m_order = nullptr;
    m_editing = nullptr;
}

void MainWindow::save()
{
    if (m_editing && !m_editing->isReadOnly())
        m_session.service().saveDraft(m_editing->order(), m_session.act());
}

void MainWindow::editSettings()
{
    SettingsDialog dialog(m_session.settings(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.saveSettings(dialog.settings(), [this](const Result<> &saved) {
        if (!saved)
            tell(saved.error());
        applyTextSize();
        m_idle.start(std::chrono::minutes(m_session.settings().lockMinutes));
        refreshStatus();
    });
}

void MainWindow::applyTextSize()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_systemTextSize * m_session.settings().textSize);
    QApplication::setFont(font);
}

void MainWindow::refreshTitle()
{
    QStringList parts;
    if (m_stack->currentWidget() == m_setup)
        parts.append(MainWindowTexts::tr("Set up").toString());
    else if (m_stack->currentWidget() == m_unlock)
        parts.append(MainWindowTexts::tr("Locked").toString());
    else if (m_order)
        parts << m_order->placeTitle() << orderTitle(m_trade, m_editing->order());
    else
        parts.append(MainWindowTexts::tr("All orders").toString());
    parts.append(MainWindowTexts::tr("EMO Desk").toString());
    setWindowTitle(parts.join(QStringLiteral(" - ")));
}

void MainWindow::refreshStatus()
{
    const bool isOpen = m_session.service().isOpen();
    const store::FolderCounts counts = m_session.service().counts();
    const int all = counts.drafts + counts.toSend + counts.submitted + counts.rejected;
    m_count->setText(isOpen ? MainWindowTexts::tr("%n order(s)", "", all) : QString());
    m_organisation->setText(isOpen ? m_session.settings().organisation : QString());
    const QString advice = isOpen ? m_session.backupAdvice() : QString();
    const QDateTime last = m_session.backupStatus().last;
    m_backup->setStyle(
        {.isBold = !advice.isEmpty(), .role = advice.isEmpty() ? Role::Second : Role::Warning});
    m_backup->setText(!isOpen   ? QString()
            : !advice.isEmpty() ? advice
            : last.isValid()
            ? MainWindowTexts::tr("Backed up %1")
                  .with(QLocale().toString(last.toLocalTime(), QStringLiteral("d MMM, HH:mm")))
            : QString());
}

void MainWindow::tell(const Problem &problem)
{
    QMessageBox box(QMessageBox::NoIcon, MainWindowTexts::tr("EMO Desk").toString(), problem.message,
        QMessageBox::Ok, this);
    box.exec();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_idle.isActive())
            m_idle.start(std::chrono::minutes(m_session.settings().lockMinutes));
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_session.service().isOpen() && !m_order)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls())
        openFile(url.toLocalFile());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto locked = m_session.lock();
    if (!locked) {
        QMessageBox box(QMessageBox::NoIcon, MainWindowTexts::tr("EMO Desk").toString(),
            MainWindowTexts::tr("Your last changes could not be saved.").toString(), QMessageBox::NoButton,
            this);
        box.setInformativeText(locked.error().message);
        auto *stay = box.addButton(MainWindowTexts::tr("Stay").toString(), QMessageBox::RejectRole);
        box.addButton(MainWindowTexts::tr("Close and lose them").toString(), QMessageBox::DestructiveRole);
        box.setDefaultButton(stay);
        box.exec();
        if (box.clickedButton() == stay) {
            event->ignore();
            return;
        }
        m_session.service().lockAnyway();
    }
    QMainWindow::closeEvent(event);
}

} // namespace emo::ui
