// SPDX-License-Identifier: MIT
#include "ui/app/IncomingFiles.h"

#include "core/store/orders/Intake.h"
#include "ui/app/PackageActions.h"
#include "ui/app/Workspace.h"
#include "ui/editors/FileEditor.h"
#include "ui/order/OrderView.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/DroppedFile.h"
#include "ui/widgets/FileChoice.h"

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

IncomingFiles::IncomingFiles(Workspace &workspace, PackageActions &packages)
    : QObject(&workspace), m_workspace(workspace), m_session(workspace.session()), m_packages(packages)
{
}

void IncomingFiles::choose()
{
    const QString path = fileToOpen(&m_workspace, IncomingFilesTexts::tr("Open an order"),
        IncomingFilesTexts::tr("Orders, Annexes A and packages (*.json *.pdf *.emodesk)"));
    if (!path.isEmpty())
        open(path);
}

void IncomingFiles::read(const QString &path, const std::function<void(const Result<Read> &)> &then)
{
    const auto work = m_session.begin(IncomingFilesTexts::tr("Reading the file…"));
    elsewhere(
        this,
        [path, form = m_workspace.trade().form, work]() -> Result<Read> {
            const auto order = paper::readOrderFile(*form, path, readerProgram(), work->token());
            if (order)
                return Read(*order);
            const auto annex = readAnnexA(path);
            return annex ? Result<Read>(Read(*annex)) : order.error();
        },
        [then, work](const Result<Read> &read) {
            if (!work->token().stop_requested())
                then(read);
        });
}

void IncomingFiles::takeIn(const Read &read)
{
    if (const auto *order = std::get_if<paper::OrderInFile>(&read))
        takeInOrder(*order);
    else
        takeInAnnex(std::get<AnnexA>(read));
}

/// A copy that was saved while the profile could not be written comes back like this, so it may be newer than
/// what the profile has, or older.
void IncomingFiles::takeInAnnex(const AnnexA &annex)
{
    if (annex.orderVersion >= 0 && !m_session.service().card(annex.id)) {
        tell(&m_workspace,
            Problem{IncomingFilesTexts::tr(
                "This Annex A belongs to the order %1, which is not here. Open the order first")
                        .with(referenceOf(annex))});
        return;
    }
    AnnexADrafts &drafts = m_session.annexes();
    drafts.find(annex.id, this, [this, annex, &drafts](const std::optional<AnnexA> &here) {
        if (here && !continuesRecord(*here, annex)) {
            tell(&m_workspace,
                Problem{IncomingFilesTexts::tr(
                    "The Annex A %1 that is here has updates, or a record of hand-overs, which the one in "
                    "the file lacks. It was left as it is")
                            .with(referenceOf(annex))});
            return;
        }
        if (here && *here != annex
            && !isConfirmed(&m_workspace,
                IncomingFilesTexts::tr("Replace the Annex A %1?").with(referenceOf(annex)),
                IncomingFilesTexts::tr("The one in the file takes the place of the one that is here."),
                IncomingFilesTexts::tr("&Replace it")))
            return;
        drafts.save(annex);
        m_workspace.openAnnex(annex.id);
    });
}

void IncomingFiles::takeInOrder(const paper::OrderInFile &read)
{
    if (!read.note.isEmpty())
        tell(&m_workspace, Problem{read.note});
    m_session.service().ask(
        this,
        [order = read.order, act = m_session.act()](
            store::OrderStore &orders) { return store::Intake(orders).takeIn(order, act); },
        [this](const Result<store::TakenIn> &taken) {
            if (taken)
                m_workspace.openOrder(taken->orderId);
            else
                tell(&m_workspace, taken.error());
        });
}

void IncomingFiles::open(const QString &path)
{
    if (!m_session.service().isOpen())
        return;
    if (PackageActions::isPackage(path)) {
        m_packages.open(path);
        return;
    }
    read(path, [this](const Result<Read> &read) {
        if (read)
            takeIn(*read);
        else
            tell(&m_workspace, read.error());
    });
}

void IncomingFiles::drop(const QList<QUrl> &urls)
{
    const auto path = oneLocalFile(urls);
    if (!path)
        tell(&m_workspace, path.error());
    else if (m_workspace.annex())
        tell(&m_workspace,
            Problem{IncomingFilesTexts::tr(
                "An Annex A takes no files. Go back to its order, or to all orders, and drop the file there")});
    else if (m_workspace.editing())
        dropOnOrder(*path);
    else
        open(*path);
}

bool IncomingFiles::isOpeningConfirmed(const QString &path)
{
    return isConfirmed(&m_workspace, IncomingFilesTexts::tr("Open %1?").with(nameOf(path)),
        IncomingFilesTexts::tr(
            "It is no attachment of this order. The one that is open now stays as it is, and is found among "
            "all orders."),
        IncomingFilesTexts::tr("&Open it"));
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
    read(path, [this, path, isPdf](const Result<Read> &read) {
        if (read && isOpeningConfirmed(path))
            takeIn(*read);
        else if (!read && isPdf)
            attach(path); // a licence, a photo: what is wrong with it is said there
        else if (!read)
            tell(&m_workspace, read.error());
    });
}

void IncomingFiles::attach(const QString &path)
{
    if (!m_workspace.editing())
        return; // left while the file was read
    const auto refuse
        = [this](const Text &text, const QString &name) { tell(&m_workspace, Problem{text.with(name)}); };
    if (m_workspace.editing()->isReadOnly()) {
        refuse(IncomingFilesTexts::tr(
                   "%1 was not attached: this version is finished. Begin a change of the order first"),
            nameOf(path));
        return;
    }
    const auto places = placesFor(path, *m_workspace.editing());
    if (places.empty()) {
        refuse(IncomingFilesTexts::tr("%1 was not attached: no question outside of a list takes such a file "
                                      "now. A map is dropped on the place of its zone"),
            nameOf(path));
        return;
    }
    QStringList labels;
    for (const AnyQuestion *place : places)
        labels.append(place->label());
    const int choice = chosen(&m_workspace,
        IncomingFilesTexts::tr("Where does %1 belong?").with(nameOf(path)),
        IncomingFilesTexts::tr("It takes the place of a file that is there. What belongs to one entry of a "
                               "list, such as a map, is dropped on that entry."),
        labels);
    if (choice < 0)
        return;
    const AnyQuestion &place = *places[std::size_t(choice)];
    m_workspace.orderView()->goTo(place);
    if (auto *editor = m_workspace.orderView()->findChild<FileEditor *>(fullId(place)))
        editor->take({QUrl::fromLocalFile(path)});
    else
        refuse(IncomingFilesTexts::tr("%1 was not attached: the pages before that one come first"),
            nameOf(path));
}

} // namespace emo::ui
