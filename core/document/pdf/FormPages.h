// SPDX-License-Identifier: MIT
#pragma once

#include "core/reader/ReadFile.h"

namespace emo::paper {

/// What stands at the foot of a page that EMO Desk printed.
struct Foot
{
    QString reference; ///< "7K3M-Q2VD-X"
    int version = -1; ///< Of the order whose form it is; -1: another paper about that order.
    int number = 0; ///< "Page 2 of 7"
    int count = 0;
    int sheet = 0; ///< The page of the file that it stands on, from 1.
    bool operator==(const Foot &) const = default;
};

/// Returns the feet of our pages that can be read in a file, in its order, whoever printed, cut or merged
/// it. `read` must have its words. A sheet that shows several pages has several feet.
std::vector<Foot> feetIn(const ReadFile &read);

} // namespace emo::paper
