// SPDX-License-Identifier: MIT
#include "core/store/package/PackageContent.h"

#include "core/base/Text.h"
#include "core/store/disk/Packing.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <cstring>

namespace emo::store {

namespace {

struct PackageContentTexts
{
    EMO_TEXTS(PackageContentTexts)
};

constexpr qsizetype numberSize = 4;
constexpr qsizetype mostJson = qsizetype(64) * 1024 * 1024;

const auto versionsMember = QStringLiteral("versions");
const auto filesMember = QStringLiteral("files");
const auto annexMember = QStringLiteral("annexA");

QByteArray withSize(const QByteArray &bytes)
{
    QByteArray all;
    packText(all, bytes);
    return all;
}

} // namespace

PackageContent::PackageContent(const PackageText &text, const std::vector<AttachmentKey> &files)
    : m_files(&files)
{
    QJsonArray names;
    for (const AttachmentKey &file : files)
        names.append(file.content);
    QJsonObject json{{versionsMember, text.versions}, {filesMember, names}};
    if (!text.annex.isEmpty())
        json.insert(annexMember, QJsonDocument::fromJson(text.annex).object());
    m_part = withSize(QJsonDocument(json).toJson(QJsonDocument::Compact));
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 PackageContent::readData(char *data, qint64 size)
{
    if (m_read == m_part.size() && m_next < m_files->size()) {
        QBuffer file;
        file.open(QIODevice::WriteOnly);
        if (const auto read = readAttachment((*m_files)[m_next++], file); !read) {
            m_problem = read.error();
            return -1;
        }
        m_part = withSize(file.data());
        m_read = 0;
    }
    const qsizetype count = std::min(qsizetype(size), m_part.size() - m_read);
    std::memcpy(data, m_part.constData() + m_read, std::size_t(count));
    m_read += count;
    return count;
}

PackageContentReader::PackageContentReader(TextVisitor begin, Visitor visit)
    : m_begin(std::move(begin)), m_visit(std::move(visit)), m_awaited(numberSize)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 PackageContentReader::writeData(const char *data, qint64 size)
{
    for (qint64 used = 0; used < size && !m_problem;) {
        const qsizetype count = std::min(m_awaited - m_taken.size(), qsizetype(size - used));
        m_taken.append(data + used, m_part == Part::Nothing ? qsizetype(size - used) : count);
        used += m_part == Part::Nothing ? size - used : count;
        while (!m_problem && m_part != Part::Nothing && m_taken.size() == m_awaited)
            takePart();
    }
    return m_problem ? -1 : size;
}

void PackageContentReader::await(Part part, qsizetype size)
{
    m_part = part;
    m_awaited = size;
    m_taken.clear();
}

void PackageContentReader::awaitNextFile()
{
    await(m_files.isEmpty() ? Part::Nothing : Part::FileSize, numberSize);
}

void PackageContentReader::takePart()
{
    const bool isSize = m_part == Part::JsonSize || m_part == Part::FileSize;
    if (isSize) {
        const auto size = qsizetype(qFromBigEndian<quint32>(m_taken.constData()));
        const bool isOfFile = m_part == Part::FileSize;
        if (size > (isOfFile ? qsizetype(largestAttachment) : mostJson))
            m_problem = Problem{
                PackageContentTexts::tr("The package holds more than a package can. Ask for it again")};
        else
            await(isOfFile ? Part::File : Part::Json, size);
        return;
    }
    Result<> visited;
    if (m_part == Part::Json) {
        const QJsonObject json = QJsonDocument::fromJson(m_taken).object();
        for (const auto &name : json[filesMember].toArray())
            m_files.append(name.toString());
        const QJsonObject annex = json[annexMember].toObject();
        visited = m_begin({json[versionsMember].toArray(),
            annex.isEmpty() ? QByteArray() : QJsonDocument(annex).toJson(QJsonDocument::Compact)});
    } else {
        visited = m_visit(m_files.takeFirst(), std::exchange(m_taken, {}));
    }
    if (!visited) {
        m_problem = visited.error();
        return;
    }
    awaitNextFile();
}

} // namespace emo::store
