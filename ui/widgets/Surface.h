// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QScrollArea>
#include <QWidget>

#include <optional>

namespace emo::ui {

/// A plain part of the window, with hairlines where it meets others; or a card on it.
class Surface final : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { None, Paper, Desk, Card, Problem };

    explicit Surface(Ground ground, Qt::Edges hairlines = {}, QWidget *parent = nullptr);

    /// A bar along the left edge, in the colour of a status.
    void setBar(Role role);
    void setHairlines(Qt::Edges hairlines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QColor colour() const;
    void apply();

    Ground m_ground;
    Qt::Edges m_hairlines;
    std::optional<Role> m_bar;
};

/// A hairline of its own between two parts.
QWidget *newHairline(QWidget *parent = nullptr);

/// Shows all of `content`'s width, and scrolls down. The ground is that of the content.
QScrollArea *newScrollArea(QWidget *content, Surface::Ground ground, QWidget *parent = nullptr);

} // namespace emo::ui
