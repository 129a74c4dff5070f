// SPDX-License-Identifier: MIT
// Writes emails with random nasty contents, for other programs to read: one JSON object to a line, with what
// went into the email and the email itself. Usage: nasty_emails COUNT SEED
#include "core/handover/Email.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTextStream>

using namespace emo;

namespace {

const QStringList nastyPieces{QStringLiteral("\r\n"), QStringLiteral("\n"), QStringLiteral("\r"),
    QStringLiteral("\r\nBcc: thief@example.com"), QStringLiteral("\r\n\r\n"), QStringLiteral("\nX-Evil: 1\n"),
    QStringLiteral("=?utf-8?B?QmNjOiB4?="), QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral(";"),
    QStringLiteral("filename=\"x\""), QStringLiteral("*0*=utf-8''%0d%0a"),
    QStringLiteral("--=_emodesk_files"), QStringLiteral("\r\n--=_emodesk_text--\r\n"), QStringLiteral("é"),
    QStringLiteral("Ŵŷ"), QStringLiteral("\U0001F984"), QStringLiteral("\u202E"), QStringLiteral("\u2028"),
    QStringLiteral("\u0085"), QStringLiteral("e\u0301"), QStringLiteral("%0A"), QStringLiteral("'"),
    QStringLiteral("''"), QStringLiteral("<script>"), QStringLiteral("&amp;"), QStringLiteral(".\r\n.\r\n"),
    QStringLiteral("From "), QStringLiteral("\t"), QStringLiteral("  "), QStringLiteral("/../"),
    QStringLiteral("con"), QString(QChar(0)), QString(QChar(0xD800)), QString(QChar(0xFFFE)),
    QStringLiteral("@"), QStringLiteral(","), QStringLiteral("(comment)"), QStringLiteral("word ")};

class Nasty
{
public:
    explicit Nasty(quint32 seed) : m_random(seed) {}

    QString text(int most)
    {
        QString made;
        const int count = below(most);
        for (int piece = 0; piece < count; ++piece)
            made += below(2) ? nastyPieces[below(int(nastyPieces.size()))]
                             : QString(QChar(0x20 + below(0x5F)));
        return made;
    }

    QByteArray bytes(int most)
    {
        QByteArray made(below(most), Qt::Uninitialized);
        for (char &byte : made)
            byte = char(below(256));
        return below(8) ? made : made + "\r\n--=_emodesk_files--\r\n.\r\nBcc: x@example.com\r\n";
    }

    QString address()
    {
        return below(3) ? QStringLiteral("unit%1@probation.gov.uk").arg(below(100))
                        : text(8) + QStringLiteral("@gov.uk") + text(4);
    }

    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    QRandomGenerator m_random;
};

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Half a character is none, and is read as the sign for that.
QString wholeCharacters(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

QJsonObject nastyEmail(Nasty &nasty)
{
    Email email{.to = {nasty.address(), nasty.address()},
        .replyTo = nasty.address(),
        .subject = nasty.text(60),
        .text = nasty.text(80)};
    const int attachments = nasty.below(4);
    for (int number = 0; number < attachments; ++number)
        email.attachments.append({nasty.text(40), nasty.bytes(400)});

    QJsonArray files;
    for (const EmailAttachment &each : withDistinctNames(email.attachments))
        files.append(
            QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("bytes"), base64(each.bytes)}});
    return {{QStringLiteral("subject"), headerText(email.subject)}, {QStringLiteral("files"), files},
        {QStringLiteral("text"), base64(wholeCharacters(email.text).toUtf8())},
        {QStringLiteral("email"), base64(emailDraft(email))}};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    Nasty nasty(quint32(QByteArray(argv[2]).toUInt()));
    QTextStream out(stdout);
    for (int number = QByteArray(argv[1]).toInt(); number > 0; --number)
        out << QJsonDocument(nastyEmail(nasty)).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}
