// SPDX-License-Identifier: MIT
#include "ui/app/PolicyDialog.h"

#include "core/rules/PolicyTables.h"
#include "ui/style/Look.h"
#include "ui/widgets/LinesDelegate.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct PolicyDialogTexts
{
    EMO_TEXTS(PolicyDialogTexts)
};

constexpr qsizetype mostCharacters = 22; // of a column that is as wide as its texts

qsizetype charactersOf(const PolicyTable &table, int column)
{
    qsizetype longest = table.columns[column].size();
    for (const QStringList &row : table.rows)
        longest = std::max(longest, row[column].size());
    return longest;
}

/// Short texts have the room that they need, sentences share what is left.
void setWidths(QTableWidget &view, const PolicyTable &table)
{
    for (int column = 0; column < view.columnCount(); ++column) {
        const qsizetype characters = charactersOf(table, column);
        if (characters > mostCharacters)
            view.horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            view.setColumnWidth(column, look().characters(int(characters) + 2));
    }
}

QTableWidget *newTable(const PolicyTable &table)
{
    auto *view = new QTableWidget(int(table.rows.size()), int(table.columns.size()));
    setLook(*view);
    view->setItemDelegate(new LinesDelegate(1.6, view));
    view->setHorizontalHeaderLabels(table.columns);
    view->setAccessibleName(table.title);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(true);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWidths(*view, table);
    for (int row = 0; row < view->rowCount(); ++row)
        for (int column = 0; column < view->columnCount(); ++column)
            view->setItem(row, column, new QTableWidgetItem(table.rows[row][column]));
    return view;
}

} // namespace

PolicyDialog::PolicyDialog(QDate today, QWidget *parent) : QDialog(parent), m_find(new QLineEdit)
{
    setWindowTitle(PolicyDialogTexts::tr("Rules and figures"));
    m_find->setPlaceholderText(PolicyDialogTexts::tr("Find, for example F21 or curfew"));
    m_find->setAccessibleName(PolicyDialogTexts::tr("Find"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::textChanged, this, &PolicyDialog::filter);
    auto *tabs = new QTabWidget;
    for (const PolicyTable &table : policyTables(policyRegister(), today)) {
        m_tables.append(newTable(table));
        tabs->addTab(m_tables.back(), table.title);
    }
    auto *close = newPrimaryButton(PolicyDialogTexts::tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look().u * 5, look().u * 4, look().u * 5, look().u * 4);
    column->setSpacing(look().u * 3);
    column->addWidget(new TextLabel(
        PolicyDialogTexts::tr("What the program checks, by which figures and until when, with the source of "
                              "each. What has changed or will change is listed with its dates."),
        {.role = Role::Second, .wraps = true}));
    column->addWidget(m_find);
    column->addWidget(tabs, 1);
    column->addLayout(buttons);
    resize(look().characters(140), look().lines(40));
    m_find->setFocus();
}

void PolicyDialog::filter()
{
    for (QTableWidget *table : std::as_const(m_tables))
        for (int row = 0; row < table->rowCount(); ++row) {
            bool isFound = false;
            for (int column = 0; column < table->columnCount() && !isFound; ++column)
                isFound = table->item(row, column)->text().contains(m_find->text(), Qt::CaseInsensitive);
            table->setRowHidden(row, !isFound);
        }
}

} // namespace emo::ui
