// SPDX-License-Identifier: MIT
#include "core/reader/ReaderAnswer.h"

#include "tests/Support.h"

#include <catch2/catch.hpp>

using namespace emo;

namespace {

Result<ReadFile> answer(const QByteArray &members, const QByteArray &pixels = {})
{
    return readerAnswer("{\"schema\":\"emodesk-read/1\"" + members + "}\n" + pixels);
}

bool isRefused(const QByteArray &output)
{
    return !readerAnswer(output);
}

} // namespace

TEST_CASE("What the reader says of a file is taken over")
{
    const auto oneLine = [](QByteArray text) { return text.replace('\n', ' '); };
    const auto file = answer(oneLine(R"(,"kind":"pdf","problem":null,"encrypted":true,"pageCount":2,
        "pages":[{"number":1,"width":595.3,"height":841.9,"rotation":90,"isImageOnly":true,"words":[
        {"text":"Licence","x":57,"y":60.5,"width":30,"height":12,"spaceAfter":true}]}],
        "fields":[{"page":1,"name":"Name","type":"text","value":"Sample"}],
        "embedded":[{"name":"a.xml","size":3}],"xmp":"<x/>")"));
    REQUIRE(file);
    CHECK(file->kind == FileKind::Pdf);
    CHECK(file->problem == FileProblem::None);
    CHECK(file->isEncrypted);
    CHECK(file->pageCount == 2);
    REQUIRE(file->pages.size() == 1);
    CHECK(file->pages[0].rotation == 90);
    CHECK(file->pages[0].isImageOnly);
    CHECK(
        file->pages[0].words == std::vector<PageWord>{{QStringLiteral("Licence"), {57, 60.5, 30, 12}, true}});
    CHECK(file->fields == std::vector<FormField>{{1, QStringLiteral("Name"), QStringLiteral("Sample")}});
    CHECK(file->embedded == QStringList{QStringLiteral("a.xml")});
    CHECK(file->xmp == QStringLiteral("<x/>"));
}

TEST_CASE("A picture comes with just as many pixels as it says")
{
    const QByteArray picture = R"(,"picture":{"width":2,"height":1,"bytes":6})";
    const auto file = answer(picture, QByteArray("\xff\0\0\0\xff\0", 6));
    REQUIRE(file);
    CHECK(file->picture.size() == QSize(2, 1));
    CHECK(file->picture.pixelColor(1, 0) == QColor(0, 255, 0));

    CHECK_FALSE(answer(picture, "12345"));
    CHECK_FALSE(answer(picture, "1234567"));
    CHECK_FALSE(answer(R"(,"picture":{"width":-2,"height":-1})", {}));
    CHECK_FALSE(answer(R"(,"picture":{"width":2147483647,"height":2147483647})", "123456"));
    CHECK_FALSE(answer(R"(,"picture":{"width":4001,"height":1})", QByteArray(4001 * 3, 'x')));
}

TEST_CASE("Anything else is no answer, and what is missing or of the wrong kind is left empty")
{
    CHECK(isRefused(""));
    CHECK(isRefused("\n"));
    CHECK(isRefused("hello\n"));
    CHECK(isRefused("{}\n"));
    CHECK(isRefused("[]\n"));
    CHECK(isRefused("{\"schema\":\"emodesk-read/2\"}\n"));
    CHECK(isRefused("{\"schema\":\"emodesk-read/1\"}")); // not ended
    CHECK(isRefused(QByteArray(100000, '[') + "\n"));

    const auto odd = answer(
        R"(,"kind":7,"problem":"surprise","pageCount":1e300,"pages":[3,{"width":1e300,"words":"x"}],"fields":{},"xmp":[])");
    REQUIRE(odd);
    CHECK(odd->kind == FileKind::Other);
    CHECK(odd->problem == FileProblem::Damaged);
    CHECK(odd->pageCount >= 0);
    CHECK(odd->pages.size() == 2);
    CHECK(odd->pages[1].words.empty());
    CHECK(odd->fields.empty());
    CHECK(odd->xmp.isEmpty());
}
