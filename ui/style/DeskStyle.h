// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QProxyStyle>

namespace emo::ui {

/// Fusion with flat controls, edges that can be seen and a ring around what has the focus. It works on any
/// palette, and works its Look out anew whenever font or palette change.
///
/// Widgets tell it more by properties: "primary" (a button for the next step), "isWrong" (an edit or a tick
/// whose answer has to be put right).
class DeskStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    DeskStyle();

    const Look &look() const { return m_look; }
    void ring(QPainter &painter, const QRectF &area, double radius) const;

    void polish(QApplication *application) override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawIndicator(
        bool isRadio, const QStyleOption &option, QPainter &painter, const QWidget *widget) const;

    Look m_look;
};

} // namespace emo::ui
