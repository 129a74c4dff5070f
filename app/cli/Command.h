// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/Registered.h"
#include "core/base/London.h"
#include "core/base/Result.h"
#include "core/base/Text.h"
#include "core/handover/AnnexA.h"
#include "core/order/Order.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonObject>

#include <optional>

namespace emo::cli {

/// What the program tells its caller.
enum ExitCode {
    Done = 0,
    ErrorsFound = 1, ///< The order holds at least one finding of severity error; the profile is damaged.
    Unusable = 2, ///< The command, a file or a folder cannot be used.
};

/// What --format takes where nothing else is said: text, or JSON for programs.
QStringList textOrJson();

/// What a command takes besides --help.
struct Takes
{
    QStringList files = {}; ///< Their names in the help, all needed. The last may end in "...": one or more.
    QList<QCommandLineOption> options = {};
    QStringList formats = {}; ///< For --format; the first if it is left out. Empty: no such option.
    bool moment = false; ///< --today and --now.
    bool filesMayBeLeftOut = false; ///< All of them or none is needed.
};

/// The words after the command, once understood.
class Command
{
public:
    Command(const Invocation &invocation, const Text &description, const Takes &takes);

    /// The code to exit with, if the arguments ask for the help, which is shown, or cannot be understood,
    /// which is said.
    std::optional<int> parse();

    QStringList files() const { return m_parser.positionalArguments(); }
    QString file(int position) const { return m_parser.positionalArguments().value(position); }
    QString value(const QString &option) const { return m_parser.value(option); }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString format() const;
    bool isJson() const { return format() == u"json"; }
    /// The moment given by --today and --now, or this one.
    const Moment &moment() const { return m_moment; }

private:
    /// What is wrong with the parsed arguments, as part of a sentence; empty if nothing is.
    QString complaint() const;
    /// The moment that the arguments give. Its date or time is not valid if theirs is none.
    Moment givenMoment() const;

    Invocation m_invocation;
    Takes m_takes;
    QCommandLineParser m_parser;
    Moment m_moment;
};

/// Reads the order in the file, by the form of the Electronic Monitoring Order: in JSON, or in a PDF form of
/// ours. What must be said of the file is said. A draft is looked at as on `today`, unless that is null.
Result<Order> readOrder(const QString &path, QDate today = {});
/// That the files which the order names were not looked at; empty if it names none, or `folder` is theirs.
QString notLookedAt(const std::optional<QDir> &folder, const Answers &order);

/// --files FOLDER: where the licence, the photo and the maps of an order are.
QCommandLineOption filesOption();
/// The folder that it names; nothing without it.
std::optional<QDir> filesFolder(const Command &command);
/// True if the file is in the folder, and may be read.
bool isIn(const QDir &folder, const File &file);

/// Prints to the standard output. What cannot be printed makes finish() fail.
void printOut(const QString &text);
/// The same for what is shown only once: `why` says that it could not be, and what became of it.
Result<> printOnce(const QString &text, const Text &why);
/// A document of that schema.
QString documentText(QJsonObject json, const char *schema);
/// Says on standard error, in one line, what the caller must know and can go on with.
void note(const QString &text);
/// Says likewise what is wrong; returns Unusable.
int fail(const Problem &problem);
/// The code to exit with, for a command that has returned `code`: Unusable, which is said, if any of what it
/// printed is lost.
int finish(int code);

} // namespace emo::cli
