// SPDX-License-Identifier: MIT
#include "ui/send/SendView.h"

#include "core/form/Typed.h"
#include "core/order/Display.h"
#include "ui/editors/DateEditor.h"
#include "ui/profile/CardScreen.h"
#include "ui/send/RecordPanel.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SendViewTexts
{
    EMO_TEXTS(SendViewTexts)
};

constexpr int editWidth = 34; // these in characters
constexpr int recordWidth = 38;

/// The number of a step, white on the accent.
class StepNumber final : public QWidget
{
public:
    explicit StepNumber(int number) : m_number(number) { setFixedSize(look().lines(1.8), look().lines(1.8)); }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().accent);
        painter.drawRoundedRect(rect(), 4, 4);
        painter.setPen(look().onAccent);
        painter.setFont(look().font(1.15, true));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

    int m_number;
};

QButtonGroup *addOptions(QVBoxLayout &column, const QString &label, const OptionList &list)
{
    column.addWidget(new TextLabel(label, {.isBold = true}));
    auto *group = new QButtonGroup(column.parentWidget());
    for (std::size_t i = 0; i < list.count; ++i) {
        auto *button = new QRadioButton(list.options[i]->label.toString());
        button->setAccessibleName(QStringLiteral("%1 %2").arg(label, button->text()));
        group->addButton(button, int(i));
        column.addWidget(button);
    }
    return group;
}

QString chosen(const QButtonGroup &group, const OptionList &list)
{
    return group.checkedId() < 0 ? QString()
                                 : QString::fromLatin1(list.options[std::size_t(group.checkedId())]->code);
}

QDate typedDate(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    const Value value = dateFrom(parts.value(0), parts.value(1), parts.value(2));
    const auto *date = std::get_if<QDate>(&value);
    return date ? *date : QDate();
}

} // namespace

SendView::SendView(OrderEditing &editing, ProfileSession &session, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_session(session), m_record(new RecordPanel)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look().u * 7, look().u * 3, look().u * 5, look().u * 4);
    column->setSpacing(look().u * 4);
    column->addWidget(
        new TextLabel(SendViewTexts::tr("Send and hand over").toString(), {.factor = 1.6, .isBold = true}));
    column->addWidget(newSendStep());
    column->addWidget(newHairline());
    m_replyStep = newReplyStep();
    column->addWidget(m_replyStep);
    column->addStretch(1);

    auto *record = new Surface(Surface::Ground::Desk, Qt::LeftEdge);
    record->setFixedWidth(look().characters(recordWidth));
    auto *recordColumn = new QVBoxLayout(record);
    recordColumn->setContentsMargins(1, 0, 0, 0);
    recordColumn->addWidget(m_record);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(newScrollArea(content, Surface::Ground::Paper), 1);
    all->addWidget(record);
    connect(&editing, &OrderEditing::changed, this, &SendView::refresh);
    refresh();
}

void SendView::addStepHead(QVBoxLayout &column, int number, const QString &title, TextLabel *&state)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 3);
    row->addWidget(new StepNumber(number));
    row->addWidget(new TextLabel(title, {.factor = 1.28, .isBold = true}), 1);
    state = new TextLabel({}, {.isBold = true});
    row->addWidget(state);
    column.addLayout(row);
}

QWidget *SendView::newSendStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(look().u * 2);
    addStepHead(*column, 1, SendViewTexts::tr("Send to the installer").toString(), m_sentState);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look().u * 2);
    auto *sheet = newButton(SendViewTexts::tr("Open &transfer sheet").toString(), "copy");
    auto *file = newButton(SendViewTexts::tr("&Save the form as a PDF…").toString(), "licence");
    buttons->addWidget(sheet);
    buttons->addWidget(file);
    buttons->addStretch();
    connect(sheet, &QPushButton::clicked, this, &SendView::transferSheetWanted);
    connect(file, &QPushButton::clicked, this, &SendView::exportWanted);
    column->addLayout(buttons);
    column->addWidget(new TextLabel(
        SendViewTexts::tr(
            "Type the answers into the online EMO service with the transfer sheet beside it. Use "
            "email only when the service is down.")
            .toString(),
        {.role = Role::Second, .wraps = true}));
    m_how = addOptions(*column, SendViewTexts::tr("How was it sent?").toString(), waysToInstaller);
    m_date = addEdit(*column, SendViewTexts::tr("On which day?").toString(),
        SendViewTexts::tr("For example, 27 3 2026 or 27 mar 2026").toString(), 16);
    m_time = addEdit(*column, SendViewTexts::tr("At what time?").toString(), {}, 10);
    m_by = addEdit(*column, SendViewTexts::tr("By whom?").toString(), {}, editWidth);
    m_proof = addEdit(*column, SendViewTexts::tr("Reference number, or the email's subject").toString(),
        SendViewTexts::tr("The service shows it once the form is submitted.").toString(), editWidth);
    m_problem = addProblem(*column);
    auto *record = newPrimaryButton(SendViewTexts::tr("&Record as sent").toString());
    record->setObjectName(QStringLiteral("recordSent"));
    column->addWidget(record);
    connect(record, &QPushButton::clicked, this, &SendView::recordSent);
    return step;
}

QWidget *SendView::newReplyStep()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(look().u * 2);
    addStepHead(*column, 2, SendViewTexts::tr("What the installer said").toString(), m_replyState);
    m_reply
        = addOptions(*column, SendViewTexts::tr("What did the installer say?").toString(), installerReplies);
    m_replyText = addEdit(*column, SendViewTexts::tr("In their words (optional)").toString(), {}, 70);
    auto *record = newButton(SendViewTexts::tr("Record the &answer").toString());
    column->addWidget(record);
    connect(record, &QPushButton::clicked, this, &SendView::recordReply);
    return step;
}

void SendView::refresh()
{
    const Order &order = m_editing.order();
    const Version &version = order.current();
    const bool isSent = version.sent.isWithInstaller();
    m_sentState->setStyle({.isBold = true, .role = isSent ? Role::Second : Role::Warning});
    m_sentState->setText(isSent ? SendViewTexts::tr("Sent %1, %2")
                                      .with(displayShortDate(Moment::of(version.sent.at).today),
                                          Moment::of(version.sent.at).now.toString(QStringLiteral("HH:mm")))
                                : SendViewTexts::tr("Not sent").toString());
    const Moment now = m_editing.trade().now();
    const Moment when = version.sent.at.isValid() ? Moment::of(version.sent.at) : now;
    m_date->setText(when.today.toString(QStringLiteral("d M yyyy")));
    m_time->setText(when.now.toString(QStringLiteral("HH:mm")));
    m_by->setText(version.sent.by.isEmpty() ? m_session.settings().userName : version.sent.by);
    m_proof->setText(version.sent.proof);
    for (std::size_t i = 0; i < waysToInstaller.count; ++i)
        if (version.sent.how == QLatin1StringView(waysToInstaller.options[i]->code))
            m_how->button(int(i))->setChecked(true);
    m_replyStep->setVisible(isSent);
    m_replyState->setText(
        version.reply.status.isEmpty() ? SendViewTexts::tr("Nothing yet").toString() : QString());
    for (std::size_t i = 0; i < installerReplies.count; ++i)
        if (version.reply.status == QLatin1StringView(installerReplies.options[i]->code))
            m_reply->button(int(i))->setChecked(true);
    m_replyText->setText(version.reply.text);
    m_record->show(order);
}

void SendView::recordSent()
{
    Sent sent;
    sent.how = chosen(*m_how, waysToInstaller);
    const QDate day = typedDate(m_date->text());
    const Value time = typedTime(m_time->text());
    const auto *clock = std::get_if<QTime>(&time);
    const auto refuse = [this](const Text &text, QWidget *where) {
        showProblem(*m_problem, text.toString());
        where->setFocus();
    };
    if (sent.how.isEmpty())
        return refuse(SendViewTexts::tr("Say how it was sent"), m_how->buttons().front());
    if (!day.isValid() || day > m_editing.trade().now().today)
        return refuse(SendViewTexts::tr("Enter the day on which it was sent, today or earlier"), m_date);
    if (!clock)
        return refuse(SendViewTexts::tr("Enter the time at which it was sent, such as 15:40"), m_time);
    if (m_by->text().trimmed().isEmpty())
        return refuse(SendViewTexts::tr("Say who sent it"), m_by);
    if (m_proof->text().trimmed().isEmpty())
        return refuse(SendViewTexts::tr("Enter the reference number, or the subject of the email"), m_proof);
    showProblem(*m_problem, {});
    sent.at = londonInstant(day, *clock);
    sent.by = m_by->text().trimmed();
    sent.proof = m_proof->text().trimmed();
    note([sent](VersionNotes &notes) { notes.sent = sent; });
}

void SendView::recordReply()
{
    const QString status = chosen(*m_reply, installerReplies);
    if (status.isEmpty()) {
        m_reply->buttons().front()->setFocus();
        return;
    }
    const InstallerReply reply{status, m_editing.trade().now().today, m_replyText->text().trimmed(), {}};
    note([reply](VersionNotes &notes) { notes.reply = reply; });
}

void SendView::note(const std::function<void(VersionNotes &)> &change)
{
    m_session.service().ask(
        this,
        [id = m_editing.order().id, number = m_editing.order().current().number, change,
            act = m_session.act()](
            store::OrderStore &orders) { return orders.note(id, number, change, act); },
        [this](const Result<Order> &order) {
            if (order)
                Q_EMIT noted(*order);
            else
                showProblem(*m_problem, order.error().message);
        });
}

} // namespace emo::ui
