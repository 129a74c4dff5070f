// SPDX-License-Identifier: MIT
#include "ui/widgets/FileChoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QWindow>

namespace emo::ui {

namespace {

/// The one dialog, which is never deleted: its destructor writes what was visited.
class FileDialog final : public QFileDialog
{
public:
    static FileDialog &one()
    {
        static auto *const dialog = new FileDialog;
        return *dialog;
    }

    QString chosen(QWidget *parent)
    {
        winId(); // makes its window
        windowHandle()->setTransientParent(parent->window()->windowHandle());
        const bool isChosen = exec() == Accepted;
        destroy(); // so that its window is not activated any more
        return isChosen ? selectedFiles().value(0) : QString();
    }
};

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

} // namespace

QString fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    FileDialog &dialog = FileDialog::one();
    reset(dialog, title, filter);
    dialog.setOption(QFileDialog::ShowDirsOnly, false);
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::ExistingFile);
    return dialog.chosen(parent);
}

QString fileToSave(QWidget *parent, const QString &title, const QString &path, const QString &filter)
{
    FileDialog &dialog = FileDialog::one();
    reset(dialog, title, filter);
    dialog.setOption(QFileDialog::ShowDirsOnly, false);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDirectory(QFileInfo(path).absolutePath());
    dialog.selectFile(QFileInfo(path).fileName());
    return dialog.chosen(parent);
}

QString folderToUse(QWidget *parent, const QString &folder)
{
    FileDialog &dialog = FileDialog::one();
    reset(dialog, {}, {});
    dialog.setAcceptMode(QFileDialog::AcceptOpen);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (!folder.isEmpty())
        dialog.setDirectory(folder);
    return dialog.chosen(parent);
}

void keepQtFromRemembering()
{
#ifndef Q_OS_WIN
    // Where nothing can be written, QSettings writes nothing and says nothing.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
#endif
}

} // namespace emo::ui
