// SPDX-License-Identifier: MIT
#include "core/document/content/OrderContent.h"

#include "core/base/Names.h"
#include "core/document/content/AlsoInFile.h"
#include "core/document/content/ComparisonContent.h"
#include "core/document/content/ContactContent.h"
#include "core/document/content/ContactLink.h"
#include "core/document/content/CurfewContent.h"
#include "core/document/content/ReceiptAnswers.h"
#include "core/document/content/SummaryContent.h"
#include "core/document/content/TimelineContent.h"
#include "core/document/content/VersionContent.h"
#include "core/document/content/Words.h"
#include "core/form/ConditionName.h"
#include "core/order/CarriedOver.h"
#include "core/order/Display.h"
#include "core/order/ExportedOrder.h"

#include <QJsonDocument>

#include <algorithm>

namespace emo::paper {

namespace {

struct OrderContentTexts
{
    EMO_TEXTS(OrderContentTexts)
};

using Body = ReceiptBlock::Body;

class OrderContent
{
public:
    OrderContent(const Form &form, const Order &order, const Moment &printed, const Pictures &pictures)
        : m_receipt(*form.receipt), m_form(form), m_order(order), m_asked(order.answers),
          m_carried(form, order), m_printed(printed), m_pictures(pictures)
    {
        if (order.before && m_asked.asks(*m_receipt.takesEffect))
            m_before.emplace(Earlier{*order.before, versionName(numberBefore())});
    }

    Content content()
    {
        const auto born = m_asked[*m_receipt.person.born];
        const Version &version = m_order.current();
        Content content;
        content.title = m_receipt.title;
        content.kind = typeAndVersion(version);
        content.state = stateOf(version, m_printed);
        content.reference = referenceText(m_order);
        content.version = versionName(version.number);
        content.surnameFirst = surnameFirst(
            display(*m_receipt.person.lastName, m_asked), display(*m_receipt.person.firstName, m_asked));
        content.born = born ? words.born.with(displayShortDate(*born)) : QString();
        content.isDraft = version.isDraft();
        content.summary = summaryOf(m_receipt, m_asked, officer(), m_before ? &*m_before : nullptr);
        content.blocks = blocks();
        content.annexes = std::move(m_annexes);
        content.data = QJsonDocument(printedOrderToJson(m_form, m_order)).toJson(QJsonDocument::Compact);
        return content;
    }

private:
    /// Whom to call, if need be as an earlier version says.
    ContactAtAGlance officer() const
    {
        const AnyQuestion &name = *m_receipt.officer.names.front().front();
        if (!m_carried.has(name))
            return contactOf(m_receipt.officer, m_asked);
        ContactAtAGlance officer = contactOf(m_receipt.officer, m_carried.answers());
        if (!m_carried.isNew(name))
            officer.source = OrderContentTexts::tr("from %1").with(sourceOf(name));
        return officer;
    }

    std::vector<Block> blocks()
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
        if (Block unknown = alsoInFile(m_form, m_order.answers); !std::get<Rows>(unknown.body).empty())
            blocks.push_back(std::move(unknown));
        return blocks;
    }

    std::vector<Block> printedBlocks(const ReceiptBlock &block)
    {
        const QString heading = block.heading.toString();
        switch (block.body) {
        case Body::Timetable:
            return {{{}, heading, timetable(), block.isWhole}};
        case Body::Timeline:
            return {{{}, heading, timelineOf(m_receipt, m_asked), true}};
        case Body::Differences:
            return {differences(block)};
        case Body::Rows:
            break;
        }
        if (block.each)
            return cards(block);
        return {{{}, heading, rows(block.rows, m_asked, before()), block.isWhole}, carriedOver(block)};
    }

    /// What a change does not ask any more, as an earlier version says it.
    Block carriedOver(const ReceiptBlock &block) const
    {
        std::vector<ReceiptRow> carried;
        std::ranges::copy_if(block.rows, std::back_inserter(carried),
            [this](const ReceiptRow &row) { return m_carried.isKept(*row.question); });
        Rows printed = rows(carried, m_carried.answers(), {});
        if (std::ranges::all_of(printed, [](const Row &row) { return row.answer.isEmpty(); }))
            return {};
        const QString note = m_receipt.carriedOver.with(sourceOf(*carried.front().question));
        return {.section = {},
            .heading = block.name.toString(),
            .body = std::move(printed),
            .isWhole = block.isWhole,
            .note = OrderContentTexts::tr("(%1)").with(note)};
    }

    /// The version that an answer is carried over from.
    QString sourceOf(const AnyQuestion &question) const
    {
        return m_carried.isFromBefore(question) ? versionName(numberBefore())
                                                : OrderContentTexts::tr("an earlier version");
    }

    std::optional<Asked> before() const { return m_before ? std::optional(m_before->order) : std::nullopt; }

    int numberBefore() const
    {
        const auto &versions = m_order.versions;
        return versions.size() > 1 ? versions[versions.size() - 2].number : versions.back().number - 1;
    }

    Timetable timetable() const
    {
        return curfewTimetable(m_receipt, m_asked, m_before ? &m_before->order : nullptr);
    }

    /// What changed; of a change without anything to tell, that.
    Block differences(const ReceiptBlock &block) const
    {
        if (!m_asked.asks(*m_receipt.takesEffect))
            return {};
        Block printed{{}, block.heading.with(QString::number(numberBefore())), {}};
        const auto say = [&](Text text) {
            printed.body = Rows{{words.changes.toString(), {text.with(versionName(numberBefore()))}}};
        };
        if (!m_before) {
            //: %1 is "version 0".
            say(OrderContentTexts::tr("The file does not hold %1, so they cannot be listed."));
            return printed;
        }
        Comparison comparison{m_before->name, versionName(m_order.current().number),
            contrasts(m_form, *m_order.before, m_order.answers, m_before->name)};
        if (comparison.rows.empty()) //: %1 is "version 0".
            say(OrderContentTexts::tr("Nothing on this form differs from %1."));
        else
            printed.body = std::move(comparison);
        return printed;
    }

    std::vector<Block> cards(const ReceiptBlock &block)
    {
        const auto earlier
            = m_before ? earlierRows(block, m_before->order, m_asked) : std::vector<std::optional<Asked>>();
        static const Answers nothing;
        const std::vector<NumberedCondition> numbered = numberedConditions(*block.condition, m_asked);
        std::vector<Block> blocks;
        m_asked.forEachRow(*block.each, [&](const Asked &row, int index) {
            const QString heading = numbered[size_t(index)].name();
            std::optional<Asked> before;
            if (m_before)
                before
                    = earlier[index] ? *earlier[index] : Asked(nothing, *block.each->each, m_before->order);
            blocks.push_back({{}, heading, rows(block.rows, row, before), block.isWhole});
            addAnnexes(block, row, heading, std::get<Rows>(blocks.back().body));
        });
        return blocks;
    }

    /// Puts the maps of a card on pages of their own, and says so beside their names.
    void addAnnexes(const ReceiptBlock &block, const Asked &row, const QString &heading, Rows &printed)
    {
        Rows shown;
        for (const ReceiptRow &each : block.rows)
            if (each.isOnAnnex)
                shown.push_back({label(each), answer(m_receipt, each, row)});
        for (const ReceiptRow &each : block.rows) {
            const Value *value = each.as == ReceiptRow::As::Map ? row.answer(*each.question) : nullptr;
            const auto *file = value ? std::get_if<File>(value) : nullptr;
            const std::vector<QImage> pages
                = file ? m_pictures.value(pictureKey(*file)) : std::vector<QImage>();
            if (pages.empty())
                continue;
            const QString number = QString::number(++m_annexCount);
            const QString annex = m_receipt.annex.with(number, heading.toLower());
            for (const QImage &page : pages)
                m_annexes.push_back({annex, shown, page, mapInWords(m_receipt, block, row, heading)});
            const auto place = std::ranges::find(printed, label(each), &Row::label);
            place->answer = {OrderContentTexts::tr("%1, printed as annex %2").with(file->name, number)};
            place->target = annex;
            //: What a link does; %1 is the number of an annex.
            place->targetWords = OrderContentTexts::tr("Go to annex %1").with(number);
        }
    }

    Block formDetails() const
    {
        Rows rows = versionRows(m_order);
        const Rows asked = this->rows(m_receipt.formDetails, m_asked, before());
        rows.insert(rows.end(), asked.begin(), asked.end());
        return {
            .section = OrderContentTexts::tr("Form details"), .heading = {}, .body = rows, .isTidy = true};
    }

    Rows rows(
        std::span<const ReceiptRow> receiptRows, const Asked &order, const std::optional<Asked> &before) const
    {
        Rows rows;
        for (const ReceiptRow &row : receiptRows) {
            const Asked &asked = m_carried.isNew(*row.question) ? m_carried.answers() : order;
            if (!isPrinted(row, asked))
                continue;
            const QStringList text = answer(m_receipt, row, asked);
            const bool isChanged
                = before && !row.question->spec.isFresh && text != answer(m_receipt, row, *before);
            const ContactLink link = contactLink(*row.question, text.value(0));
            rows.push_back(
                {label(row), text, row.question->kind == Kind::Choices, isChanged, link.target, link.words});
        }
        return rows;
    }

    const Receipt &m_receipt;
    const Form &m_form;
    const Order &m_order;
    const Asked m_asked;
    const CarriedOver m_carried;
    std::optional<Earlier> m_before; ///< The version that a change is held against.
    const Moment &m_printed;
    const Pictures &m_pictures;
    std::vector<Annex> m_annexes;
    int m_annexCount = 0;
};

} // namespace

Content orderContent(const Form &form, const Order &order, const Moment &printed, const Pictures &pictures)
{
    return OrderContent(form, order, printed, pictures).content();
}

} // namespace emo::paper
