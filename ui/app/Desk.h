// SPDX-License-Identifier: MIT
#pragma once

namespace emo::ui {

class IncomingFiles;
class MainWindow;
class OrderActions;
class PackageActions;
class PaperActions;
class ProfileActions;
class Workspace;

/// What the commands of the window work on.
struct Desk
{
    MainWindow &window;
    Workspace &workspace;
    IncomingFiles &incoming;
    OrderActions &orders;
    PackageActions &packages;
    PaperActions &paper;
    ProfileActions &profile;
};

} // namespace emo::ui
