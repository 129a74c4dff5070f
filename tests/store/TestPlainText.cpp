// SPDX-License-Identifier: MIT
#include "core/store/backup/Backup.h"
#include "core/store/orders/Attachments.h"
#include "core/store/package/Package.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>
#include <QDirIterator>
#include <QStringEncoder>

#include <catch2/catch.hpp>

#include <string_view>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

struct Planted
{
    QString name = {};
    QString number = {};
    QString phone = {};
};

QList<Planted> plantedPeople()
{
    QList<Planted> all;
    for (int i = 0; i < 200; ++i)
        all.append({QStringLiteral("Planted%1Madeup").arg(i), QStringLiteral("Z%1QQ").arg(9000 + i),
            QStringLiteral("07700 9%1").arg(i, 5, 10, QChar(u'0'))});
    return all;
}

Order orderFor(const Planted &person, int number)
{
    Order order = inventedOrder(number, person.name);
    order.answers.set(deviceWearer.nomisId, person.number).set(deviceWearer.contactNumber, person.phone);
    return order;
}

void attach(Profile &profile, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    need(Attachments(profile).add(buffer));
}

bool holds(const QByteArray &bytes, const QByteArray &text)
{
    return std::string_view(bytes.constData(), std::size_t(bytes.size()))
               .find(std::string_view(text.constData(), std::size_t(text.size())))
        != std::string_view::npos;
}

/// Which of the planted texts stand in any file of the folder, or in a file's name.
QStringList foundIn(const QString &folder, const QStringList &texts)
{
    QStringList found;
    int files = 0;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QByteArray bytes = fileText(path);
        const QByteArray lower = bytes.toLower();
        ++files;
        for (const QString &text : texts) {
            const QByteArray wide = QStringEncoder(QStringEncoder::Utf16LE)(text);
            const QByteArray wideOther = QStringEncoder(QStringEncoder::Utf16BE)(text);
            if (holds(lower, text.toLower().toUtf8()) || holds(bytes, wide) || holds(bytes, wideOther)
                || path.contains(text))
                found.append(text + u' ' + path);
        }
    }
    if (files == 0)
        throw std::runtime_error("nothing was looked at");
    return found;
}

} // namespace

TEST_CASE("What is looked for would be found")
{
    const QTemporaryDir folder;
    const QString text = QStringLiteral("Planted1Madeup");
    const QByteArray wide = QStringEncoder(QStringEncoder::Utf16LE)(text);
    for (const QByteArray &bytes : {"xx" + text.toUtf8(), text.toLower().toUtf8() + "x", "x" + wide}) {
        QFile file(folder.filePath(QStringLiteral("file")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        CHECK(foundIn(folder.path(), {text}).size() == 1);
    }
}

TEST_CASE("No file of a profile, open or closed, nor of its backup shows whom it is about")
{
    const QTemporaryDir folder;
    const QString backups = folder.filePath(QStringLiteral("profile/backups"));
    const QList<Planted> people = plantedPeople();
    QStringList texts{QStringLiteral("Sam Pretend"), QStringLiteral("correct invented horse"),
        QStringLiteral("Examplesbury"), QStringLiteral("nomisId"), QStringLiteral("1991-03-14")};
    for (const Planted &person : people)
        texts += {person.name, person.number, person.phone};
    {
        const Opened opened = created(folder.filePath(QStringLiteral("profile")));
        for (int i = 0; i < people.size(); ++i) {
            const Order order = orderFor(people[i], i);
            REQUIRE(opened.orders->saveDraft(order, act(i)));
            if (i % 3 == 0) {
                REQUIRE(opened.orders->finish(order, act(i)));
                need(opened.orders->note(
                    order.id, 0,
                    [&](VersionNotes &notes) {
                        notes.reply = {QStringLiteral("QUERY"), QDate(2026, 11, 26), people[i].phone};
                        notes.handovers = {{{}, people[i].name, act(i).when, people[i].number, {}, {}}};
                    },
                    act(i)));
            }
            if (i % 3 == 1)
                REQUIRE(Bin(*opened.orders).discard(order.id, act(i)));
            if (i % 10 == 0)
                attach(*opened.profile, people[i].name.toUtf8() + ".pdf " + people[i].phone.toUtf8());
        }
        CHECK(opened.orders->cards().search(people[0].name).size() == 1);
        REQUIRE(Removal(*opened.orders).remove({orderFor(people[0], 0).id}, people[0].name, act()));
        REQUIRE(backUp(*opened.profile, backups, act()));
        PackagePassphrase words(QStringLiteral("correct invented horse"));
        for (const int number : {1, 10, 3}) // a draft in the bin, one with files, a finished order
            static_cast<void>(exportPackage(*opened.orders, emoForm, orderFor(people[number], number).id,
                PackageExtent::Everything,
                folder.filePath(packageName(orderFor(people[number], number).id, number)), words, lowestCost,
                act()));
        CHECK(QDir(folder.path()).entryList({QStringLiteral("*.emodesk")}, QDir::Files).size() == 1);
        CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("profile/profile.lock"))));
        CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("profile/profile.db-wal"))));
        CHECK(foundIn(folder.path(), texts) == QStringList());
    }
    CHECK(foundIn(folder.path(), texts) == QStringList());
}
