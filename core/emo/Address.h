// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo {

/// The five lines of an address, one after the other in `list`.
struct AddressLines
{
    EMO_TEXTS(AddressLines)
    constexpr AddressLines(QuestionList *list, ChangeCategory category) : list(list), category(category) {}

    QuestionList *list;
    ChangeCategory category; ///< What a difference in one of them means.

    Question<QString> line1{list, "addressLine1",
        {
            .ask = tr("Building and street"),
            .hint = tr("With the number of the flat or room, if there is one"),
            .ifBlank = tr("Enter the building and street of the address"),
            .maxLength = 200,
            .category = category,
        }};

    Question<QString> line2{list, "addressLine2",
        {
            .ask = tr("Second line of the address"),
            .maxLength = 200,
            .category = category,
        }};

    Question<QString> town{list, "addressLine3",
        {
            .ask = tr("Town or city"),
            .ifBlank = tr("Enter the town or city of the address"),
            .maxLength = 200,
            .category = category,
            .onCard = true,
        }};

    Question<QString> county{list, "addressLine4",
        {
            .ask = tr("County"),
            .maxLength = 200,
            .category = category,
        }};

    Question<QString> postcode{list, "postcode",
        {
            .ask = tr("Postcode"),
            .hint = tr("The installer does not work in Scotland: an order for an address there goes to the "
                       "Scottish provider"),
            .ifBlank = tr("Enter the postcode of the address"),
            .maxLength = 200,
            .format = &formats::postcode,
            .category = category,
        }};
};

/// A page and a record for the lines of an address.
struct AddressPage : Part
{
    constexpr AddressPage(Section *section, const char *pageId, Text title, const char *recordId,
        const char *type, const Condition &when)
        : Part(section, when), page(section, pageId, title, when),
          record(section, recordId, {.member = "addresses", .key = "addressType", .is = type})
    {
    }

    Page page;
    Record record;
};

/// An address with a page of its own.
struct Address : AddressPage, AddressLines
{
    /// `recordId` heads the ids of the questions; `type` is the live service's code for the address.
    constexpr Address(Section *section, const char *pageId, Text title, const char *recordId,
        const char *type, const Condition &when, ChangeCategory category = ChangeCategory::Address)
        : AddressPage(section, pageId, title, recordId, type, when), AddressLines(section, category)
    {
    }
};

} // namespace emo
