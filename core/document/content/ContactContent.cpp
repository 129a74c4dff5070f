// SPDX-License-Identifier: MIT
#include "core/document/content/ContactContent.h"

#include "core/order/Display.h"

namespace emo::paper {

namespace {

QStringList known(std::span<const Question<QString> *const> questions, const Asked &order)
{
    QStringList texts;
    for (const Question<QString> *question : questions)
        if (const QString text = display(*question, order); !text.isEmpty())
            texts.append(text);
    return texts;
}

/// The names that are known, the one that is printed first.
QStringList namesOf(const ReceiptContact &contact, const Asked &order)
{
    QStringList names;
    for (const auto &parts : contact.names)
        if (const QStringList name = known(parts, order); !name.isEmpty())
            names.append(name.join(u' '));
    names.removeDuplicates();
    return names;
}

/// True of "not able to provide this information".
bool isUnable(const Question<Choice> &question, const Asked &order)
{
    const Stored &stored = question.spec.stored;
    const auto choice = order[question];
    return choice && stored.as == Encoding::NullFor && choice->code == QLatin1StringView(stored.key);
}

QString organisation(const ReceiptContact &contact, const Asked &order)
{
    QStringList parts{contact.organisation ? display(*contact.organisation, order) : QString()};
    for (const Question<Choice> *place : contact.places) {
        const QString name = isUnable(*place, order) ? QString() : display(*place, order);
        parts.append(name);
        if (!name.isEmpty())
            break;
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

ContactAtAGlance contactOf(const ReceiptContact &contact, const Asked &order)
{
    ContactAtAGlance found;
    for (const ReceiptName &label : contact.labels)
        if (order.meets(label.when)) {
            found.label = label.name.toString();
            break;
        }
    const QStringList names = namesOf(contact, order);
    found.name = names.value(0);
    found.organisation = organisation(contact, order);
    if (names.size() < 2) // else it is not known whose number it is
        found.telephone = known(contact.telephones, order).join(QStringLiteral(", "));
    found.email = known(contact.emails, order).join(QStringLiteral(", "));
    return found;
}

} // namespace emo::paper
