// SPDX-License-Identifier: MIT
#include "ui/pages/WordingView.h"

#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct WordingTexts
{
    EMO_TEXTS(WordingTexts)
};

/// With the placeholder, which is in brackets, in bold.
QString marked(const QString &wording)
{
    QString html = wording.toHtmlEscaped();
    return html.replace(u'[', QStringLiteral("<b>[")).replace(u']', QStringLiteral("]</b>"));
}

} // namespace

WordingView::WordingView(const Text &wording, const QString &question, QWidget *parent)
    : QWidget(parent), m_question(question), m_words(wording), m_link(new Link({}, {}, this)),
      m_body(new QWidget(this))
{
    constexpr int wordingWidth = 75; // in characters
    m_link->setFactor(0.95);
    auto *words = new QLabel(marked(m_words), m_body);
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setFont(look().font(0.95));
    words->setMaximumWidth(look().characters(wordingWidth));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *note = new TextLabel(
        WordingTexts::tr(
            "The words in bold are a placeholder. If the licence still has them, it must be corrected "
            "before the order is sent."),
        {.factor = 0.95, .role = Role::Second, .wraps = true}, m_body);
    note->setMaximumWidth(look().characters(wordingWidth));
    auto *inner = new QVBoxLayout(m_body);
    inner->setContentsMargins(look().u * 4, 0, 0, 0);
    inner->setSpacing(look().u);
    inner->addWidget(words);
    inner->addWidget(note);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(look().u);
    all->addWidget(m_link, 0, Qt::AlignLeft);
    all->addWidget(m_body);
    showWords(false);
    connect(m_link, &Link::clicked, this, [this] {
        showWords(m_body->isHidden());
        if (!m_body->isHidden())
            announce(this, m_words);
    });
}

void WordingView::showWords(bool isShown)
{
    m_body->setVisible(isShown);
    m_link->setText(isShown ? WordingTexts::tr("Hide the standard wording")
                            : WordingTexts::tr("Show the standard wording"));
    m_link->setAccessibleName(QStringLiteral("%1: %2").arg(m_link->text(), m_question));
    m_link->setIconName(isShown ? "up" : "down");
}

} // namespace emo::ui
