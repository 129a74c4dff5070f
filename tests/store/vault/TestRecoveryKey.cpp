// SPDX-License-Identifier: MIT
#include "core/store/vault/RecoveryKey.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo::store;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.data()), secret.size()};
}

bool isAccepted(QString typed)
{
    return bool(recoveryKeyFrom(std::move(typed)));
}

QString complaintOf(QString typed)
{
    const auto key = recoveryKeyFrom(std::move(typed));
    return key ? QString() : key.error().message;
}

} // namespace

TEST_CASE("A recovery key is printed in groups and comes back the same")
{
    for (int i = 0; i < 200; ++i) {
        const Secret key = newRecoveryKey();
        const QString printed = printedRecoveryKey(key);
        REQUIRE(printed.size() == 39);
        CHECK(printed.count(u'-') == 7);
        const auto read = recoveryKeyFrom(QString(printed));
        REQUIRE(read);
        CHECK(bytesOf(*read) == bytesOf(key));
    }
}

TEST_CASE("Printed recovery keys always stay what they are")
{
    Secret key(15);
    for (int i = 0; i < 15; ++i)
        key.data()[i] = static_cast<unsigned char>(i * 17);
    CHECK(printedRecoveryKey(key) == QStringLiteral("008A-J4CZ-T4AS-NK7Q-F24Q-SNAP-XWSG-QFEA"));
}

TEST_CASE("A recovery key may be typed in many ways")
{
    Secret key(15); // all zero: only 0 and check characters
    const QString printed = printedRecoveryKey(key);
    CHECK(isAccepted(printed.toLower()));
    CHECK(isAccepted(QString(printed).replace(u'-', u' ')));
    CHECK(isAccepted(QString(printed).remove(u'-')));
    CHECK(isAccepted(QString(printed).replace(u'-', QChar(0x2013)) + u'\n'));
    CHECK(isAccepted(QString(printed).replace(u'0', u'O')));
    CHECK(isAccepted(QString(printed).replace(u'1', u'l')));
    CHECK(isAccepted(QString(printed).replace(u'1', u'I')));
}

TEST_CASE("What was typed is wiped")
{
    QString typed = printedRecoveryKey(newRecoveryKey());
    CHECK(recoveryKeyFrom(std::move(typed)));
    CHECK(typed.isEmpty());
}

TEST_CASE("The group that is mistyped is named")
{
    const QString printed = printedRecoveryKey(newRecoveryKey());
    const QString digits = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    for (qsizetype i = 0; i < printed.size(); ++i) {
        if (printed[i] == u'-')
            continue;
        for (const QChar digit : digits) {
            QString other = printed;
            other[i] = digit;
            if (other != printed)
                CHECK(complaintOf(other).contains(QStringLiteral("Group %1 ").arg(i / 5 + 1)));
        }
    }
    CHECK(complaintOf(QString(printed).replace(0, 1, u'U')).contains(QStringLiteral("Group 1 ")));
    CHECK(complaintOf(printed.chopped(1)).contains(QStringLiteral("and these are 31")));
    CHECK(complaintOf(printed + printed).contains(QStringLiteral("and these are 64")));
    CHECK_FALSE(complaintOf({}).isEmpty());
}

TEST_CASE("Two characters or two groups exchanged in a recovery key are noticed")
{
    for (int round = 0; round < 50; ++round) {
        const QString printed = printedRecoveryKey(newRecoveryKey());
        for (qsizetype i = 0; i < printed.size(); ++i)
            for (qsizetype j = i + 1; printed[i] != u'-' && j < printed.size() && printed[j] != u'-'; ++j) {
                QString other = printed;
                std::swap(other[i], other[j]);
                CHECK(isAccepted(other) == (other == printed));
            }
        QStringList groups = printed.split(u'-');
        groups.swapItemsAt(2, 5);
        CHECK_FALSE(isAccepted(groups.join(u'-')));
    }
}
