// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/pdfreader/Answer.h"

#include <memory>

struct zip;

namespace emo::reader {

/// A zip archive in memory, which must outlive this.
class Zip
{
public:
    explicit Zip(const QByteArray &file);

    /// Whether the bytes are an archive at all.
    bool isOpen() const { return m_archive != nullptr; }
    bool contains(const char *name) const;

    /// The bytes of one entry, or why there are none.
    struct Entry
    {
        Obstacle obstacle = Obstacle::None;
        QByteArray bytes = {};
    };
    /// Unpacks no more than `most` bytes, whatever the archive says of their number.
    Entry read(const char *name, qsizetype most) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Discard> m_archive;
};

} // namespace emo::reader
