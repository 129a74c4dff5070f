// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QPushButton>

namespace emo::ui {

/// A button that looks like a link: the same keys, the same ring.
class Link final : public QPushButton
{
    Q_OBJECT

public:
    /// `name` is what a screen reader says where the text alone does not tell which of several it is.
    explicit Link(const QString &text, const QString &name = {}, QWidget *parent = nullptr);

    void setFactor(double factor);
    void setIconName(const char *name);
    QSize sizeHint() const override;
    /// It may become narrower than its text, whose end is then left out.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double m_factor = 1;
    const char *m_iconName = nullptr;
};

/// A button with words, and perhaps an icon before them.
QPushButton *newButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);
/// The one button of a screen that does the next step.
QPushButton *newPrimaryButton(const QString &text, const char *iconName = nullptr, QWidget *parent = nullptr);

} // namespace emo::ui
