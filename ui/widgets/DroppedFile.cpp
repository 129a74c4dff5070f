// SPDX-License-Identifier: MIT
#include "ui/widgets/DroppedFile.h"

#include "core/base/Text.h"

namespace emo::ui {

namespace {

struct DroppedFileTexts
{
    EMO_TEXTS(DroppedFileTexts)
};

} // namespace

Result<QString> oneLocalFile(const QList<QUrl> &urls)
{
    if (urls.size() != 1)
        return Problem{DroppedFileTexts::tr("Drop one file at a time")};
    if (!urls.front().isLocalFile())
        return Problem{DroppedFileTexts::tr("That is a link. Save the file on this computer first")};
    return urls.front().toLocalFile();
}

} // namespace emo::ui
