// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/Email.h"
#include "core/handover/Steps.h"
#include "ui/editing/OrderEditing.h"
#include "ui/print/Printing.h"
#include "ui/profile/ProfileSession.h"

namespace emo::ui {

/// The files and email drafts with which an order is handed over: made from the order, its Annex A and the
/// files that the profile holds, and put into the outbox for other programs to open. Nothing is sent.
class HandoverDrafts final : public QObject
{
    Q_OBJECT

public:
    HandoverDrafts(const OrderEditing &editing, ProfileSession &session, QObject *parent = nullptr);

    const std::optional<AnnexA> &annex() const { return m_annex; }
    /// What must be said of the form that was made last (paper::PdfFile::note).
    const QString &note() const { return m_note; }
    /// Looks for the order's Annex A in the profile.
    void findAnnex();

    using Files = QList<EmailAttachment>;
    using WhenMade = std::function<void(const Result<Files> &)>;
    /// What the recipient of the step gets.
    void make(const emo::HandoverStep &step, const WhenMade &then);
    Email email(const emo::HandoverStep &step, const Files &files) const;
    /// Opens a draft of the email with its files; they are what `then` is told.
    void open(const emo::HandoverStep &step, const WhenMade &then);
    /// Puts the files of all steps into the outbox, and shows it.
    void showFiles(const QList<emo::HandoverStep> &steps, const std::function<void(const Result<> &)> &then);

Q_SIGNALS:
    void annexFound();

private:
    struct Printed
    {
        Files files;
        QString note;
    };
    struct NamedDocument
    {
        QString name;
        LaidOut document;
    };
    QList<NamedDocument> laidOut(const QList<Paper> &papers, const paper::Pictures &maps) const;
    static Result<Printed> printed(const QList<NamedDocument> &documents);
    void addAttached(const QList<Paper> &papers, const Files &files, const WhenMade &then);

    const OrderEditing &m_editing;
    ProfileSession &m_session;
    std::optional<AnnexA> m_annex;
    QString m_note;
};

} // namespace emo::ui
