// SPDX-License-Identifier: MIT
#include "ui/profile/AnnexADrafts.h"

#include "core/store/orders/Annexes.h"

#include <QJsonDocument>

namespace emo::ui {

std::optional<AnnexA> annexIn(const store::Profile &profile, const QString &id)
{
    const auto text = store::annexText(profile, id);
    const auto annex
        = text && text->has_value() ? annexAFromJson(**text) : Result<AnnexA>(Problem{QString()});
    return annex ? std::optional(*annex) : std::nullopt;
}

AnnexADrafts::AnnexADrafts(store::ProfileService &service, const std::function<store::Act()> &act)
    : m_service(service), m_act(act)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AnnexADrafts::saveNow);
}

void AnnexADrafts::find(const QString &id, QObject *context, const Found &found)
{
    saveNow();
    m_service.ask(
        context,
        [id](store::OrderStore &orders) {
            return Result<std::optional<AnnexA>>(annexIn(orders.profile(), id));
        },
        [found](const Result<std::optional<AnnexA>> &annex) { found(annex ? *annex : std::nullopt); });
}

void AnnexADrafts::findAlone(QObject *context, const std::function<void(const QList<AnnexA> &)> &found)
{
    saveNow();
    m_service.ask(
        context,
        [](store::OrderStore &orders) -> Result<QList<AnnexA>> {
            QList<AnnexA> alone;
            const auto texts = store::annexTexts(orders.profile());
            if (!texts)
                return texts.error();
            for (const QByteArray &text : *texts)
                if (const auto annex = annexAFromJson(text); annex && annex->orderVersion < 0)
                    alone.append(*annex);
            return alone;
        },
        [found](const Result<QList<AnnexA>> &alone) { found(alone ? *alone : QList<AnnexA>()); });
}

void AnnexADrafts::save(const AnnexA &annex)
{
    if (m_unsaved && m_unsaved->id != annex.id)
        saveNow();
    m_unsaved = annex;
    if (!m_soon.isActive())
        m_soon.start(store::ProfileWriter::patience);
}

void AnnexADrafts::saveNow()
{
    m_soon.stop();
    if (!m_unsaved)
        return;
    const AnnexA annex = *std::exchange(m_unsaved, std::nullopt);
    const store::Act act = m_act();
    m_service.ask(
        this,
        [annex, act](store::OrderStore &orders) {
            return store::saveAnnexText(orders.profile(), annex.id,
                QJsonDocument(annexAToJson(annex)).toJson(QJsonDocument::Compact), act);
        },
        [this, annex, when = act.when](const Result<> &done) {
            m_problem = done ? std::nullopt : std::optional(done.error());
            if (done) {
                Q_EMIT saved(annex.id, when);
                return;
            }
            if (!m_unsaved) { // nothing newer waits: it is tried again with the next change, or at the end
                m_unsaved = annex;
                m_soon.start(store::ProfileWriter::retryAfter);
            }
            Q_EMIT notSaved(annex.id, done.error());
        });
}

void AnnexADrafts::remove(const QString &id)
{
    if (m_unsaved && m_unsaved->id == id)
        m_unsaved.reset();
    m_service.ask(
        this,
        [id, act = m_act()](
            store::OrderStore &orders) { return store::removeAnnex(orders.profile(), id, act); },
        [this, id](const Result<> &done) {
            if (!done)
                Q_EMIT notSaved(id, done.error());
        });
}

} // namespace emo::ui
