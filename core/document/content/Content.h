// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/AtAGlance.h"
#include "core/form/Week.h"

#include <QByteArray>
#include <QDate>
#include <QImage>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>
#include <vector>

/// What a printed document says, before anything is known of pages. Every text is ready to print.
namespace emo::paper {

/// One answer beside its label.
struct Row
{
    QString label;
    QStringList answer; ///< A paragraph each; empty prints "Not provided".
    bool isList = false; ///< The paragraphs are items of a list.
    bool isChanged = false; ///< Since the version before.
    QString target = {}; ///< Where the answer leads: "mailto:…", "tel:…", or a heading of the document.
    QString targetWords = {}; ///< What following it does: "Call 07700 900165".
    bool operator==(const Row &) const = default;
};

/// The hours to be kept at one address, or at one of several.
struct Place
{
    QString name; ///< "Main address or second address"
    QStringList address; ///< Of those that are named for the first time.
    std::vector<Period> periods; ///< In the order of the week.
    bool isChanged = false; ///< Since the version before.
    bool operator==(const Place &) const = default;
};
using Timetable = std::vector<Place>;
using Rows = std::vector<Row>;

/// A few words of an answer that stand out, or do not.
struct Phrase
{
    QString text;
    bool isNew = false;
    bool operator==(const Phrase &) const = default;
};

/// One side of a difference: a paragraph for each part of the answer. Empty prints "Not provided".
struct Side
{
    std::vector<std::vector<Phrase>> paragraphs;
    bool isList = false;
    bool operator==(const Side &) const = default;
};

/// What was, and what is.
struct Contrast
{
    QString what;
    Side before;
    Side now;
    bool operator==(const Contrast &) const = default;
};

/// Everything that changed between two versions.
struct Comparison
{
    QString before; ///< "version 0"
    QString now;
    std::vector<Contrast> rows;
    bool empty() const { return rows.empty(); }
    bool operator==(const Comparison &) const = default;
};

/// A stretch of days in the timeline; both ends belong to it.
struct Bar
{
    QString name;
    QDate from; ///< Null: not known. So is `until`, which every bar of the frame has.
    QDate until;
    bool operator==(const Bar &) const = default;
};

/// Conditions against the dates that bound them.
struct Timeline
{
    std::vector<Bar> frame; ///< Sentence, licence and the like.
    std::vector<Bar> conditions;
    std::vector<QDate> limits; ///< Days after which nothing should go on.
    QDate end = {}; ///< The one of them that ends all monitoring.
    QString ends = {}; ///< What ends on that day: "the licence".
    bool empty() const { return conditions.empty() || limits.empty(); }
    bool operator==(const Timeline &) const = default;
};

/// Rows, or a timetable, that hang from one heading.
struct Block
{
    QString section; ///< Heading of the section, on the block that opens it; else empty.
    QString heading; ///< Empty when the section has this block only.
    std::variant<Rows, Timetable, Comparison, Timeline> body;
    bool isWhole = false; ///< Never broken between pages.
    bool isTidy = false; ///< Broken only rather than leave much of a page white, however high it is.
    QString note = {}; ///< Follows the heading in lighter type.
    bool operator==(const Block &) const = default;
};

/// The hours of a curfew, for the picture of a week. In periods, 0 is the main address, 1 the second, 2 the
/// third; none: not given.
struct Week
{
    bool isAsked = false; ///< There is a curfew, whether or not its timetable is given.
    std::vector<Period> periods = {}; ///< In the order of the week.
    std::optional<Period> release = {}; ///< On the day of release, while this version holds on it.
    QDate releaseDay = {};
    QString since = {}; ///< "from 1 Feb 2027", if the week does not hold from the release.
    bool hasFixedAddress = true;
    std::array<QString, 3> addressNames = {}; ///< "Main address"
    std::array<QString, 3> addressWords = {}; ///< "main", among others: "main or second address".
    QString timetable = {}; ///< The heading that it is printed under in full.
    bool empty() const { return periods.empty(); } ///< Then there is no picture.
    bool operator==(const Week &) const = default;
};

/// The frame on page 1: what the order is about, at a glance. Empty texts are left out, where nothing else is
/// said.
struct Summary
{
    QString name; ///< Empty prints "Not provided".
    QString born;
    QString number;
    std::vector<AddressAtAGlance> addresses;
    QString telephone; ///< Empty prints "Not provided".
    bool hasTelephone = true; ///< False: the text says that there is none.
    RisksAtAGlance risks;
    QString changeLabel = {}; ///< Of a change: "Changes take effect", or what does.
    QString takesEffect = {}; ///< On that day. Empty prints "Not provided".
    QString releaseDay; ///< Empty prints "Date not provided".
    QString releasedFrom; ///< "from Samplefield Prison"
    QStringList releaseNotes = {}; ///< "on home detention curfew", and how the day is known.
    std::vector<MonitoredAtAGlance> monitored; ///< None prints what follows, or else "Not provided".
    QString nothingMonitored = {};
    QString monitoredNote = {}; ///< Under the label: what holds for all these dates.
    Week week;
    ZonesAtAGlance zones = {};
    ContactAtAGlance officer = {};
    ContactAtAGlance team = {}; ///< Only its email address is printed.
    bool operator==(const Summary &) const = default;
};

/// A picture on a page of its own, after everything else.
struct Annex
{
    QString heading;
    Rows rows; ///< What it shows.
    QImage picture;
    QString words = {}; ///< What it shows, for those who cannot see it.
    bool operator==(const Annex &) const = default;
};

/// What stands on every page of a document.
struct Running
{
    QString title;
    QString reference; ///< "EMO 7K3M-Q2VD-X"
    QString version; ///< "version 0"
    QString surnameFirst; ///< "SAMPLETON, Jordan": heads each page but the first.
    QString born; ///< "born 14 Mar 1991": follows it and is never shortened.
    bool isDraft = false;
};

/// A whole document.
struct Content : Running
{
    QString kind; ///< "New order, version 0"
    QString state; ///< "Finished 24 November 2026 at 14:32"
    bool hasSummary = true;
    Summary summary;
    std::vector<Block> blocks;
    std::vector<Annex> annexes;
    QByteArray data; ///< The order's data, which travels in the PDF's metadata; JSON.
};

} // namespace emo::paper
