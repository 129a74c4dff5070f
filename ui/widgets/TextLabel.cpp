// SPDX-License-Identifier: MIT
#include "ui/widgets/TextLabel.h"

#include "ui/style/Icons.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace emo::ui {

TextLabel::TextLabel(const QString &text, const TextStyle &style, QWidget *parent)
    : QLabel(text, parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    apply();
}

void TextLabel::setRole(Role role)
{
    m_style.role = role;
    apply();
}

void TextLabel::setStyle(const TextStyle &style)
{
    m_style = style;
    apply();
}

QSize TextLabel::minimumSizeHint() const
{
    constexpr int fewestShown = 20; // characters
    const QSize whole = QLabel::minimumSizeHint();
    return m_style.elides ? QSize(std::min(look().characters(fewestShown), whole.width()), whole.height())
                          : whole;
}

bool TextLabel::isCut() const
{
    return m_style.elides && fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(),
        fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange)
        apply();
}

void TextLabel::apply()
{
    setFont(look().font(m_style.factor, m_style.isBold));
    QPalette palette;
    palette.setColor(QPalette::WindowText, look().colour(m_style.role));
    setPalette(palette);
    setWordWrap(m_style.wraps);
    setAlignment(Qt::AlignLeft | (m_style.wraps ? Qt::AlignTop : Qt::AlignVCenter));
}

IconLabel::IconLabel(const char *name, Role role, QWidget *parent)
    : QWidget(parent), m_name(name), m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::showIcon(const char *name, Role role)
{
    m_name = name;
    m_role = role;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {look().lines(1.05), look().lines(1.05)};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPicture(m_name, m_role, look().lines(1.05), devicePixelRatioF()));
}

} // namespace emo::ui
