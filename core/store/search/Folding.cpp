// SPDX-License-Identifier: MIT
#include "core/store/search/Folding.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

namespace emo::store {

namespace {

bool isPassedOver(QChar c)
{
    switch (c.unicode()) {
    case u'\'':
    case u'`':
    case 0x00ad: // soft hyphen
    case 0x00b4:
    case 0x02b9:
    case 0x02bc:
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
    case 0x2212: // minus
        return true;
    default:
        return c.category() == QChar::Punctuation_Dash || c.category() == QChar::Mark_NonSpacing;
    }
}

/// Letters that Unicode does not take apart.
QString plainLetters(QString text)
{
    static const QList<std::pair<QChar, QString>> letters{{u'\u00f8', QStringLiteral("o")},
        {u'\u0142', QStringLiteral("l")}, {u'\u0111', QStringLiteral("d")}, {u'\u00f0', QStringLiteral("d")},
        {u'\u0127', QStringLiteral("h")}, {u'\u0131', QStringLiteral("i")}, {u'\u00fe', QStringLiteral("th")},
        {u'\u00e6', QStringLiteral("ae")}, {u'\u0153', QStringLiteral("oe")},
        {u'\u00df', QStringLiteral("ss")}};
    for (const auto &[letter, plain] : letters)
        text.replace(letter, plain);
    return text;
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Both the name of the month in the user's language and in English.
QByteArray monthNames(int month)
{
    static const QList<QByteArray> names = [] {
        QList<QByteArray> all;
        for (int each = 1; each <= 12; ++each) {
            const QByteArray own = folded(QLocale().monthName(each));
            const QByteArray english = folded(QLocale::c().monthName(each));
            all.append(own == english ? own : own + ' ' + english);
        }
        return all;
    }();
    return names[month - 1];
}

QByteArrayList spellings(const QString &word)
{
    static const QRegularExpression date(QStringLiteral("^\\d{1,4}([-./]\\d{0,4}){1,2}$"));
    static const QRegularExpression dateParts(QStringLiteral("[-.]"));
    static const QRegularExpression ordinal(
        QStringLiteral("^(\\d{1,2})(st|nd|rd|th)$"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pnc(QStringLiteral("^(?:19|20)(\\d\\d/\\d{5,7}[a-zA-Z]?)$"));
    static const QRegularExpression wholePnc(QStringLiteral("^\\d+/\\d+[a-zA-Z]$"));
    QByteArrayList all;
    const auto add = [&](const QByteArray &spelling) {
        if (!spelling.isEmpty() && !all.contains(spelling))
            all.append(spelling);
    };
    add(folded(word));
    if (const auto number = pnc.match(word); number.hasMatch())
        add(folded(number.captured(1)));
    if (wholePnc.match(word).hasMatch())
        add(foldedNumber(word));
    if (date.match(word).hasMatch())
        add(QString(word).replace(dateParts, QStringLiteral("/")).toUtf8());
    if (const auto day = ordinal.match(word); day.hasMatch())
        add(day.captured(1).toUtf8());
    return all;
}

} // namespace

QByteArray folded(const QString &text)
{
    if (isAscii(text)) {
        QByteArray bytes = text.toLatin1().toLower();
        bytes.removeIf([](char c) { return c == '\'' || c == '`' || c == '-'; });
        return bytes;
    }
    QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    apart.removeIf(isPassedOver);
    return plainLetters(apart).toUtf8();
}

QByteArray foldedNumber(const QString &text)
{
    static const QRegularExpression pnc(
        QStringLiteral("^(?:19|20)?(\\d\\d)/0*(\\d{1,7}[a-z])$"), QRegularExpression::CaseInsensitiveOption);
    QString kept = text;
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'/'; });
    if (kept.contains(u'/'))
        if (const auto match = pnc.match(kept); match.hasMatch())
            return folded(match.captured(1) + u'/' + match.captured(2));
    return folded(kept.remove(u'/'));
}

QByteArray foldedDate(QDate date)
{
    if (!date.isValid())
        return {};
    const auto padded = [](int number) { return QByteArray::number(100 + number).last(2); };
    const QByteArray day = QByteArray::number(date.day());
    const QByteArray month = QByteArray::number(date.month());
    const QByteArray year = QByteArray::number(date.year());
    const QByteArray day2 = padded(date.day());
    const QByteArray month2 = padded(date.month());
    const QByteArray year2 = padded(date.year() % 100);
    return day2 % '/' % month2 % '/' % year % ' ' % day % '/' % month % '/' % year % ' ' % day2 % '/' % month2
        % '/' % year2 % ' ' % day % '/' % month % '/' % year2 % ' ' % year % '/' % month2 % '/' % day2 % ' '
        % year % month2 % day2 % ' ' % day2 % month2 % year % ' ' % day2 % month2 % year2 % ' ' % day % ' '
        % monthNames(date.month()) % ' ' % year;
}

QList<QByteArrayList> searchWords(const QString &typed)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    QList<QByteArrayList> words;
    for (const QString &word : typed.split(gaps, Qt::SkipEmptyParts))
        if (const QByteArrayList all = spellings(word); !all.isEmpty())
            words.append(all);
    return words;
}

} // namespace emo::store
