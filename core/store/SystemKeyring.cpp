// SPDX-License-Identifier: MIT
#include "core/store/SystemKeyring.h"

#ifdef Q_OS_WIN
#include "core/base/SaveFile.h"
#include "core/base/Text.h"

#include <QCryptographicHash>
#include <QFile>

#include <windows.h>

#include <dpapi.h>

#include <algorithm>
#endif

namespace emo::store {

#ifdef Q_OS_WIN

namespace {

struct SystemKeyringTexts
{
    EMO_TEXTS(SystemKeyringTexts)
};

/// Windows encrypts for the user who is logged in; what it returns is kept in a file.
class DpapiKeyring final : public SystemKeyring
{
public:
    explicit DpapiKeyring(const QString &folder) : m_folder(folder) {}

    Result<> store(const QString &name, const Secret &secret) override
    {
        DATA_BLOB plain{DWORD(secret.size()), const_cast<BYTE *>(secret.data())};
        DATA_BLOB sealed{};
        if (!CryptProtectData(&plain, nullptr, nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN, &sealed))
            return Problem{
                SystemKeyringTexts::tr("Windows did not keep the key. Use a passphrase instead").toString(),
                QStringLiteral("CryptProtectData: %1").arg(GetLastError())};
        const QByteArray bytes(reinterpret_cast<const char *>(sealed.pbData), qsizetype(sealed.cbData));
        LocalFree(sealed.pbData);
        return saveFile(path(name), bytes);
    }

    Result<Secret> fetch(const QString &name) override
    {
        QFile file(path(name));
        QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        DATA_BLOB sealed{DWORD(bytes.size()), reinterpret_cast<BYTE *>(bytes.data())};
        DATA_BLOB plain{};
        if (bytes.isEmpty()
            || !CryptUnprotectData(
                &sealed, nullptr, nullptr, nullptr, nullptr, CRYPTPROTECT_UI_FORBIDDEN, &plain))
            return Problem{SystemKeyringTexts::tr("Windows has no key for this profile that belongs to you. "
                                                  "Use the passphrase or the recovery key")
                               .toString(),
                QStringLiteral("CryptUnprotectData: %1").arg(GetLastError())};
        Secret secret(qsizetype(plain.cbData));
        std::copy(plain.pbData, plain.pbData + plain.cbData, secret.data());
        SecureZeroMemory(plain.pbData, plain.cbData);
        LocalFree(plain.pbData);
        return secret;
    }

private:
    QString path(const QString &name) const
    {
        const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        return m_folder + u'/' + QString::fromLatin1(hash.toHex().left(32)) + QStringLiteral(".dpapi");
    }

    const QString m_folder;
};

} // namespace

std::unique_ptr<SystemKeyring> systemKeyring(const QString &folder)
{
    return std::make_unique<DpapiKeyring>(folder);
}

#else

std::unique_ptr<SystemKeyring> systemKeyring(const QString &)
{
    return nullptr;
}

#endif

} // namespace emo::store
