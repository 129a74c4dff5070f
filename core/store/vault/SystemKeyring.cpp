// SPDX-License-Identifier: MIT
#include "core/store/vault/SystemKeyring.h"

#ifdef Q_OS_WIN
#include "core/base/SaveFile.h"
#include "core/base/Text.h"

#include <QCryptographicHash>
#include <QFile>

#include <windows.h>

#include <dpapi.h>

#include <algorithm>
#else
#include "core/base/Text.h"

#include <libsecret/secret.h>

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
            return Problem{SystemKeyringTexts::tr("Windows did not keep the key. Use a passphrase instead"),
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
                                                  "Use the passphrase or the recovery key"),
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

namespace {

struct SystemKeyringTexts
{
    EMO_TEXTS(SystemKeyringTexts)
};

const SecretSchema schema{"uk.emodesk.Profile", SECRET_SCHEMA_NONE,
    {{"slot", SECRET_SCHEMA_ATTRIBUTE_STRING}, {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}}, 0, nullptr,
    nullptr, nullptr, nullptr, nullptr, nullptr, nullptr};

/// What libsecret says when it fails.
class SecretError
{
public:
    SecretError() = default;
    SecretError(const SecretError &) = delete;
    ~SecretError() { g_clear_error(&m_error); }

    GError **place() { return &m_error; }
    QString text() const { return m_error ? QString::fromUtf8(m_error->message) : QString(); }

private:
    GError *m_error = nullptr;
};

/// The desktop's Secret Service (GNOME Keyring, KWallet), which is asked over the session bus.
class SecretServiceKeyring final : public SystemKeyring
{
public:
    Result<> store(const QString &name, const Secret &secret) override
    {
        SecretValue *value = secret_value_new(
            reinterpret_cast<const char *>(secret.data()), gssize(secret.size()), "application/octet-stream");
        SecretError error;
        const bool isKept = secret_password_store_binary_sync(&schema, SECRET_COLLECTION_DEFAULT, "EMO Desk",
            value, nullptr, error.place(), "slot", qUtf8Printable(name), nullptr);
        secret_value_unref(value);
        return isKept ? Result<>()
                      : Problem{SystemKeyringTexts::tr("The system's keyring did not keep the key. Use a "
                                                       "passphrase instead"),
                          error.text()};
    }

    Result<Secret> fetch(const QString &name) override
    {
        SecretError error;
        SecretValue *value = secret_password_lookup_binary_sync(
            &schema, nullptr, error.place(), "slot", qUtf8Printable(name), nullptr);
        if (!value)
            return Problem{SystemKeyringTexts::tr("The system's keyring has no key for this profile. Use the "
                                                  "passphrase or the recovery key"),
                error.text()};
        gsize size = 0;
        const char *bytes = secret_value_get(value, &size);
        Secret secret{qsizetype(size)};
        std::copy(bytes, bytes + size, reinterpret_cast<char *>(secret.data()));
        secret_value_unref(value); // wipes it
        return secret;
    }
};

} // namespace

std::unique_ptr<SystemKeyring> systemKeyring(const QString &)
{
    return std::make_unique<SecretServiceKeyring>();
}

#endif

} // namespace emo::store
