// SPDX-License-Identifier: MIT
#pragma once

#include "core/rules/FreeText.h"
#include "core/rules/Rule.h"

namespace emo {

/// Words in the notes, zones and addresses that say something which the order asks for, or denies, elsewhere.
inline constexpr struct WordRules final : RuleBook
{
    EMO_TEXTS(WordRules)

    Rule immigration{this, "O-immigrationWords",
        {
            .severity = Severity::Warning,
            .title = tr("Nothing in the order speaks of immigration or a removal centre unless that is "
                        "answered."),
            .source = "EMO FAQ, \"Immigration & Bail Orders\"",
            .questions = withFreeTexts(&monitoring.immigrationCase, &monitoring.heldInIrc),
        },
        [](const Asked &order, const Circumstances &) -> Objections { return ofImmigration(order); }};

    Rule mopac{this, "O-mopacWords",
        {
            .severity = Severity::Warning,
            .title = tr("Nothing in the order speaks of a tag of MOPAC or Buddi unless that is answered."),
            .source = "EMO FAQ, \"Does the EMO service cover the MOPAC pathfinder?\"",
            .questions = withFreeTexts(&monitoring.mopac),
        },
        [](const Asked &order, const Circumstances &) -> Objections { return ofMopac(order); }};

    Rule pilot{this, "O-pilotWords",
        {
            .severity = Severity::Warning,
            .title = tr("Nothing in the order speaks of another pilot than the one that is chosen."),
            .source = "EMO FAQ, \"Pilots: not selecting the right pilot\"",
            .questions = withFreeTexts(&monitoring.pilot, &monitoring.sentenceType),
        },
        [](const Asked &order, const Circumstances &) -> Objections { return ofPilots(order); }};

private:
    static Objections ofImmigration(const Asked &order);
    static Objections ofMopac(const Asked &order);
    static Objections ofPilots(const Asked &order);
} wordRules;

} // namespace emo
