// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/OrderContent.h"
#include "core/reader/Reader.h"

namespace emo::paper {

/// Gathers the pictures of an order's maps, a page each: as many pixels as an A4 page has at 300 dots an
/// inch, and fewer, evenly, where many pages would take too much memory, but never fewer than at 150.
class MapPictures
{
public:
    /// `reader` is the program that reads untrusted files; the pictures take no more than `mostBytes`, if
    /// they can.
    explicit MapPictures(QString reader = readerProgram(), std::stop_token stop = {},
        qsizetype mostBytes = qsizetype(320) * 1024 * 1024)
        : m_reader(std::move(reader)), m_stop(std::move(stop)), m_mostBytes(mostBytes)
    {
    }

    /// Adds a map with what is in it, unless it is there already. A Problem, and nothing is added, if that is
    /// not a PDF, PNG or JPEG file that can be printed, or has more than 20 pages.
    Result<> add(const File &map, const QByteArray &bytes);

    const Pictures &pictures() const { return m_pictures; }

private:
    QSize largest() const;
    void makeRoom();

    QString m_reader;
    std::stop_token m_stop;
    qsizetype m_mostBytes;
    Pictures m_pictures;
    double m_dotsPerInch = 300;
};

} // namespace emo::paper
