// SPDX-License-Identifier: MIT
#include "core/order/KnownMembers.h"

#include "core/order/MemberPlace.h"

#include <QMutex>

#include <algorithm>
#include <map>
#include <memory>

namespace emo {

namespace {

KnownMember &memberAt(KnownMember &holder, const char *name)
{
    return holder.members[QString::fromLatin1(name)];
}

KnownMember &recordIn(KnownMember &order, const Record &record)
{
    const Record::Place &place = record.place;
    if (!place.member)
        return order;
    KnownMember &found = memberAt(order, place.member);
    if (!place.key)
        return found;
    found.key = QString::fromLatin1(place.key);
    return found.kinds[QString::fromLatin1(place.is)];
}

void addFile(KnownMember &list, const char *kind)
{
    list.key = QStringLiteral("fileType");
    memberAt(list.kinds[QString::fromLatin1(kind)], "fileName").isValue = true;
}

void add(const QuestionList &list, KnownMember &order);

void add(const AnyQuestion &question, KnownMember &order)
{
    const Stored &stored = question.spec.stored;
    if (question.spec.isPrivate)
        memberAt(memberAt(order, question.record->id), question.id).isPrivate = true;
    if (stored.isLocal || question.record->place.isLocal)
        return;
    KnownMember &holder = recordIn(order, *question.record);
    KnownMember &place = holder.members[memberOf(question)];
    if (stored.as == Encoding::Document)
        addFile(place, stored.key);
    else if (stored.as == Encoding::CodeObjects)
        memberAt(place, stored.key).isValue = true;
    else if (question.each)
        add(*question.each, place);
    else
        place.isValue = true;
    for (const FormerPlace &former : formerPlaces(question))
        order.members[former.record].members[former.member].formerly.append(&question);
}

void add(const QuestionList &list, KnownMember &order)
{
    for (const AnyQuestion *question : list.all())
        add(*question, order);
    for (std::size_t i = 0; i < list.constantCount; ++i) {
        const Constant &constant = *list.constants[i];
        memberAt(recordIn(order, *constant.record), constant.member)
            .texts.append(QString::fromLatin1(constant.text));
    }
    if (list.numberMember)
        memberAt(order, list.numberMember).isValue = true;
}

} // namespace

const KnownMember &knownMembers(const Form &form)
{
    static QMutex mutex;
    static std::map<const Form *, std::unique_ptr<KnownMember>> all;
    const QMutexLocker locker(&mutex);
    std::unique_ptr<KnownMember> &known = all[&form];
    if (!known) {
        known = std::make_unique<KnownMember>();
        for (const Section *section : form.sections)
            add(*section, *known);
    }
    return *known;
}

bool isSilent(const Form &form, const QString &member, const QJsonValue &value, const QString &record,
    const Asked &order)
{
    return std::ranges::any_of(form.silent, [&](const SilentMember &each) {
        const bool isHere = !each.record || record == QLatin1StringView(each.record);
        return isHere && member == QLatin1StringView(each.member)
            && (!value.isBool() || !value.toBool() || order.meets(each.repeats));
    });
}

} // namespace emo
