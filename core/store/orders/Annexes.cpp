// SPDX-License-Identifier: MIT
#include "core/store/orders/Annexes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace emo::store {

namespace {

const auto ownMember = QStringLiteral("annexA");
const auto idMember = QStringLiteral("id");

QJsonObject annexObject(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

Result<std::optional<QByteArray>> annexText(const Profile &profile, const QString &id)
{
    if (!profile.records().has(tables::annexes, id))
        return std::optional<QByteArray>();
    const auto text = profile.records().read(tables::annexes, id);
    return text ? Result<std::optional<QByteArray>>(std::optional(*text)) : text.error();
}

Result<> saveAnnexText(Profile &profile, const QString &id, const QByteArray &text, const Act &act)
{
    const bool isNew = !profile.records().has(tables::annexes, id);
    return profile.write([&]() -> Result<> {
        if (const auto put = profile.records().put(tables::annexes, id, 0, text); !put)
            return put.error();
        return isNew ? profile.audit().append({act.who, QStringLiteral("Annex A begun"), act.when, id})
                     : Result<>();
    });
}

Result<> removeAnnex(Profile &profile, const QString &id, const Act &act)
{
    return profile.write([&]() -> Result<> {
        if (const auto removed = profile.records().remove(tables::annexes, id); !removed)
            return removed;
        return profile.audit().append({act.who, QStringLiteral("Annex A deleted"), act.when, id});
    });
}

QString annexId(const QByteArray &text)
{
    return annexObject(text)[ownMember][idMember].toString();
}

QByteArray withAnnexId(const QByteArray &text, const QString &id)
{
    if (text.isEmpty() || annexId(text) == id)
        return text;
    QJsonObject annex = annexObject(text);
    QJsonObject own = annex[ownMember].toObject();
    own.insert(idMember, id);
    annex.insert(ownMember, own);
    return QJsonDocument(annex).toJson(QJsonDocument::Compact);
}

Result<AnnexTakenIn> takeInAnnex(Profile &profile, const QByteArray &text, const Act &act)
{
    const QString id = annexId(text);
    const auto here = annexText(profile, id);
    if (!here)
        return here.error();
    if (*here)
        return annexObject(**here) == annexObject(text) ? AnnexTakenIn::AlreadyHere : AnnexTakenIn::OtherHere;
    const auto taken = profile.write([&]() -> Result<> {
        if (const auto put = profile.records().put(tables::annexes, id, 0, text); !put)
            return put.error();
        return profile.audit().append({act.who, QStringLiteral("Annex A taken in"), act.when, id});
    });
    return taken.withValue(AnnexTakenIn::Added);
}

Result<QList<QByteArray>> annexTexts(const Profile &profile)
{
    QList<QByteArray> texts;
    const auto done = profile.records().forEach(tables::annexes, [&](const Records::Row &row) {
        if (row.plain)
            texts.append(*row.plain);
        return Result<>();
    });
    return done.withValue(texts);
}

} // namespace emo::store
