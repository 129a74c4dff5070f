// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"

#include "core/base/ReadableFile.h"
#include "core/base/StandardStreams.h"
#include "core/base/Text.h"
#include "core/document/pdf/OrderFile.h"
#include "core/emo/EmoForm.h"
#include "core/store/orders/OrderFiles.h"

#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

namespace emo::cli {

namespace {

struct CommandTexts
{
    EMO_TEXTS(CommandTexts)
};

const auto todayOption = QStringLiteral("today");
const auto nowOption = QStringLiteral("now");
const auto formatOption = QStringLiteral("format");
const auto filesName = QStringLiteral("files");

std::optional<Problem> lostOutput; // the first of what printOut() could not print

} // namespace

QStringList textOrJson()
{
    return {QStringLiteral("text"), QStringLiteral("json")};
}

Command::Command(const Invocation &invocation, const Text &description, const Takes &takes)
    : m_invocation(invocation), m_takes(takes)
{
    m_parser.setApplicationDescription(description.toString());
    m_parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, CommandTexts::tr("Shows how the command is used.")});
    for (const QString &file : takes.files)
        m_parser.addPositionalArgument(file, {}, file);
    m_parser.addOptions(takes.options);
    if (takes.moment)
        m_parser.addOptions({{todayOption,
                                 CommandTexts::tr("The date to look at the order on, YYYY-MM-DD in London; "
                                                  "today if left out."),
                                 QStringLiteral("date")},
            {nowOption, CommandTexts::tr("The time of that day, hh:mm; noon if only --today is given."),
                QStringLiteral("time")}});
    if (!takes.formats.isEmpty())
        m_parser.addOption({formatOption,
            CommandTexts::tr("One of: %1. The first if left out.")
                .with(takes.formats.join(QStringLiteral(", "))),
            QStringLiteral("format")});
}

std::optional<int> Command::parse()
{
    const QString &name = m_invocation.name;
    const bool isParsed = m_parser.parse(QStringList{name} + m_invocation.arguments);
    if (isParsed && isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        help.remove(0, help.indexOf(u'\n')); // names the program's path, but not the command
        printOut(CommandTexts::tr("Usage: %1 [options] %2").with(name, m_takes.files.join(u' ')) + help);
        return Done;
    }
    if (isParsed && m_takes.moment)
        m_moment = givenMoment();
    QString what = isParsed ? complaint() : m_parser.errorText();
    if (what.isEmpty())
        return std::nullopt;
    while (what.endsWith(u'.'))
        what.chop(1);
    return fail(
        {what + QStringLiteral(". ") + CommandTexts::tr("%1 --help shows how it is used").with(name)});
}

QString Command::complaint() const
{
    const qsizetype given = files().size();
    const bool mayBeMore = !m_takes.files.isEmpty() && m_takes.files.last().endsWith(QStringLiteral("..."));
    const bool areLeftOut = given == 0 && m_takes.filesMayBeLeftOut;
    if (mayBeMore && !areLeftOut && given < m_takes.files.size())
        return CommandTexts::tr("At least this is expected: %1").with(m_takes.files.join(u' ').chopped(3));
    if (!mayBeMore && !areLeftOut && given != m_takes.files.size())
        return m_takes.files.isEmpty()
            ? CommandTexts::tr("No file is expected here")
            : CommandTexts::tr("Exactly this is expected: %1").with(m_takes.files.join(u' '));
    if (!m_takes.formats.isEmpty() && !m_takes.formats.contains(format()))
        return CommandTexts::tr("--format takes one of: %1").with(m_takes.formats.join(QStringLiteral(", ")));
    if (m_takes.moment && !m_moment.today.isValid())
        return CommandTexts::tr("--today takes a date such as 2026-12-07");
    if (m_takes.moment && !m_moment.now.isValid())
        return CommandTexts::tr("--now takes a time such as 14:30");
    return {};
}

Moment Command::givenMoment() const
{
    constexpr int noon = 12;
    Moment moment = Moment::of(QDateTime::currentDateTimeUtc());
    if (isSet(todayOption))
        moment = {QDate::fromString(value(todayOption), Qt::ISODate), QTime(noon, 0)};
    if (isSet(nowOption))
        moment.now = QTime::fromString(value(nowOption), QStringLiteral("HH:mm"));
    return moment;
}

QString Command::format() const
{
    return isSet(formatOption) ? value(formatOption) : m_takes.formats.front();
}

Result<Order> readOrder(const QString &path, QDate today)
{
    const auto read = paper::readOrderFile(emoForm, path);
    if (!read)
        return read.error();
    if (!read->note.isEmpty())
        note(inFile(path, {read->note}).message);
    return today.isNull() ? read->order : openedOn(today, read->order);
}

QCommandLineOption filesOption()
{
    return {filesName, CommandTexts::tr("The folder with the licence, the photo and the maps."),
        QStringLiteral("FOLDER")};
}

std::optional<QDir> filesFolder(const Command &command)
{
    return command.isSet(filesName) ? std::optional(QDir(command.value(filesName))) : std::nullopt;
}

bool isIn(const QDir &folder, const File &file)
{
    return bool(checkReadable(folder.filePath(QFileInfo(file.name).fileName())));
}

QString notLookedAt(const std::optional<QDir> &folder, const Answers &order)
{
    QStringList names;
    store::forEachFile(
        emoForm, order, [&](const AnyQuestion &, const File &file) { names.append(file.name); });
    names.removeDuplicates();
    return folder || names.isEmpty()
        ? QString()
        : CommandTexts::tr("The files were not looked at: %1. Say with --files which folder they are in.")
              .with(names.join(QStringLiteral(", ")));
}

void printOut(const QString &text)
{
    const auto written = writeOutput(text.toUtf8());
    if (!written && !lostOutput)
        lostOutput = written.error();
}

Result<> printOnce(const QString &text, const Text &why)
{
    const auto written = writeOutput(text.toUtf8());
    return written ? written : Problem{why.toString(), written.error().detail};
}

QString documentText(QJsonObject json, const char *schema)
{
    json.insert(QStringLiteral("schema"), QLatin1StringView(schema));
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

void note(const QString &text)
{
    QTextStream(stderr) << "emodesk-cli: " << text << '\n';
}

int fail(const Problem &problem)
{
    note(problem.message);
    return Unusable;
}

int finish(int code)
{
    const auto closed = closeOutput();
    if (!closed && !lostOutput)
        lostOutput = closed.error();
    return lostOutput ? fail(*lostOutput) : code;
}

} // namespace emo::cli
