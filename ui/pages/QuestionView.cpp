// SPDX-License-Identifier: MIT
#include "ui/pages/QuestionView.h"

#include "ui/pages/WordingView.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace emo::ui {

namespace {

struct QuestionViewTexts
{
    EMO_TEXTS(QuestionViewTexts)
};

constexpr int labelWidth = 31; // in characters
constexpr int pageMargin = 7; // these four in units
constexpr int labelGap = 4;
constexpr int indent = 6;
constexpr int rowInset = 2;

/// What is asked, with "(optional)" in plain weight after it.
class QuestionLabel final : public QLabel
{
public:
    QuestionLabel(const AnyQuestion &question, QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::RichText);
        setWordWrap(true);
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setFont(look().font());
        const QString optional = question.isRequired() || question.kind == Kind::Rows
            ? QString()
            : QStringLiteral(" <span style='color:%1'>%2</span>")
                  .arg(look().second.name(), QuestionViewTexts::tr("(optional)"));
        setText(QStringLiteral("<b>%1</b>%2").arg(shortName(question).toHtmlEscaped(), optional));
    }
};

} // namespace

QString shortName(const AnyQuestion &question)
{
    const bool asksInFull = question.kind == Kind::YesNo || question.kind == Kind::Choices
        || question.kind == Kind::Rows || question.kind == Kind::File;
    return asksInFull ? question.spec.ask : question.label();
}

QString QuestionView::nameOf(const AnyQuestion &question)
{
    const QString name = question.spec.ask;
    return question.isRequired() ? name : QuestionViewTexts::tr("%1 (optional)").with(name);
}

QuestionView::QuestionView(OrderEditing &editing, const QuestionAt &at, const Place &place, QWidget *parent)
    : QWidget(parent), m_place(place), m_grid(new QGridLayout(this)),
      m_label(new QuestionLabel(*at.question, this)),
      m_hint(new TextLabel(
          at.question->spec.hint.toString(), {.factor = 0.95, .role = Role::Second, .wraps = true}, this)),
      m_wording(at.question->spec.wording.isEmpty()
              ? nullptr
              : new WordingView(at.question->spec.wording, shortName(*at.question), this)),
      m_icon(new IconLabel("error", Role::Error, this)),
      m_message(new TextLabel({}, {.isBold = true, .role = Role::Error, .wraps = true}, this)),
      m_editor(newEditor(editing, at, this))
{
    constexpr int hintWidth = 75;
    m_hint->setMaximumWidth(look().characters(hintWidth));
    m_hint->setVisible(!at.question->spec.hint.isEmpty());
    m_grid->setHorizontalSpacing(look().u);
    m_grid->setVerticalSpacing(look().u);
    arrange();
}

void QuestionView::setWide(bool isWide)
{
    if (isWide == m_isWide)
        return;
    m_isWide = isWide;
    arrange();
}

void QuestionView::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    const int u = look().u;
    const bool spansPage = m_editor->spansPage();
    const bool isBeside = m_isWide && m_place.depth == 0 && !m_place.isInRow && !spansPage;
    const int column = m_isWide && !m_place.isInRow && !spansPage ? 1 : 0;
    m_grid->setColumnMinimumWidth(0, column == 1 ? look().characters(labelWidth) + u * labelGap : 0);
    m_grid->setColumnStretch(0, 0);
    m_grid->setColumnStretch(1, 0);
    m_grid->setColumnStretch(column, 1);
    // The rows of a table begin before their texts, which stand on the page's edge.
    const int hanging = spansPage ? rowInset * u : 0;
    m_grid->setContentsMargins(
        m_place.isInRow ? m_place.depth * indent * u : pageMargin * u - hanging, 0, 0, 0);

    auto *content = new QVBoxLayout;
    content->setSpacing(u);
    content->setContentsMargins(
        hanging + (column == 1 || !m_place.isInRow ? m_place.depth * indent * u : 0), 0, 0, 0);
    if (isBeside) {
        const int toFirstLine = m_hint->isVisibleTo(this) ? 0 : look().lines(0.42);
        auto *label = new QVBoxLayout;
        label->setContentsMargins(0, toFirstLine, 0, 0);
        label->addWidget(m_label);
        label->addStretch();
        m_label->setFixedWidth(look().characters(labelWidth));
        m_grid->addLayout(label, 0, 0);
    } else {
        m_label->setMinimumWidth(0);
        m_label->setMaximumWidth(look().characters(80));
        content->addWidget(m_label);
    }
    content->addWidget(m_hint);
    if (m_wording)
        content->addWidget(m_wording);
    auto *message = new QHBoxLayout;
    message->setSpacing(u);
    message->addWidget(m_icon, 0, Qt::AlignTop);
    message->addWidget(m_message, 1);
    content->addLayout(message);
    if (spansPage)
        m_grid->addWidget(m_editor, 1, 0);
    else
        content->addWidget(m_editor);
    m_grid->addLayout(content, 0, column);
    // Takes what an editor of limited width leaves, which would be shared out before and between the columns.
    m_grid->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding), 0, 2);
}

void QuestionView::refresh(const QString &problem)
{
    m_editor->refresh();
    m_hasProblem = !problem.isEmpty();
    m_message->setText(problem);
    m_message->setVisible(m_hasProblem);
    m_icon->setVisible(m_hasProblem);
    QStringList description;
    for (const QString &each : {m_hasProblem ? QuestionViewTexts::tr("Problem: %1").with(problem) : QString(),
             at().question->spec.hint.toString()})
        if (!each.isEmpty())
            description.append(each);
    m_editor->describe(nameOf(*at().question), description.join(QStringLiteral(". ")), m_hasProblem);
    update();
}

void QuestionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int u = look().u;
    if (m_hasProblem && !m_place.isInRow)
        painter.fillRect(u * 3, 0, u, height(), look().error);
    for (int depth = 1; depth <= m_place.depth; ++depth) {
        const int axis = m_isWide && !m_place.isInRow ? look().characters(labelWidth) + u * labelGap + u : 0;
        const int margin = m_place.isInRow ? 0 : pageMargin * u;
        painter.fillRect(
            margin + axis + (depth - 1) * indent * u + look().lines(0.5), 0, 2, height(), look().edge);
    }
}

} // namespace emo::ui
