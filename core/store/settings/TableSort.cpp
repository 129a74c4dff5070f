// SPDX-License-Identifier: MIT
#include "core/store/settings/TableSort.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace emo::store {

namespace {

const auto sortingRow = QStringLiteral("sorting");
const auto columnMember = QStringLiteral("column");
const auto descendingMember = QStringLiteral("isDescending");

} // namespace

Result<std::optional<TableSort>> tableSort(const Profile &profile)
{
    const Records &records = profile.records();
    if (!records.has(tables::sorting, sortingRow))
        return std::optional<TableSort>();
    const auto text = records.read(tables::sorting, sortingRow);
    if (!text)
        return text.error();
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    return std::optional(TableSort{json[columnMember].toString(), json[descendingMember].toBool()});
}

Result<> saveTableSort(Profile &profile, const TableSort &sort)
{
    const QJsonObject json{{columnMember, sort.column}, {descendingMember, sort.isDescending}};
    return profile.write([&]() -> Result<> {
        const auto put = profile.records().put(
            tables::sorting, sortingRow, 0, QJsonDocument(json).toJson(QJsonDocument::Compact));
        return put ? Result<>() : put.error();
    });
}

} // namespace emo::store
