// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/store/backup/BareDatabase.h"

#include <QFile>

namespace emo::cli {

namespace {

/// For ourselves alone; see core/store/backup/BareDatabase.h.
int rows(const Invocation &invocation)
{
    QFile output;
    if (invocation.arguments.size() != 1 || !output.open(stdout, QIODevice::WriteOnly))
        return Unusable;
    const auto done = store::handOverRows(invocation.arguments[0], output);
    return done && output.flush() ? Done : Unusable;
}

const Registered rowsCommand{{
    .name = "profile rows",
    .about = About::Profile,
    .run = rows,
}};

} // namespace

} // namespace emo::cli
