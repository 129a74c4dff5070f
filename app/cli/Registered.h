// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"

#include <QStringList>

#include <vector>

namespace emo::cli {

/// What a command is about: the headings under which --help lists them, in this order.
enum class About { OrderFiles, Orders, Packages, Profile, Program };

/// How a command was called.
struct Invocation
{
    QString name; ///< Of the program and the command: "emodesk-cli profile verify".
    QStringList arguments; ///< What follows the name.
};

struct CommandSpec
{
    const char *name; ///< One word, or two: then the first names a group of commands.
    About about;
    Text summary = {}; ///< One line of --help, which leaves out a command that has none.
    int (*run)(const Invocation &invocation); ///< Returns the exit code.
    bool paints = false; ///< Needs fonts, which take their time to load.
};

/// A command of emodesk-cli, which is declared once, beside what it runs: constructing this enlists it.
class Registered
{
public:
    explicit Registered(const CommandSpec &spec);
};

/// All of them, in the order of their headings and names.
std::vector<CommandSpec> commands();

} // namespace emo::cli
