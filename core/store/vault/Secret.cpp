// SPDX-License-Identifier: MIT
#include "core/store/vault/Secret.h"

#include <sodium.h>

#include <cstring>
#include <utility>

namespace emo::store {

void startSodium()
{
    static const bool isReady = sodium_init() >= 0;
    if (!isReady)
        qFatal("libsodium cannot be used on this machine");
}

void Secret::Wipe::operator()(unsigned char *memory) const
{
    sodium_free(memory);
}

Secret::Secret(qsizetype size) : m_size(size)
{
    startSodium();
    m_memory.reset(static_cast<unsigned char *>(sodium_malloc(std::size_t(size))));
    if (!m_memory)
        qFatal("There is no memory left for a secret");
    sodium_memzero(m_memory.get(), std::size_t(size));
}

Secret::Secret(Secret &&other) noexcept
    : m_memory(std::move(other.m_memory)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    m_memory = std::move(other.m_memory);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    randombytes_buf(secret.data(), std::size_t(size));
    return secret;
}

Secret Secret::takenFrom(QString &&text)
{
    QString composed = text.normalized(QString::NormalizationForm_C);
    Secret secret = takenFrom(composed.toUtf8());
    for (QString *each : {&composed, &text})
        sodium_memzero(each->data(), std::size_t(each->size()) * sizeof(QChar));
    text.clear();
    return secret;
}

Secret Secret::takenFrom(QByteArray &&bytes)
{
    Secret secret(bytes.size());
    if (!bytes.isEmpty()) {
        std::memcpy(secret.data(), bytes.constData(), std::size_t(bytes.size()));
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    }
    bytes.clear();
    return secret;
}

} // namespace emo::store
