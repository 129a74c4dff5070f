// SPDX-License-Identifier: MIT
#include "core/licence/Identity.h"

#include "core/licence/LicenceValues.h"

#include <QHash>

#include <algorithm>

namespace emo::licence {

namespace {

/// A value behind a label, and where.
struct Labelled
{
    QString value;
    int page;
    QString line;
};

/// What no value is: another label, or the words of a printer that had none.
bool isValue(const QString &text)
{
    static const QRegularExpression none(
        QStringLiteral("^(n/?a|null|undefined|-|)$"), QRegularExpression::CaseInsensitiveOption);
    return !text.contains(u':') && !text.contains(none);
}

/// The value that follows the label in the line: up to the next label, which is words and a colon.
std::optional<QString> valueIn(const QString &line, const QRegularExpression &label)
{
    const auto match = label.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression nextLabel(
        QStringLiteral("\\s(?:[A-Z][A-Za-z]*|PNC|CRO|NOMS)(?: (?:of|No|no|Id|ID|Birth|birth|number))*:"));
    QString value = line.mid(match.capturedEnd());
    if (const auto next = nextLabel.match(value); next.hasMatch())
        value = value.left(next.capturedStart());
    return value.trimmed();
}

class IdentityReading
{
public:
    IdentityReading(const LicenceText &text, LicenceFacts &facts) : m_text(text), m_facts(facts) {}

    void run()
    {
        readMark();
        readTemplate();
        readNumbers();
        m_facts.name = name();
        readBirth();
        readPrison();
    }

private:
    /// Every value of the label, in footers and headers first.
    QList<Labelled> labelled(const QRegularExpression &label) const
    {
        QList<Labelled> found;
        for (const QList<TextLine> *lines : {&m_text.furniture, &m_text.lines})
            for (int i = 0; i < lines->size(); ++i) {
                const TextLine &line = (*lines)[i];
                const auto value = valueIn(line.text, label);
                if (!value)
                    continue;
                const bool isOnNext = value->isEmpty() && i + 1 < lines->size(); // a label alone on its line
                const QString text = isOnNext ? (*lines)[i + 1].text : *value;
                if (isValue(text))
                    found.append({text, line.page, line.text});
            }
        return found;
    }

    /// What most pages say; less sure if some say something else.
    MaybeFact<QString> majority(
        const QRegularExpression &label, const QRegularExpression &form, const char *rule) const
    {
        QHash<QString, int> counts;
        QHash<QString, Labelled> first;
        for (const Labelled &each : labelled(label)) {
            const auto match = form.match(each.value);
            if (!match.hasMatch())
                continue;
            const QString value = match.captured();
            ++counts[value];
            if (!first.contains(value))
                first.insert(value, {value, each.page, each.line});
        }
        if (counts.isEmpty())
            return std::nullopt;
        const auto best = std::max_element(counts.cbegin(), counts.cend());
        const Labelled &at = first[best.key()];
        return Fact<QString>{
            best.key(), counts.size() > 1 ? Confidence::Low : Confidence::High, at.page, at.line, rule};
    }

    void readMark()
    {
        static const QRegularExpression mark(
            QStringLiteral("\\[?(HDC_)?(AP_PSS|AP|PSS)/(\\d+)/([\\d.]+)/(\\w+)\\]?"));
        for (const TextLine &line : m_text.furniture)
            if (const auto match = mark.match(line.text); match.hasMatch()) {
                m_facts.madeBy = Template::Cvl;
                m_facts.kind = match.captured(2);
                m_facts.policy = match.captured(4);
                m_facts.prisonCode
                    = Fact<QString>{match.captured(5), Confidence::High, line.page, line.text, "mark"};
                return;
            }
    }

    void readTemplate()
    {
        const QString &body = m_text.body.squashed;
        const bool isHdc = expressionOf(patterns::hdcPeriod).match(body).hasMatch();
        const auto inFurniture = [&](const char *words) {
            return std::ranges::any_of(m_text.furniture,
                [&](const TextLine &line) { return squashed(line.text).contains(QLatin1StringView(words)); });
        };
        if (m_facts.madeBy == Template::Cvl) {
            if (isHdc) {
                m_facts.madeBy = Template::CvlHdc;
                m_facts.kind = QStringLiteral("HDC");
            }
        } else if (inFurniture("licencev") || inFurniture("supervisionlicencev")) {
            m_facts.madeBy = Template::OlderHdc;
            m_facts.kind = QStringLiteral("HDC");
        } else if (isHdc) {
            m_facts.kind = QStringLiteral("HDC");
        } else {
            readTypedKind(body);
        }
    }

    void readTypedKind(const QString &body)
    {
        struct Kind
        {
            const char *words;
            const char *kind;
        };
        static constexpr std::array kinds{Kind{"detentionandtrainingorder", "DTO"},
            Kind{"lifelicence", "LIFE"}, Kind{"imprisonmentforpublicprotection", "IPP"},
            Kind{"extendeddeterminatesentence", "PAROLE"}, Kind{"paroleboard", "PAROLE"}};
        for (const auto &[words, kind] : kinds)
            if (body.contains(QLatin1StringView(words))) {
                m_facts.madeBy = Template::Word;
                m_facts.kind = QString::fromLatin1(kind);
                return;
            }
    }

    /// The label with its colon, or at the start of a line, where tables leave the colon out.
    static QRegularExpression label(const char *words)
    {
        return QRegularExpression(
            QStringLiteral("(?:\\b(?:%1)\\s*:|^(?:%1)(?=\\s|$))").arg(QLatin1StringView(words)),
            QRegularExpression::CaseInsensitiveOption);
    }

    void readNumbers()
    {
        static const QRegularExpression noms(QStringLiteral("\\b[A-Z]\\d{4}[A-Z]{2}\\b"));
        static const QRegularExpression booking(QStringLiteral("\\b[A-Z]?\\d{4,6}[A-Z]?\\b"));
        static const QRegularExpression cro(QStringLiteral("\\b(?:\\d{1,6}|SF\\d{2})/\\d{1,6}[A-Z]\\b"));
        static const QRegularExpression pnc(QStringLiteral("\\b(?:\\d{4}|\\d{2})/\\d{5,7}[A-Z]\\b"));
        m_facts.nomsId = majority(
            label("Prison No|Prison number|NOMS No|NOMS number|NOMIS No|NOMIS number"), noms, "noms");
        m_facts.bookingNo = majority(label("Booking No|Booking number"), booking, "booking-no");
        m_facts.cro = majority(label("CRO No|CRO number"), cro, "cro");
        m_facts.pnc = majority(label("PNC ID|PNC No|PNC number"), pnc, "pnc");
    }

    MaybeFact<QString> name() const
    {
        static const QRegularExpression title(
            QStringLiteral(
                "^(?:Licence and post sentence supervision order|Post sentence supervision order|Licence)"
                " for (.+)$"),
            QRegularExpression::CaseInsensitiveOption);
        for (const QList<TextLine> *lines : {&m_text.lines, &m_text.furniture})
            for (const TextLine &line : *lines)
                if (const auto match = title.match(line.text); match.hasMatch())
                    return Fact<QString>{
                        match.captured(1).trimmed(), Confidence::High, line.page, line.text, "title"};
        static const QRegularExpression letters(QStringLiteral("^[^\\d:]{2,80}$"));
        return majority(label("(?<!\\w )Name"), letters, "name");
    }

    void readBirth()
    {
        for (const Labelled &each : labelled(label("Date of birth")))
            if (const auto date = dateIn(squashed(each.value).left(24)); date) {
                m_facts.born = Fact<QDate>{*date, Confidence::High, each.page, each.line, "date-of-birth"};
                return;
            }
    }

    void readPrison()
    {
        static const QRegularExpression any(QStringLiteral("^[A-Za-z].{2,80}$"));
        m_facts.prison = majority(label("Prison(?! No| number)|(?<!releasing )Establishment"), any, "prison");
        if (m_facts.prison || m_facts.madeBy != Template::OlderHdc)
            return;
        static const QRegularExpression ending(QStringLiteral("\\((?:HMP|HMYOI|YOI|HMP & YOI)\\)$"));
        for (const TextLine &line : m_text.lines)
            if (line.page == 1 && line.text.contains(ending)) {
                m_facts.prison
                    = Fact<QString>{line.text, Confidence::High, line.page, line.text, "prison-line"};
                return;
            }
    }

    const LicenceText &m_text;
    LicenceFacts &m_facts;
};

} // namespace

void readIdentity(const LicenceText &text, LicenceFacts &facts)
{
    IdentityReading(text, facts).run();
}

} // namespace emo::licence
