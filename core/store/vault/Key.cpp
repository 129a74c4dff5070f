// SPDX-License-Identifier: MIT
#include "core/store/vault/Key.h"

#include <sodium.h>

namespace emo::store {

Key::Key(Secret bytes) : m_bytes(std::move(bytes))
{
    Q_ASSERT(m_bytes.size() == size);
}

Key Key::derived(Purpose purpose) const
{
    static_assert(size == crypto_kdf_KEYBYTES);
    static constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "EMODESK1";
    Secret bytes(size);
    crypto_kdf_derive_from_key(
        bytes.data(), std::size_t(size), static_cast<quint64>(purpose), context, m_bytes.data());
    return Key(std::move(bytes));
}

} // namespace emo::store
