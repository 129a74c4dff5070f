// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo {

/// A page for the five lines of an address.
struct Address : Part
{
    EMO_TEXTS(Address)

    /// `recordId` heads the ids of the questions; `type` is the live service's code for the address.
    constexpr Address(Section *section, const char *pageId, Text title, const char *recordId,
        const char *type, const Condition &when)
        : Part(section, when), page(section, pageId, title, when),
          record(section, recordId, {.member = "addresses", .key = "addressType", .is = type})
    {
    }

    Page page;
    Record record;

    Question<QString> line1{section, "addressLine1",
        {
            .ask = tr("Building and street"),
            .ifBlank = tr("Enter the building and street of the address"),
            .maxLength = 200,
        }};

    Question<QString> line2{section, "addressLine2",
        {
            .ask = tr("Second line of the address"),
            .maxLength = 200,
        }};

    Question<QString> town{section, "addressLine3",
        {
            .ask = tr("Town or city"),
            .ifBlank = tr("Enter the town or city of the address"),
            .maxLength = 200,
            .onCard = true,
        }};

    Question<QString> county{section, "addressLine4",
        {
            .ask = tr("County"),
            .maxLength = 200,
        }};

    Question<QString> postcode{section, "postcode",
        {
            .ask = tr("Postcode"),
            .ifBlank = tr("Enter the postcode of the address"),
            .maxLength = 200,
            .format = &formats::postcode,
        }};
};

} // namespace emo
