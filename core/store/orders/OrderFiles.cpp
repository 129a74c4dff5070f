// SPDX-License-Identifier: MIT
#include "core/store/orders/OrderFiles.h"

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

void findNames(const QByteArray &json, const QSet<QString> &names, QSet<QString> &found)
{
    // Whatever stands between two quotation marks, within a string or not: so none that is escaped misleads.
    qsizetype from = json.indexOf('"');
    while (from >= 0) {
        const qsizetype until = json.indexOf('"', from + 1);
        if (until < 0)
            return;
        const QString between = QString::fromLatin1(json.constData() + from + 1, until - from - 1);
        if (names.contains(between))
            found.insert(between);
        from = until;
    }
}

} // namespace emo::store
