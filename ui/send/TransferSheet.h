// SPDX-License-Identifier: MIT
#pragma once

#include "core/transfer/TransferLines.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace emo::ui {

class TextLabel;

/// The answers in the order of the online service's pages, to be typed in there: a window of its own beside
/// the browser, each answer with a button that copies it and ticks it.
class TransferSheet final : public QWidget
{
    Q_OBJECT

public:
    TransferSheet(const Form &form, const Order &order, QWidget *parent = nullptr);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Line : TransferLine
    {
        bool isTicked = false;
    };

    /// From top to bottom: the order and its progress, a page of answers, a line about the clipboard,
    /// buttons.
    QWidget *newHead(const QString &reference);
    QWidget *newPaper();
    QWidget *newState();
    QWidget *newFoot();
    void showPage(int page);
    QWidget *newLine(std::size_t index);
    void copy(std::size_t index);
    void showProgress();
    void clearClipboard();

    std::vector<Line> m_lines;
    std::vector<const Page *> m_pages;
    int m_page = 0;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_number;
    TextLabel *m_ticked;
    TextLabel *m_copied;
    QProgressBar *m_bar;
    QTimer m_clear;
    QString m_onClipboard;
};

} // namespace emo::ui
