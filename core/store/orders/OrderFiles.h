// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Form.h"

#include <QSet>

#include <functional>

namespace emo::store {

/// Calls `visit` for each file that the answers name, with its question, in rows too, whether or not it is
/// still asked for.
using FileVisitor = std::function<void(const AnyQuestion &question, const File &file)>;
void forEachFile(const Form &form, const Answers &answers, const FileVisitor &visit);

/// Adds to `found` those of `names` that stand in the JSON of an order, each as a whole string. Names hold no
/// quotation marks.
void findNames(const QByteArray &json, const QSet<QString> &names, QSet<QString> &found);

/// The answers with each file replaced by what `change` makes of it.
Answers withFiles(const Form &form, const Answers &answers, const std::function<File(const File &)> &change);

} // namespace emo::store
