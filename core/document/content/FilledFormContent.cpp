// SPDX-License-Identifier: MIT
#include "core/document/content/FilledFormContent.h"

#include "core/base/Names.h"
#include "core/document/content/Words.h"
#include "core/form/Lookup.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo::paper {

namespace {

struct FilledFormTexts
{
    EMO_TEXTS(FilledFormTexts)
};

/// Dates as people write them into a form by hand.
QString handDate(QDate date)
{
    return date.toString(QStringLiteral("d/M/yyyy"));
}

QString unbroken(QString text)
{
    return text.replace(u' ', QChar::Nbsp);
}

/// The words of each box, and whether the answer ticks it.
std::vector<std::pair<QString, bool>> choices(const AnyQuestion &question, const Value *answer)
{
    if (question.kind == Kind::YesNo) {
        const bool *yes = answer ? std::get_if<bool>(answer) : nullptr;
        return {{FilledFormTexts::tr("Yes"), yes && *yes}, {FilledFormTexts::tr("No"), yes && !*yes}};
    }
    QStringList codes;
    if (const auto *one = answer ? std::get_if<Choice>(answer) : nullptr)
        codes = {one->code};
    if (const auto *several = answer ? std::get_if<Choices>(answer) : nullptr)
        codes = several->codes;
    std::vector<std::pair<QString, bool>> all;
    for (const Offer &offer : offers(*question.options))
        all.emplace_back(offer.label, codes.contains(offer.code));
    return all;
}

FormCell cellOf(const PaperCell &cell, const Asked &answers)
{
    FormCell filled{{}, {}, {}, cell.least, cell.isContact, cell.isOpen};
    for (const Text &words : cell.words)
        if (!words.isEmpty())
            filled.words.append(words.toString());
    if (cell.ticked) {
        std::size_t number = 0;
        for (const auto &[word, isTicked] : choices(*cell.ticked, answers.answer(*cell.ticked)))
            filled.boxes.push_back({word, cell.boxesAt[number++], isTicked});
    }
    QStringList paragraphs;
    for (const AnyQuestion *question : cell.written) {
        const Value *answer = question ? answers.answer(*question) : nullptr;
        const QDate *date = answer ? std::get_if<QDate>(answer) : nullptr;
        if (answer)
            paragraphs.append(date ? handDate(*date) : display(*question, answers));
    }
    if (cell.confirmed && answers[*cell.confirmed] == true)
        paragraphs.append(cell.confirmation.toString());
    paragraphs.removeAll(QString());
    filled.answer = paragraphs.join(u'\n');
    if (paragraphs.size() == 1)
        filled.link = contactLink(filled.answer);
    return filled;
}

FormBlock blockOf(const PaperBlock &block, const Asked &answers)
{
    FormBlock filled{{}, block.heading.toString(), {}, block.isWhole, false};
    for (const PaperCell &cell : block.cells)
        filled.cells.push_back(cellOf(cell, answers));
    return filled;
}

std::vector<FormBlock> blocksOf(const PaperBlock &block, const Asked &answers)
{
    std::vector<FormBlock> all;
    if (!block.each) {
        all.push_back(blockOf(block, answers));
    } else {
        answers.forEachRow(*block.each, [&](const Asked &row, int) { all.push_back(blockOf(block, row)); });
        static const Answers blank;
        do // whoever goes on with the form always finds room
            all.push_back(blockOf(block, Asked(blank, *block.each->each, answers)));
        while (all.size() < block.least);
    }
    all.front().before = block.before.toString();
    all.front().opensPage = block.opensPage;
    return all;
}

/// The days on which something was added to the form, each once.
QStringList daysAdded(const PaperForm &form, const Asked &answers)
{
    QStringList days;
    for (const PaperBlock &block : form.blocks)
        if (block.each)
            answers.forEachRow(*block.each, [&](const Asked &row, int) {
                const auto added = row[*form.rowPreparedOn];
                if (added && !days.contains(displayDate(*added)))
                    days.append(displayDate(*added));
            });
    return days;
}

QString noteOf(const PaperForm &form, const Asked &answers, const Preparation &preparation)
{
    QStringList sentences;
    const QString day = displayDate(preparation.on);
    if (!preparation.by.isEmpty() && preparation.on.isValid())
        sentences.append(preparation.from.isEmpty()
                ? form.prepared.with(preparation.by, day)
                : form.preparedFrom.with(preparation.by, day, unbroken(preparation.from)));
    if (const QStringList days = daysAdded(form, answers); !days.isEmpty())
        sentences.append(form.updated.with(days.join(QStringLiteral(", "))));
    sentences.append(form.toDo.toString());
    return sentences.join(u' ');
}

} // namespace

FilledForm filledForm(const PaperForm &form, const Answers &answers, const Preparation &preparation)
{
    const Asked asked(answers);
    FilledForm filled;
    filled.title = form.running.toString();
    filled.reference = preparation.reference;
    filled.version = form.name.toString();
    filled.surnameFirst = preparation.surnameFirst.isEmpty()
        ? wholeNameSurnameFirst(display(*form.person, asked), display(*form.surname, asked))
        : preparation.surnameFirst;
    if (const auto born = asked[*form.born])
        filled.born = words.born.with(displayShortDate(*born));
    filled.name = form.name.toString();
    filled.heading = form.title;
    if (preparation.isDraft) {
        filled.draft = form.draft.toString();
        filled.note = noteOf(form, asked, preparation);
    }
    for (const Text &paragraph : form.introduction)
        filled.introduction.append(paragraph.toString());
    filled.strong = form.strong.toString();
    filled.strongLink = contactLink(filled.strong);
    filled.underlined = form.underlined.toString();
    for (const PaperBlock &block : form.blocks)
        for (FormBlock &each : blocksOf(block, asked))
            filled.blocks.push_back(std::move(each));
    return filled;
}

} // namespace emo::paper
