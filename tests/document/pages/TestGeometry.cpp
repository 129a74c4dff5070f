// SPDX-License-Identifier: MIT
#include "core/annexa/AnnexAPaper.h"
#include "core/annexa/Suggestions.h"
#include "core/document/content/FilledFormContent.h"
#include "core/document/content/OrderContent.h"
#include "core/document/pages/Layout.h"
#include "tests/document/Sample.h"
#include "tests/Sample.h"

#include <catch2/catch.hpp>

using namespace emo;
using namespace emo::test;

namespace {

/// Every text of every page with its place: "2  235.0  120.6  11 R  Morgan".
QString geometry(const std::vector<paper::Page> &pages)
{
    QString all;
    int number = 0;
    for (const paper::Page &page : pages) {
        ++number;
        for (const paper::TextRun &run : paper::sample::texts(page))
            all += QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                       .arg(number)
                       .arg(run.x, 6, 'f', 1)
                       .arg(run.baseline, 6, 'f', 1)
                       .arg(run.style.size, 3)
                       .arg(QStringLiteral("RBI")[int(run.style.face)])
                       .arg(run.text);
    }
    return all;
}

/// Run with EMODESK_KEEP_GEOMETRY=1 to keep a change that was looked at.
void compare(const QString &name, const std::vector<paper::Page> &pages)
{
    INFO(name.toStdString());
    const QString path = QStringLiteral(EMODESK_SOURCES "/tests/data/geometry/%1.txt").arg(name);
    const QByteArray now = geometry(pages).toUtf8();
    if (qEnvironmentVariableIsSet("EMODESK_KEEP_GEOMETRY")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now);
        return;
    }
    const QList<QByteArray> before = fileText(path).split('\n');
    const QList<QByteArray> lines = now.split('\n');
    CHECK(lines.size() == before.size());
    for (qsizetype i = 0; i < std::min(lines.size(), before.size()); ++i)
        if (lines[i] != before[i]) {
            CHECK(lines[i].toStdString() == before[i].toStdString());
            break; // what follows has only moved with it
        }
}

} // namespace

TEST_CASE("Every text of the form stands where it stood")
{
    for (const QString &sample :
        {QStringLiteral("change-of-curfew"), QStringLiteral("everything"), QStringLiteral("youth-dto")})
        compare(sample, paper::pages(paper::orderContent(emoForm, sampleOrder(sample), dayOfFinish)));
}

TEST_CASE("Every text of Annex A stands where it stood")
{
    const Order order = sampleOrder();
    const paper::Preparation preparation{.reference = QStringLiteral("EMO 7K3M-Q2VD-X"),
        .from = QStringLiteral("EMO 7K3M-Q2VD-X, version 0"),
        .by = QStringLiteral("Samplefield Prison"),
        .on = dayOfFinish.today};

    compare(QStringLiteral("annex-a"),
        paper::pages(paper::filledForm(annexAPaper, prefilledAnnexA(order.answers), preparation)));
}
