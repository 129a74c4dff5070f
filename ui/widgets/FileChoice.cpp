// SPDX-License-Identifier: MIT
#include "ui/widgets/FileChoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QWindow>

namespace emo::ui {

namespace {

/// The one dialog, which is never deleted: its destructor writes what was visited.
QFileDialog &fileDialog()
{
    static QFileDialog *const dialog = new QFileDialog;
    return *dialog;
}

void reset(QFileDialog &dialog, const QString &title, const QString &filter)
{
#ifndef Q_OS_WIN
    dialog.setOption(QFileDialog::DontUseNativeDialog); // others keep lists of recent documents
#endif
    dialog.setWindowTitle(title);
    dialog.setNameFilter(filter);
    dialog.setHistory({});
    dialog.selectFile({});
}

QString chosenIn(QFileDialog &dialog, QWidget *parent)
{
    dialog.winId(); // makes its window
    dialog.windowHandle()->setTransientParent(parent->window()->windowHandle());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    QFileDialog &dialog = fileDialog();
    reset(dialog, title, filter);
    dialog.setOption(QFileDialog::ShowDirsOnly, false);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return chosenIn(dialog, parent);
}

QString fileToSave(QWidget *parent, const QString &title, const QString &path, const QString &filter)
{
    QFileDialog &dialog = fileDialog();
    reset(dialog, title, filter);
    dialog.setOption(QFileDialog::ShowDirsOnly, false);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDirectory(QFileInfo(path).absolutePath());
    dialog.selectFile(QFileInfo(path).fileName());
    return chosenIn(dialog, parent);
}

QString folderToUse(QWidget *parent, const QString &folder)
{
    QFileDialog &dialog = fileDialog();
    reset(dialog, {}, {});
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (!folder.isEmpty())
        dialog.setDirectory(folder);
    return chosenIn(dialog, parent);
}

void keepQtFromRemembering()
{
#ifndef Q_OS_WIN
    // Where nothing can be written, QSettings writes nothing and says nothing.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
#endif
}

} // namespace emo::ui
