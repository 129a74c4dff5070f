// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/drawing/Page.h"

#include <functional>
#include <memory>

class QWidget;

namespace emo::ui {

class LongWork;

/// Asks for a printer, and prints on it. `name` is what a print queue shows to everybody. A Problem if the
/// printer fails; none if the user thinks better of it.
Result<> printPages(QWidget *parent, const std::vector<paper::Page> &pages, const QString &name);

/// Asks where to save a file of that name, and tells that it is not encrypted; empty if the user thinks
/// better of it.
QString askWhere(QWidget *parent, const QString &name, const QString &filter);

/// Pages that are laid out, and what their file says besides.
struct LaidOut
{
    std::vector<paper::Page> pages;
    QString title;
    QByteArray data;
};
/// Has them painted and saved elsewhere, as part of the work, and has that said. `done` gets what must be
/// said of the file (paper::PdfFile::note). What is cancelled leaves no file.
void savePdf(QWidget *parent, const QString &path, const LaidOut &document,
    const std::shared_ptr<LongWork> &work, const std::function<void(const Result<QString> &)> &done);

/// Saves what was made, and has that said. A Problem if it was not made, or cannot be saved.
Result<> saveMade(QWidget *parent, const QString &path, const Result<QByteArray> &made);

} // namespace emo::ui
