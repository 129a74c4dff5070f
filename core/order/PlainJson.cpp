// SPDX-License-Identifier: MIT
#include "core/order/PlainJson.h"

#include "core/base/Text.h"
#include "core/order/MemberPlace.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace emo {

namespace {

struct PlainJsonTexts
{
    EMO_TEXTS(PlainJsonTexts)
};

constexpr int longestName = 80; // the names are the file's, and may be anything
constexpr int longestText = 1000;
constexpr qsizetype mostLines = 40; // of one value

QString lowerFirst(QString text)
{
    if (text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return (value.toBool() ? PlainJsonTexts::tr("Yes") : PlainJsonTexts::tr("No")).toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return plainText(value.toString(), longestText);
}

class Lines
{
public:
    explicit Lines(const std::function<bool(const QString &)> &isSilent) : m_isSilent(isSilent) {}

    void add(const QJsonValue &value, const QString &name)
    {
        if (!isFilled(value))
            return;
        if (value.isArray())
            addAll(value.toArray(), name);
        else if (value.isObject())
            addMembers(value.toObject(), name);
        else
            addLine(scalarText(value), name);
    }

    QStringList lines()
    {
        if (m_left > 0)
            m_lines.append(PlainJsonTexts::tr("and %n more in the file", "lines", m_left));
        return m_lines;
    }

private:
    void addAll(const QJsonArray &array, const QString &name)
    {
        int number = 0;
        for (const QJsonValue each : array) {
            ++number;
            const QString numbered = array.size() < 2
                ? name
                : QStringLiteral("%1 %2").arg(name, QString::number(number)).trimmed();
            add(each, each.isObject() || each.isArray() ? numbered : name);
        }
    }

    void addMembers(const QJsonObject &object, const QString &name)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!m_isSilent(it.key())) {
                const QString member = plainName(it.key());
                add(*it, name.isEmpty() ? member : QStringLiteral("%1, %2").arg(name, lowerFirst(member)));
            }
    }

    void addLine(const QString &text, const QString &name)
    {
        if (m_lines.size() >= mostLines)
            ++m_left;
        else
            m_lines.append(
                name.isEmpty() ? text : QStringLiteral("%1: %2").arg(plainText(name, 2 * longestName), text));
    }

    const std::function<bool(const QString &)> &m_isSilent;
    QStringList m_lines;
    int m_left = 0;
};

} // namespace

QString plainName(const QString &member)
{
    QString name;
    const QString text = plainText(member, longestName);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool startsWord = c.isUpper() && i > 0 && text[i - 1].isLower();
        const bool isInCapitals = i + 1 < text.size() && text[i + 1].isUpper();
        if (startsWord)
            name += u' ';
        name += startsWord && !isInCapitals ? c.toLower() : c;
    }
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QStringList plainLines(const QJsonValue &value, const std::function<bool(const QString &)> &isSilent)
{
    Lines lines(isSilent);
    lines.add(value, {});
    return lines.lines();
}

QString plainText(const QString &text, int mostCharacters)
{
    QString plain;
    for (qsizetype i = 0; i < text.size() && plain.size() < mostCharacters; ++i) {
        const QChar c = text[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            plain += text.sliced(i++, 2);
        else if (!c.isSurrogate() && (c.isSpace() || c.category() != QChar::Other_Control))
            plain += c.isSpace() ? u' ' : c;
    }
    const bool isCut = text.size() > mostCharacters && plain.size() >= mostCharacters;
    plain = plain.trimmed();
    return isCut ? plain + QStringLiteral(" …") : plain;
}

} // namespace emo
