// SPDX-License-Identifier: MIT
#include "ui/widgets/LongWork.h"

namespace emo::ui {

std::shared_ptr<LongWork> LongWork::begin(const QString &what)
{
    return {new LongWork(what), [](LongWork *work) { work->deleteLater(); }};
}

void LongWork::cancel()
{
    m_stop.request_stop();
    Q_EMIT cancelled();
}

} // namespace emo::ui
