// SPDX-License-Identifier: MIT
#include "ui/send/TransferSheet.h"

#include "core/order/Reference.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace emo::ui {

namespace {

struct TransferSheetTexts
{
    EMO_TEXTS(TransferSheetTexts)
};

using namespace std::chrono_literals;
constexpr auto clearAfter = 60s;

/// Windows and Klipper keep it out of what they remember of the clipboard.
void copyForOnce(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    for (const char *format : {"ExcludeClipboardContentFromMonitorProcessing", "CanIncludeInClipboardHistory",
             "CanUploadToCloudClipboard"})
        data->setData(
            QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1StringView(format)),
            QByteArray(4, '\0'));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

TransferSheet::TransferSheet(const Form &form, const Order &order, QWidget *parent)
    : QWidget(parent, Qt::Window), m_column(new QVBoxLayout),
      m_title(new TextLabel({}, {.factor = 1.28, .isBold = true})),
      m_number(new TextLabel({}, {.role = Role::Second})), m_ticked(new TextLabel({})),
      m_copied(new TextLabel({})), m_bar(new QProgressBar)
{
    const QString reference = TransferSheetTexts::tr("EMO %1").with(referenceOf(order.id));
    setWindowTitle(TransferSheetTexts::tr("Transfer sheet - %1 - EMO Desk").with(reference));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const TransferLine &line : transferLines(form, order))
        m_lines.push_back({line});
    for (const Line &line : m_lines)
        if (m_pages.empty() || m_pages.back() != line.page)
            m_pages.push_back(line.page);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(newHead(reference));
    all->addWidget(newPaper(), 1);
    all->addWidget(newState());
    all->addWidget(newFoot());
    resize(look().characters(104), look().lines(48));
    m_clear.setSingleShot(true);
    m_clear.setInterval(clearAfter);
    connect(&m_clear, &QTimer::timeout, this, &TransferSheet::clearClipboard);
    showPage(0);
    showProgress();
}

QWidget *TransferSheet::newHead(const QString &reference)
{
    auto *head = new Surface(Surface::Ground::Desk, Qt::BottomEdge);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(look().u * 4, look().u * 3, look().u * 4, look().u * 3);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(
        new TextLabel(TransferSheetTexts::tr("Transfer sheet"), {.factor = 1.28, .isBold = true}));
    titleRow->addSpacing(look().u * 2);
    titleRow->addWidget(new TextLabel(reference, {.role = Role::Second}), 1);
    auto *onTop = new QCheckBox(TransferSheetTexts::tr("&Keep on top"));
    titleRow->addWidget(onTop);
    connect(onTop, &QCheckBox::toggled, this, [this](bool isOn) {
        setWindowFlag(Qt::WindowStaysOnTopHint, isOn);
        QWidget::show();
    });
    headColumn->addLayout(titleRow);
    auto *progressRow = new QHBoxLayout;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(look().u * 2);
    m_bar->setAccessibleName(TransferSheetTexts::tr("Answers ticked"));
    progressRow->addWidget(m_bar, 1);
    progressRow->addWidget(m_ticked);
    headColumn->addLayout(progressRow);
    return head;
}

QWidget *TransferSheet::newPaper()
{
    auto *paper = new Surface(Surface::Ground::Paper);
    auto *pageColumn = new QVBoxLayout(paper);
    pageColumn->setContentsMargins(0, look().u * 3, 0, 0);
    pageColumn->setSpacing(look().u);
    auto *pageHead = new QHBoxLayout;
    pageHead->setContentsMargins(look().u * 4, 0, look().u * 4, 0);
    pageHead->addWidget(m_title, 1);
    pageHead->addWidget(m_number);
    pageColumn->addLayout(pageHead);
    auto *hint = new TextLabel(
        TransferSheetTexts::tr(
            "Enter copies the answer and ticks it. Then press Alt+Tab, paste, and come back."),
        {.role = Role::Second, .wraps = true});
    hint->setContentsMargins(look().u * 4, 0, look().u * 4, look().u * 2);
    pageColumn->addWidget(hint);
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    pageColumn->addWidget(newScrollArea(content, Surface::Ground::Paper), 1);
    return paper;
}

QWidget *TransferSheet::newState()
{
    auto *state = new Surface(Surface::Ground::Desk, Qt::TopEdge | Qt::BottomEdge);
    auto *stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(look().u * 4, look().u, look().u * 4, look().u);
    stateRow->addWidget(m_copied, 1);
    stateRow->addWidget(new TextLabel(TransferSheetTexts::tr("Cleared from the clipboard after %1 seconds")
                                          .with(QString::number(clearAfter.count())),
        {.factor = 0.92, .role = Role::Second}));
    return state;
}

QWidget *TransferSheet::newFoot()
{
    auto *foot = new Surface(Surface::Ground::Paper);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(look().u * 4, look().u * 2, look().u * 4, look().u * 2);
    footRow->setSpacing(look().u * 2);
    auto *previous = newButton(TransferSheetTexts::tr("&Previous page"));
    auto *next = newPrimaryButton(TransferSheetTexts::tr("&Next page"));
    connect(previous, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(next, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    footRow->addWidget(previous);
    footRow->addWidget(next);
    footRow->addStretch();
    return foot;
}

void TransferSheet::showPage(int page)
{
    if (page < 0 || page >= int(m_pages.size()))
        return;
    m_page = page;
    clear(*m_column);
    m_title->setText(m_pages[std::size_t(page)]->title);
    m_number->setText(
        TransferSheetTexts::tr("%1 of %2").with(QString::number(page + 1), QString::number(m_pages.size())));
    QWidget *first = nullptr;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].page == m_pages[std::size_t(page)]) {
            QWidget *line = newLine(i);
            m_column->addWidget(line);
            if (auto *button = first ? nullptr : line->findChild<QPushButton *>())
                first = button;
        }
    m_column->addStretch(1);
    if (first)
        first->setFocus();
}

QWidget *TransferSheet::newLine(std::size_t index)
{
    const Line &line = m_lines[index];
    auto *row = new Surface(Surface::Ground::Paper, Qt::BottomEdge);
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(look().u * 4, look().u * 2, look().u * 4, look().u * 2);
    parts->setSpacing(look().u * 2);
    auto *tick = new QCheckBox;
    tick->setChecked(line.isTicked);
    tick->setObjectName(QStringLiteral("tick%1").arg(index));
    tick->setAccessibleName(TransferSheetTexts::tr("%1 is in the online service").with(line.label));
    connect(tick, &QCheckBox::toggled, this, [this, index](bool isOn) {
        m_lines[index].isTicked = isOn;
        showProgress();
    });
    parts->addWidget(tick);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(line.label, {.role = Role::Second, .wraps = true}));
    words->addWidget(new TextLabel(line.answer, {.factor = 1.05, .isBold = true, .wraps = true}));
    parts->addLayout(words, 1);
    if (line.isTyped) {
        auto *button = newButton(TransferSheetTexts::tr("Copy"), "copy");
        button->setAutoDefault(true);
        button->setAccessibleName(TransferSheetTexts::tr("Copy %1").with(line.label));
        connect(button, &QPushButton::clicked, this, [this, index] { copy(index); });
        parts->addWidget(button);
    } else {
        parts->addWidget(new TextLabel(TransferSheetTexts::tr("Choose this"), {.role = Role::Second}));
    }
    return row;
}

void TransferSheet::copy(std::size_t index)
{
    m_onClipboard = m_lines[index].answer;
    copyForOnce(m_onClipboard);
    m_clear.start();
    m_copied->setText(TransferSheetTexts::tr("Copied: %1").with(m_lines[index].label));
    if (auto *tick = findChild<QCheckBox *>(QStringLiteral("tick%1").arg(index)))
        tick->setChecked(true);
    focusNextPrevChild(true);
}

void TransferSheet::showProgress()
{
    const int ticked = int(std::ranges::count(m_lines, true, &Line::isTicked));
    m_bar->setRange(0, std::max(1, int(m_lines.size())));
    m_bar->setValue(ticked);
    m_ticked->setText(TransferSheetTexts::tr("%1 of %2 ticked")
                          .with(QString::number(ticked), QString::number(m_lines.size())));
}

void TransferSheet::clearClipboard()
{
    // Only what was put there by this window: the user may have copied something else.
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_onClipboard.isEmpty() && clipboard->text() == m_onClipboard)
        clipboard->clear();
    m_onClipboard.clear();
}

void TransferSheet::closeEvent(QCloseEvent *event)
{
    clearClipboard();
    QWidget::closeEvent(event);
}

} // namespace emo::ui
