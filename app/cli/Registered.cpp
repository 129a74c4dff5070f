// SPDX-License-Identifier: MIT
#include "app/cli/Registered.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace emo::cli {

namespace {

/// In a function, so that it is there before whichever file enlists a command first.
std::vector<CommandSpec> &enlisted()
{
    static std::vector<CommandSpec> specs;
    return specs;
}

} // namespace

Registered::Registered(const CommandSpec &spec)
{
    enlisted().push_back(spec);
}

std::vector<CommandSpec> commands()
{
    std::vector<CommandSpec> sorted = enlisted();
    std::ranges::sort(sorted, {},
        [](const CommandSpec &each) { return std::pair(each.about, std::string_view(each.name)); });
    return sorted;
}

} // namespace emo::cli
