// SPDX-License-Identifier: MIT
#include "core/emo/EmoForm.h"

#include "core/annexa/AnnexAForm.h"
#include "core/form/Lookup.h"
#include "core/form/Receipt.h"
#include "core/rules/EmoRules.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;
using emo::test::fileText;

namespace {

/// Every question, those of rows included.
template <typename Visitor> void forEachOf(const QuestionList &list, const Visitor &visit)
{
    for (const AnyQuestion *question : list.all()) {
        visit(*question);
        if (question->each)
            forEachOf(*question->each, visit);
    }
}

template <typename Visitor> void forEveryQuestion(const Visitor &visit)
{
    for (const Section *section : emoForm.sections)
        forEachOf(*section, visit);
}

QList<const Rule *> allRules()
{
    QList<const Rule *> rules;
    for (const RuleBook *book : emoRules())
        for (const Rule *rule : book->all())
            rules.append(rule);
    return rules;
}

} // namespace

TEST_CASE("Every question stands on a page and in a record, or in a row")
{
    forEachQuestion(emoForm, [](const AnyQuestion &question) {
        INFO(fullId(question));
        CHECK(question.page);
        CHECK(question.record != &noRecord);
    });
}

TEST_CASE("Every choice offers at least two answers")
{
    forEveryQuestion([](const AnyQuestion &question) {
        if (!question.options)
            return;
        INFO(fullId(question));
        CHECK(offers(*question.options).size() >= 2);
    });
}

TEST_CASE("No list of options has a code twice in one group")
{
    forEveryQuestion([](const AnyQuestion &question) {
        QStringList seen;
        if (question.options)
            for (const Offer &each : offers(*question.options))
                seen.append(each.within + u'/' + each.code);
        INFO(fullId(question));
        CHECK(seen.removeDuplicates() == 0);
    });
}

TEST_CASE("Labels and questions are written as such")
{
    forEveryQuestion([](const AnyQuestion &question) {
        INFO(fullId(question));
        CHECK_FALSE(question.label().toString().endsWith(u':'));
        CHECK(question.label().toString().size() <= 90);
        CHECK_FALSE(question.spec.ifBlank.toString().endsWith(u'.'));
    });
}

TEST_CASE("A date that the live service stores says how")
{
    forEveryQuestion([](const AnyQuestion &question) {
        const bool isLocal = question.spec.stored.isLocal || question.record->place.isLocal;
        if (question.kind != Kind::Date || isLocal)
            return;
        INFO(fullId(question));
        CHECK(question.spec.stored.as != Encoding::Plain);
    });
}

TEST_CASE("Evidence names records and questions of the form")
{
    QStringList known;
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        known.append(QString::fromLatin1(question.record->id));
        known.append(fullId(question));
    });
    const auto isKnown = [&](const Evidence &evidence) {
        return std::ranges::all_of(
            evidence, [&](const char *id) { return !id || known.contains(QLatin1StringView(id)); });
    };
    forEveryQuestion([&](const AnyQuestion &question) {
        INFO(fullId(question));
        const Stored &stored = question.spec.stored;
        CHECK(isKnown(stored.evidence));
        CHECK((stored.isGathered && question.kind == Kind::YesNo) == (stored.evidence.front() != nullptr));
        if (question.options)
            for (const Option *option : question.options->all())
                CHECK(isKnown(option->traits.evidence));
    });
}

TEST_CASE("Every option and every mark that is named in the program stands in its list")
{
    const auto check = [](const Condition &condition) {
        for (const Condition::Clause &clause : condition.clauses()) {
            INFO(fullId(*clause.question) << " " << clause.code);
            if (clause.isMark)
                CHECK(std::ranges::any_of(offers(*clause.question->options),
                    [&](const Offer &each) { return each.isMarked(QLatin1StringView(clause.code), {}); }));
        }
    };
    forEveryQuestion([&](const AnyQuestion &question) {
        check(question.spec.askedWhen);
        if (!question.options)
            return;
        QStringList codes;
        for (const Offer &each : offers(*question.options))
            codes.append(each.code);
        for (const Option *option : question.options->all()) {
            INFO(option->code);
            CHECK(codes.contains(QLatin1StringView(option->code)));
        }
    });
    for (const Section *section : emoForm.sections)
        for (const Page *page : section->allPages())
            check(page->askedWhen);
}

TEST_CASE("No question has gone or been renamed without a word")
{
    QStringList ids;
    for (const Form *form : {&emoForm, &annexAForm})
        forEachQuestion(*form, [&](const AnyQuestion &question) {
            ids.append(fullId(question));
            if (question.each)
                for (const AnyQuestion *cell : question.each->all())
                    ids.append(fullId(question) + QStringLiteral("[].") + QLatin1StringView(cell->id));
        });
    const QStringList known
        = QString::fromUtf8(fileText(QStringLiteral(EMODESK_SOURCES "/tests/data/question-ids.txt")))
              .split(u'\n', Qt::SkipEmptyParts);
    CHECK(ids == known); // a new question adds a line; a renamed one also lists its old id in `formerly`
}

TEST_CASE("Every answer is printed or stays on this computer, and never both")
{
    QList<const AnyQuestion *> printed;
    const auto add = [&](std::span<const ReceiptRow> rows) {
        for (const ReceiptRow &row : rows) {
            printed.append(row.question);
            if (row.detail)
                printed.append(row.detail);
            if (row.as != ReceiptRow::As::Address)
                continue;
            const auto lines = row.question->list->all();
            const auto first = std::ranges::find(lines, row.question);
            for (const AnyQuestion *line : std::span(first, 5))
                printed.append(line);
        }
    };
    const Receipt &receipt = *emoForm.receipt;
    add(receipt.formDetails);
    for (const ReceiptBlock &block : receipt.blocks) {
        add(block.rows);
        if (block.each)
            printed.append(block.each);
    }
    for (const AnyQuestion *question : receipt.release.days)
        printed.append(question);
    for (const ReceiptSpan &span : receipt.timeline)
        printed.append({span.from, span.until});
    const auto &curfew = receipt.curfew;
    for (const AnyQuestion *question : std::initializer_list<const AnyQuestion *>{
             curfew.week.periods, curfew.week.day, curfew.week.from, curfew.week.until, curfew.week.where})
        printed.append(question);

    const QStringList implied{QStringLiteral("deviceWearer.hasThirdAddress")}; // seen from what follows
    forEveryQuestion([&](const AnyQuestion &question) {
        INFO(fullId(question));
        const bool isPrinted = printed.contains(&question) || implied.contains(fullId(question));
        CHECK(isPrinted != question.spec.isPrivate);
    });
}

TEST_CASE("The receipt names the addresses of a curfew in the order in which the timetable offers them")
{
    const auto &curfew = emoForm.receipt->curfew;
    const auto offered = curfew.week.where->options->all();
    REQUIRE(offered.size() == curfew.places.size());
    for (std::size_t i = 0; i < offered.size(); ++i)
        CHECK(offered[i]->label.toString() == curfew.places[i].name.toString());
    CHECK(curfew.week.day->options->all().size() == std::size_t(daysInWeek));
}

TEST_CASE("What stays on this computer is not part of what the live service is told")
{
    forEveryQuestion([](const AnyQuestion &question) {
        const bool isLocal = question.spec.stored.isLocal || question.record->place.isLocal;
        INFO(fullId(question));
        CHECK((!question.spec.isPrivate || isLocal));
    });
}

TEST_CASE("Every rule has its own id, a title, a source and questions it points at")
{
    QStringList ids;
    for (const Rule *rule : allRules()) {
        INFO(rule->id);
        ids.append(QString::fromLatin1(rule->id));
        CHECK(rule->spec.title.toString().endsWith(u'.'));
        CHECK(QLatin1StringView(rule->spec.source).size() > 0);
        CHECK(rule->spec.questions.front());
    }
    CHECK(ids.removeDuplicates() == 0);
    CHECK(ids.size() >= 12);
}
