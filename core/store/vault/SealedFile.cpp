// SPDX-License-Identifier: MIT
#include "core/store/vault/SealedFile.h"

#include "core/base/Text.h"

#include <sodium.h>

namespace emo::store {

namespace {

struct SealedFileTexts
{
    EMO_TEXTS(SealedFileTexts)
};

constexpr qsizetype chunkSize = qsizetype(64) * 1024;
constexpr qsizetype addedToEach = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;

unsigned char *unsignedBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The hash of what passes by, and how much it is.
class Meter
{
public:
    Meter() { crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES); }

    void add(QByteArray &bytes, qsizetype size)
    {
        crypto_generichash_update(&m_state, unsignedBytes(bytes), quint64(size));
        m_size += size;
    }
    qint64 size() const { return m_size; }
    SealedContent content()
    {
        SealedContent content{m_size, QByteArray(crypto_generichash_BYTES, Qt::Uninitialized)};
        crypto_generichash_final(&m_state, unsignedBytes(content.hash), crypto_generichash_BYTES);
        return content;
    }

private:
    crypto_generichash_state m_state{};
    qint64 m_size = 0;
};

/// The state of a stream holds its key, so it is wiped at the end.
struct Stream
{
    crypto_secretstream_xchacha20poly1305_state state{};
    ~Stream() { sodium_memzero(&state, sizeof(state)); }
};

/// As many bytes as fit, or as there are; -1 if they cannot be read.
qsizetype fill(QIODevice &source, QByteArray &bytes)
{
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const qint64 count = source.read(bytes.data() + filled, bytes.size() - filled);
        if (count < 0)
            return source.atEnd() ? filled : -1;
        if (count == 0)
            break;
        filled += count;
    }
    return filled;
}

Problem unreadable(const QIODevice &device)
{
    return Problem{
        SealedFileTexts::tr("The file could not be read to its end. Try again, or choose another copy of it"),
        device.errorString()};
}

Problem unwritable(const QIODevice &device)
{
    return Problem{
        SealedFileTexts::tr("The file could not be written. The disk may be full; make room and try again"),
        device.errorString()};
}

Problem altered()
{
    return Problem{SealedFileTexts::tr("The file in the profile is damaged. Restore it from a backup")};
}

} // namespace

std::optional<QByteArray> contentHash(QIODevice &plain)
{
    startSodium();
    Meter meter;
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (qsizetype size = chunkSize; size == chunkSize;) {
        size = fill(plain, chunk);
        if (size < 0)
            return std::nullopt;
        meter.add(chunk, size);
    }
    return meter.content().hash;
}

Result<SealedContent> sealFile(const Key &key, QIODevice &plain, QIODevice &sealed, qint64 mostBytes)
{
    startSodium();
    Stream stream;
    Meter meter;
    QByteArray header(streamHeaderSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, unsignedBytes(header), key.data());
    if (sealed.write(header) != header.size())
        return unwritable(sealed);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    QByteArray output(chunkSize + addedToEach, Qt::Uninitialized);
    for (bool isLast = false; !isLast;) {
        const qsizetype size = fill(plain, chunk);
        if (size < 0)
            return unreadable(plain);
        isLast = size < chunkSize;
        meter.add(chunk, size);
        if (meter.size() > mostBytes)
            return Problem{SealedFileTexts::tr("The file is larger than %1 MB. Choose a smaller one")
                               .with(QString::number(mostBytes / 1024 / 1024))};
        crypto_secretstream_xchacha20poly1305_push(&stream.state, unsignedBytes(output), nullptr,
            unsignedBytes(chunk), quint64(size), nullptr, 0,
            isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        if (sealed.write(output.constData(), size + addedToEach) != size + addedToEach)
            return unwritable(sealed);
    }
    sodium_memzero(chunk.data(), std::size_t(chunk.size()));
    return meter.content();
}

Result<SealedContent> unsealFile(const Key &key, QIODevice &sealed, QIODevice &plain)
{
    startSodium();
    Stream stream;
    Meter meter;
    QByteArray header(streamHeaderSize, Qt::Uninitialized);
    const qsizetype headerRead = fill(sealed, header);
    if (headerRead < 0)
        return unreadable(sealed);
    if (headerRead != streamHeaderSize
        || crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, unsignedBytes(header), key.data())
            != 0)
        return altered();
    QByteArray input(chunkSize + addedToEach, Qt::Uninitialized);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        const qsizetype size = fill(sealed, input);
        if (size < 0)
            return unreadable(sealed);
        if (size < addedToEach
            || crypto_secretstream_xchacha20poly1305_pull(&stream.state, unsignedBytes(chunk), nullptr, &tag,
                   unsignedBytes(input), quint64(size), nullptr, 0)
                != 0)
            return altered();
        meter.add(chunk, size - addedToEach);
        if (plain.write(chunk.constData(), size - addedToEach) != size - addedToEach)
            return unwritable(plain);
    }
    sodium_memzero(chunk.data(), std::size_t(chunk.size()));
    QByteArray more(1, Qt::Uninitialized);
    if (fill(sealed, more) != 0)
        return altered();
    return meter.content();
}

} // namespace emo::store
