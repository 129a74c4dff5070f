// SPDX-License-Identifier: MIT
#include "core/handover/Email.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// The headers of the whole email, unfolded.
QList<QByteArray> headers(const QByteArray &file)
{
    QByteArray head = file.left(file.indexOf("\r\n\r\n"));
    return head.replace("\r\n ", " ").split('\n');
}

QStringList names(const QByteArray &file)
{
    QStringList all;
    for (const QByteArray &header : headers(file))
        all.append(QString::fromLatin1(header.left(header.indexOf(':'))));
    return all;
}

const QStringList ours{
    u"To"_qs, u"Reply-To"_qs, u"Subject"_qs, u"X-Unsent"_qs, u"MIME-Version"_qs, u"Content-Type"_qs};

Email plain()
{
    return {.to = {u"unit@probation.gov.uk"_qs},
        .replyTo = u"team@prison.gov.uk"_qs,
        .subject = u"A subject"_qs,
        .text = u"One.\n\nTwo."_qs,
        .attachments = {{u"EMO-7K3M-Q2VD-X-v0.pdf"_qs, "%PDF-1.4"}}};
}

} // namespace

TEST_CASE("A draft has our headers and no other: the mail program adds who sends it, and when")
{
    const QByteArray file = emailDraft(plain());

    CHECK(names(file) == ours);
    CHECK(file.contains("X-Unsent: 1\r\n"));
    CHECK(file.contains("To: unit@probation.gov.uk\r\n"));
    CHECK(file.contains("Reply-To: team@prison.gov.uk\r\n"));
    CHECK(file.contains("filename=\"EMO-7K3M-Q2VD-X-v0.pdf\""));
    CHECK(file.contains("Content-Type: application/pdf;\r\n name=\"EMO-7K3M-Q2VD-X-v0.pdf\"\r\n"));
}

TEST_CASE("No text can become a header")
{
    Email email = plain();
    email.subject = u"One\r\nBcc: thief@example.com\r\n\r\nTwo"_qs;
    email.to = {u"unit@probation.gov.uk\r\nBcc: thief@example.com"_qs, u"a@b.gov.uk, thief@example.com"_qs};
    email.replyTo = u"x@y.gov.uk\nCc: thief@example.com"_qs;
    email.attachments.front().name = u"a\r\nX-Evil: 1\r\n\r\n.pdf"_qs;

    const QByteArray file = emailDraft(email);

    CHECK(names(file) == QStringList{u"Subject"_qs, u"X-Unsent"_qs, u"MIME-Version"_qs, u"Content-Type"_qs});
    CHECK_FALSE(file.contains("\nBcc"));
    CHECK_FALSE(file.contains("\nX-Evil"));
}

TEST_CASE("No line is longer than mail programs take, and each ends as email's do")
{
    Email email = plain();
    email.subject = u"é"_qs.repeated(500);
    email.attachments.append({u"ü"_qs.repeated(300) + u".docx"_qs, QByteArray(5000, '\0')});

    for (const QByteArray &line : emailDraft(email).split('\n')) {
        CHECK(line.size() <= 90); // a Word file has a long type
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(std::ranges::all_of(line, [](char c) { return c > 0; }));
    }
}

TEST_CASE("A header holds what can be seen, on one line")
{
    CHECK(headerText(u"a\tb\r\n c"_qs) == u"a b c"_qs);
    CHECK(headerText(u"a\u202Efdp.exe"_qs) == u"afdp.exe"_qs); // would turn the name round
    CHECK(headerText(u"a\u2028b"_qs) == u"a b"_qs);
    CHECK(headerText(QString(QChar(0))) == QString());
}

TEST_CASE("A file name is safe wherever it goes")
{
    CHECK(safeFileName(u"licence.pdf"_qs) == u"licence.pdf"_qs);
    CHECK(safeFileName(u"../../etc/passwd"_qs) == u"_.._etc_passwd"_qs);
    CHECK(safeFileName(u"C:\\a\\b.pdf"_qs) == u"C__a_b.pdf"_qs);
    CHECK(safeFileName(u"nul.pdf"_qs) == u"_nul.pdf"_qs);
    CHECK(safeFileName(u" .. "_qs) == u"attachment"_qs);
    CHECK(safeFileName(QString()) == u"attachment"_qs);
    const QString longName = safeFileName(u"x"_qs.repeated(500) + u".docx"_qs);
    CHECK(longName.size() == 120);
    CHECK(longName.endsWith(u".docx"));
}

TEST_CASE("Files of one name are numbered, whatever their capitals, and others keep their names")
{
    CHECK(distinctFileNames({u"map.pdf"_qs, u"map.pdf"_qs, u"Map.PDF"_qs, u"licence.pdf"_qs})
        == QStringList{u"map.pdf"_qs, u"map (2).pdf"_qs, u"Map (3).PDF"_qs, u"licence.pdf"_qs});
    CHECK(distinctFileNames({u"map.pdf"_qs, u"map.pdf"_qs, u"map (2).pdf"_qs})
        == QStringList{u"map.pdf"_qs, u"map (3).pdf"_qs, u"map (2).pdf"_qs});
    CHECK(distinctFileNames({u"a/b.pdf"_qs, u"a:b.pdf"_qs}) == QStringList{u"a_b.pdf"_qs, u"a_b (2).pdf"_qs});
    CHECK(distinctFileNames({u"plan"_qs, u"plan"_qs}) == QStringList{u"plan"_qs, u"plan (2)"_qs});
    CHECK(distinctFileNames({u"caf\u00e9.pdf"_qs, u"cafe\u0301.pdf"_qs})[1] == u"cafe\u0301 (2).pdf"_qs);
    const QString longName = u"x"_qs.repeated(116) + u".pdf"_qs;
    const QStringList names = distinctFileNames({longName, longName});
    CHECK(names[1].size() == 120);
    CHECK(names[1].endsWith(u" (2).pdf"));
}

TEST_CASE("Two attachments of one name stay two files in a draft")
{
    Email email = plain();
    email.attachments = {{u"map.pdf"_qs, "1"}, {u"MAP.pdf"_qs, "2"}};

    const QByteArray file = emailDraft(email);

    CHECK(file.contains("filename=\"map.pdf\""));
    CHECK(file.contains("filename=\"MAP (2).pdf\""));
}

TEST_CASE("A name that is not plain has a plain one beside it, for mail programs that read no other")
{
    Email email = plain();
    email.attachments = {{u"Läge–Karte.pdf"_qs, "1"}, {u"地図.pdf"_qs, "2"}, {u"地.pdf"_qs, "3"}};

    const QByteArray file = emailDraft(email);

    for (const char *parameter :
        {" filename*=utf-8''L%C3%A4ge%E2%80%93Karte.pdf;\r\n filename=\"Lage-Karte.pdf\"\r\n",
            " name*=utf-8''L%C3%A4ge%E2%80%93Karte.pdf;\r\n name=\"Lage-Karte.pdf\"\r\n",
            " filename=\"attachment.pdf\"\r\n", " filename=\"attachment (2).pdf\"\r\n"})
        CHECK(file.contains(parameter));
}

TEST_CASE("Kinds of files are told by their names")
{
    CHECK(mediaTypeOf(u"a.PDF"_qs) == "application/pdf");
    CHECK(mediaTypeOf(u"a.jpeg"_qs) == "image/jpeg");
    CHECK(mediaTypeOf(u"a.exe"_qs) == "application/octet-stream");
}
