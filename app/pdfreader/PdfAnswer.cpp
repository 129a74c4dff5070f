// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/PdfAnswer.h"

#include "app/pdfreader/ClearMetadata.h"
#include "app/pdfreader/FileEnd.h"
#include "app/pdfreader/PictureAnswer.h"
#include "app/pdfreader/TextAllowance.h"

#include <algorithm>
#include <utility>

#include <poppler-form.h>
#include <poppler-qt6.h>

namespace emo::reader {

namespace {

int degrees(Poppler::Page::Orientation orientation)
{
    switch (orientation) {
    case Poppler::Page::Landscape:
        return 90;
    case Poppler::Page::UpsideDown:
        return 180;
    case Poppler::Page::Seascape:
        return 270;
    case Poppler::Page::Portrait:
        break;
    }
    return 0;
}

/// The page drawn to exactly this size in pixels.
QImage drawn(const Poppler::Page &page, QSize size)
{
    constexpr double pointsPerInch = 72;
    const QSizeF points = page.pageSizeF();
    return page.renderToImage(pointsPerInch * size.width() / points.width(),
        pointsPerInch * size.height() / points.height(), 0, 0, size.width(), size.height());
}

/// Whether nothing is to be seen on the page; not if it cannot be drawn.
bool isBlank(const Poppler::Page &page)
{
    Options thumbnail;
    thumbnail.pictureWidth = 150;
    thumbnail.pictureHeight = 150;
    const std::optional<QSize> size = fittedSize(page.pageSizeF(), thumbnail);
    const QImage image = size ? drawn(page, *size) : QImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != qRgb(255, 255, 255))
                return false;
        }
    }
    return !image.isNull();
}

QString valueOf(const Poppler::FormFieldChoice &field)
{
    if (!field.editChoice().isEmpty())
        return field.editChoice();
    const QStringList choices = field.choices();
    QStringList chosen;
    for (const int index : field.currentChoices())
        chosen += choices.value(index);
    return chosen.join(u'\n');
}

QString valueOf(const Poppler::FormFieldButton &field)
{
    if (field.buttonType() == Poppler::FormFieldButton::Push)
        return {};
    return field.state() ? QStringLiteral("on") : QStringLiteral("off");
}

/// The field, its texts as they are in the file.
Field fieldOf(const Poppler::FormField &field, int page)
{
    const QString name = field.fullyQualifiedName();
    switch (field.type()) {
    case Poppler::FormField::FormButton:
        return {page, name, QLatin1StringView("button"),
            valueOf(static_cast<const Poppler::FormFieldButton &>(field))};
    case Poppler::FormField::FormText:
        return {
            page, name, QLatin1StringView("text"), static_cast<const Poppler::FormFieldText &>(field).text()};
    case Poppler::FormField::FormChoice:
        return {page, name, QLatin1StringView("choice"),
            valueOf(static_cast<const Poppler::FormFieldChoice &>(field))};
    case Poppler::FormField::FormSignature:
        break;
    }
    return {page, name, QLatin1StringView("signature"), {}};
}

/// Reads one document into one answer.
class PdfReader
{
public:
    PdfReader(Answer &answer, const Options &options)
        : m_answer(answer), m_options(options), m_allowance(options.maxCharacters)
    {
    }

    void read(Poppler::Document &document, const QByteArray &file)
    {
        m_answer.pageCount = document.numPages();
        if (m_answer.pageCount > m_options.maxPages)
            m_answer.obstacle = Obstacle::TooManyPages;
        document.setRenderHint(Poppler::Document::Antialiasing);
        document.setRenderHint(Poppler::Document::TextAntialiasing);
        readPages(document);
        if (m_options.hasXmp)
            readXmp(document, file);
        if (m_options.hasEmbedded)
            readEmbedded(document);
        m_answer.isCut = m_allowance.isCut();
    }

private:
    void readPages(const Poppler::Document &document)
    {
        const int count = std::min(m_answer.pageCount, m_options.maxPages);
        if (count == 0)
            m_answer.obstacle = Obstacle::Damaged;
        for (int number = 1; number <= count; ++number) {
            const std::unique_ptr<Poppler::Page> page = document.page(number - 1);
            if (page)
                readPage(*page, number);
            else
                m_answer.obstacle = Obstacle::Damaged;
        }
    }

    void readPage(const Poppler::Page &source, int number)
    {
        Page page{number, source.pageSizeF(), degrees(source.orientation()), {}, {}};
        if (m_options.hasWords && !m_allowance.isCut())
            readWords(page, source);
        m_answer.pages.push_back(std::move(page));
        if (m_options.hasFields)
            readFields(source, number);
        if (number == m_options.picturePage)
            draw(source);
    }

    void readWords(Page &page, const Poppler::Page &source)
    {
        const std::vector<std::unique_ptr<Poppler::TextBox>> boxes = source.textList();
        qsizetype visible = 0;
        for (const std::unique_ptr<Poppler::TextBox> &box : boxes) {
            if (m_allowance.isCut())
                return;
            const QString text = m_allowance.take(box->text());
            visible += std::ranges::count_if(text, [](QChar each) { return !each.isSpace(); });
            if (!text.isEmpty())
                page.words.push_back({text, box->boundingBox(), box->hasSpaceAfter(), !box->nextWord()});
        }
        page.isImageOnly = visible < fewestVisible && !isTakenForBlank(source);
    }

    /// Drawing takes time: where many pages have no text, the later ones are taken for pictures unseen.
    bool isTakenForBlank(const Poppler::Page &page)
    {
        constexpr int mostLooks = 20;
        return m_looks++ < mostLooks && isBlank(page);
    }

    void readFields(const Poppler::Page &source, int number)
    {
        for (const std::unique_ptr<Poppler::FormField> &each : source.formFields()) {
            if (m_allowance.isCut())
                return;
            Field field = fieldOf(*each, number);
            field.name = m_allowance.take(field.name);
            field.value = m_allowance.take(field.value);
            m_answer.fields.push_back(std::move(field));
        }
    }

    void draw(const Poppler::Page &source)
    {
        const std::optional<QSize> size = fittedSize(source.pageSizeF(), m_options);
        const QImage image = size ? drawn(source, *size) : QImage();
        if (image.isNull())
            m_answer.obstacle = Obstacle::Damaged;
        else
            m_answer.picture = pictureOf(image, *size);
    }

    /// Metadata is of use as a whole only.
    void readXmp(const Poppler::Document &document, const QByteArray &file)
    {
        const std::optional<QString> clear = document.isEncrypted() ? clearMetadata(file) : std::nullopt;
        const QString xmp = m_allowance.take(clear ? *clear : document.metadata());
        if (!xmp.isEmpty() && !m_allowance.isCut())
            m_answer.xmp = xmp;
    }

    void readEmbedded(const Poppler::Document &document)
    {
        const QList<Poppler::EmbeddedFile *> files = document.embeddedFiles();
        for (const Poppler::EmbeddedFile *file : files) {
            if (m_allowance.isCut())
                return;
            m_answer.embedded.push_back({m_allowance.take(file->name()), file->size()});
        }
    }

    static constexpr int fewestVisible = 5; ///< Fewer characters are a page number or an accident.

    Answer &m_answer;
    const Options &m_options;
    TextAllowance m_allowance;
    int m_looks = 0;
};

/// Poppler rebuilds a cross-reference table that it cannot find, but not a cross-reference stream.
std::unique_ptr<Poppler::Document> opened(const QByteArray &file)
{
    auto document = Poppler::Document::loadFromData(file);
    if (document && (document->isLocked() || document->numPages() > 0))
        return document;
    const QByteArray repaired = withPlaceOfTable(file);
    return repaired.isEmpty() ? std::move(document) : Poppler::Document::loadFromData(repaired);
}

} // namespace

void addPdf(Answer &answer, const QByteArray &file, const Options &options)
{
    // Poppler would tell the world what it makes of the file.
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    answer.isTruncated = isEndMissing(file, answer.kind);
    const QByteArray contained = withoutPadding(file);
    const std::unique_ptr<Poppler::Document> document = opened(contained);
    answer.isEncrypted = document && (document->isEncrypted() || document->isLocked());
    if (document && !document->isLocked()) {
        PdfReader(answer, options).read(*document, file);
        if (document->xrefWasReconstructed() && isContentMissing(contained))
            answer.isTruncated = true;
    }
    if (document && document->isLocked())
        answer.obstacle = Obstacle::Encrypted;
    else if (!document)
        answer.obstacle = Obstacle::Damaged;
    if (answer.obstacle == Obstacle::Damaged && answer.isTruncated)
        answer.obstacle = Obstacle::Truncated;
}

} // namespace emo::reader
