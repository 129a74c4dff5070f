// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

#include <QButtonGroup>

namespace emo::ui {

/// Options of which one is chosen, one under the other. `label` is read out before each; `group` is made.
QWidget *newOptionGroup(const QString &label, const OptionList &list, QButtonGroup *&group);

/// The code of the option that is chosen; empty if none is.
QString chosen(const QButtonGroup &group, const OptionList &list);
void choose(QButtonGroup &group, const OptionList &list, const QString &code);

} // namespace emo::ui
