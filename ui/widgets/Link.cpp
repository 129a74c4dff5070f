// SPDX-License-Identifier: MIT
#include "ui/widgets/Link.h"

#include "ui/style/DeskStyle.h"
#include "ui/style/Icons.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace emo::ui {

namespace {

constexpr int ringRoom = 2;

int iconRoom(const char *iconName)
{
    return iconName ? look().lines(1.25) : 0;
}

QPushButton *withIcon(QPushButton *button, const char *iconName, Role role)
{
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (iconName) {
        button->setIcon(icon(iconName, role));
        button->setText(u' ' + button->text());
    }
    return button;
}

} // namespace

Link::Link(const QString &text, const QString &name, QWidget *parent) : QPushButton(text, parent)
{
    setAccessibleName(name);
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFactor(1);
}

void Link::setFactor(double factor)
{
    m_factor = factor;
    setFont(look().font(factor));
    updateGeometry();
}

void Link::setIconName(const char *name)
{
    m_iconName = name;
    updateGeometry();
}

QSize Link::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.boundingRect({}, Qt::TextHideMnemonic, text()).width() + 1 + 2 * ringRoom
            + iconRoom(m_iconName),
        metrics.height() + 2};
}

QSize Link::minimumSizeHint() const
{
    constexpr int fewCharacters = 26;
    const QSize whole = sizeHint();
    return {std::min(whole.width(), look().characters(fewCharacters)), whole.height()};
}

void Link::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setFactor(m_factor);
}

void Link::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = isEnabled() ? look().link : look().second;
    if (m_iconName) {
        const double size = look().lines(1);
        painter.drawPixmap(
            QPointF(0, (height() - size) / 2), iconPicture(m_iconName, colour, size, devicePixelRatioF()));
    }
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(colour);
    const QRect room = rect().adjusted(ringRoom + iconRoom(m_iconName), 0, 0, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
        width() < sizeHint().width()
            ? fontMetrics().elidedText(text(), Qt::ElideRight, room.width(), Qt::TextHideMnemonic)
            : text());
    if (hasFocus())
        static_cast<DeskStyle *>(QApplication::style())
            ->ring(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 3);
}

QPushButton *newButton(const QString &text, const char *iconName, QWidget *parent)
{
    return withIcon(new QPushButton(text, parent), iconName, Role::Ink);
}

QPushButton *newPrimaryButton(const QString &text, const char *iconName, QWidget *parent)
{
    auto *button = withIcon(new QPushButton(text, parent), iconName, Role::OnAccent);
    button->setProperty("primary", true);
    button->setFont(look().font(1, true));
    QPalette palette;
    palette.setColor(QPalette::ButtonText, look().onAccent);
    button->setPalette(palette);
    return button;
}

} // namespace emo::ui
