// SPDX-License-Identifier: MIT
#include "core/document/OrderContent.h"

#include "core/document/CurfewContent.h"
#include "core/form/Lookup.h"
#include "core/form/Receipt.h"
#include "core/order/Display.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"

#include <QJsonDocument>

namespace emo::paper {

namespace {

struct OrderContentTexts
{
    EMO_TEXTS(OrderContentTexts)
};

using As = ReceiptRow::As;

QString momentText(const Moment &moment)
{
    return OrderContentTexts::tr("%1 at %2")
        .with(displayDate(moment.today), moment.now.toString(QStringLiteral("HH:mm")));
}

QString trimmed(const Question<QString> &question, const Asked &order)
{
    return order[question].value_or(QString()).trimmed();
}

QString labelIn(const OptionList &list, const QString &code)
{
    const auto found = offer(list, code, {});
    return found ? found->label : code;
}

class OrderContent
{
public:
    OrderContent(const Form &form, const Order &order, const Moment &printed)
        : m_receipt(*form.receipt), m_form(form), m_order(order), m_asked(order.answers), m_printed(printed)
    {
    }

    Content content() const
    {
        const ReceiptPerson &person = m_receipt.person;
        const auto born = m_asked[*person.born];
        const QString number = QString::number(m_order.current().number);
        Content content;
        content.title = m_receipt.title.toString();
        content.kind = OrderContentTexts::tr("%1, version %2")
                           .with(labelIn(versionTypes, m_order.current().type), number);
        content.state = stateText();
        content.reference = reference();
        content.version = OrderContentTexts::tr("version %1").with(number);
        content.surnameFirst = surnameFirst();
        content.born = born ? OrderContentTexts::tr("born %1").with(displayShortDate(*born)) : QString();
        content.isDraft = m_order.current().isDraft();
        content.summary = summary();
        content.blocks = blocks();
        content.data = QJsonDocument(printedOrderToJson(m_form, m_order)).toJson(QJsonDocument::Compact);
        return content;
    }

private:
    QString reference() const { return QStringLiteral("EMO ") + referenceOf(m_order.id); }

    QString finished() const { return momentText(Moment::of(m_order.current().finishedAt)); }

    QString stateText() const
    {
        if (m_order.current().isDraft())
            return OrderContentTexts::tr("Draft printed %1").with(momentText(m_printed));
        if (m_order.current().finishedAt.isValid())
            return OrderContentTexts::tr("Finished %1").with(finished());
        return labelIn(versionStates, m_order.current().status);
    }

    QString surnameFirst() const
    {
        QStringList parts{trimmed(*m_receipt.person.lastName, m_asked).toUpper(),
            trimmed(*m_receipt.person.firstName, m_asked)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    Summary summary() const
    {
        const ReceiptPerson &person = m_receipt.person;
        Summary summary;
        QStringList names;
        for (const auto *name : {person.firstName, person.middleName, person.lastName})
            if (const QString text = trimmed(*name, m_asked); !text.isEmpty())
                names.append(text);
        summary.name = names.join(u' ');
        if (const auto born = m_asked[*person.born])
            summary.born = OrderContentTexts::tr("Born %1").with(displayDate(*born));
        summary.number = number();
        summary.address = displayShortAddress(*person.address, m_asked);
        for (const Question<QDate> *question : m_receipt.release.days)
            if (const auto day = m_asked[*question]; day && summary.releaseDay.isEmpty())
                summary.releaseDay = displayDay(*day);
        summary.releasedFrom = releasedFrom();
        summary.monitored = monitoredLines();
        addCurfew(m_receipt.curfew, m_asked, summary);
        return summary;
    }

    /// A line for each condition; if that were too many, one for each type with the outer dates.
    std::vector<Monitored> monitoredLines() const
    {
        constexpr std::size_t mostLines = 6;
        std::vector<Monitored> lines;
        std::vector<Monitored> types;
        for (const ReceiptCondition &condition : m_receipt.conditions) {
            if (!m_asked.meets(condition.when))
                continue;
            const std::vector<Monitored> each = linesOf(condition);
            lines.insert(lines.end(), each.begin(), each.end());
            types.push_back(joined(condition, each));
        }
        return lines.size() > mostLines ? types : lines;
    }

    std::vector<Monitored> linesOf(const ReceiptCondition &condition) const
    {
        const QString name = condition.name.toString();
        const auto line = [&](const QString &what, const Asked &asked) {
            return Monitored{
                what, asked[*condition.from].value_or(QDate()), asked[*condition.until].value_or(QDate())};
        };
        if (!condition.each)
            return {line(name, m_asked)};
        std::vector<Monitored> lines;
        m_asked.forEachRow(*condition.each, [&](const Asked &row, int index) {
            lines.push_back(line(OrderContentTexts::tr("%1 %2").with(name, QString::number(index + 1)), row));
        });
        return lines;
    }

    static Monitored joined(const ReceiptCondition &condition, const std::vector<Monitored> &lines)
    {
        Monitored all{condition.name.toString(), {}, {}};
        if (lines.size() > 1)
            all.what = OrderContentTexts::tr("%1 (%2)").with(all.what, QString::number(lines.size()));
        for (const Monitored &line : lines) {
            if (all.from.isNull() || (!line.from.isNull() && line.from < all.from))
                all.from = line.from;
            if (all.until.isNull() || line.until > all.until)
                all.until = line.until;
        }
        return all;
    }

    QString number() const
    {
        for (const Question<QString> *number : m_receipt.person.numbers)
            if (const QString text = trimmed(*number, m_asked); !text.isEmpty())
                return number->label().toString() + u' ' + text;
        return {};
    }

    QString releasedFrom() const
    {
        QStringList parts{display(*m_receipt.release.from, m_asked)};
        if (m_asked.meets(m_receipt.release.noteWhen))
            parts.append(m_receipt.release.note.toString());
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> blocks{formDetails()};
        QString section; // waits for the first block of its section that is printed
        for (const ReceiptBlock &block : m_receipt.blocks) {
            if (!block.section.isEmpty())
                section = block.section.toString();
            for (Block &printed : printedBlocks(block)) {
                if (std::visit([](const auto &body) { return body.empty(); }, printed.body))
                    continue;
                printed.section = section;
                blocks.push_back(printed);
                section.clear();
            }
        }
        return blocks;
    }

    std::vector<Block> printedBlocks(const ReceiptBlock &block) const
    {
        const QString heading = block.heading.toString();
        if (block.rows.empty())
            return {{{}, heading, curfewTimetable(m_receipt.curfew, m_asked), block.isWhole}};
        if (!block.each)
            return {{{}, heading, rows(block.rows, m_asked), block.isWhole}};
        std::vector<Block> blocks;
        m_asked.forEachRow(*block.each, [&](const Asked &row, int index) {
            blocks.push_back({{}, OrderContentTexts::tr("%1 %2").with(heading, QString::number(index + 1)),
                rows(block.rows, row), block.isWhole});
        });
        return blocks;
    }

    Block formDetails() const
    {
        const Version &version = m_order.current();
        const QString status = version.finishedAt.isValid() ? OrderContentTexts::tr("Finished").toString()
                                                            : labelIn(versionStates, version.status);
        Rows rows{
            {OrderContentTexts::tr("Status").toString(), {status}},
            {OrderContentTexts::tr("Type").toString(), {labelIn(versionTypes, version.type)}},
            {OrderContentTexts::tr("Reference number").toString(), {reference(), m_order.id}},
            {OrderContentTexts::tr("Date submitted").toString(),
                notYetSubmitted(OrderContentTexts::tr("Not yet submitted; finished on %1").with(finished()))},
            {OrderContentTexts::tr("Submitted by").toString(),
                notYetSubmitted(
                    OrderContentTexts::tr("Not yet submitted; finished by %1").with(version.finishedBy))},
        };
        const Rows asked = this->rows(m_receipt.formDetails, m_asked);
        rows.insert(rows.end(), asked.begin(), asked.end());
        return {OrderContentTexts::tr("Form details").toString(), {}, rows, true};
    }

    /// Nothing where the live service has the order but did not say since when, and by whom.
    QStringList notYetSubmitted(const QString &ifFinished) const
    {
        if (m_order.current().isDraft())
            return {OrderContentTexts::tr("Not yet submitted").toString()};
        return m_order.current().finishedAt.isValid() ? QStringList{ifFinished} : QStringList();
    }

    Rows rows(std::span<const ReceiptRow> receiptRows, const Asked &asked) const
    {
        Rows rows;
        for (const ReceiptRow &row : receiptRows)
            if (asked.asks(*row.question)) {
                const Text label = row.label.isEmpty() ? row.question->label() : row.label;
                const bool isList = row.question->kind == Kind::Choices;
                rows.push_back({label.toString(), answer(row, asked), isList});
            }
        return rows;
    }

    QStringList answer(const ReceiptRow &row, const Asked &asked) const
    {
        switch (row.as) {
        case As::Answer:
            return displayList(*row.question, asked);
        case As::TextOrNo:
            return asked.asks(*row.detail) ? displayList(*row.detail, asked)
                                           : displayList(*row.question, asked);
        case As::Address:
            return displayAddress(*row.question, asked);
        case As::TimeOnDay:
            return timeOn(row, 0);
        case As::TimeOnNextDay:
            return timeOn(row, 1);
        case As::MonitoringTypes:
            return monitored();
        }
        Q_UNREACHABLE();
    }

    QStringList timeOn(const ReceiptRow &row, int daysLater) const
    {
        const QString time = display(*row.question, m_asked);
        const Value *value = m_asked.answer(*row.detail);
        const auto *day = value ? std::get_if<QDate>(value) : nullptr;
        if (time.isEmpty() || !day)
            return time.isEmpty() ? QStringList() : QStringList{time};
        return {OrderContentTexts::tr("%1 on %2").with(time, displayDay(day->addDays(daysLater)))};
    }

    QStringList monitored() const
    {
        QStringList names;
        for (const ReceiptCondition &condition : m_receipt.conditions)
            if (m_asked.meets(condition.when))
                names.append(condition.name.toString());
        return names;
    }

    const Receipt &m_receipt;
    const Form &m_form;
    const Order &m_order;
    const Asked m_asked;
    const Moment &m_printed;
};

} // namespace

Content orderContent(const Form &form, const Order &order, const Moment &printed)
{
    return OrderContent(form, order, printed).content();
}

} // namespace emo::paper
