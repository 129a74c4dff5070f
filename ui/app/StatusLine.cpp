// SPDX-License-Identifier: MIT
#include "ui/app/StatusLine.h"

#include "ui/profile/ProfileSession.h"
#include "ui/widgets/TextLabel.h"

#include <QStatusBar>

namespace emo::ui {

namespace {

struct StatusLineTexts
{
    EMO_TEXTS(StatusLineTexts)
};

} // namespace

StatusLine::StatusLine(QStatusBar &bar, ProfileSession &session)
    : QObject(&bar), m_session(session), m_count(new TextLabel({})),
      m_organisation(new TextLabel({}, {.role = Role::Second})),
      m_backup(new TextLabel({}, {.role = Role::Second})),
      m_offline(new TextLabel(
          StatusLineTexts::tr("Offline: this program never uses the network"), {.role = Role::Second}))
{
    bar.setSizeGripEnabled(false);
    bar.setFixedHeight(look().lines(1.8));
    bar.setContentsMargins(look().u * 4, 0, look().u * 4, 0);
    bar.addWidget(m_count, 1);
    bar.addPermanentWidget(m_organisation);
    bar.addPermanentWidget(m_backup);
    bar.addPermanentWidget(m_offline);
    connect(&session.service(), &store::ProfileService::cardsChanged, this, &StatusLine::refresh);
    connect(&session, &ProfileSession::backupsChanged, this, &StatusLine::refresh);
}

void StatusLine::setRoom(Room room)
{
    m_offline->setVisible(room == Room::Wide);
    m_organisation->setVisible(room != Room::Small);
}

void StatusLine::refresh()
{
    const bool isOpen = m_session.service().isOpen();
    const store::FolderCounts counts = m_session.service().counts();
    const int all = counts.drafts + counts.toSend + counts.submitted + counts.rejected;
    m_count->setText(isOpen ? StatusLineTexts::tr("%n order(s)", "", all) : QString());
    m_organisation->setText(isOpen ? m_session.settings().organisation : QString());
    refreshBackup();
}

void StatusLine::refreshBackup()
{
    const bool isOpen = m_session.service().isOpen();
    const QString advice = isOpen ? m_session.backupAdvice() : QString();
    const QDateTime last = m_session.backupStatus().last;
    m_backup->setStyle({.isBold = !advice.isEmpty(),
        .role = advice.isEmpty() ? Role::Second : Role::Warning,
        .elides = true});
    m_backup->setText(!isOpen   ? QString()
            : !advice.isEmpty() ? advice
            : last.isValid()
            ? StatusLineTexts::tr("Last verified backup: %1")
                  .with(QLocale().toString(last.toLocalTime(), QStringLiteral("d MMM, HH:mm")))
            : QString());
}

} // namespace emo::ui
