// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"

/// The roles of text on paper, and how each is set.
namespace emo::paper::type {

inline constexpr Style title{24, Face::Bold};
inline constexpr Style kind{12, Face::Regular};
inline constexpr Style reference{14, Face::Bold};
inline constexpr Style name{18, Face::Bold};
inline constexpr Style longName{14, Face::Bold};
inline constexpr Style section{16, Face::Bold};
inline constexpr Style heading{12, Face::Bold};
inline constexpr Style answer{11, Face::Regular};
inline constexpr Style keyFact{11, Face::Bold};
inline constexpr Style absent{11, Face::Italic};
inline constexpr Style label{10, Face::Regular};
inline constexpr Style strongLabel{10, Face::Bold};
inline constexpr Style notice{12, Face::Regular};
inline constexpr Style strongNotice{12, Face::Bold};
inline constexpr Style marking{11, Face::Bold};
inline constexpr Style small{9, Face::Regular}; ///< The smallest size anywhere.
inline constexpr Style strongSmall{9, Face::Bold};
inline constexpr Style formName{12, Face::Bold};
inline constexpr Style formTitle{18, Face::Bold};
inline constexpr Style formHeading{14, Face::Bold};
inline constexpr Style contact{10, Face::Italic};
inline constexpr Style draft{190, Face::Bold};

} // namespace emo::paper::type
