// SPDX-License-Identifier: MIT
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Lines.h"
#include "core/document/drawing/Type.h"

#include <QStringList>

#include <catch2/catch.hpp>

using namespace emo::paper;

namespace {

QStringList broken(const QString &text, double room = 312)
{
    QStringList all;
    for (const Runs &line : lines(text, type::answer, room)) {
        QString whole;
        for (const Run &run : line)
            whole += run.text;
        all.append(whole);
    }
    return all;
}

} // namespace

TEST_CASE("Widths are those of the font's design, whatever the size")
{
    const double exact = 1.0 / 4000; // of the size, for each character
    CHECK(width(u"M"_qs, {2048, Face::Regular}) == Approx(1706).margin(2048 * exact));
    CHECK(width(u"M"_qs, {11, Face::Regular}) == Approx(1706 * 11 / 2048.0).margin(11 * exact));
    CHECK(width(u"0"_qs, type::keyFact) == Approx(width(u"1"_qs, type::keyFact)));
}

TEST_CASE("Text breaks at spaces")
{
    const QStringList all = broken(u"Send two fitters. The stairwell has no working light."_qs, 120);

    CHECK(all.size() > 1);
    CHECK(all.join(u' ') == u"Send two fitters. The stairwell has no working light."_qs);
    for (const QString &line : all)
        CHECK(width(line, type::answer) <= 120);
}

TEST_CASE("A short word is never alone on the last line")
{
    const QStringList all
        = broken(u"Recall in 2024 followed missed appointments and one damaged strap; the fitter should "
                 "check both straps and photograph the fitting."_qs);

    CHECK(all.back() == u"the fitting."_qs);
}

TEST_CASE("A no-break space holds words together and is drawn as a space")
{
    const QStringList all = broken(u"Release on Monday 7\u00A0December\u00A02026"_qs, 150);

    CHECK(all == QStringList{u"Release on Monday"_qs, u"7 December 2026"_qs});
}

TEST_CASE("A word wider than the line breaks after a mark, or else anywhere")
{
    CHECK(broken(u"Llanfairpwllgwyngyll-gogerychwyrndrobwll"_qs, 150).front() == u"Llanfairpwllgwyngyll-"_qs);

    const QStringList all = broken(QString(500, u'x'));
    CHECK(all.join(QString()) == QString(500, u'x'));
    for (const QString &line : all)
        CHECK(width(line, type::answer) <= 312);
}

TEST_CASE("A word much wider than the line keeps every character")
{
    const QString word = u"abc/"_qs.repeated(5000);

    CHECK(broken(word).join(QString()) == word);
}

TEST_CASE("A letter keeps its accents where a word is broken")
{
    const QString letter = u"x\u0301"_qs;
    for (const QString &line : broken(letter.repeated(300)))
        CHECK(line.size() % 2 == 0);
}

TEST_CASE("Newlines are kept, but no more than one blank line in a row")
{
    CHECK(broken(u"\n\none\n\n\n\ntwo\nthree\n\n"_qs)
        == QStringList{u"one"_qs, u""_qs, u"two"_qs, u"three"_qs});
}

TEST_CASE("A text without characters has no lines")
{
    CHECK(broken({}).isEmpty());
    CHECK(broken(u" \n\t "_qs).isEmpty());
}

TEST_CASE("Words in two styles share a line, and neighbours of one style are one run")
{
    const std::vector<Runs> all
        = lines({{u"Bold words."_qs, type::strongNotice}, {u" Then plain ones."_qs, type::notice}}, 490);

    REQUIRE(all.size() == 1);
    CHECK(all.front()
        == Runs{{u"Bold words."_qs, type::strongNotice}, {u" Then plain ones."_qs, type::notice}});
}

TEST_CASE("A text that has to stay on one line is shortened with an ellipsis")
{
    const QString shown = elided(u"CHOLMONDELEY-INVENTED, Maximiliana"_qs, type::strongSmall, 100);

    CHECK(shown.endsWith(u'…'));
    CHECK(width(shown, type::strongSmall) <= 100);
    CHECK(elided(u"short"_qs, type::small, 100) == u"short"_qs);
}
