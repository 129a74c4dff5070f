// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/EmoForm.h"
#include "ui/app/Commands.h"
#include "ui/app/EmoTrade.h"
#include "ui/app/MainWindow.h"

#include <QTemporaryDir>

namespace emo::test {

/// A window without a profile, for its commands: pictures show them and run none.
class IdleWindow
{
public:
    IdleWindow()
        : m_trade(ui::emoTrade()),
          m_session(emoForm, m_trade.names, m_folder.filePath(QStringLiteral("profile"))),
          m_window(m_trade, ui::emoCardQuestions(), m_session)
    {
    }

    const ui::HomeCommands &ofHome() const { return m_window.commands().ofHome(); }

private:
    const QTemporaryDir m_folder;
    const ui::Trade m_trade;
    ui::ProfileSession m_session;
    ui::MainWindow m_window;
};

} // namespace emo::test
