// SPDX-License-Identifier: MIT
#include "ui/style/Room.h"

#include "ui/style/Look.h"

namespace emo::ui {

Room roomOf(int width)
{
    constexpr int wideFrom = 190; // these in characters
    constexpr int middleFrom = 138;
    return width >= look().characters(wideFrom)  ? Room::Wide
        : width >= look().characters(middleFrom) ? Room::Middle
                                                 : Room::Small;
}

} // namespace emo::ui
