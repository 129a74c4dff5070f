// SPDX-License-Identifier: MIT
#include "ui/app/IncomingFiles.h"

#include "core/document/OrderFile.h"
#include "ui/app/MainWindow.h"
#include "ui/app/PackageActions.h"
#include "ui/editors/FileEditor.h"
#include "ui/order/OrderView.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/DroppedFile.h"

#include <QFileDialog>
#include <QFileInfo>

namespace emo::ui {

namespace {

struct IncomingFilesTexts
{
    EMO_TEXTS(IncomingFilesTexts)
};

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

/// The places of the order, outside of its lists, that take a file of that name.
std::vector<const AnyQuestion *> placesFor(const QString &path, const OrderEditing &editing)
{
    std::vector<const AnyQuestion *> places;
    const Asked asked = editing.asked();
    forEachQuestion(editing.form(), [&](const AnyQuestion &question) {
        if (question.kind == Kind::File && question.page && asked.asks(question)
            && QString::fromLatin1(question.spec.extensions).split(u' ').contains(suffixOf(path)))
            places.push_back(&question);
    });
    return places;
}

} // namespace

IncomingFiles::IncomingFiles(MainWindow &window, PackageActions &packages)
    : QObject(&window), m_window(window), m_packages(packages)
{
}

void IncomingFiles::choose()
{
    const QString path
        = QFileDialog::getOpenFileName(&m_window, IncomingFilesTexts::tr("Open an order").toString(), {},
            IncomingFilesTexts::tr("Orders and packages (*.json *.pdf *.emodesk)").toString());
    if (!path.isEmpty())
        open(path);
}

void IncomingFiles::read(const QString &path, const std::function<void(const Result<Order> &)> &then)
{
    const auto work = m_window.session().begin(IncomingFilesTexts::tr("Reading the file…").toString());
    elsewhere(
        this,
        [path, form = m_window.trade().form, work] {
            return paper::readOrderFile(*form, path, readerProgram(), work->token());
        },
        [then, work](const Result<Order> &order) {
            if (!work->token().stop_requested())
                then(order);
        });
}

void IncomingFiles::takeIn(const Order &order)
{
    using TakenIn = store::OrderStore::TakenIn;
    m_window.session().service().ask(
        this,
        [order, act = m_window.session().act()](
            store::OrderStore &orders) { return orders.takeIn(order, act); },
        [this](const Result<TakenIn> &taken) {
            if (taken)
                m_window.openOrder(taken->orderId);
            else
                m_window.tell(taken.error());
        });
}

void IncomingFiles::open(const QString &path)
{
    if (!m_window.session().service().isOpen())
        return;
    if (PackageActions::isPackage(path)) {
        m_packages.open(path);
        return;
    }
    read(path, [this](const Result<Order> &order) {
        if (order)
            takeIn(*order);
        else
            m_window.tell(order.error());
    });
}

void IncomingFiles::drop(const QList<QUrl> &urls)
{
    const auto path = oneLocalFile(urls);
    if (!path)
        m_window.tell(path.error());
    else if (m_window.annex())
        m_window.tell(Problem{
            IncomingFilesTexts::tr("An Annex A takes no files. Go back to its order, or to all orders, and "
                                   "drop the file there")
                .toString()});
    else if (m_window.editing())
        dropOnOrder(*path);
    else
        open(*path);
}

bool IncomingFiles::isOpeningConfirmed(const QString &path)
{
    return isConfirmed(&m_window, IncomingFilesTexts::tr("Open %1?").with(nameOf(path)),
        IncomingFilesTexts::tr("It holds an order of its own. The one that is open now stays as it is, and "
                               "is found among all orders.")
            .toString(),
        IncomingFilesTexts::tr("&Open it").toString());
}

void IncomingFiles::dropOnOrder(const QString &path)
{
    if (PackageActions::isPackage(path)) {
        if (isOpeningConfirmed(path))
            m_packages.open(path);
        return;
    }
    const bool isPdf = suffixOf(path) == QLatin1StringView("pdf");
    if (!isPdf && suffixOf(path) != QLatin1StringView("json")) {
        attach(path);
        return;
    }
    read(path, [this, path, isPdf](const Result<Order> &order) {
        if (order && isOpeningConfirmed(path))
            takeIn(*order);
        else if (!order && isPdf)
            attach(path); // a licence, a photo: what is wrong with it is said there
        else if (!order)
            m_window.tell(order.error());
    });
}

void IncomingFiles::attach(const QString &path)
{
    if (!m_window.editing())
        return; // left while the file was read
    const auto refuse
        = [this](const Text &text, const QString &name) { m_window.tell(Problem{text.with(name)}); };
    if (m_window.editing()->isReadOnly()) {
        refuse(IncomingFilesTexts::tr(
                   "%1 was not attached: this version is finished. Begin a change of the order first"),
            nameOf(path));
        return;
    }
    const auto places = placesFor(path, *m_window.editing());
    if (places.empty()) {
        refuse(IncomingFilesTexts::tr("%1 was not attached: no question outside of a list takes such a file "
                                      "now. A map is dropped on the place of its zone"),
            nameOf(path));
        return;
    }
    QStringList labels;
    for (const AnyQuestion *place : places)
        labels.append(place->label().toString());
    const int choice = chosen(&m_window, IncomingFilesTexts::tr("Where does %1 belong?").with(nameOf(path)),
        IncomingFilesTexts::tr("It takes the place of a file that is there. What belongs to one entry of a "
                               "list, such as a map, is dropped on that entry.")
            .toString(),
        labels);
    if (choice < 0)
        return;
    const AnyQuestion &place = *places[std::size_t(choice)];
    m_window.orderView()->goTo(place);
    if (auto *editor = m_window.orderView()->findChild<FileEditor *>(fullId(place)))
        editor->take({QUrl::fromLocalFile(path)});
    else
        refuse(IncomingFilesTexts::tr("%1 was not attached: the pages before that one come first"),
            nameOf(path));
}

} // namespace emo::ui
