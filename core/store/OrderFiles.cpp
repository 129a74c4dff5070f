// SPDX-License-Identifier: MIT
#include "core/store/OrderFiles.h"

namespace emo::store {

namespace {

using Change = std::function<File(const AnyQuestion &question, const File &file)>;

Answers changed(const QuestionList &questions, const Answers &answers, const Change &change)
{
    Answers result = answers;
    for (const AnyQuestion *question : questions.all()) {
        const Value *value = answers.find(*question);
        if (const File *file = value ? std::get_if<File>(value) : nullptr)
            result.setValue(*question, change(*question, *file));
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

Answers changed(const Form &form, const Answers &answers, const Change &change)
{
    Answers result = answers;
    for (const Section *section : form.sections)
        result = changed(*section, result, change);
    return result;
}

} // namespace

void forEachFile(const Form &form, const Answers &answers, const FileVisitor &visit)
{
    changed(form, answers, [&](const AnyQuestion &question, const File &file) {
        visit(question, file);
        return file;
    });
}

Answers withFiles(const Form &form, const Answers &answers, const std::function<File(const File &)> &change)
{
    return changed(form, answers, [&](const AnyQuestion &, const File &file) { return change(file); });
}

} // namespace emo::store
