// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/order/Order.h"

namespace emo {

/// What a version does not ask although nothing about it changed: once monitoring has started, the
/// responsible officer. What an earlier version says of it is still true.
class CarriedOver
{
public:
    /// `before` is the version before, if it is known. Both must outlive this.
    CarriedOver(const Form &form, const Answers &now, const Answers *before);
    CarriedOver(const Form &form, const Order &order)
        : CarriedOver(form, order.answers, order.before ? &*order.before : nullptr)
    {
    }
    CarriedOver(const CarriedOver &) = delete;

    /// True if the question is not asked, but would be if nothing were asked anew of each version.
    bool has(const AnyQuestion &question) const;

    /// True if the version before was asked such a question; else its answer is of one before that.
    bool isFromBefore(const AnyQuestion &question) const { return m_before && m_before->asks(question); }

    /// The answers that hold for such questions.
    const Asked &answers() const { return m_asIfAsked; }

private:
    const Asked m_now;
    std::optional<Asked> m_before;
    Answers m_kept;
    const Asked m_asIfAsked; ///< What is kept, asked as if nothing were asked anew.
};

/// The answers of the current version with those that it carries over, whether or not they are asked.
Answers withCarriedOver(const Form &form, const Order &order);

} // namespace emo
