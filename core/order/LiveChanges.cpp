// SPDX-License-Identifier: MIT
#include "core/order/LiveChanges.h"

#include "core/order/ExportedOrder.h"
#include "core/order/KnownMembers.h"
#include "core/order/MemberPlace.h"
#include "core/order/PlainJson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace emo {

namespace {

const auto orderIdMember = QStringLiteral("id");

QString asCode(const QJsonValue &value)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9_]{1,80}\\z"));
    return code.match(value.toString()).hasMatch() ? value.toString() : QString();
}

/// The codes of a list, in any order.
bool isSameList(const QJsonArray &one, const QJsonArray &other)
{
    return one.size() == other.size()
        && std::ranges::all_of(one, [&](const QJsonValue &each) { return other.contains(each); });
}

class LiveComparison
{
public:
    LiveComparison(const Form &form, const Answers &answers) : m_form(form), m_asked(answers) {}

    void compare(
        const QJsonObject &before, const QJsonObject &now, const KnownMember &known, const QString &path)
    {
        static const KnownMember nothing;
        for (auto it = before.begin(); it != before.end(); ++it) {
            const QString name = path.isEmpty() ? it.key() : path + u'.' + it.key();
            const QString record = name.section(u'.', 0, 0).section(u' ', 0, 0);
            if (it.key() == ownMember || it.key() == known.key
                || isSilent(m_form, it.key(), *it, path.isEmpty() ? QString() : record, m_asked))
                continue;
            const auto member = known.members.constFind(it.key());
            compareValues(*it, now[it.key()], member == known.members.cend() ? nothing : *member, name);
        }
    }

    QList<LiveChange> found;

private:
    void compareValues(
        const QJsonValue &before, const QJsonValue &now, const KnownMember &known, const QString &name)
    {
        if (before == now || !isFilled(before) || !says(before, name))
            return;
        if (!known.key.isEmpty())
            compareKinds(before.toArray(), now.toArray(), known, name);
        else if (!isFilled(now))
            found.append({name, {}, {}, true, isKnown(known)});
        else if (before.isObject() && now.isObject())
            compare(before.toObject(), now.toObject(), known, name);
        else if (before.isArray() && now.isArray() && before[0].isObject())
            compareRows(before.toArray(), now.toArray(), known, name);
        else if (!before.isArray() || !now.isArray() || !isSameList(before.toArray(), now.toArray()))
            found.append({name, asCode(before), asCode(now), false, isKnown(known)});
    }

    void compareRows(
        const QJsonArray &before, const QJsonArray &now, const KnownMember &known, const QString &name)
    {
        for (qsizetype i = 0; i < before.size(); ++i)
            if (i < now.size())
                compare(before[i].toObject(), now[i].toObject(), known, name);
            else
                found.append({name, {}, {}, true, isKnown(known)});
    }

    void compareKinds(
        const QJsonArray &before, const QJsonArray &now, const KnownMember &known, const QString &name)
    {
        QStringList seen;
        for (const QJsonValue element : before) {
            const QString kind = element[known.key].toString();
            const QString path = QStringLiteral("%1 (%2)").arg(name, kind);
            const auto same = std::ranges::find_if(
                now, [&](const QJsonValue &each) { return each[known.key].toString() == kind; });
            KnownMember members = known.kinds.value(kind);
            members.key = known.key;
            if (same == now.end() || seen.contains(kind))
                found.append({path, {}, {}, true, known.kinds.contains(kind) && !seen.contains(kind)});
            else
                compare(element.toObject(), QJsonValue(*same).toObject(), members, path);
            seen.append(kind);
        }
    }

    /// False of objects in which there is nothing but what is silent or empty.
    bool says(const QJsonValue &value, const QString &name) const
    {
        const QString record = name.section(u'.', 0, 0).section(u' ', 0, 0);
        const auto silent
            = [&](const QString &member) { return isSilent(m_form, member, {}, record, m_asked); };
        return !plainLines(value, silent).isEmpty();
    }

    static bool isKnown(const KnownMember &known)
    {
        return known.isValue || !known.members.isEmpty() || !known.formerly.isEmpty();
    }

    const Form &m_form;
    const Asked m_asked;
};

} // namespace

QList<LiveChange> liveChanges(const Form &form, const Order &order)
{
    const QJsonObject before = order.answers.source();
    const QJsonObject now = liveOrderToJson(form, order);
    LiveComparison comparison(form, order.answers);
    comparison.compare(before, now, knownMembers(form), {});
    if (isFilled(before[orderIdMember]) && before[orderIdMember] != now[orderIdMember])
        comparison.found.append({orderIdMember});
    comparison.found.erase(
        std::unique(comparison.found.begin(), comparison.found.end()), comparison.found.end());
    return comparison.found;
}

} // namespace emo
