// SPDX-License-Identifier: MIT
#include "core/order/UnknownParts.h"

#include "core/order/AnswersJson.h"
#include "core/order/KnownMembers.h"
#include "core/order/MemberPlace.h"
#include "core/order/PlainJson.h"
#include "core/order/ValueJson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace emo {

namespace {

/// Where something stands, by the names of the file and in plain words.
struct Path
{
    QString name;
    QString label;
    QString record; ///< The member of the order that holds it; empty: the order itself.

    Path into(const QString &member) const
    {
        const QString plain = plainName(member);
        if (name.isEmpty())
            return {member, plain, member};
        const QString lower = plain.left(1).toLower() + plain.mid(1);
        return {name + u'.' + member, label + QStringLiteral(": ") + lower, record};
    }
    Path of(const QString &kind) const
    {
        return {
            QStringLiteral("%1 (%2)").arg(name, kind), QStringLiteral("%1 (%2)").arg(label, kind), record};
    }
    /// What stands there says nothing if it says nothing in the order itself.
    Path ofTheOrder() const { return {name, label, {}}; }
    /// The rows of a list have one name, and a number each where there are several.
    Path row(int index, qsizetype count) const
    {
        return {
            name, count < 2 ? label : QStringLiteral("%1 %2").arg(label, QString::number(index + 1)), record};
    }
};

class Search
{
public:
    Search(const Form &form, const Answers &answers) : m_form(form), m_answers(answers), m_asked(answers) {}

    QList<UnknownPart> run()
    {
        const QJsonObject &source = m_answers.source();
        look(source, knownMembers(m_form), {});
        lookAtRows(source[versionsMember].toArray(), {}, Path().into(versionsMember).ofTheOrder());
        return std::move(m_found);
    }

private:
    void look(const QJsonObject &object, const KnownMember &known, const Path &path)
    {
        static const KnownMember nothing;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == emodeskMember || it.key() == known.key || !isFilled(*it)
                || isSilent(m_form, it.key(), *it, path.record, m_asked))
                continue;
            const auto member = known.members.constFind(it.key());
            lookAt(*it, member == known.members.cend() ? nothing : *member, path.into(it.key()));
        }
    }

    void lookAt(const QJsonValue &value, const KnownMember &known, const Path &path)
    {
        if (known.isValue)
            return;
        if (known.isPrivate)
            m_found.append({path.name, path.label, {}});
        else if (!known.formerly.isEmpty())
            addLeftover(value, known, path);
        else if (!known.key.isEmpty())
            lookAtKinds(value.toArray(), known, path);
        else if (!known.members.isEmpty() && value.isArray())
            lookAtRows(value.toArray(), known, path);
        else if (!known.members.isEmpty() && value.isObject())
            look(value.toObject(), known, path);
        else if (!known.texts.contains(value.toString()) || !value.isString())
            add(value, path);
    }

    void lookAtRows(const QJsonArray &rows, const KnownMember &known, const Path &path)
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            look(rows[i].toObject(), known, path.row(int(i), rows.size()));
    }

    /// Of each kind the form reads one element, the first.
    void lookAtKinds(const QJsonArray &elements, const KnownMember &known, const Path &path)
    {
        QSet<QString> seen;
        for (const QJsonValue element : elements) {
            const QString kind = element[known.key].toString();
            const auto found = known.kinds.constFind(kind);
            if (found == known.kinds.cend() || seen.contains(kind)) {
                QJsonObject rest = element.toObject();
                rest.remove(known.key);
                add(rest.isEmpty() ? QJsonValue(kind) : rest, path.of(kind));
            } else {
                KnownMember members = *found;
                members.key = known.key;
                look(element.toObject(), members, path.of(kind));
            }
            seen.insert(kind);
        }
    }

    /// What questions read here where they have no answer of their own; what is left when they have one.
    void addLeftover(const QJsonValue &value, const KnownMember &known, const Path &path)
    {
        QJsonArray codes = value.toArray();
        bool isUnderstood = false;
        for (const AnyQuestion *question : known.formerly) {
            const auto read = valueFromJson(*question, value);
            const std::optional<Value> stored = answerIn(m_answers.source(), *question);
            const bool isTouched = !isSame(stored ? &*stored : nullptr, m_answers.find(*question));
            if (isTouched)
                return; // and then what older orders keep is given up
            if (!read || !*read || !m_asked.asks(*question))
                continue;
            isUnderstood = isUnderstood || stored == *read;
            if (const auto *answer = stored ? std::get_if<Choices>(&*stored) : nullptr)
                for (qsizetype i = codes.size(); i-- > 0;)
                    if (answer->codes.contains(codes[i].toString()))
                        codes.removeAt(i);
        }
        if (value.isArray())
            add(codes, path);
        else if (!isUnderstood)
            add(value, path);
    }

    void add(const QJsonValue &value, const Path &path)
    {
        const QStringList lines = plainLines(value, [&](const QString &member) {
            return member == emodeskMember || isSilent(m_form, member, {}, path.record, m_asked);
        });
        if (!lines.isEmpty())
            m_found.append({path.name, path.label, lines});
    }

    const Form &m_form;
    const Answers &m_answers;
    const Asked m_asked;
    QList<UnknownPart> m_found;
};

} // namespace

QList<UnknownPart> unknownParts(const Form &form, const Answers &answers)
{
    return Search(form, answers).run();
}

} // namespace emo
