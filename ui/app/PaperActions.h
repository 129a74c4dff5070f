// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/content/OrderContent.h"
#include "core/document/drawing/Page.h"
#include "core/order/Order.h"

#include <QObject>

#include <functional>

namespace emo::ui {

class LongWork;
class ProfileSession;
class Unsaved;
class Workspace;

/// What the order or Annex A that is open is printed as, and written to: its form, the pack, the record, the
/// transfer sheet.
class PaperActions final : public QObject
{
    Q_OBJECT

public:
    PaperActions(Workspace &workspace, const Unsaved &unsaved);

    void print();
    void printRecord();
    void exportPdf();
    /// Form, Annex A and maps in one go: on the printer, or as one file.
    void printPack();
    void exportPack();
    void openTransferSheet();
    /// For when the profile cannot be saved: the answers as JSON, wherever the user wants.
    void saveCopy();

private:
    const Order &order() const;
    paper::Content content(const Order &order, const paper::Pictures &maps) const;
    /// Called once a file of the order has been written, or could not be. Notes it in the audit, and says any
    /// problem or advice.
    std::function<void(const Result<QString> &)> whenExported(const Order &order);
    /// Calls `then` with the pages of the pack.
    void makePack(const std::shared_ptr<LongWork> &work,
        const std::function<void(const std::vector<paper::Page> &)> &then);

    Workspace &m_workspace;
    ProfileSession &m_session;
};

} // namespace emo::ui
