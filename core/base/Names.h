// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo {

/// "SAMPLETON, Jordan": how a name heads a page, so that a sheet that falls out finds its file. Either may be
/// empty.
QString surnameFirst(const QString &surname, const QString &firstNames);

/// The same of a name that was written as one, without what follows it in brackets. The surname is `surname`
/// where the name has it, or what stands before a comma, or else the last word, with the "van der" before it.
QString wholeNameSurnameFirst(const QString &name, const QString &surname = {});

} // namespace emo
