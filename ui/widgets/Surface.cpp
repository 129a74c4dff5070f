// SPDX-License-Identifier: MIT
#include "ui/widgets/Surface.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

namespace emo::ui {

Surface::Surface(Ground ground, Qt::Edges hairlines, QWidget *parent)
    : QWidget(parent), m_ground(ground), m_hairlines(hairlines)
{
    apply();
}

void Surface::setBar(Role role)
{
    m_bar = role;
    update();
}

void Surface::setHairlines(Qt::Edges hairlines)
{
    m_hairlines = hairlines;
    update();
}

QColor Surface::colour() const
{
    switch (m_ground) {
    case Ground::Paper:
    case Ground::Card:
        return look().paper;
    case Ground::Desk:
        return look().desk;
    case Ground::Problem:
        return look().problemTint;
    case Ground::None:
        return Qt::transparent;
    }
    Q_UNREACHABLE();
}

void Surface::apply()
{
    if (m_ground == Ground::None)
        return;
    QPalette palette; // children, scroll bars among them, take their ground from it
    palette.setColor(QPalette::Window, colour());
    setPalette(palette);
}

void Surface::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange)
        apply();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = rect();
    if (m_ground == Ground::Card || m_ground == Ground::Problem) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_ground == Ground::Problem ? look().error : look().line);
        painter.setBrush(colour());
        constexpr double radius = 4;
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        if (m_bar) {
            QPainterPath outline;
            outline.addRoundedRect(area, radius, radius);
            painter.setClipPath(outline);
            painter.fillRect(0, 0, look().u, area.height(), look().colour(*m_bar));
        }
        return;
    }
    if (m_ground != Ground::None)
        painter.fillRect(area, colour());
    const auto hairline = [&](Qt::Edge edge, const QRect &where) {
        if (m_hairlines.testFlag(edge))
            painter.fillRect(where, look().line);
    };
    hairline(Qt::TopEdge, {0, 0, area.width(), 1});
    hairline(Qt::BottomEdge, {0, area.height() - 1, area.width(), 1});
    hairline(Qt::LeftEdge, {0, 0, 1, area.height()});
    hairline(Qt::RightEdge, {area.width() - 1, 0, 1, area.height()});
    if (m_bar)
        painter.fillRect(0, 0, look().u, area.height(), look().colour(*m_bar));
}

QWidget *newHairline(QWidget *parent)
{
    auto *hairline = new Surface(Surface::Ground::None, Qt::TopEdge, parent);
    hairline->setFixedHeight(1);
    return hairline;
}

namespace {

/// It never scrolls sideways, so it is never narrower than what is in it.
class DownwardArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int inside = widget() ? widget()->minimumSizeHint().width() : 0;
        return {inside + verticalScrollBar()->sizeHint().width(), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QScrollArea *newScrollArea(QWidget *content, Surface::Ground ground, QWidget *parent)
{
    auto *around = new DownwardArea(parent);
    around->setFrameShape(QFrame::NoFrame);
    around->setWidgetResizable(true);
    around->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    around->setFocusPolicy(Qt::NoFocus);
    QPalette palette;
    palette.setColor(QPalette::Window, ground == Surface::Ground::Desk ? look().desk : look().paper);
    around->setPalette(palette);
    around->setWidget(content);
    return around;
}

} // namespace emo::ui
