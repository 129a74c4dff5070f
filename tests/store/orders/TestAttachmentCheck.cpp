// SPDX-License-Identifier: MIT
#include "core/emo/Documents.h"
#include "core/store/orders/AttachmentCheck.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

const auto reader = QStringLiteral(EMODESK_READER);

/// The same one each time, though it holds when it was made.
QByteArray somePdf()
{
    static const QByteArray bytes = [] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            QPainter painter(&writer);
            painter.drawRect(100, 100, 500, 500);
        }
        return buffer.data();
    }();
    return bytes;
}

QByteArray somePicture(const char *format)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

/// A folder with one file.
class OneFile
{
public:
    OneFile(const QString &name, const QByteArray &bytes) : m_path(m_folder.filePath(name)) { write(bytes); }

    void write(const QByteArray &bytes)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("cannot write the file");
    }
    const QString &path() const { return m_path; }
    Result<CheckedFile> check(const AnyQuestion &question = documents.licence) const
    {
        return checkAttachment(m_path, question, reader);
    }
    QString complaint(const AnyQuestion &question = documents.licence) const
    {
        const auto checked = check(question);
        return checked ? QString() : checked.error().message;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace

TEST_CASE("A file of the kind that is asked for is taken, with what is seen of it")
{
    const OneFile file(QStringLiteral("Licence.PDF"), somePdf());
    const CheckedFile pdf = need(file.check());
    CHECK(pdf.name == QStringLiteral("Licence.PDF"));
    CHECK(pdf.kind == FileKind::Pdf);
    CHECK(pdf.pages == 1);
    CHECK(pdf.size == somePdf().size());
    CHECK_FALSE(pdf.picture.isNull());
    CHECK(OneFile(QStringLiteral("photo.jpeg"), somePicture("JPEG")).complaint(documents.photo).isEmpty());
    CHECK(OneFile(QStringLiteral("photo.jpg"), somePicture("JPEG")).complaint(documents.photo).isEmpty());
    CHECK(OneFile(QStringLiteral("photo.png"), somePicture("PNG")).complaint(documents.photo).isEmpty());
    const QByteArray word = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0');
    CHECK(OneFile(QStringLiteral("licence.doc"), word).complaint().isEmpty());
}

TEST_CASE("Each thing that is wrong with a file is told in its own words")
{
    const QByteArray pdf = somePdf();
    CHECK(OneFile(QStringLiteral("a.pdf"), {}).complaint().startsWith(QStringLiteral("The file is empty")));
    CHECK(OneFile(QStringLiteral("a.txt"), pdf)
              .complaint()
              .contains(QStringLiteral("is not taken here. Choose one of these: PDF, DOC, DOCX")));
    CHECK(OneFile(QStringLiteral("a.png"), somePicture("PNG"))
              .complaint()
              .contains(QStringLiteral("is not taken here")));
    CHECK(OneFile(QStringLiteral("a.pdf"), somePicture("PNG"))
              .complaint()
              .contains(QStringLiteral("is named .pdf, but is a PNG file")));
    CHECK(OneFile(QStringLiteral("a.doc"), pdf)
              .complaint()
              .contains(QStringLiteral("is named .doc, but is a PDF file")));
    CHECK(OneFile(QStringLiteral("a.pdf"), "MZ is a program")
              .complaint()
              .contains(QStringLiteral("holds something else")));
    CHECK(OneFile(QStringLiteral("a.pdf"), pdf.left(pdf.size() / 2))
              .complaint()
              .contains(QStringLiteral("The end of the file is missing")));
    CHECK(OneFile(QStringLiteral("a.jpg"), somePicture("JPEG").left(300))
              .complaint(documents.photo)
              .contains(QStringLiteral("The end of the file is missing")));
    const QTemporaryDir folder;
    CHECK(checkAttachment(folder.path(), documents.licence, reader)
              .error()
              .message.contains(QStringLiteral("This is a folder")));
    CHECK(checkAttachment(folder.filePath(QStringLiteral("gone.pdf")), documents.licence, reader)
              .error()
              .message.contains(QStringLiteral("is not there any more")));
}

TEST_CASE("A whole file is taken, whatever follows its end")
{
    const QByteArray padding(100'000, '\0');
    CHECK(OneFile(QStringLiteral("a.pdf"), somePdf() + padding).complaint().isEmpty());
    CHECK(OneFile(QStringLiteral("a.jpg"), somePicture("JPEG") + "ftypmp42" + padding)
              .complaint(documents.photo)
              .isEmpty());
    CHECK(
        OneFile(QStringLiteral("a.png"), somePicture("PNG") + padding).complaint(documents.photo).isEmpty());
}

TEST_CASE("A file that needs a password is refused")
{
    // A Word file with a password is an OLE file with an entry of this name in its directory.
    QByteArray word = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2040, '\0');
    const QString entry = QStringLiteral("EncryptedPackage");
    for (qsizetype i = 0; i < entry.size(); ++i)
        word[1024 + 2 * i] = entry[i].toLatin1();
    word[1024 + 64] = char(2 * (entry.size() + 1));
    CHECK(OneFile(QStringLiteral("licence.doc"), word)
              .complaint()
              .contains(QStringLiteral("needs a password")));
}

TEST_CASE("A file may be as large as the online service takes, and no byte larger")
{
    constexpr qsizetype megabyte = qsizetype(1024) * 1024;
    const QByteArray pdf = somePdf();
    const auto padded = [&](qsizetype size) {
        QByteArray larger = pdf;
        return larger.insert(pdf.lastIndexOf("startxref"), QByteArray(size - pdf.size(), '\n'));
    };
    CHECK(OneFile(QStringLiteral("a.pdf"), padded(10 * megabyte)).complaint(documents.photo).isEmpty());
    CHECK(OneFile(QStringLiteral("a.pdf"), padded(10 * megabyte + 1))
              .complaint(documents.photo)
              .contains(QStringLiteral("larger than 10 MB")));
    CHECK(OneFile(QStringLiteral("a.pdf"), padded(25 * megabyte)).complaint().isEmpty());
    CHECK(OneFile(QStringLiteral("a.pdf"), padded(25 * megabyte + 1))
              .complaint()
              .contains(QStringLiteral("larger than 25 MB")));
}

TEST_CASE("What is kept is what was checked")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    OneFile file(QStringLiteral("a.pdf"), somePdf());
    const CheckedFile checked = need(file.check());
    const Attached attached = need(attach(*opened.profile, checked));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    REQUIRE(Attachments(*opened.profile).read(attached.file.content, bytes));
    const bool isSame = bytes.data() == somePdf();
    CHECK(isSame);

    file.write(somePdf() + "%");
    const auto altered = attach(*opened.profile, checked);
    REQUIRE_FALSE(altered);
    CHECK(altered.error().message.contains(QStringLiteral("was altered while it was read")));
    CHECK(need(Attachments(*opened.profile).all()).size() == 1);
    CHECK(QDir(opened.profile->folder().attachments()).entryList(QDir::Files).size() == 1);
}
