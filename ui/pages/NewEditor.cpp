// SPDX-License-Identifier: MIT
#include "core/form/Lookup.h"
#include "ui/editors/DateEditor.h"
#include "ui/editors/FileEditor.h"
#include "ui/editors/LookupEditor.h"
#include "ui/editors/OptionButtons.h"
#include "ui/editors/TextEditor.h"
#include "ui/pages/RowsEditor.h"
#include "ui/pages/SpecialEditors.h"

namespace emo::ui {

namespace {

constexpr int mostOnOneLine = 255; // characters
constexpr int mostButtons = 14;

bool isLongList(const OptionList &list)
{
    return offers(list).size() > mostButtons;
}

} // namespace

Editor *newEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
{
    if (Editor *special = newSpecialEditor(editing, at, parent))
        return special;
    const AnyQuestion &question = *at.question;
    switch (question.kind) {
    case Kind::Text:
        if (question.spec.maxLength > mostOnOneLine)
            return new LongTextEditor(editing, at, parent);
        return new TextEditor(editing, at, parent);
    case Kind::YesNo:
        return new YesNoEditor(editing, at, parent);
    case Kind::Date:
        return new DateEditor(editing, at, parent);
    case Kind::Time:
        return new TimeEditor(editing, at, parent);
    case Kind::Choice:
        if (isLongList(*question.options))
            return new LookupEditor(editing, at, parent);
        return new OptionsEditor(editing, at, parent);
    case Kind::Choices:
        return new OptionsEditor(editing, at, parent);
    case Kind::File:
        return new FileEditor(editing, at, parent);
    case Kind::Rows:
        return new RowsEditor(editing, at, parent);
    }
    Q_UNREACHABLE();
}

} // namespace emo::ui
