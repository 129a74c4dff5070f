// SPDX-License-Identifier: MIT
#include "app/cli/Passphrase.h"
#include "app/cli/ProfileAccess.h"
#include "core/base/Text.h"
#include "core/store/vault/RecoveryKey.h"

#include <QJsonArray>

#include <algorithm>

namespace emo::cli {

namespace {

struct KeysCommandTexts
{
    EMO_TEXTS(KeysCommandTexts)
};

QString kindName(store::SlotKind kind)
{
    switch (kind) {
    case store::SlotKind::Passphrase:
        return QStringLiteral("passphrase");
    case store::SlotKind::Recovery:
        return QStringLiteral("recovery-key");
    case store::SlotKind::System:
        return QStringLiteral("system");
    }
    Q_UNREACHABLE();
}

/// A new recovery key, which is printed; the system's keyring if that is wanted.
Result<> addSlot(store::Profile &profile, const QString &kind, const store::Act &act)
{
    if (kind == kindName(store::SlotKind::Recovery)) {
        store::Secret key = store::newRecoveryKey();
        QString printed = store::printedRecoveryKey(key);
        const auto added
            = profile.addSlot(store::Credential::recovery(std::move(key)), store::moderateCost, act, [&] {
                  return printOnce(KeysCommandTexts::tr("Recovery key: %1\n").with(printed),
                      KeysCommandTexts::tr(
                          "The new recovery key could not be shown, so it was not added. Let the command "
                          "print to the screen, or to a file on a disk with room, and run it again."));
              });
        printed.fill(u'\0');
        return added;
    }
    if (kind == kindName(store::SlotKind::Passphrase)) {
        auto words = askedPassphrase(KeysCommandTexts::tr("New passphrase"));
        return words
            ? profile.addSlot(store::Credential::passphrase(*std::move(words)), store::moderateCost, act)
            : words.error();
    }
    const auto keyring = store::systemKeyring(profile.folder().path());
    if (kind == kindName(store::SlotKind::System))
        return profile.addSlot(store::Credential::system(*keyring), store::moderateCost, act);
    return Problem{KeysCommandTexts::tr("--add takes one of: passphrase, recovery-key, system")};
}

Takes takesForRotation(const QString &descriptorOption)
{
    return {.options = profileOptions({{descriptorOption,
                KeysCommandTexts::tr("The number of an open file whose first line is the new passphrase. "
                                     "Without it, it is asked for."),
                QStringLiteral("N")}}),
        .formats = textOrJson()};
}

/// Nothing changes unless the new recovery key could be shown.
Result<> sealAnew(store::Profile &profile, store::Secret words, const Command &command)
{
    const auto before = profile.keySlots();
    if (!before)
        return before.error();
    store::Secret key = store::newRecoveryKey();
    QString printed = store::printedRecoveryKey(key);
    const auto keyring = store::systemKeyring(profile.folder().path());
    std::vector<store::Credential> credentials;
    credentials.push_back(store::Credential::passphrase(std::move(words)));
    credentials.push_back(store::Credential::recovery(std::move(key)));
    if (std::ranges::any_of(
            *before, [](const store::KeySlot &slot) { return slot.kind == store::SlotKind::System; }))
        credentials.push_back(store::Credential::system(*keyring));
    const auto done = profile.rotate(credentials, store::moderateCost, actNow(command), [&] {
        return printOnce(command.isJson()
                ? documentText({{QStringLiteral("recoveryKey"), printed}}, "emodesk-profile/1")
                : KeysCommandTexts::tr("Recovery key: %1\n").with(printed),
            KeysCommandTexts::tr(
                "The new recovery key could not be shown, so the keys were not changed. Let the command "
                "print to the screen, or to a file on a disk with room, and run it again."));
    });
    printed.fill(u'\0');
    return done;
}

int slotList(const Invocation &invocation)
{
    const auto addOption = QStringLiteral("add");
    const auto removeOption = QStringLiteral("remove");
    Command command(invocation,
        KeysCommandTexts::tr("Lists what opens the profile, after adding or removing something."),
        {.options = profileOptions(
             {{addOption,
                  KeysCommandTexts::tr("Add a passphrase (which is asked for), a recovery-key (which is "
                                       "printed) or the system's keyring."),
                  QStringLiteral("KIND")},
                 {removeOption, KeysCommandTexts::tr("Remove the slot of this id."), QStringLiteral("ID")}}),
            .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    const auto profile = openProfile(command);
    if (!profile)
        return fail(profile.error());
    Result<> done;
    if (command.isSet(addOption))
        done = addSlot(**profile, command.value(addOption), actNow(command));
    if (done && command.isSet(removeOption))
        done = (*profile)->removeSlot(command.value(removeOption), actNow(command));
    const auto found = (*profile)->keySlots();
    if (!done || !found)
        return fail(done ? found.error() : done.error());
    if (command.isSet(removeOption))
        note(KeysCommandTexts::tr(
            "What was removed no longer opens the profile. If somebody may have a copy of it, give it new "
            "keys: emodesk-cli profile rotate."));
    QJsonArray array;
    QString text;
    for (const store::KeySlot &slot : *found) {
        array.append(
            QJsonObject{{QStringLiteral("id"), slot.id}, {QStringLiteral("kind"), kindName(slot.kind)}});
        text += QStringLiteral("%1  %2\n").arg(slot.id, kindName(slot.kind));
    }
    printOut(command.isJson() ? documentText({{QStringLiteral("slots"), array}}, "emodesk-slots/1") : text);
    return Done;
}

const Registered slotsCommand{{
    .name = "profile slots",
    .about = About::Profile,
    .summary = KeysCommandTexts::tr("list, add or remove what opens the profile"),
    .run = slotList,
}};

int rotate(const Invocation &invocation)
{
    const auto descriptorOption = QStringLiteral("new-passphrase-fd");
    Command command(invocation,
        KeysCommandTexts::tr(
            "Seals everything in the profile with new keys, for when somebody may know a key who should not. "
            "Asks for a new passphrase and prints a new recovery key; nothing else opens the profile then, "
            "except the system's keyring if it did before. If this is interrupted, the old keys still open "
            "everything. Backups made until now still open with the old keys."),
        takesForRotation(descriptorOption));
    if (const auto code = command.parse())
        return *code;
    const auto profile = openProfile(command);
    if (!profile)
        return fail(profile.error());
    auto words = command.isSet(descriptorOption) ? passphraseOfDescriptor(command.value(descriptorOption))
                                                 : askedPassphrase(KeysCommandTexts::tr("New passphrase"));
    if (!words)
        return fail(words.error());
    const auto done = sealAnew(**profile, *std::move(words), command);
    if (!done)
        return fail(done.error());
    note(
        KeysCommandTexts::tr("Everything is sealed with new keys. Backups made until now still open with the "
                             "old keys: make a new one, and delete those that nobody needs."));
    return Done;
}

const Registered rotateCommand{{
    .name = "profile rotate",
    .about = About::Profile,
    .summary = KeysCommandTexts::tr("give the profile new keys"),
    .run = rotate,
}};

} // namespace

} // namespace emo::cli
