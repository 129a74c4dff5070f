// SPDX-License-Identifier: MIT
#include "ui/review/FormPreview.h"

#include "core/base/Text.h"
#include "core/document/pdf/PagePainter.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#ifdef EMODESK_HAS_QTPDF
#include <QPdfDocument>
#include <QPdfView>
#endif

namespace emo::ui {

namespace {

struct FormPreviewTexts
{
    EMO_TEXTS(FormPreviewTexts)
};

} // namespace

/// The laid-out pages, one under the other.
class FormPreview::PagesView final : public QAbstractScrollArea
{
public:
    explicit PagesView(QWidget *parent) : QAbstractScrollArea(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setAccessibleName(FormPreviewTexts::tr("The form as it will be sent"));
    }

    void show(const std::vector<paper::Page> &pages)
    {
        m_pages = pages;
        measure();
        viewport()->update();
    }

private:
    static constexpr QSizeF a4{595.28, 841.89}; // points

    double scale() const { return (viewport()->width() - 6.0 * look().u) / a4.width(); }
    double step() const { return a4.height() * scale() + look().u * 3; }

    void measure()
    {
        verticalScrollBar()->setPageStep(viewport()->height());
        verticalScrollBar()->setSingleStep(look().lines(2));
        verticalScrollBar()->setRange(
            0, std::max(0, int(step() * double(m_pages.size()) + look().u * 3) - viewport()->height()));
    }
    void resizeEvent(QResizeEvent *) override { measure(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(viewport());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(viewport()->rect(), mixed(look().desk, look().ink, 0.1));
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            const QRectF sheet(look().u * 3, look().u * 3 + double(i) * step() - verticalScrollBar()->value(),
                a4.width() * scale(), a4.height() * scale());
            if (!sheet.intersects(QRectF(viewport()->rect())))
                continue;
            painter.fillRect(sheet, Qt::white); // paper stays white in a dark window
            painter.save();
            painter.setClipRect(sheet);
            painter.translate(sheet.topLeft());
            paper::paint(m_pages[i], painter, scale());
            painter.restore();
        }
    }

    std::vector<paper::Page> m_pages;
};

FormPreview::FormPreview(QWidget *parent)
    : QWidget(parent), m_pageCount(new TextLabel({}, {.role = Role::Second}))
{
    auto *bar = new Surface(Surface::Ground::Desk, Qt::BottomEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(look().u * 4, look().u * 2, look().u * 4, look().u * 2);
    row->setSpacing(look().u * 3);
    row->addWidget(new TextLabel(FormPreviewTexts::tr("The form as it will be sent"), {.isBold = true}), 1);
    row->addWidget(m_pageCount);
    auto *print = new Link(FormPreviewTexts::tr("Print"), FormPreviewTexts::tr("Print the form"));
    print->setIconName("print");
    auto *save
        = new Link(FormPreviewTexts::tr("Save as a PDF"), FormPreviewTexts::tr("Save the form as a PDF"));
    save->setIconName("licence");
    connect(print, &Link::clicked, this, &FormPreview::printWanted);
    connect(save, &Link::clicked, this, &FormPreview::exportWanted);
    row->addWidget(print);
    row->addWidget(save);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(bar);
#ifdef EMODESK_HAS_QTPDF
    m_document = new QPdfDocument(this);
    m_pdfView = new QPdfView(this);
    m_pdfView->setDocument(m_document);
    m_pdfView->setPageMode(QPdfView::PageMode::MultiPage);
    m_pdfView->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_pdfView->setFrameShape(QFrame::NoFrame);
    m_pdfView->setAccessibleName(FormPreviewTexts::tr("The form as it will be sent"));
    all->addWidget(m_pdfView, 1);
#else
    m_pages = new PagesView(this);
    all->addWidget(m_pages, 1);
#endif
}

FormPreview::~FormPreview()
{
#ifdef EMODESK_HAS_QTPDF
    delete m_document; // before the file that it reads from
#endif
}

void FormPreview::show(const std::vector<paper::Page> &pages, const QByteArray &pdf)
{
    m_pageCount->setText(FormPreviewTexts::tr("%n page(s)", "", int(pages.size())));
#ifdef EMODESK_HAS_QTPDF
    m_document->close();
    m_file = std::make_unique<QBuffer>();
    m_file->setData(pdf);
    m_file->open(QIODevice::ReadOnly);
    m_document->load(m_file.get());
#else
    m_pages->show(pages);
    Q_UNUSED(pdf)
#endif
}

} // namespace emo::ui
