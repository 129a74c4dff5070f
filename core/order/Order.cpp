// SPDX-License-Identifier: MIT
#include "core/order/Order.h"

#include "core/form/ThisVersion.h"

#include <QUuid>

#include <algorithm>

namespace emo {

QString dictionaryOn(QDate day, QDate nextFrom)
{
    const bool isNext = nextFrom.isValid() && day >= nextFrom;
    return isNext ? QStringLiteral("DDV7") : QStringLiteral("DDV6");
}

bool isChange(const QString &versionType)
{
    const VersionTypes &types = versionTypes;
    return std::ranges::any_of(std::array{&types.variation, &types.differentAddress, &types.reinstall,
                                   &types.revocation, &types.end},
        [&](const Option *type) { return versionType == QLatin1StringView(type->code); });
}

void setNotes(Version &version, const VersionNotes &notes)
{
    if (version.sent.at.isValid()) // else the status is the live service's own
        version.status = QString::fromLatin1(versionStates.inProgress.code);
    static_cast<VersionNotes &>(version) = notes;
    if (notes.sent.at.isValid())
        version.status = QString::fromLatin1(
            (notes.sent.hasFailed ? versionStates.failed : versionStates.submitted).code);
}

Order newOrder(const QString &dictionary)
{
    Order order;
    order.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    order.versions.front().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    order.versions.front().dictionary = dictionary;
    describeVersion(order.answers, order.current());
    return order;
}

void describeVersion(Answers &answers, const Version &version)
{
    answers.set(thisVersion.type, Choice{version.type})
        .set(thisVersion.isChange, isChange(version.type))
        .set(thisVersion.dictionary, version.dictionary)
        .clear(thisVersion.day);
}

Order openedOn(QDate day, Order order)
{
    const QDateTime finished = order.current().finishedAt;
    if (order.answers.find(thisVersion.type)) // an Annex A has no versions
        order.answers.set(thisVersion.day, finished.isValid() ? Moment::of(finished).today : day);
    return order;
}

Circumstances circumstances(const Order &order, const Moment &moment)
{
    const auto london = [](const QDateTime &at) { return at.isValid() ? Moment::of(at).today : QDate(); };
    const Version &version = order.current();
    Circumstances found(moment);
    found.before = order.before ? &*order.before : nullptr;
    if (order.versions.size() > 1) {
        const Version &previous = order.versions[order.versions.size() - 2];
        found.beforeSubmitted
            = london(previous.sent.isWithInstaller() ? previous.sent.at : previous.finishedAt);
    }
    found.isFinished = !version.isDraft();
    found.sentOn = version.sent.isWithInstaller() ? london(version.sent.at) : QDate();
    found.isAnswered = !version.reply.status.isEmpty();
    return found;
}

} // namespace emo
