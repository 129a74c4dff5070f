// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/base/ReadableFile.h"
#include "core/licence/FactsJson.h"
#include "core/licence/LicenceText.h"
#include "core/reader/Reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace emo::cli {

namespace {

struct LicenceTexts
{
    EMO_TEXTS(LicenceTexts)
};

/// Why nothing can be read of it, as programs know it; empty if something can.
QString unreadable(const ReadFile &file, const licence::LicenceText &text)
{
    if (file.problem == FileProblem::Encrypted)
        return QStringLiteral("password");
    if (file.kind == FileKind::Doc)
        return QStringLiteral("old-word-file");
    if (file.problem != FileProblem::None || (file.kind != FileKind::Pdf && file.kind != FileKind::Docx))
        return QStringLiteral("not-a-licence-file");
    const bool hasNoText = !file.pages.empty() && text.pagesWithoutText.size() >= int(file.pages.size());
    return hasNoText ? QStringLiteral("image-only") : QString();
}

/// What a licence says of itself in words: the names of the facts, one in each line.
void addLines(QString &text, const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return;
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            addLines(text, name.isEmpty() ? it.key() : name + u'.' + it.key(), it.value());
    } else if (value.isArray()) {
        const QJsonArray all = value.toArray();
        for (int i = 0; i < all.size(); ++i)
            addLines(text, QStringLiteral("%1[%2]").arg(name).arg(i), all[i]);
    } else {
        text += QStringLiteral("%1: %2\n").arg(name, value.toVariant().toString());
    }
}

QString asText(QJsonObject facts)
{
    facts.remove(QStringLiteral("evidence"));
    QString text;
    addLines(text, {}, facts);
    return text;
}

int readLicence(const Invocation &invocation)
{
    Command command(invocation,
        LicenceTexts::tr(
            "Reads a licence and prints what it says, each fact with the page and the words that "
            "say so. It is a machine's reading: compare it with the licence."),
        {.files = {QStringLiteral("FILE")}, .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    const QString path = command.file(0);
    QFile file(path);
    if (const auto readable = checkReadable(path); !readable)
        return fail(readable.error());
    if (!file.open(QIODevice::ReadOnly))
        return fail({LicenceTexts::tr("%1 cannot be opened").with(path)});
    const auto read = readUntrusted(readerProgram(), file, {.words = true, .fields = true});
    if (!read)
        return fail(inFile(path, read.error()));
    const licence::LicenceText text = licence::licenceText(*read);
    const QString reason = unreadable(*read, text);
    QJsonObject facts;
    if (reason.isEmpty())
        facts = licence::factsJson(licence::licenceFacts(text));
    facts.insert(QStringLiteral("readable"), reason.isEmpty());
    facts.insert(QStringLiteral("unreadableReason"), reason.isEmpty() ? QJsonValue() : QJsonValue(reason));
    facts.insert(QStringLiteral("pages"), read->pageCount);
    printOut(command.isJson() ? documentText(facts, "emodesk-licence/1") : asText(facts));
    return Done;
}

const Registered licenceCommand{{
    .name = "licence",
    .about = About::OrderFiles,
    .summary = LicenceTexts::tr("read what a licence says"),
    .run = readLicence,
}};

} // namespace

} // namespace emo::cli
