// SPDX-License-Identifier: MIT
#include "tests/ui/Opener.h"

#include <QDesktopServices>

namespace emo::test {

Opener::Opener()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
}

Opener::~Opener()
{
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

} // namespace emo::test
