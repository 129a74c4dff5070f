// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace emo::ui {

/// Shows the policy that the program knows, to be read and searched: rules, figures, deadlines, and who takes
/// part in which pilot.
class PolicyDialog final : public QDialog
{
    Q_OBJECT

public:
    PolicyDialog(QDate today, QWidget *parent);

private:
    void filter();

    QList<QTableWidget *> m_tables;
    QLineEdit *m_find;
};

} // namespace emo::ui
