// SPDX-License-Identifier: MIT
#include "ui/app/MainWindow.h"

#include "core/base/ClockDoubt.h"
#include "ui/app/Commands.h"
#include "ui/app/IncomingFiles.h"
#include "ui/app/OrderActions.h"
#include "ui/app/PackageActions.h"
#include "ui/app/PaperActions.h"
#include "ui/app/ProfileActions.h"
#include "ui/app/StatusLine.h"
#include "ui/app/Unsaved.h"
#include "ui/app/WayIn.h"
#include "ui/app/Workspace.h"
#include "ui/style/Room.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/NoticeBar.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/WorkBar.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct MainWindowTexts
{
    EMO_TEXTS(MainWindowTexts)
};

} // namespace

MainWindow::MainWindow(const Trade &trade, const CardQuestions &questions, ProfileSession &session)
    : m_session(session), m_unsaved(new Unsaved(session, this)), m_wayIn(new WayIn(session)),
      m_workspace(new Workspace(trade, questions, session, *m_unsaved)),
      m_profile(new ProfileActions(*m_workspace)), m_status(new StatusLine(*statusBar(), session)),
      m_stack(new QStackedWidget), m_clock(new NoticeBar(Role::Warning, {})), m_work(new WorkBar),
      m_systemTextSize(QApplication::font().pointSizeF())
{
    session.setClock(trade.now);
    layOut();
    auto *packages = new PackageActions(*m_workspace);
    m_incoming = new IncomingFiles(*m_workspace, *packages);
    m_commands = new Commands({*this, *m_workspace, *m_incoming, *new OrderActions(*m_workspace), *packages,
                                  *new PaperActions(*m_workspace, *m_unsaved), *m_profile},
        *menuBar());
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        lockNow(MainWindowTexts::tr("Locked after %1 minutes without use")
                    .with(QString::number(m_session.settings().lockMinutes)));
    });
    qApp->installEventFilter(this);
    connect(&session, &ProfileSession::workBegun, m_work, &WorkBar::add);
    connect(&session, &ProfileSession::onlyReadable, this, [this](const Problem &why) { tell(this, why); });
    connect(&session.service(), &store::ProfileService::cardsChanged, this, &MainWindow::refreshClock);
    connect(m_profile, &ProfileActions::settingsSaved, this, &MainWindow::applySettings);
    connect(m_wayIn, &WayIn::unlocked, this, &MainWindow::unlocked);
    connect(m_workspace, &Workspace::broughtUp, this, [this] { m_stack->setCurrentWidget(m_workspace); });
    connect(m_workspace, &Workspace::changed, this, &MainWindow::refresh);
    m_wayIn->begin();
    refresh();
}

void MainWindow::layOut()
{
    auto *between = new Surface(Surface::Ground::Desk, Qt::TopEdge | Qt::BottomEdge);
    auto *around = new QVBoxLayout(between);
    around->setContentsMargins(0, 1, 0, 1);
    around->setSpacing(0);
    around->addWidget(m_clock);
    around->addWidget(&m_unsaved->bar());
    around->addWidget(m_stack, 1);
    around->addWidget(m_work);
    m_stack->addWidget(m_wayIn);
    m_stack->addWidget(m_workspace);
    setCentralWidget(between);
    setAcceptDrops(true);
}

void MainWindow::setBuilt(QDate built)
{
    m_built = built;
    refreshClock();
}

void MainWindow::openFile(const QString &path)
{
    m_incoming->open(path);
}

void MainWindow::unlocked(bool isRecovered)
{
    const auto newest = m_session.service().card(m_session.service().find({}).value(0));
    m_lastSaved = newest ? newest->savedAt : QDateTime();
    applySettings();
    refreshClock();
    m_workspace->begin(m_commands->ofHome());
    if (isRecovered)
        m_profile->suggestNewPassphrase();
}

/// An editor that is open in a table gives what was typed when it loses the focus.
void MainWindow::finishTyping()
{
    if (QWidget *focus = QApplication::focusWidget(); focus && isAncestorOf(focus))
        focus->clearFocus();
}

void MainWindow::lock()
{
    lockNow(MainWindowTexts::tr("Locked"));
}

void MainWindow::lockNow(const QString &why)
{
    if (!m_session.service().isOpen())
        return;
    finishTyping();
    m_work->cancelAll();
    if (const auto locked = m_session.lock(); !locked) {
        tell(this, locked.error());
        return;
    }
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window != this && window->isVisible())
            window->close(); // the transfer sheet shows answers too
    m_idle.stop();
    m_workspace->end();
    m_wayIn->ask(why, m_workspace->comesBack());
    m_stack->setCurrentWidget(m_wayIn);
    refresh();
}

void MainWindow::applySettings()
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_systemTextSize * m_session.settings().textSize);
    QApplication::setFont(font);
    restartIdleClock();
    m_status->refresh();
}

void MainWindow::restartIdleClock()
{
    m_idle.start(std::chrono::minutes(m_session.settings().lockMinutes));
}

void MainWindow::refreshClock()
{
    m_clock->setText(clockDoubt(m_session.act().when, m_built, m_lastSaved));
}

void MainWindow::refresh()
{
    const bool isIn = m_stack->currentWidget() == m_workspace;
    const QStringList parts = isIn ? m_workspace->title() : QStringList{m_wayIn->title()};
    setWindowTitle((parts + QStringList{MainWindowTexts::tr("EMO Desk")}).join(QStringLiteral(" - ")));
    m_commands->refresh();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_status->setRoom(roomOf(width()));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_idle.isActive())
            restartIdleClock();
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
        QMessageBox box(QMessageBox::NoIcon, MainWindowTexts::tr("EMO Desk"),
            MainWindowTexts::tr("Your last changes could not be saved."), QMessageBox::NoButton, this);
        box.setInformativeText(locked.error().message);
        auto *stay = box.addButton(MainWindowTexts::tr("Stay"), QMessageBox::RejectRole);
        box.addButton(MainWindowTexts::tr("Close and lose them"), QMessageBox::DestructiveRole);
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
