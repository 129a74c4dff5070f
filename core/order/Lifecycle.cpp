// SPDX-License-Identifier: MIT
#include "core/order/Lifecycle.h"

#include "core/order/CarriedOver.h"

#include <QUuid>

namespace emo {

namespace {

bool is(const QString &code, const Option &option)
{
    return code == QLatin1StringView(option.code);
}

} // namespace

bool mayBeEdited(const Order &order)
{
    return order.current().isDraft();
}

bool mayBeChanged(const Order &order)
{
    return !order.current().isDraft() && !is(order.current().status, versionStates.failed);
}

Order nextVersion(const Form &form, const Order &order, const Option &type, const QString &dictionary)
{
    Order next = order;
    next.answers = withCarriedOver(form, order); // the version before this one will not be known any more
    next.before = next.answers;
    if (is(QString::fromLatin1(type.code), versionTypes.amendment))
        next.versions.back().type = QString::fromLatin1(versionTypes.rejected.code);
    Version version;
    version.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    version.number = order.current().number + 1;
    version.type = QString::fromLatin1(type.code);
    version.dictionary = dictionary;
    next.versions.push_back(version);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (question.spec.isFresh)
            next.answers.clear(question);
    });
    describeVersion(*next.before, next.versions[next.versions.size() - 2]);
    describeVersion(next.answers, next.current());
    return next;
}

std::optional<Order> withoutDraft(const Order &order)
{
    if (!mayBeEdited(order) || order.versions.size() < 2 || !order.before)
        return std::nullopt;
    Order previous = order;
    previous.versions.pop_back();
    if (is(order.current().type, versionTypes.amendment))
        previous.versions.back().type = QString::fromLatin1(versionTypes.request.code);
    previous.answers = *order.before;
    previous.before.reset(); // the order's file holds one version before its draft
    describeVersion(previous.answers, previous.current());
    return previous;
}

} // namespace emo
