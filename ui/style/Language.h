// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace emo::ui {

/// A language that the window can speak.
struct Language
{
    QString code;
    QString name; ///< In that language itself.
};

/// English, and every language whose translation has been reviewed.
QList<Language> languages();

// What the user has chosen stands outside of the profile, since it is needed before that is unlocked.
QString chosenLanguage(const QString &otherwise);
void chooseLanguage(const QString &code);

/// Lets the program speak the language; English if it is none of languages(). Once, before any window.
void speak(const QString &code);

} // namespace emo::ui
