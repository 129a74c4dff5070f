// SPDX-License-Identifier: MIT
#include "ui/annexa/AnnexAScreen.h"

#include "core/annexa/AnnexAForm.h"
#include "core/annexa/Continuation.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "core/handover/FileNames.h"
#include "core/handover/Record.h"
#include "core/rules/AnnexARules.h"
#include "ui/annexa/AnnexAPaperView.h"
#include "ui/annexa/AnnexASendView.h"
#include "ui/order/OrderHeader.h"
#include "ui/print/Printing.h"
#include "ui/profile/ProfileSession.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Confirm.h"

#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct AnnexAScreenTexts
{
    EMO_TEXTS(AnnexAScreenTexts)
};

/// What the machinery of orders edits.
Order asOrder(const AnnexA &annex)
{
    Order order;
    order.id = annex.id;
    order.answers = annex.answers;
    return order;
}

} // namespace

Trade annexATrade(bool isOfOrder, const std::function<Moment()> &now)
{
    return {
        .form = &annexAForm,
        .rules = annexARules(),
        .now = now,
        .names = {&annexa::individual.name},
        .words = {
            .nameless = AnnexAScreenTexts::tr("New Annex A"),
            .reference = isOfOrder ? AnnexAScreenTexts::tr("Annex A of EMO %1")
                                   : AnnexAScreenTexts::tr("Annex A %1"),
            .leave
            = isOfOrder ? AnnexAScreenTexts::tr("Back to the order") : AnnexAScreenTexts::tr("All orders"),
            .lastView = AnnexAScreenTexts::tr("Suggestions and form"),
            .sendView = isOfOrder ? Text() : AnnexAScreenTexts::tr("Send it"),
        },
    };
}

AnnexAScreen::AnnexAScreen(const AnnexA &annex, const std::optional<Order> &order,
    const std::function<Moment()> &now, ProfileSession &session, QWidget *parent)
    : QWidget(parent), m_order(order), m_session(session), m_annex(annex),
      m_editing(annexATrade(order.has_value(), now), asOrder(annex))
{
    m_view = new OrderView(m_editing, [this](const OrderPlace &place) {
        return place.view == OrderPlace::View::Send ? newSendView() : newPaperView();
    });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_view);
    connect(&m_view->header(), &OrderHeader::leaveWanted, this, &AnnexAScreen::leaveWanted);
    connect(&m_editing, &OrderEditing::edited, this, &AnnexAScreen::save);
    AnnexADrafts &drafts = session.annexes();
    connect(&drafts, &AnnexADrafts::saved, this, [this](const QString &id, const QDateTime &when) {
        if (id == m_annex.id)
            m_view->header().showSaved(when);
    });
    connect(&drafts, &AnnexADrafts::notSaved, this, [this](const QString &id, const Problem &problem) {
        if (id == m_annex.id)
            m_view->header().showNotSaved(problem.message);
    });
    m_view->open({OrderPlace::View::Review});
    if (!order)
        m_view->openFirstIncomplete();
    save();
}

AnnexAScreen::~AnnexAScreen()
{
    delete m_view; // before what it edits
}

QWidget *AnnexAScreen::newPaperView()
{
    auto *paper = new AnnexAPaperView(m_editing, m_annex, order());
    connect(paper, &AnnexAPaperView::printWanted, this, &AnnexAScreen::print);
    connect(paper, &AnnexAPaperView::exportWanted, this, &AnnexAScreen::exportPdf);
    connect(paper, &AnnexAPaperView::updateWanted, this, &AnnexAScreen::addUpdate);
    connect(paper, &AnnexAPaperView::edited, this, &AnnexAScreen::save);
    return paper;
}

QWidget *AnnexAScreen::newSendView()
{
    auto *send = new AnnexASendView(m_editing, m_annex, m_session);
    connect(send, &AnnexASendView::edited, this, &AnnexAScreen::save);
    connect(send, &AnnexASendView::recordPrintWanted, this, &AnnexAScreen::printRecord);
    return send;
}

AnnexA AnnexAScreen::annex() const
{
    AnnexA now = m_annex;
    now.answers = m_editing.order().answers;
    return now;
}

void AnnexAScreen::save()
{
    if (continuesRecord(m_annex.answers, m_editing.order().answers))
        m_session.annexes().save(annex());
    else // not within the step that is being done
        QMetaObject::invokeMethod(this, &AnnexAScreen::protectRecord, Qt::QueuedConnection);
}

/// Takes a step back that would alter an earlier update.
void AnnexAScreen::protectRecord()
{
    while (!continuesRecord(m_annex.answers, m_editing.order().answers) && m_editing.undoStack().canUndo())
        m_editing.undoStack().undo();
    announce(this,
        AnnexAScreenTexts::tr(
            "An earlier update stays as it is. Add another one for what has changed since"));
}

void AnnexAScreen::addUpdate(const QString &details)
{
    m_editing.change(AnnexAScreenTexts::tr("add an update"), [&](Answers &answers) {
        answers = withFurtherUpdate(answers, newFurtherUpdate(details, m_editing.trade().now().today));
    });
    const auto &updates = annexa::furtherUpdates.updates;
    m_view->goTo({updates.row.details, updates, furtherUpdateCount(m_editing.order().answers) - 1});
}

void AnnexAScreen::print()
{
    tellIfNot(
        this, printPages(this, paper::pages(annexADocument(annex(), order())), annexAFileName(annex())));
}

void AnnexAScreen::printRecord()
{
    tellIfNot(this,
        printPages(
            this, paper::pages(recordContent(annex(), m_editing.trade().now())), annexAFileName(annex())));
}

void AnnexAScreen::exportPdf()
{
    const QString path = askWhere(this, annexAFileName(annex()), QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto made = paper::pdf(annexADocument(annex(), order()));
    const auto saved = saveMade(this, path, made ? Result<QByteArray>(made->bytes) : made.error());
    tellIfNot(this, saved);
    if (saved)
        m_session.note(this, QStringLiteral("Annex A exported"), m_annex.id, m_annex.orderVersion,
            [this](const Result<> &noted) { tellIfNot(this, noted); });
}

} // namespace emo::ui
