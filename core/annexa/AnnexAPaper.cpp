// SPDX-License-Identifier: MIT
#include "core/annexa/AnnexAPaper.h"

#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"

namespace emo {

namespace {

struct AnnexPaperTexts
{
    EMO_TEXTS(AnnexPaperTexts)
};

constexpr Text words(const char *official)
{
    return {"AnnexOfficialWords", official}; // a translation would not be the official form
}

constexpr PaperCell contact(Text label, const AnyQuestion &question, double least = 14)
{
    return {.words = {label}, .written = {&question}, .least = least, .isContact = true};
}
constexpr PaperCell ticks(const AnyQuestion &question, Text first, Text second = {})
{
    return {.words = {first, second}, .ticked = &question};
}

struct AnnexAPaper
{
    static constexpr std::array introduction{
        words(
            "Where a Community Order, Suspended Sentence Order or Supervision Default Order is imposed with "
            "Electronic Monitoring, EMS must be notified of the details of the Responsible Officer and of "
            "any relevant information necessary to assessing the supervised individual's risk. Any "
            "information that constitutes sensitive processing in accordance with the Data Protection Act "
            "2018 must only be shared where it is strictly necessary for the purpose of EMS managing risk."),
        words(
            "This form is to be completed within one business day of the Responsible Officer being allocated "
            "and sent to EMS on the following email: EMSenforcement@ems.co.uk"),
        words("N.B. Where there is an existing Responsible Officer please complete and return this form to "
              "EMS on the day you are notified that that Electronic Monitoring is imposed."),
    };

    static constexpr std::array individual{
        contact(words("Name"), annexa::individual.name),
        contact(words("Address"), annexa::individual.address),
        contact(words("Date of Birth"), annexa::individual.dateOfBirth),
        contact(words("Contact number"), annexa::individual.contactNumber),
        contact(words("Email address"), annexa::individual.email),
    };

    static constexpr std::array risk{
        ticks(annexa::riskOfHarm.assessed,
            words("Has the supervised individual undergone a risk of harm assessment e.g. OASys?")),
        PaperCell{
            .words = {words("If so, what was the Risk of Harm assessed as to staff?"),
                words(
                    "Please provide any relevant information arising from the assessment/s that is necessary "
                    "for EMS to assess risk to staff. Bearing in mind that information subject to sensitive "
                    "processing must only be shared with the supervised individual's consent or where "
                    "strictly necessary for the purposes of EMS managing risk.")},
            .ticked = &annexa::riskOfHarm.toStaff,
            .boxesAt = {0, 52, 118, 172},
            .written = {&annexa::riskOfHarm.toStaffDetails},
        },
        PaperCell{
            .words
            = {words("Please provide any other information concerning the risk of harm to members of the "
                     "public that is necessary to EMS's role "
                     "in managing the electronic monitoring requirement.")},
            .written = {&annexa::riskOfHarm.toPublic},
            .confirmed = &annexa::riskOfHarm.noKnownRisk,
            .confirmation = AnnexPaperTexts::tr("No relevant risk of harm is known."),
            .least = 56,
            .isOpen = true,
        },
        PaperCell{
            .words
            = {words("Please provide any relevant information arising from any other assessment/s that is "
                     "necessary for EMS to manage risk. Bearing in mind that information subject to "
                     "sensitive processing must only be shared with the supervised individual's consent or "
                     "where strictly necessary for the purposes of EMS managing risk")},
            .written = {&annexa::riskOfHarm.otherAssessments},
            .least = 56,
        },
        ticks(annexa::riskOfHarm.gender,
            words("Risk to Specific Gender (as assessed in OASys or other risk assessment tool used)")),
        ticks(annexa::riskOfHarm.racistViews,
            words("Is there evidence known of the subject having racist views?")),
        ticks(annexa::riskOfHarm.homophobicViews,
            words("Is there evidence known of the subject having homophobic views?")),
        ticks(annexa::riskOfHarm.pets, words("Pets at Premises that might present a risk?")),
        ticks(annexa::riskOfHarm.offenderManagement, words("Is the Subject managed through IOM?")),
        PaperCell{
            .words = {words("Is it a MAPPA case?"),
                words("If yes please indicate the MAPPA Level and any relevant information for the effective "
                      "management of the individual")},
            .ticked = &annexa::riskOfHarm.mappa,
            .written = {&annexa::riskOfHarm.mappaDetails},
        },
        PaperCell{
            .words = {words("Risk to Self (as assessed in OASys or other risk assessment tool used)"),
                words("If yes please specify –")},
            .ticked = &annexa::riskOfHarm.selfHarm,
            .written = {&annexa::riskOfHarm.selfHarmDetails},
            .least = 46,
        },
        PaperCell{
            .words = {words("Safeguarding Issues"), words("If yes please specify –")},
            .ticked = &annexa::riskOfHarm.safeguarding,
            .written = {&annexa::riskOfHarm.safeguardingDetails},
            .least = 46,
        },
    };

    static constexpr std::array officer{
        contact(words("Responsible Officer Name"), annexa::officer.name),
        contact(words("Responsible Officer Contact Number(s)"), annexa::officer.contactNumbers),
        PaperCell{
            .words = {words("Office address and PDU")},
            .written = {&annexa::officer.officeAddress, &annexa::officer.unit},
            .least = 28,
            .isContact = true,
        },
        contact(words("PDU functional mailbox"), annexa::officer.unitMailbox),
        contact(words("Notification sent by (PDU)"), annexa::officer.sentBy),
        contact(words("Date of notification (to EMS)"), annexa::officer.sentOn),
    };

    static constexpr std::array update{
        contact(words("Please specify details of change"), annexa::furtherUpdates.updates.row.details, 96),
        contact(words("Notification sent by"), annexa::furtherUpdates.updates.row.sentBy),
        contact(words("Date Revised Notification sent to EMS"), annexa::furtherUpdates.updates.row.sentOn),
    };

    static constexpr std::array blocks{
        PaperBlock{.heading = words("Supervised Individual's Details"), .cells = individual, .isWhole = true},
        PaperBlock{.heading = words("Supervised Individual's Risk Information"), .cells = risk},
        PaperBlock{
            .heading = words("Responsible Officer and Contact Details"), .cells = officer, .isWhole = true},
        PaperBlock{
            .heading = words("Further Update"),
            .cells = update,
            .each = &annexa::furtherUpdates.updates,
            .least = 3,
            .isWhole = true,
            .opensPage = true,
            .before
            = words("This form is to be used as a continuous record to inform EMS of any significant change "
                    "including change of Responsible Officer and any changes to risk. This could be at "
                    "various points i.e. after a home visit, receipt "
                    "of further information or once OASys is completed."),
        },
    };
};

} // namespace

constinit const PaperForm annexAPaper{
    .name = words("Annex A"),
    .title = words("Probation Service Responsible Officer and Offender Risk Notification to EMS"),
    .running = AnnexPaperTexts::tr("Annex A, notification to EMS"),
    .introduction = AnnexAPaper::introduction,
    .strong = words("EMSenforcement@ems.co.uk"),
    .underlined = words("strictly necessary"),
    .blocks = AnnexAPaper::blocks,
    .person = &annexa::individual.name,
    .surname = &annexa::individual.surname,
    .born = &annexa::individual.dateOfBirth,
    .rowPreparedOn = &annexa::furtherUpdates.updates.row.preparedOn,
    .draft = AnnexPaperTexts::tr("Draft for the responsible officer."),
    //: %1 prepared Annex A on the day %2 from the version %3 of an order.
    .preparedFrom = AnnexPaperTexts::tr("%1 prepared it on %2 from %3."),
    .prepared = AnnexPaperTexts::tr("%1 prepared it on %2."),
    //: %1 is a date, or several.
    .updated = AnnexPaperTexts::tr("An update was added on %1."),
    .toDo = AnnexPaperTexts::tr(
        "Check every answer, complete the blank ones and send the form yourself. A box left blank means that "
        "the prison does not know; it does not mean No."),
};

} // namespace emo
