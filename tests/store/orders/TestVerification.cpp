// SPDX-License-Identifier: MIT
#include "core/store/orders/Verification.h"

#include "core/emo/Documents.h"
#include "core/order/Reference.h"
#include "core/store/orders/Attachments.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

QStringList whatIsWrong(const Opened &opened)
{
    QStringList found;
    for (const Fault &fault : need(faultsOf(*opened.orders))) {
        CHECK_FALSE(fault.advice.isEmpty());
        found.append(fault.what);
    }
    return found;
}

Order withLicence(Order order, Profile &profile, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    order.answers.set(
        documents.licence, File{QStringLiteral("licence.pdf"), need(Attachments(profile).add(buffer))});
    return order;
}

QString contentOf(const Order &order)
{
    return std::get<File>(*order.answers.find(documents.licence)).content;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("not writable");
    file.write(bytes);
}

} // namespace

TEST_CASE("An order's id that is altered in any place of the database is a fault")
{
    const QTemporaryDir folder;
    const QByteArray id = inventedOrder(2).id.toUtf8();
    {
        const Opened opened = created(folder.path());
        for (int number = 1; number <= 3; ++number)
            need(opened.orders->finish(inventedOrder(number), act(number)));
        CHECK(whatIsWrong(opened).isEmpty());
    }
    const QByteArray whole = fileText(databaseOf(folder));
    int places = 0;
    for (qsizetype at = whole.indexOf(id); at >= 0; at = whole.indexOf(id, at + 1)) {
        QByteArray altered = whole;
        altered[at + id.size() - 1] = '9';
        write(databaseOf(folder), altered);
        const auto profile = Profile::open(folder.path(), passphrase());
        const auto orders = profile ? OrderStore::open(**profile, emoForm)
                                    : Result<std::unique_ptr<OrderStore>>(profile.error());
        CHECK((!orders || !need(faultsOf(**orders)).isEmpty()));
        ++places;
    }
    CHECK(places > 5); // rows and indexes
}

TEST_CASE("Checking names the order and the question of a damaged file, and goes on to the others")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.path());
    Profile &profile = *opened.profile;
    const Order first = need(opened.orders->finish(withLicence(inventedOrder(1), profile, "one"), act()));
    const Order second = withLicence(inventedOrder(2), profile, QByteArray(200'000, 'x'));
    need(opened.orders->saveDraft(second, act()));
    CHECK(whatIsWrong(opened).isEmpty());

    const QString attachments = profile.folder().attachments() + u'/';
    REQUIRE(QFile::remove(attachments + contentOf(first)));
    const QString path = attachments + contentOf(second);
    QByteArray bytes = fileText(path);
    bytes.back() = char(bytes.back() ^ 1); // which only reading to the end finds
    write(path, bytes);

    const QStringList found = whatIsWrong(opened);
    REQUIRE(found.size() == 2);
    for (const Order &order : {first, second})
        CHECK(std::ranges::any_of(found, [&](const QString &fault) {
            return fault.contains(documents.licence.label().toString())
                && fault.contains(referenceOf(order.id));
        }));
    CHECK_FALSE(found.join(u' ').contains(QStringLiteral("licence.pdf"))); // which may hold a name
}
