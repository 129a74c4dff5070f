// SPDX-License-Identifier: MIT
#include "core/store/vault/Passphrase.h"

#include "core/base/Text.h"

#include <QLocale>
#include <QStringDecoder>

#include <sodium.h>

namespace emo::store {

namespace {

struct PassphraseTexts
{
    EMO_TEXTS(PassphraseTexts)
};

Problem notText()
{
    return Problem{PassphraseTexts::tr("The passphrase is not UTF-8 text. Save it as UTF-8, or type it.")};
}

} // namespace

std::optional<Problem> passphraseProblem(const QString &passphrase)
{
    if (!passphrase.isValidUtf16() || passphrase.contains(QChar(u'\0'))) // as UTF-16 has it
        return notText();
    if (passphrase.normalized(QString::NormalizationForm_C).size() <= longestPassphrase)
        return std::nullopt;
    return Problem{PassphraseTexts::tr("A passphrase can have up to %1 characters. Use a shorter one.")
                       .with(QLocale(QLocale::English).toString(qlonglong(longestPassphrase)))};
}

Result<Secret> passphraseFrom(QString &&typed)
{
    const auto problem = passphraseProblem(typed);
    Secret secret = Secret::takenFrom(std::move(typed));
    return problem ? Result<Secret>(*problem) : std::move(secret);
}

Result<Secret> passphraseFrom(QByteArray &&utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(utf8);
    sodium_memzero(utf8.data(), std::size_t(utf8.size()));
    utf8.clear();
    if (!decoder.hasError())
        return passphraseFrom(std::move(text));
    sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    return notText();
}

} // namespace emo::store
