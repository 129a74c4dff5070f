// SPDX-License-Identifier: MIT
#include "ui/send/HandoverDrafts.h"

#include "core/base/Text.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "core/handover/FileNames.h"
#include "core/handover/HandoverEmail.h"
#include "core/handover/Outbox.h"
#include "ui/send/OpenElsewhere.h"

namespace emo::ui {

namespace {

struct HandoverDraftsTexts
{
    EMO_TEXTS(HandoverDraftsTexts)
};

} // namespace

HandoverDrafts::HandoverDrafts(const OrderEditing &editing, ProfileSession &session, QObject *parent)
    : QObject(parent), m_editing(editing), m_session(session)
{
}

void HandoverDrafts::findAnnex()
{
    m_session.annexes().find(m_editing.order().id, this, [this](const std::optional<AnnexA> &annex) {
        m_annex = annex;
        Q_EMIT annexFound();
    });
}

QList<HandoverDrafts::NamedDocument> HandoverDrafts::laidOut(
    const QList<Paper> &papers, const paper::Pictures &maps) const
{
    QList<NamedDocument> documents;
    const Order &order = m_editing.order();
    if (papers.contains(Paper::OrderForm)) {
        const auto content = paper::orderContent(m_editing.form(), order, m_editing.trade().now(), maps);
        documents.append(
            {orderFileName(order), {paper::pages(content), paper::title(content), content.data}});
    }
    if (papers.contains(Paper::AnnexA) && m_annex) {
        const auto form = annexADocument(*m_annex, &order);
        documents.append({annexAFileName(*m_annex), {paper::pages(form), paper::title(form), {}}});
    }
    return documents;
}

Result<HandoverDrafts::Printed> HandoverDrafts::printed(const QList<NamedDocument> &documents)
{
    Printed printed;
    for (const auto &[name, document] : documents) {
        const auto made = paper::pdf(document.pages, document.title, document.data);
        if (!made)
            return made.error();
        printed.files.append({name, made->bytes});
        printed.note += made->note;
    }
    return printed;
}

void HandoverDrafts::make(const emo::HandoverStep &step, const WhenMade &then)
{
    const auto work = m_session.begin(HandoverDraftsTexts::tr("Making the files…"));
    m_session.mapPictures(
        m_editing.order(), this,
        [this, papers = step.papers, then, work](const paper::Pictures &maps) {
            elsewhere(
                this, [documents = laidOut(papers, maps)] { return printed(documents); },
                [this, papers, then, work](const Result<Printed> &made) {
                    if (work->token().stop_requested())
                        return;
                    m_note = made ? made->note : QString();
                    if (made)
                        addAttached(papers, made->files, then);
                    else
                        then(made.error());
                });
        },
        work);
}

void HandoverDrafts::addAttached(const QList<Paper> &papers, const Files &files, const WhenMade &then)
{
    QList<File> attached;
    for (const Paper each : papers)
        attached += filesOf(each, m_editing.order().answers);
    if (attached.isEmpty()) {
        then(files);
        return;
    }
    m_session.contents(
        attached, this, [files, attached, then](const Result<ProfileSession::Contents> &contents) {
            if (!contents) {
                then(contents.error());
                return;
            }
            Files all = files;
            for (const File &each : attached)
                all.append({each.name, contents->value(each.content)});
            then(withDistinctNames(all));
        });
}

Email HandoverDrafts::email(const emo::HandoverStep &step, const Files &files) const
{
    return handoverEmail(m_editing.order(), m_annex, step.recipient, files);
}

void HandoverDrafts::open(const emo::HandoverStep &step, const WhenMade &then)
{
    make(step, [this, step, then](const Result<Files> &files) {
        if (!files) {
            then(files);
            return;
        }
        const auto done = putInOutbox(m_session.outbox(),
            draftFileName(m_editing.order(), step.recipient.role), emailDraft(email(step, *files)))
                              .andThen(openElsewhere);
        then(done.withValue(*files));
    });
}

void HandoverDrafts::showFiles(
    const QList<emo::HandoverStep> &steps, const std::function<void(const Result<> &)> &then)
{
    // What they get in all is made once, as if for one recipient.
    emo::HandoverStep all;
    for (const emo::HandoverStep &step : steps)
        for (const Paper each : step.papers)
            if (!all.papers.contains(each))
                all.papers.append(each);
    make(all, [this, then](const Result<Files> &files) {
        if (!files) {
            then(files.error());
            return;
        }
        for (const EmailAttachment &file : *files)
            if (const auto put = putInOutbox(m_session.outbox(), file.name, file.bytes); !put) {
                then(put.error());
                return;
            }
        then(openElsewhere(m_session.outbox()));
    });
}

} // namespace emo::ui
