// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Question.h"

#include <string_view>

namespace emo {

/// Questions in the order they are asked.
struct QuestionList
{
    constexpr explicit QuestionList(const char *id) : id(id) {}
    QuestionList(const QuestionList &) = delete;

    constexpr std::span<const AnyQuestion *const> all() const { return {questions.data(), count}; }

    const char *id;
    std::array<const AnyQuestion *, 96> questions{};
    std::size_t count = 0;
    std::array<const Constant *, 8> constants{};
    std::size_t constantCount = 0;
    const char *numberMember = nullptr; ///< Of rows: the JSON member that counts them from 0.
    const Page *page = nullptr; ///< The page that is being laid out.
    const Record *record = &noRecord; ///< The record that the next question belongs to.
};

constexpr AnyQuestion::AnyQuestion(QuestionList *list, const char *id, Kind kind, const Spec &spec,
    const OptionList *options, const QuestionList *each)
    : id(id), kind(kind), spec(spec), list(list), page(list->page), record(list->record), options(options),
      each(each)
{
    list->questions[list->count++] = this;
}

constexpr Record::Record(QuestionList *list, const char *id, const Place &place) : id(id), place(place)
{
    list->record = this;
}

constexpr Constant::Constant(QuestionList *list, const char *member, const char *text, const Condition &when)
    : member(member), text(text), when(when), record(list->record)
{
    list->constants[list->constantCount++] = this;
}

/// A group that is asked more than once: `Repeat<CurfewPeriod> timetable{this, "timetable", {…}};`
template <std::derived_from<QuestionList> Group> struct Repeat : Question<Rows>
{
    constexpr Repeat(QuestionList *list, const char *id, const Spec &spec) : Question<Rows>(list, id, spec)
    {
        each = &row;
    }

    Group row; ///< What is asked of each row.
};

/// A part of the order with a heading of its own, laid out on pages.
struct Section : QuestionList
{
    constexpr Section(const char *id, Text title, const Section *after = nullptr)
        : QuestionList(id), title(title), after(after)
    {
    }

    constexpr std::span<const Page *const> allPages() const { return {pages.data(), pageCount}; }

    Text title;
    const Section *after; ///< The section that must be complete before this one can start.
    std::array<const Page *, 24> pages{};
    std::size_t pageCount = 0;
};

/// Pages and questions that make up a part of a section and have a header of their own.
struct Part
{
    constexpr explicit Part(Section *section, const Condition &when = {}) : section(section), when(when) {}

    Section *section;
    Condition when; ///< For its pages.
};

/// The questions declared below it, up to the next page, are shown together.
struct Page
{
    constexpr Page(Section *section, const char *id, Text title, const Condition &askedWhen = {})
        : section(section), id(id), title(title), askedWhen(askedWhen), first(section->count),
          number(section->pageCount)
    {
        section->pages[section->pageCount++] = this;
        section->page = this;
    }
    Page(const Page &) = delete;

    constexpr std::span<const AnyQuestion *const> questions() const
    {
        const bool isLast = number + 1 == section->pageCount;
        const std::size_t end = isLast ? section->count : section->pages[number + 1]->first;
        return section->all().subspan(first, end - first);
    }

    const Section *section;
    const char *id;
    Text title;
    Condition askedWhen;
    std::size_t first;
    std::size_t number;
};

/// True if no two questions would be stored under one name.
constexpr bool idsAreUnique(const QuestionList &list)
{
    for (std::size_t i = 0; i < list.count; ++i) {
        const AnyQuestion *a = list.questions[i];
        for (std::size_t j = i + 1; j < list.count; ++j)
            if (std::string_view(a->record->id) == list.questions[j]->record->id
                && std::string_view(a->id) == list.questions[j]->id)
                return false;
        if (a->kind == Kind::Rows && !idsAreUnique(*a->each))
            return false;
    }
    return true;
}

} // namespace emo
