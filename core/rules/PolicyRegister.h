// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/policy/Figure.h"
#include "core/policy/Participation.h"
#include "core/rules/DeadlineSpec.h"
#include "core/rules/Rule.h"

namespace emo {

/// The form that a rule or a deadline belongs to.
enum class RegisterOf { Order, AnnexA };

struct RegisteredRule
{
    RegisterOf of;
    const Rule *rule;
};

struct RegisteredFigure
{
    const Figure *figure;
    QList<FigureValue> values; ///< Those that the register was asked for, the oldest first.
};

struct RegisteredDeadline
{
    RegisterOf of;
    const DeadlineSpec *deadline;
};

/// Those who take part in one thing.
struct RegisteredParticipation
{
    struct Member
    {
        QString name; ///< Of the option: "Cardiff Prison".
        Participation entry;
    };

    ParticipationMark mark;
    QList<Member> members;
};

/// What policy the program knows, with sources and dates, so that somebody who knows the policy can review
/// it.
struct PolicyRegister
{
    QList<RegisteredRule> rules;
    QList<RegisteredFigure> figures;
    QList<RegisteredDeadline> deadlines;
    QList<RegisteredParticipation> participation;
};

/// Everything, whenever it is in force; or what is in force on one day.
PolicyRegister policyRegister(std::optional<QDate> day = {});

/// The questions that the rule looks at, by their names in findings; "curfewTimetable[].startTime" for one of
/// a row.
QStringList questionNames(const RegisteredRule &rule);

} // namespace emo
