// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/AnnexA.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace emo::ui {

class AnnexADrafts;

/// The Annexes A that belong to no order: one is opened or deleted.
class AnnexAList final : public QDialog
{
    Q_OBJECT

public:
    AnnexAList(const QList<AnnexA> &annexes, AnnexADrafts &drafts, QWidget *parent = nullptr);

    /// Once it was accepted.
    const AnnexA &chosen() const;

private:
    void refresh();
    void remove();

    QList<AnnexA> m_annexes;
    AnnexADrafts &m_drafts;
    QListWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_delete;
};

} // namespace emo::ui
