// SPDX-License-Identifier: MIT
#include "core/store/OrderFiles.h"

namespace emo::store {

namespace {

Answers changed(
    const QuestionList &questions, const Answers &answers, const std::function<File(const File &)> &change)
{
    Answers result = answers;
    for (const AnyQuestion *question : questions.all()) {
        const Value *value = answers.find(*question);
        if (const File *file = value ? std::get_if<File>(value) : nullptr)
            result.setValue(*question, change(*file));
        const Rows *rows = value ? std::get_if<Rows>(value) : nullptr;
        if (!rows)
            continue;
        Rows changedRows;
        for (const Answers &row : *rows)
            changedRows.push_back(changed(*question->each, row, change));
        result.setValue(*question, changedRows);
    }
    return result;
}

} // namespace

void forEachFile(const Form &form, const Answers &answers, const std::function<void(const File &)> &visit)
{
    withFiles(form, answers, [&](const File &file) {
        visit(file);
        return file;
    });
}

Answers withFiles(const Form &form, const Answers &answers, const std::function<File(const File &)> &change)
{
    Answers result = answers;
    for (const Section *section : form.sections)
        result = changed(*section, result, change);
    return result;
}

} // namespace emo::store
