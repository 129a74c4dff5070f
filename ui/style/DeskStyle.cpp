// SPDX-License-Identifier: MIT
#include "ui/style/DeskStyle.h"

#include "ui/style/Icons.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleOption>

namespace emo::ui {

namespace {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

} // namespace

const Look &look()
{
    return static_cast<const DeskStyle *>(QApplication::style())->look();
}

DeskStyle::DeskStyle()
    : QProxyStyle(QStringLiteral("Fusion")), m_look(QApplication::palette(), QApplication::font())
{
    QApplication::instance()->installEventFilter(this);
}

bool DeskStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == QApplication::instance()
        && (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::ApplicationFontChange))
        m_look = Look(QApplication::palette(), QApplication::font());
    return QProxyStyle::eventFilter(watched, event);
}

void DeskStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    m_look = Look(QApplication::palette(), QApplication::font());
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QListWidget *>(widget) && !m_look.isContrastTheme) { // where tints vanish
        QPalette colours = widget->palette();
        colours.setColor(QPalette::Highlight, m_look.selected);
        colours.setColor(QPalette::HighlightedText, m_look.ink);
        widget->setPalette(colours);
    }
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.lines(1.12);
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing:
        return m_look.u * 2;
    case PM_ScrollBarExtent:
        return m_look.lines(0.85);
    case PM_DefaultFrameWidth:
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return m_look.lines(1);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0; // nothing fades, slides or blinks
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

void DeskStyle::ring(QPainter &painter, const QRectF &area, double radius) const
{
    painter.setPen(QPen(m_look.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, radius, radius);
}

void DeskStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool isEnabled = option.state & State_Enabled;
    const bool isPrimary = has(widget, "primary") && isEnabled;
    QColor fill = !isEnabled ? m_look.desk : isPrimary ? m_look.accent : m_look.button;
    if (option.state & (State_Sunken | State_On))
        fill = mixed(fill, m_look.ink, 0.12);
    else if (isEnabled && (option.state & State_MouseOver))
        fill = mixed(fill, m_look.ink, 0.05);
    QColor edge = mixed(m_look.desk, m_look.ink, m_look.isDark ? 0.36 : 0.34);
    if (m_look.isContrastTheme)
        edge = m_look.ink;
    if (isPrimary)
        edge = m_look.accent;
    if (!isEnabled)
        edge = m_look.line;
    painter.setPen(edge);
    painter.setBrush(fill);
    const QRectF area = option.rect;
    painter.drawRoundedRect(area.adjusted(2.5, 2.5, -2.5, -2.5), 3.5, 3.5);
    if (option.state & State_HasFocus)
        ring(painter, area.adjusted(1, 1, -1, -1), 5);
}

void DeskStyle::drawEdit(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool isEnabled = option.state & State_Enabled;
    const bool hasFocus = option.state & State_HasFocus;
    const bool isThick = hasFocus || has(widget, "isWrong");
    const QColor edge = !isEnabled ? m_look.line
        : hasFocus                 ? m_look.accent
        : isThick                  ? m_look.error
                                   : m_look.edge;
    const double inset = isThick ? 1 : 0.5;
    painter.setPen(QPen(edge, isThick ? 2 : 1));
    painter.setBrush(isEnabled ? m_look.paper : m_look.desk);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 3, 3);
}

void DeskStyle::drawIndicator(
    bool isRadio, const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const bool isOn = option.state & State_On;
    const bool isEnabled = option.state & State_Enabled;
    const QColor colour = !isEnabled ? m_look.second
        : isOn                       ? m_look.accent
        : has(widget, "isWrong")     ? m_look.error
                                     : m_look.edge;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(isEnabled ? m_look.paper : m_look.desk);
    if (isRadio) {
        painter.drawEllipse(box);
        painter.setBrush(colour);
        const double inset = box.width() * 0.27;
        if (isOn)
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else {
        if (isOn)
            painter.setBrush(colour);
        painter.drawRoundedRect(box, 2.5, 2.5);
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(box.width() * x, box.width() * y);
        };
        painter.setPen(
            QPen(isEnabled ? m_look.onAccent : m_look.desk, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isOn)
            painter.drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.31)});
    }
    if (option.state & State_HasFocus)
        ring(
            painter, QRectF(option.rect).adjusted(-1, -1, 1, 1), isRadio ? option.rect.width() / 2.0 + 1 : 4);
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool isOurs = true;
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter, widget);
        break;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!widget || !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())) // it has a frame
            drawEdit(*option, *painter, widget);
        break;
    case PE_IndicatorRadioButton:
    case PE_IndicatorCheckBox:
        drawIndicator(element == PE_IndicatorRadioButton, *option, *painter, widget);
        break;
    case PE_FrameFocusRect:
        // Buttons, indicators and rows draw their own.
        if (!qobject_cast<const QAbstractItemView *>(widget)
            && !qobject_cast<const QAbstractButton *>(widget))
            ring(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), 4);
        break;
    case PE_IndicatorHeaderArrow: // stands in the label
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        break; // the hairlines are drawn by what lies beside them
    case PE_Frame:
        if (has(widget, "isEdit"))
            drawEdit(*option, *painter, widget);
        break;
    default:
        isOurs = false;
    }
    painter->restore();
    if (!isOurs)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_look.paper);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), m_look.edge);
        break;
    case CE_HeaderLabel: {
        const auto &header = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        painter->setPen(m_look.second);
        painter->setFont(m_look.font(0.92));
        QString text = header.text;
        if (header.sortIndicator != QStyleOptionHeader::None)
            text += header.sortIndicator == QStyleOptionHeader::SortDown ? u" \u25b4" : u" \u25be";
        painter->drawText(option->rect.adjusted(m_look.u * 2 - 2, 0, 0, 0),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
        break;
    }
    case CE_MenuBarEmptyArea:
    case CE_MenuBarItem: {
        const bool isOpen = option->state & (State_Sunken | State_Selected);
        painter->fillRect(
            option->rect, isOpen && element == CE_MenuBarItem ? m_look.selectedOnDesk : m_look.desk);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (element == CE_MenuBarItem && item) {
            const bool showsKey = styleHint(SH_UnderlineShortcut, option, widget, nullptr);
            drawItemText(painter, option->rect,
                Qt::AlignCenter | Qt::TextSingleLine
                    | (showsKey ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                option->palette, option->state & State_Enabled, item->text, QPalette::WindowText);
        }
        break;
    }
    case CE_ScrollBarSlider: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF handle = QRectF(option->rect).adjusted(3, 2, -3, -2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_look.edge);
        const double radius = std::min(handle.width(), handle.height()) / 2;
        painter->drawRoundedRect(handle, radius, radius);
        painter->restore();
        break;
    }
    case CE_ScrollBarAddPage:
    case CE_ScrollBarSubPage:
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine:
        break;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox && !combo->editable) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawEdit(*option, *painter, widget);
        const double size = m_look.lines(1);
        const QRect arrow = subControlRect(control, combo, SC_ComboBoxArrow, widget);
        painter->drawPixmap(QRectF(arrow).center() - QPointF(size / 2, size / 2),
            iconPicture("down", option->state & State_Enabled ? Role::Ink : Role::Second, size,
                painter->device()->devicePixelRatioF()));
        painter->restore();
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const QWidget *around = widget ? widget->parentWidget() : nullptr;
    painter->fillRect(option->rect, around ? around->palette().color(QPalette::Window) : m_look.paper);
    QStyleOptionSlider handle = *slider;
    handle.rect = subControlRect(control, option, SC_ScrollBarSlider, widget);
    drawControl(CE_ScrollBarSlider, &handle, painter, widget);
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonLayoutItem)
        return option->rect.adjusted(2, 0, -2, 0); // layouts align what is seen, not the room for the ring
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {wanted.width() + m_look.u * 4, m_look.lines(2.05)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        wanted.setHeight(m_look.lines(1.85));
        return wanted;
    case CT_RadioButton:
    case CT_CheckBox:
        wanted.setHeight(std::max(wanted.height(), m_look.lines(1.5)));
        return wanted;
    case CT_MenuBarItem:
        return {wanted.width() + m_look.u, m_look.lines(1.7)};
    default:
        return wanted;
    }
}

} // namespace emo::ui
