// SPDX-License-Identifier: MIT
#include "ui/send/RecordPanel.h"

#include "core/form/Lookup.h"
#include "core/order/Display.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct RecordPanelTexts
{
    EMO_TEXTS(RecordPanelTexts)
};

QString labelOf(const OptionList &list, const QString &code)
{
    const auto found = offer(list, code, {});
    return found ? found->label : code;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QList<RecordEntry> recordOf(const QList<Handover> &handovers)
{
    QList<RecordEntry> entries;
    for (const Handover &handover : handovers)
        entries.append({handover.at,
            RecordPanelTexts::tr("Handed over to %1").with(labelOf(recipientRoles, handover.role)),
            joined({handover.address, labelOf(handoverWays, handover.how), handover.by})});
    return entries;
}

QList<RecordEntry> recordOf(const Order &order)
{
    QList<RecordEntry> entries;
    for (const Version &version : order.versions) {
        const QString number = QString::number(version.number);
        if (version.finishedAt.isValid())
            entries.append({version.finishedAt, RecordPanelTexts::tr("Version %1 finished").with(number),
                version.finishedBy});
        if (version.sent.at.isValid())
            entries.append({version.sent.at,
                version.sent.hasFailed
                    ? RecordPanelTexts::tr("Version %1 could not be sent").with(number)
                    : RecordPanelTexts::tr("Version %1 sent to the installer").with(number),
                joined({labelOf(waysToInstaller, version.sent.how), version.sent.by, version.sent.proof})});
        if (!version.reply.status.isEmpty())
            entries.append({version.reply.on.startOfDay(),
                RecordPanelTexts::tr("Installer, on version %1: %2")
                    .with(number, labelOf(installerReplies, version.reply.status)),
                version.reply.text});
        entries += recordOf(version.handovers);
    }
    return entries;
}

RecordPanel::RecordPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(look().u * 4, look().u, look().u * 4, look().u * 3);
    m_column->setSpacing(look().u * 2);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(look().u * 4, look().u * 3, look().u * 4, 0);
    head->addWidget(new TextLabel(RecordPanelTexts::tr("Record"), {.factor = 1.15, .isBold = true}), 1);
    auto *print = new Link(
        RecordPanelTexts::tr("Print"), RecordPanelTexts::tr("Print the record of sending and hand-over"));
    connect(print, &Link::clicked, this, &RecordPanel::printWanted);
    head->addWidget(print);
    all->addLayout(head);
    all->addWidget(newScrollArea(content, Surface::Ground::Desk));
}

void RecordPanel::show(QList<RecordEntry> entries)
{
    std::ranges::stable_sort(entries, std::greater<>(), &RecordEntry::at);
    clear(*m_column);
    QDate day;
    for (const RecordEntry &entry : std::as_const(entries)) {
        const Moment then = Moment::of(entry.at);
        if (then.today != day)
            m_column->addWidget(new TextLabel(displayDate(then.today), {.isBold = true}));
        day = then.today;
        auto *row = new QWidget;
        auto *parts = new QHBoxLayout(row);
        parts->setContentsMargins({});
        parts->setSpacing(look().u * 3);
        parts->addWidget(new TextLabel(then.now.toString(QStringLiteral("HH:mm")), {.role = Role::Second}), 0,
            Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new TextLabel(entry.what, {.wraps = true}));
        if (!entry.more.isEmpty())
            words->addWidget(
                new TextLabel(entry.more, {.factor = 0.92, .role = Role::Second, .wraps = true}));
        parts->addLayout(words, 1);
        m_column->addWidget(row);
    }
    m_column->addStretch(1);
}

} // namespace emo::ui
