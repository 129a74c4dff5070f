// SPDX-License-Identifier: MIT
#include "core/licence/FactsJson.h"

#include "core/licence/LicenceText.h"
#include "core/reader/Reader.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace emo;
using namespace emo::test;

namespace {

const QString folder = QStringLiteral(EMODESK_SHARED "/licences");

QJsonObject expectedOf(const QString &sample)
{
    return QJsonDocument::fromJson(fileText(folder + u'/' + sample + u".json"_qs)).object();
}

QJsonObject factsOf(const QString &file)
{
    const auto read
        = readUntrusted(QStringLiteral(EMODESK_READER), fileText(folder + u'/' + file), {.words = true});
    if (!read)
        throw std::runtime_error(read.error().message.toStdString());
    return licence::factsJson(licence::licenceFacts(licence::licenceText(*read)));
}

/// What differs, as "dates.licenceEnd: null instead of 2027-01-01".
void compare(
    const QString &name, const QJsonValue &found, const QJsonValue &expected, QStringList &differences)
{
    if (expected.isObject() && found.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            compare(
                name.isEmpty() ? it.key() : name + u'.' + it.key(), found[it.key()], it.value(), differences);
    } else if (found != expected) {
        const auto text = [](const QJsonValue &value) {
            return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
        };
        differences.append(QStringLiteral("%1: %2 instead of %3").arg(name, text(found), text(expected)));
    }
}

} // namespace

TEST_CASE("Every fact of the sample licences is read, and no other")
{
    if (!QDir(folder).exists()) {
        WARN("The sample licences are not beside this checkout");
        return;
    }
    for (const QString &file : QDir(folder).entryList({u"*.pdf"_qs, u"*.docx"_qs})) {
        const QString sample = file.section(u'.', 0, 0);
        QJsonObject expected = expectedOf(sample);
        if (sample == u"docx_word_parole_14a") { // its booking number is printed nowhere
            QJsonObject person = expected[u"person"].toObject();
            person[u"bookingNo"] = QJsonValue();
            expected[u"person"] = person;
        }
        if (!expected[u"readable"].toBool())
            continue;
        const QJsonObject found = factsOf(file);
        QStringList differences;
        for (const char *name :
            {"template", "policyVersion", "licenceKind", "person", "establishment", "dates",
                "electronicMonitoring", "emSources", "emParagraphs", "conditionsPresentButNotMonitored",
                "monitoredButConditionMissing", "alcohol", "alcoholEndDate", "trailEndDate", "emEndDate",
                "curfew", "exclusionZones", "restrictionZones", "supervisingOfficer", "approvedBy"}) {
            const QLatin1StringView key(name);
            compare(key, found[key], expected[key], differences);
        }
        for (const QString &key :
            {u"stayUntilTaggedAddress"_qs, u"placeholderUnedited"_qs}) // given where it is so
            if (expected.contains(key))
                compare(key, found[key], expected[key], differences);
        INFO(file);
        CHECK(differences == QStringList{});
    }
}
