// SPDX-License-Identifier: MIT
#include "core/document/pdf/PaintingApplication.h"

#include <QFile>

namespace emo::paper {

std::unique_ptr<QTemporaryDir> PaintingApplication::giveRuntimeFolder()
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // not "minimal", which draws black boxes for letters
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return nullptr;
    auto folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder->path()));
    return folder;
}

} // namespace emo::paper
