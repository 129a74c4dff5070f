// SPDX-License-Identifier: MIT
#include "ui/app/CardQuestions.h"

#include "core/emo/DeviceWearer.h"

namespace emo::ui {

CardQuestions emoCardQuestions()
{
    return {
        .firstName = &deviceWearer.firstName,
        .lastName = &deviceWearer.lastName,
        .birthDate = &deviceWearer.dateOfBirth,
        .numbers = {&deviceWearer.nomisId, &deviceWearer.deliusId, &deviceWearer.prisonNumber,
            &deviceWearer.pncId},
        .towns = {&deviceWearer.mainAddress.town},
        .identity = {
            .numbers = {&deviceWearer.nomisId, &deviceWearer.pncId, &deviceWearer.prisonNumber,
                &deviceWearer.deliusId},
            .names = {&deviceWearer.firstName, &deviceWearer.lastName},
            .birthDate = &deviceWearer.dateOfBirth,
        },
    };
}

} // namespace emo::ui
