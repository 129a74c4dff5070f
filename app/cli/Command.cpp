// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"

#include "core/base/Text.h"
#include "core/emo/EmoForm.h"
#include "core/order/OrderJson.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>

namespace emo::cli {

namespace {

struct CommandTexts
{
    EMO_TEXTS(CommandTexts)
};

} // namespace

Command::Command(const QString &name, const QString &description, const QStringList &files,
    const QList<QCommandLineOption> &options)
    : m_name(name), m_files(files)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
        CommandTexts::tr("Shows how the command is used.").toString()});
    for (const QString &file : files)
        m_parser.addPositionalArgument(file, {}, file);
    m_parser.addOptions(options);
}

std::optional<int> Command::parse(const QStringList &arguments)
{
    const auto refuse = [this](const QString &what) {
        return fail(
            {what + QStringLiteral(". ") + CommandTexts::tr("%1 --help shows how it is used").with(m_name)});
    };
    if (!m_parser.parse(arguments)) {
        QString what = m_parser.errorText();
        while (what.endsWith(u'.'))
            what.chop(1);
        return refuse(what);
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        help.remove(0, help.indexOf(u'\n')); // names the program's path, but not the command
        printOut(CommandTexts::tr("Usage: %1 [options] %2").with(m_name, m_files.join(u' ')) + help);
        return Done;
    }
    if (m_parser.positionalArguments().size() == m_files.size())
        return std::nullopt;
    if (m_files.isEmpty())
        return refuse(CommandTexts::tr("No file is expected here").toString());
    return refuse(CommandTexts::tr("Exactly this is expected: %1").with(m_files.join(u' ')));
}

Result<Moment> Command::moment() const
{
    Moment moment = Moment::of(QDateTime::currentDateTimeUtc());
    if (isSet(QStringLiteral("today"))) {
        constexpr int noon = 12;
        moment = {QDate::fromString(value(QStringLiteral("today")), Qt::ISODate), QTime(noon, 0)};
        if (!moment.today.isValid())
            return Problem{CommandTexts::tr("--today takes a date such as 2026-12-07").toString()};
    }
    if (isSet(QStringLiteral("now"))) {
        moment.now = QTime::fromString(value(QStringLiteral("now")), QStringLiteral("HH:mm"));
        if (!moment.now.isValid())
            return Problem{CommandTexts::tr("--now takes a time such as 14:30").toString()};
    }
    return moment;
}

Result<QString> Command::format(const QStringList &formats) const
{
    const QString format
        = isSet(QStringLiteral("format")) ? value(QStringLiteral("format")) : formats.front();
    if (!formats.contains(format))
        return Problem{
            CommandTexts::tr("--format takes one of: %1").with(formats.join(QStringLiteral(", ")))};
    return format;
}

QCommandLineOption todayOption()
{
    return {QStringLiteral("today"),
        CommandTexts::tr("The date to look at the order on, YYYY-MM-DD in London; today if left out.")
            .toString(),
        QStringLiteral("date")};
}

QCommandLineOption nowOption()
{
    return {QStringLiteral("now"),
        CommandTexts::tr("The time of that day, hh:mm; noon if only --today is given.").toString(),
        QStringLiteral("time")};
}

QCommandLineOption formatOption(const QStringList &formats)
{
    return {QStringLiteral("format"),
        CommandTexts::tr("One of: %1. The first if left out.").with(formats.join(QStringLiteral(", "))),
        QStringLiteral("format")};
}

Result<Order> readOrder(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Problem{CommandTexts::tr("There is no file %1").with(path)};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Problem{CommandTexts::tr("The file %1 cannot be opened").with(path), file.errorString()};
    const auto order = orderFromJson(emoForm, file.read(largestOrderFile + 1));
    if (!order)
        return Problem{QStringLiteral("%1: %2").arg(path, order.error().message), order.error().detail};
    return order;
}

void printOut(const QString &text)
{
    QTextStream(stdout) << text;
}

int fail(const Problem &problem)
{
    QTextStream(stderr) << "emodesk-cli: " << problem.message << '\n';
    return Unusable;
}

} // namespace emo::cli
