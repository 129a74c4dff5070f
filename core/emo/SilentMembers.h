// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/form/SilentMember.h"

#include <array>

namespace emo {

/// What the EMO service's files hold besides the order.
inline constexpr std::array emoSilentMembers{
    // Ids of database rows.
    SilentMember{"id"},
    SilentMember{"orderId"},
    SilentMember{"versionId"},
    SilentMember{"documentId"},
    SilentMember{"fileId"},
    SilentMember{"zoneId"},
    SilentMember{"caseId", "monitoringConditions"},
    SilentMember{"installationAddressId", "monitoringConditionsAlcohol"},
    SilentMember{"monitoringConditionsId", "mandatoryAttendanceConditions"},
    // The versions, of which the last one is the order.
    SilentMember{"versions", ""},
    // What is printed of the version, or belongs to it; see OrderJson.
    SilentMember{"status", ""},
    SilentMember{"type", ""},
    SilentMember{"dataDictionaryVersion", ""},
    SilentMember{"fmsResultDate", ""},
    SilentMember{"submittedBy", ""},
    // Who may work with it, and how far the service is with it.
    SilentMember{"isValid"},
    SilentMember{"username", ""},
    SilentMember{"ownerCohort", ""},
    SilentMember{"isOwner", ""},
    SilentMember{"tags", ""},
    SilentMember{"lastUpdatedBy", ""},
    SilentMember{"lastUpdatedDateTime", ""},
    SilentMember{"fmsResultId", ""},
    SilentMember{"caseState", ""},
    SilentMember{"statusUpdates", ""},
    // Earlier forms of the service ticked what was to be monitored; now the conditions tell.
    SilentMember{"curfew", "monitoringConditions", monitoring.types.includes(options::monitoringType.curfew)},
    SilentMember{"exclusionZone", "monitoringConditions",
        monitoring.types.includes(options::monitoringType.exclusionZone)},
    SilentMember{"trail", "monitoringConditions", monitoring.types.includes(options::monitoringType.trail)},
    SilentMember{"mandatoryAttendance", "monitoringConditions",
        monitoring.types.includes(options::monitoringType.mandatoryAttendance)},
    SilentMember{
        "alcohol", "monitoringConditions", monitoring.types.includes(options::monitoringType.alcohol)},
};

} // namespace emo
