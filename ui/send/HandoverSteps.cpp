// SPDX-License-Identifier: MIT
#include "ui/send/HandoverSteps.h"

#include "core/annexa/Suggestions.h"
#include "core/handover/Record.h"
#include "ui/profile/CardScreen.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace emo::ui {

namespace {

struct HandoverStepsTexts
{
    EMO_TEXTS(HandoverStepsTexts)
};

bool isRole(const Recipient &recipient, const Option &role)
{
    return recipient.role == QLatin1StringView(role.code);
}

} // namespace

HandoverSteps::HandoverSteps(
    OrderEditing &editing, ProfileSession &session, HandoverDrafts &drafts, QWidget *parent)
    : StepFrame(3, HandoverStepsTexts::tr("Hand over"), parent), m_editing(editing), m_session(session),
      m_drafts(drafts), m_rowsColumn(new QVBoxLayout),
      m_why(new TextLabel({}, {.isBold = true, .role = Role::Warning, .wraps = true})),
      m_annexState(new TextLabel({}, {.wraps = true})), m_annex(new Link({}))
{
    column().addWidget(new TextLabel(
        HandoverStepsTexts::tr("Drafts open in the mail program with the attachments in place. Their text "
                               "asks nobody to forward the form to EMS: it would create a duplicate."),
        {.role = Role::Second, .wraps = true}));
    column().addWidget(m_why);
    auto *annexRow = new QHBoxLayout;
    annexRow->setSpacing(look().u * 2);
    annexRow->addWidget(m_annexState, 1);
    annexRow->addWidget(m_annex, 0, Qt::AlignTop);
    connect(m_annex, &Link::clicked, this, &HandoverSteps::annexWanted);
    column().addLayout(annexRow);
    m_rowsColumn->setSpacing(0);
    column().addLayout(m_rowsColumn);
    m_problem = addProblem(column());
    auto *links = new QHBoxLayout;
    links->setSpacing(look().u * 4);
    auto *add = new Link(HandoverStepsTexts::tr("Add somebody else"));
    add->setIconName("add");
    connect(add, &Link::clicked, this, &HandoverSteps::addRecipient);
    auto *show = new Link(HandoverStepsTexts::tr("Show the files in their folder"));
    show->setIconName("open");
    connect(show, &Link::clicked, this, [this] {
        m_drafts.showFiles(m_steps, [this](const Result<> &done) {
            ui::showProblem(*m_problem, done ? m_drafts.note() : done.error().message);
        });
    });
    links->addWidget(add);
    links->addWidget(show);
    links->addStretch();
    column().addLayout(links);
    connect(&drafts, &HandoverDrafts::annexFound, this, &HandoverSteps::refresh);
    findRecipients();
    refresh();
}

void HandoverSteps::findRecipients()
{
    m_recipients
        = suggestedRecipients(m_editing.order(), addressBookFromJson(m_session.settings().recipients));
    findStated();
    m_opened.resize(m_recipients.size());
}

/// Takes those over who were handed it, and whom the order does not name.
void HandoverSteps::findStated()
{
    for (const Handover &each : m_editing.order().current().handovers) {
        if (each.role == QLatin1StringView(recipientRoles.installer.code))
            continue;
        const auto known = std::ranges::find_if(m_recipients, [&](const Recipient &recipient) {
            return recipient.role == each.role && (recipient.address.isEmpty() || isTo(each, recipient));
        });
        const bool isEmail = each.how == QLatin1StringView(handoverWays.email.code);
        Recipient &recipient = known == m_recipients.end()
            ? m_recipients.emplaceBack(Recipient{each.role, {}, {}, {}})
            : *known;
        if (isEmail)
            recipient.address = each.address;
        else if (recipient.name.isEmpty())
            recipient.name = each.address;
    }
}

void HandoverSteps::setWide(bool isWide)
{
    m_isWide = isWide;
    for (RecipientRow *row : std::as_const(m_rows))
        row->setWide(isWide);
}

void HandoverSteps::refresh()
{
    const Order &order = m_editing.order();
    const bool hasAnnex = m_drafts.annex().has_value();
    const QString whyNot = whyAnnexAIsNotOffered(order.answers);
    m_annexState->setText(hasAnnex ? HandoverStepsTexts::tr("The draft of Annex A goes with it.")
            : !whyNot.isEmpty()
            ? whyNot
            : HandoverStepsTexts::tr("Annex A, the risk notification to EMS, has not been prepared yet."));
    m_annexState->setStyle({.role = Role::Second, .wraps = true});
    m_annex->setText(
        hasAnnex ? HandoverStepsTexts::tr("Open Annex A") : HandoverStepsTexts::tr("Prepare Annex A"));
    m_annex->setVisible(hasAnnex || whyNot.isEmpty());

    m_steps.clear();
    qsizetype done = 0;
    QString why;
    const QDate today = m_editing.trade().now().today;
    const AddressBook book = addressBookFromJson(m_session.settings().recipients);
    while (m_rows.size() < m_recipients.size()) {
        m_rows.append(newRow(m_rows.size()));
        m_rowsColumn->addWidget(m_rows.back());
    }
    for (qsizetype i = 0; i < m_recipients.size(); ++i) {
        const QList<emo::HandoverStep> found = handoverSteps(order, {m_recipients[i]}, hasAnnex);
        const bool getsSomething = found.size() > 1; // after the installer, who has a step of their own
        m_steps.append(getsSomething
                ? found.back()
                : emo::HandoverStep{.recipient = m_recipients[i], .papers = {}, .doneAt = {}, .why = {}});
        m_rows[i]->setVisible(getsSomething);
        if (!getsSomething)
            continue;
        const bool isForceAsked = asksForForce(order) && isRole(m_recipients[i], recipientRoles.police);
        m_rows[i]->show(m_steps[i], isForceAsked ? policeForces(book) : QList<Recipient>(), today);
        done += m_steps[i].isDone;
        if (!m_steps[i].mayBeDone)
            why = m_steps[i].why;
    }
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    const auto all = std::ranges::count_if(
        m_steps, [](const emo::HandoverStep &step) { return !step.papers.isEmpty(); });
    showState(HandoverStepsTexts::tr("%1 of %2 sent").with(QString::number(done), QString::number(all)),
        done == all ? Role::Ok : Role::Second);
}

RecipientRow *HandoverSteps::newRow(qsizetype index)
{
    auto *row = new RecipientRow;
    row->setWide(m_isWide);
    row->setObjectName(QStringLiteral("recipient%1").arg(index));
    connect(
        row, &RecipientRow::draftWanted, this, [this, index](bool isWarned) { openDraft(index, isWarned); });
    connect(
        row, &RecipientRow::copyWanted, this, [this, index](RecipientRow::Part part) { copy(index, part); });
    connect(row, &RecipientRow::recordWanted, this, [this, index](const Option &way) { record(index, way); });
    connect(row, &RecipientRow::undoWanted, this, [this, index] { undo(index); });
    connect(row, &RecipientRow::addressChanged, this,
        [this, index](const QString &address) { changeAddress(index, address); });
    connect(row, &RecipientRow::forceChosen, this,
        [this, index](const Recipient &force) { chooseForce(index, force); });
    return row;
}

void HandoverSteps::addRecipient()
{
    m_recipients.append({QString::fromLatin1(recipientRoles.other.code), {}, {}, {}});
    m_opened.append(HandoverDrafts::Files());
    refresh();
    m_rows.back()->focusAddress();
}

void HandoverSteps::changeAddress(qsizetype index, const QString &address)
{
    Recipient &recipient = m_recipients[index];
    recipient.address = address;
    refresh();
    if (!recipient.key.isEmpty())
        remember([&](AddressBook &book) { emo::remember(book, recipient); });
}

void HandoverSteps::remember(const std::function<void(AddressBook &)> &change)
{
    store::Settings settings = m_session.settings();
    AddressBook book = addressBookFromJson(settings.recipients);
    change(book);
    settings.recipients = addressBookToJson(book);
    m_session.saveSettings(settings, [this](const Result<> &saved) {
        ui::showProblem(*m_problem, saved ? QString() : saved.error().message);
    });
}

void HandoverSteps::chooseForce(qsizetype index, const Recipient &force)
{
    m_recipients[index] = force;
    refresh();
    remember([&](AddressBook &book) { rememberForce(book, m_editing.order(), force); });
    if (force.address.isEmpty())
        m_rows[index]->focusAddress();
}

bool HandoverSteps::hasAddress(qsizetype index)
{
    const auto doubt = addressDoubt(m_recipients[index].address);
    if (!doubt || !doubt->isFatal)
        return true;
    m_rows[index]->showProblem(doubt->message);
    m_rows[index]->focusAddress();
    return false;
}

void HandoverSteps::openDraft(qsizetype index, bool isWarned)
{
    if (!hasAddress(index))
        return;
    const QString warning
        = alreadyHandedOverWarning(m_editing.order().current().handovers, m_recipients[index]);
    if (!warning.isEmpty() && !isWarned) {
        m_rows[index]->showWarning(warning);
        return;
    }
    m_drafts.open(m_steps[index], [this, index](const Result<HandoverDrafts::Files> &files) {
        if (files) {
            m_opened[index] = *files;
            m_rows[index]->showNote(m_drafts.note());
            announce(this, HandoverStepsTexts::tr("The draft is open in the mail program"));
        } else {
            m_rows[index]->showProblem(files.error().message);
        }
    });
}

void HandoverSteps::copy(qsizetype index, RecipientRow::Part part)
{
    if (part == RecipientRow::Part::Address && !hasAddress(index))
        return;
    // The text names the files, so they have to be known.
    m_drafts.make(m_steps[index], [this, index, part](const Result<HandoverDrafts::Files> &files) {
        if (!files) {
            m_rows[index]->showProblem(files.error().message);
            return;
        }
        const Email email = m_drafts.email(m_steps[index], *files);
        QGuiApplication::clipboard()->setText(part == RecipientRow::Part::Address ? email.to.front()
                : part == RecipientRow::Part::Subject                             ? email.subject
                                                                                  : email.text);
        announce(this, HandoverStepsTexts::tr("Copied"));
    });
}

void HandoverSteps::record(qsizetype index, const Option &way)
{
    if (&way == &handoverWays.email && !hasAddress(index))
        return;
    if (!m_opened[index].isEmpty()) {
        noteHandover(m_steps[index], way, m_opened[index]);
        return;
    }
    m_drafts.make(m_steps[index], [this, index, &way](const Result<HandoverDrafts::Files> &files) {
        if (files)
            noteHandover(m_steps[index], way, *files);
        else
            m_rows[index]->showProblem(files.error().message);
    });
}

void HandoverSteps::noteHandover(
    const emo::HandoverStep &step, const Option &way, const HandoverDrafts::Files &files)
{
    const Moment now = m_editing.trade().now();
    const Handover entry = handoverEntry(
        step.recipient, way, files, londonInstant(now.today, now.now), m_session.settings().userName);
    Q_EMIT noteWanted([entry](VersionNotes &notes) { notes.handovers.append(entry); });
}

void HandoverSteps::undo(qsizetype index)
{
    const auto last = alreadyHandedOver(m_editing.order().current().handovers, m_recipients[index]);
    if (!last)
        return;
    m_opened[index].clear();
    Q_EMIT noteWanted([last = *last](VersionNotes &notes) { notes.handovers.removeOne(last); });
}

} // namespace emo::ui
