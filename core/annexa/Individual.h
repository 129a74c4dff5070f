// SPDX-License-Identifier: MIT
#pragma once

#include "core/annexa/AnnexOptions.h"
#include "core/form/Section.h"

namespace emo::annexa {

/// In characters; the form itself gives no lengths.
inline constexpr int longestLine = 200;
inline constexpr int longestText = 2000;

/// Section A of Annex A: who is supervised.
inline constexpr struct Individual final : Section
{
    EMO_TEXTS(AnnexIndividual)
    constexpr Individual() : Section("annexA.individual", tr("Supervised individual")) {}

    Page page{this, "individual", tr("Details of the supervised individual")};
    Record kindRecord{this, "annexA", {.member = "scope", .isLocal = true}};

    Question<Choice> kind{this, "orderKind", orderKind,
        {
            .ask = tr("Which kind of order is electronically monitored?"),
            .hint = tr("The form is meant for community sentences. A prison prepares it as a draft only."),
            .label = tr("Kind of order"),
            .isPrivate = true,
        }};

    Record record{this, "annexA.individual", {.member = "individual"}};

    Question<QString> name{this, "name",
        {
            .ask = tr("What is the supervised individual's name?"),
            .label = tr("Name"),
            .ifBlank = tr("Enter the supervised individual's name"),
            .maxLength = longestLine,
            .isName = true,
        }};

    Question<QString> surname{this, "surname",
        {
            .ask = tr("Which part of it is the surname?"),
            .hint = tr("It comes first at the top of each further page. Left blank, the last word is taken."),
            .label = tr("Surname"),
            .maxLength = longestLine,
            .isName = true,
        }};

    Question<QString> address{this, "address",
        {
            .ask = tr("What is the address?"),
            .hint = tr("Or \"No fixed abode\"."),
            .label = tr("Address"),
            .ifBlank = tr("Enter the address, or \"No fixed abode\""),
            .maxLength = longestText,
        }};

    Question<QDate> dateOfBirth{this, "dateOfBirth",
        {
            .ask = tr("What is the date of birth?"),
            .label = tr("Date of birth"),
            .ifBlank = tr("Enter the date of birth"),
            .tense = Tense::Past,
        }};

    Question<QString> contactNumber{this, "contactNumber",
        {
            .ask = tr("What is the telephone number?"),
            .label = tr("Contact number"),
            .maxLength = longestLine,
        }};

    Question<QString> email{this, "email",
        {
            .ask = tr("What is the supervised individual's email address?"),
            .label = tr("Email address"),
            .maxLength = longestLine,
            .format = &formats::emailAdvised,
        }};
} individual;

} // namespace emo::annexa
