// SPDX-License-Identifier: MIT
#include "ui/send/OptionGroup.h"

#include "ui/style/Look.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace emo::ui {

QWidget *newOptionGroup(const QString &label, const OptionList &list, QButtonGroup *&group)
{
    auto *options = new QWidget;
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins({});
    column->setSpacing(look().u);
    group = new QButtonGroup(options);
    for (std::size_t i = 0; i < list.count; ++i) {
        auto *button = new QRadioButton(list.options[i]->label);
        button->setAccessibleName(QStringLiteral("%1 %2").arg(label, button->text()));
        group->addButton(button, int(i));
        column->addWidget(button);
    }
    options->setFocusProxy(group->buttons().front());
    return options;
}

QString chosen(const QButtonGroup &group, const OptionList &list)
{
    return group.checkedId() < 0 ? QString()
                                 : QString::fromLatin1(list.options[std::size_t(group.checkedId())]->code);
}

void choose(QButtonGroup &group, const OptionList &list, const QString &code)
{
    for (std::size_t i = 0; i < list.count; ++i)
        if (code == QLatin1StringView(list.options[i]->code))
            group.button(int(i))->setChecked(true);
}

} // namespace emo::ui
