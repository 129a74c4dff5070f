// SPDX-License-Identifier: MIT
#include "ui/style/Language.h"

#include "core/base/Text.h"

#include <QSettings>
#include <QTranslator>

namespace emo::ui {

namespace {

const auto english = QStringLiteral("en");
const auto key = QStringLiteral("language");

struct LanguageTexts
{
    EMO_TEXTS(LanguageTexts)
};

constexpr const char *ownName = "English";
//: The name of the language in itself. Translate it last: the language is offered from then on.
[[maybe_unused]] constexpr Text marked = LanguageTexts::tr("English");

bool load(QTranslator &translator, const QString &code)
{
    return translator.load(QStringLiteral(":/translations/emodesk_%1.qm").arg(code));
}

constexpr auto scope = QSettings::UserScope;
const auto program = QStringLiteral("EMO Desk");

} // namespace

QList<Language> languages()
{
    QList<Language> found{{english, QString::fromLatin1(ownName)}};
    for (const QString &code : {QStringLiteral("cy")})
        if (QTranslator translator; load(translator, code))
            if (const QString name = translator.translate("LanguageTexts", ownName); !name.isEmpty())
                found.append({code, name});
    return found;
}

QString chosenLanguage(const QString &otherwise)
{
    return QSettings(QSettings::IniFormat, scope, program, program)
        .value(key, otherwise.isEmpty() ? english : otherwise)
        .toString();
}

void chooseLanguage(const QString &code)
{
    QSettings(QSettings::IniFormat, scope, program, program).setValue(key, code);
}

void speak(const QString &code)
{
    for (const Language &each : languages())
        if (each.code == code && code != english) {
            auto *translator = new QTranslator(QCoreApplication::instance());
            if (load(*translator, code))
                QCoreApplication::installTranslator(translator);
            return;
        }
}

} // namespace emo::ui
