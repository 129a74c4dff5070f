// SPDX-License-Identifier: MIT
#include "core/handover/Email.h"

#include "core/form/Format.h"
#include "core/handover/EmailHeader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace emo {

namespace {

const QByteArray lineEnd = "\r\n";

/// Holds a character that base64 never does, so that no part can contain it.
const QByteArray outerBoundary = "=_emodesk_files";
const QByteArray innerBoundary = "=_emodesk_text";

constexpr qsizetype longestFileName = 120;
constexpr qsizetype longestExtension = 10;

QByteArray inBase64(const QByteArray &bytes)
{
    constexpr qsizetype longestLine = 76;
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < all.size(); at += longestLine)
        lines += all.mid(at, longestLine) + lineEnd;
    return lines;
}

/// The text as UTF-8, with the line ends of email, and no character that no text holds.
QString canonical(const QString &text)
{
    QString result;
    for (const char32_t character : text.toUcs4()) {
        const bool isNone = character == U'\r' || character == 0 || QChar::isSurrogate(character);
        if (character == U'\n')
            result += QStringLiteral("\r\n");
        else if (!isNone)
            result += QString::fromUcs4(&character, 1);
    }
    return result;
}

/// Each paragraph of the text as one of HTML.
QString htmlOf(const QString &text)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><body>\n");
    for (const QString &paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += QStringLiteral("<p>")
            + paragraph.trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>\n"))
            + QStringLiteral("</p>\n");
    return html + QStringLiteral("</body></html>\n");
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return "Content-Type: " + type + "; charset=utf-8" + lineEnd + "Content-Transfer-Encoding: base64"
        + lineEnd + lineEnd + inBase64(canonical(text).toUtf8());
}

QByteArray alternative(const QString &text)
{
    const QByteArray parting = "--" + innerBoundary + lineEnd;
    return "Content-Type: multipart/alternative;" + lineEnd + " boundary=\"" + innerBoundary + "\"" + lineEnd
        + lineEnd + parting + textPart("text/plain", text) + parting + textPart("text/html", htmlOf(text))
        + "--" + innerBoundary + "--" + lineEnd;
}

/// `ascii` is the name for mail programs that read no other.
QByteArray attachmentPart(const EmailAttachment &attachment, const QString &ascii)
{
    const QString &name = attachment.name;
    return "Content-Type: " + mediaTypeOf(name) + headerParameter("name", name, ascii) + lineEnd
        + "Content-Transfer-Encoding: base64" + lineEnd + "Content-Disposition: attachment"
        + headerParameter("filename", name, ascii) + lineEnd + lineEnd + inBase64(attachment.bytes);
}

/// The name in printable ASCII: letters without their accents, "_" for the rest.
QString asciiFileName(const QString &name)
{
    constexpr qsizetype longest = 60; // as a header may have on one line
    QString ascii;
    for (const QChar each : name.normalized(QString::NormalizationForm_KD)) {
        if (each.category() == QChar::Punctuation_Dash)
            ascii += u'-';
        else if (each >= u' ' && each <= u'~')
            ascii += each;
        else if (!each.isMark() && !each.isLowSurrogate())
            ascii += u'_';
    }
    const qsizetype dot = ascii.lastIndexOf(u'.');
    const QString extension = dot > 0 && ascii.size() - dot <= longestExtension ? ascii.mid(dot) : QString();
    const QString stem = ascii.chopped(extension.size());
    const bool hasWords = std::ranges::any_of(stem, [](QChar each) { return each.isLetterOrNumber(); });
    return (hasWords ? stem.left(longest - extension.size()) : QStringLiteral("attachment")) + extension;
}

/// What a system compares that takes capitals, and accents written in two ways, for the same.
QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

/// "map (2).pdf", no longer than a name may be.
QString numberedName(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 ? name.mid(dot) : QString();
    const QString suffix = QStringLiteral(" (%1)").arg(number) + extension;
    QString stem = name.left(name.size() - extension.size());
    stem.truncate(std::max<qsizetype>(1, longestFileName - suffix.size()));
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return stem + suffix;
}

QStringList addressesOf(const QStringList &given)
{
    QStringList all;
    for (const QString &each : given) {
        const QString address = each.trimmed();
        const bool isAscii
            = std::ranges::all_of(address, [](QChar character) { return character.unicode() < 128; });
        if (isAscii && formats::email.matches(address))
            all.append(address);
    }
    return all;
}

QByteArray addressHeader(const QByteArray &name, const QStringList &given)
{
    const QStringList addresses = addressesOf(given);
    if (addresses.isEmpty())
        return {};
    return name + ": " + addresses.join(QStringLiteral(",\r\n ")).toLatin1() + lineEnd;
}

} // namespace

QByteArray emailDraft(const Email &email)
{
    QByteArray file = addressHeader("To", email.to) + addressHeader("Reply-To", {email.replyTo})
        + unstructuredHeader("Subject", headerText(email.subject)) + "X-Unsent: 1" + lineEnd
        + "MIME-Version: 1.0" + lineEnd;
    if (email.attachments.isEmpty())
        return file + alternative(email.text);
    const QByteArray parting = "--" + outerBoundary + lineEnd;
    file += "Content-Type: multipart/mixed;" + lineEnd + " boundary=\"" + outerBoundary + "\"" + lineEnd
        + lineEnd + parting + alternative(email.text);
    const QList<EmailAttachment> attachments = withDistinctNames(email.attachments);
    QStringList ascii;
    for (const EmailAttachment &each : attachments)
        ascii.append(asciiFileName(each.name));
    ascii = distinctFileNames(ascii);
    for (qsizetype i = 0; i < attachments.size(); ++i)
        file += parting + attachmentPart(attachments[i], ascii[i]);
    return file + "--" + outerBoundary + "--" + lineEnd;
}

QString headerText(const QString &text)
{
    QString shown;
    for (const char32_t character : text.toUcs4()) {
        if (QChar::isPrint(character) && QChar::category(character) != QChar::Other_Format)
            shown += QString::fromUcs4(&character, 1);
        else if (QChar::isSpace(character))
            shown += u' ';
    }
    return shown.simplified();
}

QString safeFileName(const QString &name)
{
    const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString safe = headerText(name);
    for (QChar &character : safe)
        if (forbidden.contains(character))
            character = u'_';
    const auto isEdge = [](QChar character) { return character == u'.' || character == u' '; };
    const auto chopEnd = [&] {
        while (!safe.isEmpty() && isEdge(safe.back()))
            safe.chop(1);
    };
    chopEnd();
    while (!safe.isEmpty() && isEdge(safe.front()))
        safe.remove(0, 1);
    if (safe.size() > longestFileName) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString extension
            = dot > 0 && safe.size() - dot <= longestExtension ? safe.mid(dot) : QString();
        safe.truncate(longestFileName - extension.size());
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        chopEnd();
        safe += extension;
    }
    static const QStringList reserved
        = QStringLiteral("CON PRN AUX NUL COM1 COM2 COM3 COM4 COM5 COM6 COM7 COM8 COM9 LPT1 LPT2 LPT3 LPT4 "
                         "LPT5 LPT6 LPT7 LPT8 LPT9")
              .split(u' ');
    if (reserved.contains(safe.section(u'.', 0, 0).trimmed().toUpper()))
        safe.prepend(u'_');
    return safe.isEmpty() ? QStringLiteral("attachment") : safe;
}

QStringList distinctFileNames(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(safeFileName(name));
    QSet<QString> taken;
    for (const QString &name : std::as_const(all))
        taken.insert(foldedName(name));
    QSet<QString> seen;
    for (QString &name : all) {
        if (!seen.contains(foldedName(name))) {
            seen.insert(foldedName(name));
            continue;
        }
        const QString original = name;
        for (int number = 2; taken.contains(foldedName(name)); ++number)
            name = numberedName(original, number);
        taken.insert(foldedName(name));
    }
    return all;
}

QList<EmailAttachment> withDistinctNames(QList<EmailAttachment> attachments)
{
    QStringList names;
    for (const EmailAttachment &each : std::as_const(attachments))
        names.append(each.name);
    names = distinctFileNames(names);
    for (qsizetype i = 0; i < attachments.size(); ++i)
        attachments[i].name = names[i];
    return attachments;
}

QByteArray mediaTypeOf(const QString &fileName)
{
    static const QHash<QString, QByteArray> known{{QStringLiteral("pdf"), "application/pdf"},
        {QStringLiteral("png"), "image/png"}, {QStringLiteral("jpg"), "image/jpeg"},
        {QStringLiteral("jpeg"), "image/jpeg"}, {QStringLiteral("doc"), "application/msword"},
        {QStringLiteral("docx"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}};
    return known.value(fileName.section(u'.', -1).toLower(), "application/octet-stream");
}

} // namespace emo
