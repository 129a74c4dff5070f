// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/order/Order.h"

#include <QSet>

namespace emo {

/// What a version does not ask although nothing about it changed: once monitoring has started, the
/// responsible officer. What an earlier version says of it is still true, unless this version says otherwise:
/// then its whole page is what this version says.
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

    /// True if such a question has its answer from the version before; else it is of one before that, or new.
    bool isFromBefore(const AnyQuestion &question) const;
    /// True if this version says otherwise than the one before.
    bool isNew(const AnyQuestion &question) const { return m_newPages.contains(question.page); }

    /// True if such a question is answered as before, or before that.
    bool isKept(const AnyQuestion &question) const { return has(question) && !isNew(question); }

    /// The answers that hold for such questions.
    const Asked &answers() const { return m_asIfAsked; }
    /// The answers in which any question is to be read: these, or the version's own.
    const Asked &answersTo(const AnyQuestion &question) const { return has(question) ? m_asIfAsked : m_now; }

private:
    const Asked m_now;
    std::optional<Asked> m_before;
    QSet<const Page *> m_newPages;
    Answers m_kept;
    const Asked m_asIfAsked; ///< What is kept, asked as if nothing were asked anew.
};

/// The answers of the current version with those that it carries over, whether or not they are asked.
Answers withCarriedOver(const Form &form, const Order &order);

} // namespace emo
