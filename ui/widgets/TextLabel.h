// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QLabel>

namespace emo::ui {

/// How a text on the screen is set.
struct TextStyle
{
    double factor = 1; ///< Of the application's font size.
    bool isBold = false;
    Role role = Role::Ink;
    bool wraps = false;
    bool elides = false; ///< Where room is short the end is left out, and stands in the tool tip.
};

/// A text that follows the application's font and palette. Plain: what a user typed is never taken for
/// markup.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text, const TextStyle &style = {}, QWidget *parent = nullptr);

    void setRole(Role role);
    void setStyle(const TextStyle &style);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply();
    bool isCut() const;

    TextStyle m_style;
};

/// An icon of the size of a text, in the ink of the word that it stands beside. Read out by that word alone.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const char *name, Role role, QWidget *parent = nullptr);

    void showIcon(const char *name, Role role);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const char *m_name;
    Role m_role;
};

} // namespace emo::ui
