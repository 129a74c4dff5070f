// SPDX-License-Identifier: MIT
#include "core/store/orders/Attachments.h"

#include "core/emo/Documents.h"
#include "core/order/Lifecycle.h"
#include "core/store/orders/UnusedFiles.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

Result<QString> added(Attachments &attachments, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return attachments.add(buffer);
}

std::optional<QByteArray> readBack(const Attachments &attachments, const QString &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return attachments.read(content, buffer) ? std::optional(buffer.data()) : std::nullopt;
}

QStringList filesOf(const Profile &profile)
{
    return QDir(profile.folder().attachments()).entryList(QDir::Files);
}

} // namespace

TEST_CASE("An attached file comes back, and the same one is kept once")
{
    const QTemporaryDir folder;
    QString content;
    const QByteArray licence = QByteArray("Licence of Robin Madeup ").repeated(20000);
    {
        const Opened opened = created(folder.path());
        Attachments attachments(*opened.profile);
        content = need(added(attachments, licence));
        CHECK(need(added(attachments, licence)) == content);
        CHECK(need(added(attachments, "another")) != content);
        CHECK(filesOf(*opened.profile).size() == 2);
        CHECK(fileText(opened.profile->folder().attachments() + u'/' + content).indexOf("Madeup") < 0);
    }
    const Opened again = reopened(folder.path());
    CHECK(readBack(Attachments(*again.profile), content) == licence);
    CHECK_FALSE(readBack(Attachments(*again.profile), QStringLiteral("unknown")));
}

TEST_CASE("Other profiles give the same file another name")
{
    const QTemporaryDir one;
    const QTemporaryDir other;
    const Opened a = created(one.path());
    const Opened b = created(other.path());
    Attachments inA(*a.profile);
    Attachments inB(*b.profile);
    CHECK(need(added(inA, "a common leaflet")) != need(added(inB, "a common leaflet")));
}

TEST_CASE("After the data key is rotated attached files can still be read")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Attachments attachments(*opened.profile);
    const QString content = need(added(attachments, "an invented map"));
    const std::array credentials{passphrase()};
    REQUIRE(opened.profile->rotate(credentials, lowestCost, act()));
    CHECK(readBack(attachments, content) == QByteArray("an invented map"));
}

TEST_CASE("A file that is missing, altered or exchanged is refused")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Attachments attachments(*opened.profile);
    const QString first = need(added(attachments, "an invented map"));
    const QString second = need(added(attachments, "an invented photo"));
    const QString path = opened.profile->folder().attachments() + u'/';

    REQUIRE(QFile::rename(path + first, path + QStringLiteral("kept")));
    CHECK_FALSE(readBack(attachments, first));
    REQUIRE(QFile::copy(path + second, path + first));
    CHECK_FALSE(readBack(attachments, first));
    CHECK(readBack(attachments, second));
}

TEST_CASE("A file that is too large leaves nothing behind")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Attachments attachments(*opened.profile);
    const auto refused = added(attachments, QByteArray(largestAttachment + 1, 'x'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("larger than 25 MB")));
    CHECK(filesOf(*opened.profile).isEmpty());
    CHECK(need(added(attachments, QByteArray(largestAttachment, 'x'))).size() == 32);
}

TEST_CASE("Files that no order needs are removed, those of deleted drafts and earlier versions are not")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Attachments attachments(*opened.profile);
    const QString licence = need(added(attachments, "licence"));
    const QString replaced = need(added(attachments, "licence as it was"));
    const QString binned = need(added(attachments, "licence in the bin"));
    const QString unneeded = need(added(attachments, "never used"));
    const auto with = [](Order order, const QString &content) {
        order.answers.set(documents.licence, File{QStringLiteral("licence.pdf"), content});
        return order;
    };
    const Order first = need(opened.orders->finish(with(inventedOrder(1), replaced), act()));
    REQUIRE(opened.orders->saveDraft(
        with(nextVersion(emoForm, first, versionTypes.variation, QStringLiteral("DDV6")), licence), act()));
    REQUIRE(opened.orders->saveDraft(with(inventedOrder(2), binned), act()));
    REQUIRE(Bin(*opened.orders).discard(inventedOrder(2).id, act()));
    QFile left(opened.profile->folder().attachments() + QStringLiteral("/interrupted.part"));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();

    const QSet<QString> needed = need(attachmentsInUse(*opened.profile));
    const QSet<QString> ours{licence, replaced, binned};
    CHECK(needed.contains(ours));
    CHECK_FALSE(needed.contains(unneeded));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    REQUIRE(removeUnusedFiles(*opened.profile, now));
    CHECK(need(attachments.all()).contains(unneeded)); // a draft may name it that could not be saved yet
    REQUIRE(removeUnusedFiles(*opened.profile, now.addDays(2)));

    CHECK(need(attachments.all()) == ours);
    CHECK(filesOf(*opened.profile).size() == 3);
    CHECK_FALSE(readBack(attachments, unneeded));
    CHECK(readBack(attachments, replaced) == QByteArray("licence as it was"));
}

TEST_CASE(
    "What is removed for good takes its files and their keys along, but for those that are used elsewhere")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Attachments attachments(*opened.profile);
    const QString own = need(added(attachments, "licence of one"));
    const QString before = need(added(attachments, "licence as it was"));
    const QString shared = need(added(attachments, "map of both"));
    const auto with = [](Order order, const QString &licence, const QString &photo) {
        order.answers.set(documents.licence, File{QStringLiteral("licence.pdf"), licence})
            .set(documents.photo, File{QStringLiteral("\\photo\".jpg"), photo});
        return order;
    };
    const Order first = need(opened.orders->finish(with(inventedOrder(1), before, shared), act()));
    Order next = nextVersion(emoForm, first, versionTypes.variation, QStringLiteral("DDV6"));
    REQUIRE(opened.orders->saveDraft(with(next, own, shared), act()));
    REQUIRE(opened.orders->saveDraft(with(inventedOrder(2), {}, shared), act()));
    SECTION("with the order")
    {
        REQUIRE(Removal(*opened.orders).remove({first.id}, QStringLiteral("wrong person"), act()));
        CHECK(need(attachments.all()) == QSet<QString>{shared});
        CHECK(filesOf(*opened.profile).size() == 1);
    }
    SECTION("with several orders at once, or none of them")
    {
        CHECK_FALSE(Removal(*opened.orders).remove({first.id, QStringLiteral("nobody")}, {}, act()));
        CHECK(need(attachments.all()).size() == 3);
        CHECK(opened.orders->list().size() == 2);
        REQUIRE(Removal(*opened.orders).remove({first.id, inventedOrder(2).id}, {}, act()));
        CHECK(need(attachments.all()).isEmpty());
        CHECK(filesOf(*opened.profile).isEmpty());
    }
    SECTION("with the draft, when the bin is emptied")
    {
        REQUIRE(Bin(*opened.orders).discard(first.id, act()));
        REQUIRE(Bin(*opened.orders).empty(act().when.addDays(1), act(86400)));
        CHECK(need(attachments.all()) == QSet<QString>{before, shared});
        CHECK(filesOf(*opened.profile).size() == 2);
    }
    CHECK(need(opened.profile->verify()).isEmpty());
}
