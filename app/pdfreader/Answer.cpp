// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace emo::reader {

namespace {

QJsonValue jsonOf(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::None:
        break;
    case Obstacle::Empty:
        return QStringLiteral("empty");
    case Obstacle::Encrypted:
        return QStringLiteral("encrypted");
    case Obstacle::Damaged:
        return QStringLiteral("damaged");
    case Obstacle::Truncated:
        return QStringLiteral("truncated");
    case Obstacle::TooLarge:
        return QStringLiteral("too-large");
    case Obstacle::TooManyPages:
        return QStringLiteral("too-many-pages");
    case Obstacle::Unsupported:
        return QStringLiteral("unsupported");
    case Obstacle::NoSuchPage:
        return QStringLiteral("no-such-page");
    case Obstacle::OutOfMemoryLimit:
        return QStringLiteral("out-of-memory-limit");
    }
    return QJsonValue::Null;
}

/// To a hundredth of a point; JSON has no infinity.
double jsonOf(double length)
{
    return std::isfinite(length) ? std::round(length * 100) / 100 : 0;
}

QJsonValue jsonOf(const QString &text)
{
    return text;
}

QJsonValue jsonOf(const Word &word)
{
    return QJsonObject{
        {QStringLiteral("text"), word.text},
        {QStringLiteral("x"), jsonOf(word.box.x())},
        {QStringLiteral("y"), jsonOf(word.box.y())},
        {QStringLiteral("width"), jsonOf(word.box.width())},
        {QStringLiteral("height"), jsonOf(word.box.height())},
        {QStringLiteral("spaceAfter"), word.isSpaceAfter},
        {QStringLiteral("endsLine"), word.endsLine},
    };
}

QJsonValue jsonOf(const Field &field)
{
    return QJsonObject{
        {QStringLiteral("page"), field.page},
        {QStringLiteral("name"), field.name},
        {QStringLiteral("type"), field.type},
        {QStringLiteral("value"), field.value},
    };
}

QJsonValue jsonOf(const Embedded &embedded)
{
    return QJsonObject{
        {QStringLiteral("name"), embedded.name},
        {QStringLiteral("size"), embedded.size},
    };
}

QJsonValue jsonOf(const Page &page);

template <typename Thing> QJsonArray jsonOf(const std::vector<Thing> &things)
{
    QJsonArray array;
    for (const Thing &thing : things)
        array.append(jsonOf(thing));
    return array;
}

QJsonValue jsonOf(const Page &page)
{
    return QJsonObject{
        {QStringLiteral("number"), page.number},
        {QStringLiteral("width"), jsonOf(page.size.width())},
        {QStringLiteral("height"), jsonOf(page.size.height())},
        {QStringLiteral("rotation"), page.rotation},
        {QStringLiteral("isImageOnly"), page.isImageOnly ? QJsonValue(*page.isImageOnly) : QJsonValue::Null},
        {QStringLiteral("words"), jsonOf(page.words)},
    };
}

QJsonValue jsonOf(const std::optional<Picture> &picture)
{
    if (!picture)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("width"), picture->width},
        {QStringLiteral("height"), picture->height},
        {QStringLiteral("bytes"), picture->pixels.size()},
    };
}

QJsonObject jsonOf(const Answer &answer)
{
    return {
        {QStringLiteral("schema"), QStringLiteral("emodesk-read/1")},
        {QStringLiteral("size"), answer.size},
        {QStringLiteral("kind"), nameOf(answer.kind)},
        {QStringLiteral("problem"), jsonOf(answer.obstacle)},
        {QStringLiteral("encrypted"), answer.isEncrypted},
        {QStringLiteral("truncated"), answer.isTruncated},
        {QStringLiteral("pageCount"), answer.pageCount},
        {QStringLiteral("pages"), jsonOf(answer.pages)},
        {QStringLiteral("fields"), jsonOf(answer.fields)},
        {QStringLiteral("xmp"), answer.xmp ? QJsonValue(*answer.xmp) : QJsonValue::Null},
        {QStringLiteral("embedded"), jsonOf(answer.embedded)},
        {QStringLiteral("paragraphs"), jsonOf(answer.paragraphs)},
        {QStringLiteral("picture"), jsonOf(answer.picture)},
        {QStringLiteral("isCut"), answer.isCut},
    };
}

} // namespace

QByteArray toBytes(const Answer &answer)
{
    QByteArray bytes = QJsonDocument(jsonOf(answer)).toJson(QJsonDocument::Compact) + '\n';
    if (answer.picture)
        bytes += answer.picture->pixels;
    return bytes;
}

} // namespace emo::reader
