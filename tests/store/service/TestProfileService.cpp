// SPDX-License-Identifier: MIT
#include "core/emo/Documents.h"
#include "core/emo/EmoForm.h"
#include "tests/store/ServiceForTests.h"

#include <QThread>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

Order typed(const QString &alias)
{
    Order order = inventedOrder(1);
    order.answers.set(deviceWearer.alias, alias);
    return order;
}

} // namespace

TEST_CASE("What is typed is saved without waiting, and only its last state")
{
    const QTemporaryDir folder;
    {
        Window window;
        REQUIRE(window.create(folder.path()));
        for (int i = 0; i <= 50; ++i)
            window.service.saveDraft(typed(QString::number(i)), act(i));
        CHECK(comesTrue([&] { return window.savedAt == act(50).when; }));
        CHECK(window.saved.size() < 50);
        CHECK(window.problems.isEmpty());
        CHECK(window.load(typed({}).id) == typed(QStringLiteral("50")));
    }
    CHECK(need(reopened(folder.path()).orders->load(typed({}).id)) == typed(QStringLiteral("50")));
}

TEST_CASE("What is asked for after a draft was handed over finds it saved")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    window.service.saveDraft(typed(QStringLiteral("first")), act());
    CHECK(window.load(typed({}).id) == typed(QStringLiteral("first")));
    CHECK(window.saved.size() == 1);
}

TEST_CASE("A window that closes at once loses nothing")
{
    const QTemporaryDir folder;
    {
        Window window;
        REQUIRE(window.create(folder.path()));
        window.service.saveDraft(typed(QStringLiteral("last words")), act());
    }
    CHECK(need(reopened(folder.path()).orders->load(typed({}).id)) == typed(QStringLiteral("last words")));
}

TEST_CASE("Locking saves, closes the profile, and lets another open it")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    CHECK(window.service.isOpen());
    window.service.saveDraft(typed(QStringLiteral("before")), act());
    REQUIRE(window.service.lock());
    CHECK_FALSE(window.service.isOpen());
    CHECK(window.service.find({}).isEmpty());
    const auto locked = window.ask([](OrderStore &orders) { return orders.load(typed({}).id); });
    REQUIRE_FALSE(locked);
    CHECK(locked.error().message.contains(QStringLiteral("is locked")));

    CHECK(need(reopened(folder.path()).orders->load(typed({}).id)) == typed(QStringLiteral("before")));
    const auto wrong
        = window.open([&] { return Profile::open(folder.path(), passphrase(QStringLiteral("wrong"))); });
    REQUIRE(wrong);
    CHECK_FALSE(*wrong);
    CHECK_FALSE(window.service.isOpen());
    REQUIRE(window.reopen(folder.path()));
    CHECK(window.load(typed({}).id) == typed(QStringLiteral("before")));
    const auto twice = window.open([&] { return Profile::open(folder.path(), passphrase()); });
    CHECK_FALSE(*twice);
    CHECK(window.service.isOpen());
}

TEST_CASE("A draft that cannot be saved is told of once, kept, and keeps the profile from being locked")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    const auto setReadOnly = [&](bool isReadOnly) {
        need(window.ask([isReadOnly](OrderStore &orders) {
            return orders.profile().database().run(
                QStringLiteral("PRAGMA query_only=%1").arg(isReadOnly ? 1 : 0));
        }));
    };
    setReadOnly(true); // as good as a disk that is full
    window.service.saveDraft(typed(QStringLiteral("a")), act());
    REQUIRE(comesTrue([&] { return !window.problems.isEmpty(); }));
    window.service.saveDraft(typed(QStringLiteral("b")), act(1));
    CHECK_FALSE(window.service.flush());
    CHECK_FALSE(window.service.lock());
    CHECK(window.service.isOpen());
    QCoreApplication::processEvents();
    CHECK(window.problems.size() == 1);
    CHECK(window.saved.isEmpty());

    setReadOnly(false);
    REQUIRE(window.service.flush());
    CHECK(window.load(typed({}).id) == typed(QStringLiteral("b")));
    CHECK(window.savedAt == act(1).when);
    REQUIRE(window.service.lock());
}

TEST_CASE("A profile can be locked although a draft cannot be saved, if that is wanted")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    const Order finished
        = need(window.ask([](OrderStore &orders) { return orders.finish(inventedOrder(1), act()); }));
    window.service.saveDraft(typed(QStringLiteral("too late")), act(1));
    CHECK_FALSE(window.service.lock());
    window.service.lockAnyway();
    CHECK_FALSE(window.service.isOpen());
    REQUIRE(window.reopen(folder.path()));
    CHECK(window.load(finished.id) == finished);
}

TEST_CASE("Finishing takes the place of the draft's last state; deleting, too")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    window.service.saveDraft(typed(QStringLiteral("earlier")), act());
    std::optional<Result<Order>> finished;
    window.service.finish(&window.service, typed(QStringLiteral("final")), act(1),
        [&](const Result<Order> &order) { finished = order; });
    REQUIRE(comesTrue([&] { return finished.has_value(); }));
    REQUIRE(*finished);
    CHECK(window.load(typed({}).id) == **finished);
    CHECK(window.service.counts() == FolderCounts{0, 1, 0, 0});

    window.service.saveDraft(inventedOrder(2), act(2));
    std::optional<Result<>> discarded;
    window.service.discard(
        &window.service, inventedOrder(2).id, act(3), [&](const Result<> &done) { discarded = done; });
    REQUIRE(comesTrue([&] { return discarded.has_value(); }));
    CHECK(*discarded);
    CHECK(window.service.flush());
    CHECK(window.service.counts() == FolderCounts{0, 1, 0, 0});
    CHECK(window.problems.isEmpty());
}

TEST_CASE("The cards can be looked at while the profile is busy")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    const int before = window.cardsChanged;
    window.service.saveDraft(inventedOrder(1, QStringLiteral("Oneword")), act());
    window.service.saveDraft(inventedOrder(2, QStringLiteral("Otherword")), act(1));
    REQUIRE(comesTrue([&] { return window.service.find({}).size() == 2; }));
    REQUIRE(comesTrue([&] { return window.cardsChanged > before; }));
    CHECK(window.service.find(QStringLiteral("oneword")) == QStringList{inventedOrder(1).id});
    CHECK(window.service.card(inventedOrder(2).id)->answer(deviceWearer.lastName)
        == QStringLiteral("Otherword"));
    CHECK_FALSE(window.service.card(QStringLiteral("nobody")));

    std::atomic<bool> mayEnd = false;
    bool isAnswered = false;
    window.service.ask(
        &window.service,
        [&mayEnd](OrderStore &) {
            while (!mayEnd)
                QThread::yieldCurrentThread();
            return Result<>();
        },
        [&](const Result<> &) { isAnswered = true; });
    CHECK(window.service.find(QStringLiteral("word"), Among::Drafts).size() == 2);
    Order twin = inventedOrder(3, QStringLiteral("Oneword"));
    const IdentityQuestions names{{}, {&deviceWearer.lastName}, &deviceWearer.dateOfBirth};
    REQUIRE(window.service.lookAlikes(twin, names).size() == 1);
    CHECK(window.service.lookAlikes(twin, names).front().orderId == inventedOrder(1).id);
    CHECK_FALSE(isAnswered);
    mayEnd = true;
    CHECK(comesTrue([&] { return isAnswered; }));
}

TEST_CASE("An answer does not reach a page that has been closed")
{
    const QTemporaryDir folder;
    Window window;
    REQUIRE(window.create(folder.path()));
    auto page = std::make_unique<QObject>();
    bool isReached = false;
    window.service.ask(
        page.get(), [](OrderStore &) { return Result<>(); }, [&](const Result<> &) { isReached = true; });
    page.reset();
    need(window.ask([](OrderStore &) { return Result<>(); }));
    CHECK_FALSE(isReached);
}

TEST_CASE("A file is attached beside the typing")
{
    const QTemporaryDir folder;
    const QTemporaryDir files;
    const QString picture = files.filePath(QStringLiteral("photo.png"));
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    REQUIRE(image.save(picture));
    Window window;
    REQUIRE(window.create(folder.path()));
    std::optional<Result<Attached>> attached;
    window.service.attach(
        &window.service, picture, documents.photo, [&](const Result<Attached> &done) { attached = done; });
    REQUIRE(comesTrue([&] { return attached.has_value(); }));
    REQUIRE(*attached);
    CHECK((*attached)->file.name == QStringLiteral("photo.png"));
    const QString content = (*attached)->file.content;
    CHECK(need(window.ask([](OrderStore &orders) { return Attachments(orders.profile()).all(); }))
        == QSet<QString>{content});

    attached.reset();
    window.service.attach(
        &window.service, picture, documents.licence, [&](const Result<Attached> &done) { attached = done; });
    REQUIRE(comesTrue([&] { return attached.has_value(); }));
    CHECK_FALSE(*attached);
}
