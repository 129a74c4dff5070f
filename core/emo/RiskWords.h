// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Risk.h"
#include "core/form/Receipt.h"

/// What page 1 says of each risk to people who visit: few words, dangers to life first. The whole words of an
/// option are in resources/options.
namespace emo::receipt {

struct RiskTexts
{
    EMO_TEXTS(RiskTexts)
};

inline constexpr ReceiptRiskGroup offensive{
    //: %1 is towards whom, such as "race or nationality; sexual orientation".
    RiskTexts::tr("Offensive: %1"),
    //: Two groups of people.
    RiskTexts::tr("%1; %2"),
};
inline constexpr ReceiptRiskGroup safeguarding{
    //: %1 is of whom, such as "adult, child".
    RiskTexts::tr("Safeguarding: %1"),
    //: Two kinds of safeguarding.
    RiskTexts::tr("%1, %2"),
};

inline constexpr std::array fromWearer{
    ReceiptRisk{&options::behaviourRisk.violence, RiskTexts::tr("Violence or threats"), true},
    ReceiptRisk{&options::behaviourRisk.sexual, RiskTexts::tr("Sex offender")},
    ReceiptRisk{&options::behaviourRisk.race, RiskTexts::tr("race or nationality"), false, &offensive},
    ReceiptRisk{&options::behaviourRisk.sexuality, RiskTexts::tr("sexual orientation"), false, &offensive},
    ReceiptRisk{&options::behaviourRisk.gender, RiskTexts::tr("sex or gender"), false, &offensive,
        &risk.genderRiskDetails},
};

inline constexpr std::array atAddress{
    ReceiptRisk{&options::addressRisk.otherOccupant, RiskTexts::tr("Violent others live there"), true},
    ReceiptRisk{&options::addressRisk.animals, RiskTexts::tr("Animals, for example dogs"), true},
    ReceiptRisk{&options::addressRisk.under18, RiskTexts::tr("Children under 18 live there")},
    ReceiptRisk{&options::addressRisk.adult, RiskTexts::tr("adult"), false, &safeguarding},
    ReceiptRisk{&options::addressRisk.child, RiskTexts::tr("child"), false, &safeguarding},
    ReceiptRisk{&options::addressRisk.domesticAbuse,
        RiskTexts::tr("domestic\u00a0"
                      "abuse"),
        false, &safeguarding},
    ReceiptRisk{&options::addressRisk.safeguarding, RiskTexts::tr("Safeguarding issue")},
    ReceiptRisk{&options::addressRisk.substances, RiskTexts::tr("Substance abuse")},
    ReceiptRisk{&options::addressRisk.diversity, RiskTexts::tr("Diversity concerns")},
    ReceiptRisk{&options::addressRisk.offenderManagement, RiskTexts::tr("Managed through IOM")},
    ReceiptRisk{&options::addressRisk.other, RiskTexts::tr("Other known risks")},
};

inline constexpr std::array riskLists{
    ReceiptRiskList{&risk.possibleRisk, RiskTexts::tr("from the device wearer"), fromWearer,
        &options::behaviourRisk.none},
    ReceiptRiskList{&risk.riskCategory, RiskTexts::tr("at the address"), atAddress},
};

} // namespace emo::receipt
