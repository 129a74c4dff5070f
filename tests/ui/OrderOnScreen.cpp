// SPDX-License-Identifier: MIT
#include "tests/ui/OrderOnScreen.h"

#include "tests/ui/DeskOnScreen.h"
#include "ui/app/EmoTrade.h"

#include <QPushButton>

namespace emo::test {

namespace {

ui::Trade tradeAt(const Moment &moment)
{
    ui::Trade trade = ui::emoTrade();
    trade.now = [moment] { return moment; };
    return trade;
}

Order draft(const char *sample, const std::function<void(Answers &)> &alter)
{
    Order order = draftOf(QString::fromLatin1(sample));
    if (alter)
        alter(order.answers);
    return order;
}

} // namespace

OrderOnScreen::OrderOnScreen(
    const char *sample, const ui::OrderPlace &place, const std::function<void(Answers &)> &alter)
    : m_editing(tradeAt(dayOfFinish), draft(sample, alter)), m_view(m_editing)
{
    show();
    m_view.open(place);
    QCoreApplication::processEvents();
}

OrderOnScreen::OrderOnScreen(
    const char *sample, const QuestionAt &at, const std::function<void(Answers &)> &alter)
    : m_editing(tradeAt(dayOfFinish), draft(sample, alter)), m_view(m_editing)
{
    show();
    m_view.goTo(at);
    QCoreApplication::processEvents();
}

void OrderOnScreen::show()
{
    m_view.resize(1366, 697);
    m_view.show();
    m_view.activateWindow();
    [[maybe_unused]] const bool isActive = QTest::qWaitForWindowActive(&m_view);
}

QString OrderOnScreen::problemOf(const QuestionAt &at) const
{
    for (const Finding &finding : m_editing.findings())
        if (finding.severity == Severity::Error && !finding.at.isEmpty() && finding.at.front() == at)
            return finding.message;
    return {};
}

QPushButton &OrderOnScreen::button(const QString &words)
{
    for (auto *button : m_view.findChildren<QPushButton *>())
        if (button->text().trimmed() == words && button->isVisible())
            return *button;
    throw std::runtime_error("there is no button " + words.toStdString());
}

void OrderOnScreen::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QCoreApplication::processEvents(); // an editor of a cell closes a turn later
}

void OrderOnScreen::type(const char *text)
{
    // Letter by letter: the first one may open an editor, which takes the others.
    for (const char *letter = text; *letter; ++letter)
        QTest::keyClick(QApplication::focusWidget(), *letter);
}

Rows OrderOnScreen::rows(const AnyQuestion &group) const
{
    const Value *value = m_editing.answer(group);
    const auto *rows = value ? std::get_if<Rows>(value) : nullptr;
    return rows ? *rows : Rows();
}

} // namespace emo::test
