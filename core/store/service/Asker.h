// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/service/ProfileWriter.h"

#include <QObject>
#include <QPointer>

namespace emo::store {

/// Who has asked for something, and what they do with the answer: nothing if they have gone by then.
template <typename Then> class Asker
{
public:
    Asker(QObject *context, Then then) : m_asked(std::make_shared<Asked>(context, std::move(then))) {}

    /// Gives them the answer, on the caller's side.
    template <typename Answer> ProfileWriter::Delivery told(Answer answer) const
    {
        return [asked = m_asked, answer = std::make_shared<Answer>(std::move(answer))] {
            if (asked->context)
                asked->then(std::move(*answer));
        };
    }

private:
    struct Asked
    {
        Asked(QObject *who, Then what) : context(who), then(std::move(what)) {}

        QPointer<QObject> context;
        Then then;
    };

    std::shared_ptr<Asked> m_asked;
};

} // namespace emo::store
