// SPDX-License-Identifier: MIT
#pragma once

#include "core/numbers/TeamNumbers.h"

#include <QDialog>

class QLineEdit;
class QTableWidget;

namespace emo::ui {

class ErrorRateChart;
class ProfileSession;
class TextLabel;

/// What the office has done between two days, and how many orders came back: a table, a chart and a file of
/// numbers. Nobody's data.
class TeamNumbersDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `rules` are those that say what a finding is about.
    TeamNumbersDialog(ProfileSession &session, RuleBooks rules, QDate today, QWidget *parent = nullptr);
    ~TeamNumbersDialog() override;

private:
    void refresh();
    void addRow(const QString &what, const QString &number);
    void save();

    const RuleBooks m_rules;
    QList<CountedVersion> m_versions;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QTableWidget *m_table;
    ErrorRateChart *m_chart;
    TextLabel *m_problem;
};

} // namespace emo::ui
