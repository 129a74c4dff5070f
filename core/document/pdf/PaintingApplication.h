// SPDX-License-Identifier: MIT
#pragma once

#include <QGuiApplication>
#include <QTemporaryDir>

#include <memory>

namespace emo::paper {

/// An application that can make documents without a screen, for programs that have no window.
///
/// Qt looks for a window system all the same, in the user's runtime folder; where there is none it would
/// make one in the temporary folder, leave it there and say so. So it is given one for the time being.
class PaintingApplication
{
public:
    PaintingApplication(int &argc, char **argv)
        : m_runtimeFolder(giveRuntimeFolder()), m_application(argc, argv)
    {
    }

private:
    static std::unique_ptr<QTemporaryDir> giveRuntimeFolder();

    const std::unique_ptr<QTemporaryDir> m_runtimeFolder;
    const QGuiApplication m_application;
};

} // namespace emo::paper
