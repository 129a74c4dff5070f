// SPDX-License-Identifier: MIT
#include "app/cli/Taken.h"

#include "app/cli/Command.h"
#include "core/base/Text.h"
#include "core/order/Reference.h"

namespace emo::cli {

namespace {

struct TakenTexts
{
    EMO_TEXTS(TakenTexts)
};

using Outcome = store::TakenIn::Outcome;

const auto outcomeMember = QStringLiteral("outcome");

QString nameOf(store::AnnexTakenIn outcome)
{
    switch (outcome) {
    case store::AnnexTakenIn::Added:
        return QStringLiteral("added");
    case store::AnnexTakenIn::AlreadyHere:
        return QStringLiteral("already-here");
    case store::AnnexTakenIn::OtherHere:
        return QStringLiteral("other-here");
    }
    Q_UNREACHABLE();
}

QString textOf(const store::TakenPackage &taken)
{
    const QString reference = referenceOf(taken.versions.back().orderId);
    switch (*taken.annex) {
    case store::AnnexTakenIn::Added:
        return TakenTexts::tr("the Annex A of the order %1 was taken in").with(reference);
    case store::AnnexTakenIn::AlreadyHere:
        return TakenTexts::tr("the Annex A of the order %1 is here already").with(reference);
    case store::AnnexTakenIn::OtherHere:
        return adviceOn(taken);
    }
    Q_UNREACHABLE();
}

} // namespace

void TakenFiles::tell(const QString &path, const QString &orderId, QJsonObject json, const QString &line)
{
    json.insert(QStringLiteral("file"), path);
    json.insert(QStringLiteral("reference"), referenceOf(orderId));
    json.insert(QStringLiteral("id"), orderId);
    m_results.append(json);
    if (!m_isJson)
        printOut(path + QStringLiteral(": ") + line + u'\n');
}

void TakenFiles::add(const QString &path, const store::TakenIn &taken)
{
    const bool isNew = taken.outcome == Outcome::Added;
    tell(path, taken.orderId,
        {{QStringLiteral("version"), taken.number},
            {outcomeMember, isNew ? QStringLiteral("added") : QStringLiteral("already-here")}},
        (isNew ? TakenTexts::tr("version %1 of the order %2 was taken in")
               : TakenTexts::tr("version %1 of the order %2 is here already"))
            .with(QString::number(taken.number), referenceOf(taken.orderId)));
}

void TakenFiles::add(const QString &path, const store::TakenPackage &taken)
{
    for (const store::TakenIn &each : taken.versions)
        add(path, each);
    if (taken.annex)
        tell(path, taken.versions.back().orderId,
            {{QStringLiteral("annexA"), true}, {outcomeMember, nameOf(*taken.annex)}}, textOf(taken));
}

void TakenFiles::refuse(const QString &path, const Problem &problem)
{
    m_code = fail(problem);
    m_results.append(QJsonObject{{QStringLiteral("file"), path}, {outcomeMember, QStringLiteral("refused")},
        {QStringLiteral("reason"), problem.message}});
}

int TakenFiles::finish()
{
    if (m_isJson)
        printOut(documentText({{QStringLiteral("files"), m_results}}, "emodesk-import/1"));
    return m_code;
}

} // namespace emo::cli
