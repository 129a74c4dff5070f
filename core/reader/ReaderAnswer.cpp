// SPDX-License-Identifier: MIT
#include "core/reader/ReaderAnswer.h"

#include "core/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace emo {

namespace {

struct ReaderAnswerTexts
{
    EMO_TEXTS(ReaderAnswerTexts)
};

constexpr qsizetype longestLine = 120'000'000;
constexpr int mostPages = 1'000'000;
constexpr double mostPoints = 1e6; // far beyond any page

Problem noAnswer()
{
    return {ReaderAnswerTexts::tr("The file cannot be read. Open it in another program and save it again"),
        QStringLiteral("the reader's answer is not what it should be")};
}

template <typename Enum, std::size_t size>
Enum named(
    const QJsonValue &json, const std::array<std::pair<const char *, Enum>, size> &names, Enum otherwise)
{
    const QString name = json.toString();
    for (const auto &[text, value] : names)
        if (name == QLatin1StringView(text))
            return value;
    return otherwise;
}

FileKind kindFrom(const QJsonValue &json)
{
    static constexpr std::array<std::pair<const char *, FileKind>, 6> names{
        {{"pdf", FileKind::Pdf}, {"doc", FileKind::Doc}, {"docx", FileKind::Docx}, {"png", FileKind::Png},
            {"jpeg", FileKind::Jpeg}, {"empty", FileKind::Empty}}};
    return named(json, names, FileKind::Other);
}

FileProblem problemFrom(const QJsonValue &json)
{
    static constexpr std::array<std::pair<const char *, FileProblem>, 6> names{
        {{"encrypted", FileProblem::Encrypted}, {"truncated", FileProblem::Truncated},
            {"too-large", FileProblem::TooLarge}, {"too-many-pages", FileProblem::TooManyPages},
            {"no-such-page", FileProblem::NoSuchPage}, {"unsupported", FileProblem::Unsupported}}};
    const bool isNone = json.isNull() || json.isUndefined();
    return isNone ? FileProblem::None : named(json, names, FileProblem::Damaged);
}

double points(const QJsonValue &json)
{
    const double value = json.toDouble();
    return std::isfinite(value) ? std::clamp(value, -mostPoints, mostPoints) : 0;
}

FilePage pageFrom(const QJsonValue &json)
{
    FilePage page{{points(json[u"width"]), points(json[u"height"])}, json[u"rotation"].toInt() % 360,
        json[u"isImageOnly"].toBool(), {}};
    for (const QJsonValue word : json[u"words"].toArray())
        page.words.push_back({word[u"text"].toString(),
            {points(word[u"x"]), points(word[u"y"]), points(word[u"width"]), points(word[u"height"])},
            word[u"spaceAfter"].toBool()});
    return page;
}

/// The pixels after the line of JSON; null if there are none, or not as many as it says.
QImage pictureFrom(const QJsonValue &json, const QByteArray &pixels)
{
    const int width = json[u"width"].toInt();
    const int height = json[u"height"].toInt();
    constexpr int bytesPerPixel = 3;
    const bool isRight = width > 0 && height > 0 && width <= largestPicture && height <= largestPicture
        && pixels.size() == qsizetype(width) * height * bytesPerPixel;
    if (!isRight)
        return {};
    return QImage(reinterpret_cast<const uchar *>(pixels.constData()), width, height, width * bytesPerPixel,
        QImage::Format_RGB888)
        .copy();
}

} // namespace

Result<ReadFile> readerAnswer(const QByteArray &output)
{
    const qsizetype end = output.indexOf('\n');
    if (end < 0 || end > longestLine)
        return noAnswer();
    const QJsonObject json = QJsonDocument::fromJson(output.left(end)).object();
    if (json[u"schema"].toString() != u"emodesk-read/1")
        return noAnswer();
    ReadFile file;
    file.kind = kindFrom(json[u"kind"]);
    file.problem = problemFrom(json[u"problem"]);
    file.isEncrypted = json[u"encrypted"].toBool();
    file.isTruncated = json[u"truncated"].toBool();
    file.pageCount = std::clamp(json[u"pageCount"].toInt(), 0, mostPages);
    file.xmp = json[u"xmp"].toString();
    file.picture = pictureFrom(json[u"picture"], output.mid(end + 1));
    if (json[u"picture"].isObject() && file.picture.isNull())
        return noAnswer();
    for (const QJsonValue page : json[u"pages"].toArray())
        file.pages.push_back(pageFrom(page));
    for (const QJsonValue field : json[u"fields"].toArray())
        file.fields.push_back(
            {field[u"page"].toInt(), field[u"name"].toString(), field[u"value"].toString()});
    for (const QJsonValue paragraph : json[u"paragraphs"].toArray())
        file.paragraphs.append(paragraph.toString());
    for (const QJsonValue embedded : json[u"embedded"].toArray())
        file.embedded.append(embedded[u"name"].toString());
    return file;
}

} // namespace emo
