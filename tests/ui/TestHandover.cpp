// SPDX-License-Identifier: MIT
#include "core/emo/Documents.h"
#include "tests/store/ProfileForTests.h"
#include "tests/ui/Opener.h"
#include "ui/app/EmoTrade.h"
#include "ui/profile/ProfileSession.h"
#include "ui/send/RecipientRow.h"
#include "ui/send/SendView.h"
#include "ui/widgets/Link.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace emo;
using namespace emo::test;

namespace {

ui::Trade tradeOnDayOfFinish()
{
    ui::Trade trade = ui::emoTrade();
    trade.now = [] { return dayOfFinish; };
    return trade;
}

/// A finished order in a profile of its own, at Send and hand over.
class Sending
{
public:
    Sending() : m_order(finishedOrder()), m_session(emoForm, tradeOnDayOfFinish().names, m_folder.path())
    {
        unlock();
        m_editing = std::make_unique<ui::OrderEditing>(tradeOnDayOfFinish(), m_order);
        m_view = std::make_unique<ui::SendView>(*m_editing, m_session);
        QObject::connect(m_view.get(), &ui::SendView::noted, m_view.get(),
            [this](const Order &order) { m_editing->replace(order); });
        m_view->resize(1366, 697);
        m_view->show();
    }

    ui::ProfileSession &session() { return m_session; }
    const VersionNotes &notes() const { return m_editing->order().current(); }
    ui::RecipientRow &row(const Option &role)
    {
        for (auto *row : m_view->findChildren<ui::RecipientRow *>())
            if (row->isVisible() && row->accessibleName().startsWith(role.label.toString()))
                return *row;
        throw std::runtime_error("there is no such recipient");
    }
    ui::RecipientRow &rowNamed(const QString &objectName)
    {
        return *m_view->findChild<ui::RecipientRow *>(objectName);
    }
    QPushButton *shownButton(QWidget &in, const QString &words)
    {
        for (auto *button : in.findChildren<QPushButton *>())
            if (button->text().remove(QStringLiteral("&")).trimmed() == words && button->isVisible())
                return button;
        return nullptr;
    }
    void press(QWidget &in, const QString &words)
    {
        QPushButton *button = shownButton(in, words);
        if (!button)
            throw std::runtime_error("there is no button " + words.toStdString());
        button->click();
    }
    QLineEdit &editNamed(const QString &name)
    {
        for (auto *edit : m_view->findChildren<QLineEdit *>())
            if (edit->accessibleName() == name)
                return *edit;
        throw std::runtime_error("there is no edit " + name.toStdString());
    }
    void recordSent()
    {
        for (auto *button : m_view->findChildren<QRadioButton *>())
            if (button->text() == waysToInstaller.service.label.toString())
                button->setChecked(true);
        editNamed(QStringLiteral("Reference number, or the email's subject"))
            .setText(QStringLiteral("REF-1"));
        m_view->findChild<QPushButton *>(QStringLiteral("recordSent"))->click();
        REQUIRE(QTest::qWaitFor([&] { return notes().sent.isWithInstaller(); }));
    }
    QStringList outbox() const { return QDir(m_session.outbox()).entryList(QDir::Files); }
    void unlock()
    {
        bool isOpen = false;
        m_session.unlock(std::make_shared<store::Credential>(passphrase()),
            [&](const Result<> &done) { isOpen = bool(done); });
        REQUIRE(QTest::qWaitFor([&] { return isOpen; }, 30000));
    }
    QTemporaryDir &folder() { return m_folder; }
    ui::SendView &view() { return *m_view; }
    Opener opener;

private:
    Order finishedOrder()
    {
        const Opened opened = created(m_folder.path());
        store::Settings settings;
        settings.userName = QStringLiteral("Aled Clerk");
        need(store::saveSettings(*opened.profile, settings, act()));
        Order order = inventedOrder(1);
        order.answers.clear(documents.licence);
        need(opened.orders->saveDraft(order, act()));
        return need(opened.orders->finish(order, act()));
    }

    QTemporaryDir m_folder;
    Order m_order;
    ui::ProfileSession m_session;
    std::unique_ptr<ui::OrderEditing> m_editing;
    std::unique_ptr<ui::SendView> m_view;
};

const auto record = QStringLiteral("Record as sent");
const auto unit = QStringLiteral("recipient0"); // of probation, which comes first

} // namespace

TEST_CASE("Nothing is recorded as sent to probation or the police before the installer has the order")
{
    Sending sending;
    CHECK_FALSE(sending.shownButton(sending.rowNamed(unit), record));
    sending.recordSent();
    CHECK(sending.shownButton(sending.rowNamed(unit), record));
}

TEST_CASE("A hand-over is recorded with what was handed over, and can be taken back")
{
    Sending sending;
    ui::RecipientRow &team = sending.row(recipientRoles.ownTeam);
    sending.press(team, record);
    REQUIRE(QTest::qWaitFor([&] { return sending.notes().handovers.size() == 1; }));
    const Handover &entry = sending.notes().handovers.front();
    CHECK(entry.role == QLatin1StringView(recipientRoles.ownTeam.code));
    CHECK(entry.by == QStringLiteral("Aled Clerk"));
    CHECK(entry.at == londonInstant(dayOfFinish.today, dayOfFinish.now));
    REQUIRE(entry.files.size() == 1);
    CHECK(entry.files.front().sha256.size() == 64);
    CHECK_FALSE(sending.shownButton(team, record));

    sending.press(team, QStringLiteral("Undo"));
    CHECK(QTest::qWaitFor([&] { return sending.notes().handovers.isEmpty(); }));
    CHECK(sending.shownButton(team, record));
}

TEST_CASE("A draft lies in the outbox, is opened, and is gone after the next start")
{
    Sending sending;
    sending.press(sending.row(recipientRoles.ownTeam), QStringLiteral("Open draft"));
    REQUIRE(QTest::qWaitFor([&] { return sending.opener.opened.size() == 1; }));
    const QStringList drafts = sending.outbox();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.front().endsWith(QStringLiteral("-own-team.eml")));
    CHECK(sending.opener.opened.front() == QDir(sending.session().outbox()).filePath(drafts.front()));
    CHECK((QFile::permissions(sending.opener.opened.front()) & (QFile::ReadGroup | QFile::ReadOther)) == 0);

    // Locking is no start: a mail program may still be reading.
    REQUIRE(sending.session().lock());
    sending.unlock();
    CHECK(sending.outbox().size() == 1);
    REQUIRE(sending.session().lock());
    REQUIRE(sending.session().service().lock()); // and closed, not only soon
    ui::ProfileSession next(emoForm, tradeOnDayOfFinish().names, sending.folder().path());
    bool isOpen = false;
    next.unlock(std::make_shared<store::Credential>(passphrase()),
        [&](const Result<> &done) { isOpen = bool(done); });
    REQUIRE(QTest::qWaitFor([&] { return isOpen; }, 30000));
    CHECK(sending.outbox().isEmpty());
}

TEST_CASE("Whoever has the order already gets it again only after a warning")
{
    Sending sending;
    ui::RecipientRow &team = sending.row(recipientRoles.ownTeam);
    sending.press(team, record);
    REQUIRE(QTest::qWaitFor([&] { return sending.notes().handovers.size() == 1; }));

    sending.press(team, QStringLiteral("Open draft"));
    CHECK(sending.opener.opened.isEmpty());
    sending.press(team, QStringLiteral("Open the draft all the same"));
    CHECK(QTest::qWaitFor([&] { return sending.opener.opened.size() == 1; }));
}

TEST_CASE("An address outside the trusted domains is doubted, and none at all is refused")
{
    Sending sending;
    ui::RecipientRow &row = sending.rowNamed(unit);
    const auto type = [&](const char *address) {
        sending.shownButton(row, QStringLiteral("Change")) ? sending.press(row, QStringLiteral("Change"))
                                                           : row.focusAddress();
        auto *edit = row.findChild<QLineEdit *>();
        edit->setText(QString::fromLatin1(address));
        Q_EMIT edit->editingFinished();
    };
    const auto notice = [&] {
        QStringList shown;
        for (auto *label : row.findChildren<QLabel *>())
            if (label->isVisible())
                shown.append(label->text());
        return shown.join(u'\n');
    };
    type("pdu@probation.example");
    CHECK(notice().contains(QStringLiteral("probation.example is outside gov.uk")));
    type("pdu.invented@justice.gov.uk");
    CHECK_FALSE(notice().contains(QStringLiteral("is outside")));
    type("nobody");
    CHECK(notice().contains(formats::email.complaint.toString()));
}

TEST_CASE("The address of a probation delivery unit is remembered for the next order")
{
    Sending sending;
    ui::RecipientRow &row = sending.rowNamed(unit);
    auto *edit = row.findChild<QLineEdit *>();
    edit->setText(QStringLiteral("pdu.invented@justice.gov.uk"));
    Q_EMIT edit->editingFinished();
    REQUIRE(QTest::qWaitFor([&] { return !sending.session().settings().recipients.isEmpty(); }));
    CHECK(sending.session().settings().recipients.begin()->toString()
        == QStringLiteral("pdu.invented@justice.gov.uk"));
}

TEST_CASE("What an email says can be copied where no draft opens")
{
    Sending sending;
    ui::RecipientRow &team = sending.row(recipientRoles.ownTeam);
    sending.press(team, QStringLiteral("Copy subject"));
    CHECK(QTest::qWaitFor([&] {
        return QGuiApplication::clipboard()->text().startsWith(QStringLiteral("OFFICIAL-SENSITIVE: "));
    }));
    sending.press(team, QStringLiteral("Copy text"));
    CHECK(QTest::qWaitFor([&] {
        return QGuiApplication::clipboard()->text().contains(
            QStringLiteral("Do not forward this form to EMS"));
    }));
}
