// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/drawing/Page.h"

#include <QAbstractScrollArea>
#include <QByteArray>

#include <vector>

class QBuffer;
class QPdfDocument;
class QPdfView;

namespace emo::ui {

class TextLabel;

/// The pages of a form as they will be printed and sent, with their number and what can be done with them
/// above. Where Qt's PDF module is there, it shows the very file; elsewhere it paints the pages that the file
/// was made of.
class FormPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit FormPreview(QWidget *parent = nullptr);
    ~FormPreview() override;

    void show(const std::vector<paper::Page> &pages, const QByteArray &pdf);

Q_SIGNALS:
    void printWanted();
    void exportWanted();

private:
    class PagesView;
    TextLabel *m_pageCount;
    std::unique_ptr<QBuffer> m_file; ///< What the document reads from; it must outlive it.
    QPdfDocument *m_document = nullptr;
    QPdfView *m_pdfView = nullptr;
    PagesView *m_pages = nullptr;
};

} // namespace emo::ui
