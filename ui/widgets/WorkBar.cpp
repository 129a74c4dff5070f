// SPDX-License-Identifier: MIT
#include "ui/widgets/WorkBar.h"

#include "core/base/Text.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct WorkBarTexts
{
    EMO_TEXTS(WorkBarTexts)
};

constexpr int moment = 250; // milliseconds, before anything is shown

} // namespace

WorkBar::WorkBar(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_escape(new QShortcut(Qt::Key_Escape, this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_escape->setEnabled(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    hide();
    connect(m_escape, &QShortcut::activated, this, [this] {
        if (!m_going.isEmpty() && m_going.back().second)
            m_going.back().second->cancel();
    });
    connect(&m_soon, &QTimer::timeout, this, [this] {
        show();
        announce(this, m_going.back().second ? m_going.back().second->what() : QString());
    });
}

void WorkBar::add(const std::shared_ptr<LongWork> &work)
{
    auto *row = new Surface(Surface::Ground::Desk, Qt::TopEdge, this);
    auto *inside = new QHBoxLayout(row);
    inside->setContentsMargins(look().u * 4, look().u, look().u * 4, look().u);
    inside->setSpacing(look().u * 3);
    inside->addWidget(new TextLabel(work->what()));
    auto *bar = new QProgressBar;
    bar->setRange(0, 0); // how long it takes is not known
    bar->setTextVisible(false);
    bar->setFixedSize(look().characters(24), look().u * 2);
    bar->setAccessibleName(work->what());
    inside->addWidget(bar);
    auto *cancel = newButton(WorkBarTexts::tr("Cancel (Esc)"));
    cancel->setAccessibleName(WorkBarTexts::tr("Cancel: %1").with(work->what()));
    inside->addWidget(cancel);
    inside->addStretch();
    m_rows->addWidget(row);
    m_going.append({row, work.get()});
    m_escape->setEnabled(true);
    if (!m_soon.isActive() && !isVisible())
        m_soon.start();
    connect(cancel, &QPushButton::clicked, work.get(), &LongWork::cancel);
    // It may take a moment to notice; to the user it is over.
    connect(work.get(), &LongWork::cancelled, this, [this, row] { remove(row); });
    connect(work.get(), &QObject::destroyed, this, [this, row] { remove(row); });
}

void WorkBar::remove(QWidget *row)
{
    if (m_going.removeIf([row](const auto &each) { return each.first == row; }) == 0)
        return;
    row->hide();
    row->deleteLater(); // its button may be what was pressed
    if (!m_going.isEmpty())
        return;
    m_soon.stop();
    m_escape->setEnabled(false);
    hide();
}

void WorkBar::cancelAll()
{
    const auto going = m_going;
    for (const auto &[row, work] : going)
        if (work)
            work->cancel();
}

} // namespace emo::ui
