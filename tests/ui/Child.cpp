// SPDX-License-Identifier: MIT
#include "tests/ui/Child.h"

#include "core/emo/DeviceWearer.h"
#include "tests/ui/DeskOnScreen.h"

#include <QElapsedTimer>

#include <cstdio>

namespace emo::test {

int typeForEver(const QString &folder)
{
    DeskOnScreen desk(folder);
    desk.window().workspace().openOrder(desk.session().service().find({}).value(0));
    desk.orderView().goTo(deviceWearer.firstName);
    QElapsedTimer clock;
    clock.start();
    for (int letters = 1;; ++letters) {
        desk.type(QString(QChar(u'a' + letters % 26)));
        std::printf("%d %lld\n", letters, static_cast<long long>(clock.elapsed()));
        std::fflush(stdout);
        constexpr int pause = 30; // milliseconds, as somebody who types fast
        QTest::qWait(pause);
    }
}

} // namespace emo::test
