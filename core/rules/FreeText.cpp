// SPDX-License-Identifier: MIT
#include "core/rules/FreeText.h"

namespace emo {

namespace {

void addText(
    std::vector<FreeText> &texts, const Asked &order, const Question<QString> &question, const QuestionAt &at)
{
    if (const auto text = order[question]; text && !text->trimmed().isEmpty())
        texts.push_back({at, *text});
}

template <std::size_t Count>
void addRows(std::vector<FreeText> &texts, const Asked &order, const Question<Rows> &group,
    const std::array<const Question<QString> *, Count> &cells)
{
    order.forEachRow(group, [&](const Asked &row, int index) {
        for (const Question<QString> *cell : cells)
            addText(texts, row, *cell, {*cell, group, index});
    });
}

} // namespace

std::vector<FreeText> notes(const Asked &order)
{
    std::vector<FreeText> texts;
    for (const Question<QString> *question : noteQuestions)
        addText(texts, order, *question, *question);
    return texts;
}

std::vector<FreeText> freeTexts(const Asked &order)
{
    std::vector<FreeText> texts = notes(order);
    for (const Question<QString> *question : placeQuestions)
        addText(texts, order, *question, *question);
    addRows(texts, order, monitoring.exclusion.zones, zoneTexts);
    addRows(texts, order, monitoring.attendance.appointments, appointmentTexts);
    return texts;
}

} // namespace emo
