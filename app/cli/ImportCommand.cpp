// SPDX-License-Identifier: MIT
#include "app/cli/ProfileAccess.h"
#include "app/cli/Taken.h"
#include "core/base/Text.h"

namespace emo::cli {

namespace {

struct ImportTexts
{
    EMO_TEXTS(ImportTexts)
};

int importOrders(const Invocation &invocation)
{
    Command command(invocation,
        ImportTexts::tr(
            "Takes orders into the profile: files in the JSON of the live service, and PDF forms that EMO "
            "Desk has printed. What is in the profile is never overwritten. Exits with 2 if one of them was "
            "not taken in; the others are."),
        {.files = {QStringLiteral("FILE...")}, .options = profileOptions(), .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    const auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    TakenFiles files(command.isJson());
    for (const QString &path : command.files()) {
        const auto order = readOrder(path);
        const auto taken = order ? store::Intake(*open->orders).takeIn(*order, actNow(command))
                                 : Result<store::TakenIn>(order.error());
        if (taken)
            files.add(path, *taken);
        else
            files.refuse(
                path, order ? Problem{path + QStringLiteral(": ") + taken.error().message} : taken.error());
    }
    return files.finish();
}

const Registered importCommand{{
    .name = "import",
    .about = About::Orders,
    .summary = ImportTexts::tr("take orders into the profile"),
    .run = importOrders,
}};

} // namespace

} // namespace emo::cli
