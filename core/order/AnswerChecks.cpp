// SPDX-License-Identifier: MIT
#include "core/order/AnswerChecks.h"

#include "core/base/Overloaded.h"
#include "core/form/Lookup.h"
#include "core/form/ThisVersion.h"
#include "core/form/Typed.h"

#include <algorithm>

namespace emo {

namespace {

struct AnswerCheckTexts
{
    EMO_TEXTS(AnswerCheckTexts)
};

/// One answer under examination.
class AnswerCheck
{
public:
    AnswerCheck(const QuestionAt &at, const Asked &answers, const Moment &moment, Findings &findings)
        : m_at(at), m_question(*at.question), m_answers(answers), m_moment(moment), m_findings(findings)
    {
    }

    void run()
    {
        if (!m_answers.asks(m_question))
            return;
        const Value *value = m_answers.answer(m_question);
        if (!value || isBlank(*value)) {
            if (m_question.isRequired())
                object("blank", m_question.spec.ifBlank, m_question.spec.blankIs);
            return;
        }
        std::visit([this](const auto &answer) { check(answer); }, *value);
    }

private:
    void object(const char *id, const QString &message, Severity severity = Severity::Error)
    {
        const Page &page = *(m_at.group ? m_at.group : m_at.question)->page;
        m_findings.append({QString::fromLatin1(id), severity, {m_at}, message,
            AnswerCheckTexts::tr("EMO service, page \"%1\"").with(page.title)});
    }

    void check(const QString &text)
    {
        const int length = lengthInService(text);
        if (m_question.spec.maxLength > 0 && length > m_question.spec.maxLength)
            object("too-long",
                (text.contains(u'\n')
                        ? AnswerCheckTexts::tr("Shorten this answer: it has %1 characters, each line break "
                                               "counting as two, and the installer takes %2")
                        : AnswerCheckTexts::tr(
                            "Shorten this answer: it has %1 characters, and the installer takes %2"))
                    .with(QString::number(length), QString::number(m_question.spec.maxLength)));
        if (const Format *format = m_question.spec.format; format && !format->matches(text.trimmed()))
            object(format->id, format->complaint.toString(), format->severity);
    }

    void check(QDate date)
    {
        if (m_question.spec.tense == Tense::Past && date > m_moment.today)
            object("not-past", AnswerCheckTexts::tr("This date must be in the past. Check the year"));
        if (m_question.spec.tense == Tense::Future && date <= m_moment.today)
            object("not-future", AnswerCheckTexts::tr("This date must be in the future. Check the year"));
    }

    void check(const Choice &choice) { checkOffered({choice.code}); }

    void check(const Choices &choices)
    {
        checkOffered(choices.codes);
        for (const QString &code : choices.codes)
            if (const auto found = offer(*m_question.options, code, groupOf(m_question, m_answers));
                found && found->standing == Standing::Exclusive && choices.codes.size() > 1)
                object("exclusive",
                    AnswerCheckTexts::tr(
                        "\"%1\" cannot be ticked together with anything else. Untick it, or the others")
                        .with(found->label));
    }

    void check(const AsTyped &typed)
    {
        if (m_question.kind == Kind::Date)
            object("date", dateComplaint(typed).toString());
        else if (m_question.kind == Kind::Time)
            object("time", timeComplaint(typed).toString());
        else
            object("not-on-list",
                AnswerCheckTexts::tr("What was typed is not on the list. Choose one of its names"));
    }

    void check(const Rows &)
    {
        m_answers.forEachRow(m_question, [this](const Asked &row, int index) {
            for (const AnyQuestion *cell : m_question.each->all())
                AnswerCheck({*cell, m_question, index}, row, m_moment, m_findings).run();
        });
    }

    void check(bool) {}
    void check(QTime) {}
    void check(const File &file)
    {
        const QStringList known = QString::fromLatin1(m_question.spec.extensions).split(u' ');
        if (!known.contains(file.name.section(u'.', -1), Qt::CaseInsensitive))
            object("file-type",
                AnswerCheckTexts::tr(
                    "This file is of a kind that the installer does not take. Attach one of: %1")
                    .with(known.join(QStringLiteral(", "))));
    }

    void checkOffered(const QStringList &codes)
    {
        const QString group = groupOf(m_question, m_answers);
        const QString dictionary = m_answers[thisVersion.dictionary].value_or(QString());
        if (m_question.spec.within && group.isEmpty())
            return; // the question that narrows the options comes first
        for (const QString &code : codes) {
            const auto found = offer(*m_question.options, code, group);
            if (!found || !found->isIn(group) || found->isYetToCome(m_moment.today, dictionary))
                object("not-offered",
                    AnswerCheckTexts::tr(
                        "This answer is not among those that the form offers. Choose again"));
            else if (found->isOver(m_moment.today, dictionary))
                object("retired",
                    AnswerCheckTexts::tr("\"%1\" is no longer offered. Choose the answer that fits best now")
                        .with(found->label),
                    Severity::Warning);
        }
    }

    const QuestionAt m_at;
    const AnyQuestion &m_question;
    const Asked &m_answers;
    const Moment &m_moment;
    Findings &m_findings;
};

} // namespace

int lengthInService(const QString &text)
{
    return int(text.size() + text.count(u'\n'));
}

Findings answerFindings(const Form &form, const Answers &answers, const Moment &moment)
{
    Findings found;
    const Asked asked(answers);
    forEachQuestion(
        form, [&](const AnyQuestion &question) { AnswerCheck(question, asked, moment, found).run(); });
    return found;
}

} // namespace emo
