// SPDX-License-Identifier: MIT
#include "core/store/Folding.h"

#include <QLocale>
#include <QRegularExpression>

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
    QByteArrayList all{folded(word)};
    if (date.match(word).hasMatch())
        all.append(QString(word).replace(dateParts, QStringLiteral("/")).toUtf8());
    if (const auto day = ordinal.match(word); day.hasMatch())
        all.append(day.captured(1).toUtf8());
    all.removeAll(QByteArray());
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
    QString kept = text;
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded(kept);
}

QByteArray foldedDate(QDate date)
{
    if (!date.isValid())
        return {};
    QByteArray all;
    for (const char *format :
        {"dd/MM/yyyy", "d/M/yyyy", "dd/MM/yy", "d/M/yy", "yyyy/MM/dd", "yyyyMMdd", "ddMMyyyy", "ddMMyy"})
        all += date.toString(QString::fromLatin1(format)).toLatin1() + ' ';
    return all + QByteArray::number(date.day()) + ' ' + monthNames(date.month()) + ' '
        + QByteArray::number(date.year());
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
