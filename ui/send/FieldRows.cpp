// SPDX-License-Identifier: MIT
#include "ui/send/FieldRows.h"

#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace emo::ui {

namespace {

constexpr int fieldLabelWidth = 31; // in characters

} // namespace

FieldRows::FieldRows(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(look().u * 2);
    m_grid->setColumnStretch(1, 1000);
    m_grid->setColumnStretch(2, 1); // an editor keeps to the left of more room than it takes
}

void FieldRows::add(const QString &label, QWidget *field)
{
    auto *name = new TextLabel(label, {.isBold = true, .wraps = true}, this);
    name->setContentsMargins(0, look().u, look().u * 2, 0);
    field->setParent(this);
    name->setBuddy(field);
    m_rows.append({name, field});
    arrange();
}

void FieldRows::setWide(bool isWide)
{
    m_isWide = isWide;
    arrange();
}

void FieldRows::arrange()
{
    m_grid->setColumnMinimumWidth(0, m_isWide ? look().characters(fieldLabelWidth) : 0);
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const auto &[label, field] = m_rows[i];
        m_grid->removeWidget(label);
        m_grid->removeWidget(field);
        label->setFixedWidth(m_isWide ? look().characters(fieldLabelWidth) : QWIDGETSIZE_MAX);
        m_grid->addWidget(label, m_isWide ? i : 2 * i, 0, 1, m_isWide ? 1 : 2, Qt::AlignTop);
        m_grid->addWidget(field, m_isWide ? i : 2 * i + 1, m_isWide ? 1 : 0, 1, m_isWide ? 1 : 2);
    }
}

QLineEdit *newEdit(const QString &name, const QString &hint, int characters)
{
    auto *edit = new QLineEdit;
    edit->setTextMargins(look().u, 0, look().u, 0);
    edit->setMaximumWidth(look().characters(characters));
    edit->setAccessibleName(name);
    edit->setPlaceholderText(hint);
    return edit;
}

} // namespace emo::ui
