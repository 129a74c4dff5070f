// SPDX-License-Identifier: MIT
#include "core/order/SourceSpelling.h"

#include "core/base/PlainCharacters.h"
#include "core/order/AnswersJson.h"
#include "core/order/MemberPlace.h"
#include "core/order/ValueJson.h"

#include <QJsonArray>

#include <algorithm>

namespace emo {

namespace {

/// Files and lists of objects hold more than the answer, which does not come along.
bool isWholeMember(const AnyQuestion &question)
{
    switch (question.spec.stored.as) {
    case Encoding::CodeObjects:
    case Encoding::Document:
    case Encoding::FileMembers:
        return false;
    default:
        return question.kind != Kind::Rows && !question.spec.stored.isLocal
            && !question.record->place.isLocal;
    }
}

bool isAtSamePlace(const AnyQuestion &one, const AnyQuestion &other)
{
    return QLatin1StringView(one.record->id) == QLatin1StringView(other.record->id)
        && one.spec.stored.isLocal == other.spec.stored.isLocal && memberOf(one) == memberOf(other);
}

/// The same answer in both, or none in either.
bool isUnaltered(const AnyQuestion &question, const QJsonObject &source, const QJsonObject &written)
{
    return answerIn(source, question) == answerIn(written, question);
}

/// True if the source gives the answer at a former place, having none at the place of its own.
bool isFromFormerPlace(const AnyQuestion &question, const QJsonObject &source)
{
    const auto own = valueFromJson(question, valueAt(source, question));
    return own && !*own && answerIn(source, question);
}

/// What of the value at a former place belongs to the question.
QJsonValue ownPart(const AnyQuestion &question, const QJsonValue &former)
{
    const auto read = valueFromJson(question, former);
    const auto *codes = read && *read ? std::get_if<Choices>(&**read) : nullptr;
    return codes && former.isArray() ? QJsonArray::fromStringList(codes->codes) : former;
}

/// What nobody sees in a text does not leave the building: the live service may refuse it.
bool mayLeave(const AnyQuestion &question, const QJsonObject &source)
{
    if (question.kind != Kind::Text)
        return true;
    return hasPlainCharacters(valueAt(source, question).toString())
        && std::ranges::all_of(formerPlaces(question), [&](const FormerPlace &place) {
               return hasPlainCharacters(source[place.record][place.member].toString());
           });
}

class Spelling
{
public:
    Spelling(const QuestionList &list, const Answers &answers) : m_list(list), m_source(answers.source()) {}

    QJsonObject applied(QJsonObject written) const
    {
        const QJsonObject afresh = written;
        for (const AnyQuestion *question : m_list.all())
            if (isWholeMember(*question) && isPlaceUnaltered(*question, afresh))
                restore(*question, written);
        for (std::size_t i = 0; i < m_list.constantCount; ++i)
            keepText(*m_list.constants[i], written);
        return written;
    }

private:
    bool isPlaceUnaltered(const AnyQuestion &question, const QJsonObject &written) const
    {
        return std::ranges::all_of(m_list.all(), [&](const AnyQuestion *other) {
            return !isAtSamePlace(question, *other) || isUnaltered(*other, m_source, written);
        });
    }

    void restore(const AnyQuestion &question, QJsonObject &written) const
    {
        if (!answerIn(m_source, question)) {
            const QJsonValue none = valueAt(m_source, question);
            if (none == QJsonValue(QString()) && !recordAt(written, *question.record).isEmpty())
                putAt(written, question, none); // rather than leave it out
            return;
        }
        if (!mayLeave(question, m_source))
            return;
        if (!isFromFormerPlace(question, m_source)) {
            putAt(written, question, valueAt(m_source, question));
            return;
        }
        const bool isShared = std::ranges::any_of(m_list.all(), [&](const AnyQuestion *other) {
            return isAtSamePlace(question, *other) && answerIn(m_source, *other)
                && !isFromFormerPlace(*other, m_source);
        });
        if (!isShared)
            removeAt(written, question);
        addFormer(written, question);
    }

    /// Copies what the question was read from, beside what others were read from there.
    void addFormer(QJsonObject &written, const AnyQuestion &question) const
    {
        for (const FormerPlace &place : formerPlaces(question)) {
            const QJsonValue former = m_source[place.record][place.member];
            const auto read = valueFromJson(question, former);
            if (!read || !*read)
                continue;
            QJsonObject record = written[place.record].toObject();
            QJsonArray codes = record[place.member].toArray();
            const QJsonValue own = ownPart(question, former);
            for (const QJsonValue code : own.toArray())
                if (!codes.contains(code))
                    codes.append(code);
            record.insert(place.member, own.isArray() ? QJsonValue(codes) : own);
            written.insert(place.record, record);
            return;
        }
    }

    /// A text that the file has in the place of a constant is not ours to replace.
    void keepText(const Constant &constant, QJsonObject &written) const
    {
        const QString member = QString::fromLatin1(constant.member);
        const bool isAsked = std::ranges::any_of(m_list.all(), [&](const AnyQuestion *question) {
            return question->record->place.member == constant.record->place.member
                && !question->spec.stored.isLocal && memberOf(*question) == member;
        });
        const QJsonValue text = recordAt(m_source, *constant.record)[member];
        QJsonObject record = recordAt(written, *constant.record);
        if (isAsked || !isFilled(text) || record.isEmpty())
            return;
        record.insert(member, text);
        putRecordAt(written, *constant.record, record);
    }

    const QuestionList &m_list;
    const QJsonObject &m_source;
};

/// Each row that was written, spelled as the row that it was read from.
void spellRows(const AnyQuestion &group, const Answers &answers, QJsonObject &written)
{
    const Value *value = answers.find(group);
    const auto *rows = value ? std::get_if<Rows>(value) : nullptr;
    QJsonArray array = valueAt(written, group).toArray();
    if (!rows || qsizetype(rows->size()) != array.size())
        return;
    for (qsizetype i = 0; i < array.size(); ++i)
        array[i] = Spelling(*group.each, (*rows)[i]).applied(array[i].toObject());
    putAt(written, group, array);
}

} // namespace

QJsonObject spelledAsRead(const Form &form, const Answers &answers, QJsonObject written)
{
    for (const Section *section : form.sections)
        written = Spelling(*section, answers).applied(written);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (question.kind == Kind::Rows)
            spellRows(question, answers, written);
    });
    return written;
}

} // namespace emo
