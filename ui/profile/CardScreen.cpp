// SPDX-License-Identifier: MIT
#include "ui/profile/CardScreen.h"

#include "core/base/Text.h"
#include "ui/style/Icons.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct CardScreenTexts
{
    EMO_TEXTS(CardScreenTexts)
};

/// Three staggered bars, as in a timeline.
class Sign final : public QWidget
{
public:
    Sign() { setFixedSize(look().lines(2.4), look().lines(2.4)); }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().accent);
        painter.drawRoundedRect(rect(), 6, 6);
        const double unit = width() / 12.0;
        painter.setPen(QPen(look().onAccent, unit * 0.9, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(3 * unit, 3.7 * unit), QPointF(7.5 * unit, 3.7 * unit));
        painter.drawLine(QPointF(4.6 * unit, 6 * unit), QPointF(9.3 * unit, 6 * unit));
        painter.drawLine(QPointF(3 * unit, 8.3 * unit), QPointF(6 * unit, 8.3 * unit));
    }
};

} // namespace

CardScreen::CardScreen(int width, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout), m_title(new TextLabel({}, {.factor = 1.6, .isBold = true})),
      m_subtitle(new TextLabel({}, {.role = Role::Second}))
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setFixedWidth(look().characters(width));
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(look().u * 8, look().u * 6, look().u * 8, look().u * 6);
    inside->setSpacing(look().u * 3);
    auto *head = new QHBoxLayout;
    head->setSpacing(look().u * 3);
    head->addWidget(new Sign);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    inside->addLayout(head);
    inside->addWidget(newHairline());
    m_column->setSpacing(look().u * 2);
    inside->addLayout(m_column);

    auto *desk = new QWidget;
    auto *place = new QVBoxLayout(desk);
    place->setContentsMargins(0, look().u * 3, 0, look().u * 3);
    place->addStretch(2);
    auto *centred = new QHBoxLayout; // an alignment would cost wrapped texts their last line
    centred->addStretch();
    centred->addWidget(card);
    centred->addStretch();
    place->addLayout(centred);
    place->addStretch(3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(newScrollArea(desk, Surface::Ground::Desk));
}

void CardScreen::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void addLabel(QVBoxLayout &column, const QString &label, const QString &hint, QWidget &edit, bool isLocked)
{
    const QString shown = isLocked ? CardScreenTexts::tr("Set by your administrator") : hint;
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *name = new TextLabel(label, {.isBold = true, .wraps = true});
    name->setObjectName(QStringLiteral("label"));
    name->setBuddy(&edit);
    words->addWidget(name);
    if (!shown.isEmpty())
        words->addWidget(new TextLabel(shown, {.factor = 0.95, .role = Role::Second, .wraps = true}));
    column.addLayout(words);
    edit.setEnabled(!isLocked);
    edit.setAccessibleName(label);
    edit.setAccessibleDescription(shown);
}

void addEdit(QVBoxLayout &column, QLineEdit &edit, const QString &label, const QString &hint, int characters,
    bool isLocked)
{
    addLabel(column, label, hint, edit, isLocked);
    edit.setTextMargins(look().u, 0, look().u, 0);
    edit.setMaximumWidth(look().characters(characters));
    column.addWidget(&edit);
}

QLineEdit *addEdit(
    QVBoxLayout &column, const QString &label, const QString &hint, int characters, bool isLocked)
{
    auto *edit = new QLineEdit;
    addEdit(column, *edit, label, hint, characters, isLocked);
    return edit;
}

TextLabel *addProblem(QVBoxLayout &column)
{
    auto *problem = new TextLabel({}, {.isBold = true, .role = Role::Error, .wraps = true});
    problem->hide();
    column.addWidget(problem);
    return problem;
}

void showProblem(TextLabel &label, const QString &problem)
{
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        announce(&label, problem);
}

} // namespace emo::ui
