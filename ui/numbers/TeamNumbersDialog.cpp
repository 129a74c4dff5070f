// SPDX-License-Identifier: MIT
#include "ui/numbers/TeamNumbersDialog.h"

#include "core/form/Typed.h"
#include "core/order/Display.h"
#include "ui/numbers/ErrorRateChart.h"
#include "ui/print/Printing.h"
#include "ui/profile/CardScreen.h"
#include "ui/profile/ProfileSession.h"
#include "ui/send/FieldRows.h"
#include "ui/widgets/LinesDelegate.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct TeamNumbersDialogTexts
{
    EMO_TEXTS(TeamNumbersDialogTexts)
};

constexpr int dateWidth = 18; // in characters
constexpr int daysShown = 90;

QDate dayIn(const QLineEdit &edit)
{
    const QStringList parts = edit.text().simplified().split(u' ');
    const Value value = dateFrom(parts.value(0), parts.value(1), parts.value(2));
    const auto *day = std::get_if<QDate>(&value);
    return day ? *day : QDate();
}

QString hoursText(const std::optional<double> &hours)
{
    return hours ? TeamNumbersDialogTexts::tr("%1 hours").with(QString::number(*hours, 'f', 1))
                 : TeamNumbersDialogTexts::tr("not known");
}

/// Every version in the profile, and when each was begun.
Result<QList<CountedVersion>> countedIn(store::OrderStore &orders)
{
    const auto audit = orders.profile().audit().verified();
    if (!audit)
        return audit.error();
    QHash<std::pair<QString, int>, QDateTime> begun;
    for (const store::AuditEntry &entry : *audit)
        if (entry.what == u"begun")
            begun.insert({entry.orderId, entry.number}, entry.when);
    QList<CountedVersion> counted;
    for (const store::Card *card : orders.list()) {
        const auto order = orders.load(card->orderId);
        if (!order)
            continue; // it is listed as damaged
        for (const Version &version : order->versions)
            counted.append(countedVersion(version, begun.value({order->id, version.number})));
    }
    return counted;
}

} // namespace

TeamNumbersDialog::TeamNumbersDialog(ProfileSession &session, RuleBooks rules, QDate today, QWidget *parent)
    : QDialog(parent), m_rules(rules), m_from(newEdit(TeamNumbersDialogTexts::tr("From"), {}, dateWidth)),
      m_until(newEdit(TeamNumbersDialogTexts::tr("To"), {}, dateWidth)), m_table(new QTableWidget(0, 2)),
      m_chart(new ErrorRateChart)
{
    setWindowTitle(TeamNumbersDialogTexts::tr("Team numbers"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_from->setText(displayShortDate(today.addDays(-daysShown)).simplified());
    m_until->setText(displayShortDate(today).simplified());
    auto *days = new QHBoxLayout;
    days->setSpacing(look().u * 2);
    for (QLineEdit *edit : {m_from, m_until}) {
        days->addWidget(new TextLabel(edit->accessibleName(), {.isBold = true}));
        days->addWidget(edit);
        connect(edit, &QLineEdit::editingFinished, this, &TeamNumbersDialog::refresh);
    }
    days->addStretch();
    setLook(*m_table);
    m_table->setItemDelegate(new LinesDelegate(1.6, m_table));
    m_table->setHorizontalHeaderLabels(
        {TeamNumbersDialogTexts::tr("What"), TeamNumbersDialogTexts::tr("Number")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setColumnWidth(1, look().characters(20));
    m_table->setAccessibleName(windowTitle());
    auto *save = newButton(TeamNumbersDialogTexts::tr("&Save as a table (.csv)…"));
    auto *close = newPrimaryButton(TeamNumbersDialogTexts::tr("Close"));
    connect(save, &QPushButton::clicked, this, &TeamNumbersDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look().u * 5, look().u * 4, look().u * 5, look().u * 4);
    column->setSpacing(look().u * 3);
    column->addLayout(days);
    m_problem = addProblem(*column);
    column->addWidget(m_chart);
    column->addWidget(new TextLabel(
        TeamNumbersDialogTexts::tr("National share of orders with errors in May 2026: National Audit Office, "
                                   "HC 266, paragraph 13. The numbers name nobody."),
        {.factor = 0.92, .role = Role::Second, .wraps = true}));
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(look().characters(96), look().lines(36));
    session.service().ask(this, countedIn, [this](const Result<QList<CountedVersion>> &counted) {
        if (counted)
            m_versions = *counted;
        ui::showProblem(*m_problem, counted ? QString() : counted.error().message);
        refresh();
    });
    refresh();
}

TeamNumbersDialog::~TeamNumbersDialog()
{
    for (QLineEdit *edit : {m_from, m_until})
        edit->disconnect(this); // one that has the focus is finished with while it goes
}

void TeamNumbersDialog::addRow(const QString &what, const QString &number)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(what));
    m_table->setItem(row, 1, new QTableWidgetItem(number));
}

void TeamNumbersDialog::refresh()
{
    const QDate from = dayIn(*m_from);
    const QDate until = dayIn(*m_until);
    m_table->setRowCount(0);
    if (!from.isValid() || !until.isValid()) {
        ui::showProblem(*m_problem, TeamNumbersDialogTexts::tr("Enter both days, such as 27 mar 2026"));
        return;
    }
    ui::showProblem(*m_problem, {});
    const TeamNumbers numbers = teamNumbers(m_versions, from, until);
    m_chart->show(numbers.errorPercent());
    for (const auto &[what, number] : {std::pair{TeamNumbersDialogTexts::tr("Begun"), numbers.begun},
             {TeamNumbersDialogTexts::tr("Finished"), numbers.finished},
             {TeamNumbersDialogTexts::tr("Sent to the installer"), numbers.sent},
             {TeamNumbersDialogTexts::tr("Accepted"), numbers.accepted},
             {TeamNumbersDialogTexts::tr("Asked a question"), numbers.queried},
             {TeamNumbersDialogTexts::tr("Rejected"), numbers.rejected}})
        addRow(what.toString(), QString::number(number));
    addRow(TeamNumbersDialogTexts::tr("From draft to sent: half took no longer than"),
        hoursText(numbers.medianHours));
    addRow(TeamNumbersDialogTexts::tr("From draft to sent: nine in ten took no longer than"),
        hoursText(numbers.slowestTenthHours));
    for (const Count &reason : numbers.reasons)
        addRow(TeamNumbersDialogTexts::tr("Rejected: %1").with(reason.what), QString::number(reason.number));
    for (const Count &finding : numbers.findings)
        addRow(TeamNumbersDialogTexts::tr("Found: %1").with(findingTitle(finding.what, m_rules)),
            QString::number(finding.number));
}

void TeamNumbersDialog::save()
{
    const QDate from = dayIn(*m_from);
    const QDate until = dayIn(*m_until);
    const QString path = askWhere(this, QStringLiteral("team-numbers.csv"), QStringLiteral("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const auto saved
        = saveMade(this, path, teamNumbersCsv(teamNumbers(m_versions, from, until), from, until));
    ui::showProblem(*m_problem, saved ? QString() : saved.error().message);
}

} // namespace emo::ui
