// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace emo::ui {

class TextLabel;

/// Labels and their editors: side by side on a wide window, one above the other on a narrow one.
class FieldRows final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRows(QWidget *parent = nullptr);

    void add(const QString &label, QWidget *field);
    void setWide(bool isWide);

private:
    void arrange();

    QGridLayout *m_grid;
    QList<std::pair<TextLabel *, QWidget *>> m_rows;
    bool m_isWide = true;
};

/// An edit so many characters wide. `name` is what a screen reader calls it, `hint` stands in it while it is
/// empty.
QLineEdit *newEdit(const QString &name, const QString &hint, int characters);

} // namespace emo::ui
