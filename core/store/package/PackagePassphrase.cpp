// SPDX-License-Identifier: MIT
#include "core/store/package/PackagePassphrase.h"

#include "core/base/Text.h"

#include <sodium.h>

namespace emo::store {

namespace {

struct PackagePassphraseTexts
{
    EMO_TEXTS(PackagePassphraseTexts)
};

// A package comes from elsewhere, and must not make us work for hours or ask for all the memory there is.
constexpr quint32 mostOperations = 8;
constexpr quint32 mostMegabytes = 512;
constexpr quint64 megabyte = quint64(1) << 20;

QString canonical(const QString &typed)
{
    QString text;
    for (const QChar each : typed) {
        const QChar c = each.toUpper();
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const bool isOne = c == u'I' || c == u'L';
        text.append(isOne ? QChar(u'1') : c == u'O' ? QChar(u'0') : c);
    }
    return text;
}

void wipe(QString &text)
{
    sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

PackagePassphrase PackagePassphrase::generated(QString &printed)
{
    startSodium();
    constexpr char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's, as on a recovery key
    constexpr int groups = 4;
    constexpr int digitsEach = 4;
    printed.clear();
    for (int i = 0; i < groups * digitsEach; ++i) {
        if (i > 0 && i % digitsEach == 0)
            printed.append(u'-');
        printed.append(QLatin1Char(digits[randombytes_uniform(sizeof(digits) - 1)]));
    }
    return PackagePassphrase(QString(printed.constData(), printed.size()));
}

PackagePassphrase::PackagePassphrase(QString &&typed) : m_words(Secret::takenFrom(canonical(typed)))
{
    wipe(typed);
}

Result<const Key *> PackagePassphrase::key(const PackageCost &cost)
{
    if (m_key && m_cost == cost)
        return &*m_key;
    startSodium();
    const quint64 bytes = cost.megabytes * megabyte;
    if (cost.operations < crypto_pwhash_argon2id_OPSLIMIT_MIN || cost.operations > mostOperations
        || bytes < crypto_pwhash_argon2id_MEMLIMIT_MIN || cost.megabytes > mostMegabytes
        || cost.salt.size() != crypto_pwhash_SALTBYTES)
        return Problem{
            PackagePassphraseTexts::tr("The package is damaged, or of a newer EMO Desk. Ask for it again"),
            QStringLiteral("key derivation out of bounds")};
    Secret key(Key::size);
    const int result
        = crypto_pwhash(key.data(), std::size_t(key.size()), reinterpret_cast<const char *>(m_words.data()),
            quint64(m_words.size()), reinterpret_cast<const unsigned char *>(cost.salt.constData()),
            cost.operations, std::size_t(bytes), crypto_pwhash_ALG_ARGON2ID13);
    if (result != 0)
        return Problem{
            PackagePassphraseTexts::tr("There is not enough memory to open the package. Close other programs "
                                       "and try again")};
    m_key.emplace(std::move(key));
    m_cost = cost;
    return &*m_key;
}

PackageCost PackagePassphrase::costOfNext(const PassphraseCost &cost) const
{
    startSodium();
    PackageCost next{quint32(cost.operations), quint32(std::max(cost.bytes / megabyte, quint64(1))), {}};
    if (m_cost && m_cost->operations >= next.operations && m_cost->megabytes >= next.megabytes)
        return *m_cost;
    next.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(next.salt.data(), std::size_t(next.salt.size()));
    return next;
}

} // namespace emo::store
