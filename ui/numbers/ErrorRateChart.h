// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <optional>

namespace emo::ui {

/// How many of a hundred orders came back, here and in the whole country: two bars with their numbers.
class ErrorRateChart final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorRateChart(QWidget *parent = nullptr);

    /// In percent; nothing if no order has reached the installer.
    void show(std::optional<double> here);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<double> m_here;
};

} // namespace emo::ui
