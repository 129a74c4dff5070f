// SPDX-License-Identifier: MIT
#include "ui/app/MainWindow.h"

#include "core/base/Cancelled.h"
#include "core/base/ClockDoubt.h"
#include "core/order/Reference.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/IncomingFiles.h"
#include "ui/app/OrderActions.h"
#include "ui/app/PackageActions.h"
#include "ui/home/HomeView.h"
#include "ui/order/OrderHeader.h"
#include "ui/order/OrderView.h"
#include "ui/profile/SettingsDialog.h"
#include "ui/profile/UnlockView.h"
#include "ui/style/Language.h"
#include "ui/style/Room.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/WorkBar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
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
      m_incoming(new IncomingFiles(*this, *m_packages)), m_clock(new NoticeBar(Role::Warning, {})),
      m_notSaved(
          new NoticeBar(Role::Error, MainWindowTexts::tr("Save a copy without its files…").toString())),
      m_work(new WorkBar), m_count(new TextLabel({})),
      m_organisation(new TextLabel({}, {.role = Role::Second})),
      m_backup(new TextLabel({}, {.role = Role::Second})), m_systemTextSize(QApplication::font().pointSizeF())
{
    m_trade.attaching = &session;
    session.setClock(trade.now);
    m_trade.lookAlikes = [this](const Order &order) {
        QStringList references;
        for (const store::Card &card : m_session.service().lookAlikes(order, m_questions.identity))
            references.append(referenceOf(card.orderId));
        return references;
    };
    m_trade.due = [this, due = trade.due](const Order &order, const Moment &moment) {
        const auto card = m_session.service().card(order.id);
        const bool isLatest = !card || card->number <= order.current().number;
        return isLatest ? due(order, moment) : QString();
    };
    auto *between = new Surface(Surface::Ground::Desk, Qt::TopEdge | Qt::BottomEdge);
    auto *around = new QVBoxLayout(between);
    around->setContentsMargins(0, 1, 0, 1);
    around->setSpacing(0);
    around->addWidget(m_clock);
    around->addWidget(m_notSaved);
    around->addWidget(m_stack, 1);
    around->addWidget(m_work);
    connect(&session, &ProfileSession::workBegun, m_work, &WorkBar::add);
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
        unlockWith(key, m_unlock->asksForRecoveryKey());
    });
    connect(&session, &ProfileSession::onlyReadable, this, &MainWindow::tell);
    connect(&session.service(), &store::ProfileService::saved, this,
        [this](const QString &id, const QDateTime &when) {
            noteSaved(id);
            if (m_order && m_editing->order().id == id)
                m_order->header().showSaved(when);
        });
    connect(&session.service(), &store::ProfileService::notSaved, this,
        [this](const QString &id, const Problem &problem) {
            noteNotSaved(id, problem);
            if (m_order && m_editing->order().id == id)
                m_order->header().showNotSaved(problem.message);
        });
    connect(&session.annexes(), &AnnexADrafts::saved, this, &MainWindow::noteSaved);
    connect(&session.annexes(), &AnnexADrafts::notSaved, this, &MainWindow::noteNotSaved);
    connect(m_notSaved, &NoticeBar::actionWanted, m_actions, &OrderActions::saveCopy);
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
    m_offline = new TextLabel(MainWindowTexts::tr("Offline: this program never uses the network").toString(),
        {.role = Role::Second});
    statusBar()->addPermanentWidget(m_offline);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const Room room = roomOf(width());
    m_offline->setVisible(room == Room::Wide);
    m_organisation->setVisible(room != Room::Small);
}

void MainWindow::showHome()
{
    if (!m_home)
        return;
    const QString last = m_editing ? m_editing->order().id : QString();
    leaveAnnex();
    closeOrder();
    m_stack->setCurrentWidget(m_home);
    m_home->select(last);
    m_home->focusTable();
    m_session.refreshDue();
    refreshTitle();
    refreshActions();
}

void MainWindow::save()
{
    if (m_editing && !m_editing->isReadOnly())
        m_session.service().saveDraft(m_editing->order(), m_session.act());
}

void MainWindow::editSettings()
{
    SettingsDialog dialog(m_session.settings(), m_session.machine(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (const auto language = dialog.newLanguage())
        chooseLanguage(*language);
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
    else if (m_annex)
        parts << shown()->placeTitle() << orderTitle(shown()->editing().trade(), shown()->editing().order());
    else if (m_order)
        parts << m_order->placeTitle() << orderTitle(m_trade, m_editing->order());
    else
        parts.append(MainWindowTexts::tr("All orders").toString());
    parts.append(MainWindowTexts::tr("EMO Desk").toString());
    setWindowTitle(parts.join(QStringLiteral(" - ")));
}

void MainWindow::noteSaved(const QString &id)
{
    m_unsaved.remove(id);
    if (m_unsaved.isEmpty())
        m_notSaved->setText({});
}

void MainWindow::noteNotSaved(const QString &id, const Problem &problem)
{
    if (!m_unsaved.contains(id))
        m_unsaved.insert(id, {});
    m_notSaved->setText(problem.message);
}

void MainWindow::setBuilt(QDate built)
{
    m_built = built;
    refreshStatus();
}

void MainWindow::refreshStatus()
{
    m_clock->setText(clockDoubt(m_session.act().when, m_built, m_lastSaved));
    const bool isOpen = m_session.service().isOpen();
    const store::FolderCounts counts = m_session.service().counts();
    const int all = counts.drafts + counts.toSend + counts.submitted + counts.rejected;
    m_count->setText(isOpen ? MainWindowTexts::tr("%n order(s)", "", all) : QString());
    m_organisation->setText(isOpen ? m_session.settings().organisation : QString());
    const QString advice = isOpen ? m_session.backupAdvice() : QString();
    const QDateTime last = m_session.backupStatus().last;
    m_backup->setStyle({.isBold = !advice.isEmpty(),
        .role = advice.isEmpty() ? Role::Second : Role::Warning,
        .elides = true});
    m_backup->setText(!isOpen   ? QString()
            : !advice.isEmpty() ? advice
            : last.isValid()
            ? MainWindowTexts::tr("Last verified backup: %1")
                  .with(QLocale().toString(last.toLocalTime(), QStringLiteral("d MMM, HH:mm")))
            : QString());
}

void MainWindow::tell(const Problem &problem)
{
    if (isCancelled(problem)) {
        announce(this, problem.message);
        return;
    }
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
    case QEvent::DragEnter:
        // An edit would take a file for the text of its path.
        if (static_cast<QDragEnterEvent *>(event)->mimeData()->hasUrls()
            && (qobject_cast<QLineEdit *>(watched)
                || qobject_cast<QAbstractScrollArea *>(watched->parent()))) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_session.service().isOpen())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    // What was dropped from waits for the drop to be over.
    QMetaObject::invokeMethod(
        this, [this, urls = event->mimeData()->urls()] { m_incoming->drop(urls); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    finishTyping();
    m_work->cancelAll();
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
