// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Address.h"
#include "core/emo/IdentityFormats.h"
#include "core/emo/SharedOptions.h"

namespace emo {

/// Section 2 of the order: who will wear the device, how to reach them and where they live.
inline constexpr struct DeviceWearer final : Section
{
    EMO_TEXTS(DeviceWearer)
    constexpr DeviceWearer() : Section("deviceWearer", tr("About the device wearer")) {}

    Page numbersPage{this, "identity-numbers", tr("Identity numbers")};
    Record record{this, "deviceWearer"};

    Question<QString> pncId{this, "pncId",
        {
            .ask = tr("Police National Computer (PNC) number"),
            .hint = tr("Give every number that you have; at least one is needed."),
            .maxLength = 200,
            .format = &formats::pnc,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> nomisId{this, "nomisId",
        {
            .ask = tr("NOMIS number"),
            .hint = tr("A letter, four digits and two letters, such as A1234BC."),
            .maxLength = 200,
            .format = &formats::nomis,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> prisonNumber{this, "prisonNumber",
        {
            .ask = tr("Prison number"),
            .maxLength = 200,
            .format = &formats::nomis,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> deliusId{this, "deliusId",
        {
            .ask = tr("Case reference number (CRN)"),
            .hint = tr("Probation's number: a letter and six digits, such as X123456."),
            .maxLength = 200,
            .format = &formats::crn,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> cepr{this, "complianceAndEnforcementPersonReference",
        {
            .ask = tr("Compliance and enforcement person reference (CEPR)"),
            .maxLength = 200,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> courtCaseReferenceNumber{this, "courtCaseReferenceNumber",
        {
            .ask = tr("Court case reference number (CCRN)"),
            .maxLength = 200,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Page detailsPage{this, "personal-details", tr("Personal details")};

    Question<QString> firstName{this, "firstName",
        {
            .ask = tr("What is the device wearer's first name?"),
            .label = tr("First name"),
            .ifBlank = tr("Enter the device wearer's first name"),
            .maxLength = 200,
            .isName = true,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> middleName{this, "middleName",
        {
            .ask = tr("What are the device wearer's middle names?"),
            .label = tr("Middle names"),
            .maxLength = 200,
            .isName = true,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> lastName{this, "lastName",
        {
            .ask = tr("What is the device wearer's last name?"),
            .label = tr("Last name"),
            .ifBlank = tr("Enter the device wearer's last name"),
            .maxLength = 200,
            .isName = true,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QString> alias{this, "alias",
        {
            .ask = tr("What other name is the device wearer known by?"),
            .label = tr("Preferred name"),
            .maxLength = 200,
            .isName = true,
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<QDate> dateOfBirth{this, "dateOfBirth",
        {
            .ask = tr("What is the device wearer's date of birth?"),
            .label = tr("Date of birth"),
            .ifBlank = tr("Enter the device wearer's date of birth"),
            .tense = Tense::Past,
            .stored = {.as = Encoding::UtcMidnight},
            .category = ChangeCategory::PersonalDetails,
            .onCard = true,
        }};

    Question<bool> responsibleAdultRequired{this, "adultAtTimeOfInstallation",
        {
            .ask = tr("Is a responsible adult required when the device is fitted?"),
            .hint = tr("Someone under 18 needs a parent, a guardian or another adult with parental rights."),
            .label = tr("Is a responsible adult required?"),
            .ifBlank = tr("Say whether a responsible adult is required"),
            .stored = {.as = Encoding::Opposite},
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<Choice> sex{this, "sex", options::sex,
        {
            .ask = tr("What is the device wearer's sex?"),
            .label = tr("Sex"),
            .ifBlank = tr("Choose the device wearer's sex"),
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<Choice> gender{this, "gender", options::gender,
        {
            .ask = tr("What is the device wearer's gender?"),
            .label = tr("Gender"),
            .ifBlank = tr("Choose the device wearer's gender"),
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<Choices> disabilities{this, "disabilities", options::disability,
        {
            .ask = tr("Which disabilities or health conditions does the device wearer have?"),
            .label = tr("Disabilities and health conditions"),
            .ifBlank = tr("Tick the disabilities and health conditions that apply, or that none does"),
            .stored = {.as = Encoding::CommaJoined},
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<QString> otherDisability{this, "otherDisability",
        {
            .ask = tr("What is the disability or health condition?"),
            .label = tr("Other disability or health condition"),
            .ifBlank = tr("Describe the disability or health condition that is not listed"),
            .askedWhen = disabilities.includes(options::disability.other),
            .maxLength = 255,
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<bool> interpreterRequired{this, "interpreterRequired",
        {
            .ask = tr("Is an interpreter required?"),
            .ifBlank = tr("Say whether an interpreter is required"),
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<Choice> language{this, "language", options::languages,
        {
            .ask = tr("Which language?"),
            .label = tr("Main language"),
            .ifBlank = tr("Choose the language that the interpreter must speak"),
            .askedWhen = interpreterRequired.is(true),
            .category = ChangeCategory::PersonalDetails,
        }};

    Page adultPage{this, "responsible-adult", tr("Responsible adult"), responsibleAdultRequired.is(true)};
    Record adultRecord{this, "responsibleAdult", {.member = "deviceWearerResponsibleAdult"}};

    Question<Choice> adultRelationship{this, "relationship", options::relationship,
        {
            .ask = tr("How is the responsible adult related to the device wearer?"),
            .label = tr("Relationship"),
            .ifBlank = tr("Choose how the responsible adult is related to the device wearer"),
            .category = ChangeCategory::NotReported,
        }};

    Question<QString> adultOtherRelationship{this, "otherRelationshipDetails",
        {
            .ask = tr("What is the relationship?"),
            .label = tr("Other relationship"),
            .ifBlank = tr("Describe how the responsible adult is related to the device wearer"),
            .askedWhen = adultRelationship.is(options::relationship.other),
            .maxLength = 200,
            .category = ChangeCategory::NotReported,
        }};

    Question<QString> adultFullName{this, "fullName",
        {
            .ask = tr("What is the responsible adult's full name?"),
            .label = tr("Full name"),
            .ifBlank = tr("Enter the responsible adult's full name"),
            .maxLength = 200,
            .isName = true,
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<QString> adultContactNumber{this, "contactNumber",
        {
            .ask = tr("What is the responsible adult's telephone number?"),
            .label = tr("Telephone number"),
            .format = &formats::phone,
            .category = ChangeCategory::PersonalDetails,
        }};

    Page contactPage{this, "contact-details", tr("Telephone")};
    Record contactRecord{this, "contactDetails"};

    Question<bool> phoneNumberAvailable{this, "phoneNumberAvailable",
        {
            .ask = tr("Does the device wearer have a telephone number?"),
            .hint = tr("The number of approved premises counts, if they will live there. With a number, the "
                       "installer's first visit is more likely to succeed."),
            .label = tr("Is a telephone number available?"),
            .ifBlank = tr("Say whether the device wearer has a telephone number"),
            .stored = {.isGathered = true, .evidence = {"contactDetails"}},
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<QString> contactNumber{this, "contactNumber",
        {
            .ask = tr("What is the device wearer's telephone number?"),
            .label = tr("Telephone number"),
            .ifBlank = tr("Enter the device wearer's telephone number"),
            .askedWhen = phoneNumberAvailable.is(true),
            .format = &formats::phone,
            .category = ChangeCategory::PersonalDetails,
        }};

    Page abodePage{this, "fixed-address", tr("Fixed address")};
    Record abodeRecord{this, "deviceWearer"};

    Question<bool> fixedAddress{this, "noFixedAbode",
        {
            .ask = tr("Does the device wearer have a fixed address?"),
            .hint
            = tr("Temporary accommodation and approved premises count. All monitoring but alcohol "
                 "monitoring needs an address at release. If there is none by then, probation can order "
                 "alcohol monitoring or an acquisitive crime tag after release; any other order is "
                 "rejected."),
            .label = tr("Is there a fixed address?"),
            .ifBlank = tr("Say whether the device wearer has a fixed address"),
            .stored = {.as = Encoding::Opposite},
            .category = ChangeCategory::Address,
        }};

    Address mainAddress{
        this, "main-address", tr("Main address"), "addresses.PRIMARY", "PRIMARY", fixedAddress.is(true)};
    Record approvedRecord{this, "release", {.member = "release", .isLocal = true}};

    Question<bool> approvedPremises{this, "approvedPremises",
        {
            .ask = tr("Is this address approved premises?"),
            .hint = tr("It makes a difference to who orders the tag when the device wearer moves on."),
            .label = tr("Approved premises"),
            .isPrivate = true,
        }};

    Record secondRecord{this, "deviceWearer"};

    Question<bool> hasSecondAddress{this, "hasSecondAddress",
        {
            .ask = tr("Will the device wearer be at any other address during curfew hours?"),
            .label = tr("Other curfew addresses"),
            .ifBlank = tr("Say whether the device wearer will be at any other address during curfew hours"),
            .blankIs = Severity::Reminder,
            .askedWhen = fixedAddress.is(true),
            .stored = {.isLocal = true, .isGathered = true, .evidence = {"addresses.SECONDARY"}},
            .category = ChangeCategory::NotReported,
        }};

    Address secondAddress{this, "second-address", tr("Second address"), "addresses.SECONDARY", "SECONDARY",
        fixedAddress.is(true) && hasSecondAddress.is(true)};
    Record thirdRecord{this, "deviceWearer"};

    Question<bool> hasThirdAddress{this, "hasThirdAddress",
        {
            .ask = tr("Will there be a third address?"),
            .label = tr("Third curfew address"),
            .stored = {.isLocal = true, .isGathered = true, .evidence = {"addresses.TERTIARY"}},
            .category = ChangeCategory::NotReported,
        }};

    Address thirdAddress{this, "third-address", tr("Third address"), "addresses.TERTIARY", "TERTIARY",
        fixedAddress.is(true) && hasThirdAddress.is(true)};
} deviceWearer;

} // namespace emo
