// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "app/cli/Registered.h"
#include "core/base/PrivateMemory.h"
#include "core/base/StandardStreams.h"
#include "core/base/Text.h"
#include "core/calendar/WorkingDays.h"
#include "core/document/pdf/PaintingApplication.h"

#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <string_view>

using namespace emo;

namespace {

struct MainTexts
{
    EMO_TEXTS(MainTexts)
};

Text heading(cli::About about)
{
    switch (about) {
    case cli::About::OrderFiles:
        return MainTexts::tr("Orders in files:");
    case cli::About::Orders:
        return MainTexts::tr("Orders in the profile:");
    case cli::About::Packages:
        return MainTexts::tr("Orders in encrypted packages, to hand them on:");
    case cli::About::Profile:
        return MainTexts::tr("The encrypted profile:");
    case cli::About::Program:
        return MainTexts::tr("What the program knows:");
    }
    Q_UNREACHABLE();
}

QStringList wordsOf(const cli::CommandSpec &command)
{
    return QString::fromLatin1(command.name).split(u' ');
}

/// The command that the words begin with: the one with the longest name, if it is several.
std::optional<cli::CommandSpec> commandIn(const QStringList &words)
{
    std::optional<cli::CommandSpec> found;
    for (const cli::CommandSpec &each : cli::commands()) {
        const QStringList name = wordsOf(each);
        if (words.mid(0, name.size()) == name && (!found || name.size() > wordsOf(*found).size()))
            found = each;
    }
    return found;
}

QString usage(const std::vector<cli::CommandSpec> &commands)
{
    QString text = MainTexts::tr("Usage: emodesk-cli COMMAND ...\n\n"
                                 "Prepares Electronic Monitoring Orders without a network.\n");
    std::size_t width = 0;
    for (const cli::CommandSpec &each : commands)
        width = std::max(width, std::string_view(each.name).size());
    std::optional<cli::About> about;
    for (const cli::CommandSpec &each : commands) {
        if (each.about != about)
            text += QStringLiteral("\n%1\n").arg(heading(each.about).toString());
        about = each.about;
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1StringView(each.name), -int(width))
                    .arg(each.summary.toString());
    }
    return text + MainTexts::tr("\nemodesk-cli COMMAND --help tells more.\n");
}

/// For words that begin with no command: lists all commands, or those of the group that the first word names.
/// Fails unless --help asked for that.
int listCommands(const QStringList &words)
{
    std::vector<cli::CommandSpec> all = cli::commands();
    std::erase_if(all, [](const cli::CommandSpec &each) { return each.summary.isEmpty(); });
    std::vector<cli::CommandSpec> group = all;
    std::erase_if(group, [&](const cli::CommandSpec &each) { return wordsOf(each)[0] != words.value(0); });
    const int position = group.empty() ? 0 : 1;
    const QString word = words.value(position);
    int code = cli::Done;
    if (word.isEmpty())
        code = cli::fail({MainTexts::tr("Say what to do")});
    else if (word != u"--help" && word != u"-h" && word != u"help")
        code = cli::fail(
            {MainTexts::tr("There is no command %1").with(words.mid(0, position + 1).join(u' '))});
    cli::printOut(usage(group.empty() ? all : group));
    return code;
}

int run(const std::optional<cli::CommandSpec> &command)
{
    QCoreApplication::setApplicationName(QStringLiteral("emodesk-cli"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/emodesk_en.qm")))
        QCoreApplication::installTranslator(&translator);

    if (const auto added = addProclaimedDaysOfComputer(); !added)
        cli::note(added.error().message); // the other days are known, and most commands need none
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (!command)
        return listCommands(words);
    return command->run({QStringLiteral("emodesk-cli %1").arg(QLatin1StringView(command->name)),
        words.mid(wordsOf(*command).size())});
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    guardStandardStreams();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const auto command = commandIn(words);
    if (command && command->paints) {
        const paper::PaintingApplication application(argc, argv);
        return cli::finish(run(command));
    }
    const QCoreApplication application(argc, argv);
    return cli::finish(run(command));
}
