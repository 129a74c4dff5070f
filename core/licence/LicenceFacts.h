// SPDX-License-Identifier: MIT
#pragma once

#include "core/licence/LicenceText.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

/// What a licence says, read from its text. It is a machine's reading: to be shown with its place, and
/// believed once a person has looked. Source of phrases and layouts: see LicencePatterns.h.
namespace emo::licence {

/// How sure the reading is.
enum class Confidence {
    High, ///< A phrase or a label of a template that is known, read in one way.
    Medium, ///< No template is known, or it is free text that was understood as a whole.
    Low, ///< Two readings, words left over, or an ambiguous wording.
};

/// A value that was read, and where.
template <typename T> struct Fact
{
    T value;
    Confidence confidence = Confidence::High;
    int page = 0; ///< From 1.
    QString snippet; ///< The words there, at most 200 characters.
    const char *rule = ""; ///< The pattern or the label that it was read by.
};
template <typename T> using MaybeFact = std::optional<Fact<T>>;

/// Who made the licence.
enum class Template {
    Unknown,
    Cvl, ///< Create and vary a licence.
    CvlHdc, ///< The same for home detention curfew.
    OlderHdc, ///< The older service for home detention curfew.
    Word, ///< Typed: parole, extended sentences, young people.
};

/// What can be monitored. Alcohol monitoring whose kind is not clear is `alcoholUnclear`.
enum class Monitored {
    ExclusionZone,
    RestrictionZone,
    Curfew,
    Trail,
    Attendance,
    AlcoholLevel,
    AlcoholAbstinence,
    AlcoholUnclear,
};

/// Paragraph 14a, found by its words.
struct EmParagraph
{
    enum class Wording { Policy3, Policy4, NotRead };

    Wording wording = Wording::NotRead;
    QString listed; ///< In the words of the licence.
    QList<Monitored> types;
    QString leftOver; ///< Words of the list that say nothing that is known.
    bool isPlaceholder = false; ///< Nobody has filled it in.
    MaybeFact<QDate> end;
    int page = 0;
};

struct Hours
{
    QTime from;
    QTime until;
    bool operator==(const Hours &) const = default;
};

/// Hours of a night on home detention curfew. A day is 1 for Monday to 7.
struct Night
{
    int day = 0;
    QTime from;
    int untilDay = 0;
    QTime until;
    bool operator==(const Night &) const = default;
};

enum class ZoneKind { Area, Event, Premises };

struct Zone
{
    ZoneKind kind;
    QString name; ///< Empty where the licence leaves it to the map.
    int page = 0;
};

/// A condition with an end of its own: trail, alcohol.
struct EndingCondition
{
    int page = 0;
    QString snippet;
    MaybeFact<QDate> end; ///< Nothing if it is blank or in brackets.
};

struct LicenceFacts
{
    Template madeBy = Template::Unknown;
    QString policy; ///< "3.0"; empty if not printed.
    QString kind; ///< "AP", "HDC", "PAROLE" …; empty if not known.
    bool isPrototype = false;
    QList<int> pagesWithoutText;

    MaybeFact<QString> name;
    MaybeFact<QDate> born;
    MaybeFact<QString> nomsId, bookingNo, cro, pnc;
    MaybeFact<QString> prison, prisonCode;
    MaybeFact<QDate> start, end, sentenceEnd, hdcStart, hdcEnd, pssStart, pssEnd;

    QList<EmParagraph> paragraphs;
    std::optional<EndingCondition> trail, abstinence, level;
    bool hasOlderAlcohol = false;
    QList<Hours> curfewHours; ///< Of curfews that are conditions.
    bool hasAttendance = false;
    MaybeFact<QString> stayUntilTagged;

    QStringList curfewAddress; ///< Lines; on home detention curfew.
    MaybeFact<Hours> firstNight;
    QList<Night> nights;
    bool areNightsWhole = true; ///< False if the table could not be put together.

    QList<Zone> zones;
    int restrictionZones = 0;
    MaybeFact<QString> supervisingOfficer, approvedBy;
};

/// Everything that can be read of the text.
LicenceFacts licenceFacts(const LicenceText &text);

/// True for a licence of home detention curfew: its curfew is monitored without being listed.
bool isHdcLicence(const LicenceFacts &facts);

/// What the licence has monitored: what paragraph 14a lists, what 14b, 14d and 14e order, and the curfew of
/// home detention curfew.
QList<Monitored> monitoredBy(const LicenceFacts &facts);
/// The restrictions that the licence has, monitored or not.
QList<Monitored> restrictionsOf(const LicenceFacts &facts);

} // namespace emo::licence
