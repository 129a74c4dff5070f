// SPDX-License-Identifier: MIT
#include "core/emo/Documents.h"
#include "tests/ui/DeskOnScreen.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace emo;
using namespace emo::test;

TEST_CASE("A file that an order names and the profile lacks is an error until it is attached")
{
    DeskOnScreen desk(DeskOnScreen::Start::Unlocked);
    desk.openOrderFileAlone(draftOf(QStringLiteral("hdc-curfew")));
    const auto isMissed = [&] {
        return std::ranges::any_of(desk.orderView().editing().findings(), [](const Finding &finding) {
            return finding.id == u"C21" && finding.severity == Severity::Error
                && finding.at.front().question == &documents.licence;
        });
    };
    desk.waitUntil("the error", isMissed);

    std::optional<Result<File>> attached;
    desk.session().attach(QStringLiteral(EMODESK_SOURCES "/tests/fuzz/documents/letter.docx"),
        documents.licence, &desk.window(), [&](const Result<File> &file) { attached = file; });
    desk.waitUntil("the licence", [&] { return attached.has_value(); });
    REQUIRE(*attached);
    desk.orderView().editing().setAnswer(documents.licence, Value(**attached));
    CHECK_FALSE(isMissed());
}
