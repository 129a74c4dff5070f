// SPDX-License-Identifier: MIT
#include "core/document/pdf/OrderFile.h"

#include "core/base/ReadableFile.h"
#include "core/base/Text.h"
#include "core/document/pdf/CarriedData.h"
#include "core/document/pdf/FormPages.h"
#include "core/order/ForeignOrder.h"
#include "core/order/Reference.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace emo::paper {

namespace {

struct OrderFileTexts
{
    EMO_TEXTS(OrderFileTexts)
};

/// What the pages of a file show, whatever its metadata says.
struct Shown
{
    std::vector<Foot> feet;
    int count = 0; ///< Of pages.
    bool isAllPictures = false;
};

/// The name of a form, as on paper.
QString formName(const QString &reference, int version)
{
    return OrderFileTexts::tr("EMO %1 version %2").with(reference, QString::number(version));
}

/// The forms that the pages belong to, each once, without other papers about an order.
QStringList formNames(const std::vector<Foot> &feet)
{
    QStringList names;
    for (const Foot &foot : feet)
        if (foot.version >= 0)
            names.append(formName(foot.reference, foot.version));
    names.removeDuplicates();
    return names;
}

/// Whether there is something to be seen and nothing to be read. The back of a sheet may be blank.
bool isScan(const std::vector<FilePage> &pages)
{
    const auto isWithoutText = [](const FilePage &page) { return page.isImageOnly || page.words.empty(); };
    return std::ranges::any_of(pages, &FilePage::isImageOnly) && std::ranges::all_of(pages, isWithoutText);
}

/// Returns what the pages show; nullopt if they cannot all be read.
std::optional<Shown> shownIn(const QByteArray &pdf, const QString &reader, const std::stop_token &stop)
{
    const auto read
        = readUntrusted(reader, pdf, {.words = true, .mostBytes = largestOrderFile, .stop = stop});
    if (!read || read->problem != FileProblem::None)
        return std::nullopt;
    return Shown{feetIn(*read), read->pageCount, isScan(read->pages)};
}

/// Why a PDF without an order's data has none, and what to do.
Problem noOrder(const std::optional<Shown> &shown)
{
    const QStringList names = shown ? formNames(shown->feet) : QStringList();
    if (names.size() > 1)
        return {
            OrderFileTexts::tr("This PDF shows pages of several forms (%1), but no order is in it. Ask for "
                               "the original file of each form, or for the orders' .json files.")
                .with(names.join(QStringLiteral(", ")))};
    if (names.size() == 1)
        return {OrderFileTexts::tr(
            "This PDF shows the form %1, but the order is no longer in it: the form was printed to PDF "
            "again, scanned, cut or merged. Ask for the original file, or for the order's .json file.")
                    .with(names.front())};
    if (shown && !shown->feet.empty())
        return {
            OrderFileTexts::tr("This PDF is not a form: it is another paper about EMO %1. Choose the form, "
                               "or the order's .json file.")
                .with(shown->feet.front().reference)};
    if (shown && shown->isAllPictures)
        return {
            OrderFileTexts::tr("The pages of this PDF are pictures, as from a scanner, so no order can be "
                               "read from it. Ask for the original file, or for the order's .json file.")};
    return {OrderFileTexts::tr("The PDF is not a form that EMO Desk has printed. Choose such a form, or the "
                               "order's .json file")};
}

Problem damaged()
{
    return {
        OrderFileTexts::tr("The PDF is damaged, or its end is missing. Ask for it again, or for the order's "
                           ".json file.")};
}

/// Compares what the pages of a PDF show with the order in it.
class PageCheck
{
public:
    PageCheck(const Shown &shown, const Order &order, int pagesMade)
        : m_shown(shown), m_own(formName(referenceOf(order.id), order.current().number)),
          m_others(formNames(shown.feet)), m_expected(pagesMade)
    {
        m_isOwnSeen = m_others.removeOne(m_own);
        for (const Foot &foot : shown.feet) {
            m_sheetsWithFoot.insert(foot.sheet);
            if (foot.version < 0 || formName(foot.reference, foot.version) != m_own)
                continue;
            m_numbers.insert(foot.number);
            m_expected = std::max(m_expected, foot.count);
        }
    }

    /// What must be said of the pages, or a Problem if they show something else than what was read.
    Result<QString> note() const
    {
        if (!m_isOwnSeen && !m_others.isEmpty())
            return Problem{OrderFileTexts::tr("The pages of this PDF show %1, but the order in it is %2. Ask "
                                              "for the original file of the one that you need.")
                               .with(others(), m_own)};
        QStringList sentences{ofMissing(), ofOthers(), ofForeign()};
        sentences.removeAll(QString());
        return sentences.join(u' ');
    }

private:
    QString others() const { return m_others.join(QStringLiteral(", ")); }

    /// Pages that say of themselves what they are, or all if none does.
    int pagesOfForm() const { return m_isOwnSeen ? int(m_numbers.size()) : m_shown.count; }

    QString ofMissing() const
    {
        return pagesOfForm() >= m_expected
            ? QString()
            : OrderFileTexts::tr(
                "This PDF has %1 of the form's %2 pages. The order in it is complete and was read.")
                  .with(QString::number(pagesOfForm()), QString::number(m_expected));
    }

    QString ofOthers() const
    {
        return m_others.isEmpty()
            ? QString()
            : OrderFileTexts::tr("This PDF also has pages of %1. Only %2 was read. Open the original file of "
                                 "each other form.")
                  .with(others(), m_own);
    }

    QString ofForeign() const
    {
        if (m_shown.isAllPictures)
            return OrderFileTexts::tr(
                "The pages of this PDF are pictures. The order was read from the file's data: what somebody "
                "wrote on the pages is not in it.");
        const int count
            = m_isOwnSeen ? m_shown.count - int(m_sheetsWithFoot.size()) : m_shown.count - m_expected;
        return count <= 0 || m_expected == 0
            ? QString()
            : OrderFileTexts::tr(
                "%n page(s) of this PDF are not part of the form, and were not read.", "", count);
    }

    const Shown &m_shown;
    QString m_own;
    QStringList m_others;
    int m_expected; ///< Pages of the form; 0 if that is not known.
    bool m_isOwnSeen = false;
    QSet<int> m_numbers; ///< Of the form's pages that are there.
    QSet<int> m_sheetsWithFoot;
};

/// Reads the order that travels in a form. Whatever the file is, only the reader looks into it.
Result<OrderInFile> orderInForm(
    const Form &form, const QByteArray &pdf, const QString &reader, const std::stop_token &stop)
{
    const auto read = readUntrusted(reader, pdf, {.xmp = true, .mostBytes = largestOrderFile, .stop = stop});
    if (!read)
        return read.error();
    if (read->problem == FileProblem::Encrypted)
        return Problem{OrderFileTexts::tr("The PDF needs a password. Save it without one, and try again")};
    if (read->problem == FileProblem::TooLarge)
        return Problem{
            OrderFileTexts::tr("The PDF is too large to be a form. Ask for the original file, or for the "
                               "order's .json file.")};
    const Carried carried = carriedIn(read->xmp, largestOrderFile);
    // The pages are read apart from the metadata: they may cost more than a file may.
    const std::optional<Shown> shown = shownIn(pdf, reader, stop);
    const bool isDamaged = read->problem == FileProblem::Damaged || read->problem == FileProblem::Truncated;
    if (!carried.orderData)
        return isDamaged ? damaged() : noOrder(shown);
    const auto order = foreignOrderFromJson(form, *carried.orderData);
    if (!order)
        return order.error();
    const auto note = shown ? PageCheck(*shown, *order, carried.pages).note() : Result<QString>(QString());
    return note ? Result<OrderInFile>(OrderInFile{*order, *note}) : note.error();
}

/// A PDF file may begin with something else, such as a byte order mark, but not with an object in JSON.
bool isPdf(const QByteArray &bytes)
{
    constexpr qsizetype beginsWithin = 1024;
    return !bytes.startsWith('{')
        && QByteArrayView(bytes).first(std::min(bytes.size(), beginsWithin)).contains("%PDF-");
}

Result<OrderInFile> orderInJson(const Form &form, const QByteArray &json)
{
    const auto order = foreignOrderFromJson(form, json);
    return order ? Result<OrderInFile>(OrderInFile{*order}) : order.error();
}

} // namespace

Result<OrderInFile> readOrderFile(
    const Form &form, const QString &path, const QString &reader, const std::stop_token &stop)
{
    if (const auto readable = checkReadable(path); !readable)
        return readable.error();
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const QByteArray bytes = file.read(largestOrderFile + 1);
    const auto order = isPdf(bytes) ? orderInForm(form, bytes, reader, stop) : orderInJson(form, bytes);
    return order ? order : inFile(path, order.error());
}

} // namespace emo::paper
