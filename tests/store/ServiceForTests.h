// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/EmoForm.h"
#include "core/store/service/ProfileService.h"
#include "tests/store/ProfileForTests.h"

#include <QDeadlineTimer>
#include <QEventLoop>

/// What tests of the service start from.
namespace emo::test {

/// Lets the event loop run until it is so. It gives up only when something hangs.
inline bool comesTrue(const std::function<bool()> &condition)
{
    const QDeadlineTimer hang(60000);
    while (!condition() && !hang.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    return condition();
}

/// A service and what it has said.
struct Window
{
    store::ProfileService service{emoForm, nullptr, QStringLiteral(EMODESK_READER)};
    QStringList saved;
    QStringList problems;
    int cardsChanged = 0;
    QDateTime savedAt;

    Window()
    {
        QObject::connect(&service, &store::ProfileService::saved, &service,
            [this](const QString &id, const QDateTime &when) {
                saved.append(id);
                savedAt = when;
            });
        QObject::connect(&service, &store::ProfileService::notSaved, &service,
            [this](const QString &, const Problem &problem) { problems.append(problem.message); });
        QObject::connect(
            &service, &store::ProfileService::cardsChanged, &service, [this] { ++cardsChanged; });
    }

    std::optional<Result<>> open(const std::function<Result<std::unique_ptr<store::Profile>>()> &opening)
    {
        std::optional<Result<>> opened;
        service.open(&service, opening, [&](const Result<> &done) { opened = done; });
        comesTrue([&] { return opened.has_value(); });
        return opened;
    }
    bool create(const QString &folder)
    {
        const auto done = open([folder] {
            const std::array credentials{passphrase()};
            return store::Profile::create(folder, credentials, store::lowestCost, act());
        });
        return done && *done;
    }
    bool reopen(const QString &folder)
    {
        const auto done = open([folder] { return store::Profile::open(folder, passphrase()); });
        return done && *done;
    }

    template <typename Work> auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work &, store::OrderStore &>;
        std::optional<Answer> answer;
        service.ask(&service, work, [&](Answer given) { answer = std::move(given); });
        comesTrue([&] { return answer.has_value(); });
        return *std::move(answer);
    }
    Order load(const QString &id)
    {
        return need(ask([id](store::OrderStore &orders) { return orders.load(id); }));
    }
};

} // namespace emo::test
