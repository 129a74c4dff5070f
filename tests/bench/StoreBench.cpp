// SPDX-License-Identifier: MIT
// How the profile behaves as it grows. Without arguments it measures profiles of 100 to 100,000 orders, each
// in a process of its own, since memory is measured too.
#include "core/store/search/Folding.h"
#include "tests/bench/InventedPeople.h"
#include "tests/bench/StoreSaving.h"
#include "tests/bench/Times.h"
#include "tests/store/ProfileForTests.h"

#include <QDirIterator>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <unistd.h>

using namespace emo;
using namespace emo::store;
using namespace emo::test;

namespace {

constexpr quint32 seed = 20261124;

/// Megabytes of memory that the process holds now.
double memory()
{
    const QList<QByteArray> pages = fileText(QStringLiteral("/proc/self/statm")).split(' ');
    return double(pages.value(1).toLongLong()) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

double mostMemory()
{
    for (const QByteArray &line : fileText(QStringLiteral("/proc/self/status")).split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() * 1024 / 1e6;
    return 0;
}

qint64 bytesIn(const QString &folder)
{
    qint64 bytes = 0;
    for (QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();) {
        each.next();
        bytes += each.fileInfo().size();
    }
    return bytes;
}

QByteArray jsonOf(const Order &order)
{
    return QJsonDocument(orderToJson(emoForm, order)).toJson(QJsonDocument::Compact);
}

/// All in one transaction, or it would take hours.
void fill(const QString &folder, int count)
{
    const Opened opened = created(folder);
    const Cards cards(emoForm);
    InventedPeople people(seed);
    need(opened.profile->write([&]() -> Result<> {
        for (int i = 0; i < count; ++i) {
            const Order order = people.next();
            Records &records = opened.profile->records();
            need(records.put(tables::orders, order.id, 0, cards.text(cards.of(order, act(i).when))));
            need(records.put(tables::drafts, order.id, 0, jsonOf(order)));
        }
        return {};
    }));
}

/// The folded words of each card, as SQLite and the plain scan get them.
QList<QByteArray> wordsOf(const SearchIndex &index)
{
    QList<QByteArray> all;
    for (const Card *card : index.search({})) {
        QByteArray words;
        for (const auto &[question, text] : card->answers)
            words += '\n'
                + (question->kind == Kind::Date ? foldedDate(QDate::fromString(text, Qt::ISODate))
                                                : folded(text));
        all.append(words);
    }
    return all;
}

/// What people type, each as it stands after one keystroke more.
QStringList keystrokes(const SearchIndex &index)
{
    QStringList all;
    const auto cards = index.search({});
    std::mt19937 random(seed);
    for (int i = 0; i < 40; ++i) {
        const Card &card = *cards[random() % cards.size()];
        const std::array typed{card.answer(deviceWearer.lastName),
            card.answer(deviceWearer.firstName) + u' ' + card.answer(deviceWearer.lastName),
            card.answer(deviceWearer.nomisId), card.answer(deviceWearer.pncId),
            QDate::fromString(card.answer(deviceWearer.dateOfBirth), Qt::ISODate)
                .toString(QStringLiteral("dd/MM/yyyy"))};
        const QString &text = typed[std::size_t(i) % typed.size()];
        for (qsizetype size = 1; size <= text.size(); ++size)
            all.append(text.left(size));
    }
    return all;
}

/// The same data in a database in memory, asked with `sql` for each word.
std::unique_ptr<Database> searchable(const QList<QByteArray> &words, const QString &table)
{
    auto database = need(Database::open(QStringLiteral(":memory:"), Database::Access::Create));
    need(database->run(QStringLiteral("CREATE ") + table));
    need(database->inTransaction([&]() -> Result<> {
        for (const QByteArray &each : words)
            need(database->run(
                QStringLiteral("INSERT INTO cards (words) VALUES (?)"), {QString::fromUtf8(each)}));
        return {};
    }));
    return database;
}

int asked(Database &database, const QString &typed)
{
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;
    for (const QByteArrayList &spellings : searchWords(typed)) {
        QStringList either;
        for (const QByteArray &spelling : spellings) {
            either.append(QStringLiteral("words LIKE ?"));
            values.append(u'%' + QString::fromUtf8(spelling) + u'%');
        }
        conditions.append(u'(' + either.join(QStringLiteral(" OR ")) + u')');
    }
    int count = 0;
    need(database.forEachRow(QStringLiteral("SELECT rowid FROM cards WHERE %1 ORDER BY rowid")
                                 .arg(conditions.join(QStringLiteral(" AND "))),
        values, [&](const QSqlQuery &) {
            ++count;
            return Result<>();
        }));
    return count;
}

int scanned(const QList<QByteArray> &words, const QString &typed)
{
    const QList<QByteArrayList> wanted = searchWords(typed);
    return int(std::ranges::count_if(words, [&](const QByteArray &each) {
        return std::ranges::all_of(wanted, [&](const QByteArrayList &spellings) {
            return std::ranges::any_of(spellings, [&](const QByteArray &one) { return each.contains(one); });
        });
    }));
}

void measureSearch(const SearchIndex &index)
{
    const QList<QByteArray> words = wordsOf(index);
    const auto like = searchable(words, QStringLiteral("TABLE cards (words TEXT)"));
    const auto trigrams
        = searchable(words, QStringLiteral("VIRTUAL TABLE cards USING fts5(words, tokenize='trigram')"));
    Times ours, ofLike, ofTrigrams, ofScan;
    qsizetype differences = 0;
    for (const QString &typed : keystrokes(index)) {
        const auto found = ours.add([&] { return index.search(typed); });
        const int inScan = ofScan.add([&] { return scanned(words, typed); });
        const int inLike = ofLike.add([&] { return asked(*like, typed); });
        const int inTrigrams = ofTrigrams.add([&] { return asked(*trigrams, typed); });
        differences += inScan != inLike || inScan != inTrigrams || qsizetype(found.size()) < inScan;
    }
    print("search per keystroke", ours);
    print("  the same by a plain scan", ofScan);
    print("  the same by SQLite LIKE", ofLike);
    print("  the same by SQLite FTS5, trigrams", ofTrigrams);
    if (differences > 0)
        std::printf("  they disagreed %lld times\n", static_cast<long long>(differences));
}

/// Opens a profile once, in a fresh process.
void measure(const QString &folder)
{
    const double before = memory();
    Times opening, reading;
    auto profile = opening.add([&] { return need(Profile::open(folder, passphrase())); });
    auto orders = reading.add([&] { return need(OrderStore::open(*profile, emoForm)); });
    const double listed = Times().add([&] { return double(orders->list().size()); });
    const double after = memory();
    std::printf("  unlock to list %24.0f ms   (%.0f the profile, %.0f its cards)\n",
        opening.median() + reading.median(), opening.median(), reading.median());
    std::printf("  memory for it %25.1f MB   (at most %.1f MB in the process; %.0f bytes for each order)\n",
        after - before, mostMemory(), (after - before) * 1e6 / listed);
    measureSearch(orders->cards());
}

void measureKey()
{
    Times times;
    for (int i = 0; i < 3; ++i)
        times.add([&] { return need(sealedSlot(Key::random(), passphrase(), moderateCost)); });
    print("Argon2id, which a passphrase costs on top", times);
}

int measureAll(const QStringList &counts)
{
    const QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/bench-store-XXXXXX"));
    measureKey();
    const auto part = [](const QStringList &arguments) {
        return QProcess::execute(QCoreApplication::applicationFilePath(), arguments) == 0;
    };
    for (const QString &count : counts) {
        const QString path = folder.filePath(count);
        if (!part({QStringLiteral("--fill"), path, count}))
            return 1;
        std::printf("%s orders\n  on the disk %27.1f MB   (%.0f bytes for each order)\n", qPrintable(count),
            double(bytesIn(path)) / 1e6, double(bytesIn(path)) / count.toDouble());
        std::fflush(stdout);
        if (!part({QStringLiteral("--open"), path}) || !part({QStringLiteral("--write"), path}))
            return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.value(0) == QLatin1StringView("--fill"))
        fill(arguments.value(1), arguments.value(2).toInt());
    else if (arguments.value(0) == QLatin1StringView("--open"))
        measure(arguments.value(1));
    else if (arguments.value(0) == QLatin1StringView("--write"))
        measureWriting(arguments.value(1));
    else
        return measureAll(arguments.isEmpty() ? QStringList{QStringLiteral("100"), QStringLiteral("1000"),
                              QStringLiteral("10000"), QStringLiteral("100000")}
                                              : arguments);
    return 0;
}
