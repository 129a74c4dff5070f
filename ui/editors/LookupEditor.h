// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Lookup.h"
#include "ui/editors/Editor.h"

class QCompleter;
class QStringListModel;

namespace emo::ui {

/// One of a long list: part of the name is typed, and chosen from what is left of the list. A plain edit over
/// a plain list, since screen readers stumble over editable combo boxes.
class LookupEditor final : public Editor
{
    Q_OBJECT

public:
    LookupEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    std::optional<Value> typed() const;
    void takeTyped();
    void showList();
    QString labelOf(const QString &code) const;

    LineEdit *m_edit;
    QCompleter *m_completer;
    QStringListModel *m_labels;
    QList<Offer> m_offered;
};

} // namespace emo::ui
