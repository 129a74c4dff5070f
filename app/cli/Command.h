// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"
#include "core/base/Result.h"
#include "core/order/Order.h"

#include <QCommandLineParser>

#include <optional>

namespace emo::cli {

/// What the program tells its caller.
enum ExitCode {
    Done = 0,
    ErrorsFound = 1, ///< The order holds at least one finding of severity error.
    Unusable = 2, ///< The command, a file or a folder cannot be used.
};

/// The words after the command, once understood.
class Command
{
public:
    /// `arguments` begin with the program's name, without the command's. `files` names the files that
    /// the command takes, for its help.
    Command(const QString &name, const QString &description, const QStringList &files,
        const QList<QCommandLineOption> &options);

    /// The code to exit with, if the arguments ask for the help, which is shown, or cannot be understood,
    /// which is said.
    std::optional<int> parse(const QStringList &arguments);

    QString file(int position) const { return m_parser.positionalArguments().value(position); }
    QString value(const QString &option) const { return m_parser.value(option); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }

    /// The moment given by --today and --now, or this one. A Problem if either is none.
    Result<Moment> moment() const;

    /// The value of --format, which must be one of `formats`; the first of them if it is not given.
    Result<QString> format(const QStringList &formats) const;

private:
    QString m_name;
    QStringList m_files;
    QCommandLineParser m_parser;
};

QCommandLineOption todayOption();
QCommandLineOption nowOption();
QCommandLineOption formatOption(const QStringList &formats);

/// The order in the file, by the form of the Electronic Monitoring Order.
Result<Order> readOrder(const QString &path);

void printOut(const QString &text);
/// One line that says what is wrong; returns Unusable.
int fail(const Problem &problem);

} // namespace emo::cli
