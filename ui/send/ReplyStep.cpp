// SPDX-License-Identifier: MIT
#include "ui/send/ReplyStep.h"

#include "core/form/Lookup.h"
#include "core/order/Display.h"
#include "ui/send/FieldRows.h"
#include "ui/send/OptionGroup.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct ReplyStepTexts
{
    EMO_TEXTS(ReplyStepTexts)
};

constexpr int textWidth = 70; // in characters

} // namespace

ReplyStep::ReplyStep(QWidget *parent)
    : StepFrame(2, ReplyStepTexts::tr("What the installer said"), parent), m_fields(new FieldRows),
      m_form(new QWidget), m_reasonsRow(new QWidget), m_reasonsFields(new FieldRows),
      m_text(newEdit(ReplyStepTexts::tr("In their words (optional)"), {}, textWidth)),
      m_waits(new TextLabel(
          ReplyStepTexts::tr("Comes after the first step."), {.role = Role::Second, .wraps = true}))
{
    const QString label = ReplyStepTexts::tr("What did they say?");
    QWidget *replies = newOptionGroup(label, installerReplies, m_reply);
    m_fields->add(label, replies);

    auto *reasons = new QVBoxLayout(m_reasonsRow);
    reasons->setContentsMargins({});
    reasons->setSpacing(look().u);
    for (std::size_t i = 0; i < rejectionReasons.count; ++i) {
        auto *reason = new QCheckBox(rejectionReasons.options[i]->label);
        m_reasons.append(reason);
        reasons->addWidget(reason);
    }
    m_reasonsFields->add(ReplyStepTexts::tr("Why was it rejected?"), m_reasonsRow);

    auto *words = new FieldRows;
    words->add(ReplyStepTexts::tr("In their words (optional)"), m_text);
    auto *record = newButton(ReplyStepTexts::tr("Record the &answer"));
    record->setObjectName(QStringLiteral("recordReply"));
    words->add({}, record);
    record->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(record, &QPushButton::clicked, this, &ReplyStep::record);
    connect(m_reply, &QButtonGroup::idToggled, this, &ReplyStep::showReasons);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(look().u * 2);
    for (FieldRows *rows : {m_fields, m_reasonsFields, words})
        form->addWidget(rows);
    column().addWidget(m_waits);
    column().addWidget(m_form);
    showReasons();
}

void ReplyStep::setWide(bool isWide)
{
    for (FieldRows *rows : findChildren<FieldRows *>())
        rows->setWide(isWide);
}

void ReplyStep::showReasons()
{
    m_reasonsFields->setVisible(
        chosen(*m_reply, installerReplies) == QLatin1StringView(installerReplies.rejected.code));
}

void ReplyStep::show(const Version &version)
{
    const bool isSent = version.sent.isWithInstaller();
    m_form->setVisible(isSent);
    m_waits->setVisible(!isSent);
    const InstallerReply &reply = version.reply;
    const auto said = offer(installerReplies, reply.status, {});
    showState(said   ? reply.on.isValid()
                  ? QStringLiteral("%1, %2").arg(said->label, displayShortDate(reply.on))
                  : said->label
            : isSent ? ReplyStepTexts::tr("Nothing yet")
                     : QString(),
        Role::Second);
    choose(*m_reply, installerReplies, reply.status);
    for (std::size_t i = 0; i < rejectionReasons.count; ++i)
        m_reasons[qsizetype(i)]->setChecked(
            reply.reasons.contains(QLatin1StringView(rejectionReasons.options[i]->code)));
    m_text->setText(reply.text);
    showReasons();
}

void ReplyStep::record()
{
    InstallerReply reply{chosen(*m_reply, installerReplies), {}, m_text->text().trimmed(), {}};
    if (reply.status.isEmpty()) {
        m_reply->buttons().front()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (reply.status == QLatin1StringView(installerReplies.rejected.code))
        for (std::size_t i = 0; i < rejectionReasons.count; ++i)
            if (m_reasons[qsizetype(i)]->isChecked())
                reply.reasons.append(QString::fromLatin1(rejectionReasons.options[i]->code));
    Q_EMIT recorded(reply);
}

} // namespace emo::ui
