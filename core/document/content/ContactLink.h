// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo::paper {

/// A way to reach somebody, and what taking it does. Both are empty where a text is none.
struct ContactLink
{
    QString target; ///< "mailto:name@prison.example", "tel:+447700900142"
    QString words; ///< "Call 07700 900142"
    bool operator==(const ContactLink &) const = default;
};

ContactLink emailLink(const QString &text);
ContactLink telephoneLink(const QString &text);

/// Of a text that is one or the other, as a whole.
ContactLink contactLink(const QString &text);

/// Of the answer to a question, if it asks for an email address or a telephone number.
ContactLink contactLink(const AnyQuestion &question, const QString &answer);

} // namespace emo::paper
