// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/form/Question.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace emo::ui {

/// What is shown of an attached file.
struct Preview
{
    qint64 bytes = 0;
    int pages = 0; ///< 0: a picture, or not known.
    QImage picture; ///< Of the first page; null if there is none.
};

/// Takes files into the profile and shows them. Everything takes its time elsewhere; `done` is called in the
/// window's thread, and not at all once `context` is gone.
class Attaching
{
public:
    virtual ~Attaching() = default;

    /// Reads, checks and keeps the file for that question.
    virtual void attach(const QString &path, const AnyQuestion &question, QObject *context,
        const std::function<void(const Result<File> &)> &done)
        = 0;
    virtual void preview(
        const File &file, QObject *context, const std::function<void(const Result<Preview> &)> &done)
        = 0;
};

} // namespace emo::ui
