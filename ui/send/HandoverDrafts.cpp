// SPDX-License-Identifier: MIT
#include "ui/send/HandoverDrafts.h"

#include "core/document/pdf/Pdf.h"
#include "core/handover/FileNames.h"
#include "core/handover/HandoverEmail.h"
#include "core/handover/Outbox.h"
#include "ui/send/OpenElsewhere.h"

namespace emo::ui {

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

Result<HandoverDrafts::Files> HandoverDrafts::printed(
    const QList<Paper> &papers, const paper::Pictures &maps) const
{
    Files files;
    const Order &order = m_editing.order();
    if (papers.contains(Paper::OrderForm)) {
        const auto form
            = paper::pdf(paper::orderContent(m_editing.form(), order, m_editing.trade().now(), maps));
        if (!form)
            return form.error();
        files.append({orderFileName(order), *form});
    }
    if (papers.contains(Paper::AnnexA) && m_annex) {
        const auto annex = paper::pdf(annexADocument(*m_annex, &order));
        if (!annex)
            return annex.error();
        files.append({annexAFileName(*m_annex), *annex});
    }
    return files;
}

void HandoverDrafts::make(const emo::HandoverStep &step, const WhenMade &then)
{
    m_session.mapPictures(
        m_editing.order(), this, [this, papers = step.papers, then](const paper::Pictures &maps) {
            const auto made = printed(papers, maps);
            QList<File> attached;
            for (const Paper each : papers)
                attached += filesOf(each, m_editing.order().answers);
            if (!made || attached.isEmpty()) {
                then(made);
                return;
            }
            m_session.contents(attached, this,
                [files = *made, attached, then](const Result<ProfileSession::Contents> &contents) {
                    if (!contents) {
                        then(contents.error());
                        return;
                    }
                    Files all = files;
                    for (const File &each : attached)
                        all.append({each.name, contents->value(each.content)});
                    then(all);
                });
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
        const auto path = putInOutbox(m_session.outbox(),
            draftFileName(m_editing.order(), step.recipient.role), emailDraft(email(step, *files)));
        const auto done = path ? openElsewhere(*path) : Result<>(path.error());
        then(done ? files : Result<Files>(done.error()));
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
