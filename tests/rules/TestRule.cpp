// SPDX-License-Identifier: MIT
#include "core/rules/Rule.h"

#include "core/emo/Monitoring.h"
#include "core/rules/EmoRules.h"
#include "tests/rules/Judged.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace emo;
using namespace emo::test;

namespace {

/// A policy that changed on 1 April 2027: one rule ends, another begins.
inline constexpr struct Probe final : RuleBook
{
    EMO_TEXTS(Probe)
    Rule old{this, "old",
        {.severity = Severity::Error,
            .title = tr("Old."),
            .source = "test",
            .questions = {&deviceWearer.firstName},
            .until = on(2027, 4, 1)},
        [](const Asked &, const Circumstances &) -> Objections {
            return {{{deviceWearer.firstName}, QStringLiteral("old")}};
        }};
    Rule changed{this, "new",
        {.severity = Severity::Error,
            .title = tr("New."),
            .source = "test",
            .questions = {&deviceWearer.firstName},
            .since = on(2027, 4, 1)},
        [](const Asked &, const Circumstances &) -> Objections {
            return {{{deviceWearer.firstName}, QStringLiteral("new")}};
        }};
} probe;

QStringList inForceOn(QDate day)
{
    static constexpr std::array<const RuleBook *, 1> books{&probe};
    QStringList ids;
    for (const Finding &finding : findings(emoForm, books, completeOrder(), Moment{day, QTime(12, 0)}))
        ids.append(finding.id);
    return ids;
}

QList<const Rule *> allRules()
{
    QList<const Rule *> rules;
    for (const RuleBook *book : emoRules())
        for (const Rule *rule : book->all())
            rules.append(rule);
    return rules;
}

QList<const char *> otherTexts(const AnyQuestion &question)
{
    const Format *format = question.spec.format;
    if (format == &formats::postcode)
        return {" ", "EH1 1AA", "BS1 1AA"};
    if (format == &formats::nomis)
        return {" ", "A9999ZZ"};
    if (format == &formats::email || format == &formats::emailAdvised)
        return {" ", "invented@gmail.com"};
    return {" ", "TBC", "staggered", "HMP Mockford, approved premises: immigration, MOPAC, DAPOL"};
}

/// Other answers to the question, such as somebody might give or leave behind.
QList<Value> otherAnswers(const AnyQuestion &question, const Value *value)
{
    QList<Value> others;
    if (question.kind == Kind::YesNo)
        others = {true, false};
    if (question.options)
        for (const Option *option : question.options->all()) {
            const QString code = QString::fromLatin1(option->code);
            others.append(question.kind == Kind::Choice ? Value(Choice{code}) : Value(Choices{{code}}));
        }
    if (question.kind == Kind::Date)
        others = {
            QDate(2020, 2, 29), QDate(2026, 12, 12), QDate(2029, 1, 1), AsTyped{QStringLiteral("31/2/2026")}};
    if (question.kind == Kind::Text)
        for (const char *text : otherTexts(question))
            others.append(QString::fromLatin1(text));
    if (question.kind == Kind::Choices) {
        QStringList everything;
        for (const Option *option : question.options->all())
            everything.append(QString::fromLatin1(option->code));
        others.append({Choices{everything}, Choices{{QString(256, u'A')}}});
    }
    if (question.kind == Kind::File)
        others = {File{}, File{QStringLiteral("invented.pdf"), {}}, File{QStringLiteral("photo.jpg"), {}}};
    const Rows *rows = value ? std::get_if<Rows>(value) : nullptr;
    for (std::size_t i = 0; rows && i < rows->size(); ++i)
        for (const AnyQuestion *cell : question.each->all()) {
            Rows changed = *rows;
            changed[i].clear(*cell);
            others.append(changed);
            changed[i].setValue(*cell, AsTyped{QStringLiteral("99:99")});
            if (cell->kind == Kind::Time)
                others.append(changed);
            if (cell->kind == Kind::Time) {
                changed[i].setValue(*cell, QTime(0, 30));
                others.append(changed);
            }
        }
    return others;
}

/// Calls `visit(answers, what)` for the order as it is, and with one answer cleared or changed, each in turn.
template <typename Visitor> void forEachState(const Answers &order, const Visitor &visit)
{
    visit(order, QStringLiteral("as it is"));
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        const Value *value = order.find(question);
        if (value)
            visit(Answers(order).clear(question), fullId(question) + QStringLiteral(" cleared"));
        for (const Value &other : otherAnswers(question, value))
            visit(Answers(order).setValue(question, other), fullId(question) + QStringLiteral(" changed"));
    });
}

/// What is wrong with the way in which the rule objects.
QStringList flaws(const Rule &rule, const Objection &objection)
{
    static const QRegularExpression gap(QStringLiteral("%\\d"));
    QStringList found;
    if (objection.severity.value_or(rule.spec.severity) < rule.spec.severity)
        found.append(QStringLiteral("weighs more than the rule says"));
    const bool isOneSentence = !objection.message.chopped(1).contains(QStringLiteral(". "));
    if (objection.message.isEmpty() || (isOneSentence && objection.message.endsWith(u'.'))
        || objection.message.contains(gap))
        found.append(QStringLiteral("says: ") + objection.message);
    if (objection.at.isEmpty())
        found.append(QStringLiteral("points nowhere"));
    for (const QuestionAt &at : objection.at) {
        if (std::ranges::find(rule.spec.questions, at.question) == rule.spec.questions.end())
            found.append(QStringLiteral("points at ") + fullId(at));
        if (at.group && (at.row < 0 || at.group->each != at.question->list))
            found.append(QStringLiteral("points at a row that is none: ") + fullId(at));
    }
    return found;
}

/// The order before and after everything in it, begun and finished, as a change and with others like it.
QList<Circumstances> manyCircumstances(const Answers &before)
{
    Circumstances late(Moment{QDate(2030, 1, 1), QTime(12, 0)});
    late.before = &before;
    late.beforeSubmitted = QDate(2026, 11, 24);
    Circumstances finished(Moment{QDate(2026, 12, 7), QTime(0, 0)});
    finished.isFinished = true;
    finished.sentOn = QDate(2026, 11, 24);
    finished.lacks = [](const File &) { return true; };
    finished.lookAlikes = QStringList{QStringLiteral("INV-0001")};
    return {dayOfFinish, Moment{QDate(2026, 12, 6), QTime(9, 0)}, late, finished};
}

/// The order as the correction of a rejected one, in London, which nobody has compared with the licence.
Answers rejectedInLondon(Answers order)
{
    order.set(thisVersion.type, versionTypes.amendment);
    order.set(organisations.responsibleOrganisation, options::responsibleOrganisation.probation);
    order.set(organisations.responsibleOrganisationRegion, options::responsibleOrganisationRegion.london);
    return order.clear(monitoring.mopac).clear(monitoring.licenceMonitoredConfirmedBy);
}

/// The order of somebody who enters nothing of what the licence says.
Answers withoutLicencePage(Answers order)
{
    forEachQuestion(emoForm, [&](const AnyQuestion &question) {
        if (question.page == &monitoring.licencePage)
            order.clear(question);
    });
    return order;
}

} // namespace

TEST_CASE("A rule holds from its first day until the day before it ends")
{
    CHECK(inForceOn(QDate(2027, 3, 31)) == QStringList{QStringLiteral("old")});
    CHECK(inForceOn(QDate(2027, 4, 1)) == QStringList{QStringLiteral("new")});
}

TEST_CASE("Each rule of the form holds from the first of its days, and not the day before")
{
    int dated = 0;
    for (const Rule *rule : allRules()) {
        INFO(rule->id);
        const QDate since = rule->spec.since;
        const QDate until = rule->spec.until;
        dated += since.isNull() && until.isNull() ? 0 : 1;
        CHECK_FALSE((!since.isNull() && rule->isInForce(since.addDays(-1))));
        CHECK(rule->isInForce(since.isNull() ? QDate(1990, 1, 1) : since));
        CHECK(rule->isInForce(until.isNull() ? QDate(2100, 1, 1) : until.addDays(-1)));
        CHECK_FALSE((!until.isNull() && rule->isInForce(until)));
    }
    CHECK(dated >= 2);
}

TEST_CASE("Every rule that is written down is answered for, and none twice")
{
    std::multiset<std::string> ids;
    for (const Rule *rule : allRules()) {
        ids.insert(rule->id);
        for (const char *other : rule->spec.also)
            if (other)
                ids.insert(other);
    }
    const auto check = [&](const char *letter, int count, int width) {
        for (int number = 1; number <= count; ++number) {
            const QString id
                = QLatin1StringView(letter) + QString::number(number).rightJustified(width, u'0');
            INFO(id.toStdString());
            CHECK(ids.count(id.toStdString()) == 1);
        }
    };
    check("F", 30, 2);
    check("C", 17, 2);
    check("M", 6, 1);
    for (const std::string &id : ids)
        CHECK(ids.count(id) == 1);
}

TEST_CASE("In whatever state an order is, a rule objects as its register entry says")
{
    QStringList all;
    std::set<std::string> heard;
    for (const QString &name : sampleNames()) {
        const Answers sample = sampleOrder(name).answers;
        const QList<Circumstances> circumstances = manyCircumstances(sample);
        const auto judge = [&](const Answers &order, const QString &what) {
            for (const Circumstances &at : circumstances)
                for (const Rule *rule : allRules())
                    for (const Objection &objection : rule->check(order, at)) {
                        heard.insert(rule->id);
                        for (const QString &flaw : flaws(*rule, objection))
                            all.append(QLatin1StringView(rule->id) + u' ' + flaw + u' ' + name + u' ' + what);
                    }
        };
        judge(rejectedInLondon(sample), QStringLiteral("rejected in London"));
        forEachState(sample, judge);
        if (name == QLatin1StringView("hdc-curfew"))
            forEachState(withoutLicencePage(sample), judge);
    }
    all.removeDuplicates();
    CHECK(all.mid(0, 20) == QStringList());
    for (const Rule *rule : allRules()) {
        INFO(rule->id);
        CHECK(heard.contains(rule->id));
    }
}

TEST_CASE("A question within a row is named with its row")
{
    const QuestionAt at(monitoring.curfew.timetable.row.startTime, monitoring.curfew.timetable, 2);
    CHECK(fullId(at) == QStringLiteral("curfewTimetable[2].startTime"));
    CHECK(fullId(QuestionAt(deviceWearer.dateOfBirth)) == QStringLiteral("deviceWearer.dateOfBirth"));
}
