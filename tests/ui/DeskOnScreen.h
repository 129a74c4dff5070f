// SPDX-License-Identifier: MIT
#pragma once

#include "tests/Sample.h"
#include "ui/app/EmoTrade.h"
#include "ui/app/MainWindow.h"
#include "ui/app/Workspace.h"
#include "ui/order/OrderView.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace emo::test {

/// The words on a control, without the mark of its mnemonic; or else its accessible name.
QString wordsOn(const QWidget &control);

/// The whole window, on a profile in a folder of its own; keys and the mouse are the user's.
class DeskOnScreen
{
public:
    enum class Start { Empty, Unlocked };
    explicit DeskOnScreen(Start start, const QSize &size = {1366, 697});
    /// On a profile that is there, which is unlocked.
    explicit DeskOnScreen(const QString &folder);
    ~DeskOnScreen();

    ui::ProfileSession &session() { return *m_session; }
    ui::MainWindow &window() { return *m_window; }
    const ui::Commands &commands() const { return m_window->commands(); }
    const QString &folder() const { return m_folder; }
    /// Where a test may lay other files.
    QString path(const QString &name) const { return m_files.filePath(name); }

    /// Waits until it is so; throws if it never becomes so.
    static void waitUntil(const char *what, const std::function<bool()> &isSo);

    /// The visible control with these words or this accessible name, which is waited for.
    template <typename T> T &find(const QString &words)
    {
        T *found = nullptr;
        waitUntil(qPrintable(words), [&] { return (found = look<T>(words)) != nullptr; });
        return *found;
    }
    template <typename T> T *look(const QString &words)
    {
        for (auto *each : shownWindow()->findChildren<T *>())
            if (each->isVisible() && wordsOn(*each) == words)
                return each;
        return nullptr;
    }
    void click(QWidget &control);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Letter by letter, into whatever has the focus.
    void type(const QString &text);
    /// As Ctrl+V does it, into whatever has the focus.
    void paste(const QString &text);
    /// What a file manager drags, let go over the control.
    void drop(QWidget &on, const QList<QUrl> &urls);
    /// Presses Tab until the control has the focus; throws if it never has.
    void tabTo(const QWidget &control);

    /// Into the three parts of a date.
    void typeDate(QDate day);

    /// Chooses an entry of the menus.
    void trigger(const QString &entry);

    /// In the next message box: presses the button with these words. Answers what the box says, once it is
    /// gone.
    QString answerBox(const QString &button, const std::function<void()> &cause);
    /// Looks at the next dialog, and leaves it, on its way.
    void lookAtDialog(const std::function<void(QDialog &)> &look, const std::function<void()> &cause);
    /// In the next dialog for a file: types the path and presses Enter.
    void answerFileDialog(const QString &path, const std::function<void()> &cause);

    /// In the next dialog for a printer: prints into that file.
    void answerPrintDialog(const QString &path, const std::function<void()> &cause);

    void unlock(const QString &passphrase = QStringLiteral("four invented plain words"));
    /// The sample as a draft, opened as a file; true once it is on the screen.
    void openSample(const QString &name);
    /// The files that it names are put into the profile first.
    void openOrderFile(const Order &order);
    /// The same without its files, as from the live service.
    void openOrderFileAlone(const Order &order);
    /// As the profile holds it.
    Order stored(const QString &orderId);
    /// What the audit says was done, oldest first.
    QStringList audited();
    ui::OrderView &orderView();
    QString openOrderId() { return orderView().editing().order().id; }

private:
    Order withItsFiles(const Order &order);
    void start();
    void activate();
    QWidget *shownWindow() const;

    QTemporaryDir m_files;
    QString m_folder;
    std::unique_ptr<ui::ProfileSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// True if a label that is visible says so.
bool says(const QWidget &window, const QString &words);

/// The sample, not finished yet.
Order draftOf(const QString &sample);

/// The sample, finished, and recorded on the day of the tests as sent to the installer.
Order sentSample(const QString &sample = QStringLiteral("hdc-curfew"));

/// Makes a profile that the passphrase of the tests opens. Answers its recovery key as it is printed.
QString makeProfile(const QString &folder);

} // namespace emo::test
