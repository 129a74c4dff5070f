// SPDX-License-Identifier: MIT
#include "core/emo/Documents.h"
#include "core/order/Lifecycle.h"
#include "core/order/OrderJson.h"
#include "core/store/package/PackageContent.h"
#include "core/store/package/PackageHeader.h"
#include "core/store/vault/SealedFile.h"
#include "tests/store/PackageForTests.h"

#ifndef Q_OS_WIN
#include <sys/resource.h>

#include <csignal>
#endif

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

PackagePassphrase words(const char *typed = "invented office words")
{
    return PackagePassphrase(QString::fromLatin1(typed));
}

QByteArray attached(const Opened &opened, const Order &order)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    need(Attachments(*opened.profile)
             .read(order.answers.find(documents.licence)
                     ? std::get<File>(*order.answers.find(documents.licence)).content
                     : QString(),
                 file));
    return file.data();
}

/// Two finished versions and the draft of a third, with a licence.
Order threeVersions(const Opened &opened, const QByteArray &licence)
{
    Order order = inventedOrder(1);
    order.answers.set(
        documents.licence, File{QStringLiteral("licence.doc"), attach(*opened.profile, licence)});
    for (int i = 0; i < 2; ++i) {
        order = need(opened.orders->finish(order, act(i)));
        order = nextVersion(emoForm, order, versionTypes.variation, QStringLiteral("DDV6"));
    }
    need(opened.orders->saveDraft(order, act(9)));
    return order;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("not writable");
    file.write(bytes);
}

} // namespace

TEST_CASE("A package takes an order with its versions and files to another profile")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    const QByteArray licence = wordFile(QByteArray("an invented licence").repeated(20000));
    const Order order = threeVersions(from, licence);
    auto passphrase = words();
    need(exportPackage(
        *from.orders, emoForm, order.id, PackageExtent::Everything, path, passphrase, lowestCost, act()));
    CHECK(need(from.profile->audit().verified()).last().what == QStringLiteral("package made"));

    const Opened to = created(folder.filePath(QStringLiteral("to")));
    auto typed = words("INVENTED office-words");
    CHECK(need(check(path, typed)).versions.size() == 3);
    CHECK(to.orders->list().empty());
    const auto taken = need(takeIn(to, path, typed));

    REQUIRE(taken.versions.size() == 3);
    for (const TakenIn &each : taken.versions)
        CHECK(each.outcome == TakenIn::Outcome::Added);
    CHECK(to.orders->finishedVersions(order.id) == from.orders->finishedVersions(order.id));
    CHECK(need(to.orders->load(order.id)).versions == need(from.orders->load(order.id)).versions);
    for (const int number : {0, 1, 2})
        CHECK(attached(to, need(to.orders->load(order.id, number))) == licence);
    CHECK(to.orders->cards().search(QStringLiteral("madeup")).size() == 1);
    // the same again changes nothing
    for (const TakenIn &each : need(takeIn(to, path, typed)).versions)
        CHECK(each.outcome == TakenIn::Outcome::AlreadyHere);
    CHECK(need(to.profile->verify()).isEmpty());
}

TEST_CASE("Only finished versions go where everybody may look")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened opened = created(folder.filePath(QStringLiteral("profile")));
    auto passphrase = words();
    const Order order = threeVersions(opened, wordFile("a licence"));
    const auto make = [&](const QString &id) {
        return exportPackage(*opened.orders, emoForm, id, PackageExtent::FinishedVersions, path, passphrase,
            lowestCost, act());
    };
    need(make(order.id));
    CHECK(need(check(path, passphrase)).versions.size() == 2);

    need(opened.orders->saveDraft(inventedOrder(2), act()));
    QFile::remove(path);
    const auto refused = make(inventedOrder(2).id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("no finished version")));
    CHECK_FALSE(QFileInfo::exists(path));
}

TEST_CASE("A wrong passphrase is told from a package that is damaged or cut short, and neither is taken in")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    auto passphrase = words();
    const Order order = threeVersions(from, wordFile(QByteArray(200000, 'x')));
    need(exportPackage(
        *from.orders, emoForm, order.id, PackageExtent::Everything, path, passphrase, lowestCost, act()));
    const QByteArray whole = fileText(path);
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    const auto complaint = [&](PackagePassphrase with) {
        const auto taken = takeIn(to, path, with);
        return taken ? QString() : taken.error().message;
    };

    CHECK(complaint(words("other words"))
        == QStringLiteral("That passphrase does not open the package. Try again"));
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < 140; ++at)
        places.push_back(at);
    for (qsizetype at = 140; at < whole.size(); at += 7919)
        places.push_back(at);
    for (const qsizetype at : places) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ 0x41);
        write(path, altered);
        const QString said = complaint(words());
        CHECK(said.contains(QStringLiteral("damaged")));
        write(path, whole.left(at));
        CHECK(complaint(words()).contains(at > 0 ? QStringLiteral("damaged") : QStringLiteral("is empty")));
    }
    write(path, whole + 'x');
    CHECK(complaint(words()).contains(QStringLiteral("damaged")));
    CHECK(to.orders->list().empty());
    CHECK(need(Attachments(*to.profile).all()).isEmpty());
    write(path, whole);
    CHECK(complaint(words()).isEmpty());
}

TEST_CASE("A hostile package cannot ask for more work or memory than we are willing to spend")
{
    auto passphrase = words();
    const QByteArray salt(16, 's');
    for (const PackageCost &cost : {PackageCost{2, 4096, salt}, PackageCost{4000000000, 8, salt},
             PackageCost{0, 8, salt}, PackageCost{2, 0, salt}, PackageCost{2, 8, {}}})
        CHECK_FALSE(passphrase.key(cost));
    CHECK(passphrase.key({1, 8, salt}));
}

TEST_CASE("What is in a package is believed only as far as it makes sense")
{
    const auto fed = [](const QByteArray &bytes, int step) {
        int files = 0;
        PackageContentReader reader([](const PackageText &) { return Result<>(); },
            [&](const QString &, const QByteArray &) {
                ++files;
                return Result<>();
            });
        for (qsizetype at = 0; at < bytes.size(); at += step)
            reader.write(bytes.mid(at, step));
        return std::tuple(files, reader.isComplete(), reader.problem().has_value());
    };
    const QByteArray json = R"({"versions":[],"files":["a","b"]})";
    const QByteArray whole
        = QByteArray("\0\0\0", 3) + char(json.size()) + json + QByteArray("\0\0\0\3xyz\0\0\0\0", 11);
    for (const int step : {1, 2, 7, 1000}) {
        CHECK(fed(whole, step) == std::tuple(2, true, false));
        CHECK(fed(whole.chopped(5), step) == std::tuple(0, false, false));
        CHECK(fed(whole + 'x', step) == std::tuple(2, false, false));
        CHECK(fed(QByteArray("\xff\xff\xff\xff", 4) + json, step) == std::tuple(0, false, true));
    }
}

TEST_CASE(
    "A package with a text beyond any order's is refused by the question, and its own profile still reads it")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    const Order order = need(from.orders->finish(inventedOrder(1, QString(30'000, u'x')), act()));
    auto passphrase = words();
    need(exportPackage(
        *from.orders, emoForm, order.id, PackageExtent::Everything, path, passphrase, lowestCost, act()));

    const auto checked = check(path, passphrase);
    REQUIRE_FALSE(checked);
    CHECK(checked.error().message.startsWith(u"\"Last name\" has 30,000 characters"));
    CHECK(need(from.orders->load(order.id)).answers == order.answers);
}

TEST_CASE("A passphrase for a package can be read out, and be typed as it was heard")
{
    QString printed;
    const auto first = PackagePassphrase::generated(printed);
    CHECK(printed.size() == 19);
    CHECK(printed.count(u'-') == 3);
    QString other;
    const auto second = PackagePassphrase::generated(other);
    CHECK(printed != other);
    const PackageCost cost{1, 8, QByteArray(16, 's')};
    const auto keyOf = [&](const QString &typed) {
        PackagePassphrase passphrase{QString(typed.constData(), typed.size())};
        const Key *key = need(passphrase.key(cost));
        return QByteArray(reinterpret_cast<const char *>(key->data()), Key::size);
    };
    CHECK(keyOf(printed) == keyOf(QString(printed).toLower().replace(u'-', u' ')));
    CHECK(keyOf(QStringLiteral("10 zz")) == keyOf(QStringLiteral("lo-ZZ")));
    CHECK(keyOf(printed) != keyOf(other));
}

TEST_CASE("Where no package can be written none is left behind")
{
    const QTemporaryDir folder;
    const Opened opened = created(folder.filePath(QStringLiteral("profile")));
    const Order order = threeVersions(opened, wordFile("a licence"));
    auto passphrase = words();
    const auto refusalAt = [&](const QString &path) {
        const auto made = exportPackage(*opened.orders, emoForm, order.id, PackageExtent::Everything, path,
            passphrase, lowestCost, act());
        return made ? QString() : made.error().message;
    };
    CHECK(refusalAt(folder.filePath(QStringLiteral("missing/order.emodesk")))
              .contains(QStringLiteral("There is no folder")));
#ifndef Q_OS_WIN
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    rlimit before = {};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full{100, before.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &full);
    const QString refusal = refusalAt(path);
    setrlimit(RLIMIT_FSIZE, &before);
    CHECK(refusal.contains(QStringLiteral("could not be written")));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
#endif
}

TEST_CASE(
    "A file in a package that is not what the form asks for is named, and nothing of the package is taken in")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    auto passphrase = words();
    const Order order = threeVersions(from, "MZ is a program");
    need(exportPackage(
        *from.orders, emoForm, order.id, PackageExtent::Everything, path, passphrase, lowestCost, act()));
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    const auto entries = need(to.profile->audit().verified()).size();

    const auto taken = takeIn(to, path, passphrase);

    REQUIRE_FALSE(taken);
    CHECK(taken.error().message.startsWith(
        documents.licence.label().toString() + QStringLiteral(" in the package cannot be taken in")));
    CHECK(taken.error().message.contains(QStringLiteral("holds something else")));
    CHECK(to.orders->list().empty());
    CHECK(need(Attachments(*to.profile).all()).isEmpty());
    CHECK(QDir(to.profile->folder().attachments()).isEmpty());
    CHECK(need(to.profile->audit().verified()).size() == entries);
}

TEST_CASE("A package of which one version is refused leaves nothing of the others")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    auto passphrase = words();
    const Order order = threeVersions(from, wordFile("a licence"));
    need(exportPackage(
        *from.orders, emoForm, order.id, PackageExtent::Everything, path, passphrase, lowestCost, act()));
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    Order other = need(from.orders->load(order.id, 1));
    other.answers.set(deviceWearer.lastName, QStringLiteral("Another"));
    other.answers.clear(documents.licence);
    need(Intake(*to.orders).takeIn(other, act()));

    const auto taken = takeIn(to, path, passphrase);

    REQUIRE_FALSE(taken);
    CHECK(taken.error().message.contains(QStringLiteral("Nothing was taken in")));
    CHECK(to.orders->finishedVersions(order.id) == QList<int>{1});
    CHECK(to.orders->cards().search(QStringLiteral("another")).size() == 1);
    CHECK(to.orders->list().size() == 1);
    CHECK(need(Attachments(*to.profile).all()).isEmpty());
    CHECK(need(to.profile->verify()).isEmpty());
    CHECK(to.profile->audit().verified());
}

TEST_CASE("An order's Annex A goes with its package, and the one that is here is never overwritten")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    auto passphrase = words();
    const Order order = threeVersions(from, wordFile("a licence"));
    const auto annex = [](const QString &id, const char *text) {
        return R"({"annexA": {"id": ")" + id.toLatin1() + R"("}, "risk": ")" + text + R"("})";
    };
    const auto make = [&](const char *text) {
        need(saveAnnexText(*from.profile, order.id, annex(order.id, text), act()));
        need(exportPackage(*from.orders, emoForm, order.id, PackageExtent::FinishedVersions, path, passphrase,
            lowestCost, act()));
    };
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    const auto annexHere
        = [&] { return QString::fromUtf8(need(annexText(*to.profile, order.id)).value_or(QByteArray())); };

    need(exportPackage(*from.orders, emoForm, order.id, PackageExtent::FinishedVersions, path, passphrase,
        lowestCost, act()));
    CHECK(need(takeIn(to, path, passphrase)).annex == std::nullopt);
    make("first");
    auto taken = need(takeIn(to, path, passphrase));
    CHECK(taken.annex == AnnexTakenIn::Added);
    CHECK(adviceOn(taken).isEmpty());
    CHECK(annexHere().contains(QStringLiteral("first")));
    CHECK(need(to.profile->audit().verified()).last().what == QStringLiteral("Annex A taken in"));
    CHECK(need(takeIn(to, path, passphrase)).annex == AnnexTakenIn::AlreadyHere);
    make("second");
    taken = need(takeIn(to, path, passphrase));
    CHECK(taken.annex == AnnexTakenIn::OtherHere);
    CHECK(adviceOn(taken).contains(QStringLiteral("was left as it is")));
    CHECK(annexHere().contains(QStringLiteral("first")));
    CHECK(need(to.profile->verify()).isEmpty());

    // one that says that it is of another order is not kept under this one
    need(saveAnnexText(*from.profile, order.id, annex(inventedOrder(7).id, "x"), act()));
    need(exportPackage(*from.orders, emoForm, order.id, PackageExtent::FinishedVersions, path, passphrase,
        lowestCost, act()));
    CHECK_FALSE(check(path, passphrase));
}

TEST_CASE("A package that an earlier program has made is read, and one of a later program is said")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("order.emodesk"));
    auto passphrase = words();
    // With its header's hash made anew, as the program would have; the key is bound to the format as well.
    const Key key = Key::random();
    for (const char format : {char(1), char(3)}) {
        const QByteArray header = need(packageHeader(key, passphrase, lowestCost, format));
        const std::vector<AttachmentKey> none;
        PackageContent content({QJsonArray{orderToJson(emoForm, sampleOrder())}, {}}, none);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(header);
        need(sealFile(key, content, file, 1 << 20));
        file.close();
        const auto checked = check(path, passphrase);
        if (format == 1) {
            CHECK(need(checked).versions.front().id == sampleOrder().id);
            continue;
        }
        REQUIRE_FALSE(checked);
        CHECK(checked.error().message.contains(QStringLiteral("newer EMO Desk")));
    }
}
