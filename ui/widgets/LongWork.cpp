// SPDX-License-Identifier: MIT
#include "ui/widgets/LongWork.h"

#include <QCoreApplication>

namespace emo::ui {

std::shared_ptr<LongWork> LongWork::begin(const QString &what)
{
    return {new LongWork(what), [](LongWork *work) {
                // An answer that nobody got holds it until the application cleans up, which takes no events.
                if (qApp)
                    work->deleteLater();
                else
                    delete work;
            }};
}

void LongWork::cancel()
{
    m_stop.request_stop();
    Q_EMIT cancelled();
}

} // namespace emo::ui
