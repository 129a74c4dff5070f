// SPDX-License-Identifier: MIT
#include "ui/app/OrderActions.h"

#include "core/annexa/Suggestions.h"
#include "core/document/content/OrderContent.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "core/handover/FileNames.h"
#include "core/handover/Pack.h"
#include "core/handover/Record.h"
#include "core/order/Lifecycle.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/MainWindow.h"
#include "ui/order/OrderView.h"
#include "ui/print/Printing.h"
#include "ui/send/TransferSheet.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Confirm.h"

#include <QAction>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>

namespace emo::ui {

namespace {

struct OrderActionsTexts
{
    EMO_TEXTS(OrderActionsTexts)
};

bool isRejected(const Order &order)
{
    return order.current().reply.status == QLatin1StringView(installerReplies.rejected.code);
}

const auto pdfFilter = QStringLiteral("PDF (*.pdf)");

} // namespace

OrderActions::OrderActions(MainWindow &window)
    : QObject(&window), m_window(window),
      m_print(new QAction(OrderActionsTexts::tr("&Print…").toString(), this)),
      m_printPack(new QAction(OrderActionsTexts::tr("Print e&verything…").toString(), this)),
      m_export(new QAction(OrderActionsTexts::tr("&Export as a PDF…").toString(), this)),
      m_exportPack(new QAction(OrderActionsTexts::tr("Export everything as &one PDF…").toString(), this)),
      m_annex(new QAction(OrderActionsTexts::tr("&Annex A").toString(), this)),
      m_transfer(new QAction(OrderActionsTexts::tr("Open &transfer sheet").toString(), this)),
      m_correct(new QAction(OrderActionsTexts::tr("Co&rrect the rejected order").toString(), this)),
      m_discard(new QAction(OrderActionsTexts::tr("&Delete the draft").toString(), this)),
      m_remove(new QAction(OrderActionsTexts::tr("Remove this order for &good…").toString(), this))
{
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &OrderActions::print);
    connect(m_printPack, &QAction::triggered, this, &OrderActions::printPack);
    connect(m_export, &QAction::triggered, this, &OrderActions::exportPdf);
    connect(m_exportPack, &QAction::triggered, this, &OrderActions::exportPack);
    connect(m_annex, &QAction::triggered, this, &OrderActions::openAnnex);
    connect(m_transfer, &QAction::triggered, this, &OrderActions::openTransferSheet);
    connect(m_correct, &QAction::triggered, this, [this] { nextVersion(versionTypes.amendment); });
    connect(m_discard, &QAction::triggered, this, [this] { discard(order().id); });
    connect(m_remove, &QAction::triggered, this, &OrderActions::remove);
    for (const Option *type : {&versionTypes.variation, &versionTypes.differentAddress,
             &versionTypes.reinstall, &versionTypes.revocation, &versionTypes.end}) {
        auto *action = new QAction(type->label.toString(), this);
        connect(action, &QAction::triggered, this, [this, type] { nextVersion(*type); });
        m_changes.append({action, type});
    }
}

void OrderActions::addTo(QMenu &menu)
{
    menu.addAction(m_annex);
    menu.addSeparator();
    menu.addAction(m_print);
    menu.addAction(m_printPack);
    menu.addAction(m_export);
    menu.addAction(m_exportPack);
    menu.addAction(m_transfer);
    menu.addSeparator();
    menu.addAction(m_correct);
    QMenu *change = menu.addMenu(OrderActionsTexts::tr("C&hange this order").toString());
    for (const auto &[action, type] : m_changes)
        change->addAction(action);
    menu.addSeparator();
    menu.addAction(m_discard);
    menu.addAction(m_remove);
}

const Order &OrderActions::order() const
{
    return m_window.editing()->order();
}

void OrderActions::refresh()
{
    const bool isAnnex = m_window.annex() != nullptr;
    const bool isOpen = m_window.editing() != nullptr && !isAnnex;
    const bool isDraft = isOpen && order().current().isDraft();
    const bool mayChange = isOpen && mayBeChanged(order());
    m_print->setEnabled(isOpen || isAnnex);
    m_export->setEnabled(isOpen || isAnnex);
    m_printPack->setEnabled(isOpen);
    m_exportPack->setEnabled(isOpen);
    m_annex->setEnabled(isOpen && isAnnexAOffered(order().answers));
    m_transfer->setEnabled(isOpen && !isDraft);
    m_correct->setEnabled(mayChange && isRejected(order()));
    for (const auto &[action, type] : m_changes)
        action->setEnabled(mayChange && !isRejected(order()));
    m_discard->setEnabled(isDraft);
    m_remove->setEnabled(isOpen);
}

void OrderActions::finish()
{
    if (!isConfirmed(&m_window,
            OrderActionsTexts::tr("Finish version %1?").with(QString::number(order().current().number)),
            OrderActionsTexts::tr(
                "Finishing freezes these answers: a change after this is a new version. Nothing is "
                "sent yet; the next page tells how.")
                .toString(),
            OrderActionsTexts::tr("&Finish").toString()))
        return;
    m_window.session().service().finish(
        &m_window, order(), m_window.session().act(), [this](const Result<Order> &finished) {
            if (!finished) {
                m_window.tell(finished.error());
                return;
            }
            m_window.noteSaved(finished->id);
            announce(&m_window, OrderActionsTexts::tr("Finished. It has not been sent yet").toString());
            m_window.showOrder(*finished, OrderPlace{OrderPlace::View::Send});
        });
}

void OrderActions::nextVersion(const Option &type)
{
    const Order next
        = emo::nextVersion(*m_window.trade().form, order(), type, dictionaryOn(m_window.trade().now().today));
    m_window.showOrder(next);
    m_window.save();
}

void OrderActions::tellIfNot(const Result<> &done)
{
    if (!done)
        m_window.tell(done.error());
}

void OrderActions::print()
{
    if (m_window.annex()) {
        m_window.annex()->print();
        return;
    }
    if (!m_window.editing())
        return;
    m_window.session().mapPictures(order(), &m_window, [this, order = order()](const paper::Pictures &maps) {
        tellIfNot(printPages(&m_window,
            paper::pages(paper::orderContent(*m_window.trade().form, order, m_window.trade().now(), maps)),
            orderFileName(order)));
    });
}

void OrderActions::printRecord()
{
    tellIfNot(printPages(
        &m_window, paper::pages(recordContent(order(), m_window.trade().now())), orderFileName(order())));
}

void OrderActions::exportPdf()
{
    if (m_window.annex()) {
        m_window.annex()->exportPdf();
        return;
    }
    if (!m_window.editing())
        return;
    const QString path = askWhere(&m_window, orderFileName(order()), pdfFilter);
    if (path.isEmpty())
        return;
    const auto work = m_window.session().begin(OrderActionsTexts::tr("Writing the PDF…").toString());
    m_window.session().mapPictures(
        order(), &m_window,
        [this, path, work, order = order()](const paper::Pictures &maps) {
            const paper::Content content
                = paper::orderContent(*m_window.trade().form, order, m_window.trade().now(), maps);
            savePdf(&m_window, path, {paper::pages(content), paper::title(content), content.data}, work,
                whenExported(order));
        },
        work);
}

std::function<void(const Result<QString> &)> OrderActions::whenExported(const Order &order)
{
    return [this, id = order.id, number = order.current().number](const Result<QString> &saved) {
        if (!saved) {
            m_window.tell(saved.error());
            return;
        }
        m_window.session().note(&m_window, QStringLiteral("exported"), id, number,
            [this](const Result<> &noted) { tellIfNot(noted); });
        if (!saved->isEmpty())
            m_window.tell(Problem{*saved});
    };
}

void OrderActions::remove()
{
    bool isGiven = false;
    const QString reason = QInputDialog::getText(&m_window,
        OrderActionsTexts::tr("Remove EMO %1 for good").with(referenceOf(order().id)),
        OrderActionsTexts::tr(
            "All its versions go from this profile and cannot be taken back. Say why, such as "
            "an order for the wrong person:")
            .toString(),
        QLineEdit::Normal, {}, &isGiven);
    if (!isGiven || reason.trimmed().isEmpty())
        return;
    const QString id = order().id;
    m_window.closeOrder();
    m_window.showHome();
    m_window.session().service().ask(
        &m_window,
        [id, reason = reason.trimmed(), act = m_window.session().act()](
            store::OrderStore &orders) { return orders.remove({id}, reason, act); },
        [this](const Result<> &done) { tellIfNot(done); });
}

void OrderActions::removeExpired(const QStringList &ids)
{
    const QString count = QString::number(ids.size());
    if (ids.isEmpty()
        || !isConfirmed(&m_window,
            ids.size() == 1
                ? OrderActionsTexts::tr("Permanently remove EMO %1?").with(referenceOf(ids.front()))
                : OrderActionsTexts::tr("Permanently remove these %1 orders?").with(count),
            OrderActionsTexts::tr("This deletes every version and file. You cannot undo it. Older backups "
                                  "that include them are deleted later.")
                .toString(),
            OrderActionsTexts::tr("&Remove permanently").toString()))
        return;
    m_window.session().service().ask(
        &m_window,
        [ids, months = m_window.session().settings().retentionMonths, act = m_window.session().act()](
            store::OrderStore &orders) { return orders.removeExpired(ids, months, act); },
        [this](const Result<> &done) {
            tellIfNot(done);
            m_window.session().refreshDue();
        });
}

void OrderActions::makePack(
    const std::shared_ptr<LongWork> &work, const std::function<void(const std::vector<paper::Page> &)> &then)
{
    m_window.session().annexes().find(
        order().id, &m_window, [this, work, then, order = order()](const std::optional<AnnexA> &annex) {
            m_window.session().mapPictures(
                order, &m_window,
                [this, annex, then, order](const paper::Pictures &maps) {
                    const auto content
                        = paper::orderContent(*m_window.trade().form, order, m_window.trade().now(), maps);
                    const auto document
                        = annex ? std::optional(annexADocument(*annex, &order)) : std::nullopt;
                    then(packPages(content, document ? &*document : nullptr));
                },
                work);
        });
}

void OrderActions::printPack()
{
    const auto work = m_window.session().begin(OrderActionsTexts::tr("Laying out the pages…").toString());
    makePack(work, [this, name = packFileName(order())](const std::vector<paper::Page> &pages) {
        tellIfNot(printPages(&m_window, pages, name));
    });
}

void OrderActions::exportPack()
{
    const QString name = packFileName(order());
    const QString path = askWhere(&m_window, name, pdfFilter);
    if (path.isEmpty())
        return;
    const auto work = m_window.session().begin(OrderActionsTexts::tr("Writing the PDF…").toString());
    makePack(work, [this, path, name, work, order = order()](const std::vector<paper::Page> &pages) {
        savePdf(&m_window, path, {pages, name.chopped(4), {}}, work, whenExported(order));
    });
}

void OrderActions::openAnnex()
{
    m_window.session().annexes().find(
        order().id, m_window.orderView(), [this](const std::optional<AnnexA> &found) {
            m_window.showAnnex(found ? *found : newAnnexA(order(), m_window.trade().now().today), order());
        });
}

void OrderActions::openTransferSheet()
{
    auto *sheet = new TransferSheet(*m_window.trade().form, order(), &m_window);
    sheet->show();
}

void OrderActions::saveCopy()
{
    const auto save = [this](const QString &name, const QJsonObject &json) {
        const QString path = askWhere(&m_window, name, QStringLiteral("JSON (*.json)"));
        if (!path.isEmpty())
            tellIfNot(saveMade(&m_window, path, QJsonDocument(json).toJson()));
    };
    const QString json = QStringLiteral("json");
    if (m_window.annex())
        save(annexAFileName(m_window.annex()->annex(), json), annexAToJson(m_window.annex()->annex()));
    else if (m_window.editing())
        save(orderFileName(order(), json), orderToJson(*m_window.trade().form, order()));
    else
        m_window.tell(
            Problem{OrderActionsTexts::tr("Open the order first, then save a copy of it").toString()});
}

void OrderActions::discard(const QString &orderId)
{
    const std::optional<store::Card> card = m_window.session().service().card(orderId);
    if (!card || !card->isDraft)
        return;
    if (!isConfirmed(&m_window, OrderActionsTexts::tr("Delete the draft EMO %1?").with(referenceOf(orderId)),
            OrderActionsTexts::tr("It stays in the bin for %1 days.")
                .with(QString::number(m_window.session().settings().binDays)),
            OrderActionsTexts::tr("&Delete").toString()))
        return;
    m_window.closeOrder();
    m_window.showHome();
    m_window.session().service().discard(
        &m_window, orderId, m_window.session().act(), [this, orderId](const Result<> &done) {
            if (done)
                m_window.noteSaved(orderId);
            else
                m_window.tell(done.error());
        });
}

} // namespace emo::ui
