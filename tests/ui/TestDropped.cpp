// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"
#include "core/document/pdf/Pdf.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Documents.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/editors/FileEditor.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>

#include <sys/stat.h>
#include <unistd.h>

using namespace emo;
using namespace emo::test;
using Catch::Contains;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write the file");
}

void writePdf(const QString &path)
{
    QPdfWriter writer(path);
    QPainter(&writer).drawText(100, 100, QStringLiteral("Licence"));
}

QList<QUrl> file(const QString &path)
{
    return {QUrl::fromLocalFile(path)};
}

/// A form that EMO Desk has printed, of an order that is not in the profile.
QString writtenForm(const DeskOnScreen &desk, const Order &order)
{
    const auto made = paper::pdf(paper::orderContent(emoForm, order, dayOfFinish));
    const QString path = desk.path(QStringLiteral("form.pdf"));
    write(path, made->bytes);
    return path;
}

/// What is dropped wrongly, and what is said of it where an order is expected and where a licence is.
struct Wrong
{
    QString what;
    std::function<QList<QUrl>(const DeskOnScreen &)> make;
    const char *asOrder;
    const char *asLicence;
};

const std::vector<Wrong> &wrongFiles()
{
    static const std::vector<Wrong> all{
        {QStringLiteral("a folder"),
            [](const DeskOnScreen &desk) {
                QDir().mkpath(desk.path(QStringLiteral("folder.pdf")));
                return file(desk.path(QStringLiteral("folder.pdf")));
            },
            "is a folder. Open it and choose a file", "This is a folder"},
        {QStringLiteral("an empty file"),
            [](const DeskOnScreen &desk) {
                write(desk.path(QStringLiteral("empty.pdf")), {});
                return file(desk.path(QStringLiteral("empty.pdf")));
            },
            "is empty. Save it again", "The file is empty"},
        {QStringLiteral("a file of 2 GB"),
            [](const DeskOnScreen &desk) {
                QFile large(desk.path(QStringLiteral("large.pdf")));
                if (!large.open(QIODevice::WriteOnly) || !large.resize(qint64(2) << 30)) // sparse
                    throw std::runtime_error("cannot make the file");
                return file(large.fileName());
            },
            "too large to be an order", "larger than 25 MB"},
        {QStringLiteral("a link to nothing"),
            [](const DeskOnScreen &desk) {
                QFile::link(desk.path(QStringLiteral("nowhere.pdf")), desk.path(QStringLiteral("link.pdf")));
                return file(desk.path(QStringLiteral("link.pdf")));
            },
            "is a link to a file that is not there", "is not there any more"},
        {QStringLiteral("a link to itself"),
            [](const DeskOnScreen &desk) {
                QFile::link(desk.path(QStringLiteral("self.pdf")), desk.path(QStringLiteral("self.pdf")));
                return file(desk.path(QStringLiteral("self.pdf")));
            },
            "is a link to a file that is not there", "is not there any more"},
        {QStringLiteral("a file that has gone"),
            [](const DeskOnScreen &desk) { return file(desk.path(QStringLiteral("gone.pdf"))); },
            "There is no file", "is not there any more"},
        {QStringLiteral("a pipe"),
            [](const DeskOnScreen &desk) {
                mkfifo(QFile::encodeName(desk.path(QStringLiteral("pipe.pdf"))).constData(), 0600);
                return file(desk.path(QStringLiteral("pipe.pdf")));
            },
            "is not a file", "This is not a file"},
        {QStringLiteral("a picture that was renamed"),
            [](const DeskOnScreen &desk) {
                QImage picture(40, 40, QImage::Format_RGB32);
                picture.fill(Qt::green);
                picture.save(desk.path(QStringLiteral("photo.pdf")), "PNG");
                return file(desk.path(QStringLiteral("photo.pdf")));
            },
            "This is not a text file", "is named .pdf, but is a PNG file"},
        {QStringLiteral("a link of the web"),
            [](const DeskOnScreen &) {
                return QList<QUrl>{QUrl(QStringLiteral("https://invented.example/a.pdf"))};
            },
            "That is a link. Save the file", "That is a link. Save the file"},
        {QStringLiteral("several files"),
            [](const DeskOnScreen &desk) {
                return file(desk.path(QStringLiteral("a.json"))) + file(desk.path(QStringLiteral("b.json")));
            },
            "Drop one file at a time", "Drop one file at a time"},
    };
    return all;
}

/// No licence, and not read before whoever dropped it has gone elsewhere.
QByteArray brokenAndLong()
{
    constexpr qsizetype size = 20'000'000;
    return "%PDF-1.7 and no more" + QByteArray(size, ' ');
}

/// An order whose licence is still to be attached; the file of one.
QString openWithoutLicence(DeskOnScreen &desk)
{
    Order order = draftOf(QStringLiteral("hdc-curfew"));
    order.answers.clear(documents.licence);
    desk.openOrderFile(order);
    const QString licence = desk.path(QStringLiteral("licence.pdf"));
    writePdf(licence);
    return licence;
}

} // namespace

TEST_CASE("What is dropped on the window and is no order is refused in plain words")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    for (const Wrong &wrong : wrongFiles()) {
        INFO(wrong.what.toStdString());
        const auto urls = wrong.make(desk);
        const QString said = desk.answerBox(QStringLiteral("OK"), [&] { desk.drop(desk.window(), urls); });
        CHECK_THAT(said.toStdString(), Contains(wrong.asOrder));
        CHECK(desk.session().service().counts().drafts == 0);
    }
}

TEST_CASE("What is dropped on the place of a file and does not belong there is refused in plain words")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    const Order before = desk.stored(id);
    desk.orderView().goTo(documents.licence);
    auto &place = *desk.window().findChild<ui::FileEditor *>();
    for (const Wrong &wrong : wrongFiles()) {
        INFO(wrong.what.toStdString());
        desk.drop(place, wrong.make(desk));
        desk.waitUntil(wrong.asLicence, [&] { return says(place, QString::fromLatin1(wrong.asLicence)); });
    }
    CHECK((desk.stored(id) == before));
    CHECK_FALSE(says(place, QStringLiteral("Reading the file")));
}

TEST_CASE("A file that may not be read is refused in plain words")
{
    if (geteuid() == 0)
        return; // who may read everything
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString path = desk.path(QStringLiteral("secret.json"));
    write(path, "{}");
    QFile::setPermissions(path, {});
    CHECK_THAT(
        desk.answerBox(QStringLiteral("OK"), [&] { desk.drop(desk.window(), file(path)); }).toStdString(),
        Contains("cannot be opened"));
}

TEST_CASE("Over an order that is open, another one is offered to be opened, and nothing is lost")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString other = sampleOrder(QStringLiteral("youth-dto")).id;
    const QString form = writtenForm(desk, draftOf(QStringLiteral("youth-dto")));
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    desk.orderView().goTo(deviceWearer.firstName);
    auto &name = *qobject_cast<QLineEdit *>(QApplication::focusWidget());
    name.selectAll();
    desk.type(QStringLiteral("Invented"));

    CHECK_THAT(desk.answerBox(QStringLiteral("Cancel"), [&] { desk.drop(name, file(form)); }).toStdString(),
        Contains("Open form.pdf?") && Contains("The one that is open now stays as it is"));
    CHECK(desk.openOrderId() == id);
    CHECK(name.text() == u"Invented"); // not the path of the file
    desk.answerBox(QStringLiteral("Open it"), [&] { desk.drop(name, file(form)); });
    desk.waitUntil("the other order", [&] { return desk.openOrderId() == other; });
    CHECK(std::get<QString>(*desk.stored(id).answers.find(deviceWearer.firstName)) == u"Invented");

    const QString package = desk.path(QStringLiteral("a.emodesk"));
    write(package, "no package");
    CHECK_THAT(desk.answerBox(QStringLiteral("Cancel"), [&] { desk.drop(desk.orderView(), file(package)); })
                   .toStdString(),
        Contains("Open a.emodesk?"));
    CHECK_THAT(desk.answerBox(QStringLiteral("OK"),
                       [&] {
                           write(desk.path(QStringLiteral("b.json")), "[]");
                           desk.drop(desk.orderView(), file(desk.path(QStringLiteral("b.json"))));
                       })
                   .toStdString(),
        Contains("not an order"));
    CHECK(desk.openOrderId() == other);
}

TEST_CASE(
    "A file that is being read is attached though its page is left, and the last one that was dropped counts")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString licence = openWithoutLicence(desk);
    const auto attached = [&]() -> QString {
        const Value *value = desk.orderView().editing().order().answers.find(documents.licence);
        return value ? std::get<File>(*value).name : QString();
    };
    const auto place = [&]() -> ui::FileEditor & {
        desk.orderView().goTo(documents.licence);
        return *desk.orderView().findChild<ui::FileEditor *>();
    };

    desk.drop(place(), file(licence));
    desk.orderView().goTo(deviceWearer.firstName);
    desk.waitUntil("the licence", [&] { return attached() == u"licence.pdf"; });

    write(desk.path(QStringLiteral("broken.pdf")), brokenAndLong());
    const QString said = desk.answerBox(QStringLiteral("OK"), [&] {
        desk.drop(place(), file(desk.path(QStringLiteral("broken.pdf"))));
        desk.orderView().goTo(deviceWearer.firstName);
    });
    CHECK_THAT(said.toStdString(), Contains("broken.pdf was not attached"));

    const QString other = desk.path(QStringLiteral("other.pdf"));
    writePdf(other);
    auto &editor = place();
    desk.drop(editor, file(licence)); // takes longer than a file that is not there
    desk.drop(editor, file(desk.path(QStringLiteral("gone.pdf"))));
    desk.waitUntil("what is wrong", [&] { return says(editor, QStringLiteral("is not there any more")); });
    desk.drop(editor, file(other));
    desk.waitUntil("the last one", [&] { return attached() == u"other.pdf"; });
    CHECK_FALSE(says(editor, QStringLiteral("is not there any more")));
}

TEST_CASE("A file whose order is left while it is read is said not to be attached, and its name is not")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString licence = openWithoutLicence(desk);
    write(licence, brokenAndLong());
    desk.orderView().goTo(documents.licence);
    const QString said = desk.answerBox(QStringLiteral("OK"), [&] {
        desk.drop(*desk.orderView().findChild<ui::FileEditor *>(), file(licence));
        SECTION("for all orders")
        {
            desk.press(Qt::Key_Home, Qt::AltModifier);
        }
        SECTION("since the profile is locked")
        {
            desk.press(Qt::Key_L, Qt::ControlModifier);
        }
    });
    CHECK_THAT(said.toStdString(), Contains("A file was not attached"));
    CHECK_THAT(said.toStdString(), !Contains("licence"));
}

TEST_CASE("Over an order that is open, a licence is asked its place, and gets it there")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    const QString licence = openWithoutLicence(desk);
    desk.orderView().goTo(deviceWearer.firstName);

    SECTION("attached where it is said to belong")
    {
        CHECK_THAT(
            desk.answerBox(QStringLiteral("Licence"), [&] { desk.drop(desk.orderView(), file(licence)); })
                .toStdString(),
            Contains("Where does licence.pdf belong?"));
        desk.waitUntil("the licence", [&] { return says(desk.window(), QStringLiteral("1 page")); });
        const Order now = desk.stored(desk.openOrderId());
        REQUIRE(now.answers.find(documents.licence));
        CHECK(std::get<File>(*now.answers.find(documents.licence)).name == u"licence.pdf");
    }
    SECTION("or not")
    {
        desk.answerBox(QStringLiteral("Cancel"), [&] { desk.drop(desk.orderView(), file(licence)); });
        CHECK(desk.stored(desk.openOrderId()).answers.find(documents.licence) == nullptr);
        CHECK(desk.orderView().place().view == ui::OrderPlace::View::Page);
    }
    SECTION("a file that no question takes")
    {
        const QString notes = desk.path(QStringLiteral("notes.xyz"));
        write(notes, "x");
        CHECK_THAT(desk.answerBox(QStringLiteral("OK"), [&] { desk.drop(desk.orderView(), file(notes)); })
                       .toStdString(),
            Contains("notes.xyz was not attached"));
    }
    SECTION("over an Annex A, which takes none")
    {
        desk.trigger(QStringLiteral("Annex A"));
        desk.waitUntil("the Annex A", [&] { return desk.window().workspace().annex() != nullptr; });
        CHECK_THAT(desk.answerBox(QStringLiteral("OK"), [&] { desk.drop(desk.window(), file(licence)); })
                       .toStdString(),
            Contains("An Annex A takes no files"));
    }
}
