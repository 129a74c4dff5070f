// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/SystemKeyring.h"

#include <QMap>

namespace emo::test {

/// A system's keyring that forgets everything at the end of the test.
class FakeKeyring final : public store::SystemKeyring
{
public:
    Result<> store(const QString &name, const store::Secret &secret) override
    {
        m_kept.insert(name, {reinterpret_cast<const char *>(secret.data()), secret.size()});
        return {};
    }
    Result<store::Secret> fetch(const QString &name) override
    {
        if (!m_kept.contains(name))
            return Problem{QStringLiteral("There is no such key")};
        return store::Secret::takenFrom(QByteArray(m_kept.value(name)));
    }

private:
    QMap<QString, QByteArray> m_kept;
};

} // namespace emo::test
