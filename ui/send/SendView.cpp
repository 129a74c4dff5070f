// SPDX-License-Identifier: MIT
#include "ui/send/SendView.h"

#include "core/order/Display.h"
#include "ui/send/HandoverSteps.h"
#include "ui/send/RecordPanel.h"
#include "ui/send/ReplyStep.h"
#include "ui/send/SentStep.h"
#include "ui/style/Room.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SendViewTexts
{
    EMO_TEXTS(SendViewTexts)
};

constexpr int recordWidth = 38; // these in characters
constexpr int recordFrom = 165;

} // namespace

SendView::SendView(OrderEditing &editing, ProfileSession &session, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_session(session),
      m_drafts(new HandoverDrafts(editing, session, this)), m_sent(new SentStep(editing.trade().now)),
      m_reply(new ReplyStep), m_handover(new HandoverSteps(editing, session, *m_drafts)),
      m_record(new RecordPanel), m_showRecord(new Link(SendViewTexts::tr("Record"))),
      m_leaveRecord(new Link(SendViewTexts::tr("Back to the steps")))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look().u * 7, look().u * 3, look().u * 5, look().u * 4);
    column->setSpacing(look().u * 3);
    column->addWidget(newTitle());
    column->addWidget(m_sent);
    column->addWidget(newHairline());
    column->addWidget(m_reply);
    column->addWidget(newHairline());
    column->addWidget(m_handover);
    column->addStretch(1);

    auto *record = new Surface(Surface::Ground::Desk, Qt::LeftEdge);
    m_recordPane = record;
    auto *recordColumn = new QVBoxLayout(record);
    recordColumn->setContentsMargins(1, 0, 0, 0);
    auto *leave = new QHBoxLayout;
    leave->setContentsMargins(look().u * 3, look().u * 2, 0, 0);
    leave->addWidget(m_leaveRecord);
    leave->addStretch();
    recordColumn->addLayout(leave);
    recordColumn->addWidget(m_record, 1);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    m_steps = newScrollArea(content, Surface::Ground::Paper);
    all->addWidget(m_steps, 1);
    all->addWidget(record);

    connect(m_sent, &SentStep::transferSheetWanted, this, &SendView::transferSheetWanted);
    connect(m_sent, &SentStep::exportWanted, this, &SendView::exportWanted);
    connect(m_sent, &SentStep::emailWanted, this, &SendView::openInstallerEmail);
    connect(m_sent, &SentStep::recorded, this,
        [this](const Sent &sent) { note([sent](VersionNotes &notes) { notes.sent = sent; }); });
    connect(m_reply, &ReplyStep::recorded, this, [this](const InstallerReply &given) {
        InstallerReply reply = given;
        reply.on = m_editing.trade().now().today;
        note([reply](VersionNotes &notes) { notes.reply = reply; });
    });
    connect(m_handover, &HandoverSteps::noteWanted, this, &SendView::note);
    connect(m_handover, &HandoverSteps::annexWanted, this, &SendView::annexWanted);
    connect(m_record, &RecordPanel::printWanted, this, &SendView::recordPrintWanted);
    connect(&editing, &OrderEditing::changed, this, &SendView::refresh);
    arrange(); // narrow, until its width is known: or else it would widen the window
    refresh();
}

QList<QWidget *> SendView::panes() const
{
    return {m_sent, m_reply, m_handover, m_recordPane};
}

QWidget *SendView::newTitle()
{
    auto *title = new QWidget;
    auto *row = new QHBoxLayout(title);
    row->setContentsMargins(0, 0, 2, 0); // for the ring of the last link
    row->setSpacing(look().u * 3);
    row->addWidget(new TextLabel(SendViewTexts::tr("Send and hand over"), {.factor = 1.6, .isBold = true}), 0,
        Qt::AlignBaseline);
    const Version &version = m_editing.order().current();
    const Moment finished = Moment::of(version.finishedAt);
    row->addWidget(new TextLabel(version.finishedAt.isValid()
                           ? SendViewTexts::tr("Version %1, finished %2 at %3")
                                 .with(QString::number(version.number), displayShortDate(finished.today),
                                     finished.now.toString(QStringLiteral("HH:mm")))
                           : QString(),
                       {.role = Role::Second, .wraps = true}),
        1, Qt::AlignBaseline);
    auto *review = new Link(SendViewTexts::tr("Answers and form"));
    connect(review, &Link::clicked, this, &SendView::reviewWanted);
    connect(m_showRecord, &Link::clicked, this, [this] { showRecord(!m_wantsRecord); });
    connect(m_leaveRecord, &Link::clicked, this, [this] { showRecord(false); });
    row->addWidget(review, 0, Qt::AlignBaseline);
    row->addWidget(m_showRecord, 0, Qt::AlignBaseline);
    return title;
}

void SendView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_drafts->findAnnex(); // which may have been prepared over this view
}

void SendView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SendView::arrange()
{
    const Room room = roomOf(width());
    const bool hasRoom = width() >= look().characters(recordFrom);
    const bool showsRecord = hasRoom || m_wantsRecord;
    m_sent->setWide(hasRoom);
    m_reply->setWide(hasRoom);
    m_handover->setWide(room == Room::Wide);
    m_showRecord->setVisible(!hasRoom);
    m_leaveRecord->setVisible(room == Room::Small);
    m_recordPane->setVisible(showsRecord);
    m_recordPane->setMinimumWidth(look().characters(recordWidth));
    m_recordPane->setMaximumWidth(room == Room::Small ? QWIDGETSIZE_MAX : look().characters(recordWidth));
    m_steps->setVisible(room != Room::Small || !showsRecord);
}

void SendView::showRecord(bool wanted)
{
    m_wantsRecord = wanted;
    arrange();
    QWidget *next = !wanted ? m_showRecord : roomOf(width()) == Room::Small ? m_leaveRecord : nullptr;
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

void SendView::refresh()
{
    const Version &version = m_editing.order().current();
    m_sent->show(version, m_session.settings().userName);
    m_reply->show(version);
    m_handover->refresh();
    m_record->show(recordOf(m_editing.order()));
}

void SendView::openInstallerEmail()
{
    m_drafts->open(handoverSteps(m_editing.order(), {}, false).front(),
        [this](const Result<HandoverDrafts::Files> &files) {
            m_sent->showProblem(files ? m_drafts->note() : files.error().message);
        });
}

void SendView::note(const std::function<void(VersionNotes &)> &change)
{
    m_session.service().ask(
        this,
        [id = m_editing.order().id, number = m_editing.order().current().number, change,
            act = m_session.act()](
            store::OrderStore &orders) { return orders.note(id, number, change, act); },
        [this](const Result<Order> &order) {
            if (order)
                Q_EMIT noted(*order);
            else
                m_sent->showProblem(order.error().message);
        });
}

} // namespace emo::ui
