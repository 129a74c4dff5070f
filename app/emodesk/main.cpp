// SPDX-License-Identifier: MIT
#include "core/base/PrivateMemory.h"
#include "core/base/StandardStreams.h"
#include "core/calendar/WorkingDays.h"
#include "core/emo/EmoForm.h"
#include "ui/app/EmoTrade.h"
#include "ui/app/MainWindow.h"
#include "ui/style/DeskStyle.h"
#include "ui/style/Language.h"
#include "ui/widgets/Confirm.h"
#include "ui/widgets/FileChoice.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTranslator>

using namespace emo;

namespace {

struct EmoDeskTexts
{
    EMO_TEXTS(EmoDeskTexts)
};

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    guardStandardStreams();
    ui::keepQtFromRemembering();
    // With its own engine, Windows would write the letters of a PDF as curves at some scalings.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")
        && QSysInfo::productType() == QLatin1StringView("windows"))
        qputenv("QT_QPA_PLATFORM", "windows:fontengine=freetype");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("EMO Desk"));
    QApplication::setApplicationVersion(QStringLiteral(EMODESK_VERSION));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/translations/emodesk_en.qm")))
        QApplication::installTranslator(&translator);
    const auto machine = store::MachineSettings::from(store::MachineSettings::standardPlace());
    ui::speak(machine.isLocked(store::machineKeys::language) ? machine.language()
                                                             : ui::chosenLanguage(machine.language()));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        EmoDeskTexts::tr("Prepares Electronic Monitoring Orders without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(QStringLiteral("profile"),
        EmoDeskTexts::tr("The folder of the profile, instead of the user's own."), QStringLiteral("DIR"));
    parser.addOption(profile);
    parser.process(application);

    QFont font = QApplication::font();
    font.setPointSizeF(std::max(font.pointSizeF(), ui::smallestPoints));
    QApplication::setFont(font);
    QApplication::setStyle(new ui::DeskStyle);
    const ui::Trade trade = ui::emoTrade();
    ui::ProfileSession session(emoForm, trade.names,
        parser.isSet(profile) ? parser.value(profile) : store::ProfileFolder::standard(), store::moderateCost,
        machine);
    ui::MainWindow window(trade, ui::emoCardQuestions(), session);
    window.setBuilt(QDate::fromString(QStringLiteral(EMODESK_BUILT), Qt::ISODate));
    window.resize(ui::look().characters(190), ui::look().lines(46));
    window.show();
    if (const auto added = addProclaimedDaysOfComputer(); !added)
        ui::tell(&window, added.error());
    return QApplication::exec();
}
