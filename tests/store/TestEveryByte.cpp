// SPDX-License-Identifier: MIT
// Every kind of file that a profile, its backups and its packages consist of, with one byte altered or the
// end missing: some places of each in every run, every single one in ./bootstrap faults.
#include "core/emo/Documents.h"
#include "core/store/backup/Backup.h"
#include "core/store/settings/Settings.h"
#include "tests/store/Harm.h"
#include "tests/store/PackageForTests.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

constexpr int states = 3; // of the first order that were saved, one after the other

Order state(int number)
{
    return inventedOrder(1, QStringLiteral("State%1").arg(number));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("not writable");
}

/// Everything below a folder, to be put back after each harm.
class Files
{
public:
    explicit Files(const QString &folder) : m_folder(folder)
    {
        for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();) {
            const QString path = each.next();
            m_bytes.insert(path, fileText(path));
        }
    }
    void putBack() const
    {
        for (QDirIterator each(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();)
            if (const QString path = each.next(); !m_bytes.contains(path))
                QFile::remove(path);
        for (auto it = m_bytes.begin(); it != m_bytes.end(); ++it)
            write(it.key(), *it);
    }
    QByteArray bytes(const QString &path) const { return m_bytes.value(path); }

private:
    QString m_folder;
    QHash<QString, QByteArray> m_bytes;
};

/// Harms the file at `path` at one place after the other, and calls `check` each time; all files are as they
/// were in between. How often `check` said that the harm was noticed.
int harm(const Files &files, const QString &path, const std::function<bool()> &check)
{
    const QByteArray whole = files.bytes(path);
    if (whole.isEmpty())
        throw std::runtime_error("there is no file " + path.toStdString());
    const qsizetype step = std::max<qsizetype>(1, whole.size() / rounds(40));
    int noticed = 0;
    for (qsizetype at = 0; at < whole.size(); at += step) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ (1 << QRandomGenerator::global()->bounded(8)));
        for (const auto &[harm, bytes] : {std::pair(Harm::Altered, altered), {Harm::Cut, whole.left(at)}}) {
            files.putBack();
            write(path, bytes);
            count(harm);
            INFO(path.toStdString() << " at " << at);
            noticed += check();
        }
    }
    files.putBack();
    return noticed;
}

/// A profile with a row of each kind and an attached file, which stays in it.
Order fill(const Opened &opened)
{
    for (int number = 1; number <= states; ++number)
        need(opened.orders->saveDraft(state(number), act(number)));
    Order order = inventedOrder(2);
    order.answers.set(documents.licence,
        File{QStringLiteral("licence.doc"), attach(*opened.profile, wordFile("a licence"))});
    order = need(opened.orders->finish(order, act(5)));
    need(opened.orders->note(
        order.id, 0, [](VersionNotes &notes) { notes.ticked.append(QStringLiteral("looked")); }, act(6)));
    need(opened.orders->saveDraft(inventedOrder(3), act(7)));
    need(Bin(*opened.orders).discard(inventedOrder(3).id, act(8)));
    need(saveAnnexText(*opened.profile, order.id, "{}", act(9)));
    Settings settings;
    settings.userName = QStringLiteral("Sam Pretend");
    need(saveSettings(*opened.profile, settings, act(10)));
    return order;
}

/// Opens the profile: whatever it yields must be what was saved. True if it said that something is wrong.
bool isNoticed(const QString &folder, const Order &finished)
{
    const auto profile = Profile::open(folder, passphrase());
    const auto orders = profile ? OrderStore::open(**profile, emoForm)
                                : Result<std::unique_ptr<OrderStore>>(profile.error());
    if (!orders)
        return true;
    const auto draft = (*orders)->load(state(1).id);
    CHECK((!draft || *draft == state(1) || *draft == state(2) || *draft == state(3)));
    const auto version = (*orders)->load(finished.id, 0);
    if (version) {
        Order plain = *version;
        setNotes(plain.versions.front(), {});
        CHECK(plain == finished);
    }
    const Attachments attachments(**profile);
    const auto files = attachments.all();
    const bool areWhole = files && std::ranges::all_of(*files, [&](const QString &content) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        const bool isRead = bool(attachments.read(content, file));
        CHECK((!isRead || file.data() == wordFile("a licence")));
        return isRead;
    });
    const auto damage = (*profile)->verify();
    return !draft || !version || !areWhole || !damage || !damage->isEmpty();
}

} // namespace

TEST_CASE("One altered byte of a profile, or an end that is missing, never crashes and yields nothing wrong")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("profile"));
    const QString closed = folder.filePath(QStringLiteral("closed"));
    Order finished;
    {
        const Opened opened = created(closed);
        finished = fill(opened);
        // As a power cut leaves it, with what came last in the write-ahead log.
        need(opened.profile->database().value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        need(opened.orders->saveDraft(state(1), act(20)));
        need(opened.orders->saveDraft(state(states), act(21)));
        for (const QString &name : {QStringLiteral("profile.db"), QStringLiteral("profile.db-wal"),
                 QStringLiteral("profile.db-shm")}) {
            QDir().mkpath(path + QStringLiteral("/attachments"));
            REQUIRE(QFile::copy(closed + u'/' + name, path + u'/' + name));
        }
        const QString content = need(Attachments(*opened.profile).all()).values().front();
        REQUIRE(QFile::copy(closed + QStringLiteral("/attachments/") + content,
            path + QStringLiteral("/attachments/") + content));
        write(path + QStringLiteral("/profile.lock"), fileText(ProfileFolder(closed).lock()));
    }
    REQUIRE_FALSE(isNoticed(closed, finished));
    const QString attached = QDirIterator(closed + QStringLiteral("/attachments"), QDir::Files).next();
    const Files ofClosed(closed);
    const auto checkClosed = [&] { return isNoticed(closed, finished); };
    CHECK(harm(ofClosed, ProfileFolder(closed).database(), checkClosed) > 0);
    // Each byte of a sealed file counts, and so does its length.
    CHECK(harm(ofClosed, attached, checkClosed) >= 80);

    const Files ofCrashed(path);
    const auto checkCrashed = [&] { return isNoticed(path, finished); };
    for (const char *suffix : {"", "-wal", "-shm"})
        harm(ofCrashed, ProfileFolder(path).database() + QLatin1StringView(suffix), checkCrashed);
    harm(ofCrashed, ProfileFolder(path).lock(), checkCrashed);
}

TEST_CASE("One altered byte of a backup, or an end that is missing, is noticed or makes no difference")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const Opened opened = created(folder.path());
    fill(opened);
    const Backup backup = need(backUp(*opened.profile, target.path(), act()));
    const Files files(target.path());
    const auto check = [&] {
        const auto verified = verifyBackup(backup.path, passphrase());
        CHECK((!verified || verified->head == backup.head));
        return !verified || !verified->isWhole();
    };
    CHECK(harm(files, backup.path, check) > 0);
    const QString attached = QDirIterator(target.filePath(QStringLiteral("attachments")), QDir::Files).next();
    CHECK(harm(files, attached, check) >= 80);
}

TEST_CASE("One altered byte of a package, or an end that is missing, keeps it from being taken in")
{
    const QTemporaryDir folder;
    const QTemporaryDir target;
    const QString path = target.filePath(QStringLiteral("order.emodesk"));
    const Opened from = created(folder.filePath(QStringLiteral("from")));
    const Order finished = fill(from);
    PackagePassphrase words(QStringLiteral("invented office words"));
    need(exportPackage(
        *from.orders, emoForm, finished.id, PackageExtent::Everything, path, words, lowestCost, act()));
    const Opened to = created(folder.filePath(QStringLiteral("to")));
    const auto check = [&] {
        const bool isRefused = !takeIn(to, path, words);
        CHECK(isRefused);
        return isRefused;
    };
    CHECK(harm(Files(target.path()), path, check) >= 80);
    CHECK(to.orders->list().empty());
    CHECK(takeIn(to, path, words));
}
