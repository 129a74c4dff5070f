// SPDX-License-Identifier: MIT
// The files that orders have: the part of ProfileSession that takes them in and reads them.
#include "core/document/content/MapPictures.h"
#include "core/reader/Reader.h"
#include "ui/profile/ProfileSession.h"

#include <QBuffer>

namespace emo::ui {

namespace {

struct ProfileFilesTexts
{
    EMO_TEXTS(ProfileFilesTexts)
};

} // namespace

void ProfileSession::attach(const QString &path, const AnyQuestion &question, QObject *context,
    const std::function<void(const Result<File> &)> &done)
{
    const auto work = begin(ProfileFilesTexts::tr("Reading the file…"));
    m_service.attach(
        context, path, question,
        [this, done, work](const Result<store::Attached> &attached) {
            if (attached && m_files)
                m_files->insert(attached->file.content);
            done(attached ? Result<File>(attached->file) : attached.error());
        },
        work->token());
}

bool ProfileSession::lacks(const File &file) const
{
    return m_files && !m_files->contains(file.content);
}

void ProfileSession::lookForFiles()
{
    m_service.ask(
        this, [](store::OrderStore &orders) { return store::Attachments(orders.profile()).all(); },
        [this](const Result<QSet<QString>> &found) {
            m_files = found ? std::optional(*found) : std::nullopt;
            Q_EMIT filesFound();
        });
}

void ProfileSession::contents(
    const QList<File> &files, QObject *context, const std::function<void(const Result<Contents> &)> &done)
{
    m_service.ask(
        context,
        [files](store::OrderStore &orders) -> Result<Contents> {
            Contents found;
            for (const File &file : files) {
                QBuffer bytes;
                bytes.open(QIODevice::WriteOnly);
                const auto read = store::Attachments(orders.profile()).read(file.content, bytes);
                if (!read)
                    return read.error();
                found.insert(file.content, bytes.data());
            }
            return found;
        },
        done);
}

void ProfileSession::preview(
    const File &file, QObject *context, const std::function<void(const Result<Preview> &)> &done)
{
    contents({file}, context, [context, done, key = file.content](const Result<Contents> &found) {
        if (!found) {
            done(found.error());
            return;
        }
        elsewhere(
            context,
            [bytes = found->value(key)] {
                const auto read = readUntrusted(readerProgram(), bytes, {.picturePage = 1});
                return read ? Result<Preview>(Preview{bytes.size(), read->pageCount, read->picture})
                            : Result<Preview>(read.error());
            },
            done);
    });
}

void ProfileSession::mapPictures(const Order &order, QObject *context,
    const std::function<void(const paper::Pictures &)> &done, const std::shared_ptr<LongWork> &shown)
{
    QList<File> maps;
    const Asked asked(order.answers);
    forEachQuestion(m_form, [&](const AnyQuestion &group) {
        asked.forEachRow(group, [&](const Asked &row, int) {
            for (const AnyQuestion *cell : group.each->all())
                if (const Value *value = row.answer(*cell))
                    if (const auto *file = std::get_if<File>(value); file && !isBlank(*value))
                        maps.append(*file);
        });
    });
    if (maps.isEmpty()) {
        if (!shown || !shown->token().stop_requested())
            done({});
        return;
    }
    const auto work = shown ? shown : begin(ProfileFilesTexts::tr("Reading the maps…"));
    m_service.ask(
        context,
        [maps](store::OrderStore &orders) -> Result<QHash<QString, QByteArray>> {
            QHash<QString, QByteArray> files;
            for (const File &map : maps) {
                QBuffer bytes;
                bytes.open(QIODevice::WriteOnly);
                if (store::Attachments(orders.profile()).read(map.content, bytes))
                    files.insert(map.content, bytes.data());
            }
            return files;
        },
        [context, done, work, maps](const Result<QHash<QString, QByteArray>> &files) {
            if (!files) {
                done({});
                return;
            }
            elsewhere(
                context,
                [files = *files, maps, work] {
                    paper::MapPictures pictures(readerProgram(), work->token());
                    for (const File &map : maps)
                        if (const auto bytes = files.constFind(map.content); bytes != files.cend())
                            static_cast<void>(pictures.add(map, *bytes)); // it is left out
                    return pictures.pictures();
                },
                [done, work](const paper::Pictures &pictures) {
                    if (!work->token().stop_requested()) // a form without its maps is not what was asked for
                        done(pictures);
                });
        });
}

} // namespace emo::ui
