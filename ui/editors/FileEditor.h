// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "ui/editors/Editor.h"

#include <QImage>

class QLabel;
class QPushButton;

namespace emo::ui {

class IconLabel;
class TextLabel;

/// A place to drop a file: dropped, browsed for or pasted, it is read and checked, and shown with its size,
/// its pages and a picture of the first one.
class FileEditor final : public Editor
{
    Q_OBJECT

public:
    FileEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;
    /// One file: it is read and checked, and what is wrong with it said here.
    void take(const QList<QUrl> &files);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void mark(bool isWrong) override;
    void refuse(const QString &message);
    void taken(const Result<File> &file);
    /// The same when the page, or even its order, has been left while the file was read.
    static void takenElsewhere(
        OrderEditing *editing, const QuestionAt &at, const QString &path, const Result<File> &file);
    void browse();
    void showFile(const File *file);

    TextLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_problem;
    QLabel *m_picture;
    QPushButton *m_browse;
    QPushButton *m_remove;
    QString m_shownContent;
    int m_taking = 0; ///< Counts the files: the last one is the answer, whichever is read first.
    bool m_isDragOver = false;
    bool m_isWrong = false;
};

} // namespace emo::ui
