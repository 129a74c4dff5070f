// SPDX-License-Identifier: MIT
#include "tests/ui/DeskOnScreen.h"

#include "core/store/orders/Attachments.h"
#include "core/store/orders/OrderFiles.h"
#include "core/store/vault/RecoveryKey.h"

#include <QAbstractButton>
#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>

namespace emo::test {

namespace {

constexpr int patience = 60'000; // milliseconds, after which something that never happens fails the test
const QString passphraseOfTests = QStringLiteral("four invented plain words");

ui::Trade tradeOnDayOfFinish()
{
    ui::Trade trade = ui::emoTrade();
    trade.now = [] { return dayOfFinish; };
    return trade;
}

std::unique_ptr<ui::ProfileSession> newSession(const QString &folder)
{
    return std::make_unique<ui::ProfileSession>(emoForm, ui::emoTrade().names, folder, store::lowestCost);
}

/// Calls `answer` with the modal window of that kind as soon as there is one.
template <typename T> void inModal(QObject &context, const std::function<void(T &)> &answer)
{
    QTimer::singleShot(10, &context, [&context, answer] {
        if (auto *modal = qobject_cast<T *>(QApplication::activeModalWidget()); modal && modal->isVisible())
            answer(*modal);
        else
            inModal<T>(context, answer);
    });
}

} // namespace

QString wordsOn(const QWidget &control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&control);
    const QString text = button ? QString(button->text()).remove(u'&').trimmed() : QString();
    return text.isEmpty() ? control.accessibleName() : text;
}

bool says(const QWidget &window, const QString &words)
{
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

Order draftOf(const QString &sample)
{
    Order order = sampleOrder(sample);
    order.versions.back().finishedAt = {};
    order.versions.back().status = QString::fromLatin1(versionStates.inProgress.code);
    return order;
}

Order sentSample(const QString &sample)
{
    Order order = sampleOrder(sample);
    VersionNotes notes(order.current());
    notes.sent = {QString::fromLatin1(waysToInstaller.service.code),
        londonInstant(dayOfFinish.today, QTime(9, 0)), QStringLiteral("Sam Pretend"), QStringLiteral("R-1")};
    setNotes(order.versions.back(), notes);
    return order;
}

QString makeProfile(const QString &folder)
{
    auto made = std::make_shared<ui::NewProfile>();
    made->settings.userName = QStringLiteral("Sam Pretend");
    made->settings.organisation = QStringLiteral("HMP Invented");
    made->keys.passphrase
        = store::Secret::takenFrom(QString(passphraseOfTests.data(), passphraseOfTests.size()));
    made->keys.recoveryKey = store::newRecoveryKey();
    const QString printed = store::printedRecoveryKey(made->keys.recoveryKey);
    const auto session = newSession(folder);
    bool isMade = false;
    session->create(made, [&](const Result<> &done) {
        if (!done)
            throw std::runtime_error(done.error().message.toStdString());
        isMade = true;
    });
    DeskOnScreen::waitUntil("a profile", [&] { return isMade; });
    if (const auto locked = session->lock(); !locked)
        throw std::runtime_error(locked.error().message.toStdString());
    return printed;
}

DeskOnScreen::DeskOnScreen(Start how, const QSize &size)
    : m_folder(m_files.filePath(QStringLiteral("profile")))
{
    if (how == Start::Unlocked)
        makeProfile(m_folder);
    start();
    m_window->resize(size);
    if (how == Start::Unlocked)
        unlock();
}

DeskOnScreen::DeskOnScreen(const QString &folder) : m_folder(folder)
{
    start();
    unlock();
}

DeskOnScreen::~DeskOnScreen()
{
    m_session->service().lockAnyway();
}

void DeskOnScreen::start()
{
    m_session = newSession(m_folder);
    m_window = std::make_unique<ui::MainWindow>(tradeOnDayOfFinish(), ui::emoCardQuestions(), *m_session);
    m_window->resize(1366, 697);
    m_window->show();
    m_window->activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(m_window.get());
}

QWidget *DeskOnScreen::shownWindow() const
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : m_window.get();
}

/// As a window manager does when a dialog has gone.
void DeskOnScreen::activate()
{
    shownWindow()->activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(shownWindow());
}

void DeskOnScreen::waitUntil(const char *what, const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, patience))
        throw std::runtime_error(std::string("waited in vain: ") + what);
}

void DeskOnScreen::click(QWidget &control)
{
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.height() / 2, control.height() / 2));
    QCoreApplication::processEvents();
}

void DeskOnScreen::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    QCoreApplication::processEvents();
}

void DeskOnScreen::type(const QString &text)
{
    for (const QChar letter : text) {
        QWidget *focus = QApplication::focusWidget();
        QTest::sendKeyEvent(
            QTest::Click, focus ? focus : m_window.get(), Qt::Key_unknown, QString(letter), {});
    }
    QCoreApplication::processEvents();
}

void DeskOnScreen::paste(const QString &text)
{
    QApplication::clipboard()->setText(text);
    press(Qt::Key_V, Qt::ControlModifier);
}

void DeskOnScreen::drop(QWidget &on, const QList<QUrl> &urls)
{
    QMimeData mime;
    mime.setUrls(urls);
    mime.setText(urls.value(0).toString()); // as file managers do
    const QPoint middle = on.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &enter);
    QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&on, &drop);
    QCoreApplication::processEvents();
}

void DeskOnScreen::tabTo(const QWidget &control)
{
    constexpr int most = 200;
    for (int i = 0; i < most && QApplication::focusWidget() != &control; ++i)
        press(Qt::Key_Tab);
    if (QApplication::focusWidget() != &control)
        throw std::runtime_error("Tab never gets to " + wordsOn(control).toStdString());
}

void DeskOnScreen::typeDate(QDate day)
{
    type(QString::number(day.day()));
    press(Qt::Key_Tab);
    type(QString::number(day.month()));
    press(Qt::Key_Tab);
    type(QString::number(day.year()));
}

void DeskOnScreen::trigger(const QString &entry)
{
    for (auto *action : m_window->findChildren<QAction *>())
        if (QString(action->text()).remove(u'&') == entry && action->isEnabled())
            return action->trigger();
    throw std::runtime_error("there is no entry " + entry.toStdString());
}

QString DeskOnScreen::answerBox(const QString &button, const std::function<void()> &cause)
{
    QString said;
    QObject context;
    inModal<QMessageBox>(context, [&](QMessageBox &box) {
        said = QStringList{box.text(), box.informativeText()}.join(u'\n');
        for (QAbstractButton *each : box.buttons())
            if (wordsOn(*each) == button)
                return click(*each);
        box.reject();
        said += QStringLiteral("\nno button ") + button;
    });
    cause();
    waitUntil("a message box", [&] { return !said.isEmpty() && !QApplication::activeModalWidget(); });
    activate();
    return said;
}

void DeskOnScreen::lookAtDialog(
    const std::function<void(QDialog &)> &look, const std::function<void()> &cause)
{
    bool isSeen = false;
    QObject context;
    inModal<QDialog>(context, [&](QDialog &dialog) {
        look(dialog);
        isSeen = true;
        dialog.reject();
    });
    cause();
    waitUntil("a dialog", [&] { return isSeen && !QApplication::activeModalWidget(); });
    activate();
}

void DeskOnScreen::answerFileDialog(const QString &path, const std::function<void()> &cause)
{
    bool isAnswered = false;
    QObject context;
    inModal<QFileDialog>(context, [&](QFileDialog &dialog) {
        isAnswered = true;
        auto *edit = dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        edit->setText(path); // letter by letter, a list of suggestions would take the Enter
        QTest::keyClick(edit, Qt::Key_Return);
    });
    cause();
    waitUntil("a file dialog",
        [&] { return isAnswered && !qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); });
    activate();
}

void DeskOnScreen::answerPrintDialog(const QString &path, const std::function<void()> &cause)
{
    bool isAnswered = false;
    QObject context;
    inModal<QPrintDialog>(context, [&](QPrintDialog &dialog) {
        isAnswered = true;
        dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog.printer()->setOutputFileName(path);
        dialog.done(QDialog::Accepted);
    });
    cause();
    waitUntil("a dialog for a printer", [&] { return isAnswered && !QApplication::activeModalWidget(); });
    activate();
}

void DeskOnScreen::unlock(const QString &passphrase)
{
    find<QLineEdit>(QStringLiteral("Passphrase"));
    type(passphrase);
    press(Qt::Key_Return);
    waitUntil("the profile to open",
        [&] { return m_session->service().isOpen() && !look<QLineEdit>(QStringLiteral("Passphrase")); });
}

QStringList DeskOnScreen::audited()
{
    std::optional<Result<QList<store::AuditEntry>>> found;
    m_session->service().ask(
        m_window.get(), [](store::OrderStore &orders) { return orders.profile().audit().verified(); },
        [&](const Result<QList<store::AuditEntry>> &entries) { found = entries; });
    waitUntil("the audit", [&] { return found.has_value(); });
    if (!*found)
        throw std::runtime_error(found->error().message.toStdString());
    QStringList all;
    for (const store::AuditEntry &entry : **found)
        all.append(entry.what);
    return all;
}

ui::OrderView &DeskOnScreen::orderView()
{
    ui::OrderView *shown = nullptr;
    waitUntil("an order", [&] {
        for (auto *view : m_window->findChildren<ui::OrderView *>())
            if (view->isVisible())
                shown = view;
        return shown != nullptr;
    });
    return *shown;
}

Order DeskOnScreen::withItsFiles(const Order &order)
{
    if (!m_session->service().isOpen())
        return order;
    const auto added = [](store::OrderStore &orders, const Answers &answers) {
        return store::withFiles(emoForm, answers, [&](const File &file) {
            QBuffer bytes;
            bytes.setData("%PDF-1.4 " + file.name.toUtf8());
            bytes.open(QIODevice::ReadOnly);
            const auto content = store::Attachments(orders.profile()).add(bytes);
            return File{file.name, content ? *content : file.content};
        });
    };
    std::optional<Result<Order>> found;
    m_session->service().ask(
        m_window.get(),
        [order, added](store::OrderStore &orders) -> Result<Order> {
            Order whole = order;
            whole.answers = added(orders, order.answers);
            if (order.before)
                whole.before = added(orders, *order.before);
            return whole;
        },
        [&](const Result<Order> &whole) { found = whole; });
    waitUntil("the files", [&] { return found.has_value(); });
    m_session->lookForFiles();
    return **found;
}

void DeskOnScreen::openOrderFile(const Order &order)
{
    openOrderFileAlone(withItsFiles(order));
}

void DeskOnScreen::openOrderFileAlone(const Order &order)
{
    const QString path = this->path(QStringLiteral("order.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QJsonDocument(orderToJson(emoForm, order)).toJson()) < 0)
        throw std::runtime_error("cannot write the order");
    file.close();
    m_window->openFile(path);
    waitUntil("the order", [&] { return openOrderId() == order.id; });
}

void DeskOnScreen::openSample(const QString &name)
{
    openOrderFile(sampleOrder(name));
}

Order DeskOnScreen::stored(const QString &orderId)
{
    std::optional<Result<Order>> found;
    m_session->service().ask(
        m_window.get(), [orderId](store::OrderStore &orders) { return orders.load(orderId); },
        [&](const Result<Order> &order) { found = order; });
    waitUntil("the stored order", [&] { return found.has_value(); });
    if (!*found)
        throw std::runtime_error(found->error().message.toStdString());
    return **found;
}

} // namespace emo::test
