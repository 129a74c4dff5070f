// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace emo::store {

/// Bytes that must not leak: they lie in memory that is kept out of the swap file and fenced by unreadable
/// pages, and are wiped when they go. They move and are never copied.
class Secret
{
public:
    Secret() = default;
    /// All zero.
    explicit Secret(qsizetype size);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    static Secret random(qsizetype size);
    /// The text in UTF-8, composed, so that it is the same on every keyboard. `text` is wiped; so keep no
    /// other copy of it.
    static Secret takenFrom(QString &&text);
    static Secret takenFrom(QByteArray &&bytes);

    unsigned char *data() { return m_memory.get(); }
    const unsigned char *data() const { return m_memory.get(); }
    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }

private:
    struct Wipe
    {
        void operator()(unsigned char *memory) const;
    };

    std::unique_ptr<unsigned char[], Wipe> m_memory;
    qsizetype m_size = 0;
};

/// Must be called before anything of libsodium is; what is in core/store does so.
void startSodium();

} // namespace emo::store
