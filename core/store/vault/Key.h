// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Secret.h"

namespace emo::store {

/// What a key is used for. Each use has a key of its own, derived from the data key. The numbers are part of
/// what is stored, so they never change.
enum class Purpose : quint8 {
    Records = 1,
    Cards = 2,
    Manifest = 3,
    Audit = 4,
    AttachmentKeys = 5,
    AttachmentNames = 6,
    Backups = 7, ///< What stands before the database in a backup; opens no record.
};

/// 32 bytes that open what was sealed with them.
class Key
{
public:
    static constexpr qsizetype size = 32;

    static Key random() { return Key(Secret::random(size)); }
    /// `bytes` must be as many as a key has.
    explicit Key(Secret bytes);

    const unsigned char *data() const { return m_bytes.data(); }
    Key derived(Purpose purpose) const;

private:
    Secret m_bytes;
};

} // namespace emo::store
