// SPDX-License-Identifier: MIT
#include "ui/send/OpenElsewhere.h"

#include "core/base/Text.h"

#include <QDesktopServices>
#include <QUrl>

namespace emo::ui {

namespace {

struct OpenElsewhereTexts
{
    EMO_TEXTS(OpenElsewhereTexts)
};

} // namespace

Result<> openElsewhere(const QString &path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path))
        ? Result<>()
        : Problem{OpenElsewhereTexts::tr(
            "No program on this computer opens it. Use the copy buttons, and attach the files yourself")};
}

} // namespace emo::ui
