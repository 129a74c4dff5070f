// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Severity.h"
#include "core/base/Text.h"

#include <QStringView>

namespace emo {

/// What a text must look like to be an email address, a telephone number and so on.
struct Format
{
    const char *id; ///< Quoted in findings.
    bool (*matches)(QStringView text); ///< `text` is trimmed and not empty.
    Text complaint; ///< What to say when it does not match.
    Severity severity; ///< Error where the live service refuses it, warning where it only looks wrong.
    QString (*tidied)(const QString &text); ///< The same value as people write it, for the window to show
                                            ///< when it was typed; what is none of the kind stays as it was.
};

namespace formats {

/// Something@something.something, at most 200 characters, as the live service demands.
extern const Format email;
/// The same, where the live service checks nothing.
extern const Format emailAdvised;
/// A number that the live service takes: see phoneNumberFrom().
extern const Format phone;
/// The same, where the live service checks nothing.
extern const Format phoneAdvised;
/// A postcode of the United Kingdom, with or without its space.
extern const Format postcode;

} // namespace formats

} // namespace emo
