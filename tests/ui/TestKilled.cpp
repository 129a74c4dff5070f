// SPDX-License-Identifier: MIT
#include "core/emo/DeviceWearer.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "tests/ui/DeskOnScreen.h"
#include "ui/editors/CurfewWeekTable.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QProcess>

using namespace emo;
using namespace emo::test;

namespace {

template <typename T> const T *stored(DeskOnScreen &desk, const QString &id, const AnyQuestion &question)
{
    static Order order;
    order = desk.stored(id);
    const Value *value = order.answers.find(question);
    return value ? std::get_if<T>(value) : nullptr;
}

} // namespace

TEST_CASE("Killed in the middle of a word, the window has lost no more than the last second")
{
    const QTemporaryDir files;
    const QString folder = files.filePath(QStringLiteral("profile"));
    makeProfile(folder);
    QString id;
    {
        DeskOnScreen desk(folder);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        id = desk.openOrderId();
        REQUIRE(desk.session().service().flush());
    }
    QString typed;
    for (const int enough : {25, 60, 90}) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type-for-ever"), folder});
        QList<std::pair<int, int>> letters; // how many, and when
        while (letters.size() < enough) {
            REQUIRE(child.waitForReadyRead(60'000));
            while (child.canReadLine()) {
                const QList<QByteArray> words = child.readLine().trimmed().split(' ');
                letters.append({words.at(0).toInt(), words.at(1).toInt()});
            }
        }
        child.kill(); // -9
        REQUIRE(child.waitForFinished());
        int certain = 0;
        for (const auto &[count, when] : letters)
            if (when < letters.back().second - 1000)
                certain = count;

        DeskOnScreen desk(folder);
        const auto *found = stored<QString>(desk, id, deviceWearer.firstName);
        const QString now = found ? *found : QString();
        INFO(letters.back().first << " letters typed, " << now.size() - typed.size() << " found, " << certain
                                  << " older than a second");
        CHECK(now.startsWith(typed));
        CHECK(now.size() - typed.size() >= certain);
        for (qsizetype i = typed.size(); i < now.size(); ++i)
            CHECK(now[i] == QChar(u'a' + int(i - typed.size() + 1) % 26));
        typed = now;
    }
}

TEST_CASE("Locking loses no keystroke of what is only half an answer")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFile(draftOf(QStringLiteral("hdc-curfew")));
    const QString id = desk.openOrderId();
    const auto lockAndUnlock = [&] {
        desk.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE_FALSE(desk.session().service().isOpen());
        desk.unlock();
        REQUIRE(desk.openOrderId() == id);
    };
    const auto shownIn = [&](const QuestionAt &at, const QString &name = {}) {
        desk.orderView().goTo(at);
        for (auto *edit : desk.orderView().findChild<QWidget *>(fullId(at))->findChildren<QLineEdit *>())
            if (name.isEmpty() || edit->objectName() == name)
                return edit->text();
        return QString();
    };

    SECTION("in an editor that chooses from a long list")
    {
        const auto &prison = organisations.notifyingOrganisationName;
        desk.orderView().goTo(prison);
        static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        desk.type(QStringLiteral("Wormw"));
        lockAndUnlock();
        CHECK(shownIn(prison) == u"Wormw");
        REQUIRE(stored<AsTyped>(desk, id, prison));
        CHECK(stored<AsTyped>(desk, id, prison)->text == u"Wormw");
        CHECK(desk.orderView().editing().count(Severity::Error) > 0);
    }
    SECTION("in a date")
    {
        desk.orderView().goTo(deviceWearer.dateOfBirth);
        static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        desk.type(QStringLiteral("31"));
        desk.press(Qt::Key_Tab);
        static_cast<QLineEdit *>(QApplication::focusWidget())->selectAll();
        desk.type(QStringLiteral("fe"));
        lockAndUnlock();
        CHECK(shownIn(deviceWearer.dateOfBirth, QStringLiteral("Day")) == u"31");
        CHECK(shownIn(deviceWearer.dateOfBirth, QStringLiteral("Month")) == u"fe");
    }
    SECTION("in a cell of the curfew timetable that is open")
    {
        desk.orderView().goTo(monitoring.curfew.timetable);
        auto *table = desk.orderView().findChild<ui::CurfewWeekTable *>();
        REQUIRE(table);
        table->editCell(0, ui::CurfewWeekModel::From);
        auto *cell = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        REQUIRE(cell);
        cell->selectAll();
        desk.type(QStringLiteral("2"));
        desk.press(Qt::Key_L, Qt::ControlModifier);
        REQUIRE_FALSE(desk.session().service().isOpen());
        desk.unlock();
        const auto *rows = stored<Rows>(desk, id, monitoring.curfew.timetable);
        REQUIRE(rows);
        const Value two(AsTyped{QStringLiteral("2:")}); // no time yet
        CHECK(std::ranges::any_of(*rows, [&](const Answers &row) {
            const Value *start = row.find(monitoring.curfew.timetable.row.startTime);
            return start && *start == two;
        }));
    }
    SECTION("in the middle of a row")
    {
        desk.orderView().goTo(deviceWearer.lastName);
        static_cast<QLineEdit *>(QApplication::focusWidget())->end(false);
        desk.type(QStringLiteral("-Pret"));
        const QString before = static_cast<QLineEdit *>(QApplication::focusWidget())->text();
        lockAndUnlock();
        CHECK(*stored<QString>(desk, id, deviceWearer.lastName) == before);
    }
}

TEST_CASE("A window that locks because nobody uses it keeps the last keystroke")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    const QString id = desk.openOrderId();
    desk.orderView().goTo(deviceWearer.firstName);
    store::Settings settings = desk.session().settings();
    settings.lockMinutes = 0; // at once, whatever is used next
    bool isSaved = false;
    desk.session().saveSettings(settings, [&](const Result<> &done) { isSaved = bool(done); });
    desk.waitUntil("the settings", [&] { return isSaved; });
    desk.type(QStringLiteral("X"));
    desk.waitUntil("the lock", [&] { return !desk.session().service().isOpen(); });
    CHECK(says(desk.window(), QStringLiteral("without use")));

    std::optional<Result<std::unique_ptr<store::Profile>>> opened;
    desk.waitUntil("the profile to be let go", [&] {
        opened = store::Profile::open(desk.folder(),
            store::Credential::passphrase(
                store::Secret::takenFrom(QStringLiteral("four invented plain words"))));
        return bool(*opened);
    });
    const auto orders = store::OrderStore::open(***opened, emoForm);
    REQUIRE(orders);
    const auto order = (*orders)->load(id);
    REQUIRE(order);
    REQUIRE(order->answers.find(deviceWearer.firstName));
    CHECK(std::get<QString>(*order->answers.find(deviceWearer.firstName)) == u"X");
}
