// SPDX-License-Identifier: MIT
#include "ui/annexa/AnnexASendView.h"

#include "core/document/pdf/Pdf.h"
#include "core/handover/FileNames.h"
#include "core/handover/HandoverEmail.h"
#include "core/handover/Outbox.h"
#include "core/handover/Record.h"
#include "ui/send/OpenElsewhere.h"
#include "ui/send/RecordPanel.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct AnnexASendViewTexts
{
    EMO_TEXTS(AnnexASendViewTexts)
};

} // namespace

AnnexASendView::AnnexASendView(OrderEditing &editing, AnnexA &annex, ProfileSession &session, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_annex(annex), m_session(session), m_row(new RecipientRow),
      m_record(new RecordPanel), m_steps(new Surface(Surface::Ground::Paper))
{
    m_row->setWide(false);
    auto *show = new Link(AnnexASendViewTexts::tr("Show the file in its folder"));
    show->setIconName("open");
    auto *steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(look().u * 7, look().u * 3, look().u * 5, look().u * 4);
    steps->setSpacing(look().u * 3);
    steps->addWidget(new TextLabel(AnnexASendViewTexts::tr("Send to the responsible officer"),
        {.factor = 1.6, .isBold = true, .wraps = true}));
    steps->addWidget(new TextLabel(
        AnnexASendViewTexts::tr("The prison sends nothing to EMS. The responsible officer checks the form, "
                                "completes it and sends it to %1.")
            .with(QString::fromLatin1(enforcementAddress)),
        {.role = Role::Second, .wraps = true}));
    steps->addWidget(m_row);
    steps->addWidget(show, 0, Qt::AlignLeft);
    auto *record = new Surface(Surface::Ground::Desk, Qt::TopEdge);
    auto *recordColumn = new QVBoxLayout(record);
    recordColumn->setContentsMargins(look().u * 3, 1, 0, 0);
    recordColumn->addWidget(m_record);
    constexpr int leastRecord = 9; // lines
    record->setMinimumHeight(look().lines(leastRecord));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_steps);
    column->addWidget(record, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(newScrollArea(content, Surface::Ground::Paper));

    connect(m_row, &RecipientRow::draftWanted, this, &AnnexASendView::openDraft);
    connect(m_row, &RecipientRow::copyWanted, this, &AnnexASendView::copy);
    connect(m_row, &RecipientRow::recordWanted, this, &AnnexASendView::record);
    connect(m_row, &RecipientRow::undoWanted, this, &AnnexASendView::undo);
    connect(m_row, &RecipientRow::addressChanged, this, [this](const QString &address) {
        m_annex.sendTo = address;
        refresh();
        Q_EMIT edited();
    });
    connect(show, &Link::clicked, this, &AnnexASendView::showFile);
    connect(m_record, &RecordPanel::printWanted, this, &AnnexASendView::recordPrintWanted);
    connect(&editing, &OrderEditing::changed, this, &AnnexASendView::refresh);
    refresh();
}

QList<QWidget *> AnnexASendView::panes() const
{
    return {m_steps, m_record};
}

AnnexA AnnexASendView::current() const
{
    AnnexA now = m_annex;
    now.answers = m_editing.order().answers;
    return now;
}

void AnnexASendView::refresh()
{
    m_row->show(annexAStep(current()), {}, m_editing.trade().now().today);
    m_record->show(recordOf(m_annex.handovers));
}

Result<QList<EmailAttachment>> AnnexASendView::made() const
{
    const AnnexA annex = current();
    const auto form = paper::pdf(annexADocument(annex));
    if (!form)
        return form.error();
    return QList<EmailAttachment>{{annexAFileName(annex), form->bytes}};
}

std::optional<QList<EmailAttachment>> AnnexASendView::madeOrSaid()
{
    const auto files = made();
    if (files)
        return *files;
    m_row->showProblem(files.error().message);
    return std::nullopt;
}

Email AnnexASendView::email(const QList<EmailAttachment> &files) const
{
    const AnnexA annex = current();
    return annexAEmail(annex, annexAStep(annex).recipient, m_session.settings().teamEmail, files);
}

bool AnnexASendView::hasAddress()
{
    const auto doubt = addressDoubt(annexAStep(current()).recipient.address);
    if (!doubt || !doubt->isFatal)
        return true;
    m_row->showProblem(doubt->message);
    m_row->focusAddress();
    return false;
}

void AnnexASendView::openDraft(bool isWarned)
{
    if (!hasAddress())
        return;
    const AnnexA annex = current();
    const emo::HandoverStep step = annexAStep(annex);
    const QString warning = alreadyHandedOverWarning(annex.handovers, step.recipient);
    if (step.isDone && !isWarned) {
        m_row->showWarning(warning);
        return;
    }
    const auto files = madeOrSaid();
    if (!files)
        return;
    const auto done = putInOutbox(
        m_session.outbox(), annexAFileName(annex, QStringLiteral("eml")), emailDraft(email(*files)))
                          .andThen(openElsewhere);
    if (done)
        announce(this, AnnexASendViewTexts::tr("The draft is open in the mail program"));
    else
        m_row->showProblem(done.error().message);
}

void AnnexASendView::copy(RecipientRow::Part part)
{
    if (part == RecipientRow::Part::Address && !hasAddress())
        return;
    const auto files = madeOrSaid();
    if (!files)
        return;
    const Email all = email(*files);
    QGuiApplication::clipboard()->setText(part == RecipientRow::Part::Address ? all.to.front()
            : part == RecipientRow::Part::Subject                             ? all.subject
                                                                              : all.text);
    announce(this, AnnexASendViewTexts::tr("Copied"));
}

void AnnexASendView::showFile()
{
    const auto files = madeOrSaid();
    if (!files)
        return;
    const auto path = putInOutbox(m_session.outbox(), files->front().name, files->front().bytes);
    const auto done = path ? openElsewhere(m_session.outbox()) : Result<>(path.error());
    if (!done)
        m_row->showProblem(done.error().message);
}

void AnnexASendView::record(const Option &way)
{
    if (&way == &handoverWays.email && !hasAddress())
        return;
    const auto files = madeOrSaid();
    if (!files)
        return;
    const Moment now = m_editing.trade().now();
    m_annex.handovers.append(handoverEntry(annexAStep(current()).recipient, way, *files,
        londonInstant(now.today, now.now), m_session.settings().userName));
    audit(QStringLiteral("Annex A handed over"));
}

void AnnexASendView::undo()
{
    if (m_annex.handovers.isEmpty())
        return;
    m_annex.handovers.removeLast();
    audit(QStringLiteral("Annex A handed over: taken back"));
}

/// Has the record saved with the Annex A, and what was done with it noted for good.
void AnnexASendView::audit(const QString &what)
{
    refresh();
    Q_EMIT edited();
    m_session.annexes().saveNow();
    m_session.note(this, what, m_annex.id, m_annex.orderVersion, [this](const Result<> &noted) {
        if (!noted)
            m_row->showProblem(noted.error().message);
    });
}

} // namespace emo::ui
