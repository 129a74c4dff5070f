// SPDX-License-Identifier: MIT
#pragma once

#include "core/annexa/Suggestions.h"
#include "core/handover/AnnexA.h"
#include "ui/editing/OrderEditing.h"
#include "ui/widgets/Panes.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace emo::ui {

class FormPreview;
class Turns;

/// An Annex A on paper, beside what its order suggests for it: each is accepted or turned down by the user.
class AnnexAPaperView final : public QWidget, public HasPanes
{
    Q_OBJECT

public:
    /// `annex` tells everything but the answers, and is told what is turned down. `order` is the one that it
    /// belongs to; null: it stands alone. All of them must outlive it.
    AnnexAPaperView(OrderEditing &editing, AnnexA &annex, const Order *order, QWidget *parent = nullptr);

    /// What is suggested, and the form.
    QList<QWidget *> panes() const override;

Q_SIGNALS:
    void printWanted();
    void exportWanted();
    /// A further update is to be added, with this text to begin with.
    void updateWanted(const QString &details);
    /// What is no answer has changed.
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// On a small window what is suggested and the form take turns.
    void arrange();
    void refresh();
    void addSuggestions();
    void addUpdates();
    QWidget *newCard(const QString &what, const QString &answer, const QString &from, const QString &accept,
        const std::function<void()> &accepted, const std::function<void()> &dismissed);
    void dismiss(const QString &id);
    QList<Suggestion> open() const;
    QList<QWidget *> pressable() const;
    void focusAgain();
    void showForm();

    OrderEditing &m_editing;
    AnnexA &m_annex;
    const Order *m_order;
    Turns *m_turns;
    QVBoxLayout *m_column;
    QWidget *m_suggestions;
    FormPreview *m_preview;
    QTimer m_soon;
    qsizetype m_focused = 0; ///< Which of what can be pressed gets the focus once it is built; -1: none.
};

} // namespace emo::ui
