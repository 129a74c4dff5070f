// SPDX-License-Identifier: MIT
#include "core/order/ForeignOrder.h"

#include "core/base/Text.h"
#include "core/base/TextFile.h"
#include "core/order/ReadingLimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <set>

namespace emo {

namespace {

struct ForeignOrderTexts
{
    EMO_TEXTS(ForeignOrderTexts)
};

constexpr int highestNumber = 999'999; // as in the names of packages

Problem notAnId(const QString &what)
{
    return Problem{ForeignOrderTexts::tr("%1 in the file is not a UUID. Ask whoever made the file to export "
                                         "the order again.")
                       .with(what)};
}

/// Those that are left out follow from the place in the list.
Result<> checkNumbers(const QJsonArray &versions)
{
    std::set<int> numbers;
    for (qsizetype position = 0; position < versions.size(); ++position) {
        const QJsonValue value = versions[position][QStringLiteral("versionId")];
        const bool isLeftOut = value.isNull() || value.isUndefined();
        constexpr int none = -1;
        const int number = isLeftOut ? int(position) : value.toInt(none);
        if (number < 0 || number > highestNumber)
            return Problem{
                ForeignOrderTexts::tr("The number of a version in the file is not a whole number from 0. Ask "
                                      "whoever made the file to export the order again.")};
        if (!numbers.insert(number).second)
            return Problem{
                ForeignOrderTexts::tr("Two versions in the file have the number %1. Ask whoever made the "
                                      "file to export the order again.")
                    .with(QString::number(number))};
    }
    return {};
}

} // namespace

std::optional<QString> foldedId(const QString &id)
{
    static const QRegularExpression uuid(
        QStringLiteral("^(\\{?)([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\\}?)\\z"));
    const auto match = uuid.match(id.trimmed().toLower());
    const bool isWhole = match.hasMatch() && match.captured(1).isEmpty() == match.captured(3).isEmpty();
    return isWhole ? std::optional(match.captured(2)) : std::nullopt;
}

Result<Order> foreignOrderFromJson(const Form &form, const QByteArray &text)
{
    const bool isTooLarge = text.size() > largestOrderFile; // which is said there
    const auto read = isTooLarge ? Result<QByteArray>(text) : inUtf8(text);
    if (!read)
        return read.error();
    const QJsonObject json = isTooLarge ? QJsonObject() : QJsonDocument::fromJson(*read).object();
    if (const auto sizes = checkSizes(form, json); !sizes)
        return sizes.error();
    auto order = orderFromJson(form, *read);
    if (!order)
        return order;
    if (const auto numbers = checkNumbers(json[QStringLiteral("versions")].toArray()); !numbers)
        return numbers.error();
    const auto id = foldedId(order->id);
    if (!id)
        return notAnId(ForeignOrderTexts::tr("The id of the order"));
    (*order).id = *id;
    for (Version &version : (*order).versions) {
        const auto own = version.id.isEmpty() ? std::optional<QString>(version.id) : foldedId(version.id);
        if (!own)
            return notAnId(
                ForeignOrderTexts::tr("The id of version %1").with(QString::number(version.number)));
        version.id = *own;
    }
    return order;
}

} // namespace emo
