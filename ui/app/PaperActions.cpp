// SPDX-License-Identifier: MIT
#include "ui/app/PaperActions.h"

#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "core/handover/FileNames.h"
#include "core/handover/Pack.h"
#include "core/handover/Record.h"
#include "core/order/OrderJson.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/Unsaved.h"
#include "ui/app/Workspace.h"
#include "ui/print/Printing.h"
#include "ui/review/ReviewView.h"
#include "ui/send/SendView.h"
#include "ui/send/TransferSheet.h"
#include "ui/widgets/Confirm.h"

#include <QJsonDocument>

namespace emo::ui {

namespace {

struct PaperActionsTexts
{
    EMO_TEXTS(PaperActionsTexts)
};

const auto pdfFilter = QStringLiteral("PDF (*.pdf)");

} // namespace

PaperActions::PaperActions(Workspace &workspace, const Unsaved &unsaved)
    : QObject(&workspace), m_workspace(workspace), m_session(workspace.session())
{
    connect(&unsaved, &Unsaved::copyWanted, this, &PaperActions::saveCopy);
    connect(&workspace, &Workspace::reviewMade, this, [this](ReviewView &view) {
        connect(&view, &ReviewView::printWanted, this, &PaperActions::print);
        connect(&view, &ReviewView::exportWanted, this, &PaperActions::exportPdf);
    });
    connect(&workspace, &Workspace::sendViewMade, this, [this](SendView &view) {
        connect(&view, &SendView::transferSheetWanted, this, &PaperActions::openTransferSheet);
        connect(&view, &SendView::exportWanted, this, &PaperActions::exportPdf);
        connect(&view, &SendView::recordPrintWanted, this, &PaperActions::printRecord);
    });
}

const Order &PaperActions::order() const
{
    return m_workspace.editing()->order();
}

paper::Content PaperActions::content(const Order &order, const paper::Pictures &maps) const
{
    return paper::orderContent(*m_workspace.trade().form, order, m_workspace.trade().now(), maps);
}

void PaperActions::print()
{
    if (m_workspace.annex()) {
        m_workspace.annex()->print();
        return;
    }
    m_session.mapPictures(order(), &m_workspace, [this, order = order()](const paper::Pictures &maps) {
        tellIfNot(
            &m_workspace, printPages(&m_workspace, paper::pages(content(order, maps)), orderFileName(order)));
    });
}

void PaperActions::printRecord()
{
    tellIfNot(&m_workspace,
        printPages(&m_workspace, paper::pages(recordContent(order(), m_workspace.trade().now())),
            orderFileName(order())));
}

void PaperActions::exportPdf()
{
    if (m_workspace.annex()) {
        m_workspace.annex()->exportPdf();
        return;
    }
    const QString path = askWhere(&m_workspace, orderFileName(order()), pdfFilter);
    if (path.isEmpty())
        return;
    const auto work = m_session.begin(PaperActionsTexts::tr("Writing the PDF…"));
    m_session.mapPictures(
        order(), &m_workspace,
        [this, path, work, order = order()](const paper::Pictures &maps) {
            const paper::Content form = content(order, maps);
            savePdf(&m_workspace, path, {paper::pages(form), paper::title(form), form.data}, work,
                whenExported(order));
        },
        work);
}

std::function<void(const Result<QString> &)> PaperActions::whenExported(const Order &order)
{
    return [this, id = order.id, number = order.current().number](const Result<QString> &saved) {
        if (!saved) {
            tell(&m_workspace, saved.error());
            return;
        }
        m_session.note(&m_workspace, QStringLiteral("exported"), id, number,
            [this](const Result<> &noted) { tellIfNot(&m_workspace, noted); });
        if (!saved->isEmpty())
            tell(&m_workspace, Problem{*saved});
    };
}

void PaperActions::makePack(
    const std::shared_ptr<LongWork> &work, const std::function<void(const std::vector<paper::Page> &)> &then)
{
    m_session.annexes().find(
        order().id, &m_workspace, [this, work, then, order = order()](const std::optional<AnnexA> &annex) {
            m_session.mapPictures(
                order, &m_workspace,
                [this, annex, then, order](const paper::Pictures &maps) {
                    const auto document
                        = annex ? std::optional(annexADocument(*annex, &order)) : std::nullopt;
                    then(packPages(content(order, maps), document ? &*document : nullptr));
                },
                work);
        });
}

void PaperActions::printPack()
{
    const auto work = m_session.begin(PaperActionsTexts::tr("Laying out the pages…"));
    makePack(work, [this, name = packFileName(order())](const std::vector<paper::Page> &pages) {
        tellIfNot(&m_workspace, printPages(&m_workspace, pages, name));
    });
}

void PaperActions::exportPack()
{
    const QString name = packFileName(order());
    const QString path = askWhere(&m_workspace, name, pdfFilter);
    if (path.isEmpty())
        return;
    const auto work = m_session.begin(PaperActionsTexts::tr("Writing the PDF…"));
    makePack(work, [this, path, name, work, order = order()](const std::vector<paper::Page> &pages) {
        savePdf(&m_workspace, path, {pages, name.chopped(4), {}}, work, whenExported(order));
    });
}

void PaperActions::openTransferSheet()
{
    auto *sheet = new TransferSheet(*m_workspace.trade().form, order(), &m_workspace);
    sheet->show();
}

void PaperActions::saveCopy()
{
    const auto save = [this](const QString &name, const QJsonObject &json) {
        const QString path = askWhere(&m_workspace, name, QStringLiteral("JSON (*.json)"));
        if (!path.isEmpty())
            tellIfNot(&m_workspace, saveMade(&m_workspace, path, QJsonDocument(json).toJson()));
    };
    const QString json = QStringLiteral("json");
    if (m_workspace.annex())
        save(annexAFileName(m_workspace.annex()->annex(), json), annexAToJson(m_workspace.annex()->annex()));
    else if (m_workspace.editing())
        save(orderFileName(order(), json), orderToJson(*m_workspace.trade().form, order()));
    else
        tell(&m_workspace, Problem{PaperActionsTexts::tr("Open the order first, then save a copy of it")});
}

} // namespace emo::ui
