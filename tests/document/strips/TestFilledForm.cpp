// SPDX-License-Identifier: MIT
#include "core/document/content/FilledFormContent.h"

#include "core/annexa/AnnexAPaper.h"
#include "core/annexa/Continuation.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "core/document/pages/Layout.h"
#include "core/document/pdf/Pdf.h"
#include "tests/document/Sample.h"
#include "tests/Support.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <algorithm>

using namespace emo;
using namespace emo::paper;

namespace {

const annexa::RiskOfHarm &risks = annexa::riskOfHarm;

const Preparation preparation{.reference = u"EMO 7K3M-Q2VD-X"_qs,
    .from = u"EMO 7K3M-Q2VD-X, version 0"_qs,
    .by = u"Samplefield Prison"_qs,
    .on = QDate(2026, 11, 24),
    .surnameFirst = u"SAMPLETON, Jordan"_qs};

FilledForm formOf(const Answers &answers)
{
    return filledForm(annexAPaper, answers, preparation);
}

/// The words of the boxes that are ticked, in the order of the form.
QStringList ticked(const FilledForm &form)
{
    QStringList words;
    for (const FormBlock &block : form.blocks)
        for (const FormCell &cell : block.cells)
            for (const TickBox &box : cell.boxes)
                if (box.isTicked)
                    words.append(box.word);
    return words;
}

QString answers(const FilledForm &form)
{
    QStringList all;
    for (const FormBlock &block : form.blocks)
        for (const FormCell &cell : block.cells)
            if (!cell.answer.isEmpty())
                all.append(cell.answer);
    return all.join(u'|');
}

/// Everything that the form says when it is blank, a line for each paragraph and for each row of boxes.
QStringList linesOf(const FilledForm &form)
{
    QStringList lines{form.name, form.heading};
    lines += form.introduction;
    for (const FormBlock &block : form.blocks) {
        lines << block.before << block.heading;
        for (const FormCell &cell : block.cells) {
            lines += cell.words;
            QStringList boxes;
            for (const TickBox &box : cell.boxes)
                boxes.append(u"☐ "_qs + box.word);
            lines.append(boxes.join(u' '));
        }
    }
    lines.removeAll(QString());
    return lines;
}

QStringList officialLines()
{
    return QString::fromUtf8(test::fileText(QStringLiteral(EMODESK_SOURCES "/tests/data/annex-a-form.txt")))
        .split(u'\n', Qt::SkipEmptyParts);
}

/// How many squares and ticks are drawn.
std::pair<int, int> drawn(const std::vector<paper::Page> &pages)
{
    int squares = 0;
    int ticks = 0;
    for (const paper::Page &page : pages)
        for (const Primitive &primitive : page) {
            const auto *outline = std::get_if<Outline>(&primitive);
            squares += outline && outline->area.width() == 10 && outline->area.height() == 10;
            const auto *stroke = std::get_if<Stroke>(&primitive);
            ticks += stroke && stroke->points.size() == 3;
        }
    return {squares, ticks};
}

Answers withUpdates(int count)
{
    Answers annex;
    for (int number = 1; number <= count; ++number)
        annex = withFurtherUpdate(
            annex, newFurtherUpdate(QStringLiteral("Update %1").arg(number), QDate(2026, 12, number)));
    return annex;
}

QString longText(int words)
{
    return QStringLiteral("The stairwell has no working light. ").repeated(words / 6);
}

} // namespace

TEST_CASE(
    "Annex A has the lines and the boxes of the official form, all of them and no other, in their order")
{
    const QStringList printed = linesOf(formOf({}));
    const QStringList official = officialLines();

    REQUIRE(printed.size() == official.size());
    for (qsizetype i = 0; i < printed.size(); ++i)
        CHECK(printed[i] == official[i]);
}

TEST_CASE("The official form in PI 01/2019 holds these lines, and nothing between them")
{
    const QString path = QStringLiteral(EMODESK_SHARED "/sources/pi-01-2019.txt");
    if (!QFile::exists(path)) {
        WARN("PI 01/2019 is not beside this checkout");
        return;
    }
    QString source = QString::fromUtf8(test::fileText(path));
    source = source.mid(source.lastIndexOf(u"\nAnnex A\n"));
    static const QRegularExpression box(u"<input[^>]*>"_qs);
    static const QRegularExpression marks(u"</?(?:p|i|u)>|\\*\\*"_qs);
    source = source.replace(box, u"☐"_qs).remove(marks).simplified();

    QString between;
    qsizetype at = 0;
    for (const QString &line : officialLines()) {
        INFO(line);
        const qsizetype found = source.indexOf(line, at);
        REQUIRE(found >= 0);
        between += source.mid(at, found - at);
        at = found + line.size();
    }
    between += source.mid(at);
    CHECK(between.remove(u' ') == u"."_qs); // after one of the boxes
}

TEST_CASE("A blank Annex A has every box and no tick, on three pages")
{
    const FilledForm form = formOf({});
    const auto all = pages(form);

    CHECK(ticked(form).isEmpty());
    CHECK(answers(form).isEmpty());
    CHECK(all.size() == 3);
    CHECK(drawn(all) == std::pair(7 * 3 - 1 + 4 + 2 * 2, 0)); // one of seven offers two genders
    CHECK(sample::count(all, u"Not provided"_qs) == 0);
    CHECK(sample::outside(all).isEmpty());
}

TEST_CASE("Each answer ticks its own box, and a No only where it was given")
{
    const Answers annex = Answers()
                              .set(risks.assessed, annexa::yesNoNotKnown.yes)
                              .set(risks.toStaff, annexa::riskLevel.veryHigh)
                              .set(risks.gender, Choices{{u"FEMALE"_qs}})
                              .set(risks.racistViews, annexa::yesNoNotKnown.notKnown)
                              .set(risks.pets, annexa::yesNoNotKnown.no)
                              .set(risks.mappa, false)
                              .set(risks.selfHarm, true);

    const FilledForm form = formOf(annex);

    CHECK(ticked(form)
        == QStringList{
            u"Yes"_qs, u"Very High"_qs, u"Female"_qs, u"Not known"_qs, u"No"_qs, u"No"_qs, u"Yes"_qs});
    CHECK(drawn(pages(form)).second == 7);
}

TEST_CASE("What is no longer asked is not printed")
{
    const Answers annex = Answers()
                              .set(risks.mappa, false)
                              .set(risks.mappaDetails, u"Level 2"_qs)
                              .set(risks.toStaff, annexa::riskLevel.low);

    CHECK(answers(formOf(annex)).isEmpty());
    CHECK(ticked(formOf(annex)) == QStringList{u"No"_qs});
}

TEST_CASE("Dates are written as by hand, and the confirmation in words")
{
    const Answers annex = Answers()
                              .set(annexa::individual.dateOfBirth, QDate(1991, 3, 14))
                              .set(risks.noKnownRisk, true)
                              .set(annexa::officer.sentOn, QDate(2026, 12, 1));

    CHECK(answers(formOf(annex)) == u"14/3/1991|No relevant risk of harm is known.|1/12/2026"_qs);
    CHECK(answers(formOf(Answers().set(risks.noKnownRisk, false))).isEmpty());
}

TEST_CASE("The note says who prepared the draft, from what and when it was added to")
{
    const auto note = [](const Answers &annex, const Preparation &how) {
        return filledForm(annexAPaper, annex, how).note.replace(QChar::Nbsp, u' ');
    };

    CHECK(note({}, preparation)
              .startsWith(u"Samplefield Prison prepared it on 24 November 2026 from EMO 7K3M-Q2VD-X, version "
                          u"0. Check"));
    CHECK(note(withUpdates(2), preparation).contains(u"added on 1 December 2026, 2 December 2026."));
    CHECK(note({}, {.reference = u"7K3M-Q2VD-X"_qs}).startsWith(u"Check every answer"));
    CHECK(note({}, preparation).endsWith(u"it does not mean No."));
    CHECK(note({}, {.reference = u"7K3M-Q2VD-X"_qs, .isDraft = false}).isEmpty());
}

TEST_CASE("There is room for three updates, and always for one more than there are")
{
    CHECK(sample::count(pages(formOf({})), u"Further Update"_qs) == 3);
    CHECK(sample::count(pages(formOf(withUpdates(2))), u"Further Update"_qs) == 3);
    CHECK(sample::count(pages(formOf(withUpdates(3))), u"Further Update"_qs) == 4);

    const auto five = pages(formOf(withUpdates(5)));
    CHECK(sample::count(five, u"Further Update"_qs) == 6);
    CHECK(sample::pageOf(five, u"Update 3"_qs) == 2);
    CHECK(sample::pageOf(five, u"Update 5"_qs) == 3);
    CHECK(sample::outside(five).isEmpty());
}

TEST_CASE("Without an order the surname comes first, too")
{
    Answers annex = Answers().set(annexa::individual.name, u"Robin Ash Pretend (known as Rob)"_qs);
    CHECK(filledForm(annexAPaper, annex, {.reference = u"7K3M-Q2VD-X"_qs}).surnameFirst
        == u"PRETEND, Robin Ash");
    annex.set(annexa::individual.surname, u"Ash Pretend"_qs);
    CHECK(filledForm(annexAPaper, annex, {.reference = u"7K3M-Q2VD-X"_qs}).surnameFirst
        == u"ASH PRETEND, Robin");
    CHECK(formOf(annex).surnameFirst == u"SAMPLETON, Jordan"); // as the order has it
}

TEST_CASE("Adding an update leaves the pages before it as they were, but for their number")
{
    const FilledForm before = formOf(withUpdates(2));
    const FilledForm after = formOf(withUpdates(3));

    CHECK(std::equal(before.blocks.begin(), before.blocks.end() - 1, after.blocks.begin()));
}

TEST_CASE("A long answer goes on on the next page, under its question")
{
    const Answers annex = Answers().set(risks.toStaffDetails, longText(320));

    const auto all = pages(formOf(annex));

    CHECK(all.size() >= 4);
    CHECK(sample::outside(all).isEmpty());
    QStringList shown;
    for (const paper::Page &page : all)
        for (const TextRun &run : sample::texts(page))
            if (run.style.size == 11 && run.x > 300 && run.baseline > 64 && run.baseline < 780)
                shown.append(run.text);
    CHECK(shown.join(u' ').count(u"stairwell"_qs) == longText(320).count(u"stairwell"_qs));
    CHECK(sample::count(all, u"Supervised Individual's Risk Information"_qs) >= 2);
    CHECK(sample::count(all, u"(continued)"_qs) >= 1);
}

TEST_CASE("However long every text is, nothing leaves the page")
{
    Answers annex = withUpdates(4);
    for (const Question<QString> *text : {&annexa::individual.name, &annexa::individual.address,
             &risks.toStaffDetails, &risks.toPublic, &risks.otherAssessments, &annexa::officer.officeAddress})
        annex.set(*text, longText(400));
    annex = withFurtherUpdate(annex, newFurtherUpdate(longText(400), QDate(2026, 12, 9)));

    CHECK(sample::outside(pages(formOf(annex))).isEmpty());
}

TEST_CASE("The official form's words on what is strictly necessary are underlined")
{
    int underlined = 0;
    for (const paper::Page &page : pages(formOf({})))
        for (const TextRun &run : sample::texts(page))
            if (run.style.isUnderlined)
                underlined += run.text.trimmed() == u"strictly necessary";
    CHECK(underlined == 2);
}

TEST_CASE("Pages of several documents become one file with a title and no name")
{
    std::vector<paper::Page> both = pages(sample::order());
    const std::vector<paper::Page> annex
        = pages(formOf(Answers().set(annexa::individual.name, u"Jordan Sampleton"_qs)));
    both.insert(both.end(), annex.begin(), annex.end());

    const auto file = pdf(both, u"EMO 7K3M-Q2VD-X pack"_qs);

    REQUIRE(file);
    CHECK(file->bytes.count("/Type /Page ") == qsizetype(both.size()));
    CHECK(file->bytes.contains("EMO 7K3M-Q2VD-X pack"));
    const qsizetype packet = file->bytes.indexOf("<?xpacket begin");
    CHECK_FALSE(file->bytes.mid(packet, file->bytes.indexOf("<?xpacket end") - packet).contains("Jordan"));
}
