// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/orders/Attachments.h"
#include "core/store/package/Package.h"
#include "tests/store/ProfileForTests.h"

#include <QBuffer>

/// What tests of packages start from.
namespace emo::test {

/// A file that the reader takes for one of a word processor.
inline QByteArray wordFile(const QByteArray &text)
{
    return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\0') + text;
}

inline QString attach(store::Profile &profile, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return need(store::Attachments(profile).add(buffer));
}

inline Result<store::CheckedPackage> check(const QString &path, store::PackagePassphrase &passphrase)
{
    return store::checkPackage(emoForm, path, passphrase, QStringLiteral(EMODESK_READER));
}

/// As every program takes in a package.
inline Result<store::TakenPackage> takeIn(
    const Opened &opened, const QString &path, store::PackagePassphrase &passphrase)
{
    const auto checked = check(path, passphrase);
    return checked ? store::takeInPackage(*opened.orders, emoForm, *checked, passphrase, act())
                   : checked.error();
}

} // namespace emo::test
