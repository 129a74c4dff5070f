// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"

#include <QWidget>

namespace emo::ui {

class Link;

/// A standard wording that an answer is compared with: a link that shows it and hides it again. The
/// placeholder in it is bold; see Spec::wording.
class WordingView final : public QWidget
{
    Q_OBJECT

public:
    WordingView(const Text &wording, const QString &question, QWidget *parent);

private:
    void showWords(bool isShown);

    const QString m_question;
    const QString m_words;
    Link *m_link;
    QWidget *m_body;
};

} // namespace emo::ui
