// SPDX-License-Identifier: MIT
#include "ui/send/SentStep.h"

#include "core/form/Lookup.h"
#include "core/form/Typed.h"
#include "core/order/Display.h"
#include "ui/editors/DateEditor.h"
#include "ui/profile/CardScreen.h"
#include "ui/send/FieldRows.h"
#include "ui/send/OptionGroup.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SentStepTexts
{
    EMO_TEXTS(SentStepTexts)
};

constexpr int sentEditWidth = 40; // these in characters
constexpr int sentDateWidth = 18;
constexpr int timeWidth = 10;

QDate typedDate(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    const Value value = dateFrom(parts.value(0), parts.value(1), parts.value(2));
    const auto *date = std::get_if<QDate>(&value);
    return date ? *date : QDate();
}

} // namespace

SentStep::SentStep(const std::function<Moment()> &now, QWidget *parent)
    : StepFrame(1, SentStepTexts::tr("Send to the installer"), parent), m_now(now), m_send(new FieldRows),
      m_fields(new FieldRows), m_form(new QWidget), m_summaryRow(new QWidget),
      m_summary(new TextLabel({}, {.wraps = true})),
      m_failed(new Link(SentStepTexts::tr("The online service did not take it"))),
      m_by(newEdit(SentStepTexts::tr("By whom?"), {}, sentEditWidth)),
      m_proof(newEdit(SentStepTexts::tr("Reference number, or the email's subject"),
          SentStepTexts::tr("From the page “Form submitted”"), sentEditWidth))
{
    m_send->add(SentStepTexts::tr("Send it"), newWays());
    column().addWidget(m_send);

    auto *summaryRow = new QHBoxLayout(m_summaryRow);
    summaryRow->setContentsMargins({});
    summaryRow->setSpacing(look().u * 3);
    auto *correct = new Link(SentStepTexts::tr("Correct"), SentStepTexts::tr("Correct how it was sent"));
    connect(correct, &Link::clicked, this, [this] {
        m_form->show();
        m_summaryRow->hide();
        m_proof->setFocus(Qt::OtherFocusReason);
    });
    summaryRow->addWidget(m_summary, 1);
    summaryRow->addWidget(correct, 0, Qt::AlignTop);
    column().addWidget(m_summaryRow);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins({});
    form->setSpacing(look().u * 2);
    form->addWidget(newHairline());
    const QString howLabel = SentStepTexts::tr("How was it sent?");
    QWidget *ways = newOptionGroup(howLabel, waysToInstaller, m_how);
    m_fields->add(howLabel, ways);
    m_fields->add(SentStepTexts::tr("When?"), newWhen());
    m_fields->add(SentStepTexts::tr("By whom?"), m_by);
    m_fields->add(SentStepTexts::tr("Reference number, or the email's subject"), m_proof);
    auto *record = newPrimaryButton(SentStepTexts::tr("&Record as sent"));
    record->setObjectName(QStringLiteral("recordSent"));
    connect(record, &QPushButton::clicked, this, &SentStep::record);
    connect(m_failed, &Link::clicked, this, &SentStep::recordFailure);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(look().u * 4);
    row->addWidget(record);
    row->addWidget(m_failed);
    row->addStretch();
    form->addWidget(m_fields);
    m_problem = addProblem(*form);
    m_fields->add({}, buttons);
    column().addWidget(m_form);
}

QWidget *SentStep::newWays()
{
    auto *ways = new QWidget;
    auto *column = new QVBoxLayout(ways);
    column->setContentsMargins({});
    column->setSpacing(look().u);
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 2);
    auto *sheet = newButton(SentStepTexts::tr("Open &transfer sheet"), "copy");
    auto *email = newButton(SentStepTexts::tr("&Prepare the email"), "mail");
    auto *file = newButton(SentStepTexts::tr("&Save the form…"), "licence");
    connect(sheet, &QPushButton::clicked, this, &SentStep::transferSheetWanted);
    connect(email, &QPushButton::clicked, this, &SentStep::emailWanted);
    connect(file, &QPushButton::clicked, this, &SentStep::exportWanted);
    for (QPushButton *button : {sheet, email, file})
        row->addWidget(button);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(new TextLabel(SentStepTexts::tr("Use the email only when the online service is down."),
        {.role = Role::Second, .wraps = true}));
    return ways;
}

QWidget *SentStep::newWhen()
{
    m_date = newEdit(
        SentStepTexts::tr("On which day was it sent?"), SentStepTexts::tr("27 mar 2026"), sentDateWidth);
    m_time = newEdit(SentStepTexts::tr("At what time was it sent?"), {}, timeWidth);
    auto *now = newButton(SentStepTexts::tr("Now"));
    now->setAccessibleName(SentStepTexts::tr("It was sent now"));
    connect(now, &QPushButton::clicked, this, &SentStep::setNow);
    auto *when = new QWidget;
    auto *row = new QHBoxLayout(when);
    row->setContentsMargins({});
    row->setSpacing(look().u * 2);
    row->addWidget(m_date);
    row->addWidget(new TextLabel(SentStepTexts::tr("at")));
    row->addWidget(m_time);
    row->addWidget(now);
    row->addStretch();
    when->setFocusProxy(m_date);
    return when;
}

void SentStep::setNow()
{
    m_date->setText(displayShortDate(m_now().today).simplified());
    m_time->setText(m_now().now.toString(QStringLiteral("HH:mm")));
}

void SentStep::setWide(bool isWide)
{
    m_send->setWide(isWide);
    m_fields->setWide(isWide);
}

void SentStep::show(const Version &version, const QString &userName)
{
    const bool isSent = version.sent.isWithInstaller();
    if (version.sent.at.isValid()) {
        const Moment when = Moment::of(version.sent.at);
        const QString text = QStringLiteral("%1, %2").arg(
            displayShortDate(when.today), when.now.toString(QStringLiteral("HH:mm")));
        showState((isSent ? SentStepTexts::tr("Sent %1") : SentStepTexts::tr("Failed %1")).with(text),
            isSent ? Role::Ok : Role::Error);
        const auto way = offer(waysToInstaller, version.sent.how, {});
        QStringList parts{way ? way->label : version.sent.how, version.sent.by, version.sent.proof};
        parts.removeAll(QString());
        m_summary->setText(parts.join(QStringLiteral(", ")));
    } else {
        showState(SentStepTexts::tr("Not sent"), Role::Warning);
    }
    m_summaryRow->setVisible(isSent);
    m_form->setVisible(!isSent);
    m_failed->setVisible(!version.sent.at.isValid());
    ui::showProblem(*m_problem, {});
    if (m_sent == version.sent && !m_date->text().isEmpty())
        return; // what was typed meanwhile stays
    m_sent = version.sent;
    setNow();
    if (isSent) {
        const Moment when = Moment::of(version.sent.at);
        m_date->setText(displayShortDate(when.today).simplified());
        m_time->setText(when.now.toString(QStringLiteral("HH:mm")));
    }
    m_by->setText(version.sent.by.isEmpty() ? userName : version.sent.by);
    m_proof->setText(version.sent.proof);
    choose(*m_how, waysToInstaller,
        version.sent.hasFailed ? QString::fromLatin1(waysToInstaller.email.code) : version.sent.how);
}

void SentStep::showProblem(const QString &problem)
{
    ui::showProblem(*m_problem, problem);
}

void SentStep::refuse(const Text &text, QWidget *where)
{
    showProblem(text.toString());
    where->setFocus(Qt::OtherFocusReason);
}

void SentStep::record()
{
    const QString how = chosen(*m_how, waysToInstaller);
    const QDate day = typedDate(m_date->text());
    const Value time = typedTime(m_time->text());
    const auto *clock = std::get_if<QTime>(&time);
    const Moment now = m_now();
    if (how.isEmpty())
        return refuse(SentStepTexts::tr("Say how it was sent"), m_how->buttons().front());
    if (!day.isValid() || day > now.today)
        return refuse(SentStepTexts::tr("Enter the day on which it was sent, today or earlier"), m_date);
    if (!clock || (day == now.today && *clock > now.now))
        return refuse(
            SentStepTexts::tr("Enter the time at which it was sent, such as 15:40, now or earlier"), m_time);
    if (m_by->text().trimmed().isEmpty())
        return refuse(SentStepTexts::tr("Say who sent it"), m_by);
    if (m_proof->text().trimmed().isEmpty())
        return refuse(SentStepTexts::tr("Enter the reference number, or the subject of the email"), m_proof);
    showProblem({});
    Q_EMIT recorded(
        {how, londonInstant(day, *clock), m_by->text().trimmed(), m_proof->text().trimmed(), false});
}

void SentStep::recordFailure()
{
    if (m_by->text().trimmed().isEmpty())
        return refuse(SentStepTexts::tr("Say who tried to send it"), m_by);
    const Moment now = m_now();
    Q_EMIT recorded({QString::fromLatin1(waysToInstaller.service.code), londonInstant(now.today, now.now),
        m_by->text().trimmed(), {}, true});
}

} // namespace emo::ui
