// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/document/pdf/OrderFile.h"
#include "core/handover/AnnexA.h"

#include <QObject>
#include <QUrl>

#include <variant>

namespace emo::ui {

class ProfileSession;
class Workspace;
class PackageActions;

/// Files that are chosen, or dropped on the window: orders, Annexes A and packages are opened; what belongs
/// to the order that is open gets its place there. They are read elsewhere.
class IncomingFiles final : public QObject
{
    Q_OBJECT

public:
    IncomingFiles(Workspace &workspace, PackageActions &packages);

    void choose();
    void open(const QString &path);
    /// Where an order is open, it says what will happen first.
    void drop(const QList<QUrl> &urls);

private:
    using Read = std::variant<paper::OrderInFile, AnnexA>;
    void read(const QString &path, const std::function<void(const Result<Read> &)> &then);
    void takeIn(const Read &read);
    void takeInOrder(const paper::OrderInFile &read);
    void takeInAnnex(const AnnexA &annex);
    void dropOnOrder(const QString &path);
    bool isOpeningConfirmed(const QString &path);
    void attach(const QString &path);

    Workspace &m_workspace;
    ProfileSession &m_session;
    PackageActions &m_packages;
};

} // namespace emo::ui
