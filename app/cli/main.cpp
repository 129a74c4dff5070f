// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "app/cli/Commands.h"
#include "core/base/PrivateMemory.h"
#include "core/base/StandardStreams.h"
#include "core/base/Text.h"
#include "core/calendar/WorkingDays.h"
#include "core/document/pdf/PaintingApplication.h"

#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace emo;

namespace {

struct MainTexts
{
    EMO_TEXTS(MainTexts)
};

struct Entry
{
    const char *name;
    int (*run)(const QStringList &arguments);
    Text summary;
    bool paints = false; ///< Needs fonts, which take their time to load.
};

constexpr Entry entries[]{
    {"check", cli::check, MainTexts::tr("list what would get an order rejected"), true},
    {"export", cli::exportOrder, MainTexts::tr("write the form of an order as a PDF/A file"), true},
    {"annex-a", cli::annexA, MainTexts::tr("write Annex A of an order, or one of its own, as a PDF/A file"),
        true},
    {"handover", cli::handover,
        MainTexts::tr("write what an order is handed over with, email drafts included"), true},
    {"deadlines", cli::deadlines, MainTexts::tr("list what is due for an order, and by when")},
    {"business-days", cli::businessDays,
        MainTexts::tr("print the day that comes so many business days later")},
    {"convert", cli::convert, MainTexts::tr("write an order in the JSON of the live service")},
    {"profile", cli::profile, MainTexts::tr("make, check, back up and restore the encrypted profile")},
    {"import", cli::importOrders, MainTexts::tr("take orders into the profile")},
    {"package", cli::package, MainTexts::tr("hand orders on in encrypted packages, and take them in")},
    {"list", cli::list, MainTexts::tr("list the orders in the profile")},
    {"search", cli::search, MainTexts::tr("list the orders in the profile that hold some words")},
    {"show", cli::show, MainTexts::tr("print an order in the profile")},
    {"rules", cli::rules, MainTexts::tr("print the register of rules")},
    {"questions", cli::questions, MainTexts::tr("print every question of the form")},
};

QString usage()
{
    QString text = MainTexts::tr("Usage: emodesk-cli COMMAND ...\n\n"
                                 "Prepares Electronic Monitoring Orders without a network.\n\nCommands:\n")
                       .toString();
    for (const Entry &entry : entries)
        text += QStringLiteral("  %1%2\n")
                    .arg(QLatin1StringView(entry.name), -14)
                    .arg(entry.summary.toString());
    return text + MainTexts::tr("\nemodesk-cli COMMAND --help tells more.\n").toString();
}

int run(const Entry *entry, QStringList arguments)
{
    QCoreApplication::setApplicationName(QStringLiteral("emodesk-cli"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/emodesk_en.qm")))
        QCoreApplication::installTranslator(&translator);

    const QString command = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (const auto added = addProclaimedDaysOfComputer(); !added)
        return cli::fail(added.error());
    if (entry)
        return entry->run(arguments);
    if (command == u"--help" || command == u"-h" || command == u"help") {
        cli::printOut(usage());
        return cli::Done;
    }
    const int code = cli::fail({command.isEmpty() ? MainTexts::tr("Say what to do").toString()
                                                  : MainTexts::tr("There is no command %1").with(command)});
    cli::printOut(usage());
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    guardStandardStreams();
    const auto *entry = std::ranges::find_if(
        entries, [&](const Entry &each) { return argc > 1 && QByteArrayView(each.name) == argv[1]; });
    if (entry == std::end(entries))
        entry = nullptr;
    if (entry && entry->paints) {
        const paper::PaintingApplication application(argc, argv);
        return cli::finish(run(entry, QCoreApplication::arguments()));
    }
    const QCoreApplication application(argc, argv);
    return cli::finish(run(entry, QCoreApplication::arguments()));
}
