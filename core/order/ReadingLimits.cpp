// SPDX-License-Identifier: MIT
#include "core/order/ReadingLimits.h"

#include "core/base/Text.h"
#include "core/order/MemberPlace.h"

#include <QJsonArray>
#include <QLocale>

namespace emo {

namespace {

struct ReadingLimitsTexts
{
    EMO_TEXTS(ReadingLimitsTexts)
};

QString number(qsizetype count)
{
    return QLocale(QLocale::English).toString(qlonglong(count));
}

/// The names of the members that lead to the question's answer, from the outermost object on.
QStringList pathOf(const AnyQuestion &question)
{
    const Record::Place &place = question.record->place;
    QStringList path;
    if (place.isLocal || question.spec.stored.isLocal)
        path.append(QStringLiteral("emodesk"));
    if (place.member)
        path.append(QString::fromLatin1(place.member));
    path.append(memberOf(question));
    return path;
}

/// Whether EMO Desk keeps the question's answer under its full id, because the live service's shape cannot
/// hold it.
bool isKeptAt(const QStringList &path, const AnyQuestion &question)
{
    return path.value(0) == u"emodesk" && path.value(1) == u"answers" && path.value(2) == fullId(question);
}

/// What people call the question whose answer is at `path`, and the one that is asked of each row there.
/// Empty if the form knows none, or if several share the place.
QString labelAt(const Form &form, const QStringList &path)
{
    QStringList found;
    forEachQuestion(form, [&](const AnyQuestion &question) {
        const QStringList own = pathOf(question);
        if (path.first(qMin(own.size(), path.size())) != own && !isKeptAt(path, question))
            return;
        found.append(question.label());
        if (!question.each)
            return;
        for (const AnyQuestion *cell : question.each->all())
            if (memberOf(*cell) == path.value(own.size()))
                found.back() += QStringLiteral(": ") + cell->label();
    });
    return found.size() == 1 ? found.front() : QString();
}

/// Walks through the JSON until something is beyond the limits.
class SizeCheck
{
public:
    explicit SizeCheck(const Form &form) : m_form(form) {}

    bool passes(const QJsonValue &value)
    {
        if (++m_values > readingLimits.allValues)
            return refuseAll();
        if (value.isString())
            return passesText(value.toString());
        if (value.isArray())
            return passesList(value.toArray());
        return !value.isObject() || passesObject(value.toObject());
    }

    const Problem &problem() const { return m_problem; }

private:
    bool passesText(const QString &text)
    {
        m_characters += text.size();
        if (text.size() > readingLimits.textLength)
            return refuse(ReadingLimitsTexts::tr("%1 has %2 characters, and at most %3 can be read"),
                text.size(), readingLimits.textLength);
        return m_characters <= readingLimits.allTexts || refuseAll();
    }

    bool passesCount(qsizetype count)
    {
        return count <= readingLimits.entries
            || refuse(ReadingLimitsTexts::tr("%1 has %2 entries, and at most %3 can be read"), count,
                readingLimits.entries);
    }

    bool passesList(const QJsonArray &list)
    {
        return passesCount(list.size())
            && std::ranges::all_of(list, [this](const QJsonValue &each) { return passes(each); });
    }

    bool passesObject(const QJsonObject &object)
    {
        if (!passesCount(object.size()))
            return false;
        for (auto it = object.begin(); it != object.end(); ++it) {
            m_path.append(it.key());
            if (!passesText(it.key()) || !passes(*it))
                return false;
            m_path.removeLast();
        }
        return true;
    }

    bool refuse(const Text &text, qsizetype count, qsizetype most)
    {
        m_problem = Problem{text.with(what(), number(count), number(most))};
        return false;
    }

    bool refuseAll()
    {
        m_problem
            = Problem{ReadingLimitsTexts::tr("The file holds far more than an order can. Choose the order's "
                                             ".json file, or ask for it again")};
        return false;
    }

    /// What the path leads to. What only EMO Desk writes is named by what it is about.
    QString what() const
    {
        constexpr qsizetype longestName = 80;
        QStringList path = m_path;
        if (path.value(0) == u"emodesk" && path.value(1) == u"before")
            path.remove(0, 2);
        if (const QString label = labelAt(m_form, path); !label.isEmpty())
            return QStringLiteral("\"%1\"").arg(label);
        if (m_path.isEmpty())
            return ReadingLimitsTexts::tr("The file");
        QString name = m_path.join(u'.');
        name.removeIf([](QChar each) { return !each.isPrint(); });
        if (name.size() > longestName)
            name = name.left(longestName) + u'…';
        return ReadingLimitsTexts::tr("The member %1 of the file").with(name);
    }

    const Form &m_form;
    QStringList m_path;
    qsizetype m_values = 0;
    qsizetype m_characters = 0;
    Problem m_problem;
};

} // namespace

Result<> checkSizes(const Form &form, const QJsonObject &json)
{
    SizeCheck check(form);
    return check.passes(json) ? Result<>() : check.problem();
}

} // namespace emo
