// SPDX-License-Identifier: MIT
#include "core/order/SourceFacts.h"

#include "core/base/London.h"
#include "core/order/InstantJson.h"
#include "core/order/MemberPlace.h"

namespace emo {

namespace {

/// True if the service means the whole day. A naive midnight in UTC is one, too: 01:00 in a London summer.
bool isWholeDay(const QDateTime &instant, QTime now, Encoding encoding)
{
    return encoding == Encoding::LondonDayEnd ? now.hour() == 23 && now.minute() == 59
                                              : now == QTime(0, 0) || instant.toUTC().time() == QTime(0, 0);
}

} // namespace

std::optional<QTime> sourceTime(const AnyQuestion &question, const Asked &answers)
{
    const Encoding encoding = question.spec.stored.as;
    if (encoding != Encoding::LondonDayStart && encoding != Encoding::LondonDayEnd)
        return {};
    const QJsonValue spelled = valueAt(answers.source(question), question);
    const QDateTime instant = instantFrom(spelled);
    const bool isDateAlone = spelled.isString() && !spelled.toString().contains(u'T');
    if (isDateAlone || !instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return {};
    const Moment moment = Moment::of(instant);
    const Value *value = answers.answer(question);
    const auto *day = value ? std::get_if<QDate>(value) : nullptr;
    if (!day || *day != moment.today || isWholeDay(instant, moment.now, encoding))
        return {};
    return moment.now;
}

bool isLeftToStandIn(const AnyQuestion &question, const Asked &answers)
{
    const AnyQuestion *standIn = question.spec.standIn;
    return standIn && !isFilled(valueAt(answers.source(question), question))
        && isFilled(valueAt(answers.source(*standIn), *standIn));
}

} // namespace emo
