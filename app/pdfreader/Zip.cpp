// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Zip.h"

#include <qendian.h>

#include <array>

#include <zip.h>

namespace emo::reader {

namespace {

/// Reads to the end, or one piece past `most`; false if the packed bytes are damaged.
bool readAll(zip_file_t *entry, qsizetype most, QByteArray &bytes)
{
    std::array<char, 65'536> piece;
    while (bytes.size() <= most) {
        const zip_int64_t count = zip_fread(entry, piece.data(), piece.size());
        if (count <= 0)
            return count == 0;
        bytes.append(piece.data(), count);
    }
    return true;
}

/// How many of the bytes are the archive, whatever was added after its directory.
qsizetype archiveSize(const QByteArray &file)
{
    constexpr qsizetype endSize
        = 22; // of the record that ends the directory; its last two bytes: its comment's
    const qsizetype end = file.lastIndexOf("PK\x05\x06");
    if (end < 0 || end + endSize > file.size())
        return file.size();
    const auto comment = qFromLittleEndian<quint16>(file.constData() + end + endSize - 2);
    return qMin(file.size(), end + endSize + comment);
}

} // namespace

Zip::Zip(const QByteArray &file)
{
    zip_source_t *source = zip_source_buffer_create(
        file.constData(), static_cast<zip_uint64_t>(archiveSize(file)), 0, nullptr);
    m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!m_archive)
        zip_source_free(source);
}

bool Zip::contains(const char *name) const
{
    return m_archive && zip_name_locate(m_archive.get(), name, 0) >= 0;
}

Zip::Entry Zip::read(const char *name, qsizetype most) const
{
    zip_stat_t status;
    if (!m_archive || zip_stat(m_archive.get(), name, 0, &status) != 0)
        return {Obstacle::Damaged};
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
        return {Obstacle::Encrypted};
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(
        zip_fopen(m_archive.get(), name, 0), &zip_fclose);
    QByteArray bytes;
    if (!entry || !readAll(entry.get(), most, bytes))
        return {Obstacle::Damaged};
    if (bytes.size() > most)
        return {Obstacle::TooLarge};
    return {Obstacle::None, bytes};
}

void Zip::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

} // namespace emo::reader
